from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QTranslator

from kiosk.core.clock import CITY_ZONE
from kiosk.core.language import Language
from kiosk.core.words import Translate, german
from kiosk.opening_words import Look, StopLines, opening_words, stop_lines, weekly_lines
from kiosk.paths import ASSETS
from offline_cache.content.model import Hours, Stop, Weekday, WeeklySpan
from offline_cache.content.opening import (
    Closed,
    ClosesSoon,
    HoursUnknown,
    NextStop,
    Open,
    Opening,
    When,
)

Speak = Callable[[str], Translate]

REASON = {"de": "Heiligabend", "en": "Christmas Eve"}


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=CITY_ZONE)


# A Thursday.
NOW = at("10-22 09:00")

STATES: list[tuple[Opening, str, Look]] = [
    (Open(at("10-22 18:00")), "offen bis 18:00 Uhr", Look.SUCCESS),
    (Open(None), "rund um die Uhr offen", Look.SUCCESS),
    (ClosesSoon(at("10-22 10:15")), "schließt um 10:15 Uhr", Look.WARNING),
    (Closed(at("10-22 14:00")), "öffnet heute um 14:00 Uhr", Look.INFO),
    (Closed(at("10-23 08:00")), "öffnet morgen um 8:00 Uhr", Look.INFO),
    (Closed(at("10-24 08:00")), "öffnet Samstag um 8:00 Uhr", Look.INFO),
    (Closed(at("10-28 08:00")), "öffnet Mittwoch um 8:00 Uhr", Look.INFO),
    (Closed(at("10-29 08:00")), "öffnet Donnerstag, 29. Oktober um 8:00 Uhr", Look.INFO),
    (Closed(None), "bis auf Weiteres geschlossen", Look.INFO),
    (Closed(None, REASON), "Heiligabend: bis auf Weiteres geschlossen", Look.INFO),
    (Closed(at("10-22 13:00"), again=True), "ab 13:00 Uhr wieder offen", Look.INFO),
    (Closed(at("10-23 08:00"), again=True), "öffnet morgen um 8:00 Uhr", Look.INFO),
    (Closed(at("10-22 14:00"), REASON), "Heiligabend: öffnet heute um 14:00 Uhr", Look.INFO),
    (
        Closed(at("10-22 14:00"), REASON, again=True),
        "Heiligabend: ab 14:00 Uhr wieder offen",
        Look.INFO,
    ),
    (
        Closed(at("10-23 08:00"), REASON),
        "heute zu: Heiligabend. Öffnet morgen um 8:00 Uhr",
        Look.INFO,
    ),
    (
        Closed(at("10-26 08:00"), REASON),
        "heute zu: Heiligabend. Öffnet Montag um 8:00 Uhr",
        Look.INFO,
    ),
    (
        Closed(at("10-29 08:00"), REASON),
        "heute zu: Heiligabend. Öffnet Donnerstag, 29. Oktober um 8:00 Uhr",
        Look.INFO,
    ),
    (
        Closed(at("10-26 08:00"), REASON, again=True),
        "heute schon zu: Heiligabend. Öffnet Montag um 8:00 Uhr",
        Look.INFO,
    ),
    (HoursUnknown(), "Zeiten nicht bekannt, Telefon 115", Look.INFO),
]


@pytest.fixture(scope="session")
def speak() -> Speak:
    """Give the bundled translations of a language."""
    kept: list[QTranslator] = []

    def translations(tag: str) -> Translate:
        if tag == "de":
            return german
        translator = QTranslator()
        assert translator.load(str(ASSETS / "translations" / f"kiosk_{tag}.qm"))
        kept.append(translator)
        return lambda context, text, /: translator.translate(context, text)

    return translations


@pytest.mark.parametrize(("state", "text", "look"), STATES)
def test_every_state_is_said_in_german(
    languages: dict[str, Language], state: Opening, text: str, look: Look
) -> None:
    spoken = opening_words(state, NOW, languages["de"], german)
    assert (spoken.text, spoken.look) == (text, look)


@pytest.mark.parametrize("tag", ["en", "ar"])
@pytest.mark.parametrize(("state", "text", "look"), STATES)
def test_every_state_is_said_in_every_language(
    languages: dict[str, Language], speak: Speak, tag: str, state: Opening, text: str, look: Look
) -> None:
    spoken = opening_words(state, NOW, languages[tag], speak(tag))
    assert spoken.look is look
    assert spoken.text
    assert spoken.text != text
    assert "%" not in spoken.text
    times = [word for word in text.split() if ":" in word and word[0].isdigit()]
    assert all(time in spoken.text for time in times)
    if isinstance(state, Closed) and state.reason is not None:
        assert ("Christmas Eve" if tag == "en" else "Heiligabend") in spoken.text


