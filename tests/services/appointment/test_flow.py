from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.booking.appointment import Appointment, Hold
from kiosk.booking.catalogue import Ask, Asks, Catalogue, Wanted
from kiosk.booking.contact import Contact, Field, Problem
from kiosk.booking.effects import (
    AskWhetherBooked,
    Book,
    BookEnded,
    CatalogueCame,
    DayCame,
    LoadCatalogue,
    LoadTimes,
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
from kiosk.services.appointment import flow
from kiosk.services.appointment.flow import (
    QUICK_TRIES,
    Adding,
    AskedAgain,
    AtBooked,
    AtCheck,
    AtField,
    AtOffices,
    AtTimes,
    AtWhen,
    AtWish,
    BookAsked,
    Booking,
    Choosing,
    CountChanged,
    DayBegan,
    DayChosen,
    Event,
    FieldDone,
    HoldRanOut,
    InDoubt,
    InTrouble,
    Loading,
    PlaceChosen,
    ServiceAdded,
    ServiceChosen,
    SlotChosen,
    SlotTaken,
    Typed,
    WeeksTurned,
    Went,
    WentBack,
    WishDone,
    advance,
    begin,
    can_back,
    first_effect,
    place_of,
)
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from tests.services.appointment.bookable import (
    AT_YARD,
    CAR,
    CARD,
    CATALOGUE,
    FRIDAY,
    MONDAY,
    NINE,
    PASS,
    TEN_PAST,
    TIMES,
    TODAY,
    TOWN_HALL,
    TWIN,
    WISH,
    YARD,
    booked,
    held,
)

OFFLINE = Refused(group=Group.OFFLINE, code="offline")
GONE = Refused(group=Group.SLOT, code="appointmentNotAvailable")
SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=())
ADA = "Ada Löwe"


def after(state: Booking, *events: Event) -> tuple[Booking, tuple[Effect, ...]]:
    """Return the state after some events, and the effects of the last one."""
    effects: tuple[Effect, ...] = ()
    for event in events:
        step = advance(state, event)
        state, effects = step.state, step.effects
    return state, effects


def loaded(service: int | None = None) -> Booking:
    return after(begin(TODAY, service), CatalogueCame(CATALOGUE))[0]


def timed() -> Booking:
    """At the calendar, with times."""
    return after(loaded(), ServiceChosen(PASS), WishDone(), TimesCame(ask_id=1, answer=TIMES))[0]


def asked(slot: Slot = NINE) -> Booking:
    """While the city is asked to hold a time."""
    return after(timed(), SlotTaken(slot))[0]


def holding(slot: Slot = NINE) -> Booking:
    """At the question for the name, with a time held."""
    return after(asked(slot), ReserveEnded(ask_id=2, answer=held(slot)))[0]


def checking() -> Booking:
    """At the answers."""
    return after(
        holding(),
        Typed(Field.NAME, ADA),
        FieldDone(Field.NAME),
        FieldDone(Field.EMAIL, skipped=True),
    )[0]


def booking() -> Booking:
    """While the city is asked to book."""
    return after(checking(), BookAsked())[0]


# What for ----------------------------------------------------------------------------------------


def test_it_begins_by_asking_what_can_be_booked() -> None:
    state = begin(TODAY)
    assert (state.here, first_effect()) == (Loading(), LoadCatalogue())
    assert can_back(state)
    state, effects = after(state, CatalogueCame(CATALOGUE))
    assert (state.here, effects) == (Choosing(), ())
    assert after(state, CatalogueCame(Catalogue()))[0] is state


def test_a_city_that_says_no_is_asked_once_more() -> None:
    state, _ = after(begin(TODAY), CatalogueCame(OFFLINE))
    assert state.trail == (InTrouble(OFFLINE),)
    state, effects = after(state, AskedAgain())
    assert (state.trail, effects) == ((Loading(),), (LoadCatalogue(),))


def test_a_service_with_more_to_say_asks_how_many() -> None:
    state, effects = after(loaded(), ServiceChosen(PASS))
    assert (state.trail, state.wish, effects) == ((Choosing(), AtWish()), WISH, ())


