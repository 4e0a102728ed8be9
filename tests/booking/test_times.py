from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.times import DayPart, FreeDay, FreeTimes, Slot, day_parts
from kiosk.core.clock import CITY_ZONE

DAY = date(2026, 11, 27)
NEXT = DAY + timedelta(days=1)
LAST = DAY + timedelta(days=3)


def at(hour: int, minute: int = 0, day: date = DAY) -> int:
    return int(datetime.combine(day, time(hour, minute), CITY_ZONE).timestamp())


TIMES = FreeTimes(
    first=DAY,
    last=LAST,
    days=(
        FreeDay(day=DAY, times={11: (at(9), at(10)), 10: (at(9), at(13))}),
        FreeDay(day=NEXT),
        FreeDay(day=LAST, times={11: (at(18, day=LAST),)}),
    ),
    next_bookable=date(2026, 12, 24),
)


def test_a_slot_knows_its_moment_on_the_citys_clock() -> None:
    assert Slot(at(9), 10).start.isoformat() == "2026-11-27T09:00:00+01:00"
    assert Slot(at(9), 10).start == datetime.fromtimestamp(at(9), UTC)


def test_a_day_counts_each_moment_once() -> None:
    assert [day.count for day in TIMES.days] == [3, None, 1]


def test_days_are_found() -> None:
    assert TIMES.day(NEXT) == FreeDay(day=NEXT)
    assert TIMES.day(date(2030, 1, 1)) is None


def test_the_times_of_a_day_are_told_later() -> None:
    told = TIMES.with_day(NEXT, {10: (at(8, day=NEXT),)})
    assert [day.count for day in told.days] == [3, 1, 1]
    assert told.next_bookable == TIMES.next_bookable
    assert [day.day for day in TIMES.with_day(NEXT, {10: ()}).days] == [DAY, LAST]


def test_each_moment_stands_once_at_the_office_of_the_lowest_number() -> None:
    assert TIMES.slots(DAY) == (Slot(at(9), 10), Slot(at(10), 11), Slot(at(13), 10))
    assert TIMES.slots(NEXT) == ()
    assert TIMES.slots(date(2030, 1, 1)) == ()
    assert TIMES.every_slot(DAY) == {
        Slot(at(9), 10),
        Slot(at(9), 11),
        Slot(at(10), 11),
        Slot(at(13), 10),
    }
    assert TIMES.every_slot(NEXT) == frozenset()
    assert TIMES.every_slot(date(2030, 1, 1)) == frozenset()


def test_only_some_offices() -> None:
    assert TIMES.only(()) is TIMES
    assert [day.day for day in TIMES.only((10,)).days] == [DAY, NEXT]
    assert TIMES.only((10,)).slots(DAY) == (Slot(at(9), 10), Slot(at(13), 10))


def test_the_earliest_that_is_told() -> None:
    assert TIMES.earliest() == Slot(at(9), 10)
    assert FreeTimes(first=DAY, last=LAST, days=(FreeDay(day=NEXT),)).earliest() is None
    late = FreeTimes(first=DAY, last=LAST, days=TIMES.days[1:])
    assert late.earliest() == Slot(at(18, day=LAST), 11)


def test_what_turned_out_to_be_gone_is_left_out() -> None:
    left = TIMES.without(Slot(at(9), 10))
    assert left.slots(DAY)[0] == Slot(at(9), 11)
    assert TIMES.without(Slot(at(18, day=LAST), 11)).day(LAST) is None
    assert TIMES.without(Slot(at(9, day=NEXT), 10)) is TIMES
    assert TIMES.without(Slot(at(9, day=date(2030, 1, 1)), 10)) is TIMES


def test_the_nearest_times_stand_in_the_order_of_the_day() -> None:
    assert TIMES.near(Slot(at(12), 10), most=2) == (Slot(at(10), 11), Slot(at(13), 10))
    assert len(TIMES.near(Slot(at(12), 10))) == 3


def test_a_day_has_parts() -> None:
    slots = [Slot(at(17), 1), Slot(at(11, 59), 1), Slot(at(12), 1), Slot(at(8), 1)]
    parts = day_parts(slots)
    assert [(one.part, len(one.slots)) for one in parts] == [
        (DayPart.MORNING, 2),
        (DayPart.AFTERNOON, 1),
        (DayPart.EVENING, 1),
    ]
    assert parts[0].slots[0] == Slot(at(8), 1)
    assert day_parts(()) == ()


moments = st.integers(at(0), at(23))


@given(st.dictionaries(st.integers(1, 4), st.lists(moments, max_size=5).map(tuple), max_size=4))
def test_a_day_has_as_many_slots_as_different_moments(
    times: dict[int, tuple[int, ...]],
) -> None:
    told = FreeTimes(first=DAY, last=DAY).with_day(DAY, times)
    slots = told.slots(DAY)
    assert len(slots) == len({one for found in times.values() for one in found})
    assert list(slots) == sorted(slots)
    assert sum(len(part.slots) for part in day_parts(slots)) == len(slots)
    for slot in told.every_slot(DAY):
        assert slot not in told.without(slot).every_slot(DAY)
