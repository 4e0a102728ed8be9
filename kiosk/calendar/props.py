"""Props of choosing a time: the calendar, the days as a list, the times, the offices. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.booking.catalogue import Catalogue
from kiosk.booking.refusal_words import refusal_words
from kiosk.booking.times import DayPart, FreeTimes, Slot, day_parts
from kiosk.calendar.flow import WEEKS_SHOWN, When, next_best
from kiosk.core.clock import CITY_ZONE, city_time
from kiosk.core.words import fill
from kiosk.reading import Reader
from offline_cache.content.holidays import holiday
from offline_cache.content.model import Office
from offline_cache.content.opening import spans_on

WORKING_DAYS = 6
MANY = 99
SHORT_MONTH = 4
YEAR = 300
"""From so many days on the year is said too."""

Row = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What the pages are derived from beside the state.

    Attributes:
        reader: who reads.
        catalogue: offices and services.
        name_of: the name of an office in the citizen's language.
        office_of: the office in the city's own content, where it is known there.
        state: the city's state, whose public holidays count.
        now: the present moment.
    """

    reader: Reader
    catalogue: Catalogue
    name_of: Callable[[int], str]
    office_of: Callable[[int], Office | None]
    state: str | None
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WhenProps:
    """The page of the calendar.

    Attributes:
        kicker: the step and what for.
        step: the step of five; 0 where it is none of them.
        title: the question.
        lead: where, and how long it takes.
        loading: whether an answer is awaited.
        trouble: why nothing is shown; empty where it is.
        advice: what to do then.
        banner: what has happened to the time chosen before; empty for nothing.
        fastest: `{id, text, place}` of the earliest time anywhere; empty where there is none.
        heading: the span of days shown.
        earlier, later: whether there are earlier and later weeks.
        weekdays: names of the columns, Monday first.
        cells: `{id, label, line, free, chosen, spoken}`, six a week; without a label it is empty.
        nothing: whether nothing is free in the weeks shown.
        next_free: where nothing is: the next free day in words; empty where there is none.
        days: the free days as a list, for large letters: `{id, title, line}`.
        day: the marked day in words; empty for none.
        parts: `{name, slots: [{id, label, chosen}]}` of the marked day.
        day_loading: whether its times are awaited.
        go_on: what the button that goes on says; empty where there is no time to go on with.
        go_slot: the time it goes on with.
        places: how many places there are to choose from.
        working: whether the city is asked to hold a time.
    """

    kicker: str = ""
    step: int = 2
    title: str = ""
    lead: str = ""
    loading: bool = False
    trouble: str = ""
    advice: str = ""
    banner: str = ""
    fastest: Row
    heading: str = ""
    earlier: bool = False
    later: bool = False
    weekdays: tuple[str, ...] = ()
    cells: tuple[Row, ...] = ()
    nothing: bool = False
    next_free: str = ""
    days: tuple[Row, ...] = ()
    day: str = ""
    parts: tuple[Row, ...] = ()
    day_loading: bool = False
    go_on: str = ""
    go_slot: str = ""
    places: int = 0
    working: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesProps:
    """The page of the offices: `{id, title, line, note, chosen}`; the id is empty for anywhere."""

    kicker: str
    rows: tuple[Row, ...]
    step: int = 2


