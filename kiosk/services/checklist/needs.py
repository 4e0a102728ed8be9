"""What a case needs, what of it is missing, and what all of it costs. Pure.

A need is a document of the case, or the money for the fee (`FEE`). As long as nothing is ticked,
nothing is called missing: nobody has said yet what they have.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from kiosk.core.money import Money
from offline_cache.content.facts import Facts, facts
from offline_cache.content.model import (
    Amount,
    AmountRange,
    Document,
    Extra,
    Fee,
    Free,
    NotKnown,
    Service,
    Text,
    applies,
    default_answers,
)

FEE = ":fee"
"""The need for the fee; no document has such an id."""


@dataclass(frozen=True, slots=True)
class Case:
    """A service in a citizen's case, and what they have ticked.

    Attributes:
        service_id: the service.
        answers: question id → option id.
        ticked: ids of the needs the citizen has; those the case does not need change nothing.
        extras: ids of the extras the citizen wants; those that do not apply change nothing.
    """

    service_id: str
    answers: Mapping[str, str]
    ticked: frozenset[str] = frozenset()
    extras: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cost:
    """One part of the sum; `label` None = the fee itself."""

    label: Text | None
    fee: Fee
    legal: str = ""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a case comes to.

    Attributes:
        facts: the facts of the case.
        needed: ids of all needs, in order: documents, then the fee.
        ticked: those of them the citizen has.
        missing: those of them that are missing; empty as long as nothing is ticked.
        extras: what may be added in this case.
        chosen: those of them the citizen wants.
    """

    facts: Facts
    needed: tuple[str, ...]
    ticked: tuple[str, ...]
    missing: tuple[str, ...]
    extras: tuple[Extra, ...]
    chosen: tuple[Extra, ...]

    @property
    def complete(self) -> bool:
        """Whether the citizen has everything; a case that needs nothing is not ticked off."""
        return bool(self.needed) and len(self.ticked) == len(self.needed)

    @property
    def missing_documents(self) -> tuple[Document, ...]:
        """The documents that are missing."""
        return tuple(paper for paper in self.facts.documents if paper.id in self.missing)

    @property
    def to_pay(self) -> Fee:
        """What is paid at the office: the fee and the extras chosen."""
        return total([self.facts.fee.fee, *(extra.fee for extra in self.chosen)])


def known_answers(service: Service, answers: Mapping[str, str]) -> dict[str, str]:
    """Return the case in full: an answer the service does not know counts as its default."""
    known = default_answers(service)
    for question in service.questions:
        option = answers.get(question.id)
        if any(option == one.id for one in question.options):
            known[question.id] = str(option)
    return known


def needs(service: Service, case: Case) -> Needs:
    """Work out what a case needs and what of it is missing."""
    answers = known_answers(service, case.answers)
    holds = facts(service, answers)
    extras = tuple(extra for extra in service.extras if applies(extra.when, answers))
    chosen = tuple(extra for extra in extras if extra.id in case.extras)
    needed = tuple(paper.id for paper in holds.documents)
    if any(not isinstance(fee, Free) for fee in (holds.fee.fee, *(one.fee for one in chosen))):
        needed = (*needed, FEE)
    return Needs(
        facts=holds,
        needed=needed,
        ticked=tuple(one for one in needed if one in case.ticked),
        missing=_missing(needed, case.ticked),
        extras=extras,
        chosen=chosen,
    )


def _missing(needed: tuple[str, ...], ticked: Collection[str]) -> tuple[str, ...]:
    if not any(one in ticked for one in needed):
        return ()
    return tuple(one for one in needed if one not in ticked)


def costs(found: Needs, legal_of: Mapping[str, str]) -> tuple[Cost, ...]:
    """Return the parts of the sum: the fee, the extras chosen, what missing documents cost.

    An extra with the id of a document is that document, made at the office ("Foto im Amt"): where
    it is chosen, the document costs nothing more.

    Args:
        found: what the case comes to.
        legal_of: legal source of the fee of services that issue documents, by their id.
    """
    made_here = {extra.id for extra in found.chosen}
    papers = (
        Cost(paper.title, paper.cost, legal_of.get(paper.service or "", ""))
        for paper in found.missing_documents
        if paper.id not in made_here
        if paper.cost is not None and not isinstance(paper.cost, Free)
    )
    return (
        Cost(None, found.facts.fee.fee, found.facts.fee.legal),
        *(Cost(extra.label, extra.fee, extra.legal) for extra in found.chosen),
        *papers,
    )


def total(fees: Iterable[Fee]) -> Fee:
    """Add fees up: amounts exactly, ranges as ranges.

    A part that nobody knows makes the sum open above ("ab 6,00 €"); where nothing else is known
    either, the office has to say.
    """
    low, high = Money(0), Money(0)
    unbounded = unknown = False
    for fee in fees:
        match fee:
            case Amount():
                low, high = low + Money(fee.cents), high + Money(fee.cents)
            case AmountRange():
                low = low + Money(fee.from_cents)
                high = high + Money(fee.to_cents or fee.from_cents)
                unbounded = unbounded or fee.to_cents is None
            case NotKnown():
                unknown = True
            case Free():
                pass
            case _:
                assert_never(fee)
    return _as_fee(low, high, unbounded=unbounded, unknown=unknown)


def _as_fee(low: Money, high: Money, *, unbounded: bool, unknown: bool) -> Fee:
    if unknown and not low.cents:
        return NotKnown()
    if unknown or unbounded:
        return AmountRange(from_cents=low.cents)
    if low != high:
        return AmountRange(from_cents=low.cents, to_cents=high.cents)
    return Amount(cents=low.cents) if low.cents else Free()
