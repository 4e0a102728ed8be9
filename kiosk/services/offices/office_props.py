"""The page of an office, its parts, and the telephone: props, derived purely."""

from dataclasses import dataclass

from kiosk.opening_words import weekly_lines
from kiosk.reading import source_words, stale_words, unknown_words
from kiosk.services.offices.flow import Part
from kiosk.services.offices.list_props import stop_row
from kiosk.services.offices.wording import (
    exception_lines,
    fact_source,
    step_free_words,
    street_line,
)
from kiosk.services.offices.world import Row, World, german
from offline_cache.content.model import Office
from offline_cache.content.opening import next_stops
from offline_cache.content.reader import ServiceRow

STOPS_SHOWN = 3
EVERY_STOP = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeProps:
    """The page of an office.

    Attributes:
        id: the office's id.
        kicker: what it is for.
        title: its name.
        door: what the door says, for readers of another language; otherwise empty.
        mark: the mark of a German name.
        mobile: whether it is the office on wheels.
        opening: whether it is open, in full words.
        look: colour role of that.
        hours: lines of the week; empty where not known or on wheels.
        hours_source: who says the hours, where that is somebody else.
        exceptions: days ahead with other hours.
        stops: the next stops, `{day, place, time, here}`.
        more_stops: whether there are more of them.
        facts: `{icon, label, text, line, source}`; a fact that nobody knows says so.
        services: how many services it has.
        cannot: what people look for here in vain.
        source: who answers for the text, and its day.
        stale: a warning where that is older than it may be; else empty.
        prints: whether the receipt printer can print now.
    """

    id: str
    kicker: str
    title: str
    door: str
    mark: str
    mobile: bool
    opening: str
    look: str
    hours: tuple[str, ...]
    hours_source: str
    exceptions: tuple[str, ...]
    stops: tuple[Row, ...]
    more_stops: bool
    facts: tuple[Row, ...]
    services: int
    cannot: tuple[str, ...]
    source: str
    stale: str
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePartProps:
    """A list that belongs to an office: `services` or `stops`.

    Attributes:
        part: which list.
        kicker: the office's name.
        title: what the list is.
        rows: services as `{id, title, line, icon, mark}`, stops as `{day, place, time, here}`.
    """

    part: str
    kicker: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TelephoneProps:
    """The page of the telephone service.

    Attributes:
        number: what to dial.
        opening: whether somebody answers now.
        look: colour role of that.
        hours: when somebody answers.
        can: what people there can do.
        cost: what a call costs; says so where nobody knows.
        payload: what the code says.
    """

    number: str
    opening: str
    look: str
    hours: str
    can: tuple[str, ...]
    cost: str
    payload: str


def office_props(office_id: str, world: World) -> OfficeProps:
    """Derive the page of an office."""
    office, reader = world.office(office_id), world.reader
    name = reader.text(office.name)
    spoken = world.spoken(world.opening(office))
    stops = next_stops(office, world.now, STOPS_SHOWN + 1)
    state = world.content.city().state
    return OfficeProps(
        id=office.id,
        kicker=reader.text(office.purpose),
        title=name,
        door=_door(office, name),
        mark=world.mark(office.name),
        mobile=office.mobile,
        opening=spoken.text,
        look=spoken.look.value,
        hours=weekly_lines(office.hours, reader.language, reader.translate),
        hours_source=fact_source(office, "hours", reader),
        exceptions=tuple(exception_lines(office, world.today, state, reader)),
        stops=tuple(stop_row(stop, world) for stop in stops[:STOPS_SHOWN]),
        more_stops=len(stops) > STOPS_SHOWN,
        facts=_facts(office, world),
        services=len(services_of(office, world)),
        cannot=tuple(reader.text(line) for line in office.cannot),
        source=source_words(office.source.name, office.as_of, reader),
        stale=stale_words(
            office.as_of, world.today, world.content.city().content_stale_after_days, reader
        ),
        prints=world.prints,
    )


def _door(office: Office, name: str) -> str:
    if german(office.name) == name:
        return ""
    address = office.address
    return f"{german(office.name)}, {address.street}" if address else german(office.name)


