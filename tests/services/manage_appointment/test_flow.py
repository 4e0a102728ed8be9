from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.catalogue import Catalogue, Wanted
from kiosk.booking.effects import (
    Cancel,
    CancelEnded,
    CatalogueCame,
    DayCame,
    LoadCatalogue,
    LoadDay,
    LoadTimes,
    LookUp,
    LookUpEnded,
    Move,
    MoveEnded,
    Release,
    Released,
    Reserve,
    ReserveEnded,
    TimesCame,
)
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.times import FreeDay, FreeTimes, Slot
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed
from kiosk.core.slip import Direction, Slip
from kiosk.flow.step import Effect, PrintSlip, SlipEnded
from kiosk.services.manage_appointment import flow
from kiosk.services.manage_appointment.flow import (
    MOST_MISSES,
    QUICK_TRIES,
    AskedAgain,
    AtCancel,
    AtCancelled,
    AtCompare,
    AtFound,
    AtKey,
    AtLock,
    AtMoved,
    AtNumber,
    AtOffices,
    AtTimes,
    AtWhen,
    CancelAgreed,
    CancelAsked,
    CancelConfirmed,
    DayBegan,
    DayChosen,
    Deed,
    Event,
    FieldDone,
    HoldRanOut,
    InDoubt,
    InTrouble,
    Kept,
    Managing,
    MoveAsked,
    MoveConfirmed,
    PlaceChosen,
    PlacesAsked,
    SlotChosen,
    SlotTaken,
    Typed,
    Typing,
    WeeksTurned,
    WentBack,
    Wrong,
)
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from tests.services.appointment.bookable import (
    AT_YARD,
    CATALOGUE,
    FRIDAY,
    NINE,
    REF,
    TEN_PAST,
    TIMES,
    TODAY,
    TWIN,
    WISH,
    YARD,
    booked,
    held,
)

OFFLINE = Refused(group=Group.OFFLINE, code="offline")
GONE = Refused(group=Group.SLOT, code="appointmentNotAvailable")
NO_PAIR = Refused(group=Group.CREDENTIALS, code="authKeyMismatch")
NOT_FOUND = Refused(group=Group.STATE, code="appointmentNotFound")
OLD = booked(AT_YARD, wish=WISH)
NEW_REF = Ref(100_002, "cd34")
HOLD = replace(held(TEN_PAST), ref=NEW_REF)
NEW = booked(TEN_PAST, ref=NEW_REF, wish=WISH)
SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=())


class Way:
    """Walks the flow, and remembers what had to happen."""

    def __init__(self, state: Managing | None = None) -> None:
        self.state = state or flow.begin(TODAY)
        self.effects: list[Effect] = []

    def send(self, *events: Event) -> "Way":
        for event in events:
            step = flow.advance(self.state, event)
            self.state = step.state
            self.effects.extend(step.effects)
        return self

    def answer(self, make: Callable[..., Event], answer: object, **more: object) -> "Way":
        """Answer what is awaited."""
        return self.send(make(ask_id=self.state.pending, answer=answer, **more))

    @property
    def here(self) -> flow.Place:
        return self.state.here

    @property
    def last(self) -> Effect:
        return self.effects[-1]

    def typed(self, number: str = "100 001", key: str = "AB12") -> "Way":
        return self.send(Typed(number), FieldDone(), Typed(key), FieldDone())

    def found(self, one: Appointment = OLD) -> "Way":
        return self.typed().answer(LookUpEnded, one)

    def times(self) -> "Way":
        self.found().send(MoveAsked(), CatalogueCame(CATALOGUE))
        assert isinstance(self.last, LoadTimes)
        return self.send(TimesCame(ask_id=self.last.ask_id, answer=TIMES))

    def compared(self) -> "Way":
        return self.times().send(SlotTaken(TEN_PAST)).answer(ReserveEnded, HOLD)

    def moving(self) -> "Way":
        return self.compared().send(MoveConfirmed())

    def cancelling(self) -> "Way":
        return self.found().send(CancelAsked(), CancelAgreed(), CancelConfirmed())


# Find --------------------------------------------------------------------------------------------


