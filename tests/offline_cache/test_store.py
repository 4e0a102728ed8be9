import errno
import json
import shutil
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode
from offline_cache.content import store as store_module
from offline_cache.content.disk import room_needed
from offline_cache.content.errors import ContentMissing, DiskFull, StoreError, StoreNewer
from offline_cache.content.model import Content
from offline_cache.content.reader import ContentReader
from offline_cache.content.store import activate, open_current, open_or_build
from offline_cache.content.versions import FORMAT, Versions

Edit = Callable[[str, Callable[[Any], Any]], None]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def root(data: Path) -> Path:
    return data / "content"


def versions(data: Path) -> list[str]:
    return sorted(path.name for path in (root(data) / "versions").iterdir())


def retitled(content: Content, title: str) -> Content:
    first, *others = content.services
    return msgspec.structs.replace(
        content, services=(msgspec.structs.replace(first, title=title), *others)
    )


def many(content: Content, data: Path, clock: ManualClock, number: int) -> None:
    for count in range(number):
        activate(retitled(content, f"Titel {count}"), data, clock)


def damage(data: Path, number: int, file: str = "content.db") -> None:
    path = root(data) / "versions" / str(number) / file
    flipped = bytearray(path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)


# Reading ----------------------------------------------------------------------------------------


@pytest.fixture
def reader(content: Content, data: Path, clock: ManualClock) -> Any:
    activate(content, data, clock)
    store = open_current(data)
    yield store
    store.close()


def test_everything_comes_back_as_it_was_read(reader: ContentReader, content: Content) -> None:
    assert reader.city() == content.city
    assert reader.situations() == content.situations
    for service in content.services:
        assert reader.service(service.id) == service
    for office in content.offices:
        assert reader.office(office.id) == office
    for form in content.forms:
        assert reader.form(form.id) == form


def test_an_unknown_id_is_none(reader: ContentReader) -> None:
    assert reader.service("x") is None
    assert reader.office("x") is None
    assert reader.form("x") is None


def test_as_of_is_the_newest_check(reader: ContentReader) -> None:
    assert reader.as_of == date(2026, 11, 10)


def test_lists_come_in_german_order(reader: ContentReader, day: date) -> None:
    titles = [str(row.title) for row in reader.services(day) if isinstance(row.title, str)]
    assert titles == sorted(titles, key=lambda t: t.lower().replace("ü", "u"))
    assert [office.id for office in reader.offices(day)] == [
        "buergeramt",
        "auslaenderbehoerde",
        "standesamt",
    ]
    assert [form.id for form in reader.forms(day)] == ["hundesteuer", "vollmacht", "wohngeld"]


def test_a_row_says_what_lists_show(reader: ContentReader, content: Content, day: date) -> None:
    row = next(one for one in reader.services(day) if one.id == "anwohnerparkausweis")
    service = reader.service(row.id)
    assert service is not None
    for name in row.__dataclass_fields__:
        assert getattr(row, name) == getattr(service, name)


def test_the_main_situation_comes_first(reader: ContentReader, day: date) -> None:
    rows = reader.services_in("1070100", day)
    assert rows[-1].id == "wohnsitz"
    assert {row.situations[0] for row in rows[:-1]} == {"1070100"}
    assert reader.services_in("1999999", day) == ()


def test_only_what_is_valid_on_the_day_is_listed(reader: ContentReader) -> None:
    def on(day: date) -> bool:
        listed = {row.id for row in reader.services(day)}
        assert ("weihnachtsmarkt" in {r.id for r in reader.services_in("1030100", day)}) == (
            "weihnachtsmarkt" in listed
        )
        return "weihnachtsmarkt" in listed

    days = [date(2026, 10, 31), date(2026, 11, 1), date(2026, 12, 24), date(2026, 12, 25)]
    assert [on(day) for day in days] == [False, True, True, False]


