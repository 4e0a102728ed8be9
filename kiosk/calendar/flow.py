"""The part of a flow in which a time is chosen: what is asked for, what came, what is marked. Pure.

One call asks for all offices that can do the wish, so that another office or day needs no further
one. Where the city tells times day by day (ZMS before muc46) a day is asked for when it is chosen.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kiosk.booking.catalogue import Wish
from kiosk.booking.effects import DayCame, LoadDay, LoadTimes, TimesCame
from kiosk.booking.refusals import Refused
from kiosk.booking.times import FreeDay, FreeTimes, Slot
from kiosk.flow.step import Effect

DAYS_AHEAD = 180
WEEKS_SHOWN = 4
SUNDAY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What is known of the free times, and what is marked.

    Attributes:
        wish: what the time is for.
        offices: all offices that can do it; asked together.
        at: the place that is shown; empty = anywhere. Offices with a common pool are one place.
        first: the day from which on is asked.
        monday: the first week shown.
        ask_id: of the question that is under way; 0 = none.
        day_ask_id: of a question for one day.
        times: what is free; None as long as it is not known.
        trouble: why it is not known.
        day, slot: what is marked.
        lost: the time that has turned out to be gone; the next best ones are offered.
    """

    wish: Wish
    offices: tuple[int, ...]
    at: frozenset[int] = frozenset()
    first: date
    monday: date
    ask_id: int = 0
    day_ask_id: int = 0
    times: FreeTimes | None = None
    trouble: Refused | None = None
    day: date | None = None
    slot: Slot | None = None
    lost: Slot | None = None

    @property
    def here(self) -> FreeTimes | None:
        """What is free at the place that is shown."""
        return self.times.only(self.at) if self.times is not None else None

    @property
    def first_monday(self) -> date:
        """The first week that can be shown."""
        return _monday(self.first)

    @property
    def last_monday(self) -> date:
        """The last first week that can be shown."""
        return _monday(self.first + timedelta(days=DAYS_AHEAD)) - timedelta(weeks=WEEKS_SHOWN - 1)


def ask_times(
    wish: Wish, offices: tuple[int, ...], at: frozenset[int], today: date, ask_id: int
) -> tuple[When, LoadTimes]:
    """Begin: return what is shown meanwhile, and the question.

    Args:
        wish: what the time is for.
        offices: all offices that can do it, never empty.
        at: the place to show first; empty = anywhere.
        today: the city's day.
        ask_id: tells the answer from others; > 0.
    """
    when = When(
        wish=wish,
        offices=offices,
        at=at & frozenset(offices),
        first=today,
        monday=_monday(today),
        ask_id=ask_id,
    )
    return when, _question(when)


def ask_again(when: When, today: date, ask_id: int) -> tuple[When, LoadTimes]:
    """Ask once more; what is shown and marked stays until the answer comes."""
    again = replace(when, first=today, ask_id=ask_id, trouble=None)
    return again, _question(again)


def _question(when: When) -> LoadTimes:
    return LoadTimes(
        ask_id=when.ask_id,
        wish=when.wish,
        offices=when.offices,
        first=when.first,
        last=when.first + timedelta(days=DAYS_AHEAD),
    )


def times_came(when: When, event: TimesCame, ask_id: int) -> tuple[When, tuple[Effect, ...]]:
    """Take what is free; a late answer changes nothing. A marked time that is gone loses its mark.

    Args:
        when: the present state.
        event: the answer.
        ask_id: for the question after the first day, where times are told day by day.
    """
    if event.ask_id != when.ask_id:
        return when, ()
    if isinstance(event.answer, Refused):
        return replace(when, ask_id=0, trouble=event.answer), ()
    times = event.answer
    if when.lost is not None:
        times = times.without(when.lost)
    told = replace(when, ask_id=0, times=times, trouble=None)
    if told.slot is not None and told.slot not in times.every_slot(told.slot.start.date()):
        told = replace(told, slot=None)
    if told.day is not None and (told.here or times).day(told.day) is None:
        told = replace(told, day=None)
    if times.days and times.days[0].times is None:
        return _ask_day(told, times.days[0], ask_id)
    return told, ()


def day_came(when: When, event: DayCame) -> When:
    """Take the times of one day; a late answer changes nothing."""
    if event.ask_id != when.day_ask_id or when.times is None:
        return when
    if isinstance(event.answer, Refused):
        return replace(when, day_ask_id=0, trouble=event.answer)
    return replace(when, day_ask_id=0, times=when.times.with_day(event.day, event.answer))


def choose_day(when: When, day: date, ask_id: int) -> tuple[When, tuple[Effect, ...]]:
    """Mark a day on which something is free; its times are asked for where they are not told."""
    found = when.here.day(day) if when.here is not None else None
    if found is None:
        return when, ()
    slot = when.slot if when.slot is not None and when.slot.start.date() == day else None
    marked = replace(when, day=day, slot=slot)
    return _ask_day(marked, found, ask_id) if found.times is None else (marked, ())


def _ask_day(when: When, day: FreeDay, ask_id: int) -> tuple[When, tuple[Effect, ...]]:
    effect = LoadDay(ask_id=ask_id, wish=when.wish, offices=when.offices, day=day.day)
    return replace(when, day_ask_id=ask_id), (effect,)


def choose_slot(when: When, slot: Slot) -> When:
    """Mark a free time, also one at another place than the one shown."""
    if when.times is None or slot not in when.times.every_slot(slot.start.date()):
        return when
    return replace(when, day=slot.start.date(), slot=slot)


def choose_place(when: When, at: frozenset[int]) -> When:
    """Show another place; what is marked stays where it is free there too."""
    moved = replace(when, at=at & frozenset(when.offices))
    times = moved.here
    if times is None or moved.day is None:
        return moved
    if times.day(moved.day) is None:
        return replace(moved, day=None, slot=None)
    if moved.slot is not None and moved.slot not in times.every_slot(moved.day):
        return replace(moved, slot=None)
    return moved


def turn(when: When, pages: int) -> When:
    """Show earlier or later weeks; never before today, never beyond what was asked for."""
    monday = when.monday + timedelta(weeks=WEEKS_SHOWN * pages)
    return replace(when, monday=max(when.first_monday, min(monday, when.last_monday)))


def lose(when: When, slot: Slot, today: date, ask_id: int) -> tuple[When, LoadTimes]:
    """A time has turned out to be gone: take it out, and ask what is free now."""
    times = when.times.without(slot) if when.times is not None else None
    without = replace(when, times=times, slot=None, lost=slot)
    if without.day is not None and times is not None and times.day(without.day) is None:
        without = replace(without, day=None)
    return ask_again(without, today, ask_id)


def next_best(when: When) -> tuple[Slot, ...]:
    """Return the free times nearest to the one that is gone, at the place shown or anywhere."""
    if when.lost is None or when.here is None:
        return ()
    return when.here.near(when.lost) or (when.times or when.here).near(when.lost)


def _monday(day: date) -> date:
    """Return the Monday of a day's week; of a Sunday the next one, for Sundays are not shown."""
    return day + timedelta(days=1) if day.weekday() == SUNDAY else day - timedelta(day.weekday())