def test_a_service_with_nothing_to_say_goes_straight_to_the_times() -> None:
    state, (effect,) = after(loaded(), ServiceChosen(CAR))
    assert state.trail == (Choosing(), AtWhen())
    assert effect == LoadTimes(
        ask_id=1,
        wish=(Wanted(CAR),),
        offices=(YARD,),
        first=TODAY,
        last=TODAY + timedelta(days=180),
    )


@pytest.mark.parametrize(
    ("service", "trail"),
    [(CAR, (AtWhen(),)), (PASS, (AtWish(),)), (999, (Choosing(),)), (None, (Choosing(),))],
)
def test_whoever_comes_from_a_service_begins_with_it(
    service: int | None, trail: tuple[flow.Place, ...]
) -> None:
    assert loaded(service).trail == trail


def test_the_office_one_comes_from_is_shown_first() -> None:
    preferred = begin(TODAY, PASS, frozenset({YARD}))
    state, _ = after(preferred, CatalogueCame(CATALOGUE), WishDone())
    assert state.when is not None
    assert state.when.at == {YARD}
    state, _ = after(loaded(), ServiceChosen(PASS), WishDone())
    assert state.when is not None
    assert state.when.at == {TOWN_HALL, TWIN}


def test_an_office_is_one_place_with_those_it_shares_its_times_with() -> None:
    assert place_of(CATALOGUE, TWIN) == {TOWN_HALL, TWIN}
    assert place_of(CATALOGUE, 99) == place_of(None, 99) == {99}


@pytest.mark.parametrize("service", [999, 0])
def test_an_unknown_service_cannot_be_chosen(service: int) -> None:
    state = loaded()
    assert after(state, ServiceChosen(service))[0] == state
    assert after(begin(TODAY), ServiceChosen(PASS))[0].here == Loading()


def test_services_are_added_and_counted() -> None:
    state, _ = after(loaded(), ServiceChosen(PASS), CountChanged(PASS, 3))
    assert state.wish == (Wanted(PASS, 3),)
    assert after(state, CountChanged(PASS, 4))[0] == state
    assert after(state, CountChanged(PASS, 0))[0] == state
    state, _ = after(state, Went(Adding()), ServiceAdded(CARD))
    assert state.wish == (Wanted(PASS, 3), Wanted(CARD))
    assert state.trail == (Choosing(), AtWish())
    assert after(state, ServiceAdded(CAR))[0] == state
    state, _ = after(state, CountChanged(PASS, 0))
    assert state.wish == (Wanted(CARD),)
    away = checking()
    assert after(away, ServiceAdded(CARD), CountChanged(PASS, 2), WishDone())[0] == away


def test_a_wish_that_no_office_does_without_a_service_keeps_it() -> None:
    offices = tuple(
        replace(one, hidden_by=frozenset({PASS}), hidden_unless=frozenset({CARD}))
        for one in CATALOGUE.offices
    )
    state = replace(
        loaded(),
        catalogue=replace_offices(offices),
        wish=(Wanted(PASS), Wanted(CARD)),
        trail=(Choosing(), AtWish()),
    )
    assert after(state, CountChanged(CARD, 0))[0] == state


def replace_offices(offices: Iterable[object]) -> Catalogue:
    return Catalogue(
        offices=tuple(offices),  # type: ignore[arg-type]
        services=CATALOGUE.services,
        offers=CATALOGUE.offers,
    )


def test_the_same_wish_is_not_asked_for_twice() -> None:
    state, effects = after(timed(), WentBack(), WishDone())
    assert (state, effects) == (timed(), ())
    state, (effect,) = after(timed(), WentBack(), CountChanged(PASS, 2), WishDone())
    assert isinstance(effect, LoadTimes)
    assert effect.wish == (Wanted(PASS, 2),)
    assert state.when is not None
    assert state.when.times is None
    assert after(state, TimesCame(ask_id=1, answer=TIMES))[0] == state


# When --------------------------------------------------------------------------------------------


def test_times_come_and_are_marked() -> None:
    state, _ = after(timed(), DayChosen(FRIDAY), SlotChosen(NINE))
    assert state.when is not None
    assert (state.when.day, state.when.slot, state.here) == (FRIDAY, NINE, AtWhen())
    state, _ = after(state, WeeksTurned(1))
    assert state.when is not None
    assert state.when.monday == MONDAY + timedelta(weeks=3)