def test_number_and_key_are_looked_up() -> None:
    way = Way().typed()
    assert way.last == LookUp(ask_id=1, ref=REF)
    assert way.here == AtKey()
    assert not flow.can_back(way.state)
    way.answer(LookUpEnded, OLD)
    assert way.state.trail == (AtFound(),)
    assert (way.state.found, way.state.stuck) == (OLD, False)


def test_nothing_typed_stays_once_it_is_found() -> None:
    way = Way().found()
    assert way.state.typed == Typing()
    assert way.state.asked is None


@pytest.mark.parametrize("field", ["number", "key"])
def test_a_scanned_code_fills_both(field: str) -> None:
    way = Way()
    if field == "key":
        way.send(Typed("7"), FieldDone())
    way.send(Typed("100001 ab12"), FieldDone())
    assert way.last == LookUp(ask_id=1, ref=REF)
    way.answer(LookUpEnded, OLD)
    assert way.here == AtFound()


def test_what_cannot_be_a_number_is_said() -> None:
    way = Way().send(Typed("abc"), FieldDone())
    assert (way.here, way.state.wrong) == (AtNumber(), Wrong.NUMBER)
    assert way.send(Typed("1")).state.wrong is None
    assert not way.effects


def test_what_cannot_be_a_key_is_said() -> None:
    way = Way().send(Typed("1"), FieldDone(), Typed("xyz"), FieldDone())
    assert (way.here, way.state.wrong) == (AtKey(), Wrong.KEY)
    assert way.send(WentBack()).state.wrong is None
    assert not way.effects


def test_while_it_is_looked_up_nothing_is_typed_or_asked_twice() -> None:
    way = Way().typed()
    before = way.state
    way.send(Typed("1"), FieldDone(), WentBack(), AskedAgain())
    assert (way.state, len(way.effects)) == (before, 1)


@pytest.mark.parametrize("refused", [NO_PAIR, NOT_FOUND])
def test_three_wrong_pairs_are_enough(refused: Refused) -> None:
    way = Way()
    for miss in range(1, MOST_MISSES):
        way.send(FieldDone() if miss > 1 else Typed("1")).typed("1", "0000")
        way.answer(LookUpEnded, refused)
        assert (way.here, way.state.wrong, way.state.misses) == (AtKey(), Wrong.PAIR, miss)
        way.send(WentBack())
    way.typed("1", "0000").answer(LookUpEnded, refused)
    assert way.state.trail == (InTrouble(flow.NO_PAIR),)
    assert way.state.typed == Typing()
    before = way.state
    way.send(AskedAgain(), FieldDone(), WentBack())
    assert way.state == before


def test_a_wrong_scanned_pair_leads_to_the_number() -> None:
    way = Way().send(Typed("100001 ab12"), FieldDone()).answer(LookUpEnded, NO_PAIR)
    assert (way.state.trail, way.state.wrong) == ((AtNumber(),), Wrong.PAIR)
    assert way.state.typed == Typing()


def test_a_line_that_fails_is_no_miss() -> None:
    way = Way().typed().answer(LookUpEnded, OFFLINE)
    assert (way.here, way.state.misses) == (InTrouble(OFFLINE), 0)
    way.send(AskedAgain())
    assert (way.here, way.last) == (AtKey(), LookUp(ask_id=2, ref=REF))
    assert way.answer(LookUpEnded, OLD).here == AtFound()


def test_a_late_answer_changes_nothing() -> None:
    way = Way().typed()
    before = way.state
    assert way.send(LookUpEnded(ask_id=7, answer=OLD)).state == before


def test_a_locked_kiosk_looks_nothing_up_and_forgets_what_was_typed() -> None:
    way = Way().send(Typed("100001"), FieldDone(), Typed("ab12"), FieldDone(locked=True))
    assert (way.here, way.state.typed, way.effects) == (AtLock(), Typing(), [])
    assert way.send(Typed("1"), FieldDone()).here == AtLock()
    assert way.send(WentBack()).here == AtKey()


def test_nothing_typed_is_shown_by_repr() -> None:
    way = Way().typed("4711", "ab12")
    said = repr(way.state) + repr(way.effects) + repr(Typed("ab12"))
    assert "ab12" not in said
    assert "4711" not in said


