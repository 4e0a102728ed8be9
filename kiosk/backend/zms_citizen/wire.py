"""The ZMS citizen API's replies as the kiosk's own records, and its requests. Pure.

Replies are bare objects. Whatever is missing from a reply to a deed is filled from memory by the
caller; whatever contradicts the request is not believed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.backend.wire import (
    NotBelieved,
    id_of,
    ids,
    many,
    needed,
    plain,
    positive,
    record,
    switch,
    text,
    whole,
)
from kiosk.booking.appointment import Ref, State
from kiosk.booking.catalogue import (
    Ask,
    Asks,
    BookableService,
    Catalogue,
    Offer,
    Office,
    OwnField,
    Wanted,
    Wish,
)
from kiosk.booking.contact import Contact
from kiosk.booking.times import FreeDay, FreeTimes, Slot
from kiosk.core.clock import CITY_ZONE

LONGEST_KEY = 128

# Catalogue ---------------------------------------------------------------------------------------


def read_catalogue(raw: object) -> Catalogue:
    """Read `GET /offices-and-services/`.

    Raises:
        NotBelieved: if it is no catalogue.
    """
    whole_reply = needed(raw)
    if not {"offices", "services", "relations"} <= whole_reply.keys():
        raise NotBelieved("no catalogue")
    offices = tuple(filter(None, map(_office, many(whole_reply["offices"]))))
    services = tuple(filter(None, map(_service, many(whole_reply["services"]))))
    offers = tuple(filter(None, map(_offer, many(whole_reply["relations"]))))
    return Catalogue(offices=offices, services=services, offers=offers)


def _office(raw: object) -> Office | None:
    office = record(raw)
    number, scope = id_of(office.get("id")), record(office.get("scope"))
    if number is None or not scope:
        return None  # without a scope it takes no bookings
    provider = record(scope.get("provider"))
    # One fixture of the city spells it so.
    shown = provider.get("displayName") or provider.get("displayame")
    return Office(
        id=number,
        name=text(office.get("name")) or text(shown) or text(provider.get("name")),
        address=_address(office.get("address")) or _contact_address(provider.get("contact")),
        slot_minutes=positive(office.get("slotTimeInMinutes")),
        priority=_or(whole(office.get("priority")), 1),
        most_slots=positive(office.get("slotsPerAppointment"))
        or positive(scope.get("slotsPerAppointment")),
        hidden_by=frozenset(ids(office.get("disabledByServices"))),
        hidden_unless=frozenset(ids(office.get("allowDisabledServicesMix"))),
        shares_with=frozenset(ids(office.get("sharedBookingOfficeIds"))) - {number},
        asks=_asks(scope),
        captcha=switch(scope.get("captchaActivatedRequired")),
        hold_s=_seconds(scope.get("reservationDuration")),
        note=plain(scope.get("infoForAppointment")),
        note_full=plain(scope.get("infoForAllAppointments")),
    )


def _or(value: int | None, default: int) -> int:
    return default if value is None else value


def _seconds(minutes: object) -> int | None:
    told = positive(minutes)
    return None if told is None else told * 60


def _address(raw: object) -> tuple[str, ...]:
    found = record(raw)
    street = f"{text(found.get('street'))} {text(found.get('house_number'))}".strip()
    town = f"{text(found.get('postal_code'))} {text(found.get('city'))}".strip()
    return tuple(line for line in (street, town, text(found.get("hint"))) if line)


def _contact_address(raw: object) -> tuple[str, ...]:
    found = record(raw)
    street = f"{text(found.get('street'))} {text(found.get('streetNumber'))}".strip()
    town = f"{text(found.get('postalCode'))} {text(found.get('city'))}".strip()
    return tuple(line for line in (street, town) if line)


def _asks(scope: Mapping[str, object]) -> Asks:
    return Asks(
        email=Ask.REQUIRED if switch(scope.get("emailRequired")) else Ask.OPTIONAL,
        telephone=_ask(scope, "telephone"),
        own=(_own(scope, "customTextfield"), _own(scope, "customTextfield2")),
    )


def _ask(scope: Mapping[str, object], name: str) -> Ask:
    """Read a pair of flags: "required" without "activated" means nothing."""
    if not switch(scope.get(f"{name}Activated")):
        return Ask.NO
    return Ask.REQUIRED if switch(scope.get(f"{name}Required")) else Ask.OPTIONAL


def _own(scope: Mapping[str, object], name: str) -> OwnField | None:
    asked = _ask(scope, name)
    if asked is Ask.NO:
        return None
    return OwnField(label=plain(scope.get(f"{name}Label")), required=asked is Ask.REQUIRED)


def _service(raw: object) -> BookableService | None:
    service = record(raw)
    number = id_of(service.get("id"))
    if number is None:
        return None
    return BookableService(
        id=number,
        name=text(service.get("name")),
        most=positive(service.get("maxQuantity")) or 1,
        joins=_joins(service.get("combinable"), number),
        listed=service.get("showOnStartPage") is None or switch(service.get("showOnStartPage")),
    )


def _joins(raw: object, own: int) -> dict[int, frozenset[int]]:
    """Read `{"1": {"<service>": [offices]}, "2": …}`; the outer key is the order of display."""
    joins: dict[int, frozenset[int]] = {}
    places: list[tuple[object, object]] = list(record(raw).items()) or list(enumerate(many(raw)))
    for _, entry in sorted(places, key=lambda place: _or(whole(place[0]), len(places))):
        for service, offices in record(entry).items():
            number = id_of(service)
            if number is not None and number != own:
                joins[number] = frozenset(ids(offices))
    return joins


def _offer(raw: object) -> Offer | None:
    relation = record(raw)
    office, service = id_of(relation.get("officeId")), id_of(relation.get("serviceId"))
    if office is None or service is None:
        return None
    return Offer(
        office=office,
        service=service,
        slots=positive(relation.get("slots")) or 1,
        most=positive(relation.get("maxQuantity")),
    )


# Free times --------------------------------------------------------------------------------------


def read_calendar(raw: object, first: date, last: date, asked: Iterable[int]) -> FreeTimes:
    """Read `GET /available-calendar/`.

    Raises:
        NotBelieved: if it is no calendar.
    """
    reply = needed(raw)
    days = _listed(reply, "availableDays")
    offices = frozenset(asked)
    found: dict[date, FreeDay] = {}
    for entry in days:
        one = record(entry)
        day = _day(one.get("date"))
        if day is None or not first <= day <= last:
            continue
        told = many(one.get("offices"))
        if not told:
            found[day] = FreeDay(day=day)
            continue
        times = _times(told, day, offices, "officeId", "appointments")
        if times:
            found[day] = FreeDay(day=day, times=times)
    after = _day(reply.get("nextBookableDate"))
    return FreeTimes(
        first=first,
        last=last,
        days=tuple(found[day] for day in sorted(found)),
        next_bookable=after if after is not None and after > last else None,
    )


def read_days(raw: object, first: date, last: date) -> FreeTimes:
    """Read the older generation's days, which tell no times.

    Raises:
        NotBelieved: if there are none in it.
    """
    entries = _listed(needed(raw), "availableDays")
    days = {
        day
        for entry in entries
        if (day := _day(record(entry).get("time") if isinstance(entry, dict) else entry))
        and first <= day <= last
    }
    return FreeTimes(first=first, last=last, days=tuple(FreeDay(day=day) for day in sorted(days)))


def read_moments(raw: object, day: date, asked: Iterable[int]) -> Mapping[int, tuple[int, ...]]:
    """Read the older generation's times of a day.

    Raises:
        NotBelieved: if it is none.
    """
    offices = _listed(needed(raw), "offices")
    renamed = [
        {
            "officeId": one.get("officeId", one.get("id")),
            # The city's own schema names it so; its program does not.
            "appointments": one.get("appointments", one.get("appointmentTimestamps")),
        }
        for one in map(record, offices)
    ]
    return _times(renamed, day, frozenset(asked), "officeId", "appointments")


def _listed(reply: Mapping[str, object], name: str) -> list[object]:
    value = reply.get(name)
    if not isinstance(value, (list, dict)):
        raise NotBelieved(f"no {name}")
    return many(value)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _times(
    entries: list[object] | list[dict[str, object]],
    day: date,
    asked: frozenset[int],
    office_name: str,
    times_name: str,
) -> dict[int, tuple[int, ...]]:
    begin, end = _bounds(day)
    times: dict[int, tuple[int, ...]] = {}
    for entry in entries:
        one = record(entry)
        office = id_of(one.get(office_name))
        if office is None or (asked and office not in asked):
            continue
        moments = {
            moment if type(moment) is int else whole(moment) for moment in many(one.get(times_name))
        }
        kept = sorted(moment for moment in moments if moment is not None and begin <= moment < end)
        if kept:
            times[office] = tuple(sorted({*times.get(office, ()), *kept}))
    return times


def _bounds(day: date) -> tuple[float, float]:
    """Return the moments between which a day of the city lies."""
    begin = datetime.combine(day, time(), CITY_ZONE)
    end = datetime.combine(day + timedelta(days=1), time(), CITY_ZONE)
    return begin.timestamp(), end.timestamp()


# An appointment ----------------------------------------------------------------------------------

STATES = {
    "reserved": State.HELD,
    "preconfirmed": State.MAIL,
    "confirmed": State.BOOKED,
    "queued": State.BOOKED,
    "called": State.CALLED,
    "processing": State.CALLED,
    "pending": State.CALLED,
    "finished": State.OVER,
    "missed": State.OVER,
    "parked": State.OVER,
    "archived": State.OVER,
    "anonymized": State.OVER,
    "deleted": State.CANCELLED,
    "blocked": State.CANCELLED,
    "free": State.CANCELLED,
}
"""What the city's states mean; others are unknown."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Process:
    """An appointment as it came; None and empty where not told.

    Attributes:
        state: None where the reply says none, UNKNOWN for one the kiosk does not know.
        hold_s: how long the city holds it.
        token: a fresh captcha token.
    """

    ref: Ref
    state: State | None
    epoch_s: int | None
    office: int | None
    office_name: str
    wish: Wish
    service_names: tuple[str, ...]
    display_number: str
    contact: Contact
    calendar: str
    hold_s: int | None
    token: str

    def __repr__(self) -> str:
        return "Process(…)"


