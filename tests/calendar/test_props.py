from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from kiosk.booking.effects import TimesCame
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.times import FreeDay, FreeTimes, Slot
from kiosk.calendar.flow import When, ask_times, choose_day, choose_slot, lose, times_came, turn
from kiosk.calendar.props import (
    Calendar,
    WhenProps,
    moment_words,
    next_best_words,
    places,
    places_props,
    slot_id,
    slot_of,
    when_props,
)
from offline_cache.content.model import Content
from tests.services.appointment.bookable import (
    AT_YARD,
    CATALOGUE,
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

Calendars = Callable[..., Calendar]
OFFICES = (TOWN_HALL, TWIN, YARD)
PAIR = frozenset({TOWN_HALL, TWIN})


def asked(place: frozenset[int] = PAIR, today: date = TODAY) -> When:
    return ask_times(WISH, OFFICES, place, today, 1)[0]


def told(times: FreeTimes = TIMES, place: frozenset[int] = PAIR, today: date = TODAY) -> When:
    return times_came(asked(place, today), TimesCame(ask_id=1, answer=times), 2)[0]


def shown(when: When, calendar: Calendar, **given: Any) -> WhenProps:
    said = {"kicker": "", "banner": "", "trouble": ("", ""), "working": False, **given}
    return when_props(when, calendar, **said)


def line(props: WhenProps, day: date) -> str:
    return next(str(cell["line"]) for cell in props.cells if cell["id"] == day.isoformat())


def test_before_anything_is_known(calendar: Calendars) -> None:
    props = shown(asked(), calendar(), kicker="Schritt 2", working=True)
    assert (props.kicker, props.title, props.working) == (
        "Schritt 2",
        "Wann passt es Ihnen?",
        True,
    )
    assert props.loading
    assert (props.fastest, props.go_on, props.go_slot, props.nothing) == ({}, "", "", False)
    assert props.parts == ()
    assert {cell["line"] for cell in props.cells} == {""}
    assert props.places == 2


def test_the_calendar_shows_four_weeks_without_sundays(
    calendar: Calendars, plain: Callable[[object], str]
) -> None:
    props = shown(told(), calendar())
    assert len(props.cells) == 24
    assert props.weekdays[0] == "Montag"
    assert len(props.weekdays) == 6
    labels = [plain(cell["label"]) for cell in props.cells]
    assert labels[:5] == ["", "", "", "heute", "23."]
    assert "2. Nov." in labels
    assert plain(props.heading) == "22. Oktober bis 14. November"
    assert (props.earlier, props.later) == (False, True)
    assert line(props, FRIDAY) == "2 frei"
    assert line(props, MONDAY) == "1 frei"
    monday = next(cell for cell in props.cells if cell["id"] == MONDAY.isoformat())
    assert (monday["free"], monday["chosen"]) == (True, False)
    assert plain(monday["spoken"]) == "Montag, 26. Oktober: 1 frei"


def test_a_calendar_within_one_month_names_it_once(
    calendar: Calendars, plain: Callable[[object], str]
) -> None:
    now = datetime(2027, 2, 1, 8, 0, tzinfo=UTC)
    props = shown(told(today=now.date()), calendar(now=now))
    assert plain(props.heading) == "1. bis 27. Februar"


def test_large_and_unknown_numbers_stay_short(calendar: Calendars) -> None:
    many = tuple(at(FRIDAY, 8) + 60 * step for step in range(120))
    days = (FreeDay(day=FRIDAY, times={TOWN_HALL: many}), FreeDay(day=MONDAY))
    props = shown(told(replace(TIMES, days=days)), calendar())
    assert line(props, FRIDAY) == "99 frei"
    assert line(props, MONDAY) == "frei"
    assert [row["line"] for row in props.days] == ["120 Zeiten frei", "Zeiten frei"]


def test_each_day_without_times_says_why(
    calendar: Calendars, city: Content, plain: Callable[[object], str]
) -> None:
    unity = datetime(2027, 9, 27, 8, 0, tzinfo=UTC)
    raw = msgspec.structs.replace(city.city, state="ST")
    content = msgspec.structs.replace(city, city=raw)
    empty = FreeTimes(first=unity.date(), last=date(2028, 3, 1))
    when = told(empty, today=unity.date())
    props = shown(when, calendar(now=unity, content=content))
    lines = {plain(cell["label"]): cell["line"] for cell in props.cells}
    assert lines["28."] == "voll"
    assert lines["1. Okt."] == "voll"
    assert lines["2."] == "zu"
    props = shown(told(replace(empty), today=unity.date()), calendar(now=unity))
    assert props.nothing
    halloween = datetime(2026, 10, 26, 8, 0, tzinfo=UTC)
    props = shown(
        told(replace(empty, first=halloween.date()), today=halloween.date()),
        calendar(now=halloween, content=content),
    )
    spoken = {plain(cell["spoken"]) for cell in props.cells}
    assert "Samstag, 31. Oktober: Feiertag" in spoken
    # An office whose hours nobody knows has no closed days.
    elsewhere = told(replace(empty, first=halloween.date()), frozenset({YARD}), halloween.date())
    props = shown(elsewhere, calendar(now=halloween))
    assert {cell["line"] for cell in props.cells if cell["label"]} == {"voll"}


def test_where_nothing_is_free_the_next_day_is_said(
    calendar: Calendars, plain: Callable[[object], str]
) -> None:
    empty = replace(TIMES, days=())
    props = shown(told(empty), calendar())
    assert (props.nothing, plain(props.next_free)) == (True, "Montag, 3. Mai")
    assert shown(told(replace(empty, next_bookable=None)), calendar()).next_free == ""
    later = date(2026, 12, 1)
    far = replace(TIMES, days=(FreeDay(day=later, times={TOWN_HALL: (at(later, 9),)}),))
    props = shown(told(far), calendar())
    assert plain(props.next_free) == "Dienstag, 1. Dezember"


@pytest.mark.parametrize("today", [TODAY, date(2026, 10, 25)])
def test_only_weeks_that_can_be_shown_are_offered(calendar: Calendars, today: date) -> None:
    when = told(replace(TIMES, first=today), today=today)
    assert not shown(when, calendar()).earlier
    assert shown(turn(when, 1), calendar()).earlier
    assert not shown(turn(when, 99), calendar()).later


def test_the_fastest_time_is_anywhere(calendar: Calendars, plain: Callable[[object], str]) -> None:
    fastest = shown(told(place=frozenset({YARD})), calendar()).fastest
    assert fastest["id"] == slot_id(NINE)
    assert plain(fastest["text"]) == "Am schnellsten: morgen, 9:00 Uhr"
    assert fastest["place"] == "Rathaus"


def test_it_goes_on_with_the_marked_or_the_first_time(
    calendar: Calendars, plain: Callable[[object], str]
) -> None:
    props = shown(told(), calendar())
    assert (props.go_slot, plain(props.go_on)) == (slot_id(NINE), "Weiter: morgen, 9:00 Uhr")
    props = shown(choose_slot(told(), AT_YARD), calendar())
    assert (props.go_slot, plain(props.go_on)) == (slot_id(AT_YARD), "Weiter mit 9:00 Uhr")
    props = shown(told(place=frozenset({99})), calendar())
    assert props.go_slot == slot_id(NINE)


def test_the_times_of_a_day_are_parted(calendar: Calendars, plain: Callable[[object], str]) -> None:
    when = choose_day(told(place=frozenset()), MONDAY, 2)[0]
    props = shown(when, calendar())
    assert plain(props.day) == "Montag, 26. Oktober"
    assert [part["name"] for part in props.parts] == ["Vormittag", "Nachmittag", "Abend"]
    assert props.parts[0]["slots"] == [{"id": slot_id(AT_YARD), "label": "9:00", "chosen": False}]


def test_a_marked_time_of_another_office_stands_among_the_times(calendar: Calendars) -> None:
    props = shown(choose_slot(told(), AT_YARD), calendar())
    assert props.parts[0]["slots"] == [{"id": slot_id(AT_YARD), "label": "9:00", "chosen": True}]
    props = shown(choose_slot(told(), NINE), calendar())
    assert [slot["chosen"] for slot in props.parts[0]["slots"]] == [True, False]  # type: ignore[attr-defined]


def test_a_day_whose_times_are_awaited(calendar: Calendars) -> None:
    days = (FreeDay(day=FRIDAY), FreeDay(day=MONDAY))
    props = shown(choose_day(told(replace(TIMES, days=days)), MONDAY, 3)[0], calendar())
    assert props.day_loading
    assert props.parts == ()


def test_where_and_how_long(calendar: Calendars, plain: Callable[[object], str]) -> None:
    assert plain(shown(told(), calendar()).lead) == "Rathaus, etwa 10 Minuten."
    assert plain(shown(told(place=frozenset()), calendar()).lead) == "Alle Ämter, etwa 10 Minuten."
    assert shown(told(), calendar(), held="Noch 8:41").lead == "Noch 8:41"
    unknown = replace(told(), at=frozenset({99}), offices=(99,))
    assert shown(unknown, calendar()).lead == "99."


def test_what_happened_is_said(calendar: Calendars) -> None:
    props = shown(asked(), calendar(), banner="Weg", trouble=("Warum", "Was nun"))
    assert (props.banner, props.trouble, props.advice) == ("Weg", "Warum", "Was nun")


def test_a_day_that_the_city_does_not_tell_says_why(calendar: Calendars) -> None:
    refused = Refused(group=Group.SERVICE, code="serviceUnavailable")
    props = shown(replace(told(), trouble=refused), calendar())
    assert "gewartet" in props.banner
    assert props.trouble == ""


def test_times_have_names() -> None:
    assert slot_of(slot_id(NINE)) == NINE
    with pytest.raises(ValueError, match="invalid literal"):
        slot_of("nine")


def test_moments_are_said_as_people_do(calendar: Calendars, plain: Callable[[object], str]) -> None:
    def said(day: date) -> str:
        return plain(moment_words(Slot(at(day, 14, 20), YARD), calendar()))

    assert said(TODAY) == "heute, 14:20 Uhr"
    assert said(FRIDAY) == "morgen, 14:20 Uhr"
    assert said(MONDAY) == "Montag, 26. Oktober, 14:20 Uhr"
    assert said(TODAY + timedelta(days=365)) == "Freitag, 22. Oktober 2027, 14:20 Uhr"


def test_offices_with_a_common_pool_are_one_place() -> None:
    assert places(OFFICES, CATALOGUE) == (PAIR, frozenset({YARD}))
    assert places((TWIN, 99), CATALOGUE) == (frozenset({TWIN}), frozenset({99}))


def test_the_offices_say_when_they_are_free(
    calendar: Calendars, plain: Callable[[object], str]
) -> None:
    props = places_props(told(), calendar(), "Schritt 2")
    assert props.kicker == "Schritt 2"
    assert [(row["id"], row["title"], plain(row["line"]), row["chosen"]) for row in props.rows] == [
        ("", "Egal wo, Hauptsache bald", "zuerst morgen, 9:00 Uhr", False),
        ("10", "Rathaus", "zuerst morgen, 9:00 Uhr", True),
        ("20", "Zulassung", "zuerst Montag, 26. Oktober, 9:00 Uhr", False),
    ]
    lines = {row["line"] for row in places_props(asked(), calendar(), "").rows}
    assert lines == {"Wir fragen gerade nach."}
    nothing = places_props(told(replace(TIMES, days=())), calendar(), "")
    assert {row["line"] for row in nothing.rows} == {"nichts frei"}
    untold = told(replace(TIMES, days=(FreeDay(day=FRIDAY),)), frozenset())
    rows = places_props(untold, calendar(), "").rows
    assert plain(rows[0]["line"]) == "zuerst morgen"
    assert rows[0]["chosen"]


def test_the_next_best_times_are_said(calendar: Calendars, plain: Callable[[object], str]) -> None:
    assert next_best_words(told(), calendar()) == ""
    when, _ = lose(choose_slot(told(), TEN_PAST), TEN_PAST, TODAY, 3)
    assert plain(next_best_words(when, calendar())) == (
        "morgen, 9:00 Uhr · Montag, 26. Oktober, 13:00 Uhr"
    )


@pytest.mark.parametrize("language", ["ar", "fa", "vi", "ru"])
def test_every_language_has_its_calendar(calendar: Calendars, language: str) -> None:
    props = shown(choose_slot(told(), NINE), calendar(language))
    assert len(props.cells) == 24
    assert all(cell["label"] for cell in props.cells[3:])
