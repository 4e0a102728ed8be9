import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.booking.appointment import Ref
from kiosk.booking.endings import HoldEnd, NumberEnd
from kiosk.core.clock import ManualClock
from offline_cache import journal as module
from offline_cache.journal import (
    CREDENTIAL,
    JOURNAL_FILE,
    KEY_FILE,
    PRAGMAS,
    VERSION,
    Journal,
    JournalDamaged,
    JournalNewer,
    open_journal,
    open_to_read,
)

REF = Ref(123456, "deadbeef" * 8)
OTHER = Ref(654321, "fb43")
Open = Callable[..., Journal]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / JOURNAL_FILE


@pytest.fixture
def opened(file: Path, clock: ManualClock) -> Iterator[Open]:
    made: list[Journal] = []

    def start(credentials: Path | None = None) -> Journal:
        made.append(open_journal(file, clock, credentials=credentials))
        return made[-1]

    yield start
    for one in made:
        one.close()


def every_byte(file: Path) -> bytes:
    """Read all that lies beside the journal, but for its key."""
    return b"".join(
        one.read_bytes() for one in sorted(file.parent.iterdir()) if one.name != KEY_FILE
    )


def sealed_of(file: Path) -> bytes:
    with sqlite3.connect(file) as database:
        (sealed,) = database.execute("select sealed from hold").fetchone()
    database.close()
    return bytes(sealed)


def states(journal: Journal) -> list[tuple[str, str]]:
    return [(row.kind, row.state) for row in journal.rows()]


# Holds -------------------------------------------------------------------------------------------


def test_a_hold_outlives_the_program(opened: Open, clock: ManualClock) -> None:
    journal = opened()
    journal.opened(REF, 1000.5)
    journal.opened(OTHER, 2000.0)
    journal.unsure(OTHER)
    assert journal.problems == ()
    journal.close()
    again = opened()
    assert again.open_holds() == ((REF, 1000.5, False), (OTHER, 2000.0, True))
    clock.advance(60)
    again.settled(REF)
    again.settled(OTHER, HoldEnd.BOOKED)
    assert again.open_holds() == ()
    assert states(again) == [("booking", "released"), ("booking", "booked")]
    row = again.rows()[0]
    assert (row.opened_s, row.settled_s) == (1795597200.0, 1795597260.0)
    assert (row.claim, row.amount_cents) == (None, None)


def test_nothing_readable_lies_on_the_disk(opened: Open, file: Path) -> None:
    journal = opened()
    journal.opened(REF, 1000.0)
    found = every_byte(file)
    assert REF.key.encode() not in found
    assert str(REF.number).encode() not in found
    assert bytes.fromhex(REF.key) not in found


def test_what_is_settled_leaves_no_remains(opened: Open, file: Path) -> None:
    journal = opened()
    journal.opened(REF, 1000.0)
    sealed = sealed_of(file)
    assert sealed in every_byte(file)
    journal.unsure(REF)
    journal.settled(REF)
    found = every_byte(file)
    for begin in range(len(sealed) - 8):
        assert sealed[begin : begin + 8] not in found
    assert sorted(one.name for one in file.parent.iterdir()) == sorted(
        [JOURNAL_FILE, f"{JOURNAL_FILE}.lock", KEY_FILE]
    )


def test_the_same_hold_is_never_sealed_the_same_way(opened: Open, file: Path) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    first = sealed_of(file)
    journal.settled(REF)
    journal.opened(REF, 1.0)
    assert sealed_of(file)[:12] != first[:12]
    assert sealed_of(file)[12:] != first[12:]


def test_what_is_not_known_is_not_settled(opened: Open) -> None:
    journal = opened()
    journal.settled(REF)
    journal.unsure(REF)
    assert journal.rows() == ()
    assert journal.problems == ()


def test_lost_reservations_are_counted(opened: Open) -> None:
    journal = opened()
    assert journal.lost_count == 0
    journal.lost()
    journal.lost()
    assert journal.lost_count == 2
    assert states(journal) == [("booking", "lost")] * 2
    assert all(row.settled_s is not None for row in journal.rows())


# Numbers -----------------------------------------------------------------------------------------


def test_a_number_is_written_down_before_it_is_drawn(opened: Open) -> None:
    journal = opened()
    row = journal.number_asked()
    assert states(journal) == [("number", "open")]
    journal.number_ended(row, NumberEnd.DRAWN)
    journal.number_ended(row, NumberEnd.UNKNOWN)  # it ended only once
    assert states(journal) == [("number", "drawn")]


def test_after_a_crash_nobody_knows_of_a_number(opened: Open) -> None:
    journal = opened()
    journal.number_ended(journal.number_asked(), NumberEnd.REFUSED)
    journal.number_asked()
    journal.opened(REF, 1.0)
    assert journal.settle_numbers() == 1
    assert states(journal) == [("number", "refused"), ("number", "unknown"), ("booking", "open")]
    assert journal.settle_numbers() == 0