def test_nothing_is_marked_where_no_times_are() -> None:
    for state in (loaded(), holding(), asked()):
        assert after(state, DayChosen(FRIDAY), SlotChosen(NINE), WeeksTurned(1))[0] == state
    assert after(loaded(), TimesCame(ask_id=1, answer=TIMES))[0] == loaded()


def test_large_letters_show_the_times_of_a_day_on_their_own_page() -> None:
    state, _ = after(timed(), DayChosen(FRIDAY, alone=True))
    assert state.trail[-2:] == (AtWhen(), AtTimes())
    assert after(timed(), DayChosen(TODAY, alone=True))[0].here == AtWhen()


def test_an_office_is_chosen() -> None:
    state, _ = after(timed(), Went(AtOffices()), PlaceChosen(frozenset({YARD})))
    assert state.when is not None
    assert (state.here, state.when.at) == (AtWhen(), {YARD})
    state, _ = after(state, PlaceChosen(frozenset()))
    assert state.when is not None
    assert state.when.at == frozenset()


def test_another_office_from_the_answers_leads_to_its_times() -> None:
    state, _ = after(checking(), Went(AtOffices()), PlaceChosen(frozenset({YARD})))
    assert state.trail[-2:] == (AtCheck(), AtWhen())
    assert state.hold == held()


def test_days_are_asked_for_where_the_city_tells_them_one_by_one() -> None:
    untold = FreeTimes(first=TODAY, last=MONDAY, days=(FreeDay(day=FRIDAY), FreeDay(day=MONDAY)))
    state, effects = after(
        loaded(), ServiceChosen(PASS), WishDone(), TimesCame(ask_id=1, answer=untold)
    )
    assert len(effects) == 1
    assert state.asks == 2
    told = {TOWN_HALL: (NINE.epoch_s,)}
    state, _ = after(state, DayCame(ask_id=2, day=FRIDAY, answer=told))
    assert state.when is not None
    assert state.when.here is not None
    assert state.when.here.earliest() == NINE
    state, effects = after(state, DayChosen(MONDAY))
    assert (len(effects), state.asks) == (1, 3)


def test_a_time_is_held() -> None:
    state, (effect,) = after(timed(), SlotTaken(NINE))
    assert effect == Reserve(ask_id=2, wish=WISH, slot=NINE, instead_of=None)
    assert (state.pending, can_back(state)) == (2, False)
    assert after(state, SlotTaken(TEN_PAST), WentBack(), Went(AtOffices()), AskedAgain()) == (
        state,
        (),
    )
    state, effects = after(state, ReserveEnded(ask_id=2, answer=held()))
    assert (state.hold, state.here, effects) == (held(), AtField(Field.NAME), ())


def test_a_time_that_is_not_free_cannot_be_taken() -> None:
    state = timed()
    assert after(state, SlotTaken(Slot(1, TOWN_HALL))) == (state, ())
    assert after(loaded(), SlotTaken(NINE)) == (loaded(), ())


def test_the_held_time_is_taken_again_without_asking() -> None:
    state, effects = after(holding(), WentBack(), SlotTaken(NINE))
    assert (state.here, state.hold, effects) == (AtField(Field.NAME), held(), ())


def test_another_time_lets_the_first_go_only_when_it_is_held() -> None:
    state, (effect,) = after(holding(), WentBack(), SlotTaken(TEN_PAST))
    assert effect == Reserve(ask_id=3, wish=WISH, slot=TEN_PAST, instead_of=held())
    refused, _ = after(state, ReserveEnded(ask_id=3, answer=GONE))
    assert refused.hold == held()
    new = held(TEN_PAST, 100_002)
    assert after(state, ReserveEnded(ask_id=3, answer=new))[0].hold == new


@pytest.mark.parametrize("answer", [GONE, Unsure()])
def test_a_time_that_is_gone_leads_back_to_the_calendar(answer: Refused | Unsure) -> None:
    state, (effect,) = after(asked(), ReserveEnded(ask_id=2, answer=answer))
    assert isinstance(effect, LoadTimes)
    assert (state.here, state.pending, state.unsure) == (AtWhen(), 0, isinstance(answer, Unsure))
    assert state.when is not None
    assert (state.when.slot, state.when.lost) == (None, NINE)
    state, _ = after(state, SlotTaken(TEN_PAST))
    assert not state.unsure
    state, _ = after(state, ReserveEnded(ask_id=4, answer=held(TEN_PAST)))
    assert state.when is not None
    assert state.when.lost is None