def test_warnings_come_before_the_newest_notices(reader: ContentReader) -> None:
    assert [one.id for one in reader.notices(date(2026, 11, 25))] == ["heizung", "buecherei"]
    assert [one.id for one in reader.notices(date(2026, 12, 1))] == ["buecherei", "advent"]


def test_threads_may_read_at_the_same_time(reader: ContentReader, day: date) -> None:
    start = threading.Barrier(4)

    def read(number: int) -> int:
        start.wait()
        found = [reader.search("ausweis", "de", 5, day) for _ in range(10)]
        return len(reader.services(day)) + len(found[0].hits) * 0 + number * 0

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(read, range(4)))) == 1


def test_a_language_the_city_does_not_speak_is_searched_in_german(
    reader: ContentReader, day: date
) -> None:
    assert reader.search("hund", "fr", 5, day).hits == reader.search("hund", "de", 5, day).hits
    assert reader.search("hund", "de-simple", 5, day).hits[0].id == "hund"


# Activating -------------------------------------------------------------------------------------


def test_a_version_knows_what_it_holds(content: Content, data: Path, clock: ManualClock) -> None:
    version = activate(content, data, clock)
    assert (version.number, version.format, version.built_at) == (1, FORMAT, clock.now())
    assert version.counts == {"service": 15, "office": 3, "form": 3, "notice": 3}
    assert set(version.files) == {
        "content.db",
        "search.de.db",
        "search.en.db",
        "search.ar.db",
    }


def test_the_same_content_is_not_built_twice(
    content: Content, data: Path, clock: ManualClock
) -> None:
    assert activate(content, data, clock) == activate(content, data, clock)
    assert versions(data) == ["1"]


def test_the_last_three_versions_are_kept(content: Content, data: Path, clock: ManualClock) -> None:
    many(content, data, clock, 5)
    assert versions(data) == ["3", "4", "5"]


def test_a_store_that_is_open_stays_as_it_is(
    content: Content, data: Path, clock: ManualClock, day: date
) -> None:
    activate(content, data, clock)
    old = open_current(data)
    many(content, data, clock, 4)
    assert old.service(content.services[0].id) == content.services[0]
    assert all("Titel 3" not in hit.title.text for hit in old.search("Titel", "de", 9, day).hits)
    old.close()


def test_leftovers_of_a_builder_are_removed(
    content: Content, data: Path, clock: ManualClock
) -> None:
    activate(content, data, clock)
    (root(data) / "versions/2.part").mkdir()
    (root(data) / "versions/2.part/content.db").write_text("half")
    (root(data) / "current.json.tmp").write_text("half")
    activate(retitled(content, "Neu"), data, clock)
    assert versions(data) == ["1", "2"]
    assert not (root(data) / "current.json.tmp").exists()


def test_what_is_not_sound_after_building_is_thrown_away(
    content: Content, data: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "check_content", lambda *_: False)
    with pytest.raises(StoreError, match="not sound"):
        activate(content, data, clock)
    assert versions(data) == []


# Opening ----------------------------------------------------------------------------------------


def test_an_empty_store_has_no_content(data: Path) -> None:
    with pytest.raises(ContentMissing):
        open_current(data)


@pytest.mark.parametrize("file", ["content.db", "search.ar.db", "manifest.json"])
def test_a_damaged_version_gives_way_to_the_one_before(
    content: Content, data: Path, clock: ManualClock, file: str
) -> None:
    many(content, data, clock, 3)
    damage(data, 3, file)
    store = open_current(data)
    assert store.version.number == 2
    store.close()


