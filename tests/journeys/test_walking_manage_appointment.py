"""A scripted citizen books, moves and cancels at the embedded city, over the real wire.

What the citizen was told is compared with the city's own books: the old appointment goes only once
the new one is there, and nothing is left reserved.
"""

import json

import pytest

from kiosk.__main__ import main
from kiosk.flow.walking import CITY_FAULTS, PRINTER_FAULTS
from kiosk.services.manage_appointment.walk import FAULTS
from tests.journeys.cities import Cities

WAY = [
    *("attract", "home", "manage-number", "manage-key", "manage-found", "calendar"),
    *("manage-compare", "manage-moved", "slip", "manage-moved", "manage-number", "manage-key"),
    *("manage-found", "manage-cancel", "manage-really", "manage-cancelled", "attract"),
]
UNPRINTED = [
    *("printer-out", "printer-cover-open", "printer-offline", "printer-refuses", "no-printer"),
    *("printer-silent", "printer-garbage", "printer-out-midway", "printer-dies-midway"),
]


def walked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    code = main(["walk", "manage_appointment", "--json", *arguments])
    answer = json.loads(capsys.readouterr().out)
    assert code == (0 if answer["outcome"] == "done" else 1), answer
    return answer


def assert_cancelled(answer: dict[str, object], cities: Cities) -> None:
    """Both the old one and the new one are gone, and nothing else is held."""
    assert (answer["outcome"], answer["booked"]) == ("done", False), answer
    said = answer["appointment"]
    assert isinstance(said, dict)
    assert set(said) == {"id", "office", "services", "start", "state"}
    assert said["state"] == "cancelled"
    states = cities.states()
    assert {status for _, status in states} <= {"deleted", "expired"}
    assert (said["id"], "deleted") in states
    assert len(states) >= 2


def assert_stands(answer: dict[str, object], cities: Cities) -> None:
    """The old one is what it was, and no other one is held or booked."""
    assert (answer["outcome"], answer["booked"]) == ("unavailable", True), answer
    said = answer["appointment"]
    assert isinstance(said, dict)
    (number, _), *_ = cities.states()
    standing = [row for row in cities.states() if row[1] != "deleted"]
    assert standing == [(number, "confirmed")]
    assert (said["id"], said["state"]) == (number, "confirmed")


def test_every_fault_is_known() -> None:
    assert {*CITY_FAULTS, *PRINTER_FAULTS} < set(FAULTS)


@pytest.mark.parametrize(
    "look",
    [
        (),
        ("--language", "ar", "--contrast", "dark"),
        ("--text-size", "4", "--contrast", "high-contrast-dark"),
        ("--reach", "low", "--set", "screen.size=1920x1080"),
    ],
)
def test_an_appointment_is_moved_and_cancelled(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, look: tuple[str, ...]
) -> None:
    answer = walked(capsys, *look)
    assert_cancelled(answer, cities)
    assert (answer["printed"], answer["why"]) == ("printed", None)
    assert answer["screens"] == WAY


def test_a_trembling_hand_moves_and_cancels_once(
    capsys: pytest.CaptureFixture[str], cities: Cities
) -> None:
    answer = walked(capsys, "--fault", "double-tap")
    assert_cancelled(answer, cities)
    assert answer["screens"] == WAY


@pytest.mark.parametrize(
    "fault",
    [
        *("slot-gone", "reservation-expired", "answer-lost", "answer-lost-cancel"),
        *("cancel-refused", "captcha"),
    ],
)
def test_what_can_be_mended_on_the_way_is(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    assert_cancelled(walked(capsys, "--fault", fault), cities)


@pytest.mark.parametrize(
    "fault", ["no-new-time", "offline-midway", "maintenance", "rate-limited", "wrong-key"]
)
def test_where_it_cannot_be_done_the_old_one_stays(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert_stands(answer, cities)
    assert answer["why"]


@pytest.mark.parametrize("fault", ["printer-low", *UNPRINTED])
def test_a_printer_changes_nothing_about_the_appointment(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert_cancelled(answer, cities)
    assert (answer["printed"] == "printed") == (fault == "printer-low")
    assert (answer["why"] is None) == (answer["printed"] in {"printed", "not-asked"})


def test_a_kiosk_without_appointments_has_none_to_change(
    capsys: pytest.CaptureFixture[str], steady_hand: None
) -> None:
    answer = walked(capsys, "--set", "city.zms_citizen_url=none")
    assert (answer["outcome"], answer["screens"]) == ("unavailable", ["attract", "home"])