def test_a_hold_counts_without_a_calendar_too() -> None:
    state, _ = after(replace(asked(), when=None), ReserveEnded(ask_id=2, answer=held()))
    assert (state.hold, state.here) == (held(), AtField(Field.NAME))


def test_a_time_that_vanished_meanwhile_is_gone_too() -> None:
    state, (question,) = after(timed(), Went(AtWhen()), AskedAgain())
    assert isinstance(question, LoadTimes)
    state, _ = after(state, SlotTaken(NINE))
    without = TimesCame(ask_id=question.ask_id, answer=TIMES.without(NINE))
    state, _ = after(state, without, ReserveEnded(ask_id=state.pending, answer=GONE))
    assert state.when is not None
    assert (state.pending, state.when.lost) == (0, NINE)


def test_without_a_time_nothing_is_lost() -> None:
    state, effects = after(replace(asked(), wanted=None), ReserveEnded(ask_id=2, answer=GONE))
    assert (state.pending, effects) == (0, ())


def test_another_no_says_why_and_keeps_the_way() -> None:
    state, _ = after(asked(), ReserveEnded(ask_id=2, answer=OFFLINE))
    assert state.here == InTrouble(OFFLINE)
    assert after(state, AskedAgain())[0].here == AtWhen()
    assert after(state, WentBack())[0].here == AtWhen()


def test_a_hold_that_comes_late_is_let_go() -> None:
    assert after(timed(), ReserveEnded(ask_id=9, answer=held())) == (timed(), (Release(held()),))
    assert after(timed(), ReserveEnded(ask_id=9, answer=GONE)) == (timed(), ())
    assert after(timed(), Released()) == (timed(), ())


# Who ---------------------------------------------------------------------------------------------


def test_the_form_is_answered_field_by_field() -> None:
    state, _ = after(holding(), FieldDone(Field.NAME))
    assert (state.here, state.problems) == (AtField(Field.NAME), {Field.NAME: Problem.MISSING})
    state, _ = after(state, Typed(Field.NAME, ADA))
    assert state.problems == {}
    state, _ = after(state, FieldDone(Field.NAME))
    assert state.here == AtField(Field.EMAIL)
    state, _ = after(state, Typed(Field.NAME, "nobody"), FieldDone(Field.NAME))
    assert state.contact.name == ADA
    state, _ = after(state, Typed(Field.EMAIL, "ada"), FieldDone(Field.EMAIL))
    assert state.problems == {Field.EMAIL: Problem.EMAIL_NO_AT}
    state, _ = after(state, FieldDone(Field.EMAIL, skipped=True))
    assert (state.here, state.contact.email) == (AtCheck(), "")


def test_a_changed_answer_leads_back_to_the_answers() -> None:
    state, _ = after(checking(), Went(AtField(Field.NAME)), Typed(Field.NAME, "Ada Löw"))
    assert state.here == AtField(Field.NAME)
    state, _ = after(state, FieldDone(Field.NAME))
    assert (state.here, state.contact.name) == (AtCheck(), "Ada Löw")


def test_another_office_asks_what_it_still_needs() -> None:
    state, _ = after(checking(), Went(AtWhen()), PlaceChosen(frozenset({YARD})))
    state, _ = after(state, SlotTaken(AT_YARD))
    state, _ = after(state, ReserveEnded(ask_id=state.pending, answer=held(AT_YARD, 7)))
    assert state.trail[-2:] == (AtCheck(), AtField(Field.EMAIL))
    state, _ = after(state, Typed(Field.EMAIL, "a@b.de"), FieldDone(Field.EMAIL))
    assert state.trail[-2:] == (AtCheck(), AtField(Field.OWN))
    state, _ = after(state, Typed(Field.OWN, "MD-X 1"), FieldDone(Field.OWN))
    assert state.here == AtCheck()
    state, _ = after(state, Went(AtWhen()), SlotTaken(AT_YARD))
    assert state.here == AtCheck()


