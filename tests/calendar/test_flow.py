from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.booking.effects import DayCame, LoadDay, LoadTimes, TimesCame
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.times import FreeDay, FreeTimes, Slot
from kiosk.calendar.flow import (
    DAYS_AHEAD,
    When,
    ask_again,
    ask_times,
    choose_day,
    choose_place,
    choose_slot,
    day_came,
    lose,
    next_best,
    times_came,
    turn,
)
from tests.services.appointment.bookable import (
    AT_YARD,
    FRIDAY,
    MONDAY,
    NINE,
    TEN_PAST,
    TIMES,
    TODAY,
    TOWN_HALL,
    TWIN,
    WISH,
    YARD,
    at,
)

OFFICES = (TOWN_HALL, TWIN, YARD)
PAIR = frozenset({TOWN_HALL, TWIN})
OFFLINE = Refused(group=Group.OFFLINE, code="offline")
SUNDAY = date(2026, 10, 25)
UNTOLD = replace(TIMES, days=(FreeDay(day=FRIDAY), FreeDay(day=MONDAY)))


def asked(place: frozenset[int] = PAIR, today: date = TODAY) -> When:
    return ask_times(WISH, OFFICES, place, today, 1)[0]


def told(times: FreeTimes = TIMES, place: frozenset[int] = PAIR) -> When:
    return times_came(asked(place), TimesCame(ask_id=1, answer=times), 2)[0]


def test_one_question_asks_for_all_offices() -> None:
    when, question = ask_times(WISH, OFFICES, PAIR | {99}, TODAY, 7)
    assert question == LoadTimes(
        ask_id=7,
        wish=WISH,
        offices=OFFICES,
        first=TODAY,
        last=TODAY + timedelta(days=DAYS_AHEAD),
    )
    assert (when.ask_id, when.at, when.monday) == (7, PAIR, date(2026, 10, 19))
    assert when.here is None


def test_on_a_sunday_the_calendar_begins_with_the_next_week() -> None:
    assert asked(today=SUNDAY).monday == MONDAY


def test_times_of_the_place_shown_are_a_part_of_all() -> None:
    when = told()
    assert when.times == TIMES
    assert when.here is not None
    assert when.here.earliest() == NINE
    assert when.here.every_slot(MONDAY) == {Slot(at(MONDAY, 13), TWIN)}


def test_late_answers_change_nothing() -> None:
    when = told()
    assert times_came(when, TimesCame(ask_id=1, answer=UNTOLD), 3) == (when, ())
    assert day_came(when, DayCame(ask_id=5, day=FRIDAY, answer={})) == when
    assert day_came(asked(), DayCame(ask_id=0, day=FRIDAY, answer={})) == asked()


def test_a_no_is_kept_until_asked_again() -> None:
    when, effects = times_came(asked(), TimesCame(ask_id=1, answer=OFFLINE), 2)
    assert (when.trouble, when.ask_id, effects) == (OFFLINE, 0, ())
    when, question = ask_again(when, FRIDAY, 3)
    assert (when.trouble, when.ask_id, question.first) == (None, 3, FRIDAY)


def test_a_day_and_a_time_are_marked() -> None:
    when, effects = choose_day(told(), FRIDAY, 2)
    assert (when.day, when.slot, effects) == (FRIDAY, None, ())
    when = choose_slot(when, NINE)
    assert when.slot == NINE
    assert choose_day(when, FRIDAY, 2)[0].slot == NINE
    assert choose_day(when, MONDAY, 2)[0].slot is None


def test_what_is_not_free_cannot_be_marked() -> None:
    when = told()
    assert choose_day(when, TODAY, 2) == (when, ())
    assert choose_day(asked(), FRIDAY, 2) == (asked(), ())
    assert choose_slot(when, Slot(1, YARD)) == when
    assert choose_slot(asked(), NINE) == asked()


def test_a_time_elsewhere_may_be_marked() -> None:
    when = choose_slot(told(), AT_YARD)
    assert (when.day, when.slot, when.at) == (MONDAY, AT_YARD, PAIR)


