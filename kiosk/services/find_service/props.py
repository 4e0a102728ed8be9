"""What the pages of "Find a service" show: frozen props, derived purely from state and content."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from html import escape

from kiosk.core.clock import city_time
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Outcome, Unknown
from kiosk.core.words import fill
from kiosk.opening_words import opening_words, weekly_lines
from kiosk.services.find_service.flow import AtService, Goal, Part, Searching
from kiosk.services.find_service.wording import (
    Reader,
    address_line,
    case_words,
    figures,
    phone_text,
    source_line,
)
from offline_cache.content.facts import Facts, facts
from offline_cache.content.model import SOURCE_LANGUAGE, Office, Service, Shown, Text, shown
from offline_cache.content.opening import opening
from offline_cache.content.reader import ContentReader, Hit, ServiceRow

Row = dict[str, object]
DOCUMENTS_SHOWN = 3
HITS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the pages are derived from beside the state.

    Attributes:
        content: the city's content.
        reader: who reads.
        now: the moment.
        prints: whether the receipt printer can print now.
        accent: colour of matched letters, `#rrggbb`.
    """

    content: ContentReader
    reader: Reader
    now: datetime
    prints: bool
    accent: str

    @property
    def today(self) -> date:
        """The city's day."""
        return city_time(self.now).date()

    def mark(self, language: str) -> str:
        """Return the mark of a text that is in German for somebody who reads another language."""
        if language != SOURCE_LANGUAGE or self.reader.language.tag.split("-")[0] == SOURCE_LANGUAGE:
            return ""
        #: Mark of a text that exists in German only
        return self.reader.translate("FindService", "auf Deutsch")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchProps:
    """The search page.

    Attributes:
        query: what was typed.
        rows: `{id, kind, title, rich, line, kindName, icon, mark}` of each result.
        searched: what was searched instead of what was typed; empty where nothing was mended.
        nothing: whether a finished search found nothing.
        suggestions: nearest words then.
        situations: `{id, title, line, icon}` while nothing is typed or found.
    """

    query: str
    rows: tuple[Row, ...]
    searched: str
    nothing: bool
    suggestions: tuple[str, ...]
    situations: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProps:
    """A list of services or life situations.

    Attributes:
        kicker: above the title.
        title: what the list is.
        lead: one sentence under it.
        letters: letters to choose from; empty where there are none.
        letter: the letter chosen.
        rows: `{id, title, line, icon, mark}`.
        telephone_line: hours of 115, for an empty list.
    """

    kicker: str
    title: str
    lead: str
    letters: tuple[str, ...]
    letter: str
    rows: tuple[Row, ...]
    telephone_line: str


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
    stale: str
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PartProps:
    """A page with one heading and rows: `{title, line, icon, number, mark}`."""

    part: str
    title: str
    heading: str
    rows: tuple[Row, ...]
    note: str
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneProps:
    """The page with a code for the phone."""

    title: str
    payload: str
    link: str
    needs_net: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipProps:
    """The page of a slip: `printing`, `done`, `failed` or `unknown`.

    Attributes:
        phase: how far it is.
        reason: the failure code's name; empty where there is none.
        subject: what the slip is about.
        payload: the same for the phone.
        prints: whether the printer can print again now.
    """

    phase: str
    reason: str
    subject: str
    payload: str
    prints: bool


def search_props(place: Searching, world: World) -> SearchProps:
    """Derive the search page."""
    outcome = place.outcome if len(place.query.strip()) > 1 else None
    hits = outcome.hits[:HITS] if outcome else ()
    finished = outcome is not None and outcome.query == place.query.strip()
    nothing = finished and not hits
    return SearchProps(
        query=place.query,
        rows=tuple(_hit_row(hit, world) for hit in hits),
        searched=(outcome.searched or "") if outcome else "",
        nothing=nothing,
        suggestions=outcome.suggestions if outcome and nothing else (),
        situations=situation_rows(world) if outcome is None or nothing else (),
    )


def _hit_row(hit: Hit, world: World) -> Row:
    names = {
        #: Kind of a search result
        "service": world.reader.translate("FindService", "Leistung"),
        #: Kind of a search result
        "form": world.reader.translate("FindService", "Formular"),
        #: Kind of a search result
        "office": world.reader.translate("FindService", "Amt"),
    }
    return {
        "id": hit.id,
        "kind": hit.kind,
        "title": hit.title.text.replace("\u00ad", ""),
        "rich": _rich(hit.title.text, hit.spans, world.accent),
        "line": hit.line.text,
        "kindName": names[hit.kind],
        "icon": hit.icon,
        "mark": world.mark(hit.title.language),
    }