def read_process(raw: object, known: Ref | None = None) -> Process:
    """Read an appointment; a missing key is the one it was asked for with.

    Raises:
        NotBelieved: if it is none, or another one than `known`.
    """
    reply = needed(raw)
    number = id_of(reply.get("processId"))
    if number is None or (known is not None and number != known.number):
        raise NotBelieved("not this appointment")
    key = text(reply.get("authKey")) or (known.key if known is not None else "")
    if not key or len(key) > LONGEST_KEY or not key.isascii() or not key.isalnum():
        raise NotBelieved("no key")
    status = text(reply.get("status")).lower()
    wish, names = _wish(reply)
    return Process(
        ref=Ref(number, key),
        state=STATES.get(status, State.UNKNOWN) if status else None,
        epoch_s=positive(reply.get("timestamp")),
        office=id_of(reply.get("officeId")),
        office_name=text(reply.get("officeName")),
        wish=wish,
        service_names=names,
        display_number=text(reply.get("displayNumber")),
        contact=Contact(
            name=text(reply.get("familyName")),
            email=text(reply.get("email")),
            telephone=text(reply.get("telephone")),
            own=text(reply.get("customTextfield")),
            own_second=text(reply.get("customTextfield2")),
        ),
        calendar=text(reply.get("icsContent")),
        hold_s=_seconds(record(reply.get("scope")).get("reservationDuration")),
        token=text(reply.get("captchaToken")),
    )


