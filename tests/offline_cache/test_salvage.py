"""Any single file of the content or of its store may be gone or damaged: there is content."""

import json
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode
from kiosk.paths import ASSETS
from offline_cache.content import store as store_module
from offline_cache.content.errors import ContentBroken, ContentMissing
from offline_cache.content.model import Content
from offline_cache.content.salvage import NO_OFFICE, salvage
from offline_cache.content.store import Opened, activate, open_current, open_or_build

DEMO = ASSETS / "content" / "musterstadt"
BATCHES = 3
SINGLE = ("city", "situations", "map", "words")

Edit = Callable[[str, Callable[[Any], Any]], None]


def remove(path: Path) -> None:
    path.unlink()


def halve(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def scramble(path: Path) -> None:
    noise = random.Random(path.name)  # noqa: S311 - the same at every run
    path.write_bytes(noise.randbytes(path.stat().st_size))


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes()) or bytearray(1)
    data[len(data) // 3] ^= 4
    path.write_bytes(data)


def fold_up(path: Path) -> None:
    path.unlink()
    path.mkdir()


def circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


DAMAGES: list[Callable[[Path], None]] = [remove, halve, scramble]
damaged_in_every_way = pytest.mark.parametrize("damage", DAMAGES)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.json"))


def ids(items: tuple[Any, ...]) -> set[str]:
    return {item.id for item in items}


# What is left of a folder -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(DEMO, tmp_path_factory.mktemp("demo") / "city")


@pytest.fixture(scope="module")
def whole(demo: Path) -> Content:
    return salvage(demo).content


@damaged_in_every_way
@pytest.mark.parametrize("batch", range(BATCHES))
def test_all_that_is_sound_is_left(
    demo: Path, whole: Content, tmp_path: Path, damage: Callable[[Path], None], batch: int
) -> None:
    """A third of the demo's files is damaged at once; nothing goes but these."""
    folder = shutil.copytree(demo, tmp_path / "city")
    files = names(folder)
    random.Random(1).shuffle(files)  # noqa: S311 - the same at every run
    broken = files[batch::BATCHES]
    for name in broken:
        damage(folder / name)
    left = salvage(folder)
    for kind in ("services", "offices", "forms", "notices"):
        gone = {Path(one).stem for one in broken if one.startswith(f"{kind}/")}
        assert ids(getattr(left.content, kind)) == ids(getattr(whole, kind)) - gone, kind
    named = {error.file for error in left.errors}
    if damage is not remove:
        assert set(broken) <= named
    assert left.content.city.name == "Musterstadt"
    assert left.content.city.invented


def test_a_sound_folder_is_salvaged_whole(folder: Path, content: Content) -> None:
    left = salvage(folder)
    assert (left.content, left.errors) == (content, ())


def test_references_to_what_is_gone_are_taken_away(folder: Path) -> None:
    for name in ("services/hund.json", "offices/buergeramt.json", "forms/hundesteuer.json"):
        (folder / name).write_text("{")
    left = salvage(folder).content
    assert "hund" not in ids(left.services)
    assert all("buergeramt" not in one.offices for one in left.services)
    assert all("hundesteuer" not in one.forms for one in left.services)
    papers = [paper for one in left.services for paper in one.documents]
    assert all(paper.service != "hund" for paper in papers)
    assert left.city.main_office == "buergeramt", "it is not known who else it could be"


def test_two_references_of_one_list_go_together(folder: Path, edit: Edit) -> None:
    lost = ["gone", "buergeramt", "lost", "standesamt"]
    edit("services/hund.json", lambda hund: hund | {"offices": lost, "forms": ["nothing"]})
    hund = next(one for one in salvage(folder).content.services if one.id == "hund")
    assert hund.offices == ("buergeramt", "standesamt")
    assert hund.forms == ()


def test_what_an_item_cannot_be_without_stays_and_leads_nowhere(folder: Path, edit: Edit) -> None:
    edit("services/hund.json", lambda hund: hund | {"situations": ["1999999"], "forms": ["x"]})
    hund = next(one for one in salvage(folder).content.services if one.id == "hund")
    assert hund.situations == ("1999999",)
    assert hund.forms == ()


def test_what_says_something_wrong_is_left_out(folder: Path, edit: Edit) -> None:
    edit("services/hund.json", lambda hund: hund | {"lead": "x" * 141, "offices": ["x"]})
    edit("services/reisepass.json", lambda one: one | {"id": "pass"})
    left = salvage(folder)
    assert not {"hund", "reisepass", "pass"} & ids(left.content.services)
    assert {error.file for error in left.errors} == {
        "services/hund.json",
        "services/reisepass.json",
    }


def test_a_broken_translation_leaves_the_german(folder: Path) -> None:
    (folder / "services/personalausweis.en.json").write_text("{")
    card = next(one for one in salvage(folder).content.services if one.id == "personalausweis")
    assert isinstance(card.title, dict)
    assert set(card.title) == {"de", "ar"}


@pytest.mark.parametrize("change", [{"title": 7}, {"icon": "../x"}])
def test_a_list_loses_the_member_that_is_wrong(
    folder: Path, edit: Edit, content: Content, change: dict[str, object]
) -> None:
    edit("situations.json", lambda all_: [all_[0] | change, *all_[1:]])
    left = salvage(folder).content.situations
    assert [one.code for one in left] == [one.code for one in content.situations[1:]]


def test_a_list_that_is_none_is_empty(folder: Path) -> None:
    (folder / "situations.json").write_text('{"a": 1}')
    assert salvage(folder).content.situations == ()


def test_a_file_in_the_wrong_place_is_told_and_left(folder: Path, content: Content) -> None:
    (folder / "sevices").mkdir()
    (folder / "sevices/x.json").write_text("{}")
    left = salvage(folder)
    assert left.content == content
    assert [error.file for error in left.errors] == ["sevices/x.json"]


def test_without_a_city_file_the_offices_say_where_it_is(folder: Path, content: Content) -> None:
    (folder / "city.json").unlink()
    city = salvage(folder, "Nirgends").content.city
    assert city.name == content.offices[0].address.city  # type: ignore[union-attr]
    assert (city.telephone.number, city.main_office, city.languages[0]) == ("115", NO_OFFICE, "de")
    assert set(city.languages) == {"de", "en", "ar"}


def test_a_city_without_offices_has_the_name_that_is_given(folder: Path) -> None:
    (folder / "city.json").unlink()
    shutil.rmtree(folder / "offices")
    assert salvage(folder, "Nirgends").content.city.name == "Nirgends"


def test_a_city_file_with_mistakes_keeps_what_is_right(
    folder: Path, edit: Edit, content: Content
) -> None:
    edit("city.json", lambda city: city | {"telephone": 7, "state": "XX", "mayor": "x"})
    city = salvage(folder).content.city
    assert (city.name, city.main_office) == (content.city.name, content.city.main_office)
    assert (city.telephone.number, city.state) == ("115", None)


def test_where_nothing_useful_is_left_all_mistakes_are_said(folder: Path, tmp_path: Path) -> None:
    shutil.rmtree(folder / "services")
    shutil.rmtree(folder / "offices")
    with pytest.raises(ContentBroken):
        salvage(folder)
    with pytest.raises(ContentBroken, match="cannot be read"):
        salvage(tmp_path / "nowhere")


@pytest.mark.parametrize("data", [b"[" * 300 + b"]" * 300, b"[" * 900 + b"]" * 900])
def test_no_depth_breaks_the_reader(folder: Path, data: bytes) -> None:
    for name in ("services/hund.json", "services/personalausweis.en.json", "words.json"):
        (folder / name).write_bytes(data)
    assert "hund" not in ids(salvage(folder).content.services)


# The first start --------------------------------------------------------------------------------


def opened(folder: Path, data: Path, clock: ManualClock) -> Opened:
    return open_or_build(folder, data, clock, city_name="Nirgends")


def check_first_start(
    folder: Path, data: Path, clock: ManualClock, day: date, name: str, expected: int
) -> None:
    found = opened(folder, data, clock)
    services = {row.id for row in found.store.services(day)}
    assert len(services) >= expected - 1, name
    word = "hund" if any("hund" in one for one in services) else "pass"
    assert found.store.search(word, "de", 5, day).hits, name
    assert found.store.search(word, "en", 5, day).hits, name
    for problem in found.problems:
        assert problem.code is FailureCode.CONTENT_INCOMPLETE
        assert problem.errors[0].file in problem.sentence
    found.store.close()
    again = opened(folder, data, clock)
    assert again.problems == found.problems, "what is missing is said at every start"
    again.store.close()


def one_of_each(folder: Path) -> Iterator[str]:
    kinds = ("services", "offices", "forms", "notices")
    yield from (f"{name}.json" for name in SINGLE if (folder / f"{name}.json").exists())
    for kind in kinds:
        yield next(iter(sorted(one for one in names(folder) if one.startswith(f"{kind}/"))))
    yield next(one for one in names(folder) if one.endswith(".en.json"))


@pytest.mark.parametrize("damage", [*DAMAGES, fold_up, circle])
def test_the_first_start_of_a_damaged_folder_shows_the_rest(
    folder: Path, tmp_path: Path, clock: ManualClock, day: date, damage: Callable[[Path], None]
) -> None:
    for number, name in enumerate(one_of_each(folder)):
        broken = shutil.copytree(folder, tmp_path / str(number) / "city")
        damage(broken / name)
        check_first_start(broken, tmp_path / str(number) / "data", clock, day, name, 15)


def test_the_problem_names_the_file(folder: Path, tmp_path: Path, clock: ManualClock) -> None:
    halve(folder / "services/hund.json")
    found = opened(folder, tmp_path / "data", clock)
    (problem,) = found.problems
    assert "services/hund.json" in problem.sentence
    found.store.close()


@pytest.mark.soak
@damaged_in_every_way
def test_any_file_of_the_demo_may_be_damaged_at_the_first_start(
    demo: Path, tmp_path: Path, clock: ManualClock, day: date, damage: Callable[[Path], None]
) -> None:
    """Every base file in every way, every translation in one of them."""
    number = len(salvage(demo).content.services)
    base = [name for name in names(demo) if name.count(".") == 1]
    sidecars = [name for name in names(demo) if name.count(".") > 1]
    for name in (*base, *sidecars[DAMAGES.index(damage) :: len(DAMAGES)]):
        kept = (demo / name).read_bytes()
        damage(demo / name)
        data = tmp_path / name.replace("/", "-")
        try:
            check_first_start(demo, data, clock, day, name, number - 1)
        finally:
            (demo / name).write_bytes(kept)
            shutil.rmtree(data, ignore_errors=True)


# What is salvaged gives way to what is whole ----------------------------------------------------


def start(folder: Path, data: Path, clock: ManualClock) -> tuple[int, int, list[FailureCode]]:
    found = opened(folder, data, clock)
    number = found.store.version.number
    count = found.store.version.counts["service"]
    found.store.close()
    return number, count, [problem.code for problem in found.problems]


def test_the_more_is_mended_the_more_is_shown(
    folder: Path, tmp_path: Path, clock: ManualClock
) -> None:
    data, missing = tmp_path / "data", FailureCode.CONTENT_INCOMPLETE
    files = [folder / "services/hund.json", folder / "services/reisepass.json"]
    texts = [file.read_bytes() for file in files]
    for file in files:
        halve(file)
    assert start(folder, data, clock) == (1, 13, [missing] * 2)
    files[0].write_bytes(texts[0])
    assert start(folder, data, clock) == (2, 14, [missing])
    halve(files[0])
    assert start(folder, data, clock) == (2, 14, [missing] * 2), "no step back"
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text)
    assert start(folder, data, clock) == (3, 15, [])
    halve(files[1])
    assert start(folder, data, clock) == (3, 15, [FailureCode.CONTENT_FILE_BROKEN])