def test_tomorrow_is_by_the_citys_days(languages: dict[str, Language]) -> None:
    late = at("10-22 23:59")
    assert opening_words(Closed(at("10-23 00:01")), late, languages["de"], german).text == (
        "öffnet morgen um 0:01 Uhr"
    )


# The office on wheels ---------------------------------------------------------------------------


def stop(begins: str, ends: str, when: When) -> NextStop:
    first, last = at(begins), at(ends)
    where = Stop(
        date=first.date(), opens="00:00", closes="24:00", place="Markt", district="Lindenhof"
    )
    return NextStop(stop=where, begins=first, ends=last, when=when, distance_m=None)


STOPS = [
    (stop("10-22 08:00", "10-22 12:00", When.NOW), "Heute", "noch bis 12:00 Uhr"),
    (stop("10-22 14:00", "10-22 17:00", When.TODAY), "Heute", "14:00 bis 17:00 Uhr"),
    (stop("10-23 09:00", "10-23 12:00", When.LATER), "Morgen", "9:00 bis 12:00 Uhr"),
    (stop("10-27 14:00", "10-27 18:00", When.LATER), "Di., 27. Oktober", "14:00 bis 18:00 Uhr"),
]


@pytest.mark.parametrize(("coming", "day", "time"), STOPS)
def test_every_stop_says_when_it_is(
    languages: dict[str, Language], coming: NextStop, day: str, time: str
) -> None:
    assert stop_lines(coming, NOW, languages["de"], german) == StopLines(day, time)


@pytest.mark.parametrize("tag", ["en", "ar"])
@pytest.mark.parametrize(("coming", "day", "time"), STOPS)
def test_every_stop_is_said_in_every_language(
    languages: dict[str, Language], speak: Speak, tag: str, coming: NextStop, day: str, time: str
) -> None:
    lines = stop_lines(coming, NOW, languages[tag], speak(tag))
    assert lines.day
    assert lines.day != day
    assert lines.time != time
    assert "%" not in lines.day + lines.time


# Weekly hours -------------------------------------------------------------------------------------

DAYS = tuple(Weekday)


def week(*spans: tuple[tuple[Weekday, ...], str, str]) -> Hours:
    return Hours(
        weekly=tuple(
            WeeklySpan(days=days, opens=opens, closes=closes) for days, opens, closes in spans
        )
    )


@pytest.mark.parametrize(
    ("hours", "lines"),
    [
        (None, ()),
        (week(), ()),
        (week((DAYS[:5], "08:00", "18:00")), ("Mo. bis Fr. 8:00–18:00",)),
        (
            week((DAYS[:4], "08:00", "18:00"), (DAYS[4:5], "08:00", "13:00")),
            ("Mo. bis Do. 8:00–18:00", "Fr. 8:00–13:00"),
        ),
        (
            week((DAYS[:1] + DAYS[2:3], "08:00", "12:00")),
            ("Mo. 8:00–12:00", "Mi. 8:00–12:00"),
        ),
        (
            week((DAYS[:2], "14:00", "18:00"), (DAYS[:2], "08:00", "12:00")),
            ("Mo. bis Di. 8:00–12:00, 14:00–18:00",),
        ),
        (week((DAYS, "00:00", "24:00")), ("Mo. bis So. 0:00–24:00",)),
        (week((DAYS[6:], "00:30", "09:05")), ("So. 0:30–9:05",)),
    ],
)
def test_days_with_the_same_hours_share_a_line(
    languages: dict[str, Language], hours: Hours | None, lines: tuple[str, ...]
) -> None:
    assert weekly_lines(hours, languages["de"], german) == lines


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_weekly_hours_are_said_in_every_language(
    languages: dict[str, Language], speak: Speak, tag: str
) -> None:
    hours = week((DAYS[:5], "08:00", "18:00"), (DAYS[5:6], "09:00", "12:00"))
    first, second = weekly_lines(hours, languages[tag], speak(tag))
    names = languages[tag].short_weekdays
    assert names[0] in first
    assert names[4] in first
    assert first.endswith("8:00–18:00")
    assert "bis" not in first
    assert second == f"{names[5]} 9:00–12:00"
