"""The appointment system of the city that the kiosk's own content describes. Pure.

Offices and services with a `booking_id` can be booked; that number is their id here. Opening hours
give the times; how full the days are depends on office and moment alone, and grows as a day comes
nearer, so that the same city looks the same on every start.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from kiosk.cityhall.zms.catalogue import (
    Catalogue,
    Field,
    Office,
    Place,
    Relation,
    Scope,
    Service,
)
from kiosk.cityhall.zms.city import Plan
from kiosk.cityhall.zms.queues import QueueScope
from kiosk.cityhall.zms.seeded import chance
from kiosk.core.clock import CITY_ZONE, Clock, city_time
from offline_cache.content import model
from offline_cache.content.opening import spans_on

WALK_IN_OFFICES = 2
DAYS_AHEAD = 60

_MOST = {
    "beglaubigung": 6,
    "meldebescheinigung": 4,
    "personalausweis-beantragen": 5,
    "personalausweis-kind": 4,
    "reisepass-beantragen": 5,
    "reisepass-kind": 4,
}
"""How often one appointment may hold a service, by its id in the content."""

_TOGETHER = (
    "personalausweis-beantragen",
    "personalausweis-kind",
    "reisepass-beantragen",
    "reisepass-kind",
    "wohnsitz-anmelden",
    "meldebescheinigung",
    "fuehrungszeugnis",
)
"""Services that may be in one appointment."""

_SLOTS = {
    "einbuergerung": 3,
    "eheschliessung-anmelden": 2,
    "fuehrerschein-erstmals": 2,
    "geburt-anzeigen": 2,
    "wohnsitz-anmelden": 2,
}
"""Slots a service takes, where it is more than one."""

_SLOT_MIN = (10, 10, 15, 30, 20, 20)
_WITHOUT_HOURS = model.Hours(
    weekly=(model.WeeklySpan(days=tuple(model.Weekday)[:5], opens="09:00", closes="12:00"),)
)
"""When an office gives appointments whose hours nobody wrote down."""

_NOON = 13
"""From this hour on the second of a pair of offices gives the times of both."""

_STREET = re.compile(r"(?P<street>.*?)\s+(?P<number>[0-9]+\s?[a-z]?)")


def demo_plan(content: model.Content, clock: Clock) -> Plan:
    """Return the plan of the content's city.

    Args:
        content: what the kiosk shows.
        clock: how full a day is depends on how far away it is.
    """
    bookable = _bookable(content)
    twin = _twin(bookable)
    catalogue = _catalogue(content, bookable, twin)
    walk_in = [one for one in bookable if one.appointment is False][:WALK_IN_OFFICES]
    return Plan(
        catalogue=catalogue,
        timetable=_timetable(content, bookable, twin, clock),
        scopes=tuple(_queue(one, rank, content.city.state) for rank, one in enumerate(walk_in)),
        days_ahead=DAYS_AHEAD,
    )


def queue_scopes(content: model.Content) -> tuple[int, ...]:
    """Return the scopes that give waiting numbers, the main office's first."""
    walk_in = [one for one in _bookable(content) if one.appointment is False]
    return tuple(scope_id(one.booking_id or 0) for one in walk_in[:WALK_IN_OFFICES])


def scope_id(office: int) -> int:
    """Return the id of an office's scope."""
    return office % 1000 or office


def _bookable(content: model.Content) -> list[model.Office]:
    """Return the offices with a number, the kiosk's own first."""
    found = [one for one in content.offices if one.booking_id is not None and not one.mobile]
    main = content.city.main_office
    return sorted(found, key=lambda one: (one.id != main, one.booking_id))


def _twin(bookable: list[model.Office]) -> int | None:
    """Return the id of a second office in the first one's house; None where the id is taken."""
    if not bookable or bookable[0].booking_id is None:
        return None
    wanted = bookable[0].booking_id + 1
    return None if any(one.booking_id == wanted for one in bookable) else wanted


# The catalogue ----------------------------------------------------------------------------------


def _catalogue(content: model.Content, bookable: list[model.Office], twin: int | None) -> Catalogue:
    offices = [_office(one, rank) for rank, one in enumerate(bookable)]
    ids = {one.id: one.booking_id or 0 for one in bookable}
    services, relations = [], []
    numbers = {one.id: one.booking_id for one in content.services}
    for one in content.services:
        places = [ids[office] for office in one.offices if office in ids]
        if one.booking_id is None or not places:
            continue
        services.append(_service(one, one.booking_id, numbers))
        if twin is not None and offices[0].id in places:
            places.append(twin)
        relations += [
            Relation(office=place, service=one.booking_id, slots=_SLOTS.get(one.id, 1))
            for place in places
        ]
    if twin is not None:
        offices[:1] = _pair(offices[0], twin)
    return Catalogue(
        offices=tuple(offices),
        services=tuple(sorted(services, key=lambda one: one.id)),
        relations=tuple(relations),
    )


def _pair(office: Office, twin: int) -> list[Office]:
    """Return an office and its twin: shown as one, booked at the one that has the time."""
    both = (office.id, twin)
    scope = replace(office.scope, id=scope_id(twin)) if office.scope else None
    return [
        replace(office, shares_with=both),
        replace(office, id=twin, shares_with=both, scope=scope),
    ]


def _office(office: model.Office, rank: int) -> Office:
    number, name = office.booking_id or 0, _plain(office.name)
    return Office(
        id=number,
        name=name,
        display_name=name,
        place=_place(office),
        scope=_scope(number, rank),
        slot_min=_SLOT_MIN[rank % len(_SLOT_MIN)],
        priority=max(1, 100 - 10 * rank),
        organization="Stadt",
        organization_unit=_plain(office.purpose),
        alternatives=(name,),
        slots_per_appointment=12,
    )