def test_whoever_has_answered_all_goes_on_to_the_answers() -> None:
    state, _ = after(checking(), WentBack(), WentBack(), WentBack(), SlotTaken(NINE))
    assert state.here == AtCheck()


def test_fields_without_a_form_change_nothing() -> None:
    assert after(timed(), FieldDone(Field.NAME))[0] == timed()
    lost = replace(holding(), hold=None)
    assert after(lost, FieldDone(Field.NAME))[0] == lost
    assert replace(holding(), catalogue=None).asks_of_office == Asks()
    strange = held(Slot(NINE.epoch_s, 99))
    assert replace(holding(), hold=strange).asks_of_office == Asks()


def test_a_field_beside_the_form_leads_to_the_answers() -> None:
    state = replace(holding(), trail=(AtWhen(), AtField(Field.TELEPHONE)))
    state = replace(state, contact=Contact(name=ADA))
    assert after(state, FieldDone(Field.TELEPHONE))[0].here == AtCheck()


def test_pages_that_need_what_is_not_known_are_not_shown() -> None:
    for place in (AtWish(), Adding(), AtWhen(), AtOffices(), AtField(Field.NAME)):
        assert after(loaded(), Went(place)) == (loaded(), ())
    for state in (begin(TODAY), booking(), timed()):
        assert after(state, Went(AtWhen())) == (state, ())
    state = checking()
    assert after(state, Went(AtField(Field.OWN))) == (state, ())


# Book --------------------------------------------------------------------------------------------


def test_what_is_shown_is_booked() -> None:
    state, (effect,) = after(checking(), BookAsked())
    assert effect == Book(ask_id=3, hold=held(), contact=Contact(name=ADA))
    assert after(state, BookAsked(), HoldRanOut(), WentBack()) == (state, ())
    state, effects = after(state, BookEnded(ask_id=3, answer=booked()))
    assert (state.trail, state.booked, state.hold, effects) == ((AtBooked(),), booked(), None, ())
    assert not can_back(state)
    assert after(state, WentBack(), HoldRanOut(), AskedAgain(), BookAsked()) == (state, ())


def test_a_changed_wish_that_was_given_up_is_not_booked() -> None:
    state, _ = after(checking(), Went(AtWish()), CountChanged(PASS, 3))
    assert state.wish == (Wanted(PASS, 3),)
    state, _ = after(state, WentBack())
    assert (state.here, state.wish) == (AtCheck(), WISH)


def test_a_wrong_answer_left_in_a_field_is_asked_for_before_booking() -> None:
    state, _ = after(checking(), Went(AtField(Field.EMAIL)), Typed(Field.EMAIL, "ada"), WentBack())
    assert state.here == AtCheck()
    state, effects = after(state, BookAsked())
    assert (state.here, effects) == (AtField(Field.EMAIL), ())
    assert state.problems == {Field.EMAIL: Problem.EMAIL_NO_AT}


def test_nothing_is_booked_that_is_not_held() -> None:
    for state in (holding(), replace(checking(), hold=None), begin(TODAY)):
        assert after(state, BookAsked()) == (state, ())
    assert after(checking(), BookEnded(ask_id=9, answer=booked()))[0] == checking()


def test_a_lost_answer_is_asked_for_and_never_sent_again() -> None:
    state, effects = after(booking(), BookEnded(ask_id=3, answer=Unsure()))
    for _ in range(QUICK_TRIES):
        assert state.trail == (InDoubt(),)
        (effect,) = effects
        assert isinstance(effect, AskWhetherBooked)
        assert (effect.hold, effect.contact) == (held(), Contact(name=ADA))
        state, effects = after(state, BookEnded(ask_id=effect.ask_id, answer=Unsure()))
    assert (state.pending, effects) == (0, ())
    assert not can_back(state)
    assert after(state, HoldRanOut(), BookAsked(), Went(AtWhen())) == (state, ())
    state, (effect,) = after(state, AskedAgain())
    assert isinstance(effect, AskWhetherBooked)
    state, _ = after(state, BookEnded(ask_id=effect.ask_id, answer=booked()))
    assert state.trail == (AtBooked(),)
    assert after(replace(state, trail=(InDoubt(),)), AskedAgain())[1] == ()


