from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment, State
from kiosk.booking.catalogue import Wanted
from kiosk.booking.effects import CancelEnded, LookUpEnded, MoveEnded, ReserveEnded
from kiosk.booking.refusals import Refused, Unsure
from kiosk.services.manage_appointment import props
from kiosk.services.manage_appointment.flow import (
    AtFound,
    CancelAgreed,
    CancelAsked,
    CancelConfirmed,
    FieldDone,
    HoldRanOut,
    Managing,
    SlotTaken,
    Typed,
)
from kiosk.services.manage_appointment.wording import LATE_S, SEAT_S, Stand, stand_of
from tests.services.appointment.bookable import (
    AT_YARD,
    CATALOGUE,
    NINE,
    TEN_PAST,
    TODAY,
    WISH,
    booked,
)
from tests.services.manage_appointment.test_flow import (
    GONE,
    NEW,
    NO_PAIR,
    OFFLINE,
    OLD,
    Way,
)

Worlds = Callable[..., World]


def ids(rows: tuple[props.Row, ...]) -> list[object]:
    return [row["id"] for row in rows]


def found(one: Appointment, **more: object) -> Managing:
    state = Managing(today=TODAY, trail=(AtFound(),), found=one)
    return replace(state, **more)  # type: ignore[arg-type] # any field of the state


# Fields ------------------------------------------------------------------------------------------


def test_the_two_fields(world: Worlds) -> None:
    way = Way().send(Typed("100001"))
    number = props.entry_props(way.state, world())
    assert (number.title, number.value) == ("Wie ist Ihre Terminnummer?", "100001")
    assert not number.letters
    way.send(FieldDone(), Typed("AB12"))
    key = props.entry_props(way.state, world())
    assert (key.title, key.value, key.letters) == ("Wie ist der Code?", "AB12", True)
    assert "AB12" not in repr(key)
    assert props.entry_props(way.send(FieldDone()).state, world()).working


def test_what_is_wrong_is_said(world: Worlds) -> None:
    way = Way().send(Typed("x"), FieldDone())
    assert props.entry_props(way.state, world()).problem == "Die Nummer hat nur Ziffern."
    way.send(Typed("1"), FieldDone(), Typed("x"), FieldDone())
    assert props.entry_props(way.state, world()).problem.startswith("Der Code hat vier Zeichen")
    way.send(Typed("0000"), FieldDone()).answer(LookUpEnded, NO_PAIR)
    assert props.entry_props(way.state, world()).problem.endswith("Bitte prüfen Sie beides.")
    way.send(FieldDone()).answer(LookUpEnded, NO_PAIR)
    assert props.entry_props(way.state, world()).problem.endswith("Noch ein Versuch.")


# The appointment ---------------------------------------------------------------------------------


def test_the_appointment_as_it_stands(world: Worlds) -> None:
    shown = props.found_props(found(replace(OLD, display_number="A 12")), world())
    assert (shown.stand, shown.title) == ("ahead", "Ihr Termin gilt.")
    assert (shown.hour, shown.number, shown.key) == ("9:00 Uhr", "100\u202f001", "AB12")
    assert shown.call_number == "A 12"
    assert shown.payload.startswith("BEGIN:VCALENDAR")
    assert shown.confirmed == ""
    assert ids(shown.deeds) == ["move", "cancel", "slip"]
    assert ids(props.found_props(found(OLD), world(prints=False)).deeds) == ["move", "cancel"]


def test_services_the_content_does_not_know_are_named_as_the_city_does(world: Worlds) -> None:
    one = booked(AT_YARD, wish=(Wanted(999),), service_names=("Etwas",), office_name="Hof")
    assert props.found_props(found(one), world()).lines == ("Hof", "", "Etwas")
    assert props.found_props(found(OLD, catalogue=CATALOGUE), world()).lines[0] == "Zulassung"


@pytest.mark.parametrize(
    ("state", "ahead_s", "stand"),
    [
        (State.BOOKED, SEAT_S + 1, Stand.AHEAD),
        (State.BOOKED, SEAT_S, Stand.SEAT),
        (State.BOOKED, 0, Stand.SEAT),
        (State.BOOKED, -LATE_S, Stand.SEAT),
        (State.BOOKED, -LATE_S - 1, Stand.OVER),
        (State.MAIL, 60, Stand.MAIL),
        (State.MAIL, 0, Stand.OVER),
        (State.HELD, 60, Stand.HELD),
        (State.CALLED, 60, Stand.CALLED),
        (State.OVER, 60, Stand.OVER),
        (State.CANCELLED, 60, Stand.CANCELLED),
        (State.UNKNOWN, 60, Stand.UNKNOWN),
    ],
)
def test_where_it_stands(world: Worlds, state: State, ahead_s: int, stand: Stand) -> None:
    one = booked(NINE, state=state, wish=WISH)
    here = world(now=NINE.start - timedelta(seconds=ahead_s))
    assert stand_of(one, here) is stand
    shown = props.found_props(found(one), here)
    assert (shown.stand, bool(shown.title), bool(shown.lead)) == (stand.value, True, True)
    changes = state in {State.BOOKED, State.MAIL} and ahead_s > 0
    assert ("cancel" in ids(shown.deeds)) == changes
    assert ("move" in ids(shown.deeds)) == (changes and state is State.BOOKED)
    assert ("book" in ids(shown.deeds)) == (stand in {Stand.OVER, Stand.CANCELLED})
    assert bool(shown.payload) == ("slip" in ids(shown.deeds))