def _rich(title: str, spans: tuple[tuple[int, int], ...], accent: str) -> str:
    """Mark the matched letters of a title for QML's styled text; everything else is escaped."""
    pieces, done = [], 0
    for start, end in spans:
        pieces.append(escape(title[done:start]))
        pieces.append(f'<b><font color="{accent}">{escape(title[start:end])}</font></b>')
        done = end
    pieces.append(escape(title[done:]))
    return "".join(pieces).replace("\u00ad", "&shy;")


def situation_rows(world: World) -> tuple[Row, ...]:
    """Return all life situations that have services today."""
    return tuple(
        {
            "id": situation.code,
            "title": world.reader.text(situation.title),
            "line": world.reader.text(situation.line),
            "icon": situation.icon,
            "mark": world.mark(shown(situation.title, world.reader.language.tag).language),
        }
        for situation in world.content.situations()
        if world.content.services_in(situation.code, world.today)
    )


def all_services_props(letter: str, world: World) -> ListProps:
    """Derive the list from A to Z, or one letter of it."""
    rows = [_service_row(service, world) for service in world.content.services(world.today)]
    rows.sort(key=lambda row: _sort_key(str(row["title"])))
    letters = dict.fromkeys(_initial(str(row["title"])) for row in rows)
    chosen = [row for row in rows if not letter or _initial(str(row["title"])) == letter]
    return ListProps(
        kicker="",
        #: Title of the list of all services
        title=world.reader.translate("FindService", "Alle Leistungen"),
        #: Under the title of the list of all services; %1 is their number
        lead=fill(
            world.reader.translate("FindService", "%1 Leistungen, von A bis Z"), str(len(rows))
        ),
        letters=tuple(letters),
        letter=letter,
        rows=tuple(chosen),
        telephone_line=_telephone_line(world),
    )


def _initial(title: str) -> str:
    return _sort_key(title)[:1].upper()


def _sort_key(title: str) -> str:
    plain = title.casefold().replace("\u00ad", "")
    return plain.translate(str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"}))


def situation_props(code: str, world: World) -> ListProps:
    """Derive the services of one life situation."""
    situation = next(one for one in world.content.situations() if one.code == code)
    rows = world.content.services_in(code, world.today)
    return ListProps(
        #: Above the title of a life situation
        kicker=world.reader.translate("FindService", "Lebenslage"),
        title=world.reader.text(situation.title),
        lead=world.reader.text(situation.line),
        letters=(),
        letter="",
        rows=tuple(_service_row(service, world) for service in rows),
        telephone_line=_telephone_line(world),
    )


def _service_row(service: ServiceRow, world: World) -> Row:
    title = shown(service.title, world.reader.language.tag)
    lead = service.lead_short if service.lead_short is not None else service.lead
    return {
        "id": service.id,
        "title": title.text,
        "line": world.reader.text(lead),
        "icon": service.icon,
        "mark": world.mark(title.language),
    }


def _telephone_line(world: World) -> str:
    return world.reader.text(world.content.city().telephone.hours_text)


def situations_props(world: World) -> ListProps:
    """Derive the page of all life situations."""
    return ListProps(
        kicker="",
        #: Title of the page of all life situations
        title=world.reader.translate("FindService", "In welcher Lebenslage sind Sie?"),
        #: Under the title of the page of all life situations
        lead=world.reader.translate("FindService", "Wir zeigen, was Sie dann brauchen."),
        letters=(),
        letter="",
        rows=situation_rows(world),
        telephone_line=_telephone_line(world),
    )


def service_props(place: AtService, service: Service, world: World) -> ServiceProps:
    """Derive the page of a service in the citizen's case."""
    reader, translate = world.reader, world.reader.translate
    case = facts(service, place.answers)
    title = shown(service.title, reader.language.tag)
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
        stale=_stale(service, world, translate),
        prints=world.prints,
    )


def _shown_documents(case: Facts) -> int:
    count = len(case.documents)
    return count if count <= DOCUMENTS_SHOWN + 1 else DOCUMENTS_SHOWN


def _weakest(service: Service, title: Shown, world: World) -> str:
    """Return German where any of the main texts has no translation."""
    texts: list[Text] = [service.lead, *(paper.title for paper in service.documents)]
    languages = {shown(text, world.reader.language.tag).language for text in texts}
    return SOURCE_LANGUAGE if SOURCE_LANGUAGE in languages else title.language


def _kicker(service: Service, world: World) -> str:
    situation = next(one for one in world.content.situations() if one.code == service.situations[0])
    #: Above the title of a service; %1 is its life situation
    return fill(
        world.reader.translate("FindService", "Leistung · %1"), world.reader.text(situation.title)
    )


