"""Whether an office is open, and when that changes. Pure.

Opening times are wall-clock times of the city. Inside, moments are compared in UTC: two aware times
of one zone would be compared by their wall clock, which lies on the days when summer time begins or
ends.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kiosk.core.clock import CITY_ZONE, city_time
from offline_cache.content.model import DayOff, Hours, Span, Text, Weekday

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
    """

    opens: datetime | None
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class HoursUnknown:
    """Nobody wrote down when it is open."""


Opening = Open | ClosesSoon | Closed | HoursUnknown


def opening(hours: Hours | None, now: datetime) -> Opening:
    """Tell whether an office is open at a moment.

    Spans that meet or overlap count as one, over midnight too. A time that the change to summer
    time skips means the moment of the change; a time that exists twice in autumn opens at its first
    and closes at its second coming.

    Args:
        hours: the office's hours, None = not known.
        now: any aware moment.

    Returns:
        The state; its moments are on the city's clock (Europe/Berlin).

    Raises:
        ValueError: if `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("opening() needs an aware moment")
    if hours is None:
        return HoursUnknown()
    moment = now.astimezone(UTC)
    today = city_time(now).date()
    following = (span for span in _merged(hours, today) if span[1] > moment)
    begins, ends = next(following, (None, None))
    if begins is None or ends is None or begins > moment:
        day_off = _day_off(hours, today)
        opens = None if begins is None else city_time(begins)
        return Closed(opens, day_off.reason if day_off else None)
    if ends >= _midnight(today + timedelta(days=SEARCHED_DAYS + 1)):
        return Open(None)
    if ends - moment < CLOSES_SOON:
        return ClosesSoon(city_time(ends))
    return Open(city_time(ends))


def spans_on(hours: Hours, day: date) -> tuple[Span, ...]:
    """Return a day's spans, earliest first: those of its day off if it is one, else the week's."""
    day_off = _day_off(hours, day)
    if day_off is not None:
        spans: tuple[Span, ...] = day_off.spans
    else:
        weekday = _WEEKDAYS[day.weekday()]
        spans = tuple(span for span in hours.weekly if weekday in span.days)
    return tuple(sorted(spans, key=lambda span: (span.opens, span.closes)))


def _day_off(hours: Hours, day: date) -> DayOff | None:
    return next((one for one in hours.days_off if one.date == day), None)


def _merged(hours: Hours, today: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield open times from yesterday (a span may run over midnight into now), in UTC, joined."""
    begins: datetime | None = None
    ends: datetime | None = None
    for offset in range(-1, SEARCHED_DAYS + 1):
        day = today + timedelta(days=offset)
        for span in spans_on(hours, day):
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
    first, second = wall.replace(fold=0), wall.replace(fold=1)
    if first.astimezone(UTC) > second.astimezone(UTC):
        # Skipped: summer time begins at 1:00 UTC (directive 2000/84/EC), so the hour is the change.
        return first.astimezone(UTC).replace(minute=0)
    return wall.replace(fold=fold).astimezone(UTC)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, CITY_ZONE).astimezone(UTC)
