from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.waiting import Called, Drawn, KnownQueues, Queue
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Cancelled, Done, Failed, Outcome, Unknown
from kiosk.core.slip import Direction, Slip
from kiosk.core.words import german
from kiosk.services.waiting_number.calls_flow import SILENT_AFTER_S, Calls
from kiosk.services.waiting_number.calls_props import calls_props
from kiosk.services.waiting_number.flow import (
    AtNumber,
    AtQueue,
    Drawing,
    Loading,
    NobodyKnows,
    NotDrawn,
    Unavailable,
    WaitingNumber,
)
from kiosk.services.waiting_number.props import (
    number_props,
    on_no_paper,
    queue_props,
    queues_props,
    stop_props,
    work_props,
)
from kiosk.services.waiting_number.world import World
from kiosk.take_along.flow import AtSlip

# A Thursday, 22:00 in the city.
NIGHT = datetime(2026, 10, 22, 20, 0, tzinfo=UTC)
SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=())
NO = Refused(group=Group.OFFLINE, code="offline")
PAPER_END = FailureCode.PRINTER_PAPER_END

Worlds = Callable[..., World]


def at(*queues: Queue) -> WaitingNumber:
    return WaitingNumber(queues=queues)


def printed(drawn: Drawn, outcome: Outcome | None) -> AtNumber:
    return AtNumber(drawn, AtSlip("slip-1", SLIP, outcome))


def test_what_is_waited_for_is_said(world: Worlds) -> None:
    said = [
        work_props(here, world()).line
        for here in (Loading(), Drawing(141, 1, None, sent=False), Drawing(141, 1, None, sent=True))
    ]
    assert said == [
        "Wir fragen nach der Wartezeit.",
        "Wir fragen zuerst den Drucker.",
        "Wir warten auf die Antwort der Stadt.",
    ]


def test_each_queue_says_its_truth_of_this_minute(world: Worlds, queue: Queue) -> None:
    state = at(
        queue,
        replace(queue, scope=2, name="Pässe", wait_min=None),
        replace(queue, scope=3, opened=False, closed_text="Heute Umzug"),
        replace(queue, scope=4, opened=False),
        replace(queue, scope=5, opened=False, office="Nirgends"),
    )
    assert [row["line"] for row in queues_props(state, world(now=NIGHT)).rows] == [
        "etwa 25 Minuten",
        "Rathaus: Wartezeit nicht bekannt",
        "Heute Umzug",
        "öffnet morgen um 8:00 Uhr",
        "Nirgends: Gerade gibt es hier keine Nummern",
    ]
    assert queues_props(state, world()).first_open == "141"
    assert queues_props(at(replace(queue, opened=False)), world()).first_open == ""


@pytest.mark.parametrize(
    ("minutes", "label", "value"),
    [
        (None, "Wartezeit", "nicht bekannt"),
        (0, "Wartezeit", "gleich dran"),
        (1, "Wartezeit", "gleich dran"),
        (2, "Sie warten etwa", "2 Minuten"),
        (95, "Sie warten etwa", "95 Minuten"),
    ],
)
def test_how_long_one_waits(
    world: Worlds, queue: Queue, minutes: int | None, label: str, value: str
) -> None:
    made = queue_props(AtQueue(141), at(replace(queue, wait_min=minutes)), world())
    assert (made.wait_label, made.wait) == (label, value)


@pytest.mark.parametrize(
    ("ahead", "line"),
    [(None, ""), (0, "Vor Ihnen wartet niemand."), (5, "Vor Ihnen warten: 5")],
)
def test_how_many_wait(world: Worlds, queue: Queue, ahead: int | None, line: str) -> None:
    assert queue_props(AtQueue(141), at(replace(queue, ahead=ahead)), world()).ahead == line


@pytest.mark.parametrize(
    ("office", "name", "shown"),
    [("Rathaus", "Rathaus", "Rathaus"), ("Rathaus", "Pässe", "Rathaus, Pässe"), ("", "A", "A")],
)
def test_where_a_queue_is(world: Worlds, queue: Queue, office: str, name: str, shown: str) -> None:
    made = queue_props(AtQueue(141), at(replace(queue, office=office, name=name)), world())
    assert made.office == shown


