"""What is needed, missing and to be paid, in the citizen's words; for screen and slip. Pure."""

from dataclasses import dataclass

from kiosk.core.clock import city_time
from kiosk.core.words import fill
from kiosk.reading import (
    PAYLOAD_BYTES,
    SOFT_HYPHEN,
    Reader,
    address_line,
    case_words,
    fee_words,
    isolated,
)
from kiosk.services.checklist.needs import FEE, Case, Cost, Needs, costs, needs, total
from kiosk.services.checklist.world import World
from offline_cache.content.facts import facts
from offline_cache.content.model import Document, Fee, Free, NotKnown, Service

PERSON = "person"
"""The icon of a document that is no paper: the citizen has to come."""
PARTS_SAID = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing a case needs.

    Attributes:
        id: the document's id, or `FEE`.
        title: what it is.
        note: one line about it.
        get: where one gets it.
        cost: what getting it costs.
        service: id of the service that issues it; empty where none does.
        service_title: what that service is called.
        icon: name of a Material Symbol.
        ticked: whether the citizen has it.
        missing: whether it is missing.
    """

    id: str
    title: str
    note: str
    get: str
    cost: str
    service: str
    service_title: str
    icon: str
    ticked: bool
    missing: bool


@dataclass(frozen=True, slots=True)
class CostLine:
    """One part of the sum in words."""

    label: str
    value: str
    legal: str

    @property
    def text(self) -> str:
        """The part in one line: "Gebühr: 46,00 € (§ 1 PAuswGebV)"."""
        legal = f" ({isolated(self.legal)})" if self.legal else ""
        return f"{isolated(self.label)}: {self.value}{legal}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A case in the citizen's words.

    Attributes:
        case: the case in one line; empty where the service asks nothing.
        needs: everything needed, in order.
        parts: the parts of the sum.
        sum: the sum.
        sum_known: whether it says an amount at all.
        complete: whether the citizen has everything.
    """

    case: str
    needs: tuple[Need, ...]
    parts: tuple[CostLine, ...]
    sum: str
    sum_known: bool
    complete: bool

    @property
    def missing(self) -> tuple[Need, ...]:
        """What is missing."""
        return tuple(need for need in self.needs if need.missing)


def told(service: Service, case: Case, world: World) -> Told:
    """Say a case in the citizen's words."""
    reader = world.reader
    found = needs(service, case)
    parts = costs(found, _legal_sources(found, world))
    whole = total(part.fee for part in parts)
    return Told(
        case=case_words(service, case.answers, reader),
        needs=(
            *(_document(paper, found, world) for paper in found.facts.documents),
            *((_fee(service, found, world),) if FEE in found.needed else ()),
        ),
        parts=tuple(_cost(part, reader) for part in parts),
        sum=fee_words(whole, reader),
        sum_known=not isinstance(whole, NotKnown),
        complete=found.complete,
    )


def _legal_sources(found: Needs, world: World) -> dict[str, str]:
    """Return the legal source of what a document costs, where the city issues it at that fee."""
    sources: dict[str, str] = {}
    for paper in found.facts.documents:
        issuer = world.content.service(paper.service) if paper.service else None
        rule = facts(issuer, {}).fee if issuer is not None else None
        if issuer is not None and rule is not None and rule.fee == paper.cost:
            sources[issuer.id] = rule.legal
    return sources


def _document(paper: Document, found: Needs, world: World) -> Need:
    reader = world.reader
    issuer = world.content.service(paper.service) if paper.service else None
    return Need(
        id=paper.id,
        title=reader.text(paper.title),
        note=reader.text(paper.note),
        get=reader.text(paper.get) or reader.text(paper.note) or _ask(reader),
        cost=_getting(paper.cost, reader),
        service=issuer.id if issuer is not None else "",
        service_title=reader.text(issuer.title) if issuer is not None else "",
        icon=paper.icon,
        ticked=paper.id in found.ticked,
        missing=paper.id in found.missing,
    )


def _ask(reader: Reader) -> str:
    #: Where the content does not say where to get a missing paper
    return reader.translate("Checklist", "Fragen Sie im Amt oder unter Telefon 115.")


def _getting(cost: Fee | None, reader: Reader) -> str:
    if cost is None:
        return ""
    if isinstance(cost, Free):
        #: What getting a missing paper costs
        return reader.translate("Checklist", "Das kostet nichts.")
    if isinstance(cost, NotKnown):
        #: What getting a missing paper costs, where it is not known
        return reader.translate("Checklist", "Was es kostet, erfahren Sie dort.")
    #: What getting a missing paper costs; %1 is an amount
    return fill(reader.translate("Checklist", "Das kostet %1."), fee_words(cost, reader))