# The file ----------------------------------------------------------------------------------------


def test_only_the_kiosk_may_read_it(opened: Open, file: Path) -> None:
    opened().opened(REF, 1.0)
    for name in (JOURNAL_FILE, KEY_FILE):
        assert stat.S_IMODE(file.with_name(name).stat().st_mode) == 0o600


def test_a_key_that_others_may_read_is_closed_again(opened: Open, file: Path) -> None:
    opened().close()
    file.with_name(KEY_FILE).chmod(0o644)
    opened()
    assert stat.S_IMODE(file.with_name(KEY_FILE).stat().st_mode) == 0o600


def test_the_pragmas_are_as_promised(opened: Open) -> None:
    journal = opened()
    found = {name: journal._database.execute(f"pragma {name}").fetchone()[0] for name in PRAGMAS}
    assert found == {
        "journal_mode": "delete",
        "synchronous": 3,
        "secure_delete": 1,
        "foreign_keys": 1,
    }


def test_a_pragma_that_is_not_taken_is_no_journal(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PRAGMAS", {"page_count": 77})
    journal = opened()
    assert "reservations are remembered until" in journal.problems[-1]
    journal.opened(REF, 1.0)
    assert journal.open_holds() == ((REF, 1.0, False),)


def test_a_second_kiosk_is_kept_away(opened: Open, file: Path) -> None:
    first = opened()
    first.opened(REF, 1.0)
    second = opened()
    assert second.problems == (f"another kiosk works with {file}; stop it first",)
    assert second.open_holds() == ()
    second.opened(OTHER, 1.0)
    assert first.open_holds() == ((REF, 1.0, False),)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _raw: b"no database at all " * 100,
        lambda raw: raw[:4096] + b"\x00" * (len(raw) - 4096),
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[:36] + b"\x00\x00\x00\x63" + raw[40:],
    ],
    ids=["rubbish", "wiped", "half", "free-list"],
)
def test_a_damaged_journal_is_set_aside_and_said(
    opened: Open, file: Path, spoil: Callable[[bytes], bytes]
) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    journal.close()
    file.write_bytes(spoil(file.read_bytes()))
    file.with_name(f"{JOURNAL_FILE}-journal").write_bytes(b"rubbish")
    again = opened()
    assert again.problems == (
        f"the journal was damaged and is now {JOURNAL_FILE}.damaged-1; a new one has begun",
    )
    assert again.open_holds() == ()
    again.opened(OTHER, 1.0)
    assert again.open_holds() == ((OTHER, 1.0, False),)
    assert file.with_name(f"{JOURNAL_FILE}.damaged-1").exists()


def test_each_damaged_one_is_kept(file: Path, clock: ManualClock) -> None:
    for number in (1, 2):
        open_journal(file, clock).close()
        file.write_bytes(b"rubbish" * 1000)
        journal = open_journal(file, clock)
        assert f"damaged-{number}" in journal.problems[0]
        journal.close()


def test_a_newer_journal_is_left_alone(opened: Open, file: Path, clock: ManualClock) -> None:
    opened().close()
    with sqlite3.connect(file) as database:
        database.execute(f"pragma user_version = {VERSION + 1}")
    database.close()
    before = file.read_bytes()
    journal = opened()
    assert "newer kiosk" in journal.problems[0]
    journal.opened(REF, 1.0)
    assert journal.open_holds() == ((REF, 1.0, False),)
    assert file.read_bytes() == before
    with pytest.raises(JournalNewer):
        open_to_read(file, clock)


def test_a_key_that_is_damaged_is_set_aside_and_the_holds_are_lost(
    opened: Open, file: Path
) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    journal.opened(OTHER, 1.0)
    journal.close()
    file.with_name(KEY_FILE).write_bytes(b"short")
    again = opened()
    assert again.problems == (f"the journal's key was damaged and is now {KEY_FILE}.damaged-1",)
    assert len(again.verify()) == 3
    assert again.open_holds() == ()
    assert "2 open reservations" in again.problems[1]
    assert again.lost_count == 2
    assert states(again) == [("booking", "lost")] * 2


def test_a_sealed_row_cannot_be_moved_to_another(opened: Open, file: Path) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    with sqlite3.connect(file) as database:
        database.execute("update hold set row = 'x' || row")
    database.close()
    assert journal.open_holds() == ()


def test_what_decrypts_to_rubbish_is_lost(opened: Open) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    ((row,),) = journal._database.execute("select row from hold").fetchall()
    nonce = os.urandom(12)
    rubbish = nonce + journal._seal.encrypt(nonce, b"[1]", row.encode())
    journal._database.execute("update hold set sealed = ?", (rubbish,))
    assert journal.open_holds() == ()
    assert journal.lost_count == 1