def test_the_same_content_that_is_whole_now_is_not_built_again(
    folder: Path, tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    sidecar = folder / "services/personalausweis.en.json"
    sidecar.write_text("{")
    start(folder, data, clock)
    sidecar.unlink()
    assert start(folder, data, clock) == (1, 15, [])
    monkeypatch.setattr(store_module, "read_content", None)
    assert start(folder, data, clock) == (1, 15, [])


def test_the_folder_may_go_after_it_was_salvaged(
    folder: Path, tmp_path: Path, clock: ManualClock
) -> None:
    data = tmp_path / "data"
    halve(folder / "services/hund.json")
    start(folder, data, clock)
    shutil.rmtree(folder)
    assert start(folder, data, clock) == (1, 14, [FailureCode.CONTENT_FILE_BROKEN])


# The store --------------------------------------------------------------------------------------


def stored(data: Path) -> list[str]:
    root = data / "content"
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


@pytest.mark.parametrize("damage", [remove, halve, scramble, flip, fold_up, circle])
@pytest.mark.parametrize("broken_folder", [False, True])
def test_any_file_of_the_store_may_be_damaged_at_a_start(
    folder: Path,
    tmp_path: Path,
    clock: ManualClock,
    damage: Callable[[Path], None],
    *,
    broken_folder: bool,
) -> None:
    good = tmp_path / "good"
    start(folder, good, clock)
    if broken_folder:
        halve(folder / "forms/vollmacht.json")
    for number, name in enumerate(stored(good)):
        data = shutil.copytree(good, tmp_path / str(number), symlinks=True)
        damage(data / "content" / name)
        _, count, _ = start(folder, data, clock)
        assert count == 15, name
        settled = start(folder, data, clock)
        assert settled[1] == 15, name
        assert start(folder, data, clock) == settled, "nothing is built at every start"


@pytest.mark.parametrize("damage", [remove, halve, scramble, flip, fold_up])
def test_a_damaged_version_gives_way_to_the_one_before_where_the_folder_is_gone(
    folder: Path,
    tmp_path: Path,
    clock: ManualClock,
    damage: Callable[[Path], None],
) -> None:
    good = tmp_path / "good"
    start(folder, good, clock)
    activate(salvage(folder).content, good, clock)
    shutil.rmtree(folder / "notices")
    start(folder, good, clock)
    shutil.rmtree(folder)
    for number, name in enumerate(one for one in stored(good) if one.startswith("versions/2/")):
        data = shutil.copytree(good, tmp_path / str(number), symlinks=True)
        damage(data / "content" / name)
        store = open_current(data)
        assert store.version.number == 1 or damage is flip, name
        store.close()


@pytest.mark.parametrize("name", ["", "content", "content/versions", "content/versions/1.part"])
def test_a_file_where_a_folder_belongs_takes_nothing_away(
    folder: Path, tmp_path: Path, clock: ManualClock, name: str
) -> None:
    data = tmp_path / "data"
    (data / name).parent.mkdir(parents=True, exist_ok=True)
    (data / name).write_text("no folder")
    assert start(folder, data, clock)[1] == 15
    assert start(folder, data, clock)[1] == 15


def test_a_store_that_cannot_be_written_is_told(
    folder: Path, tmp_path: Path, clock: ManualClock, day: date
) -> None:
    (tmp_path / "data").write_text("no folder")
    found = opened(folder, tmp_path / "data", clock)
    assert [problem.code for problem in found.problems] == [FailureCode.STORE_DAMAGED]
    assert found.store.search("hund", "en", 5, day).hits
    assert (tmp_path / "data").read_text() == "no folder"
    found.store.close()


def test_where_nothing_can_be_written_there_is_no_content(
    folder: Path, tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> None:
        raise OSError("no room anywhere")

    (tmp_path / "data").write_text("no folder")
    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    with pytest.raises(ContentMissing, match="cannot be written"):
        opened(folder, tmp_path / "data", clock)


def test_a_pointer_at_another_version_is_found(
    folder: Path, edit: Edit, tmp_path: Path, clock: ManualClock
) -> None:
    data = tmp_path / "data"
    start(folder, data, clock)
    edit("services/hund.json", lambda hund: hund | {"title": "Hund abmelden"})
    start(folder, data, clock)
    pointer = data / "content" / "current.json"
    pointer.write_text(json.dumps(json.loads(pointer.read_text()) | {"version": 1}))
    store = open_current(data)
    assert store.version.number == 2, "one digit of the pointer brings no old fee back"
    store.close()
    assert start(folder, data, clock)[2] == [FailureCode.STORE_DAMAGED]


# While it runs ----------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", [remove, halve, scramble])
def test_a_store_that_is_damaged_while_it_is_open_goes_on(
    folder: Path, tmp_path: Path, clock: ManualClock, day: date, damage: Callable[[Path], None]
) -> None:
    found = opened(folder, tmp_path / "data", clock)
    for name in stored(tmp_path / "data"):
        damage(tmp_path / "data" / "content" / name)
    assert len(found.store.services(day)) >= 14
    assert found.store.service("hund") is not None
    found.store.search("hund", "en", 5, day)
    found.store.search("hund", "de", 5, day)
    found.store.close()


@pytest.mark.parametrize("lost", ["de", "en"])
def test_a_lost_index_takes_its_own_words_away(
    folder: Path, tmp_path: Path, clock: ManualClock, day: date, lost: str
) -> None:
    found = opened(folder, tmp_path / "data", clock)
    (index,) = (tmp_path / "data").rglob(f"search.{lost}.db")
    scramble(index)
    for language in ("de", "en"):
        hits = found.store.search(
            "passport" if lost == "de" else "Reisepass", language, 5, day
        ).hits
        assert hits[0].id == "reisepass"
    found.store.close()
