"""Props of a booked appointment: its words, its numbers, the code for the phone, a no. Pure."""

from dataclasses import dataclass

from kiosk.booked.self_service import self_service_link
from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment, Ref, State
from kiosk.booking.calendar_file import calendar_file
from kiosk.booking.catalogue import Catalogue, Wish
from kiosk.booking.refusal_words import refusal_words
from kiosk.booking.refusals import Refused
from kiosk.core.words import fill
from kiosk.opening_words import opening_words
from kiosk.reading import address_line
from offline_cache.content.opening import opening

SHORT_KEY = 8
"""A key of so many characters at most can be typed from paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedProps:
    """The appointment.

    Attributes:
        by_mail: whether a mail must be answered before it counts.
        confirmed: when the city confirmed it, in words.
        hour, day, place, address: when and where.
        services: what for.
        payload: the code for the phone: calendar entry with the link that changes it.
        number, key: what changes it by hand; the key is empty where it is too long to type.
        call_number: what the call display shows; empty where not told.
        start: the moment itself (ISO 8601), for scripts.
        prints: whether the printer can print now.
    """

    by_mail: bool
    confirmed: str
    hour: str
    day: str
    place: str
    address: str
    services: str
    payload: str
    number: str
    key: str
    call_number: str
    start: str
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleProps:
    """A no of the city: what happened, what to do, what is kept, who helps.

    Attributes:
        retry: whether the same may be tried once more.
        link: where citizens book on the web, for the phone; empty where there is no such page.
    """

    title: str
    sentence: str
    advice: str
    kept: str
    telephone: str
    telephone_line: str
    code: str
    retry: bool = True
    link: str = ""


def booked_props(
    booked: Appointment, wish: Wish, catalogue: Catalogue | None, world: World
) -> BookedProps:
    """Derive what is said of an appointment.

    Args:
        booked: as the city has it.
        wish: what it is for, as far as known.
        catalogue: what can be booked; None where it was not asked for.
        world: what it is read with.
    """
    translate = world.reader.translate
    language = world.reader.language
    return BookedProps(
        by_mail=booked.state is State.MAIL,
        #: On the page of the appointment: %1 is the time at which the city confirmed it
        confirmed=fill(
            translate("Appointment", "bestätigt um %1 Uhr"), language.format_time(world.now)
        ),
        #: A time of day, large
        hour=fill(translate("Appointment", "%1 Uhr"), language.format_time(booked.slot.start)),
        day=language.format_date(booked.slot.start),
        place=_place(booked, catalogue, world),
        address=_address(booked, catalogue, world),
        services=services_words(booked, wish, catalogue, world),
        payload=phone_payload(booked, wish, catalogue, world),
        number=spaced(booked.ref.number),
        key=typed_key(booked.ref),
        call_number=booked.display_number,
        start=booked.slot.start.isoformat(),
        prints=world.prints,
    )


def services_words(
    booked: Appointment, wish: Wish, catalogue: Catalogue | None, world: World
) -> str:
    """Name what an appointment is for; as the city calls it, where nothing else is known."""
    known = catalogue or Catalogue()
    if wish and all(world.names_service(one.service, known) for one in wish):
        return world.wish_words(wish, known)
    return ", ".join(booked.service_names)


def things_to_bring(wish: Wish, world: World) -> tuple[str, ...]:
    """Return what the content says must be brought for all services of the wish, each once."""
    found: dict[str, None] = {}
    for one in wish:
        service = world.service(one.service)
        if service is not None:
            found.update(dict.fromkeys(world.reader.text(doc.title) for doc in service.documents))
    return tuple(found)


def phone_payload(
    booked: Appointment, wish: Wish, catalogue: Catalogue | None, world: World
) -> str:
    """Return the calendar entry for the phone, with the link that changes the appointment."""
    name = _place(booked, catalogue, world)
    office = world.office(booked.slot.office)
    address = address_line(office, world.reader) if office is not None else ""
    return calendar_file(
        number=booked.ref.number,
        start=booked.slot.start,
        minutes=(catalogue or Catalogue()).minutes(wish, booked.slot.office),
        #: In the phone's calendar: %1 is what the appointment is for
        summary=fill(
            world.reader.translate("Appointment", "Termin: %1"),
            services_words(booked, wish, catalogue, world),
        ),
        place=f"{name}, {address}" if address else name,
        link=self_service_link(world.self_service, booked.ref),
        now=world.now,
    )


def _place(booked: Appointment, catalogue: Catalogue | None, world: World) -> str:
    """Name the office: as the content, the catalogue or the appointment itself does."""
    known = catalogue or Catalogue()
    number = booked.slot.office
    if world.office(number) is None and known.office(number) is None:
        return booked.office_name
    return world.office_name(number, known)


def _address(booked: Appointment, catalogue: Catalogue | None, world: World) -> str:
    office = world.office(booked.slot.office)
    if office is not None:
        return address_line(office, world.reader)
    found = catalogue.office(booked.slot.office) if catalogue is not None else None
    return ", ".join(found.address) if found is not None else ""


def typed_key(ref: Ref) -> str:
    """Return the key as people type it from paper; empty where it is too long for that."""
    return ref.key.upper() if len(ref.key) <= SHORT_KEY else ""


def spaced(number: int) -> str:
    """Write a number in groups of three: `48 213`."""
    return f"{number:,}".replace(",", "\u202f")


def minutes_words(seconds: int) -> str:
    """Write a countdown: `8:41`."""
    return f"{max(0, seconds) // 60}:{max(0, seconds) % 60:02}"


def trouble_props(refused: Refused, kept: str, world: World) -> TroubleProps:
    """Derive the page of a no.

    Args:
        refused: why.
        kept: what is kept, in words.
        world: what it is read with.
    """
    translate = world.reader.translate
    sentence, advice = refusal_words(refused, translate)
    number, line = telephone(world)
    return TroubleProps(
        #: Title: the city said no
        title=translate("Appointment", "Gerade geht es nicht."),
        sentence=sentence,
        advice=advice,
        kept=kept,
        telephone=number,
        telephone_line=line,
        code=refused.code,
        link=world.self_service,
    )


def telephone(world: World) -> tuple[str, str]:
    """Return the city's number, and in words whether it is answered now."""
    city = world.content.city()
    reader = world.reader
    answered = opening(city.telephone.hours, world.now, city.state)
    words = opening_words(answered, world.now, reader.language, reader.translate)
    return city.telephone.number, words.text