def test_what_turned_out_not_booked_goes_on_from_the_answers() -> None:
    no = Refused(group=Group.OFFLINE, code="notBooked")
    state, _ = after(booking(), BookEnded(ask_id=3, answer=Unsure()))
    state, effects = after(state, BookEnded(ask_id=4, answer=no))
    assert (state.here, state.hold, effects) == (InTrouble(no), held(), ())
    assert after(state, AskedAgain())[0].here == AtCheck()
    assert state.contact.name == ADA


@pytest.mark.parametrize(
    ("entry", "way"),
    [(None, (Choosing(), AtWhen())), (PASS, (AtWhen(),)), (CAR, (Choosing(), AtWhen()))],
)
def test_whoever_came_from_a_service_never_sees_the_list(
    entry: int | None, way: tuple[flow.Place, ...]
) -> None:
    no = Refused(group=Group.OFFLINE, code="notBooked")
    doubt = replace(booking(), entry=entry, trail=(InDoubt(),))
    state, _ = after(doubt, BookEnded(ask_id=3, answer=no))
    assert state.trail == (*way, AtCheck(), InTrouble(no))


@pytest.mark.parametrize("group", [Group.STATE, Group.SLOT])
def test_a_hold_that_the_city_forgot_leads_back_to_the_calendar(group: Group) -> None:
    answer = Refused(group=group, code="processNotReservedAnymore")
    state, effects = after(booking(), BookEnded(ask_id=3, answer=answer))
    assert (state.here, state.hold, state.ran_out) == (AtWhen(), None, True)
    assert [type(effect) for effect in effects] == [Release, LoadTimes]
    assert state.contact.name == ADA


def test_a_refused_field_is_shown_with_its_problem() -> None:
    no = Refused(group=Group.INPUT, code="invalidEmail", fields=(Field.EMAIL,))
    state, _ = after(booking(), BookEnded(ask_id=3, answer=no))
    assert state.trail[-2:] == (AtCheck(), AtField(Field.EMAIL))
    assert state.problems == {Field.EMAIL: Problem.REFUSED}
    other = Refused(group=Group.INPUT, code="invalidInput")
    assert after(booking(), BookEnded(ask_id=3, answer=other))[0].here == InTrouble(other)


def test_a_hold_runs_out_and_nothing_typed_is_lost() -> None:
    state, effects = after(checking(), HoldRanOut())
    assert (state.here, state.hold, state.ran_out) == (AtWhen(), None, True)
    assert [type(effect) for effect in effects] == [Release, LoadTimes]
    assert state.contact.name == ADA
    assert after(state, HoldRanOut()) == (state, ())
    state, _ = after(state, TimesCame(ask_id=state.asks, answer=TIMES), SlotTaken(TEN_PAST))
    assert not state.ran_out
    state, _ = after(state, ReserveEnded(ask_id=state.pending, answer=held(TEN_PAST, 2)))
    assert state.here == AtCheck()


@pytest.mark.parametrize("place", [Choosing(), AtWish(), Adding()])
def test_a_hold_that_runs_out_while_the_wish_is_changed_changes_no_page(
    place: flow.Place,
) -> None:
    state = replace(holding(), trail=(Choosing(), place))
    state, effects = after(state, HoldRanOut())
    assert (state.here, state.hold, effects) == (place, None, (Release(held()),))
    state, effects = after(replace(holding(), when=None), HoldRanOut())
    assert effects == (Release(held()),)


def test_times_that_failed_are_asked_for_again() -> None:
    state, _ = after(loaded(), ServiceChosen(PASS), WishDone(), TimesCame(ask_id=1, answer=OFFLINE))
    state, (effect,) = after(state, AskedAgain())
    assert isinstance(effect, LoadTimes)
    assert after(state, AskedAgain()) == (state, ())
    assert after(loaded(), AskedAgain()) == (loaded(), ())


def test_another_day_begins() -> None:
    assert after(timed(), DayBegan(FRIDAY))[0].today == FRIDAY


# Take along --------------------------------------------------------------------------------------


