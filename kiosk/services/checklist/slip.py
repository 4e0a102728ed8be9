"""The slip of a checklist: what is missing, what is there, the sum, the office. Pure."""

from kiosk.core.slip import Block, Fact, Heading, Item, Rule, Slip, Title
from kiosk.reading import Reader
from kiosk.services.checklist.needs import Case
from kiosk.services.checklist.wording import Need, Told, told, where_to_get
from kiosk.services.checklist.world import World
from kiosk.take_along.paper import Sheet, framed, office_blocks
from offline_cache.content.model import Service


def checklist_slip(service: Service, case: Case, world: World, sheet: Sheet) -> Slip:
    """Compose the slip of a checklist in the citizen's case and language."""
    reader = world.reader
    said = told(service, case, world)
    return framed(
        Title(text=reader.text(service.title), detail=said.case),
        [
            *_needs(said, reader),
            *_costs(said, reader),
            *office_blocks(world.office_of(service), reader),
        ],
        as_of=service.as_of,
        reader=reader,
        sheet=sheet,
    )


def _needs(said: Told, reader: Reader) -> list[Block]:
    present = tuple(need for need in said.needs if need.ticked)
    if not present:
        #: Heading on the slip
        heading = reader.translate("FindService", "Das bringen Sie mit")
        return _items(heading, said.needs)
    return [
        #: Heading on the slip: what is missing
        *_items(reader.translate("Checklist", "Das fehlt noch"), said.missing),
        #: Heading on the slip: what is there
        *_items(reader.translate("Checklist", "Das haben Sie schon"), present),
    ]


def _items(heading: str, needs: tuple[Need, ...]) -> list[Block]:
    if not needs:
        return []
    items = [
        Item(text=need.title, detail=where_to_get(need) if need.missing else need.note)
        for need in needs
    ]
    return [Heading(text=heading), *items]


def _costs(said: Told, reader: Reader) -> list[Block]:
    #: Heading on the slip and on the page of the sum
    heading = reader.translate("Checklist", "Das kostet es")
    parts = [
        Fact(label=f"{part.label}, {part.legal}" if part.legal else part.label, value=part.value)
        for part in said.parts
    ]
    if len(parts) > 1:
        #: Before the sum
        parts.append(Fact(label=reader.translate("Checklist", "Zusammen"), value=said.sum))
    parts[-1] = Fact(label=parts[-1].label, value=parts[-1].value, strong=True)
    return [Rule(), Heading(text=heading), *parts]