def _wish(reply: Mapping[str, object]) -> tuple[Wish, tuple[str, ...]]:
    """Read what an appointment is for; `serviceId` 0 means "not told"."""
    rows = [(reply.get("serviceId"), reply.get("serviceCount"), reply.get("serviceName"))]
    rows += [
        (row.get("id"), row.get("count"), row.get("name"))
        for row in map(record, many(reply.get("subRequestCounts")))
    ]
    found: dict[int, tuple[int, str]] = {}
    for service, count, name in rows:
        number = id_of(service)
        if number is not None and number not in found:
            found[number] = (positive(count) or 1, text(name))
    wish = tuple(Wanted(number, count) for number, (count, _) in found.items())
    return wish, tuple(name for _, name in found.values() if name)


# Requests ----------------------------------------------------------------------------------------


def csv(numbers: Iterable[int]) -> str:
    """Write numbers as the city's queries take them."""
    return ",".join(map(str, numbers))


def reserve_body(wish: Wish, slot: Slot, token: str) -> dict[str, object]:
    """Write a wish to hold a time: singular names with lists."""
    body: dict[str, object] = {
        "officeId": slot.office,
        "serviceId": [one.service for one in wish],
        "serviceCount": [one.count for one in wish],
        "timestamp": slot.epoch_s,
    }
    return {**body, "captchaToken": token} if token else body


def ref_body(ref: Ref) -> dict[str, object]:
    """Write which appointment is meant."""
    return {"processId": ref.number, "authKey": ref.key}


def update_body(ref: Ref, contact: Contact) -> dict[str, object]:
    """Write who comes.

    The e-mail is sent also where it is empty: the city puts a stranger's address into each
    reservation and keeps it where none is sent.
    """
    more = {
        "telephone": contact.telephone,
        "customTextfield": contact.own,
        "customTextfield2": contact.own_second,
    }
    return {
        **ref_body(ref),
        "familyName": contact.name,
        "email": contact.email,
        **{name: value for name, value in more.items() if value},
    }