def test_the_slip_is_printed_and_left() -> None:
    done, _ = after(booking(), BookEnded(ask_id=3, answer=booked()))
    state, (effect,) = after(done, SlipAsked(SLIP))
    assert effect == PrintSlip(action_id="slip-1", slip=SLIP)
    assert after(state, SlipAsked(SLIP)) == (state, ())
    assert after(state, SlipAskedAgain()) == (state, ())
    failed = SlipEnded(action_id="slip-1", outcome=Failed(FailureCode.PRINTER_PAPER_END))
    state, (effect,) = after(state, failed, SlipAskedAgain())
    assert effect == PrintSlip(action_id="slip-2", slip=SLIP)
    state, _ = after(state, SlipEnded(action_id="slip-2", outcome=Done()))
    assert state.trail == (AtBooked(), AtSlip("slip-2", SLIP, Done()))
    assert after(state, WentBack())[0].trail == (AtBooked(),)
    assert after(done, failed) == (done, ())
    assert after(checking(), SlipAsked(SLIP)) == (checking(), ())


# Whatever happens --------------------------------------------------------------------------------

SLOTS = st.sampled_from([NINE, TEN_PAST, AT_YARD, Slot(1, 1)])
SERVICES = st.sampled_from([PASS, CARD, CAR, 9])
FIELDS = st.sampled_from(list(Field))
TEXTS = st.sampled_from(["", ADA, "a@b.de", "a+b", "0391 1234567", "x" * 300])
REFUSALS = st.builds(
    Refused,
    group=st.sampled_from(list(Group)),
    code=st.just("code"),
    fields=st.lists(FIELDS, max_size=2).map(tuple),
)
CITIZEN: st.SearchStrategy[Event] = st.one_of(
    st.builds(ServiceChosen, SERVICES),
    st.builds(ServiceAdded, SERVICES),
    st.builds(CountChanged, SERVICES, st.integers(-1, 4)),
    st.builds(
        Went,
        st.one_of(
            st.sampled_from([Adding(), AtWish(), AtWhen(), AtOffices()]),
            st.builds(AtField, FIELDS),
        ),
    ),
    st.just(WishDone()),
    st.builds(DayChosen, st.sampled_from([TODAY, FRIDAY, MONDAY]), st.booleans()),
    st.builds(SlotChosen, SLOTS),
    st.builds(PlaceChosen, st.sampled_from([frozenset(), frozenset({YARD}), frozenset({TWIN})])),
    st.builds(WeeksTurned, st.integers(-2, 2)),
    st.builds(SlotTaken, SLOTS),
    st.builds(Typed, FIELDS, TEXTS),
    st.builds(FieldDone, FIELDS, st.booleans()),
    st.just(BookAsked()),
    st.just(AskedAgain()),
    st.builds(SlipAsked, st.just(SLIP)),
    st.just(SlipAskedAgain()),
    st.just(WentBack()),
)
CLOCK: st.SearchStrategy[Event] = st.sampled_from([HoldRanOut(), DayBegan(FRIDAY)])
FORWARD = "forward"
STEPS = st.lists(
    st.one_of(st.just(FORWARD), st.just(FORWARD), CITIZEN, CLOCK, REFUSALS, st.just(Unsure())),
    max_size=60,
)


