"""Words of offices: how many there are, the short state of each, exceptions, sources. Pure."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import assert_never

from kiosk.core.clock import CITY_ZONE, city_time
from kiosk.core.language import Language
from kiosk.core.words import Translate, fill
from kiosk.opening_words import DAYS_BY_NAME, Look, Spoken
from kiosk.reading import Reader, isolated, told_source
from offline_cache.content.holidays import holiday
from offline_cache.content.model import DayOff, Hours, Office, Weekday
from offline_cache.content.opening import Closed, ClosesSoon, HoursUnknown, Open, Opening

EXCEPTION_DAYS = 60
"""How many days ahead days with other hours are told."""

_WEEKDAYS = tuple(Weekday)


def count_words(count: int, translate: Translate) -> str:
    """Say how many offices there are: "Fünf Ämter"."""
    words = (
        #: Number of offices, at the start of a line
        translate("Offices", "Kein Amt"),
        #: Number of offices, at the start of a line
        translate("Offices", "Ein Amt"),
        #: Number of offices, at the start of a line
        translate("Offices", "Zwei Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Drei Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Vier Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Fünf Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Sechs Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Sieben Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Acht Ämter"),
        #: Number of offices, at the start of a line
        translate("Offices", "Neun Ämter"),
    )
    if count < len(words):
        return words[count]
    #: Number of offices, ten or more
    return fill(translate("Offices", "%1 Ämter"), str(count))


def open_words(open_now: int, count: int, translate: Translate, unknown: int = 0) -> str:
    """Say how many offices there are and are open: "Fünf Ämter, vier sind offen".

    Where none is known to be open and the hours of some are `unknown`, nobody can say "all closed".
    """
    if count == 0 or (open_now == 0 < unknown < count):
        return count_words(count, translate)
    if unknown == count:
        #: In a row: nobody knows the opening hours
        state = translate("Offices", "Zeiten nicht bekannt")
        #: Heading: %1 is "Fünf Ämter", %2 "vier sind offen"
        return fill(translate("Offices", "%1, %2"), count_words(count, translate), state)
    words = (
        #: How many of the offices are open
        translate("Offices", "alle sind zu"),
        #: How many of the offices are open
        translate("Offices", "eines ist offen"),
        #: How many of the offices are open
        translate("Offices", "zwei sind offen"),
        #: How many of the offices are open
        translate("Offices", "drei sind offen"),
        #: How many of the offices are open
        translate("Offices", "vier sind offen"),
        #: How many of the offices are open
        translate("Offices", "fünf sind offen"),
        #: How many of the offices are open
        translate("Offices", "sechs sind offen"),
        #: How many of the offices are open
        translate("Offices", "sieben sind offen"),
        #: How many of the offices are open
        translate("Offices", "acht sind offen"),
        #: How many of the offices are open
        translate("Offices", "neun sind offen"),
    )
    if open_now == count > 1:
        #: All of the offices are open
        state = translate("Offices", "alle sind offen")
    elif open_now < len(words):
        state = words[open_now]
    else:
        #: How many of the offices are open, ten or more
        state = fill(translate("Offices", "%1 sind offen"), str(open_now))
    #: Heading: %1 is "Fünf Ämter", %2 "vier sind offen"
    return fill(translate("Offices", "%1, %2"), count_words(count, translate), state)


def is_open(state: Opening) -> bool:
    """Tell whether somebody who comes now is let in."""
    return isinstance(state, Open | ClosesSoon)


def pill_words(state: Opening, now: datetime, reader: Reader) -> Spoken:
    """Say a state as shortly as a row allows: "offen bis 18:00", "ab 13:00 wieder"."""
    language, translate = reader.language, reader.translate
    match state:
        case Open():
            if state.until is None:
                #: In a row: an office that never closes
                return Spoken(translate("Offices", "immer offen"), Look.SUCCESS)
            #: In a row; %1 is a time
            text = fill(translate("Offices", "offen bis %1"), language.format_time(state.until))
            return Spoken(text, Look.SUCCESS)
        case ClosesSoon():
            #: In a row: less than 90 minutes left; %1 is a time
            text = fill(translate("Offices", "schließt um %1"), language.format_time(state.until))
            return Spoken(text, Look.WARNING)
        case Closed():
            return Spoken(_closed(state, now, language, translate), Look.INFO)
        case HoursUnknown():
            #: In a row: nobody knows the opening hours
            return Spoken(translate("Offices", "Zeiten nicht bekannt"), Look.INFO)
        case _:
            assert_never(state)


def _closed(state: Closed, now: datetime, language: Language, translate: Translate) -> str:
    if state.opens is None:
        #: In a row: closed, and nobody knows until when
        return translate("Offices", "geschlossen")
    opens = language.format_time(state.opens)
    days = (city_time(state.opens).date() - city_time(now).date()).days
    if days == 0 and state.again:
        #: In a row: a break; %1 is a time later today
        return fill(translate("Offices", "ab %1 wieder"), opens)
    if days == 0:
        #: In a row: opens later today for the first time; %1 is a time
        return fill(translate("Offices", "öffnet um %1"), opens)
    if days == 1:
        #: In a row; %1 is a time
        return fill(translate("Offices", "morgen ab %1"), opens)
    if days <= DAYS_BY_NAME:
        day = language.short_weekdays[city_time(state.opens).weekday()]
    else:
        day = language.format_date(state.opens, short=True)
    #: In a row; %1 is a short weekday or a date, %2 a time
    return fill(translate("Offices", "%1 ab %2"), day, opens)


def exceptions(hours: Hours, today: date, state: str | None) -> Iterator[DayOff]:
    """Yield the days ahead that differ from the week: days off, and holidays on working days."""
    named = {one.date: one for one in hours.days_off}
    for offset in range(EXCEPTION_DAYS + 1):
        day = today + timedelta(days=offset)
        reason = holiday(day, state)
        if day in named:
            yield named[day]
        elif reason is not None and any(
            _WEEKDAYS[day.weekday()] in span.days for span in hours.weekly
        ):
            yield DayOff(date=day, reason=reason)


def exception_line(one: DayOff, reader: Reader) -> str:
    """Say one day that differs: "Do., 24. Dezember: geschlossen (Heiligabend)"."""
    midday = datetime.combine(one.date, time(12), CITY_ZONE)
    spans = ", ".join(
        f"{span.opens.removeprefix('0')}\u2013{span.closes.removeprefix('0')}" for span in one.spans
    )
    #: Instead of hours: closed all day
    hours = spans or reader.translate("Offices", "geschlossen")
    #: A day with other hours: %1 is the day, %2 its hours or "geschlossen", %3 the reason
    text = reader.translate("Offices", "%1: %2 (%3)")
    return fill(
        text, reader.language.format_date(midday, short=True), hours, reader.text(one.reason)
    )


def exception_lines(office: Office, today: date, state: str | None, reader: Reader) -> list[str]:
    """Say all days ahead on which an office has other hours."""
    if office.hours is None:
        return []
    return [exception_line(one, reader) for one in exceptions(office.hours, today, state)]


def fact_source(office: Office, fact: str, reader: Reader) -> str:
    """Say who says one fact, where that is not the office's own source; empty otherwise."""
    return " ".join(told_source(one, reader) for one in office.sources if one.fact == fact)


def street_line(office: Office, reader: Reader) -> str:
    """Say street, floor and city as they stand on the door; empty for an office on wheels."""
    address = office.address
    if address is None:
        return ""
    city = f"{address.postcode} {address.city}" if address.postcode else address.city
    # The floor is in the reader's language and gives the line its direction.
    parts = [isolated(address.street), reader.text(address.floor), isolated(city)]
    return ", ".join(part for part in parts if part)


def step_free_words(office: Office, reader: Reader) -> str:
    """Say whether a wheelchair gets in; empty where nobody knows."""
    if office.step_free is None:
        return ""
    if office.step_free:
        #: An office without steps
        return reader.translate("FindService", "ohne Stufen")
    #: An office with steps
    return reader.translate("FindService", "mit Stufen")