def _scope(number: int, rank: int) -> Scope:
    """Return a scope; each asks something else of citizens."""
    scope = Scope(
        id=scope_id(number),
        short_name=f"Bereich {rank + 1}",
        prefix=_letter(rank),
        info="<p>Bitte seien Sie <strong>fünf Minuten</strong> vor Ihrem Termin da.</p>",
        info_full="<p>Zurzeit ist alles vergeben. Neue Termine gibt es jeden Morgen.</p>",
    )
    match rank % 6:
        case 0:
            return scope
        case 1:
            return replace(scope, telephone=Field(activated=True))
        case 2:
            return replace(
                scope,
                email_required=True,
                appointments_per_mail=5,
                custom=Field(activated=True, label="Kennzeichen"),
            )
        case 3:
            return replace(
                scope,
                telephone=Field(activated=True, required=True),
                custom=Field(activated=True, required=True, label="Um wen geht es?"),
            )
        case 4:
            return replace(scope, reservation_min=0, info=None, prefix="")
        case _:
            return replace(
                scope, email_required=True, telephone=Field(required=True), reservation_min=10
            )


def _service(service: model.Service, number: int, numbers: Mapping[str, int | None]) -> Service:
    joins = [numbers.get(other) for other in _TOGETHER if other != service.id]
    return Service(
        id=number,
        name=_plain(service.title),
        most=_MOST.get(service.id, 1),
        joins=tuple(one for one in joins if one) if service.id in _TOGETHER else (),
    )


def _place(office: model.Office) -> Place | None:
    if office.address is None:
        return None
    found = _STREET.fullmatch(office.address.street)
    point = office.point
    return Place(
        street=found["street"] if found else office.address.street,
        house_number=found["number"] if found else "",
        postal_code=office.address.postcode or "",
        city=office.address.city,
        lat=f"{51.96 - (point.y if point else 0) / 111_000:.6f}",
        lon=f"{11.61 + (point.x if point else 0) / 69_000:.6f}",
    )


def _plain(text: model.Text) -> str:
    """Return the German text without its soft hyphens."""
    return model.shown(text, model.SOURCE_LANGUAGE).text.replace("\u00ad", "")


def _letter(rank: int) -> str:
    return "ABCDEFGHJKLMNPRSTUVWXYZ"[rank % 23]


# Times ------------------------------------------------------------------------------------------


def _timetable(
    content: model.Content, bookable: list[model.Office], twin: int | None, clock: Clock
) -> Callable[[int, date], Mapping[int, int]]:
    offices = {one.booking_id: (one, rank) for rank, one in enumerate(bookable)}
    first = bookable[0].booking_id if bookable else None

    @lru_cache(maxsize=4096)
    def slots(number: int, day: date, today: date) -> Mapping[int, int]:
        found = offices.get(first if number == twin else number)
        if found is None:
            return {}
        office, rank = found
        step_min = _SLOT_MIN[rank % len(_SLOT_MIN)]
        lead = (day - today).days
        moments = {
            epoch: _persons(number, day, epoch, lead)
            for begins, ends in _spans(office.hours, day, content.city.state)
            for epoch in range(int(begins), int(ends) - step_min * 60 + 1, step_min * 60)
        }
        if twin is not None and number in {first, twin}:
            noon = datetime.combine(day, time(_NOON), CITY_ZONE).timestamp()
            return {
                epoch: persons
                for epoch, persons in moments.items()
                if (epoch >= noon) == (number == twin)
            }
        return moments

    return lambda number, day: slots(number, day, city_time(clock.now()).date())


def _persons(office: int, day: date, moment: int, lead: int) -> int:
    """Return how many persons can still have a slot: fewer, the nearer its day is."""
    if lead > 0 and chance("full", office, day) < 0.2:
        return 0
    taken = 0.8 if lead <= 0 else max(0.3, 0.7 - lead / 60)
    luck = chance("slot", office, moment)
    return 0 if luck < taken else 1 + (luck > (1 + taken) / 2)


def _spans(
    hours: model.Hours | None, day: date, state: str | None
) -> tuple[tuple[float, float], ...]:
    """Return when an office is open, in epoch seconds."""
    return tuple(
        (_clock_s(day, one.opens), _clock_s(day, one.closes))
        for one in spans_on(hours or _WITHOUT_HOURS, day, state)
    )


def _clock_s(day: date, clock_time: str) -> float:
    if clock_time == "24:00":
        return datetime.combine(day + timedelta(days=1), time.min, CITY_ZONE).timestamp()
    return datetime.combine(day, time.fromisoformat(clock_time), CITY_ZONE).timestamp()


# Waiting numbers --------------------------------------------------------------------------------


def _queue(office: model.Office, rank: int, state: str | None) -> QueueScope:
    name = _plain(office.name)
    floor = office.address.floor if office.address else None
    return QueueScope(
        id=scope_id(office.booking_id or 0),
        name=f"{name} ohne Termin",
        office=office.booking_id or 0,
        office_name=name,
        open_times=lambda day: _spans(office.hours, day, state),
        prefix=_letter(rank),
        tells_display_number=rank == 0,
        first=1,
        last=399,
        contingent=300 if rank == 0 else 0,
        average_min=8,
        workstations=3 - rank,
        destinations=tuple(f"Schalter {number}" for number in range(1, 5)),
        hint=f"Wartebereich, {_plain(floor)}" if floor else "Wartebereich",
        deactivated_text="Heute gibt es keine Wartenummern mehr.",
        crowd=6,
        strangers_every_s=200,
        calls_every_s=200,
    )
