"""Whether an office is open, and when that changes. Pure.

Opening times are wall-clock times of the city. Inside, moments are compared in UTC: two aware times
of one zone would be compared by their wall clock, which lies on the days when summer time begins or
ends.

On a public holiday of its state an office is closed. A day that its own days off name is as they
say, holiday or not. The stops of an office on wheels are days of their own and know no holidays.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from kiosk.core.clock import CITY_ZONE, city_time
from offline_cache.content.holidays import holiday
from offline_cache.content.model import (
    DayOff,
    Hours,
    Office,
    Point,
    Span,
    Stop,
    Text,
    Weekday,
)

CLOSES_SOON = timedelta(minutes=90)
"""Less than this before closing time is "closes soon"."""

SEARCHED_DAYS = 60
"""How many days ahead the next change is looked for."""

_WEEKDAYS = tuple(Weekday)


@dataclass(frozen=True, slots=True)
class Open:
    """Open, for 90 minutes or longer; `until` None = no end within the days searched."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class ClosesSoon:
    """Open, but for less than 90 minutes."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """Closed.

    Attributes:
        opens: when it opens next; None where not within the days searched.
        reason: why today differs from other weeks; None where it does not.
        again: whether it was open earlier today.
    """

    opens: datetime | None
    reason: Text | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class HoursUnknown:
    """Nobody wrote down when it is open."""


Opening = Open | ClosesSoon | Closed | HoursUnknown


def office_opening(office: Office, now: datetime, state: str | None) -> Opening:
    """Tell whether an office is open at a moment; one on wheels is open where it stands.

    Args:
        office: the office.
        now: any aware moment.
        state: the city's state, whose public holidays count; None = none do.

    Raises:
        ValueError: if `now` has no time zone.
    """
    if not office.stops:
        return opening(office.hours, now, state)
    moment = _utc(now)
    today = city_time(now).date()
    stops = next_stops(office, now, 1)
    if not stops:
        return HoursUnknown()
    if stops[0].when is When.NOW:
        return _open(moment, stops[0].ends)
    again = any(
        stop.date == today and begins < ends <= moment
        for stop, begins, ends in _stop_times(office.stops)
    )
    return Closed(stops[0].begins, again=again)


def opening(hours: Hours | None, now: datetime, state: str | None) -> Opening:
    """Tell whether something with opening hours is open at a moment.

    Spans that meet or overlap count as one, over midnight too. A time that the change to summer
    time skips means the moment of the change; a time that exists twice in autumn opens at its first
    and closes at its second coming.

    Args:
        hours: the hours, None = not known.
        now: any aware moment.
        state: the city's state, whose public holidays count; None = none do.

    Returns:
        The state; its moments are on the city's clock (Europe/Berlin).

    Raises:
        ValueError: if `now` has no time zone.
    """
    moment = _utc(now)
    if hours is None:
        return HoursUnknown()
    today = city_time(now).date()
    again = False
    for begins, ends in _merged(hours, today, state):
        if ends <= moment:
            again = True
        elif begins > moment:
            return Closed(city_time(begins), _reason(hours, today, state), again)
        elif ends >= _midnight(today + timedelta(days=SEARCHED_DAYS + 1)):
            return Open(None)
        else:
            return _open(moment, ends)
    return Closed(None, _reason(hours, today, state), again)


def spans_on(hours: Hours, day: date, state: str | None) -> tuple[Span, ...]:
    """Return a day's spans, earliest first: its day off's, none on a holiday, else the week's."""
    day_off = _day_off(hours, day)
    if day_off is not None:
        spans: tuple[Span, ...] = day_off.spans
    elif holiday(day, state) is not None:
        spans = ()
    else:
        weekday = _WEEKDAYS[day.weekday()]
        spans = tuple(span for span in hours.weekly if weekday in span.days)
    return tuple(sorted(spans, key=lambda span: (span.opens, span.closes)))


# The office on wheels ---------------------------------------------------------------------------