def test_a_slip_is_promised_only_where_the_printer_can(world: Worlds, queue: Queue) -> None:
    assert queue_props(AtQueue(141), at(queue), world()).prints
    assert not queue_props(AtQueue(141), at(queue), world(prints=False)).prints
    assert not queue_props(AtQueue(141, paperless=True), at(queue), world()).prints


def test_the_citys_words_are_marked_for_who_reads_another_language(
    world: Worlds, queue: Queue
) -> None:
    shut = at(replace(queue, opened=False, closed_text="Heute Umzug"))
    assert queue_props(AtQueue(141), shut, world("en")).mark == "auf Deutsch"
    assert queue_props(AtQueue(141), shut, world()).mark == ""
    assert queue_props(AtQueue(141), at(queue), world("en")).mark == ""


def test_a_queue_that_is_gone_is_shut(world: Worlds) -> None:
    made = queue_props(AtQueue(141), at(), world())
    assert not made.opened
    assert made.closed == "Gerade gibt es hier keine Nummern"


@pytest.mark.parametrize(
    ("outcome", "phase", "reason"),
    [
        (None, "printing", ""),
        (Done(), "done", ""),
        (Failed(PAPER_END), "failed", "PRINTER_PAPER_END"),
        (Cancelled(), "failed", ""),
        (Unknown(PAPER_END), "unknown", "PRINTER_PAPER_END"),
    ],
)
def test_printed_is_said_only_after_the_printer_confirmed(
    world: Worlds, drawn: Drawn, outcome: Outcome | None, phase: str, reason: str
) -> None:
    made = number_props(printed(drawn, outcome), world())
    assert (made.phase, made.reason, made.number) == (phase, reason, "134")


def test_a_number_without_a_slip_is_shown_as_such(world: Worlds, drawn: Drawn) -> None:
    assert number_props(AtNumber(drawn), world()).phase == "none"


def test_a_number_on_no_paper_stays(drawn: Drawn) -> None:
    stays = [AtNumber(drawn), printed(drawn, Failed(PAPER_END)), printed(drawn, Unknown(PAPER_END))]
    assert all(map(on_no_paper, stays))
    assert not on_no_paper(printed(drawn, Done()))
    assert not on_no_paper(printed(drawn, None))


def test_the_number_says_where_and_how_long(world: Worlds, drawn: Drawn) -> None:
    made = number_props(AtNumber(drawn), world())
    assert (made.wait, made.ahead) == ("25 Minuten", "Vor Ihnen warten: 5")
    assert (made.place, made.place_note) == ("Wartezone 1", "Rathaus")


def test_what_the_city_does_not_say_is_not_invented(
    world: Worlds, drawn: Drawn, plain: Callable[[object], str]
) -> None:
    bare = replace(drawn, place="", ahead=None, wait_min=None)
    made = number_props(AtNumber(bare), world())
    assert (made.wait, made.ahead) == ("nicht bekannt", "Wie lange, wissen wir nicht.")
    assert (made.place, plain(made.place_note)) == ("Rathaus", "Markt 1, Erdgeschoss")
    nowhere = number_props(AtNumber(replace(bare, office="")), world())
    assert (nowhere.place, nowhere.place_note) == ("Im Wartebereich", "")


def test_where_nobody_knows_no_second_number_is_offered(world: Worlds) -> None:
    made = stop_props(NobodyKnows(141, Unsure("offline")), world())
    assert made.look == "warning"
    assert made.lead == "Wir wissen nicht, ob eine Nummer gezogen wurde."
    assert made.banner == "Bitte fragen Sie am Schalter."
    assert not made.again
    assert made.code == "offline"


LATER = "Versuchen Sie es später, oder rufen Sie 115 an."
MINUTE = "Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal."
BOOK = "Buchen Sie einen Termin, oder fragen Sie im Amt."