def _fee(service: Service, found: Needs, world: World) -> Need:
    reader = world.reader
    office = world.office_of(service)
    paying = reader.text(office.payment) if office is not None else ""
    note = paying or reader.text(found.facts.fee.note)
    if isinstance(found.to_pay, NotKnown):
        #: Thing to bring: money for a fee that is not known
        title = reader.translate("Checklist", "Geld für die Gebühr")
        #: Under "money for the fee", where it is not known; also instead of the sum
        note = note or reader.translate("FindService", "Das sagt Ihnen das Amt")
    else:
        #: Thing to bring; %1 is an amount
        title = reader.translate("Checklist", "%1 für die Gebühr")
        title = fill(title, fee_words(found.to_pay, reader))
    return Need(
        id=FEE,
        title=title,
        note=note,
        get=note,
        cost="",
        service="",
        service_title="",
        icon="payments",
        ticked=FEE in found.ticked,
        missing=FEE in found.missing,
    )


def _cost(part: Cost, reader: Reader) -> CostLine:
    label = reader.text(part.label)
    #: A part of the sum: the fee itself
    label = label or reader.translate("Checklist", "Gebühr")
    return CostLine(label.replace(SOFT_HYPHEN, ""), fee_words(part.fee, reader), part.legal)


def missing_title(missing: tuple[Need, ...], reader: Reader) -> str:
    """Say how much is missing: "Eines fehlt noch: Digitales Foto", "Zwei Dinge fehlen noch"."""
    translate = reader.translate
    if len(missing) == 1:
        if missing[0].icon == PERSON:
            #: Only one thing is left, which is no paper; %1 is "Sie kommen selbst"
            text = translate("Checklist", "Denken Sie daran: %1")
        else:
            #: One thing is missing; %1 is its name
            text = translate("Checklist", "Eines fehlt noch: %1")
        return fill(text, isolated(missing[0].title))
    several = {
        #: Two things to bring are missing
        2: translate("Checklist", "Zwei Dinge fehlen noch"),
        #: Three things to bring are missing
        3: translate("Checklist", "Drei Dinge fehlen noch"),
        #: Four things to bring are missing
        4: translate("Checklist", "Vier Dinge fehlen noch"),
    }
    #: Five or more things to bring are missing; %1 is their number
    many = translate("Checklist", "%1 Dinge fehlen noch")
    return several.get(len(missing), fill(many, str(len(missing))))


def missing_line(missing: tuple[Need, ...]) -> str:
    """Say where to get the one thing that is missing, or what is missing."""
    if len(missing) == 1:
        return where_to_get(missing[0])
    return ", ".join(need.title for need in missing)


def where_to_get(need: Need) -> str:
    """Say where to get something and what that costs."""
    return " ".join(text for text in (sentence(need.get), need.cost) if text)


def sentence(text: str) -> str:
    """End a text like a sentence, so that another may follow."""
    return text if not text or text[-1] in ".!?。؟" else f"{text}."


def sum_line(parts: tuple[CostLine, ...], reader: Reader) -> str:
    """Say the parts of the sum in one line, each with its legal source."""
    said = [part.text for part in parts[:PARTS_SAID]]
    if len(parts) > PARTS_SAID:
        #: After the first parts of a sum; %1 is how many more there are
        more = reader.translate("Checklist", "weitere Posten: %1")
        said.append(fill(more, str(len(parts) - PARTS_SAID)))
    return ", ".join(said)


def phone_text(service: Service, case: Case, world: World) -> str:
    """Say the list for a code for the phone.

    Where it is too much, where to get things is left out first, then things from the end: the sum
    and the office always stay.
    """
    reader = world.reader
    told_case = told(service, case, world)
    #: Title of the list on the phone and on the slip; %1 is the service
    head = [fill(reader.translate("Checklist", "Habe ich alles? %1"), reader.text(service.title))]
    head += [told_case.case] if told_case.case else []
    lines = [f"{'[x]' if need.ticked else '[  ]'} {need.title}" for need in told_case.needs]
    gets = [f"  {where_to_get(need)}" if need.missing else "" for need in told_case.needs]
    foot = [f"{_together(reader)}: {told_case.sum}"]
    office = world.office_of(service)
    if office is not None:
        foot += [reader.text(office.name), address_line(office, reader)]
    foot.append(f"{city_time(world.now):%d.%m.%Y}")
    while lines and _too_long(_joined(head, lines, gets, foot)):
        if any(gets):
            gets = ["" for _ in gets]
        else:
            lines.pop()
    return _joined(head, lines, gets, foot)


def _together(reader: Reader) -> str:
    #: Before the sum
    return reader.translate("Checklist", "Zusammen")


def _too_long(text: str) -> bool:
    return len(text.encode()) > PAYLOAD_BYTES


def _joined(head: list[str], lines: list[str], gets: list[str], foot: list[str]) -> str:
    body = [part for pair in zip(lines, gets, strict=False) for part in pair]
    return "\n".join(line for line in [*head, *body, *foot] if line).replace(SOFT_HYPHEN, "")