def _stale(service: Service, world: World, translate: Callable[[str, str], str]) -> str:
    limit = timedelta(days=world.content.city().content_stale_after_days)
    if world.today - service.as_of <= limit:
        return ""
    day = world.reader.language.format_day(
        service.as_of.day, service.as_of.month, service.as_of.year
    )
    #: Warning on old content; %1 is the day on which it was last checked
    text = translate(
        "FindService", "Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115."
    )
    return fill(text, day)


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
    name = shown(office.name, reader.language.tag)
    state = opening_words(
        opening(office.hours, world.now), world.now, reader.language, reader.translate
    )
    german = office.name if isinstance(office.name, str) else office.name[SOURCE_LANGUAGE]
    return {
        "id": office.id,
        "name": name.text,
        # What the door says, for those who read another language.
        "door": german if german != name.text else "",
        "address": address_line(office, reader),
        "opening": state.text,
        "look": state.look.value,
        "stepFree": _step_free(office, reader),
        "transport": reader.text(office.transport),
        "icon": "location_on",
        "hours": list(weekly_lines(office.hours, reader.language, reader.translate)),
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
        Part.TAKE: translate("FindService", "Zum Mitnehmen"),
    }
    return PartProps(
        part=part.value,
        title=world.reader.text(service.title),
        heading=headings[part],
        rows=_part_rows(part, case, service, world),
        note=source_line(service, world.reader),
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
            return tuple(
                {"title": reader.text(step), "line": "", "icon": "", "number": str(number)}
                for number, step in enumerate(service.steps, start=1)
            )
        case Part.BACKGROUND:
            texts = [*service.preconditions, *service.notes]
            rows: list[Row] = [
                {"title": reader.text(text), "line": "", "icon": "info"} for text in texts
            ]
            return (*rows, *({"title": law, "line": "", "icon": "gavel"} for law in service.legal))
        case Part.TAKE:
            return ()


def phone_props(goal: Goal, form_id: str, place: AtService | None, world: World) -> PhoneProps:
    """Derive the page with a code for the phone.

    A link where there is one; otherwise the text itself, which works without any network.
    """
    reader = world.reader
    form = world.content.form(form_id) if goal is Goal.FORM else None
    if form is not None:
        return PhoneProps(
            title=reader.text(form.title), payload=form.url, link=_bare(form.url), needs_net=True
        )
    service = world.content.service(place.service_id) if place is not None else None
    if service is None or place is None:
        raise LookupError("a code for the phone needs a service or a form")
    if goal is Goal.ONLINE and service.online is not None:
        url = service.online.url
        return PhoneProps(
            title=reader.text(service.online.title), payload=url, link=_bare(url), needs_net=True
        )
    payload = service_payload(service, place, world)
    link = _bare(payload) if payload.startswith("https://") else ""
    return PhoneProps(
        title=reader.text(service.title), payload=payload, link=link, needs_net=bool(link)
    )


def service_payload(service: Service, place: AtService, world: World) -> str:
    """Return what the code of a service says: its web page, or the text itself."""
    if service.page is not None:
        return service.page
    office = world.content.office(service.offices[0]) if service.offices else None
    case = facts(service, place.answers)
    return phone_text(service, case, office, world.reader, city_time(world.now))


def _bare(url: str) -> str:
    return url.removeprefix("https://")


def slip_props(
    outcome: Outcome | None, place: AtService, service: Service, world: World
) -> SlipProps:
    """Derive the page of a slip."""
    case = case_words(service, place.answers, world.reader)
    title = world.reader.text(service.title)
    reason: FailureCode | None = getattr(outcome, "reason", None)
    match outcome:
        case None:
            phase = "printing"
        case Done():
            phase = "done"
        case Unknown():
            phase = "unknown"
        case _:
            phase = "failed"
    return SlipProps(
        phase=phase,
        reason=reason.name if reason else "",
        subject=f"{title} ({case})" if case else title,
        payload=service_payload(service, place, world),
        prints=world.prints,
    )


def office_props(office_id: str, world: World) -> PartProps:
    """Derive the page of one office."""
    office = world.content.office(office_id)
    if office is None:
        raise LookupError(f"there is no office {office_id}")
    day = world.reader.language.format_day(office.as_of.day, office.as_of.month, office.as_of.year)
    #: %1 is who answers for the text, %2 the day on which it was last checked
    source = world.reader.translate("FindService", "Quelle: %1. Stand: %2.")
    return PartProps(
        part=Part.OFFICES.value,
        title=world.reader.text(office.name),
        heading=world.reader.text(office.purpose),
        rows=(office_row(office, world),),
        note=fill(source, world.reader.text(office.source.name), day),
        prints=False,
    )