def when_props(
    when: When,
    world: Calendar,
    *,
    kicker: str,
    banner: str,
    trouble: tuple[str, str],
    working: bool,
    held: str = "",
) -> WhenProps:
    """Derive the page of the calendar.

    Args:
        when: what is known and marked.
        world: what it is read with.
        kicker: step and subject.
        banner: what has happened to the time chosen before.
        trouble: why nothing is known, and what to do; empty where it is.
        working: whether the city is asked to hold a time.
        held: what is held meanwhile, in words.
    """
    reader = world.reader
    translate = reader.translate
    here = when.here or FreeTimes(first=when.first, last=when.first)
    anywhere = when.times.earliest() if when.times is not None else None
    chosen = when.slot or here.earliest() or anywhere
    today = city_time(world.now).date()
    cells = _cells(when, here, world, today)
    shown = [cell for cell in cells if cell["free"]]
    end = when.monday + timedelta(weeks=WEEKS_SHOWN)
    later = next((one.day for one in here.days if one.day >= end), here.next_bookable)
    return WhenProps(
        kicker=kicker,
        #: Title of the page of the calendar
        title=translate("Appointment", "Wann passt es Ihnen?"),
        lead=held or _lead(when, world),
        loading=bool(when.ask_id) and when.times is None,
        trouble=trouble[0],
        advice=trouble[1],
        banner=banner or _day_refused(when, reader),
        fastest=_fastest(anywhere, world),
        heading=_span(when, world),
        earlier=when.monday > when.first_monday,
        later=when.monday < when.last_monday,
        weekdays=reader.language.weekdays[:WORKING_DAYS],
        cells=cells,
        nothing=when.times is not None and not shown,
        next_free=_day_words(later, world) if later is not None else "",
        days=_days(here, world),
        day=_day_words(when.day, world) if when.day is not None else "",
        parts=_parts(when, here, reader),
        day_loading=bool(when.day_ask_id),
        go_on=_go_on(when, chosen, world) if chosen is not None else "",
        go_slot=slot_id(chosen) if chosen is not None else "",
        places=len(places(when.offices, world.catalogue)),
        working=working,
    )


def slot_id(slot: Slot) -> str:
    """Return the name of a time inside a page."""
    return f"{slot.epoch_s}-{slot.office}"


def slot_of(name: str) -> Slot:
    """Return the time of a name.

    Raises:
        ValueError: if it is none.
    """
    epoch, _, office = name.partition("-")
    return Slot(int(epoch), int(office))


def places(offices: Iterable[int], catalogue: Catalogue) -> tuple[frozenset[int], ...]:
    """Group offices into places: those with a common pool of slots are one."""
    found: list[frozenset[int]] = []
    wanted = tuple(offices)
    for office_id in wanted:
        if any(office_id in place for place in found):
            continue
        office = catalogue.office(office_id)
        shares = office.shares_with if office is not None else frozenset()
        found.append(frozenset({office_id, *shares}) & frozenset(wanted))
    return tuple(found)


def places_props(when: When, world: Calendar, kicker: str) -> PlacesProps:
    """Derive the page of the offices."""
    translate = world.reader.translate
    times = when.times
    rows: list[Row] = [
        {
            "id": "",
            #: First row of the offices to choose from: any of them
            "title": translate("Appointment", "Egal wo, Hauptsache bald"),
            "line": _first_free(times, world),
            "chosen": not when.at,
        }
    ]
    for place in places(when.offices, world.catalogue):
        first = min(place)
        rows.append(
            {
                "id": str(first),
                "title": world.name_of(first),
                "line": _first_free(times.only(place) if times is not None else None, world),
                "chosen": when.at == place,
            }
        )
    return PlacesProps(kicker=kicker, rows=tuple(rows))


def moment_words(slot: Slot, world: Calendar) -> str:
    """Say a time: `heute, 14:20 Uhr`, `Donnerstag, 29. Oktober, 10:00 Uhr`."""
    time_of_day = world.reader.language.format_time(slot.start)
    return fill(
        #: %1 is a day ("heute", "Donnerstag, 29. Oktober"), %2 a time
        world.reader.translate("Appointment", "%1, %2 Uhr"),
        _day_words(slot.start.date(), world),
        time_of_day,
    )


def _day_refused(when: When, reader: Reader) -> str:
    """Say why the times of one day are not told; empty where they are."""
    if when.trouble is None or when.times is None:
        return ""
    return " ".join(refusal_words(when.trouble, reader.translate))