# The key -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("raw", [b"k" * 32, b"6b" * 32 + b"\n"])
def test_systemds_key_counts_first(opened: Open, file: Path, tmp_path: Path, raw: bytes) -> None:
    folder = tmp_path / "credentials"
    folder.mkdir()
    (folder / CREDENTIAL).write_bytes(raw)
    journal = opened(folder)
    journal.opened(REF, 1.0)
    assert not file.with_name(KEY_FILE).exists()
    journal.close()
    assert opened(folder).open_holds() == ((REF, 1.0, False),)


@pytest.mark.parametrize("raw", [b"", b"k" * 31, b"6b" * 31, b"\xff" * 64])
def test_a_credential_that_is_none_is_said(
    opened: Open, file: Path, tmp_path: Path, raw: bytes
) -> None:
    (tmp_path / CREDENTIAL).write_bytes(raw)
    assert "should hold 32 bytes" in opened(tmp_path).problems[0]
    assert file.with_name(KEY_FILE).exists()


def test_without_a_credential_the_own_key_counts(opened: Open, tmp_path: Path) -> None:
    assert opened(tmp_path).problems == ()


# The disk ----------------------------------------------------------------------------------------


def test_where_nothing_can_be_written_it_remembers_in_memory(
    tmp_path: Path, clock: ManualClock
) -> None:
    (tmp_path / "file").write_text("x")
    journal = open_journal(tmp_path / "file" / JOURNAL_FILE, clock)
    assert "cannot be used" in journal.problems[0]
    journal.opened(REF, 1.0)
    assert journal.open_holds() == ((REF, 1.0, False),)
    journal.close()


def test_a_folder_in_its_place_keeps_it_in_memory(file: Path, opened: Open) -> None:
    file.mkdir(parents=True)
    journal = opened()
    assert "cannot be used" in journal.problems[0]
    journal.lost()
    assert journal.lost_count == 1


def test_a_disk_that_fails_meanwhile_is_said_and_the_run_goes_on(opened: Open) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    journal.lost()
    journal._database.execute("pragma query_only = 1")
    journal.opened(OTHER, 2.0)
    assert "cannot be written" in journal.problems[0]
    assert journal.open_holds() == ((REF, 1.0, False), (OTHER, 2.0, False))
    assert journal.lost_count == 1
    journal.settled(REF)
    assert journal.open_holds() == ((OTHER, 2.0, False),)
    assert len(journal.problems) == 1


def test_a_database_that_cannot_even_be_read_is_said(opened: Open) -> None:
    journal = opened()
    journal._database.close()
    assert journal.rows() == ()
    assert "cannot be read" in journal.problems[0]
    journal.opened(REF, 1.0)
    assert journal.open_holds() == ((REF, 1.0, False),)


def test_a_write_that_fails_halfway_is_taken_back_and_done_in_memory(opened: Open) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    journal._database.execute("drop table counter")
    journal.lost()
    assert journal.lost_count == 1
    assert journal.open_holds() == ((REF, 1.0, False),)
    assert any("cannot be written" in problem for problem in journal.problems)


def test_a_journal_without_its_tables_is_damaged(opened: Open) -> None:
    journal = opened()
    journal._database.execute("drop table counter")
    journal.close()
    assert "damaged" in opened().problems[0]


def test_a_locked_journal_is_not_taken_for_a_damaged_one(
    opened: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened().close()
    monkeypatch.setattr(module, "BUSY_MS", 1)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("begin exclusive")
    assert "OperationalError" in opened().problems[0]
    other.close()
    assert [one.name for one in file.parent.glob("*damaged*")] == []


# To read only ------------------------------------------------------------------------------------


def test_it_can_be_read_while_the_kiosk_works(opened: Open, file: Path, clock: ManualClock) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    reader = open_to_read(file, clock)
    assert states(reader) == [("booking", "open")]
    assert reader.verify() == ()
    reader.close()
    journal.settled(REF)
    assert journal.problems == ()


def test_what_is_wrong_in_it_is_found(opened: Open, file: Path, clock: ManualClock) -> None:
    journal = opened()
    journal.opened(REF, 1.0)
    journal._database.execute("update record set settled = 1")
    journal.close()
    file.with_name(KEY_FILE).unlink()
    reader = open_to_read(file, clock)
    assert len(reader.verify()) == 2
    reader.close()


@pytest.mark.parametrize("raw", [None, b"rubbish" * 1000, b""])
def test_what_is_no_journal_is_not_read(file: Path, clock: ManualClock, raw: bytes | None) -> None:
    file.parent.mkdir()
    if raw is not None:
        file.write_bytes(raw)
    with pytest.raises(JournalDamaged):
        open_to_read(file, clock)


def test_a_broken_page_is_said(opened: Open, file: Path, clock: ManualClock) -> None:
    journal = opened()
    for number in range(200):
        journal.opened(Ref(number + 1, "fb43"), 1.0)
    journal.close()
    raw = bytearray(file.read_bytes())
    raw[-4096:] = b"\xff" * 4096
    file.write_bytes(raw)
    reader = open_to_read(file, clock)
    assert reader.verify()
    reader.close()