# Another time ------------------------------------------------------------------------------------


def test_the_times_are_asked_for_at_the_same_place_first() -> None:
    way = Way().found().send(MoveAsked())
    assert way.last == LoadCatalogue()
    assert way.state.pending
    way.send(CatalogueCame(CATALOGUE))
    assert way.here == AtWhen()
    when = way.state.when
    assert when is not None
    assert (when.wish, when.at) == (WISH, frozenset({YARD}))
    assert isinstance(way.last, LoadTimes)


def test_an_office_that_does_it_no_more_is_not_shown_first() -> None:
    way = Way().found(booked(Slot(AT_YARD.epoch_s, 99), wish=WISH))
    way.send(MoveAsked(), CatalogueCame(CATALOGUE))
    assert way.state.when is not None
    assert way.state.when.at == frozenset()


def test_the_catalogue_is_asked_for_once() -> None:
    way = Way().times().send(WentBack(), MoveAsked())
    assert way.here == AtWhen()
    assert sum(isinstance(one, LoadCatalogue) for one in way.effects) == 1


def test_what_is_not_known_or_not_offered_cannot_be_moved() -> None:
    unknown = Way().found(booked(AT_YARD))
    assert unknown.state.stuck
    before = unknown.state
    assert unknown.send(MoveAsked()).state == before
    other = Way().found(booked(AT_YARD, wish=(Wanted(999),)))
    other.send(MoveAsked(), CatalogueCame(CATALOGUE))
    assert (other.here, other.state.stuck, other.state.pending) == (AtFound(), True, 0)


def test_no_catalogue_is_said_and_the_appointment_stays() -> None:
    way = Way().found().send(MoveAsked(), CatalogueCame(OFFLINE))
    assert way.state.trail == (AtFound(), InTrouble(OFFLINE))
    assert way.send(AskedAgain()).here == AtFound()


def test_a_catalogue_that_nobody_waits_for_changes_nothing() -> None:
    for way in (Way(), Way().found()):
        before = way.state
        assert way.send(CatalogueCame(CATALOGUE)).state == before


def test_a_time_is_held_and_compared() -> None:
    way = Way().times().send(SlotTaken(TEN_PAST))
    assert way.last == Reserve(ask_id=way.state.pending, wish=WISH, slot=TEN_PAST)
    assert way.answer(ReserveEnded, HOLD).here == AtCompare()
    assert way.state.hold == HOLD


def test_another_time_is_held_in_place_of_the_first() -> None:
    way = Way().compared().send(WentBack(), SlotTaken(TEN_PAST))
    assert way.here == AtCompare()
    way.send(WentBack(), SlotTaken(NINE))
    assert way.last == Reserve(ask_id=way.state.pending, wish=WISH, slot=NINE, instead_of=HOLD)


def test_days_times_places_and_weeks_are_marked() -> None:
    way = Way().times().send(WeeksTurned(1), WeeksTurned(-1))
    way.send(PlacesAsked())
    assert way.here == AtOffices()
    before = way.state
    assert way.send(SlotTaken(TEN_PAST)).state == before
    way.send(PlaceChosen(frozenset()))
    assert way.here == AtWhen()
    way.send(DayChosen(FRIDAY), SlotChosen(NINE))
    assert way.state.when is not None
    assert way.state.when.slot == NINE
    way.send(DayChosen(FRIDAY, alone=True))
    assert way.here == AtTimes()
    way.send(PlaceChosen(frozenset({YARD})))
    assert way.here == AtTimes()


def test_times_told_day_by_day_are_asked_for() -> None:
    day = FreeTimes(first=TODAY, last=TIMES.last, days=(FreeDay(day=FRIDAY),))
    way = Way().found().send(MoveAsked(), CatalogueCame(CATALOGUE))
    assert isinstance(way.last, LoadTimes)
    way.send(TimesCame(ask_id=way.last.ask_id, answer=day))
    assert isinstance(way.last, LoadDay)
    way.send(DayCame(ask_id=way.last.ask_id, day=FRIDAY, answer={TWIN: (NINE.epoch_s,)}))
    assert way.state.when is not None
    assert way.state.when.times is not None
    assert way.state.when.times.slots(FRIDAY)