class Town:
    """Answers what a flow asks for, and keeps the books of what is held."""

    def __init__(self) -> None:
        self.state = begin(TODAY)
        self.waiting: list[Effect] = [first_effect()]
        self.held: set[int] = set()
        self.booked: list[Appointment] = []
        self.number = 100

    def send(self, event: Event) -> None:
        before = self.state
        step = advance(before, event)
        self.state = step.state
        for effect in step.effects:
            self.note(before, effect)
            self.waiting.append(effect)
        self.check(before, event)

    def note(self, before: Booking, effect: Effect) -> None:
        deeds = Reserve | Book | AskWhetherBooked
        if isinstance(effect, deeds):
            # One deed at a time.
            assert not any(isinstance(other, deeds) for other in self.waiting)
            assert self.state.pending == effect.ask_id
        if isinstance(effect, Book):
            assert before.pending == 0
            assert before.here == AtCheck()
            assert effect.hold == before.hold
            assert effect.hold.wish == before.wish
            assert not self.booked
        if isinstance(effect, Release):
            self.held.discard(effect.hold.ref.number)

    def check(self, before: Booking, event: Event) -> None:
        """A hold is in the state, let go by an effect, or booked; what was typed stays."""
        state = self.state
        assert self.held == ({state.hold.ref.number} if state.hold is not None else set())
        if not isinstance(event, Typed | FieldDone):
            assert state.contact == before.contact
        if isinstance(event, FieldDone):
            changed = {f for f in Field if state.contact.get(f) != before.contact.get(f)}
            assert not changed or (event.skipped and changed == {event.field})
        assert state.trail
        assert len(self.booked) <= 1
        if isinstance(state.here, AtCheck):
            assert state.hold is not None
            assert state.hold.wish == state.wish
        if isinstance(state.here, AtWhen | AtTimes | AtOffices):
            assert state.when is not None
        if isinstance(before.here, AtBooked | AtSlip):
            assert isinstance(state.here, AtBooked | AtSlip)

    def answer(self, no: Refused | Unsure | None) -> bool:
        """Answer the oldest question; False where none waits."""
        if not self.waiting:
            return False
        effect = self.waiting.pop(0)
        refused = no if isinstance(no, Refused) else None
        match effect:
            case LoadCatalogue():
                self.send(CatalogueCame(refused or CATALOGUE))
            case LoadTimes(ask_id=ask_id):
                self.send(TimesCame(ask_id=ask_id, answer=refused or TIMES))
            case Reserve():
                self.reserve(effect, no)
            case Book(hold=hold, ask_id=ask_id) | AskWhetherBooked(hold=hold, ask_id=ask_id):
                if no is None:
                    self.booked.append(booked(hold.slot))
                    self.held.discard(hold.ref.number)
                self.send(BookEnded(ask_id=ask_id, answer=no or self.booked[-1]))
            case PrintSlip(action_id=action_id):
                self.send(SlipEnded(action_id=action_id, outcome=Done()))
            case _:
                assert isinstance(effect, Release)
                self.send(Released())
        return True

    def reserve(self, effect: Reserve, no: Refused | Unsure | None) -> None:
        if no is not None:
            self.send(ReserveEnded(ask_id=effect.ask_id, answer=no))
            return
        self.number += 1
        new: Hold = held(effect.slot, self.number, effect.wish)
        self.held = {self.number}
        self.send(ReserveEnded(ask_id=effect.ask_id, answer=new))

    def forward(self) -> None:
        """Do what a citizen who wants an appointment would do next."""
        state = self.state
        match state.here:
            case Choosing():
                self.send(ServiceChosen(PASS))
            case AtWish() | Adding():
                self.send(WishDone() if state.here == AtWish() else WentBack())
            case AtWhen() | AtTimes():
                self.send(SlotTaken(TEN_PAST if state.ran_out else NINE))
            case AtOffices() | InTrouble():
                self.send(WentBack())
            case AtField(field=which):
                self.send(Typed(which, {Field.EMAIL: "a@b.de"}.get(which, "0391 1234567")))
                self.send(FieldDone(which))
            case AtCheck():
                self.send(BookAsked())
            case _:
                self.send(AskedAgain())


@settings(max_examples=300, deadline=None)
@given(STEPS)
def test_whatever_happens_nothing_is_lost_held_or_booked_twice(
    steps: list[str | Event | Refused | Unsure],
) -> None:
    town = Town()
    for step in steps:
        if isinstance(step, Refused | Unsure):
            town.answer(step)
        elif isinstance(step, str):
            if not town.answer(None):
                town.forward()
        else:
            town.send(step)


def test_a_citizen_who_goes_straight_on_is_booked() -> None:
    town = Town()
    for _ in range(30):
        if not town.answer(None):
            town.forward()
    assert len(town.booked) == 1
    assert town.state.trail == (AtBooked(),)


def test_an_office_may_not_want_an_address() -> None:
    offices = (replace(CATALOGUE.offices[0], asks=Asks(email=Ask.NO)),)
    state = replace(holding(), catalogue=replace_offices(offices))
    state, _ = after(state, Typed(Field.NAME, ADA), FieldDone(Field.NAME))
    assert state.here == AtCheck()
