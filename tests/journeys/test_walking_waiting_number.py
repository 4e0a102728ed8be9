"""A scripted citizen draws a waiting number from the embedded city, over the real wire."""

import json
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.__main__ import main
from kiosk.cityhall.zms import demo
from kiosk.core.clock import CITY_ZONE
from kiosk.flow.walking import PRINTER_FAULTS
from kiosk.services.waiting_number.walk import FAULTS

PAPERLESS = [
    *("no-printer", "printer-out", "printer-cover-open", "printer-offline", "printer-silent"),
    *("printer-refuses", "printer-garbage"),
]
"""The printer says so before anything is drawn."""
MIDWAY = ["printer-out-midway", "printer-dies-midway"]
PRINTED = ["printer-low", "maintenance", "rate-limited", "wait-unknown", "second-finger"]


@pytest.fixture(autouse=True)
def open_city(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the embedded city open, whatever time it is where the tests run."""

    def all_day(_hours: object, day: date, _state: object) -> tuple[tuple[float, float], ...]:
        begins = datetime.combine(day, time(), CITY_ZONE)
        return ((begins.timestamp(), (begins + timedelta(days=1)).timestamp()),)

    monkeypatch.setattr(demo, "_spans", all_day)


def walked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    code = main(["walk", "waiting_number", "--json", *arguments])
    answer = json.loads(capsys.readouterr().out)
    assert code == (0 if answer["outcome"] == "done" else 1), answer
    return answer


def assert_shown(answer: dict[str, object]) -> None:
    number = answer["waiting_number"]
    assert isinstance(number, dict)
    assert number["number"]
    # The queue with the shorter wait comes first, and that changes by the minute.
    assert number["office"] in {"Bürgeramt Mitte", "Bürgeramt Nord"}
    assert number["shown"] is True


def test_every_fault_is_walked() -> None:
    known = [*PAPERLESS, *MIDWAY, *PRINTED, "double-tap"]
    known += ["answer-lost", "offline-midway", "queue-closed", "queue-full", "queue-unreachable"]
    assert sorted(FAULTS) == sorted(known)
    assert set(PRINTER_FAULTS) < set(FAULTS)


@pytest.mark.parametrize(
    "look",
    [
        (),
        ("--language", "ar", "--contrast", "dark"),
        ("--language", "en", "--text-size", "4", "--contrast", "high-contrast-light"),
        ("--reach", "low", "--set", "screen.size=1920x1080"),
    ],
)
def test_the_citizen_has_a_number_on_paper(
    capsys: pytest.CaptureFixture[str], steady_hand: None, look: tuple[str, ...]
) -> None:
    answer = walked(capsys, *look)
    assert (answer["outcome"], answer["printed"], answer["why"]) == ("done", "printed", None)
    assert_shown(answer)
    screens = ["attract", "home", "waiting-queues", "waiting-queue", "waiting-number", "attract"]
    assert answer["screens"] == screens


def test_a_trembling_hand_draws_one_number(capsys: pytest.CaptureFixture[str]) -> None:
    answer = walked(capsys, "--fault", "double-tap")
    assert (answer["outcome"], answer["printed"]) == ("done", "printed")
    assert_shown(answer)


@pytest.mark.parametrize("fault", PRINTED)
def test_what_is_no_hindrance_hinders_nobody(
    capsys: pytest.CaptureFixture[str], steady_hand: None, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert (answer["outcome"], answer["printed"]) == ("done", "printed")
    assert_shown(answer)


@pytest.mark.parametrize("fault", PAPERLESS)
def test_a_printer_that_cannot_print_says_so_before_the_draw(
    capsys: pytest.CaptureFixture[str], steady_hand: None, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert (answer["outcome"], answer["printed"]) == ("done", "not-asked")
    assert answer["why"] == "Ohne Zettel. Ihre Nummer gilt."
    assert_shown(answer)


@pytest.mark.parametrize("fault", MIDWAY)
def test_a_slip_that_nobody_knows_of_leaves_the_number_on_the_screen(
    capsys: pytest.CaptureFixture[str], steady_hand: None, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert (answer["outcome"], answer["printed"]) == ("done", "unknown")
    assert str(answer["why"]).startswith("Ist ein Zettel im Fach?")
    assert_shown(answer)


def test_a_lost_answer_is_said_and_nothing_more_is_drawn(
    capsys: pytest.CaptureFixture[str], steady_hand: None
) -> None:
    answer = walked(capsys, "--fault", "answer-lost")
    assert (answer["outcome"], answer["waiting_number"]) == ("unknown", None)
    assert answer["why"] == "Wir wissen nicht, ob eine Nummer gezogen wurde."


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("queue-closed", "Gerade gibt es hier keine Wartenummern."),
        (
            "queue-full",
            "Für heute sind alle Wartenummern vergeben. Es wurde keine Nummer gezogen.",
        ),
        (
            "queue-unreachable",
            "Der Kiosk erreicht die Stadt gerade nicht. Es wurde keine Nummer gezogen.",
        ),
    ],
)
def test_no_number_is_said_with_its_reason(
    capsys: pytest.CaptureFixture[str], steady_hand: None, fault: str, why: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert (answer["outcome"], answer["waiting_number"]) == ("unavailable", None)
    assert answer["why"] == why


def test_a_line_that_breaks_midway_shows_no_number(
    capsys: pytest.CaptureFixture[str], steady_hand: None
) -> None:
    answer = walked(capsys, "--fault", "offline-midway")
    assert answer["outcome"] in {"unknown", "unavailable"}
    assert answer["waiting_number"] is None


def test_a_kiosk_without_queues_offers_none(
    capsys: pytest.CaptureFixture[str], steady_hand: None
) -> None:
    answer = walked(capsys, "--set", "city.zms_queue_url=none")
    assert (answer["outcome"], answer["screens"]) == ("unavailable", ["attract", "home"])
