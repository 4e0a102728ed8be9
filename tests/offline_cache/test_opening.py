from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.clock import CITY_ZONE
from offline_cache.content.model import DayOff, Hours, Span, Weekday, WeeklySpan
from offline_cache.content.opening import (
    Closed,
    ClosesSoon,
    HoursUnknown,
    Open,
    opening,
    spans_on,
)

WORKDAYS = tuple(Weekday)[:5]
EVERY_DAY = tuple(Weekday)


def at(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CITY_ZONE, fold=fold)


def week(*spans: tuple[str, str], days: tuple[Weekday, ...] = WORKDAYS) -> tuple[WeeklySpan, ...]:
    return tuple(WeeklySpan(days=days, opens=opens, closes=closes) for opens, closes in spans)


OFFICE = Hours(weekly=week(("08:00", "18:00")))


def test_hours_nobody_wrote_down_are_unknown() -> None:
    assert opening(None, at("2026-11-25 09:00")) == HoursUnknown()


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        opening(OFFICE, datetime(2026, 11, 25, 9, 0))  # noqa: DTZ001 - that is the mistake


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2026-11-25 07:59", Closed(at("2026-11-25 08:00"))),
        ("2026-11-25 08:00", Open(at("2026-11-25 18:00"))),
        ("2026-11-25 16:30", Open(at("2026-11-25 18:00"))),
        ("2026-11-25 16:31", ClosesSoon(at("2026-11-25 18:00"))),
        ("2026-11-25 18:00", Closed(at("2026-11-26 08:00"))),
        ("2026-11-27 18:00", Closed(at("2026-11-30 08:00"))),
        ("2026-11-28 12:00", Closed(at("2026-11-30 08:00"))),
    ],
)
def test_a_usual_week(now: str, state: object) -> None:
    assert opening(OFFICE, at(now)) == state


def test_the_time_may_come_in_any_zone() -> None:
    moment = datetime(2026, 11, 25, 16, 0, tzinfo=UTC)
    assert opening(OFFICE, moment) == ClosesSoon(at("2026-11-25 18:00"))


def test_spans_that_meet_count_as_one() -> None:
    hours = Hours(weekly=week(("08:00", "12:00"), ("12:00", "16:00")))
    assert opening(hours, at("2026-11-25 11:00")) == Open(at("2026-11-25 16:00"))


def test_a_lunch_break_is_a_break() -> None:
    hours = Hours(weekly=week(("08:00", "12:00"), ("13:00", "16:00")))
    assert opening(hours, at("2026-11-25 12:30")) == Closed(at("2026-11-25 13:00"))


def test_spans_meet_over_midnight() -> None:
    hours = Hours(weekly=week(("00:00", "02:00"), ("20:00", "24:00"), days=EVERY_DAY))
    assert opening(hours, at("2026-11-25 23:00")) == Open(at("2026-11-26 02:00"))
    assert opening(hours, at("2026-11-26 01:00")) == ClosesSoon(at("2026-11-26 02:00"))


def test_what_never_closes_has_no_end() -> None:
    hours = Hours(weekly=week(("00:00", "24:00"), days=EVERY_DAY))
    assert opening(hours, at("2026-11-25 23:00")) == Open(None)


def test_what_never_opens_has_no_beginning() -> None:
    assert opening(Hours(weekly=()), at("2026-11-25 23:00")) == Closed(None)


def test_a_day_off_says_why() -> None:
    hours = Hours(weekly=OFFICE.weekly, days_off=(DayOff(date=date(2026, 12, 24), reason="Fest"),))
    assert opening(hours, at("2026-12-24 10:00")) == Closed(at("2026-12-25 08:00"), "Fest")
    assert opening(hours, at("2026-12-23 19:00")) == Closed(at("2026-12-25 08:00"))


def test_a_short_day_says_why_it_is_closed_already() -> None:
    spans = (Span(opens="08:00", closes="12:00"),)
    short = DayOff(date=date(2026, 12, 31), reason="Silvester", spans=spans)
    hours = Hours(weekly=OFFICE.weekly, days_off=(short,))
    assert opening(hours, at("2026-12-31 09:00")) == Open(at("2026-12-31 12:00"))
    assert opening(hours, at("2026-12-31 14:00")) == Closed(at("2027-01-01 08:00"), "Silvester")