def test_a_version_whose_database_is_none_gives_way(
    content: Content, data: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(content, data, clock, 2)
    path = root(data) / "versions/2/content.db"
    path.write_bytes(b"no database at all, but the manifest agrees")
    manifest = root(data) / "versions/2/manifest.json"
    known = json.loads(manifest.read_text())
    known["files"]["content.db"] = store_module.digest(path)
    manifest.write_text(json.dumps(known))
    store = open_current(data)
    assert store.version.number == 1
    store.close()


@pytest.mark.parametrize("pointer", [b"", b"{", b'{"version": 99}', None])
def test_a_lost_pointer_leads_to_the_newest_good_version(
    content: Content, data: Path, clock: ManualClock, pointer: bytes | None
) -> None:
    many(content, data, clock, 2)
    if pointer is None:
        (root(data) / "current.json").unlink()
    else:
        (root(data) / "current.json").write_bytes(pointer)
    store = open_current(data)
    assert store.version.number == 2
    store.close()


def reformat(data: Path, number: int, form: int) -> None:
    manifest = root(data) / "versions" / str(number) / "manifest.json"
    known = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(known | {"format": form}))


def test_a_newer_store_asks_for_a_newer_program(
    content: Content, data: Path, clock: ManualClock, folder: Path
) -> None:
    many(content, data, clock, 2)
    reformat(data, 2, 99)
    shutil.rmtree(folder)
    for refused in (
        lambda: open_current(data),
        lambda: activate(content, data, clock),
        lambda: open_or_build(folder, data, clock),
    ):
        with pytest.raises(StoreNewer, match="update the program") as caught:
            refused()
        assert caught.value.code is FailureCode.STORE_NEWER
    assert versions(data) == ["1", "2"]


def test_a_newer_store_is_left_alone_and_the_folder_shown(
    data: Path, clock: ManualClock, folder: Path
) -> None:
    start(folder, data, clock)
    reformat(data, 1, 99)
    pointer = (root(data) / "current.json").read_bytes()
    assert start(folder, data, clock) == (1, [FailureCode.STORE_NEWER])
    assert versions(data) == ["1"]
    assert (root(data) / "current.json").read_bytes() == pointer


def test_an_older_store_is_built_anew(
    content: Content, data: Path, clock: ManualClock, folder: Path
) -> None:
    activate(content, data, clock)
    reformat(data, 1, 0)
    opened = open_or_build(folder, data, clock)
    assert opened.store.version.number == 2
    assert opened.problems == (), "an update of the program is no damage"
    opened.store.close()


# What the kiosk does at its start ---------------------------------------------------------------


def start(folder: Path, data: Path, clock: ManualClock) -> tuple[int, list[FailureCode]]:
    opened = open_or_build(folder, data, clock)
    number = opened.store.version.number
    assert opened.store.service("hund")
    opened.store.close()
    return number, [problem.code for problem in opened.problems]


def test_the_first_start_builds(folder: Path, data: Path, clock: ManualClock) -> None:
    assert start(folder, data, clock) == (1, [])