def test_within_the_hour_one_is_asked_to_take_a_seat(world: Worlds) -> None:
    here = world(now=NINE.start - timedelta(minutes=20))
    one = booked(NINE, wish=WISH, display_number="A 12")
    shown = props.found_props(found(one), here)
    assert shown.title == "Bitte nehmen Sie Platz."
    assert shown.lead == "9:00 Uhr, Rathaus. Sie werden aufgerufen als A 12."
    plain = props.found_props(found(booked(NINE, wish=WISH)), here)
    assert plain.lead == "9:00 Uhr, Rathaus. Sie werden aufgerufen."


def test_what_cannot_be_moved_is_explained(world: Worlds) -> None:
    shown = props.found_props(found(booked(AT_YARD), stuck=True), world())
    assert ids(shown.deeds) == ["cancel", "book", "slip"]
    (banner,) = shown.banners
    assert banner["title"] == "Verschieben geht hier nicht."
    over = props.found_props(found(booked(AT_YARD, state=State.OVER), stuck=True), world())
    assert over.banners == ()


def test_a_cancellation_that_did_not_come_is_said(world: Worlds) -> None:
    (banner,) = props.found_props(found(OLD, not_cancelled=True), world()).banners
    assert (banner["title"], banner["look"]) == ("Die Absage ist nicht angekommen.", "warning")


def test_a_page_without_an_appointment_is_a_bug(world: Worlds) -> None:
    bare = Managing(today=TODAY)
    with pytest.raises(LookupError):
        props.found_props(bare, world())
    for page in (props.when_props, props.places_props, props.compare_props):
        with pytest.raises(LookupError):
            page(bare, world())
    for other in (props.word_props, props.trouble_props):
        with pytest.raises(TypeError):
            other(bare, world())


# Move --------------------------------------------------------------------------------------------


def test_the_calendar_says_what_it_is_about(world: Worlds) -> None:
    shown = props.when_props(Way().times().state, world())
    assert shown.step == 0
    assert shown.kicker.startswith("Bisher: ")
    assert "9:00 Uhr" in shown.kicker
    assert (shown.banner, shown.trouble) == ("", "")
    places = props.places_props(Way().times().state, world())
    assert (places.step, len(places.rows)) == (0, 3)
    bare = replace(Way().times().state, found=None)
    assert props.when_props(bare, world()).kicker == ""


def test_the_calendar_says_why_it_knows_nothing(world: Worlds) -> None:
    way = Way().times()
    assert way.state.when is not None
    state = replace(way.state, when=replace(way.state.when, times=None, trouble=OFFLINE))
    shown = props.when_props(state, world())
    assert shown.trouble
    assert shown.advice


@pytest.mark.parametrize(
    ("answer", "begins"),
    [(GONE, "Diese Zeit ist gerade vergeben."), (Unsure(), "Das Amt hat nicht geantwortet.")],
)
def test_a_time_that_is_gone_is_said(world: Worlds, answer: Refused | Unsure, begins: str) -> None:
    way = Way().times().send(SlotTaken(TEN_PAST)).answer(ReserveEnded, answer)
    banner = props.when_props(way.state, world()).banner
    assert banner.startswith(begins)
    assert "Ihr alter Termin gilt." in banner


def test_a_hold_that_ran_out_is_said(world: Worlds) -> None:
    way = Way().compared().send(HoldRanOut())
    assert "nicht mehr reserviert" in props.when_props(way.state, world()).banner


def test_old_and_new_stand_beside_each_other(world: Worlds) -> None:
    shown = props.compare_props(Way().compared().state, world())
    old, new = shown.sides
    assert (old["label"], old["fresh"], old["place"]) == ("Bisher", False, "Zulassung")
    assert (new["label"], new["fresh"], new["place"]) == ("Neu", True, "Rathaus")
    assert (shown.left, shown.seconds_left, shown.seconds) == ("18:42", 1122, 1170)
    assert not shown.urgent
    assert props.compare_props(Way().compared().state, world(monotonic_s=1200.0)).urgent
    assert props.compare_props(Way().moving().state, world()).working