def test_an_office_closed_for_long_opens_after_it() -> None:
    first = date(2026, 11, 25)
    off = tuple(DayOff(date=first + timedelta(days=n), reason="Umbau") for n in range(60))
    hours = Hours(weekly=week(("08:00", "18:00"), days=EVERY_DAY), days_off=off)
    assert opening(hours, at("2026-11-25 09:00")) == Closed(at("2027-01-24 08:00"), "Umbau")
    closed_longer = (*off, DayOff(date=first + timedelta(days=60), reason="Umbau"))
    longer = Hours(weekly=hours.weekly, days_off=closed_longer)
    assert opening(longer, at("2026-11-25 09:00")) == Closed(None, "Umbau")


def test_a_span_written_backwards_is_no_span() -> None:
    assert opening(Hours(weekly=week(("18:00", "08:00"))), at("2026-11-25 09:00")) == Closed(None)


def test_the_spans_of_a_day_come_earliest_first() -> None:
    hours = Hours(weekly=week(("13:00", "16:00"), ("08:00", "12:00")))
    assert [span.opens for span in spans_on(hours, date(2026, 11, 25))] == ["08:00", "13:00"]


def test_the_skipped_hour_of_spring_is_no_opening_time() -> None:
    hours = Hours(weekly=week(("02:15", "02:45"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-03-28 12:00")) == Closed(at("2026-04-05 02:15"))


def test_what_opens_in_the_skipped_hour_opens_at_the_change() -> None:
    hours = Hours(weekly=week(("02:30", "06:00"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-03-29 01:00")) == Closed(at("2026-03-29 03:00"))
    assert opening(hours, at("2026-03-29 03:00")) == Open(at("2026-03-29 06:00"))


def test_ninety_minutes_are_real_minutes_in_spring() -> None:
    hours = Hours(weekly=week(("00:00", "03:30"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-03-29 01:00")) == Open(at("2026-03-29 03:30"))
    assert opening(hours, at("2026-03-29 01:01")) == ClosesSoon(at("2026-03-29 03:30"))


def test_the_doubled_hour_of_autumn_belongs_to_the_span() -> None:
    hours = Hours(weekly=week(("02:15", "02:45"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-10-25 02:50")) == ClosesSoon(at("2026-10-25 02:45", fold=1))
    assert opening(hours, at("2026-10-25 02:50", fold=1)) == Closed(at("2026-11-01 02:15"))


MINUTES = st.integers(0, 24 * 60 - 1)


@st.composite
def some_hours(draw: st.DrawFn) -> Hours:
    def clock(minutes: int) -> str:
        return f"{minutes // 60:02}:{minutes % 60:02}"

    spans = []
    for _ in range(draw(st.integers(0, 4))):
        first, last = sorted((draw(MINUTES), draw(st.integers(1, 24 * 60))))
        days = draw(st.sets(st.sampled_from(Weekday), min_size=1))
        spans.append(WeeklySpan(days=tuple(days), opens=clock(first), closes=clock(last)))
    return Hours(weekly=tuple(spans))


MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2028, 1, 1),  # noqa: DTZ001 - likewise
    timezones=st.just(CITY_ZONE),
)


@given(some_hours(), MOMENTS)
def test_the_next_change_lies_ahead_and_changes_the_state(hours: Hours, now: datetime) -> None:
    match opening(hours, now):
        case Open(until=datetime() as until) | ClosesSoon(until=until):
            assert until.astimezone(UTC) > now.astimezone(UTC)
            assert isinstance(opening(hours, until), Closed)
            assert not isinstance(opening(hours, until - timedelta(microseconds=1)), Closed)
        case Closed(opens=datetime() as opens):
            assert opens.astimezone(UTC) > now.astimezone(UTC)
            assert not isinstance(opening(hours, opens), Closed)
        case state:
            assert state in {Open(None), Closed(None)}


@given(some_hours(), MOMENTS)
def test_closes_soon_is_less_than_ninety_minutes(hours: Hours, now: datetime) -> None:
    state = opening(hours, now)
    if isinstance(state, Open | ClosesSoon) and state.until is not None:
        left = state.until.astimezone(UTC) - now.astimezone(UTC)
        assert isinstance(state, ClosesSoon) == (left < timedelta(minutes=90))


@given(some_hours(), MOMENTS)
def test_the_state_depends_on_the_moment_not_on_its_zone(hours: Hours, now: datetime) -> None:
    assert opening(hours, now) == opening(hours, now.astimezone(UTC))
