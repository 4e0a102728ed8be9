"""Opening hours against a second way of working them out, minute by minute through two years.

The second way knows no arithmetic of wall clocks: it counts every UTC minute of the two years, asks
`zoneinfo` what the city's clock shows in it, and marks the minutes that belong to a span. The
holidays come from the library `holidays`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from holidays.countries.germany import Germany

from offline_cache.content.model import DayOff, Hours, Span, Weekday, WeeklySpan, shown
from offline_cache.content.opening import Closed, ClosesSoon, Open, Opening, opening

BERLIN = ZoneInfo("Europe/Berlin")
STATE = "ST"
AROUND = 36 * 60
"""Minutes looked at on either side of a change."""

DAYS = tuple(Weekday)


def span(days: tuple[Weekday, ...], opens: str, closes: str) -> WeeklySpan:
    return WeeklySpan(days=days, opens=opens, closes=closes)


OFFICE = Hours(
    weekly=(
        span(DAYS[:4], "08:00", "12:00"),
        span(DAYS[:4], "13:00", "18:00"),
        span(DAYS[4:5], "08:00", "12:30"),
    ),
    days_off=(
        DayOff(date=date(2026, 12, 24), reason="Heiligabend"),
        # A Saturday and a holiday, and open all the same.
        DayOff(date=date(2026, 10, 3), reason="Fest", spans=(Span(opens="10:00", closes="14:00"),)),
    ),
)
NIGHT = Hours(
    weekly=(
        span(DAYS, "00:00", "02:30"),
        span(DAYS[6:], "02:40", "04:00"),
        span(DAYS[:6], "20:00", "24:00"),
        span(DAYS[6:], "21:15", "24:00"),
    )
)
BRIEF = Hours(weekly=(span(DAYS, "02:15", "02:45"), span(DAYS, "02:50", "03:10")))


@dataclass(frozen=True)
class Walk:
    """Every minute from Christmas 2025 to the end of January 2028, counted in UTC.

    Attributes:
        start: minute of the epoch with which it begins.
        clocks: minute of the day on the city's clock.
        days: ordinal of the city's day.
        changes: minutes in which summer time begins or ends.
    """

    start: int
    clocks: list[int]
    days: list[int]
    changes: tuple[int, ...]

    def minute(self, moment: datetime) -> int:
        return int(moment.timestamp()) // 60 - self.start

    def moment(self, minute: int) -> datetime:
        return datetime.fromtimestamp((self.start + minute) * 60, UTC)

    def midnight(self, day: date) -> int:
        return self.days.index(day.toordinal())


@cache
def walk() -> Walk:
    start = int(datetime(2025, 12, 25, tzinfo=UTC).timestamp()) // 60
    end = int(datetime(2028, 2, 1, tzinfo=UTC).timestamp()) // 60
    clocks: list[int] = []
    days: list[int] = []
    changes, before = [], None
    for minute in range(start, end):
        wall = datetime.fromtimestamp(minute * 60, BERLIN)
        clocks.append(wall.hour * 60 + wall.minute)
        days.append(wall.toordinal())
        offset = wall.utcoffset()
        if before not in {None, offset}:
            changes.append(minute - start)
        before = offset
    return Walk(start, clocks, days, tuple(changes))


@dataclass(frozen=True)
class Oracle:
    """What holds in each minute: is it open, when does that change, was it open today."""

    opened: bytearray
    change: list[int]
    again: bytearray
    reasons: dict[int, str]

    def says(self, minute: int) -> tuple[object, ...]:
        day, change = walk().days[minute], self.change[minute]
        if not self.opened[minute]:
            return ("closed", change, self.reasons.get(day, ""), bool(self.again[minute]))
        return ("soon" if change - minute < 90 else "open", change)


@cache
def oracle(hours: Hours) -> Oracle:
    road = walk()
    names = Germany(subdiv=STATE, years=range(2025, 2029), language="de")
    names_mended = {"Erster Mai": "Tag der Arbeit"}
    reasons = {day.toordinal(): names_mended.get(name, name) for day, name in names.items()}
    off = {one.date.toordinal(): one for one in hours.days_off}
    opened = bytearray(len(road.days))
    for day, minutes in days_of(road):
        if day in off:
            spans: Iterable[Span] = off[day].spans
        elif day in reasons:
            spans = ()
        else:
            today = DAYS[date.fromordinal(day).weekday()]
            spans = [one for one in hours.weekly if today in one.days]
        for one in spans:
            first, last = clock(one.opens), clock(one.closes)
            inside = [m for m in minutes if road.clocks[m] >= first][:1]
            inside += [m for m in minutes if road.clocks[m] < last][-1:]
            if len(inside) == 2 and inside[0] <= inside[1]:
                opened[inside[0] : inside[1] + 1] = b"\1" * (inside[1] + 1 - inside[0])
    reasons |= {day: str(one.reason) for day, one in off.items()}
    return Oracle(opened, next_changes(opened), earlier_today(opened, road), reasons)


def clock(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def days_of(road: Walk) -> Iterator[tuple[int, range]]:
    first = 0
    for day in range(road.days[0], road.days[-1] + 1):
        last = road.days.index(day + 1, first) if day < road.days[-1] else len(road.days)
        yield day, range(first, last)
        first = last


def next_changes(opened: bytearray) -> list[int]:
    changes = [0] * len(opened)
    coming = len(opened)
    for minute in range(len(opened) - 1, -1, -1):
        changes[minute] = coming
        if minute and opened[minute] != opened[minute - 1]:
            coming = minute
    return changes


def earlier_today(opened: bytearray, road: Walk) -> bytearray:
    again = bytearray(len(opened))
    for _, minutes in days_of(road):
        first = opened.find(1, minutes.start, minutes.stop)
        if first >= 0:
            again[first : minutes.stop] = b"\1" * (minutes.stop - first)
    return again


def said(state: Opening) -> tuple[object, ...]:
    match state:
        case Closed(opens=datetime() as opens):
            reason = "" if state.reason is None else shown(state.reason, "de").text
            return ("closed", walk().minute(opens), reason, state.again)
        case ClosesSoon():
            return ("soon", walk().minute(state.until))
        case Open(until=datetime() as until):
            return ("open", walk().minute(until))
        case _:
            return ("?", state)


def around(minutes: Iterable[int]) -> list[int]:
    wanted: set[int] = set()
    for minute in minutes:
        wanted.update(range(minute - AROUND, minute + AROUND + 1))
    return sorted(wanted)


def compare(hours: Hours, minutes: list[int]) -> None:
    second = oracle(hours)
    for minute in minutes:
        moment = walk().moment(minute)
        assert said(opening(hours, moment, STATE)) == second.says(minute), moment


def holiday_midnights(year: int) -> list[int]:
    days = Germany(subdiv=STATE, years=year, language="de")
    assert len(days) == 11
    return [walk().midnight(day + timedelta(days=n)) for day in days for n in (0, 1)]


def test_summer_time_begins_and_ends_twice_in_two_years() -> None:
    assert [walk().moment(minute).isoformat() for minute in walk().changes] == [
        "2026-03-29T01:00:00+00:00",
        "2026-10-25T01:00:00+00:00",
        "2027-03-28T01:00:00+00:00",
        "2027-10-31T01:00:00+00:00",
    ]


@pytest.mark.parametrize("hours", [OFFICE, NIGHT, BRIEF], ids=["office", "night", "brief"])
def test_every_minute_around_the_changes_of_summer_time(hours: Hours) -> None:
    compare(hours, around(walk().changes))


@pytest.mark.parametrize("year", [2026, 2027])
def test_every_minute_around_the_midnights_of_holidays(year: int) -> None:
    compare(OFFICE, around(holiday_midnights(year)))


def test_every_minute_of_a_night_bar_around_christmas() -> None:
    christmas = [walk().midnight(date(2026, 12, day)) for day in (25, 26, 27)]
    compare(NIGHT, around(christmas))


@pytest.mark.parametrize("hours", [OFFICE, NIGHT], ids=["office", "night"])
def test_every_minute_around_the_edges_of_a_week(hours: Hours) -> None:
    week = range(walk().midnight(date(2026, 11, 23)), walk().midnight(date(2026, 11, 30)))
    opened = oracle(hours).opened
    edges = [minute for minute in week if opened[minute] != opened[minute - 1]]
    assert len(edges) == {id(OFFICE): 18, id(NIGHT): 16}[id(hours)]
    compare(hours, around(edges))