def test_times_that_are_not_known_are_asked_for_again() -> None:
    way = Way().found().send(MoveAsked(), CatalogueCame(CATALOGUE))
    before = way.state
    assert way.send(AskedAgain()).state == before
    assert isinstance(way.last, LoadTimes)
    way.send(TimesCame(ask_id=way.last.ask_id, answer=OFFLINE), AskedAgain())
    assert isinstance(way.last, LoadTimes)
    assert way.last.ask_id == way.state.asks


@pytest.mark.parametrize("answer", [GONE, Unsure()])
def test_a_time_that_is_gone_leads_back_to_the_calendar(answer: Refused | Unsure) -> None:
    way = Way().times().send(DayChosen(FRIDAY, alone=True), SlotTaken(TEN_PAST))
    way.answer(ReserveEnded, answer)
    assert (way.here, way.state.unsure) == (AtWhen(), isinstance(answer, Unsure))
    assert way.state.when is not None
    assert way.state.when.lost == TEN_PAST
    assert (way.state.found, way.state.hold) == (OLD, None)
    assert isinstance(way.last, LoadTimes)


def test_a_no_to_the_hold_is_said() -> None:
    way = Way().times().send(SlotTaken(TEN_PAST)).answer(ReserveEnded, OFFLINE)
    assert way.here == InTrouble(OFFLINE)
    assert way.send(AskedAgain()).here == AtWhen()


def test_a_hold_that_nobody_waits_for_is_let_go() -> None:
    way = Way().times().send(ReserveEnded(ask_id=99, answer=HOLD))
    assert way.last == Release(HOLD)
    count = len(way.effects)
    way.send(ReserveEnded(ask_id=99, answer=GONE), Released())
    assert len(way.effects) == count


def test_a_time_that_is_not_free_is_not_held() -> None:
    way = Way().times()
    before = way.state
    assert way.send(SlotTaken(Slot(1, YARD))).state == before


def test_a_hold_that_runs_out_leads_back_to_the_calendar() -> None:
    way = Way().compared().send(HoldRanOut())
    assert (way.here, way.state.hold, way.state.ran_out) == (AtWhen(), None, True)
    assert Release(HOLD) in way.effects
    assert isinstance(way.last, LoadTimes)
    before = way.state
    assert way.send(HoldRanOut()).state == before


def test_a_hold_that_runs_out_elsewhere_is_only_let_go() -> None:
    way = Way().compared().send(WentBack(), WentBack())
    assert way.here == AtFound()
    way.send(HoldRanOut())
    assert (way.here, way.state.hold, way.last) == (AtFound(), None, Release(HOLD))


def test_who_keeps_the_old_one_lets_the_new_time_go() -> None:
    way = Way().compared().send(Kept())
    assert (way.state.trail, way.state.hold, way.last) == ((AtFound(),), None, Release(HOLD))
    assert way.state.found == OLD


# Move --------------------------------------------------------------------------------------------


def test_it_is_moved() -> None:
    way = Way().moving()
    assert way.last == Move(ask_id=way.state.pending, old=OLD, hold=HOLD)
    assert not flow.can_back(way.state)
    way.answer(MoveEnded, NEW)
    assert way.state.trail == (AtMoved(),)
    assert (way.state.moved, way.state.old_stays, way.state.hold) == (NEW, False, None)
    assert not flow.can_back(way.state)


def test_a_move_is_sent_once() -> None:
    way = Way().moving()
    before, count = way.state, len(way.effects)
    way.send(MoveConfirmed(), HoldRanOut(), Kept(), WentBack(), SlotTaken(NINE))
    assert (way.state, len(way.effects)) == (before, count)


def test_a_late_answer_to_a_move_changes_nothing() -> None:
    way = Way().moving()
    before = way.state
    assert way.send(MoveEnded(ask_id=99, answer=NEW)).state == before