def _first_free(times: FreeTimes | None, world: Calendar) -> str:
    translate = world.reader.translate
    if times is None:
        #: Under an office while its free times are asked for
        return translate("Appointment", "Wir fragen gerade nach.")
    slot = times.earliest()
    if slot is None and times.days:
        day = _day_words(times.days[0].day, world)
        #: Under an office: %1 is the first day with a free time
        return fill(translate("Appointment", "zuerst %1"), day)
    if slot is None:
        #: Under an office without any free time
        return translate("Appointment", "nichts frei")
    #: Under an office: %1 is the first free time
    return fill(translate("Appointment", "zuerst %1"), moment_words(slot, world))


def _lead(when: When, world: Calendar) -> str:
    translate = world.reader.translate
    #: Instead of the name of an office: any of them
    name = translate("Appointment", "Alle Ämter")
    office = min(when.at) if when.at else when.offices[0]
    if when.at:
        name = world.name_of(office)
    minutes = world.catalogue.minutes(when.wish, office)
    if minutes is None:
        return f"{name}."
    #: %1 is the name of an office, %2 a number of minutes
    return fill(translate("Appointment", "%1, etwa %2 Minuten."), name, str(minutes))


def _fastest(slot: Slot | None, world: Calendar) -> Row:
    if slot is None:
        return {}
    #: The earliest free time anywhere: %1 is day and time
    text = fill(
        world.reader.translate("Appointment", "Am schnellsten: %1"), moment_words(slot, world)
    )
    return {"id": slot_id(slot), "text": text, "place": world.name_of(slot.office)}


def _span(when: When, world: Calendar) -> str:
    last = when.monday + timedelta(weeks=WEEKS_SHOWN, days=-2)
    first = max(when.monday, when.first)
    months = world.reader.language.months
    if first.month == last.month:
        #: Heading of a calendar: from day %1 to day %2 of month %3
        text = world.reader.translate("Appointment", "%1. bis %2. %3")
        return fill(text, str(first.day), str(last.day), months[last.month - 1])
    #: Heading of a calendar: from day %1 of month %2 to day %3 of month %4
    text = world.reader.translate("Appointment", "%1. %2 bis %3. %4")
    start, end = months[first.month - 1], months[last.month - 1]
    return fill(text, str(first.day), start, str(last.day), end)


def _cells(when: When, here: FreeTimes, world: Calendar, today: date) -> tuple[Row, ...]:
    cells: list[Row] = []
    before: date | None = None
    for week in range(WEEKS_SHOWN):
        for weekday in range(WORKING_DAYS):
            day = when.monday + timedelta(weeks=week, days=weekday)
            if day < when.first:
                cells.append(_cell("", "", ""))
                continue
            cells.append(_day_cell(day, before, when, here, world, today))
            before = day
    return tuple(cells)


def _cell(name: str, label: str, line: str, spoken: str = "") -> Row:
    return {
        "id": name,
        "label": label,
        "line": line,
        "free": False,
        "chosen": False,
        "spoken": spoken,
    }


def _day_cell(
    day: date, before: date | None, when: When, here: FreeTimes, world: Calendar, today: date
) -> Row:
    translate = world.reader.translate
    month = world.reader.language.months[day.month - 1]
    if day == today:
        #: Day of a calendar
        label = translate("Appointment", "heute")
    elif before is not None and before.month != day.month:
        #: First day of a month in a calendar: %1 day, %2 the first letters of the month
        label = fill(translate("Appointment", "%1. %2"), str(day.day), _short(month, world))
    else:
        #: Day of a calendar
        label = fill(translate("Appointment", "%1."), str(day.day))
    found = here.day(day)
    if found is None:
        line = "" if when.times is None else _why_not(day, when, world)
        return _cell("", label, line, f"{_day_words(day, world)}: {line}" if line else "")
    if found.count is None:
        #: Under a day of the calendar with an unknown number of free times
        line = translate("Appointment", "frei")
    else:
        #: Under a day of the calendar: %1 is the number of free times
        line = fill(translate("Appointment", "%1 frei"), str(min(found.count, MANY)))
    cell = _cell(day.isoformat(), label, line, f"{_day_words(day, world)}: {line}")
    return {**cell, "free": True, "chosen": day == when.day}


