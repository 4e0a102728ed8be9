from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.clock import CITY_ZONE
from offline_cache.content.holidays import STATES
from offline_cache.content.model import (
    Address,
    DayOff,
    Hours,
    Office,
    Point,
    Source,
    Span,
    Stop,
    Text,
    Weekday,
    WeeklySpan,
    shown,
)
from offline_cache.content.opening import (
    Closed,
    ClosesSoon,
    HoursUnknown,
    Open,
    Opening,
    next_stops,
    office_opening,
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
    assert opening(None, at("2026-11-25 09:00"), None) == HoursUnknown()


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        opening(OFFICE, datetime(2026, 11, 25, 9, 0), None)  # noqa: DTZ001 - that is the mistake


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2026-11-25 07:59", Closed(at("2026-11-25 08:00"))),
        ("2026-11-25 08:00", Open(at("2026-11-25 18:00"))),
        ("2026-11-25 16:30", Open(at("2026-11-25 18:00"))),
        ("2026-11-25 16:31", ClosesSoon(at("2026-11-25 18:00"))),
        ("2026-11-25 18:00", Closed(at("2026-11-26 08:00"), again=True)),
        ("2026-11-27 18:00", Closed(at("2026-11-30 08:00"), again=True)),
        ("2026-11-28 12:00", Closed(at("2026-11-30 08:00"))),
    ],
)
def test_a_usual_week(now: str, state: object) -> None:
    assert opening(OFFICE, at(now), None) == state


def test_the_time_may_come_in_any_zone() -> None:
    moment = datetime(2026, 11, 25, 16, 0, tzinfo=UTC)
    assert opening(OFFICE, moment, None) == ClosesSoon(at("2026-11-25 18:00"))


def test_spans_that_meet_count_as_one() -> None:
    hours = Hours(weekly=week(("08:00", "12:00"), ("12:00", "16:00")))
    assert opening(hours, at("2026-11-25 11:00"), None) == Open(at("2026-11-25 16:00"))


def test_a_lunch_break_is_a_break() -> None:
    hours = Hours(weekly=week(("08:00", "12:00"), ("13:00", "16:00")))
    assert opening(hours, at("2026-11-25 12:30"), None) == Closed(
        at("2026-11-25 13:00"), again=True
    )


def test_spans_meet_over_midnight() -> None:
    hours = Hours(weekly=week(("00:00", "02:00"), ("20:00", "24:00"), days=EVERY_DAY))
    assert opening(hours, at("2026-11-25 23:00"), None) == Open(at("2026-11-26 02:00"))
    assert opening(hours, at("2026-11-26 01:00"), None) == ClosesSoon(at("2026-11-26 02:00"))


def test_what_never_closes_has_no_end() -> None:
    hours = Hours(weekly=week(("00:00", "24:00"), days=EVERY_DAY))
    assert opening(hours, at("2026-11-25 23:00"), None) == Open(None)


def test_what_never_opens_has_no_beginning() -> None:
    assert opening(Hours(weekly=()), at("2026-11-25 23:00"), None) == Closed(None)


def test_a_day_off_says_why() -> None:
    hours = Hours(weekly=OFFICE.weekly, days_off=(DayOff(date=date(2026, 12, 24), reason="Fest"),))
    assert opening(hours, at("2026-12-24 10:00"), None) == Closed(at("2026-12-25 08:00"), "Fest")
    assert opening(hours, at("2026-12-23 19:00"), None) == Closed(
        at("2026-12-25 08:00"), again=True
    )


def test_a_short_day_says_why_it_is_closed_already() -> None:
    spans = (Span(opens="08:00", closes="12:00"),)
    short = DayOff(date=date(2026, 12, 31), reason="Silvester", spans=spans)
    hours = Hours(weekly=OFFICE.weekly, days_off=(short,))
    assert opening(hours, at("2026-12-31 09:00"), None) == Open(at("2026-12-31 12:00"))
    assert opening(hours, at("2026-12-31 14:00"), None) == Closed(
        at("2027-01-01 08:00"), "Silvester", again=True
    )


