"""The slip of an appointment: when, where, number, what to bring; no name on paper. Pure."""

from kiosk.booked.props import BookedProps, booked_props, things_to_bring
from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment
from kiosk.booking.catalogue import Catalogue, Wish
from kiosk.core.clock import city_time
from kiosk.core.slip import Block, Fact, Figure, Heading, Item, Paragraph, Rule, Slip, Title
from kiosk.core.words import fill
from kiosk.take_along.paper import Sheet, framed, office_blocks


def appointment_slip(
    booked: Appointment, wish: Wish, catalogue: Catalogue | None, world: World, sheet: Sheet
) -> Slip:
    """Compose the slip of an appointment in the citizen's language."""
    reader = world.reader
    props = booked_props(booked, wish, catalogue, world)
    #: Title of a slip
    title = reader.translate("Appointment", "Ihr Termin")
    if props.by_mail:
        #: Title of a slip: the appointment counts only after a mail was answered
        title = reader.translate("Appointment", "Noch nicht bestätigt: Bitte E-Mail beantworten.")
    where: list[Block] = office_blocks(world.office(booked.slot.office), reader) or [
        Rule(),
        #: Heading on the slip
        Heading(text=reader.translate("FindService", "Hier gehen Sie hin")),
        Paragraph(text=props.place, strong=True),
        *([Paragraph(text=props.address)] if props.address else []),
    ]
    return framed(
        Title(text=title, detail=props.services),
        [
            Paragraph(text=props.day, strong=True),
            Figure(text=props.hour),
            *where,
            Rule(),
            *_numbers(props, world),
            *_bring(wish, world),
        ],
        as_of=city_time(world.now).date(),
        reader=reader,
        sheet=sheet,
    )


def _numbers(props: BookedProps, world: World) -> list[Block]:
    translate = world.reader.translate
    #: Before the number of an appointment
    blocks: list[Block] = [Fact(label=translate("Appointment", "Terminnummer"), value=props.number)]
    if props.key:
        #: Before the code that cancels an appointment
        label = translate("Appointment", "Code zum Absagen")
        blocks.append(Fact(label=label, value=props.key))
    if props.call_number:
        #: On the slip: %1 is the number that will be called
        text = fill(translate("Appointment", "Sie werden aufgerufen als %1."), props.call_number)
        blocks.append(Paragraph(text=text, strong=True))
    return blocks


def _bring(wish: Wish, world: World) -> list[Block]:
    things = things_to_bring(wish, world)
    if not things:
        return []
    #: Heading on the slip
    heading = world.reader.translate("FindService", "Das bringen Sie mit")
    return [Rule(), Heading(text=heading), *(Item(text=thing) for thing in things)]
