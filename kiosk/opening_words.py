"""Opening times in words: "offen bis 18:00 Uhr", "öffnet morgen um 8:00 Uhr"."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.core.clock import city_time
from kiosk.core.language import Language
from kiosk.core.words import Translate, fill
from offline_cache.content.model import Hours, Weekday, shown
from offline_cache.content.opening import (
    Closed,
    ClosesSoon,
    HoursUnknown,
    NextStop,
    Open,
    Opening,
    When,
)

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
    reason = shown(state.reason, language.content_tag).text if state.reason is not None else ""
    before = f"{reason}: " if reason else ""
    if state.opens is None:
        #: Closed, and nobody knows until when
        return before + translate("Opening", "bis auf Weiteres geschlossen")
    time = language.format_time(state.opens)
    days = _days_ahead(state.opens, now)
    if days == 0 and state.again:
        #: A break; %1 is a time later today
        return before + fill(translate("Opening", "ab %1 Uhr wieder offen"), time)
    if days == 0:
        #: %1 is a time
        return before + fill(translate("Opening", "öffnet heute um %1 Uhr"), time)
    if reason:
        today = (
            #: Open this morning only; %1 is the reason, such as a holiday. Another sentence follows
            translate("Opening", "heute schon zu: %1.")
            if state.again
            #: Closed all day; %1 is the reason, such as a holiday. Another sentence follows
            else translate("Opening", "heute zu: %1.")
        )
        return f"{fill(today, reason)} {_opens_later(state.opens, days, language, translate)}"
    if days == 1:
        #: %1 is a time
        return fill(translate("Opening", "öffnet morgen um %1 Uhr"), time)
    #: %1 is a weekday, or weekday, day and month; %2 a time
    return fill(
        translate("Opening", "öffnet %1 um %2 Uhr"), _day_name(state.opens, days, language), time
    )


def _opens_later(opens: datetime, days: int, language: Language, translate: Translate) -> str:
    """Say it as a sentence of its own."""
    time = language.format_time(opens)
    if days == 1:
        #: A sentence of its own; %1 is a time
        return fill(translate("Opening", "Öffnet morgen um %1 Uhr"), time)
    #: A sentence of its own; %1 is a weekday, or weekday, day and month; %2 a time
    return fill(translate("Opening", "Öffnet %1 um %2 Uhr"), _day_name(opens, days, language), time)


def _day_name(moment: datetime, days: int, language: Language) -> str:
    if days <= DAYS_BY_NAME:
        return language.weekdays[city_time(moment).weekday()]
    return language.format_date(moment)


def _days_ahead(moment: datetime, now: datetime) -> int:
    return (city_time(moment).date() - city_time(now).date()).days


@dataclass(frozen=True, slots=True)
class StopLines:
    """When an office on wheels stands at a stop: "Heute", "14:00 bis 17:00 Uhr"."""

    day: str
    time: str


def stop_lines(
    stop: NextStop, now: datetime, language: Language, translate: Translate
) -> StopLines:
    """Say when an office on wheels stands at a stop."""
    begins, ends = language.format_time(stop.begins), language.format_time(stop.ends)
    if stop.when is When.NOW:
        #: A stop of the office on wheels where it stands now; %1 is a time
        time = fill(translate("Opening", "noch bis %1 Uhr"), ends)
    else:
        #: A stop of the office on wheels; %1 and %2 are times
        time = fill(translate("Opening", "%1 bis %2 Uhr"), begins, ends)
    if stop.when is not When.LATER:
        #: Day of a stop of the office on wheels
        return StopLines(translate("Opening", "Heute"), time)
    if _days_ahead(stop.begins, now) == 1:
        #: Day of a stop of the office on wheels
        return StopLines(translate("Opening", "Morgen"), time)
    return StopLines(language.format_date(stop.begins, short=True), time)


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