def test_the_next_start_reads_no_content_file(
    folder: Path, data: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(folder, data, clock)
    monkeypatch.setattr(store_module, "read_content", None)
    monkeypatch.setattr(store_module, "_source_digest", None)
    assert start(folder, data, clock) == (1, [])


def test_files_that_were_only_touched_are_not_built_again(
    folder: Path, data: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(folder, data, clock)
    for path in folder.rglob("*.json"):
        path.touch()
    with monkeypatch.context() as patch:
        patch.setattr(store_module, "read_content", None)
        assert start(folder, data, clock) == (1, [])
        patch.setattr(store_module, "_source_digest", None)
        assert start(folder, data, clock) == (1, [])


def test_a_reformatted_file_is_the_same_content(
    folder: Path, data: Path, clock: ManualClock
) -> None:
    start(folder, data, clock)
    path = folder / "services/hund.json"
    path.write_text(json.dumps(json.loads(path.read_text())))
    assert start(folder, data, clock) == (1, [])


def test_a_changed_folder_is_built(
    folder: Path, edit: Edit, data: Path, clock: ManualClock
) -> None:
    start(folder, data, clock)
    edit("services/hund.json", lambda hund: hund | {"title": "Hund abmelden"})
    assert start(folder, data, clock) == (2, [])


def test_a_broken_folder_keeps_the_last_good_version(
    folder: Path, data: Path, clock: ManualClock
) -> None:
    start(folder, data, clock)
    (folder / "services/hund.json").write_text("{")
    opened = open_or_build(folder, data, clock)
    (problem,) = opened.problems
    assert problem.code is FailureCode.CONTENT_FILE_BROKEN
    assert "services/hund.json" in problem.sentence
    assert [error.file for error in problem.errors] == ["services/hund.json"]
    assert opened.store.version.number == 1
    opened.store.close()


def test_a_missing_folder_keeps_the_last_good_version(
    folder: Path, data: Path, clock: ManualClock, tmp_path: Path
) -> None:
    start(folder, data, clock)
    assert start(tmp_path / "gone", data, clock) == (1, [FailureCode.CONTENT_FILE_BROKEN])


def test_without_any_version_and_without_a_folder_there_is_nothing(
    folder: Path, data: Path, clock: ManualClock
) -> None:
    shutil.rmtree(folder)
    with pytest.raises(ContentMissing, match="cannot be read") as caught:
        open_or_build(folder, data, clock)
    assert caught.value.code is FailureCode.CONTENT_MISSING


def test_a_damaged_version_is_healed_and_told(folder: Path, data: Path, clock: ManualClock) -> None:
    start(folder, data, clock)
    damage(data, 1)
    assert start(folder, data, clock) == (2, [FailureCode.STORE_DAMAGED])
    assert start(folder, data, clock) == (2, [])


def test_a_damaged_version_and_a_broken_folder_leave_the_version_before(
    folder: Path, edit: Edit, data: Path, clock: ManualClock
) -> None:
    start(folder, data, clock)
    edit("services/hund.json", lambda hund: hund | {"title": "Hund abmelden"})
    start(folder, data, clock)
    damage(data, 2)
    (folder / "city.json").write_text("{")
    codes = [FailureCode.STORE_DAMAGED, FailureCode.CONTENT_FILE_BROKEN]
    assert start(folder, data, clock) == (1, codes)


def test_leftovers_are_removed_at_start(folder: Path, data: Path, clock: ManualClock) -> None:
    start(folder, data, clock)
    (root(data) / "versions/2.part").mkdir()
    start(folder, data, clock)
    assert versions(data) == ["1"]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), FailureCode.DISK_FULL),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), FailureCode.DISK_FULL),
        (OSError(errno.EROFS, "Read-only file system"), FailureCode.STORE_DAMAGED),
    ],
)
def test_a_disk_that_takes_nothing_leaves_the_last_good_version(
    folder: Path,
    edit: Edit,
    data: Path,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
    error: OSError,
    code: FailureCode,
) -> None:
    start(folder, data, clock)
    edit("services/hund.json", lambda hund: hund | {"title": "Hund abmelden"})

    def full(_path: Path) -> None:
        raise error

    monkeypatch.setattr(store_module, "sync_file", full)
    assert start(folder, data, clock) == (1, [code])
    assert versions(data) == ["1"]


def test_a_full_disk_at_the_pointer_leaves_the_old_one(
    content: Content, data: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    activate(content, data, clock)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Versions, "point", full)
        with pytest.raises(DiskFull, match="free some"):
            activate(retitled(content, "Neu"), data, clock)
    store = open_current(data)
    assert store.version.number == 1
    store.close()


def test_a_database_that_fills_the_disk_is_a_full_disk() -> None:
    database = sqlite3.connect(":memory:")
    database.execute("pragma max_page_count = 2")
    database.execute("create table a (b)")
    with pytest.raises(DiskFull), room_needed():
        database.execute("insert into a values (zeroblob(100000))")
    database.close()


def test_another_error_of_a_database_is_one_of_the_disk() -> None:
    database = sqlite3.connect(":memory:")
    with pytest.raises(OSError, match="SQLite"), room_needed():
        database.execute("select * from nothing")
    database.close()


def test_a_store_can_be_closed_twice(content: Content, data: Path, clock: ManualClock) -> None:
    activate(content, data, clock)
    store = open_current(data)
    store.close()
    store.close()