def test_moved(world: Worlds) -> None:
    shown = props.found_props(Way().moving().answer(MoveEnded, NEW).state, world())
    assert (shown.stand, shown.title) == ("moved", "Ihr Termin ist verschoben.")
    assert (shown.number, shown.banners, ids(shown.deeds)) == ("100\u202f002", (), ["slip"])
    assert shown.confirmed
    told = Way().moving().answer(MoveEnded, replace(NEW, wish=())).state
    assert props.found_props(told, world(prints=False)).lines == shown.lines
    assert props.found_props(told, world(prints=False)).deeds == ()


def test_two_appointments_are_said_with_both_numbers(world: Worlds) -> None:
    state = Way().moving().answer(MoveEnded, NEW, old_stays=True).state
    shown = props.found_props(state, world())
    assert shown.title == "Sie haben jetzt zwei Termine."
    (banner,) = shown.banners
    assert banner["line"] == (
        "Alter Termin: Nummer 100\u202f001. Neuer Termin: Nummer 100\u202f002."
    )
    assert ids(shown.deeds) == ["again", "slip"]


def test_a_move_that_a_mail_must_confirm_keeps_the_old_one(world: Worlds) -> None:
    mail = replace(NEW, state=State.MAIL)
    shown = props.found_props(Way().moving().answer(MoveEnded, mail, old_stays=True).state, world())
    assert shown.title.startswith("Fast fertig")
    assert ids(shown.deeds) == ["slip"]
    assert len(shown.banners) == 1
    assert shown.confirmed == ""


# Words -------------------------------------------------------------------------------------------


def test_the_two_questions_lie_at_different_places(world: Worlds) -> None:
    way = Way().found().send(CancelAsked())
    first = props.word_props(way.state, world())
    assert (first.state, ids(first.rows), first.second) == ("cancel", ["subject", "yes"], {})
    assert first.first["id"] == "keep"
    second = props.word_props(way.send(CancelAgreed()).state, world())
    assert (second.state, ids(second.rows)) == ("really", ["subject"])
    assert (second.first["id"], second.second["id"]) == ("keep", "cancelNow")
    assert second.second["text"] == "Jetzt absagen"
    working = props.word_props(way.send(CancelConfirmed()).state, world())
    assert (working.working, working.second["text"]) == (True, "Wird abgesagt")


def test_cancelled(world: Worlds) -> None:
    shown = props.word_props(Way().cancelling().answer(CancelEnded, None).state, world())
    assert (shown.state, shown.title) == ("cancelled", "Ihr Termin ist abgesagt.")
    assert ids(shown.rows) == ["book"]
    assert "E-Mail" in shown.lead


def test_a_cancellation_in_doubt(world: Worlds) -> None:
    way = Way().cancelling().answer(CancelEnded, Unsure())
    asking = props.word_props(way.state, world())
    assert (asking.asking, asking.title) == (True, "Wir prüfen, ob abgesagt wurde.")
    assert ids(asking.rows) == ["old", "call"]
    way.answer(LookUpEnded, OFFLINE)
    unsure = props.word_props(way.state, world())
    assert (unsure.asking, unsure.first["id"]) == (False, "again")
    assert unsure.title.startswith("Wir wissen noch nicht")


def test_a_move_in_doubt_says_both_numbers(world: Worlds) -> None:
    way = Way().moving().answer(MoveEnded, Unsure())
    asking = props.word_props(way.state, world())
    assert (asking.asking, ids(asking.rows)) == (True, ["old", "new", "call"])
    (banner,) = asking.banners
    assert banner["title"] == "Vielleicht neu: morgen, 9:10 Uhr"
    rest = replace(way.state, pending=0)
    assert props.word_props(rest, world()).title.startswith("Wir wissen noch nicht")


# No ----------------------------------------------------------------------------------------------


def test_a_no_says_what_is_kept(world: Worlds) -> None:
    before = props.trouble_props(Way().typed().answer(LookUpEnded, OFFLINE).state, world())
    assert (before.kept, before.retry) == ("Es ist nichts geändert.", True)
    after = props.trouble_props(Way().moving().answer(MoveEnded, OFFLINE).state, world())
    assert (after.kept, after.retry) == ("Ihr Termin gilt weiter wie bisher.", True)


def test_after_three_misses_nothing_is_tried_again(world: Worlds) -> None:
    way = Way().typed()
    for _ in range(2):
        way.answer(LookUpEnded, NO_PAIR).send(FieldDone())
    shown = props.trouble_props(way.answer(LookUpEnded, NO_PAIR).state, world())
    assert not shown.retry
    assert "passen nicht zusammen" in shown.sentence


@pytest.mark.parametrize(("left_s", "minutes"), [(0.0, 1), (60.0, 1), (60.5, 2), (3600.0, 60)])
def test_a_lock_says_how_long(world: Worlds, left_s: float, minutes: int) -> None:
    shown = props.lock_props(world(), left_s)
    assert shown.advice == f"In {minutes} Minuten können Sie es wieder versuchen."
    assert (shown.retry, shown.code) == (False, "locked")