def test_where_the_old_one_stays_it_is_tried_once_more() -> None:
    way = Way().moving().answer(MoveEnded, NEW, old_stays=True)
    assert (way.here, way.state.old_stays) == (AtMoved(), True)
    way.send(AskedAgain())
    assert way.last == Move(ask_id=way.state.pending, old=OLD, hold=HOLD)
    way.answer(MoveEnded, Unsure())
    assert (way.here, way.state.old_stays, way.state.moved) == (AtMoved(), True, NEW)
    way.send(AskedAgain()).answer(MoveEnded, NEW)
    assert (way.here, way.state.old_stays) == (AtMoved(), False)
    before = way.state
    assert way.send(AskedAgain()).state == before


def test_the_old_one_is_not_cancelled_before_the_mail_is_answered() -> None:
    mail = replace(NEW, state=State.MAIL)
    way = Way().moving().answer(MoveEnded, mail, old_stays=True)
    before = way.state
    assert way.send(AskedAgain()).state == before


@pytest.mark.parametrize("refused", [OFFLINE, Refused(group=Group.INPUT, code="invalidEmail")])
def test_a_no_to_the_move_leaves_the_old_one(refused: Refused) -> None:
    way = Way().moving().answer(MoveEnded, refused)
    assert way.state.trail == (AtFound(), InTrouble(refused))
    assert (way.state.found, way.state.hold, way.state.moved) == (OLD, None, None)
    assert way.send(AskedAgain()).here == AtFound()


@pytest.mark.parametrize("refused", [GONE, NOT_FOUND])
def test_where_only_the_new_time_is_lost_another_one_is_chosen(refused: Refused) -> None:
    way = Way().moving().answer(MoveEnded, refused)
    assert (way.here, way.state.ran_out) == (AtWhen(), True)
    assert isinstance(way.last, LoadTimes)
    assert (way.state.found, way.state.hold) == (OLD, None)


def test_a_lost_answer_to_a_move_is_asked_for_until_it_is_known() -> None:
    way = Way().moving()
    for _ in range(QUICK_TRIES):
        way.answer(MoveEnded, Unsure())
        assert way.here == InDoubt(Deed.MOVE)
        assert way.last == Move(ask_id=way.state.pending, old=OLD, hold=HOLD)
    way.answer(MoveEnded, Unsure())
    assert not way.state.pending
    way.send(AskedAgain())
    assert way.state.pending
    assert way.answer(MoveEnded, NEW).here == AtMoved()


def test_a_doubt_may_end_in_a_no() -> None:
    way = Way().moving().answer(MoveEnded, Unsure()).answer(MoveEnded, OFFLINE)
    assert way.state.trail == (AtFound(), InTrouble(OFFLINE))


# Cancel ------------------------------------------------------------------------------------------


def test_it_is_cancelled_after_two_questions() -> None:
    way = Way().found().send(CancelAsked())
    assert way.here == AtCancel()
    way.send(CancelAgreed())
    assert (way.here, way.effects) == (AtCancel(sure=True), way.effects[:1])
    way.send(CancelConfirmed())
    assert way.last == Cancel(ask_id=way.state.pending, ref=REF)
    way.answer(CancelEnded, None)
    assert way.state.trail == (AtCancelled(),)
    assert not flow.can_back(way.state)


@pytest.mark.parametrize("times", [2, 5])
def test_a_trembling_hand_cancels_nothing(times: int) -> None:
    way = Way().found().send(*[CancelAsked()] * times)
    assert way.here == AtCancel()
    way.send(CancelConfirmed(), *[CancelAgreed()] * times)
    assert way.here == AtCancel(sure=True)
    assert not any(isinstance(one, Cancel) for one in way.effects)


def test_a_cancellation_is_sent_once() -> None:
    way = Way().cancelling()
    before, count = way.state, len(way.effects)
    way.send(CancelConfirmed(), CancelAsked(), Kept(), WentBack(), AskedAgain())
    assert (way.state, len(way.effects)) == (before, count)
    assert way.send(CancelEnded(ask_id=99, answer=None)).state == before


@pytest.mark.parametrize("sure", [False, True])
def test_who_keeps_it_is_back_at_it(*, sure: bool) -> None:
    way = Way().found().send(CancelAsked(), *([CancelAgreed()] if sure else []), Kept())
    assert way.state.trail == (AtFound(),)
    assert len(way.effects) == 1