def _short(month: str, world: Calendar) -> str:
    """Shorten the name of a month, where its script has short forms."""
    whole = len(month) <= SHORT_MONTH or any(letter.isdigit() for letter in month)
    if whole or world.reader.language.right_to_left:
        return month
    return f"{month[: SHORT_MONTH - 1]}."


def _why_not(day: date, when: When, world: Calendar) -> str:
    translate = world.reader.translate
    if holiday(day, world.state) is not None:
        #: Under a day of the calendar: a public holiday
        return translate("Appointment", "Feiertag")
    offices = when.at or frozenset(when.offices)
    known = [world.office_of(office) for office in offices]
    hours = [office.hours for office in known if office is not None and office.hours is not None]
    # Offices that share a pool of slots may be known to the content under one number only.
    if hours and not any(spans_on(one, day, world.state) for one in hours):
        #: Under a day of the calendar on which the office is closed
        return translate("Appointment", "zu")
    #: Under a day of the calendar on which no time is free
    return translate("Appointment", "voll")


def _days(here: FreeTimes, world: Calendar) -> tuple[Row, ...]:
    rows: list[Row] = []
    for one in here.days:
        if one.count is None:
            #: Under a day with an unknown number of free times
            line = world.reader.translate("Appointment", "Zeiten frei")
        elif one.count == 1:
            #: Under a day with one free time
            line = world.reader.translate("Appointment", "1 Zeit frei")
        else:
            #: Under a day: %1 is the number of free times
            text = world.reader.translate("Appointment", "%1 Zeiten frei")
            line = fill(text, str(one.count))
        rows.append(
            {
                "id": one.day.isoformat(),
                "title": _day_words(one.day, world, short=True),
                "line": line,
            }
        )
    return tuple(rows)


def _day_words(day: date, world: Calendar, *, short: bool = False) -> str:
    today = city_time(world.now).date()
    if day == today:
        #: Day of an appointment
        return world.reader.translate("Appointment", "heute")
    if day == today + timedelta(days=1):
        #: Day of an appointment
        return world.reader.translate("Appointment", "morgen")
    noon = datetime.combine(day, time(12), CITY_ZONE)
    words = world.reader.language.format_date(noon, short=short)
    return words if abs((day - today).days) < YEAR else f"{words} {day.year}"


def _parts(when: When, here: FreeTimes, reader: Reader) -> tuple[Row, ...]:
    if when.day is None:
        return ()
    slots = list(here.slots(when.day))
    if when.slot is not None and when.slot not in slots:
        slots = [one for one in slots if one.epoch_s != when.slot.epoch_s] + [when.slot]
    names = {
        #: Part of the day
        DayPart.MORNING: reader.translate("Appointment", "Vormittag"),
        #: Part of the day
        DayPart.AFTERNOON: reader.translate("Appointment", "Nachmittag"),
        #: Part of the day
        DayPart.EVENING: reader.translate("Appointment", "Abend"),
    }
    return tuple(
        {
            "name": names[part.part],
            "slots": [slot_row(slot, when, reader) for slot in part.slots],
        }
        for part in day_parts(slots)
    )


def slot_row(slot: Slot, when: When, reader: Reader) -> Row:
    """Return a time as the pages show it."""
    return {
        "id": slot_id(slot),
        "label": reader.language.format_time(slot.start),
        "chosen": slot == when.slot,
    }


def next_best_words(when: When, world: Calendar) -> str:
    """Say the next best times; empty where there are none."""
    found = next_best(when)
    if not found:
        return ""
    return " · ".join(moment_words(slot, world) for slot in found)


def _go_on(when: When, chosen: Slot, world: Calendar) -> str:
    time_of_day = world.reader.language.format_time(chosen.start)
    if when.slot is not None:
        #: Button: goes on with a time, %1
        return fill(world.reader.translate("Appointment", "Weiter mit %1 Uhr"), time_of_day)
    #: Button: goes on with the earliest time, %1 is day and time
    return fill(world.reader.translate("Appointment", "Weiter: %1"), moment_words(chosen, world))
