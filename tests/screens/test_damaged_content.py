"""A damaged content folder at the very first start: the citizen walks through what is left."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.bootstrap import screen
from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.core.failures import FailureCode
from kiosk.paths import ASSETS
from tests.screens.tour import furnish

DEMO = ASSETS / "content" / "musterstadt"
CARD = "personalausweis-beantragen"
MAIN = "offices/buergeramt-mitte.json"

Furnish = Callable[..., tuple[Kiosk, WalkingHand]]


@pytest.fixture
def furnished(tmp_path: Path) -> Iterator[Furnish]:
    made: list[Kiosk] = []

    def make(content: Path, **look: object) -> tuple[Kiosk, WalkingHand]:
        more = (f"content.directory={content}",)
        kiosk, hand = furnish(tmp_path / "data", more=more, **look)  # type: ignore[arg-type]
        made.append(kiosk)
        return kiosk, hand

    yield make
    for kiosk in made:
        kiosk.close()
        assert kiosk.complaints == []


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(DEMO, folder)
    return folder


def remove(path: Path) -> None:
    path.unlink()


def halve(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def words_on(hand: WalkingHand) -> str:
    return " ".join(str(item.property("text") or "") for item in hand.items())


def walk(kiosk: Kiosk, hand: WalkingHand) -> list[str]:
    """Go home, search, service, its parts and its offices, all offices; return the words seen."""
    seen = [words_on(hand)]
    hand.tap("begin")
    seen.append(words_on(hand))
    hand.tap("search")
    for letter in "personalausweis":
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: hand.text_of("answered") == "personalausweis", "the end of the search")
    seen.append(words_on(hand))
    hand.tap("hit-0")
    assert kiosk.navigator.screen_name == "service"
    seen.append(words_on(hand))
    for part in ("documents", "offices", "steps", "background", "more", "online"):
        if hand.sees(part):
            hand.tap(part)
            seen.append(words_on(hand))
            hand.tap("done")
    hand.tap("bar-home")
    while not hand.sees("tile-offices/all"):
        hand.tap("pageDown")
    hand.tap("tile-offices/all")
    seen.append(words_on(hand))
    names = [item.objectName() for item in hand.items()]
    hand.tap(next(name for name in names if name.startswith("row-")))
    seen.append(words_on(hand))
    hand.tap("bar-home")
    hand.tap("bar-finish")
    return seen


@pytest.mark.parametrize("damage", [remove, halve])
@pytest.mark.parametrize("name", ["city.json", "situations.json", "map.json", "words.json", MAIN])
def test_the_walk_goes_on_without_a_file(
    furnished: Furnish, content: Path, name: str, damage: Callable[[Path], None]
) -> None:
    damage(content / name)
    kiosk, hand = furnished(content)
    seen = walk(kiosk, hand)
    assert "macht Pause" not in seen[0]
    if damage is halve:
        named = {problem.errors[0].file for problem in kiosk.problems}
        assert name in named
        assert {problem.code for problem in kiosk.problems} == {FailureCode.CONTENT_INCOMPLETE}


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_all_single_files_may_be_broken_at_once(
    furnished: Furnish, content: Path, language: str
) -> None:
    for name in ("city.json", "situations.json", "map.json", "words.json"):
        (content / name).write_text("{")
    kiosk, hand = furnished(content, language=language)
    hand.tap("begin")
    assert "Musterstadt" in kiosk.navigator.frame.city
    hand.tap("search")
    hand.settle()
    hand.tap("bar-home")
    hand.tap("tile-find_service/all")
    while not hand.sees(f"row-{CARD}"):
        hand.tap("pageDown")
    hand.tap(f"row-{CARD}")
    assert kiosk.navigator.screen_name == "service"


def test_without_life_situations_the_home_screen_offers_search_and_list(
    furnished: Furnish, content: Path
) -> None:
    (content / "situations.json").write_text("[")
    _, hand = furnished(content)
    hand.tap("begin")
    assert hand.sees("search")
    assert hand.sees("tile-find_service/all")
    assert not hand.sees("situations")


def test_without_any_office_nothing_is_empty(furnished: Furnish, content: Path) -> None:
    for path in (content / "offices").iterdir():
        path.write_text("{")
    kiosk, hand = furnished(content)
    hand.tap("begin")
    hand.tap("tile-find_service/all")
    while not hand.sees(f"row-{CARD}"):
        hand.tap("pageDown")
    hand.tap(f"row-{CARD}")
    assert "Hier gehen Sie hin" not in words_on(hand)
    hand.tap("bar-home")
    if hand.sees("tile-offices/all"):
        hand.tap("tile-offices/all")
    hand.settle()
    assert kiosk.problems


def test_a_picture_that_is_not_there_leaves_its_place_empty(
    furnished: Furnish, content: Path
) -> None:
    file = content / "services" / f"{CARD}.json"
    service = json.loads(file.read_text("utf-8"))
    service |= {"illustration": "gone", "icon": "gone"}
    file.write_text(json.dumps(service), "utf-8")
    kiosk, hand = furnished(content)
    assert len(walk(kiosk, hand)) > 5


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The kiosk's own files, of which a test may damage languages and keyboards."""
    folder = tmp_path / "assets"
    folder.mkdir()
    for path in ASSETS.iterdir():
        if path.name in {"languages", "keyboards"}:
            shutil.copytree(path, folder / path.name)
        else:
            (folder / path.name).symlink_to(path)
    monkeypatch.setattr(screen, "ASSETS", folder)
    return folder


@pytest.mark.parametrize("damage", [remove, halve])
@pytest.mark.parametrize(
    ("name", "tag"),
    [("languages/tr.toml", "tr"), ("languages/de.toml", "de"), ("keyboards/uk.json", "uk")],
)
def test_a_damaged_language_is_not_offered(
    furnished: Furnish, assets: Path, name: str, tag: str, damage: Callable[[Path], None]
) -> None:
    damage(assets / name)
    language = "de" if damage is halve else "en"
    kiosk, hand = furnished(DEMO, language=language)
    hand.tap("begin")
    assert kiosk.navigator.screen_name == "home"
    hand.tap("search")
    hand.settle()
    assert not hand.sees(f"language-{tag}")
    if not (damage is remove and name.startswith("languages")):
        assert {problem.code for problem in kiosk.problems} == {FailureCode.ASSET_DAMAGED}


def test_the_doctor_names_each_file_that_is_left_out(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    halve(content / "city.json")
    halve(content / "services" / "wohngeld.json")
    given = (f"content.directory={content}", f"data.directory={tmp_path / 'data'}")
    assert main(["doctor", *(word for one in given for word in ("--set", one))]) == 0
    said = [line for line in capsys.readouterr().out.splitlines() if "C 205" in line]
    assert all(line.startswith("attention content: ") for line in said)
    assert ["city.json" in said[0], "services/wohngeld.json" in said[1]] == [True, True]


def test_the_log_names_code_and_file_alone(
    furnished: Furnish, content: Path, caplog: pytest.LogCaptureFixture
) -> None:
    halve(content / "services" / "wohngeld.json")
    furnished(content)
    assert caplog.messages == ["C 205 services/wohngeld.json"]
