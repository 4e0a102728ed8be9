"""The slips of offices: one office, or the hours of all; and the same as text for a phone. Pure."""

from kiosk.core.slip import Block, Heading, Paragraph, Rule, Slip, Title
from kiosk.opening_words import weekly_lines
from kiosk.reading import PAYLOAD_BYTES, SOFT_HYPHEN
from kiosk.services.offices.list_props import BUS_STOPS, stop_row
from kiosk.services.offices.wording import (
    exception_lines,
    fact_source,
    step_free_words,
    street_line,
)
from kiosk.services.offices.world import World
from kiosk.take_along.paper import Sheet, framed
from offline_cache.content.model import Office
from offline_cache.content.opening import next_stops


def title_of(subject: str, world: World) -> str:
    """Return what a slip is about: an office by its id, or all of them."""
    if subject:
        return world.reader.text(world.office(subject).name)
    #: Title of the slip with the hours of all offices
    return world.reader.translate("Offices", "Ämter und Öffnungszeiten")


def office_slip(subject: str, world: World, sheet: Sheet) -> Slip:
    """Compose the slip of one office, or of all where there is no subject."""
    if not subject:
        return _all_slip(world, sheet)
    office, reader = world.office(subject), world.reader
    where = [street_line(office, reader), fact_source(office, "address", reader)]
    where += [reader.text(office.transport), fact_source(office, "transport", reader)]
    where += [step_free_words(office, reader), reader.text(office.access)]
    ahead = exception_lines(office, world.today, world.content.city().state, reader)
    blocks: list[Block] = [Paragraph(text=line) for line in where if line]
    #: Heading on the slip
    blocks += [Rule(), Heading(text=reader.translate("Offices", "Öffnungszeiten"))]
    said = fact_source(office, "hours", reader)
    blocks += [Paragraph(text=line) for line in (*_hours(office, world), said, *ahead) if line]
    return framed(
        Title(text=reader.text(office.name), detail=reader.text(office.purpose)),
        blocks,
        as_of=office.as_of,
        reader=reader,
        sheet=sheet,
    )


def _all_slip(world: World, sheet: Sheet) -> Slip:
    blocks: list[Block] = []
    for office in (*world.houses, *([world.bus] if world.bus is not None else [])):
        if blocks:
            blocks.append(Rule())
        lines = [street_line(office, world.reader), *_hours(office, world)]
        blocks.append(Paragraph(text=world.reader.text(office.name), strong=True))
        blocks += [Paragraph(text=line) for line in lines if line]
    telephone = world.content.city().telephone
    blocks += [
        Rule(),
        #: On the slip with the hours of all offices: the telephone service
        Paragraph(text=world.reader.translate("Offices", "Telefon 115"), strong=True),
        Paragraph(text=world.reader.text(telephone.hours_text)),
    ]
    return framed(
        Title(text=title_of("", world)),
        blocks,
        as_of=min((one.as_of for one in world.houses), default=world.today),
        reader=world.reader,
        sheet=sheet,
    )


def _hours(office: Office, world: World) -> list[str]:
    reader = world.reader
    if office.stops:
        rows = [stop_row(stop, world) for stop in next_stops(office, world.now, BUS_STOPS)]
        return [f"{row['day']}, {row['time']}: {row['place']}" for row in rows]
    lines = weekly_lines(office.hours, reader.language, reader.translate)
    #: On the slip, where the hours of an office are not known
    return list(lines) or [reader.translate("Offices", "Zeiten nicht bekannt, Telefon 115")]


def phone_text(subject: str, world: World) -> str:
    """Say an office, or all of them, as text that fits into a code for the phone."""
    reader = world.reader
    if subject:
        office = world.office(subject)
        ahead = exception_lines(office, world.today, world.content.city().state, reader)
        lines = [reader.text(office.name), street_line(office, reader), *_hours(office, world)]
        lines += [reader.text(office.transport), *ahead]
    else:
        lines = []
        for office in world.houses:
            hours = "; ".join(_hours(office, world))
            lines.append(f"{reader.text(office.name)}: {hours}")
    lines = [line.replace(SOFT_HYPHEN, "") for line in lines if line]
    while len("\n".join(lines).encode()) > PAYLOAD_BYTES:
        lines.pop()
    return "\n".join(lines)