@pytest.mark.parametrize(
    ("group", "code", "why", "then"),
    [
        (Group.OFFLINE, "offline", "Der Kiosk erreicht die Stadt gerade nicht.", LATER),
        (Group.BUSY, "busy", "Gerade fragen sehr viele Menschen zugleich.", MINUTE),
        (Group.SERVICE, "serviceUnavailable", "Das Wartesystem macht gerade Pause.", LATER),
        (Group.STALE, "scopenotfound", "Das Wartesystem macht gerade Pause.", LATER),
        (Group.SLOT, "queueClosed", "Hier gibt es gerade keine Wartenummern.", BOOK),
        (
            Group.LIMITS,
            "givennumbercountexceeded",
            "Für heute sind alle Wartenummern vergeben.",
            BOOK,
        ),
    ],
)
def test_a_no_says_why_and_what_did_not_happen(
    world: Worlds, group: Group, code: str, why: str, then: str
) -> None:
    made = stop_props(NotDrawn(141, Refused(group=group, code=code)), world())
    assert made.lead == f"{why} Es wurde keine Nummer gezogen."
    assert (made.look, made.banner) == ("info", then)
    assert (made.again, made.code, made.known, made.known_title) == (True, code, (), "")
    assert (made.telephone, made.telephone_line) == ("115", "offen bis 18:00 Uhr")


def test_what_was_known_is_shown_with_its_age(world: Worlds, queue: Queue) -> None:
    known = KnownQueues(queues=(queue,), at=world().now, fresh=False)
    made = stop_props(Unavailable(NO, known), world())
    assert made.known_title == "Das war um 10:00 Uhr bekannt"
    assert [row["line"] for row in made.known] == ["etwa 25 Minuten"]


def test_where_nothing_was_known_nothing_is_shown(world: Worlds) -> None:
    empty = KnownQueues(queues=(), at=world().now, fresh=False)
    for known in (None, empty):
        made = stop_props(Unavailable(NO, known), world())
        assert (made.known_title, made.known) == ("", ())


# Calls --------------------------------------------------------------------------------------------

CALL = Called(number="128", destination="Schalter 3", hint="Erdgeschoss")


def test_a_call_is_in_figures_and_in_words_of_two_languages() -> None:
    made = calls_props(Calls(newest=CALL, earlier=(replace(CALL, number="127"),)), german)
    assert (made.number, made.destination, made.hint) == ("128", "Schalter 3", "Erdgeschoss")
    assert made.sentence == "Nummer 128, bitte: Schalter 3."
    assert made.english == "Number 128, please go to: Schalter 3."
    assert made.earlier == ({"number": "127", "destination": "Schalter 3"},)
    assert not made.nobody


def test_a_call_without_a_place_says_the_number_alone() -> None:
    made = calls_props(Calls(newest=replace(CALL, destination="")), german)
    assert (made.number, made.sentence, made.english) == ("128", "", "")


def test_nobody_was_called_yet() -> None:
    made = calls_props(Calls(), german)
    assert made.nobody
    assert (made.number, made.office, made.wait, made.ahead) == ("", "", "", "")


def test_a_silent_city_shows_no_number(queue: Queue) -> None:
    silent = Calls(newest=CALL, earlier=(CALL,), silent_s=SILENT_AFTER_S, queues=(queue,))
    made = calls_props(silent, german)
    assert made.silent
    assert (made.number, made.earlier, made.wait, made.nobody) == ("", (), "", False)


def test_how_long_one_waits_is_said_where_there_is_one_queue(queue: Queue) -> None:
    one = calls_props(Calls(queues=(queue,)), german)
    assert (one.office, one.wait, one.ahead) == ("Rathaus", "etwa 25 Minuten", "Es warten: 5")
    shut = calls_props(Calls(queues=(replace(queue, opened=False, ahead=None),)), german)
    assert (shut.wait, shut.ahead) == ("", "")
    assert calls_props(Calls(queues=(queue, queue)), german).wait == ""
