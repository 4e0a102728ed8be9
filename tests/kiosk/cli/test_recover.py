import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.backend.city_line import CityLine
from kiosk.backend.zms_citizen.client import Generation, ZmsCitizen
from kiosk.booking.appointment import Hold, Ref
from kiosk.booking.catalogue import Wanted
from kiosk.booking.times import Slot
from kiosk.cityhall.zms.catalogue import Catalogue, Office, Relation, Scope, Service
from kiosk.cityhall.zms.city import Plan
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import SystemClock
from offline_cache.journal import JOURNAL_FILE, open_journal

MORNING = int((datetime.now(UTC) + timedelta(days=2)).replace(hour=8, minute=0).timestamp())


@pytest.fixture
def city() -> Iterator[ZmsCity]:
    made = ZmsCity(
        Plan(
            catalogue=Catalogue(
                offices=(Office(id=10, name="Bürgeramt", scope=Scope(id=110)),),
                services=(Service(id=5, name="Pass"),),
                relations=(Relation(office=10, service=5),),
            ),
            timetable=lambda _office, _day: {MORNING: 5},
        )
    )
    made.start()
    yield made
    made.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / JOURNAL_FILE


def left_behind(city: ZmsCity, file: Path) -> Ref:
    clock = SystemClock()
    client = ZmsCitizen(CityLine(city.citizen_url), clock, generation=Generation.CALENDAR)
    hold = client.reserve((Wanted(5),), Slot(MORNING, 10))
    assert isinstance(hold, Hold)
    journal = open_journal(file, clock)
    journal.opened(hold.ref, clock.now().timestamp() + 1200)
    journal.number_asked()
    journal.close()
    return hold.ref


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(words)
    said = capsys.readouterr()
    return code, said.out, said.err


def test_what_was_left_behind_is_cancelled(
    city: ZmsCity, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ref = left_behind(city, file)
    at = ("--journal", str(file), "--set", f"city.zms_citizen_url={city.citizen_url}")
    code, out, err = run(capsys, "recover", "--json", *at)
    assert (code, err) == (0, "")
    told = json.loads(out)
    assert [(row["kind"], row["state"]) for row in told["settled"]] == [
        ("booking", "released"),
        ("number", "unknown"),
    ]
    assert told["open"] == []
    assert city.seen()["counts"] == {"deleted": 1}
    assert ref.key not in out
    assert run(capsys, "recover", *at)[:2] == (0, "settled: 0, still open: 0\n")


def test_what_cannot_be_asked_for_stays_open(
    city: ZmsCity, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left_behind(city, file)
    city.set_faults("offline")
    at = ("--journal", str(file), "--set", f"city.zms_citizen_url={city.citizen_url}")
    code, out, err = run(capsys, "recover", *at)
    assert code == 1
    assert "still open: 1" in out
    assert err == "kiosk recover: the city did not answer; run it again later\n"
    code, out, _ = run(capsys, "recover", "--json", *at)
    assert code == 1
    assert [row["state"] for row in json.loads(out)["open"]] == ["open"]


def test_without_a_city_only_numbers_are_settled(
    city: ZmsCity, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left_behind(city, file)
    code, out, _ = run(capsys, "recover", "--json", "--journal", str(file))
    assert code == 1
    told = json.loads(out)
    assert [row["kind"] for row in told["settled"]] == ["number"]
    assert [row["kind"] for row in told["open"]] == ["booking"]


def test_without_a_journal_there_is_nothing_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = ("--set", f"data.directory={tmp_path}")
    assert run(capsys, "recover", "--json", *at) == (0, '{"settled": [], "open": []}\n', "")
    assert list(tmp_path.iterdir()) == []


def test_a_journal_in_use_is_left_alone(
    city: ZmsCity, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left_behind(city, file)
    running = open_journal(file, SystemClock())
    code, _, err = run(capsys, "recover", "--journal", str(file))
    assert code == 1
    assert "another kiosk works with" in err
    running.close()


# The journal -------------------------------------------------------------------------------------


def test_rows_are_listed_without_a_person(
    city: ZmsCity, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ref = left_behind(city, file)
    code, out, err = run(capsys, "journal", "list", "--json", "--journal", str(file))
    assert (code, err) == (0, "")
    rows = json.loads(out)
    assert [list(row) for row in rows] == [
        ["id", "kind", "claim", "amount_cents", "state", "opened", "settled"]
    ] * 2
    assert [(row["kind"], row["state"], row["settled"]) for row in rows] == [
        ("booking", "open", None),
        ("number", "open", None),
    ]
    assert str(ref.number) not in out
    assert ref.key not in out
    code, out, _ = run(capsys, "journal", "list", "--journal", str(file))
    assert code == 0
    assert out.startswith("booking    open")


def test_a_whole_journal_is_verified(
    city: ZmsCity, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left_behind(city, file)
    at = ("journal", "verify", "--journal", str(file))
    assert run(capsys, *at) == (0, "The journal is whole.\n", "")
    code, out, _ = run(capsys, *at, "--json")
    assert (code, json.loads(out)) == (0, {"ok": True, "problems": []})
    (file.parent / "journal.key").write_bytes(b"k" * 32)
    code, out, err = run(capsys, *at)
    assert (code, out) == (1, "")
    assert "cannot be decrypted" in err


def test_what_is_no_journal_is_said(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "journal", "list", "--journal", str(file))
    assert (code, err) == (1, f"kiosk journal: {file} is not there; check the path\n")
    file.parent.mkdir()
    file.write_bytes(b"rubbish" * 1000)
    code, _, err = run(capsys, "journal", "verify", "--journal", str(file))
    assert code == 1
    assert "no journal that can be read" in err
    at = ("--set", f"data.directory={tmp_path}")
    assert run(capsys, "journal", "list", "--json", *at) == (0, "[]\n", "")
    assert run(capsys, "journal", "verify", *at) == (0, "The journal is whole.\n", "")


def test_a_page_that_cannot_be_read_is_said(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal = open_journal(file, SystemClock())
    for _ in range(200):
        journal.lost()
    journal.close()
    raw = bytearray(file.read_bytes())
    raw[-8192:] = b"\xff" * 8192
    file.write_bytes(raw)
    code, _, err = run(capsys, "journal", "list", "--journal", str(file))
    assert code == 1
    assert err
