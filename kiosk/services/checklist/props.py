"""The pages of "Do I have everything?": props, derived purely from state and content."""

from dataclasses import dataclass

from kiosk.core.outcome import Outcome
from kiosk.core.words import fill
from kiosk.reading import SOFT_HYPHEN, checklist_source, fee_words, isolated, stale_words
from kiosk.services.checklist.needs import Case, known_answers, needs
from kiosk.services.checklist.wording import (
    Told,
    missing_line,
    missing_title,
    phone_text,
    sum_line,
    told,
)
from kiosk.services.checklist.world import Row, World
from kiosk.take_along import props
from kiosk.take_along.props import PhoneProps, SlipProps
from offline_cache.content.model import Service
from offline_cache.content.reader import ServiceRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceProps:
    """A list to choose from: life situations, or the services of one of them.

    Attributes:
        kicker: above the title.
        title: what the list is.
        lead: one sentence under it.
        rows: `{id, title, line, icon, mark}`.
    """

    kicker: str
    title: str
    lead: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistProps:
    """The list to tick.

    Attributes:
        service: title of the service.
        mark: "auf Deutsch" where the texts are in another language than the reader's.
        case: the case in one line; empty where the service asks nothing.
        rows: `{id, title, line}` of everything needed.
        ticked: ids of what the citizen has.
        answer: `nothing` (nothing is needed), `open` (no tick yet), `missing` or `complete`.
        answer_title: how much is missing.
        answer_short: the same in fewer words.
        answer_line: what is missing, or where to get it.
        answer_icon: name of a Material Symbol.
        sum: the sum.
        sum_line: its parts, each with its legal source.
        source: who says so.
        stale: a warning where the content is older than it may be; else empty.
        prints: whether the receipt printer can print now.
    """

    service: str
    mark: str
    case: str
    rows: tuple[Row, ...]
    ticked: tuple[str, ...]
    answer: str
    answer_title: str
    answer_short: str
    answer_line: str
    answer_icon: str
    sum: str
    sum_line: str
    source: str
    stale: str
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseProps:
    """The questions of the case.

    Attributes:
        service: title of the service.
        questions: `{id, label, options: [{id, label}]}`.
        chosen: the answers, each as `<question>=<option>`.
    """

    service: str
    questions: tuple[Row, ...]
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingProps:
    """What is missing.

    Attributes:
        service: title of the service.
        mark: as of the list.
        title: how much is missing.
        rows: `{id, title, get, cost, service, serviceTitle, icon}`.
        sum: the sum.
    """

    service: str
    mark: str
    title: str
    rows: tuple[Row, ...]
    sum: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CostsProps:
    """The sum, its parts, and what may be added.

    Attributes:
        service: title of the service.
        mark: as of the list.
        extras: `{id, title, line}` of what may be added.
        ticked: ids of the extras chosen.
        parts: `{label, value, legal}` of the sum.
        sum: the sum.
        unsure: one line where the sum is not an amount.
    """

    service: str
    mark: str
    extras: tuple[Row, ...]
    ticked: tuple[str, ...]
    parts: tuple[Row, ...]
    sum: str
    unsure: str


def situations_props(world: World) -> ChoiceProps:
    """Derive the life situations that have services which ask for papers."""
    reader = world.reader
    return ChoiceProps(
        #: Title of the journey "Do I have everything?"
        kicker=reader.translate("Checklist", "Habe ich alles?"),
        #: Title of the page on which a life situation is chosen
        title=reader.translate("Checklist", "Worum geht es?"),
        #: Under the title of the page on which a life situation is chosen
        lead=reader.translate("Checklist", "Danach wählen Sie die Leistung und haken ab."),
        rows=tuple(
            {
                "id": situation.code,
                "title": reader.text(situation.title),
                "line": reader.text(situation.line),
                "icon": situation.icon,
                "mark": world.mark(situation.title),
            }
            for situation in world.content.situations()
            if any(_services(situation.code, world))
        ),
    )


def situation_props(code: str, world: World) -> ChoiceProps:
    """Derive the services of a life situation that ask for papers."""
    reader = world.reader
    titles = (one.title for one in world.content.situations() if one.code == code)
    return ChoiceProps(
        kicker=reader.translate("Checklist", "Habe ich alles?"),
        title=reader.text(next(titles, None)),
        #: Under the title of a life situation: a service is to be chosen
        lead=reader.translate("Checklist", "Welche Leistung brauchen Sie?"),
        rows=tuple(
            {
                "id": service.id,
                "title": reader.text(service.title),
                "line": reader.text(service.lead_short or service.lead),
                "icon": service.icon,
                "mark": world.mark(service.title),
            }
            for service in _services(code, world)
        ),
    )


def _mark(service: Service, world: World) -> str:
    return world.mark(service.title, *(paper.title for paper in service.documents))