class When(Enum):
    """How soon an office on wheels comes."""

    NOW = "now"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStop:
    """A stop that is not over.

    Attributes:
        stop: where.
        begins: from when, on the city's clock.
        ends: until when, on the city's clock.
        when: how soon that is.
        distance_m: metres from the kiosk as the crow flies; None where a place is not on the map.
    """

    stop: Stop
    begins: datetime
    ends: datetime
    when: When
    distance_m: float | None


def next_stops(
    office: Office, now: datetime, count: int, kiosk: Point | None = None
) -> tuple[NextStop, ...]:
    """Return the next stops of an office on wheels: where it stands now, then the soonest first.

    Args:
        office: the office.
        now: any aware moment.
        count: most stops wanted.
        kiosk: where the kiosk stands: the point of the city's main office.

    Raises:
        ValueError: if `now` has no time zone.
    """
    moment = _utc(now)
    today = city_time(now).date()
    coming = [
        NextStop(
            stop=stop,
            begins=city_time(begins),
            ends=city_time(ends),
            when=_when(begins, moment, today),
            distance_m=_distance_m(stop.point, kiosk),
        )
        for stop, begins, ends in _stop_times(office.stops)
        if begins < ends and ends > moment
    ]
    return tuple(coming[:count])


def _stop_times(stops: Iterable[Stop]) -> list[tuple[Stop, datetime, datetime]]:
    """Return stops with their times in UTC, the earliest first."""
    times = [
        (stop, _moment(stop.date, stop.opens, fold=0), _moment(stop.date, stop.closes, fold=1))
        for stop in stops
    ]
    return sorted(times, key=lambda one: one[1:])


def _when(begins: datetime, moment: datetime, today: date) -> When:
    if begins <= moment:
        return When.NOW
    return When.TODAY if city_time(begins).date() == today else When.LATER


def _distance_m(one: Point | None, other: Point | None) -> float | None:
    if one is None or other is None:
        return None
    return math.dist((one.x, one.y), (other.x, other.y))


# Inside -----------------------------------------------------------------------------------------


def _utc(now: datetime) -> datetime:
    if now.tzinfo is None:
        raise ValueError("opening hours need an aware moment")
    return now.astimezone(UTC)


def _open(moment: datetime, ends: datetime) -> Open | ClosesSoon:
    until = city_time(ends)
    return ClosesSoon(until) if ends - moment < CLOSES_SOON else Open(until)


def _reason(hours: Hours, day: date, state: str | None) -> Text | None:
    day_off = _day_off(hours, day)
    return holiday(day, state) if day_off is None else day_off.reason


def _day_off(hours: Hours, day: date) -> DayOff | None:
    return next((one for one in hours.days_off if one.date == day), None)


def _merged(hours: Hours, today: date, state: str | None) -> Iterator[tuple[datetime, datetime]]:
    """Yield open times from today on, in UTC; those that meet are one.

    Yesterday's are over: a span ends at 24:00 at the latest.
    """
    begins: datetime | None = None
    ends: datetime | None = None
    for offset in range(SEARCHED_DAYS + 1):
        day = today + timedelta(days=offset)
        for span in spans_on(hours, day, state):
            opens, closes = _moment(day, span.opens, fold=0), _moment(day, span.closes, fold=1)
            if closes <= opens:
                continue
            if begins is None or ends is None:
                begins, ends = opens, closes
            elif opens <= ends:
                ends = max(ends, closes)
            else:
                yield begins, ends
                begins, ends = opens, closes
    if begins is not None and ends is not None:
        yield begins, ends


def _moment(day: date, clock_time: str, *, fold: int) -> datetime:
    """Return when, in UTC, the city's clock shows a time; fold 1 = for the second time."""
    if clock_time == "24:00":
        return _midnight(day + timedelta(days=1))
    wall = datetime.combine(day, time.fromisoformat(clock_time), CITY_ZONE)
    first, second = wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)
    if first > second:
        # Skipped: summer time begins at 1:00 UTC (directive 2000/84/EC), so the hour is the change.
        return first.replace(minute=0)
    return second if fold else first


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, CITY_ZONE).astimezone(UTC)
