"""The page of a service and its part pages: props, derived purely from state and content."""

from dataclasses import asdict, dataclass
from typing import assert_never

from kiosk.core.words import fill
from kiosk.opening_words import opening_words, weekly_lines
from kiosk.reading import (
    Reader,
    address_line,
    figures,
    source_line,
    source_words,
    stale_words,
    told_facts,
    told_source,
    unknown_words,
)
from kiosk.services.find_service.flow import AtService, Part
from kiosk.services.find_service.world import Row, World
from offline_cache.content.facts import Facts, facts
from offline_cache.content.model import SOURCE_LANGUAGE, Office, Service, Shown, Text, shown
from offline_cache.content.opening import office_opening

DOCUMENTS_SHOWN = 3
_FACTS_OF = {
    Part.DOCUMENTS: {"documents"},
    Part.OFFICES: {"offices"},
    Part.STEPS: {"steps"},
    Part.BACKGROUND: {"notes"},
    Part.MORE: {"steps", "notes"},
}
"""The facts that a part page tells."""

_SHOWN_OF_OFFICE = {"address", "transport", "step-free", "hours"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceProps:
    """The page of a service; texts are ready to show."""

    kicker: str
    title: str
    lead: str
    lead_short: str
    mark: str
    picture: str
    questions: tuple[Row, ...]
    figures: tuple[Row, ...]
    documents: tuple[Row, ...]
    more_documents: int
    office: Row
    more_offices: int
    has_steps: bool
    has_background: bool
    online: str
    source: str
    sources: tuple[Row, ...]
    documents_unknown: str
    stale: str
    books: bool
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PartProps:
    """A page with one heading and rows: `{title, line, icon, number, mark}`."""

    part: str
    title: str
    heading: str
    rows: tuple[Row, ...]
    note: str
    sources: tuple[Row, ...]
    prints: bool


def service_props(place: AtService, service: Service, world: World) -> ServiceProps:
    """Derive the page of a service in the citizen's case."""
    reader = world.reader
    case = facts(service, place.answers)
    title = shown(service.title, reader.language.content_tag)
    offices = [office for office in map(world.content.office, service.offices) if office]
    return ServiceProps(
        kicker=_kicker(service, world),
        title=title.text,
        lead=reader.text(service.lead),
        lead_short=reader.text(service.lead_short or service.lead),
        mark=world.mark(_weakest(service, title, world)),
        picture=service.illustration or "",
        questions=_questions(service, place, reader),
        figures=tuple(asdict(figure) for figure in figures(case, reader)),
        documents=_documents(case, world)[: _shown_documents(case)],
        more_documents=len(case.documents) - _shown_documents(case),
        office=office_row(offices[0], world) if offices else {},
        more_offices=max(0, len(offices) - 1),
        has_steps=bool(service.steps),
        has_background=bool(service.legal or service.notes or service.preconditions),
        online=reader.text(service.online.title) if service.online else "",
        source=source_line(service, reader),
        sources=_sources(service, reader, None),
        documents_unknown=unknown_words(reader) if "documents" in service.unknown else "",
        stale=stale_words(
            service.as_of, world.today, world.content.city().content_stale_after_days, reader
        ),
        books=world.books and service.booking_id is not None,
        prints=world.prints,
    )


def _sources(service: Service, reader: Reader, part: Part | None) -> tuple[Row, ...]:
    """Return `{label, text}`: who says single facts, all of them or those of a part."""
    wanted = _FACTS_OF.get(part) if part is not None else None
    return tuple(
        {"label": told.label, "text": told.text}
        for told in told_facts(service, reader)
        if wanted is None or wanted & set(told.facts)
    )


def _shown_documents(case: Facts) -> int:
    count = len(case.documents)
    return count if count <= DOCUMENTS_SHOWN + 1 else DOCUMENTS_SHOWN


def _weakest(service: Service, title: Shown, world: World) -> str:
    """Return German where any of the main texts has no translation."""
    texts: list[Text] = [service.lead, *(paper.title for paper in service.documents)]
    languages = {shown(text, world.reader.language.content_tag).language for text in texts}
    return SOURCE_LANGUAGE if SOURCE_LANGUAGE in languages else title.language


def _kicker(service: Service, world: World) -> str:
    situations = {one.code: one for one in world.content.situations()}
    situation = next(filter(None, map(situations.get, service.situations)), None)
    if situation is None:
        return ""
    #: Above the title of a service; %1 is its life situation
    return fill(
        world.reader.translate("FindService", "Leistung · %1"), world.reader.text(situation.title)
    )


def _questions(service: Service, place: AtService, reader: Reader) -> tuple[Row, ...]:
    return tuple(
        {
            "id": question.id,
            "label": reader.text(question.label),
            "options": [
                {
                    "id": option.id,
                    "label": reader.text(option.label),
                    "selected": place.answers.get(question.id, question.default) == option.id,
                }
                for option in question.options
            ],
        }
        for question in service.questions
    )


def _documents(case: Facts, world: World) -> tuple[Row, ...]:
    return tuple(
        {
            "title": world.reader.text(paper.title),
            "line": world.reader.text(paper.note),
            "icon": paper.icon,
        }
        for paper in case.documents
    )


def office_row(office: Office, world: World) -> Row:
    """Return an office as cards and rows show it."""
    reader = world.reader
    name = shown(office.name, reader.language.content_tag)
    state = opening_words(
        office_opening(office, world.now, world.content.city().state),
        world.now,
        reader.language,
        reader.translate,
    )
    german = office.name if isinstance(office.name, str) else office.name[SOURCE_LANGUAGE]
    address = office.address
    foreign = german != name.text and address is not None
    return {
        "id": office.id,
        "name": name.text,
        # What the door says, for those who read another language.
        "door": f"{german}, {address.street}" if foreign and address is not None else "",
        "address": reader.text(address.floor)
        if foreign and address is not None
        else address_line(office, reader),
        "opening": state.text,
        "look": state.look.value,
        "stepFree": _step_free(office, reader),
        "transport": reader.text(office.transport),
        "icon": "location_on",
        "hours": list(weekly_lines(office.hours, reader.language, reader.translate)),
        "sources": [
            told_source(one, reader) for one in office.sources if one.fact in _SHOWN_OF_OFFICE
        ],
    }


def _step_free(office: Office, reader: Reader) -> str:
    if office.step_free is None:
        return ""
    if office.step_free:
        #: An office without steps
        return reader.translate("FindService", "ohne Stufen")
    #: An office with steps
    return reader.translate("FindService", "mit Stufen")


def part_props(part: Part, place: AtService, service: Service, world: World) -> PartProps:
    """Derive the page of one part of a service."""
    translate = world.reader.translate
    case = facts(service, place.answers)
    headings = {
        #: Heading of a part of a service
        Part.DOCUMENTS: translate("FindService", "Das bringen Sie mit"),
        #: Heading of a part of a service
        Part.OFFICES: translate("FindService", "Hier gehen Sie hin"),
        #: Heading of a part of a service
        Part.STEPS: translate("FindService", "So läuft es ab"),
        #: Heading of a part of a service
        Part.BACKGROUND: translate("FindService", "Gut zu wissen"),
        #: Heading of a part of a service
        Part.MORE: translate("FindService", "Mehr dazu"),
    }
    return PartProps(
        part=part.value,
        title=world.reader.text(service.title),
        heading=headings[part],
        rows=_part_rows(part, case, service, world),
        note=source_line(service, world.reader),
        sources=_sources(service, world.reader, part),
        prints=world.prints,
    )


def _part_rows(part: Part, case: Facts, service: Service, world: World) -> tuple[Row, ...]:
    reader = world.reader
    match part:
        case Part.DOCUMENTS:
            return _documents(case, world)
        case Part.OFFICES:
            offices = [office for office in map(world.content.office, service.offices) if office]
            return tuple(office_row(office, world) for office in offices)
        case Part.STEPS:
            return _steps(service, reader)
        case Part.BACKGROUND:
            return _background(service, reader)
        case Part.MORE:
            return (*_steps(service, reader), *_background(service, reader))
        case _:
            assert_never(part)


def _steps(service: Service, reader: Reader) -> tuple[Row, ...]:
    return tuple(
        {"title": reader.text(step), "line": "", "icon": "", "number": str(number)}
        for number, step in enumerate(service.steps, start=1)
    )


def _background(service: Service, reader: Reader) -> tuple[Row, ...]:
    texts = [*service.preconditions, *service.notes]
    rows: list[Row] = [{"title": reader.text(text), "line": "", "icon": "info"} for text in texts]
    rows += [{"title": law, "line": "", "icon": "gavel"} for law in service.legal]
    return tuple(rows)


def office_props(office_id: str, world: World) -> PartProps:
    """Derive the page of one office."""
    office = world.content.office(office_id)
    if office is None:
        raise LookupError(f"there is no office {office_id}")
    return PartProps(
        part=Part.OFFICES.value,
        title=world.reader.text(office.name),
        heading=world.reader.text(office.purpose),
        rows=(office_row(office, world),),
        note=source_words(office.source.name, office.as_of, world.reader),
        sources=(),
        prints=False,
    )
