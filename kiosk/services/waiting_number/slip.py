"""The slip of a waiting number, and the same as text for the phone. Pure."""

from kiosk.booking.waiting import Drawn, Queue
from kiosk.core.slip import Block, Fact, Figure, Paragraph, Rule, Slip, Title
from kiosk.core.words import fill
from kiosk.reading import address_line
from kiosk.services.waiting_number.world import World
from kiosk.take_along.paper import Sheet, framed
from kiosk.waiting_words import office_of, wait_words


def number_slip(drawn: Drawn, world: World, sheet: Sheet) -> Slip:
    """Compose the slip of a number: the number, where to wait, how long."""
    translate = world.reader.translate
    #: Title of the slip with a waiting number
    title = Title(text=translate("WaitingNumber", "Ihre Wartenummer"), detail=drawn.office)
    place, note = place_words(drawn, world)
    blocks: list[Block] = [
        Figure(text=drawn.number),
        Rule(),
        Paragraph(text=place, strong=True),
    ]
    if note:
        blocks.append(Paragraph(text=note))
    blocks += [
        #: On the slip, before the date
        Fact(label=translate("WaitingNumber", "Tag"), value=_day(drawn, world)),
        Fact(
            #: On the slip, before how long one waits
            label=translate("WaitingNumber", "Wartezeit"),
            value=_wait(drawn, world),
        ),
        #: On the slip of a waiting number
        Paragraph(text=translate("WaitingNumber", "Ihre Nummer wird aufgerufen. Bleiben Sie da.")),
    ]
    return framed(title, blocks, as_of=world.now.date(), reader=world.reader, sheet=sheet)


def place_words(drawn: Drawn, world: World) -> tuple[str, str]:
    """Say where one waits, and one line more: in the city's words, or the office's address."""
    office = office_of(Queue(scope=drawn.scope, name=drawn.office), world.content, world.now)
    address = address_line(office, world.reader) if office is not None else ""
    if drawn.place:
        return drawn.place, drawn.office
    #: Where one waits, where the city says no more
    here = world.reader.translate("WaitingNumber", "Im Wartebereich")
    return drawn.office or here, address


def number_text(drawn: Drawn, world: World) -> str:
    """Return number, place and day as text: it works on a phone without any network."""
    translate = world.reader.translate
    lines = (
        #: First line of a text for the phone; %1 is the number
        fill(translate("WaitingNumber", "Wartenummer %1"), drawn.number),
        ", ".join(part for part in (drawn.office, drawn.place) if part),
        _day(drawn, world),
        _wait(drawn, world),
    )
    return "\n".join(line for line in lines if line)


def _day(drawn: Drawn, world: World) -> str:
    year, month, day = (int(part) for part in drawn.day.split("-"))
    return world.reader.language.format_day(day, month, year)


def _wait(drawn: Drawn, world: World) -> str:
    translate = world.reader.translate
    words = wait_words(drawn.wait_min, translate)
    if drawn.wait_min is None:
        return words
    time = world.reader.language.format_time(world.now)
    #: How long one waits, and when that was said: %1 is "etwa 25 Minuten", %2 a time
    return fill(translate("WaitingNumber", "%1 (um %2 Uhr)"), words, time)
