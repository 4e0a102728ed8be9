"""Opening times in words: "offen bis 18:00 Uhr", "öffnet morgen um 8:00 Uhr"."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.core.clock import city_time
from kiosk.core.language import Language
from kiosk.core.words import Translate, fill
from offline_cache.content.model import Hours, Weekday, shown
from offline_cache.content.opening import Closed, ClosesSoon, HoursUnknown, Open, Opening

DAYS_BY_NAME = 6


class Look(StrEnum):
    """The colour role of a state."""

    SUCCESS = "success"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A state in words, with its look."""

    text: str
    look: Look


def opening_words(
    state: Opening, now: datetime, language: Language, translate: Translate
) -> Spoken:
    """Say whether an office is open, and until when or when next."""
    match state:
        case Open():
            if state.until is None:
                #: An office that never closes
                return Spoken(translate("Opening", "rund um die Uhr offen"), Look.SUCCESS)
            #: %1 is a time
            text = fill(translate("Opening", "offen bis %1 Uhr"), language.format_time(state.until))
            return Spoken(text, Look.SUCCESS)
        case ClosesSoon():
            #: Less than 90 minutes left; %1 is a time
            text = fill(
                translate("Opening", "schließt um %1 Uhr"), language.format_time(state.until)
            )
            return Spoken(text, Look.WARNING)
        case Closed():
            return Spoken(_closed(state, now, language, translate), Look.INFO)
        case HoursUnknown():
            #: Nobody knows the opening hours
            return Spoken(translate("Opening", "Zeiten nicht bekannt, Telefon 115"), Look.INFO)
        case _:
            assert_never(state)


def _closed(state: Closed, now: datetime, language: Language, translate: Translate) -> str:
    reason = (
        f"{shown(state.reason, language.content_tag).text}: " if state.reason is not None else ""
    )
    if state.opens is None:
        #: Closed, and nobody knows until when
        return reason + translate("Opening", "bis auf Weiteres geschlossen")
    time = language.format_time(state.opens)
    days = (city_time(state.opens).date() - city_time(now).date()).days
    if days == 0:
        #: %1 is a time
        return reason + fill(translate("Opening", "öffnet heute um %1 Uhr"), time)
    if days == 1:
        #: %1 is a time
        return reason + fill(translate("Opening", "öffnet morgen um %1 Uhr"), time)
    if days <= DAYS_BY_NAME:
        weekday = language.weekdays[city_time(state.opens).weekday()]
        #: %1 is a weekday, %2 a time
        return reason + fill(translate("Opening", "öffnet %1 um %2 Uhr"), weekday, time)
    date = language.format_date(state.opens)
    #: %1 is weekday, day and month, %2 a time
    return reason + fill(translate("Opening", "öffnet %1 um %2 Uhr"), date, time)


def weekly_lines(hours: Hours | None, language: Language, translate: Translate) -> tuple[str, ...]:
    """Say the hours of a week, one line for days that follow each other with the same hours."""
    if hours is None:
        return ()
    days = [_day(hours, weekday) for weekday in Weekday]
    lines = []
    start = 0
    for number in range(1, len(days) + 1):
        if number < len(days) and days[number] == days[start]:
            continue
        if days[start]:
            first, last = language.short_weekdays[start], language.short_weekdays[number - 1]
            #: Days that follow each other: %1 the first, %2 the last
            name = (
                first
                if number - start == 1
                else fill(translate("Opening", "%1 bis %2"), first, last)
            )
            lines.append(f"{name} {days[start]}")
        start = number
    return tuple(lines)


def _day(hours: Hours, weekday: Weekday) -> str:
    spans = sorted((span.opens, span.closes) for span in hours.weekly if weekday in span.days)
    return ", ".join(
        f"{opens.removeprefix('0')}\u2013{closes.removeprefix('0')}" for opens, closes in spans
    )
