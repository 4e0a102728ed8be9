from collections.abc import Callable
from datetime import date, datetime

import pytest

from kiosk.core.clock import CITY_ZONE
from kiosk.core.words import german
from kiosk.opening_words import Look
from kiosk.reading import source_words
from kiosk.services.offices.wording import (
    count_words,
    exception_lines,
    fact_source,
    open_words,
    pill_words,
    step_free_words,
    street_line,
)
from kiosk.services.offices.world import World
from offline_cache.content.model import Content
from offline_cache.content.opening import Closed, ClosesSoon, HoursUnknown, Open, Opening

Make = Callable[..., World]


def when(day: int, hour: int, month: int = 10) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=CITY_ZONE)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "Kein Amt"), (1, "Ein Amt"), (5, "Fünf Ämter"), (9, "Neun Ämter"), (12, "12 Ämter")],
)
def test_offices_are_counted_in_words(count: int, words: str) -> None:
    assert count_words(count, german) == words


@pytest.mark.parametrize(
    ("open_now", "count", "words"),
    [
        (4, 5, "Fünf Ämter, vier sind offen"),
        (0, 2, "Zwei Ämter, alle sind zu"),
        (2, 2, "Zwei Ämter, alle sind offen"),
        (1, 1, "Ein Amt, eines ist offen"),
        (11, 14, "14 Ämter, 11 sind offen"),
        (0, 0, "Kein Amt"),
    ],
)
def test_the_heading_says_how_many_are_open(open_now: int, count: int, words: str) -> None:
    assert open_words(open_now, count, german) == words


@pytest.mark.parametrize(
    ("unknown", "words"), [(5, "Fünf Ämter, Zeiten nicht bekannt"), (2, "Fünf Ämter")]
)
def test_where_hours_are_not_known_nobody_says_all_closed(unknown: int, words: str) -> None:
    assert open_words(0, 5, german, unknown=unknown) == words


@pytest.mark.parametrize(
    ("state", "words", "look"),
    [
        (Open(None), "immer offen", Look.SUCCESS),
        (Open(when(22, 18)), "offen bis 18:00", Look.SUCCESS),
        (ClosesSoon(when(22, 11)), "schließt um 11:00", Look.WARNING),
        (Closed(None), "geschlossen", Look.INFO),
        (Closed(when(22, 13), again=True), "ab 13:00 wieder", Look.INFO),
        (Closed(when(22, 13)), "öffnet um 13:00", Look.INFO),
        (Closed(when(23, 8)), "morgen ab 8:00", Look.INFO),
        (Closed(when(26, 8)), "Mo. ab 8:00", Look.INFO),
        (Closed(when(2, 8, 11)), "Mo., 2. November ab 8:00", Look.INFO),
        (HoursUnknown(), "Zeiten nicht bekannt", Look.INFO),
    ],
)
def test_a_row_says_the_state_in_a_few_words(
    world: Make, state: Opening, words: str, look: Look
) -> None:
    spoken = pill_words(state, when(22, 10), world().reader)
    assert (spoken.text, spoken.look) == (words, look)


def test_days_ahead_that_differ_are_told_with_their_reasons(
    world: Make, offices_city: Content
) -> None:
    lines = exception_lines(offices_city.offices[0], date(2026, 10, 22), "ST", world().reader)
    assert lines == [
        "Fr., 30. Oktober: geschlossen (Ausflug)",
        "Mo., 2. November: 8:00–10:00 (Umbau)",
    ]


def test_a_holiday_on_a_working_day_is_one_of_them(world: Make, offices_city: Content) -> None:
    lines = exception_lines(offices_city.offices[0], date(2026, 11, 10), "ST", world().reader)
    assert len(lines) == 3
    assert all("geschlossen" in line for line in lines)
    assert lines[0].startswith("Fr., 25. Dezember")
    assert exception_lines(offices_city.offices[0], date(2026, 11, 10), None, world().reader) == []


def test_without_known_hours_nothing_differs(world: Make, offices_city: Content) -> None:
    assert exception_lines(offices_city.offices[1], date(2026, 10, 22), "ST", world().reader) == []


def test_sources_say_who_and_when(world: Make, offices_city: Content) -> None:
    reader, office = world().reader, offices_city.offices[0]
    assert source_words("Stadt", date(2026, 10, 1), reader) == (
        "Quelle: Stadt. Stand: 1. Oktober 2026."
    )
    assert fact_source(office, "hours", reader) == (
        "Quelle: Hausmeister. Stand: 1. September 2026."
    )
    assert source_words("Stadt", "2023-07", reader) == "Quelle: Stadt. Stand: 07/2023."
    assert source_words("Stadt", "2015", reader) == "Quelle: Stadt. Stand: 2015."
    assert fact_source(office, "payment", reader) == "Quelle: Kasse. Stand nicht bekannt."
    assert fact_source(office, "address", reader) == ""


def test_an_address_stands_as_on_the_door(
    world: Make,
    offices_city: Content,
    with_office: Callable[..., Content],
    plain: Callable[[object], str],
) -> None:
    reader = world("en").reader
    town_hall, yard, bus = offices_city.offices
    assert plain(street_line(town_hall, reader)) == "Markt 1, Ground floor, 00000 Kleinstadt"
    assert plain(street_line(yard, reader)) == "Weg 2, 00000 Kleinstadt"
    assert street_line(bus, reader) == ""
    bare = with_office(1, address={"street": "Weg 2", "city": "Kleinstadt"}).offices[1]
    assert plain(street_line(bare, reader)) == "Weg 2, Kleinstadt"


@pytest.mark.parametrize(("which", "words"), [(0, "ohne Stufen"), (1, "mit Stufen"), (2, "")])
def test_steps_are_said_in_words(
    world: Make, offices_city: Content, which: int, words: str
) -> None:
    assert step_free_words(offices_city.offices[which], world().reader) == words
