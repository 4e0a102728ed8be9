"""The facts of a service in the citizen's words; shared by screen and slip. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import assert_never

from kiosk.core.language import Language
from kiosk.core.money import Money
from kiosk.core.words import Translate, fill
from offline_cache.content.facts import Facts
from offline_cache.content.model import (
    SOURCE_LANGUAGE,
    Amount,
    AmountRange,
    FactSource,
    Fee,
    Free,
    NotKnown,
    Office,
    Service,
    Text,
    TextRule,
    shown,
)

FIGURES = 3
SOFT_HYPHEN = "\u00ad"
PAYLOAD_BYTES = 900
"""A code of more is too fine for an old phone, and for paper of 58 mm."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it is, in long and in short, how much, and a line that explains it."""

    label: str
    short: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: their language, and how the interface speaks it."""

    language: Language
    translate: Translate

    def text(self, text: Text | None) -> str:
        """Return a text of the content in the reader's language; empty for None."""
        return shown(text, self.language.content_tag).text if text is not None else ""

    def marked(self, text: Text | None) -> str:
        """Return a text with its mark behind it, for places that have no room for a mark apart."""
        mark = self.mark(text) if text is not None else ""
        return f"{isolated(self.text(text))} ({mark})" if mark else self.text(text)

    def mark(self, *texts: Text) -> str:
        """Return the mark of texts of which one is in German for a reader of another language."""
        languages = {shown(text, self.language.content_tag).language for text in texts}
        return self.mark_of(SOURCE_LANGUAGE) if SOURCE_LANGUAGE in languages else ""

    def mark_of(self, language: str) -> str:
        """Return the mark of a text that is in this language; empty where it needs none."""
        tag = self.language.content_tag
        if language != SOURCE_LANGUAGE or tag == SOURCE_LANGUAGE:
            return ""
        if tag.startswith(f"{SOURCE_LANGUAGE}-"):
            #: Mark of a text that exists in ordinary German only, for readers of Leichte Sprache
            return self.translate("FindService", "nicht in Leichter Sprache")
        #: Mark of a text that exists in German only
        return self.translate("FindService", "auf Deutsch")


def fee_words(fee: Fee, reader: Reader) -> str:
    """Say a fee: an amount, a range, free, or that the office has to say."""
    match fee:
        case Free():
            #: A service that costs nothing
            return reader.translate("FindService", "kostenlos")
        case Amount():
            return reader.language.format_money(Money(fee.cents))
        case AmountRange():
            low = reader.language.format_money(Money(fee.from_cents))
            if fee.to_cents is None:
                #: %1 is the lowest amount
                return fill(reader.translate("FindService", "ab %1"), low)
            high = reader.language.format_money(Money(fee.to_cents))
            #: %1 and %2 are amounts
            return fill(reader.translate("FindService", "%1 bis %2"), low, high)
        case NotKnown():
            #: Instead of a fee that is not known
            return reader.translate("FindService", "Das sagt Ihnen das Amt")
        case _:
            assert_never(fee)


def figures(facts: Facts, reader: Reader) -> tuple[Figure, ...]:
    """Return the figures of a case, the fee first, at most three."""
    translate = reader.translate
    note = reader.text(facts.fee.note) or facts.fee.legal
    if isinstance(facts.fee.fee, NotKnown):
        #: Under an unknown fee
        note = translate("FindService", "oder Telefon 115")
    found = [
        Figure(
            #: Above the fee
            translate("FindService", "Das kostet es"),
            #: Before the fee, with large letters and on the slip
            translate("FindService", "Kosten"),
            fee_words(facts.fee.fee, reader),
            note,
        )
    ]
    rules: tuple[tuple[TextRule | None, str, str], ...] = (
        (
            facts.deadline,
            #: Above a deadline
            translate("FindService", "So viel Zeit haben Sie"),
            #: Before a deadline, with large letters and on the slip
            translate("FindService", "Frist"),
        ),
        (
            facts.validity,
            #: Above how long a document is valid
            translate("FindService", "So lange gilt es"),
            #: Before how long a document is valid, with large letters and on the slip
            translate("FindService", "Gilt"),
        ),
        (
            facts.duration,
            #: Above how long it takes
            translate("FindService", "So lange dauert es"),
            #: Before how long it takes, with large letters and on the slip
            translate("FindService", "Dauert"),
        ),
    )
    found += [
        Figure(label, short, reader.text(rule.text), reader.text(rule.note))
        for rule, label, short in rules
        if rule is not None
    ]
    return tuple(found[:FIGURES])


def case_words(service: Service, answers: Mapping[str, str], reader: Reader) -> str:
    """Say the citizen's case in one line: "Ihr erster Pass? nein. Wie eilig ist es? Express".

    An answer says little without its question.
    """
    chosen = [
        f"{reader.text(question.label)} {reader.text(option.label)}"
        for question in service.questions
        for option in question.options
        if answers.get(question.id, question.default) == option.id
    ]
    return ". ".join(chosen)


def isolated(text: str) -> str:
    """Keep a text's own direction inside a line of another (Unicode UAX 9, FSI and PDI)."""
    return f"\u2068{text}\u2069"