def test_a_mark_that_is_free_no_more_is_lost() -> None:
    when, _ = ask_again(choose_slot(told(), NINE), TODAY, 2)
    fresh = TIMES.without(NINE)
    when, _ = times_came(when, TimesCame(ask_id=2, answer=fresh), 3)
    assert (when.day, when.slot) == (FRIDAY, None)
    when, _ = ask_again(when, TODAY, 4)
    empty = replace(TIMES, days=TIMES.days[1:])
    when, _ = times_came(when, TimesCame(ask_id=4, answer=empty), 5)
    assert when.day is None


def test_where_days_are_told_one_by_one_the_first_is_asked_for() -> None:
    when, effects = times_came(asked(), TimesCame(ask_id=1, answer=UNTOLD), 2)
    assert effects == (LoadDay(ask_id=2, wish=WISH, offices=OFFICES, day=FRIDAY),)
    when = day_came(when, DayCame(ask_id=2, day=FRIDAY, answer={TOWN_HALL: (NINE.epoch_s,)}))
    assert when.times is not None
    assert when.times.earliest() == NINE
    when, effects = choose_day(when, MONDAY, 3)
    assert effects == (LoadDay(ask_id=3, wish=WISH, offices=OFFICES, day=MONDAY),)
    refused = day_came(when, DayCame(ask_id=3, day=MONDAY, answer=OFFLINE))
    assert (refused.trouble, refused.day_ask_id) == (OFFLINE, 0)


def test_another_place_keeps_what_is_free_there_too() -> None:
    when = choose_slot(told(), NINE)
    assert choose_place(when, frozenset()).slot == NINE
    moved = choose_place(when, frozenset({YARD, 99}))
    assert (moved.at, moved.day, moved.slot) == ({YARD}, None, None)
    monday = choose_slot(told(), Slot(at(MONDAY, 13), TWIN))
    moved = choose_place(monday, frozenset({YARD}))
    assert (moved.day, moved.slot) == (MONDAY, None)
    assert choose_place(asked(), frozenset({YARD})).at == {YARD}
    assert choose_place(told(), frozenset({YARD})).day is None
    day = choose_day(told(), MONDAY, 3)[0]
    assert choose_place(day, frozenset({YARD})).day == MONDAY


@pytest.mark.parametrize("today", [TODAY, SUNDAY])
def test_weeks_are_turned_within_what_was_asked_for(today: date) -> None:
    when = asked(today=today)
    assert turn(when, -1) == when
    assert turn(when, 1).monday == when.monday + timedelta(weeks=4)
    last = turn(when, 99)
    assert last.monday == when.last_monday
    assert turn(last, 1) == last
    assert when.first_monday == when.monday
    assert last.monday <= today + timedelta(days=DAYS_AHEAD) <= last.monday + timedelta(weeks=4)


def test_a_lost_time_is_taken_out_and_asked_for() -> None:
    when, question = lose(choose_slot(told(), NINE), NINE, TODAY, 5)
    assert (when.lost, when.slot, when.day, question.ask_id) == (NINE, None, FRIDAY, 5)
    assert when.here is not None
    assert when.here.earliest() == TEN_PAST
    # The city may still show it for a moment.
    when, _ = times_came(when, TimesCame(ask_id=5, answer=TIMES), 6)
    assert NINE not in (when.times or TIMES).every_slot(FRIDAY)
    assert lose(asked(), NINE, TODAY, 5)[0].times is None


def test_the_last_time_of_a_day_takes_its_day_along() -> None:
    when = choose_slot(told(TIMES.without(TEN_PAST)), NINE)
    assert lose(when, NINE, TODAY, 5)[0].day is None


def test_the_next_best_times_are_near_the_lost_one() -> None:
    assert next_best(told()) == ()
    assert next_best(replace(asked(), lost=NINE)) == ()
    when, _ = lose(choose_slot(told(), NINE), NINE, TODAY, 5)
    assert next_best(when) == (TEN_PAST, Slot(at(MONDAY, 13), TWIN))
    nowhere = replace(when, at=frozenset({99}))
    assert AT_YARD in next_best(nowhere)
