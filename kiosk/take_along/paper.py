"""What every slip has around its own lines: letterhead, code, small print, SIMULATION. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.clock import city_time
from kiosk.core.slip import (
    Banner,
    Block,
    Code,
    Direction,
    Heading,
    Letterhead,
    Paragraph,
    Rule,
    Slip,
    SmallPrint,
    Title,
)
from kiosk.core.words import fill
from kiosk.opening_words import weekly_lines
from kiosk.reading import Reader, address_line, told_source
from offline_cache.content.model import Office

_HTTPS = "https://"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What surrounds the lines of a slip.

    Attributes:
        city: name of the city.
        place: where the kiosk stands.
        kiosk_id: name of the machine.
        payload: text of the QR code; empty for none.
        simulated: whether printer or city are not real.
        large: whether the citizen reads large letters.
        now: when it is printed.
    """

    city: str
    place: str
    kiosk_id: str
    payload: str
    simulated: bool
    large: bool
    now: datetime


def framed(
    title: Title, blocks: Iterable[Block], *, as_of: date, reader: Reader, sheet: Sheet
) -> Slip:
    """Compose a slip: who, what, the lines, the code, small print.

    Args:
        title: what it is about.
        blocks: its own lines; a rule stands before them.
        as_of: the day on which what it says was last checked.
        reader: who reads it.
        sheet: what surrounds the lines.
    """
    inner: list[Block] = [
        Letterhead(city=sheet.city, place=sheet.place),
        title,
        Rule(),
        *blocks,
        *_code(sheet.payload, reader),
        Rule(),
        SmallPrint(text=_small_print(as_of, reader, sheet)),
    ]
    if sheet.simulated:
        #: Black line on paper while something is simulated
        text = reader.translate("Slip", "SIMULATION  Dieser Zettel ist nicht gültig.")
        inner = [Banner(text=text), *inner, Banner(text=text)]
    direction = (
        Direction.RIGHT_TO_LEFT if reader.language.right_to_left else Direction.LEFT_TO_RIGHT
    )
    return Slip(
        language=reader.language.tag, direction=direction, blocks=tuple(inner), large=sheet.large
    )


def office_blocks(office: Office | None, reader: Reader) -> list[Block]:
    """Return where to go: name, address, hours, bus and tram; nothing where no office is known."""
    if office is None:
        return []
    #: Heading on the slip
    heading = reader.translate("FindService", "Hier gehen Sie hin")
    hours = weekly_lines(office.hours, reader.language, reader.translate)
    lines = [address_line(office, reader), *hours, reader.text(office.transport)]
    if office.step_free:
        #: An office without steps, on the slip
        lines.append(reader.translate("FindService", "ohne Stufen"))
    lines += [told_source(one, reader) for one in office.sources if one.fact == "address"]
    return [
        Rule(),
        Heading(text=heading),
        Paragraph(text=reader.text(office.name), strong=True),
        *(Paragraph(text=line) for line in lines if line),
    ]


def _code(payload: str, reader: Reader) -> list[Block]:
    if not payload:
        return []
    #: Beside the code on the slip
    caption = reader.translate("Slip", "Weiterlesen auf dem Handy")
    small = payload.removeprefix(_HTTPS) if payload.startswith(_HTTPS) else ""
    return [Rule(), Code(payload=payload, caption=caption, small=small)]


def _small_print(as_of: date, reader: Reader, sheet: Sheet) -> str:
    printed = city_time(sheet.now)
    return fill(
        #: Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed
        reader.translate("Slip", "Stand %1 · Kiosk %2 · %3"),
        f"{as_of:%d.%m.%Y}",
        sheet.kiosk_id,
        f"{printed:%d.%m.%Y %H:%M}",
    )
