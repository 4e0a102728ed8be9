"""The slip of a service: what, how much, what to bring, where. Pure."""

from collections.abc import Mapping

from kiosk.core.slip import Block, Fact, Heading, Item, Paragraph, Rule, Slip, Title
from kiosk.reading import Reader, case_words, figures, told_facts
from kiosk.take_along.paper import Sheet, framed, office_blocks
from offline_cache.content.facts import Facts
from offline_cache.content.model import Office, Service


def service_slip(
    service: Service,
    answers: Mapping[str, str],
    facts: Facts,
    office: Office | None,
    reader: Reader,
    sheet: Sheet,
) -> Slip:
    """Compose the slip of a service in the citizen's case and language."""
    return framed(
        Title(text=reader.text(service.title), detail=case_words(service, answers, reader)),
        [
            *_figures(facts, reader),
            *_documents(facts, reader),
            *office_blocks(office, reader),
            *_sources(service, reader),
        ],
        as_of=service.as_of,
        reader=reader,
        sheet=sheet,
    )


def _figures(facts: Facts, reader: Reader) -> list[Block]:
    return [
        Fact(label=figure.short, value=figure.value, strong=number == 0)
        for number, figure in enumerate(figures(facts, reader))
    ]


def _sources(service: Service, reader: Reader) -> list[Block]:
    """Return who says single facts; nothing where the service's own source says all."""
    lines = [Paragraph(text=f"{told.label}: {told.text}") for told in told_facts(service, reader)]
    return [Rule(), *lines] if lines else []


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