def _services(code: str, world: World) -> list[ServiceRow]:
    rows = world.content.services_in(code, world.today)
    found = ((row, world.content.service(row.id)) for row in rows)
    return [row for row, service in found if service is not None and service.documents]


def checklist_props(service: Service, case: Case, world: World) -> ChecklistProps:
    """Derive the list to tick."""
    reader = world.reader
    said = told(service, case, world)
    answer, title, line, icon = _answer(said, world)
    return ChecklistProps(
        service=reader.text(service.title),
        mark=_mark(service, world),
        case=said.case,
        rows=tuple({"id": one.id, "title": one.title, "line": one.note} for one in said.needs),
        ticked=tuple(one.id for one in said.needs if one.ticked),
        answer=answer,
        answer_title=title,
        #: One thing is missing, where there is no room for its name
        answer_short=reader.translate("Checklist", "Eines fehlt noch")
        if len(said.missing) == 1
        else title,
        answer_line=line,
        answer_icon=icon,
        sum=said.sum,
        sum_line=sum_line(said.parts, reader)
        if said.sum_known
        #: Under an unknown fee
        else reader.translate("FindService", "oder Telefon 115"),
        source=checklist_source(service, reader),
        stale=stale_words(
            service.as_of, world.today, world.content.city().content_stale_after_days, reader
        ),
        prints=world.prints,
    )


def _answer(said: Told, world: World) -> tuple[str, str, str, str]:
    translate = world.reader.translate
    if not said.needs:
        #: A case in which nothing has to be brought
        text = translate("Checklist", "Sie brauchen nichts mitzubringen.")
        return "nothing", text, "", "check_circle"
    if said.complete:
        #: Everything is ticked
        return (
            "complete",
            translate("Checklist", "Sie haben alles dabei."),
            "",
            "check_circle",
        )
    if said.missing:
        missing = said.missing
        icon = missing[0].icon if len(missing) == 1 else "fact_check"
        return "missing", missing_title(missing, world.reader), missing_line(missing), icon
    return "open", "", "", "check_circle"


def case_props(service: Service, case: Case, world: World) -> CaseProps:
    """Derive the questions of the case."""
    reader = world.reader
    answers = known_answers(service, case.answers)
    return CaseProps(
        service=reader.text(service.title),
        questions=tuple(
            {
                "id": question.id,
                "label": reader.text(question.label),
                "options": [
                    {"id": option.id, "label": reader.text(option.label)}
                    for option in question.options
                ],
            }
            for question in service.questions
        ),
        chosen=tuple(f"{question}={option}" for question, option in answers.items()),
    )


def missing_props(service: Service, case: Case, world: World) -> MissingProps:
    """Derive what is missing."""
    said = told(service, case, world)
    return MissingProps(
        service=world.reader.text(service.title),
        mark=_mark(service, world),
        #: Title of the page of what is missing
        title=world.reader.translate("Checklist", "Das fehlt noch"),
        rows=tuple(
            {
                "id": need.id,
                "title": need.title,
                "get": need.get,
                "cost": need.cost,
                "service": need.service,
                "serviceTitle": need.service_title,
                "icon": need.icon,
            }
            for need in said.missing
        ),
        sum=said.sum,
    )


def costs_props(service: Service, case: Case, world: World) -> CostsProps:
    """Derive the sum, its parts and what may be added."""
    reader = world.reader
    found, said = needs(service, case), told(service, case, world)
    #: Under an extra: %1 is what it costs, %2 its legal source
    line = reader.translate("Checklist", "%1 mehr, %2")
    return CostsProps(
        service=reader.text(service.title),
        mark=_mark(service, world),
        extras=tuple(
            {
                "id": extra.id,
                "title": reader.text(extra.label),
                "line": fill(line, fee_words(extra.fee, reader), isolated(extra.legal)),
            }
            for extra in found.extras
        ),
        ticked=tuple(extra.id for extra in found.chosen),
        parts=tuple(
            {"label": part.label, "value": part.value, "legal": part.legal} for part in said.parts
        ),
        sum=said.sum,
        #: Under an unknown fee
        unsure="" if said.sum_known else reader.translate("FindService", "oder Telefon 115"),
    )


def phone_props(service: Service, case: Case, world: World) -> PhoneProps:
    """Derive the page with the code for the phone: the list itself, which needs no network."""
    return props.phone_props(_subject(service, world), phone_text(service, case, world))


def slip_props(outcome: Outcome | None, service: Service, case: Case, world: World) -> SlipProps:
    """Derive the page of the slip."""
    return props.slip_props(
        outcome,
        subject=_subject(service, world),
        payload=phone_text(service, case, world),
        prints=world.prints,
    )


def _subject(service: Service, world: World) -> str:
    #: What the slip and the code are about; %1 is a service
    text = world.reader.translate("Checklist", "Ihre Liste: %1")
    return fill(text, isolated(world.reader.text(service.title).replace(SOFT_HYPHEN, "")))