def address_line(office: Office, reader: Reader) -> str:
    """Say where an office is, as it stands on the door; empty for an office on wheels."""
    if office.address is None:
        return ""
    floor = reader.text(office.address.floor)
    if not floor:
        return office.address.street
    #: Address of an office: %1 is the street, %2 the floor
    text = reader.translate("FindService", "%1, %2")
    return fill(text, isolated(office.address.street), isolated(floor))


def source_line(service: Service, reader: Reader) -> str:
    """Say who answers for a text and from when it is."""
    return source_words(service.source.name, service.as_of, reader)


def source_words(name: Text, as_of: str | date | None, reader: Reader) -> str:
    """Say who says so, and from when it is: a day, a month, a year, or that nobody knows."""
    if as_of is None:
        #: %1 is who says so
        text = reader.translate("Offices", "Quelle: %1. Stand nicht bekannt.")
        return fill(text, reader.text(name))
    #: %1 is who answers for the text, %2 the day on which it was last checked
    text = reader.translate("FindService", "Quelle: %1. Stand: %2.")
    return fill(text, reader.text(name), _day_words(str(as_of), reader))


def stale_words(as_of: date, today: date, most_days: int, reader: Reader) -> str:
    """Warn of content that is older than the city allows; empty where it is not."""
    if today - as_of <= timedelta(days=most_days):
        return ""
    #: Warning on old content; %1 is the day on which it was last checked
    text = reader.translate(
        "FindService", "Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115."
    )
    return fill(text, reader.language.format_day(as_of.day, as_of.month, as_of.year))


def _day_words(as_of: str, reader: Reader) -> str:
    match [int(part) for part in as_of.split("-")]:
        case [year, month, day]:
            return reader.language.format_day(day, month, year)
        case [year, month]:
            return f"{month:02}/{year}"
        case _:
            return as_of


def told_source(source: FactSource, reader: Reader) -> str:
    """Say who says one fact, from when it is, and what one must know about it."""
    line = source_words(source.name, source.as_of, reader)
    return " ".join(part for part in (reader.text(source.note), line) if part)


def unknown_words(reader: Reader) -> str:
    """Say that a fact is not known, and who may know."""
    #: Instead of a fact of an office that nobody wrote down
    return reader.translate("Offices", "Nicht bekannt. Fragen Sie unter 115.")


@dataclass(frozen=True, slots=True)
class Told:
    """Who says a fact of a service: what it is about, and the source, or that nobody knows."""

    facts: tuple[str, ...]
    label: str
    text: str


def told_facts(service: Service, reader: Reader) -> tuple[Told, ...]:
    """Say who says each fact that has a source of its own; facts of one source share a line.

    What nobody knows comes last.
    """
    labels = _fact_labels(reader)
    by_text: dict[str, list[str]] = {}
    for source in service.sources:
        by_text.setdefault(told_source(source, reader), []).append(source.fact)
    if service.unknown:
        by_text.setdefault(unknown_words(reader), []).extend(service.unknown)
    return tuple(
        Told(tuple(facts), " · ".join(labels[fact] for fact in facts), text)
        for text, facts in by_text.items()
    )


def checklist_source(service: Service, reader: Reader) -> str:
    """Say who answers for a service, and who says its papers and fees where that is another."""
    lines = [source_line(service, reader)]
    lines += [
        f"{told.label}: {told.text}"
        for told in told_facts(service, reader)
        if {"fees", "documents"} & set(told.facts)
    ]
    return " ".join(lines)


def _fact_labels(reader: Reader) -> dict[str, str]:
    translate = reader.translate
    return {
        #: Before the fee, with large letters and on the slip
        "fees": translate("FindService", "Kosten"),
        #: Before a deadline, with large letters and on the slip
        "deadline": translate("FindService", "Frist"),
        #: Before how long a document is valid, with large letters and on the slip
        "validity": translate("FindService", "Gilt"),
        #: Before how long it takes, with large letters and on the slip
        "duration": translate("FindService", "Dauert"),
        #: Heading of a part of a service
        "documents": translate("FindService", "Das bringen Sie mit"),
        #: Heading of a part of a service
        "offices": translate("FindService", "Hier gehen Sie hin"),
        #: Heading of a part of a service
        "steps": translate("FindService", "So läuft es ab"),
        #: Heading of a part of a service
        "notes": translate("FindService", "Gut zu wissen"),
        #: Before the source of what is said about the online service
        "online": translate("FindService", "Online"),
    }


def phone_text(
    service: Service, facts: Facts, office: Office | None, reader: Reader, now: datetime
) -> str:
    """Say everything that fits into a code for the phone, for services without a web page.

    Where it is too much, things to bring are left out from the end: fee and office always stay.
    """
    head = [reader.text(service.title)]
    head += [f"{figure.short}: {figure.value}" for figure in figures(facts, reader)]
    papers = [f"- {reader.text(paper.title)}" for paper in facts.documents]
    foot = [f"{now:%d.%m.%Y}"]
    if office is not None:
        foot = [reader.text(office.name), address_line(office, reader), *foot]
    while papers and len(_joined(head, papers, foot).encode()) > PAYLOAD_BYTES:
        papers.pop()
    return _joined(head, papers, foot)


def _joined(*parts: list[str]) -> str:
    return "\n".join(line for part in parts for line in part).replace(SOFT_HYPHEN, "")