def _facts(office: Office, world: World) -> tuple[Row, ...]:
    reader, translate = world.reader, world.reader.translate
    rows = (
        (
            "hours",
            "schedule",
            #: Heading on the slip
            translate("Offices", "Öffnungszeiten"),
            "",
        ),
        (
            "address",
            "location_on",
            #: Before the address of an office
            translate("Offices", "Adresse"),
            street_line(office, reader),
        ),
        (
            "transport",
            "directions_bus",
            #: Before the lines of bus and tram
            translate("Offices", "Bus und Bahn"),
            reader.text(office.transport),
        ),
        (
            "step-free",
            "accessible",
            #: Before how people get in: steps, lift, door opener
            translate("Offices", "Zugang"),
            ". ".join(
                part
                for part in (step_free_words(office, reader), reader.text(office.access))
                if part
            ),
        ),
        *_appointment_rows(office, world),
        (
            "payment",
            "payments",
            #: Before how fees are paid
            translate("Offices", "Bezahlen"),
            reader.text(office.payment),
        ),
        (
            "telephone",
            "call",
            #: Before the telephone number of an office
            translate("Offices", "Telefon"),
            "",
        ),
    )
    return tuple(
        {
            "icon": icon,
            "label": label,
            "text": _capital(text) or unknown_words(reader),
            "source": fact_source(office, fact, reader),
        }
        for fact, icon, label, text in rows
        if fact not in _left_out(office)
    )


def _left_out(office: Office) -> set[str]:
    """Return the facts that have no row: elsewhere on the page, or nothing to say."""
    left_out: set[str] = set()
    if office.mobile and office.stops:
        # An office on wheels has stops instead of an address and a bus line.
        left_out |= {"address", "transport"}
    if office.telephone is not None:
        left_out.add("telephone")
    if office.hours is not None or all(one.fact != "hours" for one in office.sources):
        left_out.add("hours")
    return left_out


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _appointment_rows(office: Office, world: World) -> tuple[tuple[str, str, str, str], ...]:
    """Return one row, or one a rule: the first has the label, the last the source."""
    reader = world.reader
    rules = tuple(reader.text(rule) for rule in office.appointment_rules)
    texts = rules or (_appointment(office, world),)
    #: Before whether an appointment is needed
    label = reader.translate("Offices", "Termin")
    return tuple(
        (
            "appointment" if number == len(texts) else "",
            "schedule",
            label if number == 1 else "",
            text,
        )
        for number, text in enumerate(texts, start=1)
    )


def _appointment(office: Office, world: World) -> str:
    if office.appointment is None:
        return ""
    if office.appointment:
        #: An office that wants an appointment
        return world.reader.translate("Offices", "Nur mit Termin")
    #: An office that wants no appointment
    return world.reader.translate("Offices", "Ohne Termin")


def services_of(office: Office, world: World) -> tuple[ServiceRow, ...]:
    """Return the services that an office has today."""
    return tuple(row for row in world.content.services(world.today) if office.id in row.offices)


def part_props(part: Part, office_id: str, world: World) -> OfficePartProps:
    """Derive one list of an office."""
    office, reader = world.office(office_id), world.reader
    if part is Part.SERVICES:
        #: Title of the list of what one can do at an office
        title = reader.translate("Offices", "Das geht hier")
        rows: tuple[Row, ...] = tuple(
            {
                "id": row.id,
                "title": reader.text(row.title),
                "line": reader.text(row.lead_short if row.lead_short is not None else row.lead),
                "icon": row.icon,
                "mark": world.mark(row.title),
            }
            for row in services_of(office, world)
        )
    else:
        #: Title of the list of stops of the office on wheels
        title = reader.translate("Offices", "Die nächsten Halte")
        rows = tuple(stop_row(stop, world) for stop in next_stops(office, world.now, EVERY_STOP))
    return OfficePartProps(part=part.value, kicker=reader.text(office.name), title=title, rows=rows)


def telephone_props(world: World) -> TelephoneProps:
    """Derive the page of the telephone service."""
    reader = world.reader
    telephone = world.content.city().telephone
    spoken = world.spoken(world.telephone_opening())
    return TelephoneProps(
        number=telephone.number,
        opening=spoken.text,
        look=spoken.look.value,
        hours=reader.marked(telephone.hours_text),
        can=tuple(reader.text(line) for line in telephone.can),
        cost=reader.text(telephone.cost)
        #: Instead of what a call costs
        or reader.translate("Offices", "Was ein Anruf kostet, ist nicht bekannt."),
        payload=f"tel:{telephone.number}",
    )
