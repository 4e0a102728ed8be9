"""A scripted citizen books an appointment at the embedded city, over the real wire.

What the citizen was told is compared with the city's own books.
"""

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.bootstrap import lines
from kiosk.bootstrap.booking import JOURNAL
from kiosk.config import load_config
from kiosk.core.clock import SystemClock
from kiosk.flow.walking import CITY_FAULTS, PRINTER_FAULTS
from kiosk.services.appointment.walk import FAULTS
from tests.journeys.cities import Cities

WAY = [
    *("attract", "home", "booking", "calendar", "contact", "contact", "check", "booked"),
    *("slip", "booked", "attract"),
]
MIDWAY = ["printer-out-midway", "printer-dies-midway"]
SILENT = ["printer-out", "printer-cover-open", "printer-offline", "printer-refuses", "no-printer"]
REFUSED = {
    "rate-limited": "Gerade fragen sehr viele Menschen zugleich.",
    "maintenance": "Die Terminvergabe der Stadt wird gerade gewartet.",
}


def walked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    code = main(["walk", "appointment", "--json", *arguments])
    answer = json.loads(capsys.readouterr().out)
    assert code == (0 if answer["outcome"] == "done" else 1), answer
    return answer


def assert_booked(answer: dict[str, object], cities: Cities) -> None:
    """What the screen said is what the city has, once."""
    assert (answer["outcome"], answer["booked"]) == ("done", True), answer
    found, said = cities.confirmed(), answer["appointment"]
    assert isinstance(said, dict)
    assert set(said) == {"id", "office", "services", "start", "state"}
    assert (said["id"], said["start"]) == (found["process"], found["slot"])
    assert said["state"] == found["status"] == "confirmed"
    assert said["office"]
    assert said["services"]


def test_every_fault_is_known() -> None:
    assert {*CITY_FAULTS, *PRINTER_FAULTS} < set(FAULTS)


@pytest.mark.parametrize(
    "look",
    [
        (),
        ("--language", "en", "--text-size", "4", "--contrast", "high-contrast-dark"),
        ("--language", "ar", "--contrast", "dark"),
        ("--reach", "low", "--set", "screen.size=1920x1080"),
    ],
)
def test_the_citizen_has_an_appointment(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, look: tuple[str, ...]
) -> None:
    answer = walked(capsys, *look)
    assert_booked(answer, cities)
    assert (answer["printed"], answer["why"]) == ("printed", None)
    # Some services ask how many.
    screens = answer["screens"]
    assert isinstance(screens, list)
    assert [screen for screen in screens if screen != "wish"] == WAY
    # The telephone number was not asked for.
    assert answer["persona"] == {"name": "Gülsen Muster-Øyen", "email": "", "telephone": ""}


@pytest.mark.parametrize("fault", ["slot-gone", "reservation-expired", "answer-lost", "captcha"])
def test_what_can_be_mended_on_the_way_ends_in_one_appointment(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert_booked(answer, cities)
    assert cities.counts()["confirmed"] == 1


def test_a_trembling_hand_books_once(capsys: pytest.CaptureFixture[str], cities: Cities) -> None:
    answer = walked(capsys, "--fault", "double-tap")
    assert_booked(answer, cities)
    assert answer["printed"] == "printed"
    assert cities.counts() == {"confirmed": 1}


@pytest.mark.parametrize("fault", sorted(REFUSED))
def test_a_city_that_does_not_work_books_nothing(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert (answer["outcome"], answer["booked"]) == ("unavailable", False)
    assert (answer["appointment"], answer["printed"]) == (None, "not-asked")
    assert str(answer["why"]) == REFUSED[fault]
    assert cities.counts() == {}


def test_a_line_that_breaks_midway_leaves_the_time_to_the_next_start(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, tmp_path: Path
) -> None:
    setting = f"data.directory={tmp_path}"
    answer = walked(capsys, "--fault", "offline-midway", "--set", setting)
    assert (answer["outcome"], answer["booked"]) == ("unavailable", False)
    assert str(answer["why"]).endswith(".")
    assert cities.counts() == {"reserved": 1}
    city = cities.one
    city.set_faults()
    config = load_config(None, [setting])
    desk = lines.open_desk(config, city, tmp_path / JOURNAL, SystemClock())
    recovered = desk.recover()
    desk.close()
    assert (recovered.settled, recovered.open) == (1, 0)
    assert cities.counts() == {"deleted": 1}


@pytest.mark.parametrize("fault", SILENT)
def test_without_a_printer_the_appointment_stands(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert_booked(answer, cities)
    assert answer["printed"] in {"not-asked", "failed"}


@pytest.mark.parametrize("fault", MIDWAY)
def test_a_slip_that_nobody_knows_of_changes_no_appointment(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert_booked(answer, cities)
    assert answer["printed"] == "unknown"


def test_a_power_cut_while_a_time_is_held_leaves_nothing(
    capsys: pytest.CaptureFixture[str], cities: Cities
) -> None:
    assert main(["walk", "appointment", "--fault", "kill-after-reserve", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["outcome"], answer["booked"]) == ("cancelled", False)
    assert cities.counts().get("reserved", 0) == 0
    assert cities.counts().get("confirmed", 0) == 0
