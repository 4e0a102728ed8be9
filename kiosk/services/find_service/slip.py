"""The slip of a service: what, how much, what to bring, where, the code, small print. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.clock import city_time
from kiosk.core.slip import (
    Banner,
    Block,
    Code,
    Direction,
    Fact,
    Heading,
    Item,
    Letterhead,
    Paragraph,
    Rule,
    Slip,
    SmallPrint,
    Title,
)
from kiosk.core.words import fill
from kiosk.services.find_service.wording import Reader, address_line, case_words, figures
from offline_cache.content.facts import Facts
from offline_cache.content.model import Office, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What surrounds a service on its slip.

    Attributes:
        city: name of the city.
        place: where the kiosk stands.
        kiosk_id: name of the machine.
        payload: text of the QR code; empty for none.
        hours: weekly hours of the office, a line each.
        simulated: whether printer or city are not real.
        large: whether the citizen reads large letters.
        now: when it is printed.
    """

    city: str
    place: str
    kiosk_id: str
    payload: str
    hours: tuple[str, ...]
    simulated: bool
    large: bool
    now: datetime


def service_slip(
    service: Service,
    answers: Mapping[str, str],
    facts: Facts,
    office: Office | None,
    reader: Reader,
    sheet: Sheet,
) -> Slip:
    """Compose the slip of a service in the citizen's case and language."""
    blocks: list[Block] = [
        Letterhead(city=sheet.city, place=sheet.place),
        Title(text=reader.text(service.title), detail=case_words(service, answers, reader)),
        Rule(),
        *_figures(facts, reader),
        *_documents(facts, reader),
        *_office(office, reader, sheet.hours),
        *_code(sheet.payload, reader),
        Rule(),
        SmallPrint(text=_small_print(service, reader, sheet)),
    ]
    if sheet.simulated:
        #: Black line on paper while something is simulated
        text = reader.translate("Slip", "SIMULATION  Dieser Zettel ist nicht gültig.")
        blocks = [Banner(text=text), *blocks, Banner(text=text)]
    direction = (
        Direction.RIGHT_TO_LEFT if reader.language.right_to_left else Direction.LEFT_TO_RIGHT
    )
    return Slip(
        language=reader.language.tag,
        direction=direction,
        blocks=tuple(blocks),
        large=sheet.large,
    )


def _figures(facts: Facts, reader: Reader) -> list[Block]:
    return [
        Fact(label=figure.short, value=figure.value, strong=number == 0)
        for number, figure in enumerate(figures(facts, reader))
    ]


def _documents(facts: Facts, reader: Reader) -> list[Block]:
    if not facts.documents:
        return []
    #: Heading on the slip
    heading = reader.translate("FindService", "Das bringen Sie mit")
    items = [
        Item(text=reader.text(paper.title), detail=reader.text(paper.note))
        for paper in facts.documents
    ]
    return [Rule(), Heading(text=heading), *items]


def _office(office: Office | None, reader: Reader, hours: tuple[str, ...]) -> list[Block]:
    if office is None:
        return []
    #: Heading on the slip
    heading = reader.translate("FindService", "Hier gehen Sie hin")
    lines = [address_line(office, reader), *hours, reader.text(office.transport)]
    if office.step_free:
        #: An office without steps, on the slip
        lines.append(reader.translate("FindService", "ohne Stufen"))
    return [
        Rule(),
        Heading(text=heading),
        Paragraph(text=reader.text(office.name), strong=True),
        *(Paragraph(text=line) for line in lines if line),
    ]


def _code(payload: str, reader: Reader) -> list[Block]:
    if not payload:
        return []
    is_link = payload.startswith("https://")
    #: Beside the code on the slip
    caption = reader.translate("Slip", "Weiterlesen auf dem Handy")
    return [
        Rule(),
        Code(
            payload=payload,
            caption=caption,
            small=payload.removeprefix("https://") if is_link else "",
        ),
    ]


def _small_print(service: Service, reader: Reader, sheet: Sheet) -> str:
    printed = city_time(sheet.now)
    return fill(
        #: Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed
        reader.translate("Slip", "Stand %1 · Kiosk %2 · %3"),
        f"{service.as_of:%d.%m.%Y}",
        sheet.kiosk_id,
        f"{printed:%d.%m.%Y %H:%M}",
    )