def test_keeping_means_nothing_before_it_is_found() -> None:
    way = Way()
    before = way.state
    assert way.send(Kept()).state == before


def test_a_no_to_the_cancellation_is_said() -> None:
    refused = Refused(group=Group.STATE, code="appointmentCanNotBeCanceled")
    way = Way().cancelling().answer(CancelEnded, refused)
    assert way.state.trail == (AtFound(), InTrouble(refused))


@pytest.mark.parametrize("seen", [replace(OLD, state=State.CANCELLED), NOT_FOUND, NO_PAIR])
def test_a_lost_answer_to_a_cancellation_is_looked_up(seen: Appointment | Refused) -> None:
    way = Way().cancelling().answer(CancelEnded, Unsure())
    assert way.here == InDoubt(Deed.CANCEL)
    assert way.last == LookUp(ask_id=way.state.pending, ref=REF)
    assert way.answer(LookUpEnded, seen).state.trail == (AtCancelled(),)
    assert way.state.misses == 0


def test_what_was_not_cancelled_is_said_where_it_stands() -> None:
    way = Way().cancelling().answer(CancelEnded, Unsure()).answer(LookUpEnded, OLD)
    assert (way.here, way.state.not_cancelled) == (AtFound(), True)
    assert not way.send(CancelAsked()).state.not_cancelled


@pytest.mark.parametrize("seen", [OFFLINE, replace(OLD, state=State.UNKNOWN)])
def test_what_nobody_knows_is_asked_for_again(seen: Appointment | Refused) -> None:
    way = Way().cancelling().answer(CancelEnded, Unsure()).answer(LookUpEnded, seen)
    assert (way.here, way.state.pending) == (InDoubt(Deed.CANCEL), 0)
    way.send(AskedAgain())
    assert way.last == LookUp(ask_id=way.state.pending, ref=REF)


# Slips and the rest ------------------------------------------------------------------------------


@pytest.mark.parametrize("moved", [False, True])
def test_the_appointment_is_taken_along(*, moved: bool) -> None:
    way = Way().moving().answer(MoveEnded, NEW) if moved else Way().found()
    page = way.here
    way.send(SlipAsked(SLIP))
    assert isinstance(way.last, PrintSlip)
    assert isinstance(way.here, AtSlip)
    first = way.last.action_id
    way.send(SlipAsked(SLIP), SlipAskedAgain())
    assert len([one for one in way.effects if isinstance(one, PrintSlip)]) == 1
    failed = Failed(FailureCode.PRINTER_PAPER_END)
    way.send(SlipEnded(action_id=first, outcome=failed), SlipAskedAgain())
    assert isinstance(way.last, PrintSlip)
    assert way.last.action_id != first
    way.send(SlipEnded(action_id=way.last.action_id, outcome=Done()), WentBack())
    assert way.here == page


def test_slips_mean_nothing_elsewhere() -> None:
    way = Way()
    before = way.state
    way.send(SlipAsked(SLIP), SlipAskedAgain(), SlipEnded(action_id="1", outcome=Done()))
    assert (way.state, way.effects) == (before, [])


def test_a_new_day_is_taken_note_of() -> None:
    way = Way().send(DayBegan(TODAY + timedelta(days=1)))
    assert way.state.today == TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    "bare",
    [
        Managing(today=TODAY, trail=(AtCompare(),), hold=HOLD),
        Managing(today=TODAY, trail=(AtFound(),)),
        Managing(today=TODAY, trail=(InDoubt(Deed.CANCEL),)),
        Managing(today=TODAY, trail=(AtWhen(),), hold=HOLD),
        Managing(today=TODAY, trail=(AtWhen(),), pending=3, asks=3),
        Managing(today=TODAY, trail=(AtCancel(sure=True),)),
        Managing(today=TODAY, trail=(AtKey(), InTrouble(OFFLINE))),
    ],
)
def test_a_state_that_lacks_something_sends_nothing_to_the_city(bare: Managing) -> None:
    events: tuple[Event, ...] = (
        *(MoveConfirmed(), CancelConfirmed(), AskedAgain(), SlotTaken(NINE), SlotChosen(NINE)),
        *(TimesCame(ask_id=1, answer=TIMES), DayCame(ask_id=1, day=FRIDAY, answer={})),
        *(HoldRanOut(), ReserveEnded(ask_id=3, answer=GONE), CatalogueCame(CATALOGUE)),
    )
    for event in events:
        way = Way(bare).send(event)
        assert not any(isinstance(one, Move | Cancel | Reserve | LookUp) for one in way.effects)