def test_an_office_closed_for_long_opens_after_it() -> None:
    first = date(2026, 11, 25)
    off = tuple(DayOff(date=first + timedelta(days=n), reason="Umbau") for n in range(60))
    hours = Hours(weekly=week(("08:00", "18:00"), days=EVERY_DAY), days_off=off)
    assert opening(hours, at("2026-11-25 09:00"), None) == Closed(at("2027-01-24 08:00"), "Umbau")
    closed_longer = (*off, DayOff(date=first + timedelta(days=60), reason="Umbau"))
    longer = Hours(weekly=hours.weekly, days_off=closed_longer)
    assert opening(longer, at("2026-11-25 09:00"), None) == Closed(None, "Umbau")


def test_a_span_written_backwards_is_no_span() -> None:
    assert opening(Hours(weekly=week(("18:00", "08:00"))), at("2026-11-25 09:00"), None) == Closed(
        None
    )


def test_the_spans_of_a_day_come_earliest_first() -> None:
    hours = Hours(weekly=week(("13:00", "16:00"), ("08:00", "12:00")))
    assert [span.opens for span in spans_on(hours, date(2026, 11, 25), None)] == ["08:00", "13:00"]


def test_the_skipped_hour_of_spring_is_no_opening_time() -> None:
    hours = Hours(weekly=week(("02:15", "02:45"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-03-28 12:00"), None) == Closed(at("2026-04-05 02:15"))


def test_what_opens_in_the_skipped_hour_opens_at_the_change() -> None:
    hours = Hours(weekly=week(("02:30", "06:00"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-03-29 01:00"), None) == Closed(at("2026-03-29 03:00"))
    assert opening(hours, at("2026-03-29 03:00"), None) == Open(at("2026-03-29 06:00"))


def test_ninety_minutes_are_real_minutes_in_spring() -> None:
    hours = Hours(weekly=week(("00:00", "03:30"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-03-29 01:00"), None) == Open(at("2026-03-29 03:30"))
    assert opening(hours, at("2026-03-29 01:01"), None) == ClosesSoon(at("2026-03-29 03:30"))


def test_the_doubled_hour_of_autumn_belongs_to_the_span() -> None:
    hours = Hours(weekly=week(("02:15", "02:45"), days=(Weekday.SUNDAY,)))
    assert opening(hours, at("2026-10-25 02:50"), None) == ClosesSoon(
        at("2026-10-25 02:45", fold=1)
    )
    assert opening(hours, at("2026-10-25 02:50", fold=1), None) == Closed(
        at("2026-11-01 02:15"), again=True
    )


# Public holidays ----------------------------------------------------------------------------------


def german(text: Text | None) -> str:
    return "" if text is None else shown(text, "de").text


def reason_of(state: Opening) -> str:
    assert isinstance(state, Closed)
    return german(state.reason)


@pytest.mark.parametrize(
    ("now", "opens", "reason"),
    [
        ("2026-01-06 10:00", "2026-01-07 08:00", "Heilige Drei Könige"),
        ("2026-04-02 19:00", "2026-04-07 08:00", ""),
        ("2026-04-03 10:00", "2026-04-07 08:00", "Karfreitag"),
        ("2026-04-04 10:00", "2026-04-07 08:00", ""),
        ("2026-10-31 10:00", "2026-11-02 08:00", "Reformationstag"),
        ("2026-12-25 00:00", "2026-12-28 08:00", "Erster Weihnachtstag"),
        ("2026-12-25 23:59", "2026-12-28 08:00", "Erster Weihnachtstag"),
        ("2027-01-01 09:00", "2027-01-04 08:00", "Neujahr"),
    ],
)
def test_an_office_is_closed_on_a_holiday_of_its_state(now: str, opens: str, reason: str) -> None:
    state = opening(OFFICE, at(now), "ST")
    assert isinstance(state, Closed)
    assert (state.opens, german(state.reason)) == (at(opens), reason)


def test_a_holiday_of_another_state_is_a_usual_day() -> None:
    epiphany = at("2026-01-06 10:00")
    for state in STATES:
        closed = isinstance(opening(OFFICE, epiphany, state), Closed)
        assert closed == (state in {"BW", "BY", "ST"})


def test_without_a_state_there_are_no_holidays() -> None:
    assert opening(OFFICE, at("2026-12-25 10:00"), None) == Open(at("2026-12-25 18:00"))


def test_a_day_off_with_hours_counts_more_than_a_holiday() -> None:
    spans = (Span(opens="10:00", closes="14:00"),)
    off = DayOff(date=date(2026, 10, 3), reason="Tag der offenen Tür", spans=spans)
    hours = Hours(weekly=OFFICE.weekly, days_off=(off,))
    before, during = at("2026-10-03 09:00"), at("2026-10-03 11:00")
    assert opening(hours, before, "ST") == Closed(at("2026-10-03 10:00"), "Tag der offenen Tür")
    assert opening(hours, during, "ST") == Open(at("2026-10-03 14:00"))
    assert spans_on(hours, date(2026, 10, 3), "ST") == spans


def test_a_closed_day_off_gives_its_own_reason_on_a_holiday() -> None:
    off = DayOff(date=date(2026, 12, 25), reason="Weihnachten")
    hours = Hours(weekly=OFFICE.weekly, days_off=(off,))
    assert reason_of(opening(hours, at("2026-12-25 10:00"), "ST")) == "Weihnachten"


def test_what_is_open_day_and_night_closes_at_the_midnight_of_a_holiday() -> None:
    hours = Hours(weekly=week(("00:00", "24:00"), days=EVERY_DAY))
    assert opening(hours, at("2026-12-24 20:00"), "ST") == Open(at("2026-12-25 00:00"))
    assert opening(hours, at("2026-12-24 23:00"), "ST") == ClosesSoon(at("2026-12-25 00:00"))
    closed = opening(hours, at("2026-12-25 00:00"), "ST")
    assert isinstance(closed, Closed)
    assert closed.opens == at("2026-12-27 00:00")
    assert not closed.again
    assert opening(hours, at("2026-06-01 00:00"), "ST") == Open(None)


# The office on wheels -----------------------------------------------------------------------------


def stop(day: str, opens: str, closes: str, place: str, point: Point | None = None) -> Stop:
    return Stop(
        date=date.fromisoformat(day),
        opens=opens,
        closes=closes,
        place=place,
        district="Nord",
        point=point,
    )


def bus(*stops: Stop, hours: Hours | None = None, address: Address | None = None) -> Office:
    return Office(
        id="bus",
        source=Source(name="Stadt"),
        as_of=date(2026, 10, 1),
        name="Bus",
        purpose="Ausweise",
        hours=hours,
        address=address,
        stops=stops,
    )


ROUND = bus(
    stop("2026-10-27", "14:00", "18:00", "Schule"),
    stop("2026-10-22", "14:00", "17:00", "Markt"),
    stop("2026-10-22", "09:00", "12:00", "Hafen"),
    stop("2026-10-23", "09:00", "12:00", "Kirche"),
)


@pytest.mark.parametrize(
    ("now", "coming"),
    [
        ("10-21 23:59", "Hafen later, Markt later, Kirche later, Schule later"),
        ("10-22 00:00", "Hafen today, Markt today, Kirche later, Schule later"),
        ("10-22 08:59", "Hafen today, Markt today, Kirche later, Schule later"),
        ("10-22 09:00", "Hafen now, Markt today, Kirche later, Schule later"),
        ("10-22 11:59", "Hafen now, Markt today, Kirche later, Schule later"),
        ("10-22 12:00", "Markt today, Kirche later, Schule later"),
        ("10-22 16:59", "Markt now, Kirche later, Schule later"),
        ("10-22 17:00", "Kirche later, Schule later"),
        ("10-27 18:00", ""),
    ],
)
def test_the_next_stops_come_the_soonest_first(now: str, coming: str) -> None:
    stops = next_stops(ROUND, at(f"2026-{now}"), 9)
    assert ", ".join(f"{german(one.stop.place)} {one.when.value}" for one in stops) == coming


def test_only_as_many_stops_as_wanted() -> None:
    assert [one.stop.place for one in next_stops(ROUND, at("2026-10-22 10:00"), 2)] == [
        "Hafen",
        "Markt",
    ]
    assert next_stops(ROUND, at("2026-10-22 10:00"), 0) == ()
    assert next_stops(bus(), at("2026-10-22 10:00"), 3) == ()


def test_a_stop_says_its_times_on_the_citys_clock() -> None:
    first = next_stops(ROUND, datetime(2026, 10, 22, 8, 0, tzinfo=UTC), 1)[0]
    assert (first.begins, first.ends) == (at("2026-10-22 09:00"), at("2026-10-22 12:00"))
    assert first.begins.tzinfo is first.ends.tzinfo is CITY_ZONE


def test_a_stop_until_midnight_ends_with_the_day() -> None:
    late = bus(stop("2026-10-24", "20:00", "24:00", "Markt"))
    assert next_stops(late, at("2026-10-24 23:59"), 1)[0].ends == at("2026-10-25 00:00")
    assert next_stops(late, at("2026-10-25 00:00"), 1) == ()


def test_a_stop_in_the_skipped_hour_of_spring_is_none() -> None:
    assert (
        next_stops(bus(stop("2026-03-29", "02:15", "02:45", "Markt")), at("2026-03-28 12:00"), 1)
        == ()
    )


def test_a_stop_knows_how_far_it_is() -> None:
    point = Point(x=400.0, y=700.0)
    office = bus(
        stop("2026-10-22", "09:00", "12:00", "Hafen", point),
        stop("2026-10-23", "09:00", "12:00", "Kirche"),
    )
    now = at("2026-10-22 08:00")
    near, nowhere = next_stops(office, now, 2, Point(x=100.0, y=300.0))
    assert near.distance_m == pytest.approx(500.0)
    assert nowhere.distance_m is None
    assert all(one.distance_m is None for one in next_stops(office, now, 2))


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("10-22 08:00", Closed(at("2026-10-22 09:00"))),
        ("10-22 09:00", Open(at("2026-10-22 12:00"))),
        ("10-22 10:31", ClosesSoon(at("2026-10-22 12:00"))),
        ("10-22 12:00", Closed(at("2026-10-22 14:00"), again=True)),
        ("10-22 17:00", Closed(at("2026-10-23 09:00"), again=True)),
        ("10-26 17:00", Closed(at("2026-10-27 14:00"))),
        ("10-27 18:00", HoursUnknown()),
    ],
)
def test_an_office_on_wheels_is_open_where_it_stands(now: str, state: Opening) -> None:
    assert office_opening(ROUND, at(f"2026-{now}"), "ST") == state


def test_a_stop_on_a_holiday_takes_place() -> None:
    market = bus(stop("2026-10-31", "09:00", "12:00", "Markt"))
    assert office_opening(market, at("2026-10-31 10:00"), "ST") == Open(at("2026-10-31 12:00"))


def test_an_office_without_stops_keeps_its_hours() -> None:
    house = Address(street="Markt 1", city="Stadt")
    assert office_opening(bus(hours=OFFICE, address=house), at("2026-11-25 09:00"), "ST") == Open(
        at("2026-11-25 18:00")
    )
    assert office_opening(bus(), at("2026-11-25 09:00"), "ST") == HoursUnknown()


def test_stops_need_an_aware_moment_too() -> None:
    naive = datetime(2026, 11, 25, 9, 0)  # noqa: DTZ001 - that is the mistake
    with pytest.raises(ValueError, match="aware"):
        next_stops(ROUND, naive, 1)
    with pytest.raises(ValueError, match="aware"):
        office_opening(ROUND, naive, None)


# Any hours ----------------------------------------------------------------------------------------

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
SOME_STATE = st.one_of(st.none(), st.sampled_from(STATES))


@given(some_hours(), MOMENTS, SOME_STATE)
def test_the_next_change_lies_ahead_and_changes_the_state(
    hours: Hours, now: datetime, land: str | None
) -> None:
    match opening(hours, now, land):
        case Open(until=datetime() as until) | ClosesSoon(until=until):
            assert until.astimezone(UTC) > now.astimezone(UTC)
            assert isinstance(opening(hours, until, land), Closed)
            assert not isinstance(opening(hours, until - timedelta(microseconds=1), land), Closed)
        case Closed(opens=datetime() as opens):
            assert opens.astimezone(UTC) > now.astimezone(UTC)
            assert not isinstance(opening(hours, opens, land), Closed)
        case state:
            assert isinstance(state, Open | Closed)


@given(some_hours(), MOMENTS, SOME_STATE)
def test_closes_soon_is_less_than_ninety_minutes(
    hours: Hours, now: datetime, land: str | None
) -> None:
    state = opening(hours, now, land)
    if isinstance(state, Open | ClosesSoon) and state.until is not None:
        left = state.until.astimezone(UTC) - now.astimezone(UTC)
        assert isinstance(state, ClosesSoon) == (left < timedelta(minutes=90))


@given(some_hours(), MOMENTS, SOME_STATE)
def test_the_state_depends_on_the_moment_not_on_its_zone(
    hours: Hours, now: datetime, land: str | None
) -> None:
    assert opening(hours, now, land) == opening(hours, now.astimezone(UTC), land)