def test_nothing_is_marked_outside_the_calendar() -> None:
    way = Way().compared()
    before = way.state
    assert way.send(SlotChosen(NINE), PlacesAsked()).state == before


def test_a_hold_without_times_is_still_compared() -> None:
    state = Managing(today=TODAY, trail=(AtFound(),), found=OLD, pending=3, asks=3)
    way = Way(state).answer(ReserveEnded, HOLD)
    assert way.here == AtCompare()


def test_the_catalogue_of_an_appointment_nobody_found_leads_nowhere() -> None:
    state = Managing(today=TODAY, trail=(AtFound(),), pending=1, asks=1)
    assert Way(state).send(CatalogueCame(CATALOGUE)).here == AtFound()


ANSWERS: list[tuple[Any, Any]] = [
    *((LookUpEnded, one) for one in (OLD, OFFLINE, NO_PAIR, replace(OLD, state=State.CANCELLED))),
    *((ReserveEnded, one) for one in (HOLD, GONE, OFFLINE, Unsure())),
    *((MoveEnded, one) for one in (NEW, GONE, OFFLINE, Unsure())),
    *((CancelEnded, one) for one in (None, OFFLINE, Unsure())),
]
STEPS: list[Event] = [
    *(Typed("100001"), Typed("ab12"), Typed("100001 ab12"), FieldDone(), FieldDone(locked=True)),
    *(MoveAsked(), CatalogueCame(CATALOGUE), CatalogueCame(OFFLINE), SlotTaken(TEN_PAST)),
    *(SlotTaken(NINE), DayChosen(FRIDAY, alone=True), PlacesAsked(), PlaceChosen(frozenset())),
    *(MoveConfirmed(), CancelAsked(), CancelAgreed(), CancelConfirmed(), Kept(), HoldRanOut()),
    *(AskedAgain(), SlipAsked(SLIP), SlipAskedAgain(), WentBack()),
]


@settings(max_examples=300)
@given(st.lists(st.integers(0, len(STEPS) + len(ANSWERS)), max_size=40))
def test_nothing_is_cancelled_or_moved_unasked(choices: list[int]) -> None:
    """Whatever happens in whatever order: each deed follows its own confirmation, one at a time."""
    way = Way().found() if choices[:1] == [0] else Way()
    for choice in choices:
        before, count = way.state, len(way.effects)
        if choice < len(STEPS):
            event = STEPS[choice]
        elif choice < len(STEPS) + len(ANSWERS):
            make, answer = ANSWERS[choice - len(STEPS)]
            event = make(ask_id=before.pending, answer=answer)
        else:
            when = before.when
            event = TimesCame(ask_id=when.ask_id if when is not None else 0, answer=TIMES)
        way.send(event)
        new = way.effects[count:]
        assert way.state.trail
        for effect in new:
            if isinstance(effect, Cancel):
                assert (event, before.here) == (CancelConfirmed(), AtCancel(sure=True))
            if isinstance(effect, Move):
                assert before.found is not None
                again = isinstance(event, AskedAgain | MoveEnded)
                assert again or (isinstance(event, MoveConfirmed) and before.hold == effect.hold)
        asked = [one for one in new if isinstance(one, Cancel | Move | Reserve | LookUp)]
        assert len(asked) <= 1
        assert not (asked and before.pending and way.state.pending == before.pending)


def test_a_catalogue_without_offices_is_no_help() -> None:
    way = Way().found().send(MoveAsked(), CatalogueCame(Catalogue()))
    assert (way.here, way.state.stuck) == (AtFound(), True)


def test_offices_with_one_pool_are_one_place() -> None:
    assert flow.place_of(CATALOGUE, TWIN) == frozenset({10, 11})
    assert flow.place_of(None, TWIN) == frozenset({TWIN})
    assert isinstance(HOLD, Hold)
