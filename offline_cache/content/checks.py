"""Check decoded content for what no type can say: references, rules, hours, lengths. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, product

from offline_cache.content.check_sources import source_faults
from offline_cache.content.errors import Fault, did_you_mean
from offline_cache.content.holidays import STATES
from offline_cache.content.model import (
    SOURCE_LANGUAGE,
    AmountRange,
    City,
    CityMap,
    Document,
    Form,
    Hours,
    Notice,
    Office,
    Service,
    Situation,
    Span,
    Text,
    Weekday,
    When,
    WordGroup,
    Words,
    applies,
    shown,
)
from offline_cache.content.shape import below

LEAD_LIMIT = 140
LEAD_SHORT_LIMIT = 90
WORD_LIMIT = 60
_ICON = re.compile(r"[a-z0-9_-]{1,64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Known:
    """Ids that content may refer to; None where they could not be read themselves."""

    offices: tuple[str, ...]
    forms: tuple[str, ...]
    services: tuple[str, ...]
    situations: tuple[str, ...] | None


def city_faults(city: City, known: Known) -> Iterator[Fault]:
    """Yield what is wrong with the city's own file."""
    yield from _references("main_office", (city.main_office,), known.offices, "office")
    yield from _hours(city.telephone.hours, "telephone.hours")
    if city.state is not None and city.state not in STATES:
        yield Fault("state", f"there is no such state: use one of {', '.join(STATES)}.")
    if SOURCE_LANGUAGE not in city.languages:
        yield Fault("languages", 'German is missing: add "de".')
    for number, language in enumerate(city.languages):
        if not _LANGUAGE.fullmatch(language):
            yield Fault(below("languages", number), 'a language tag such as "en" belongs here.')
    yield from _twice("languages", city.languages)


def situations_faults(situations: Sequence[Situation]) -> Iterator[Fault]:
    """Yield what is wrong with the life situations."""
    yield from _twice("", [situation.code for situation in situations])
    for number, situation in enumerate(situations):
        yield from _icon(f"[{number}].icon", situation.icon)


def words_faults(groups: Sequence[WordGroup]) -> Iterator[Fault]:
    """Yield what is wrong with the everyday words."""
    yield from _twice("", [group.id for group in groups])
    for number, group in enumerate(groups):
        yield from _searchable(f"[{number}].means", group.means)
        yield from _everyday(f"[{number}].words", group.words)


def service_faults(service: Service, known: Known) -> Iterator[Fault]:
    """Yield what is wrong with a service."""
    yield from _references("offices", service.offices, known.offices, "office")
    yield from _references("forms", service.forms, known.forms, "form")
    if known.situations is not None:
        yield from _references("situations", service.situations, known.situations, "life situation")
    yield from _valid(service.valid_from, service.valid_until)
    yield from _length("lead", service.lead, LEAD_LIMIT)
    if service.lead_short is not None:
        yield from _length("lead_short", service.lead_short, LEAD_SHORT_LIMIT)
    yield from _icon("icon", service.icon)
    if service.illustration is not None:
        yield from _icon("illustration", service.illustration)
    for number, document in enumerate(service.documents):
        yield from _document(f"documents[{number}]", document, known)
    yield from _twice("documents", [document.id for document in service.documents])
    yield from _twice("extras", [extra.id for extra in service.extras])
    yield from source_faults(service)
    yield from _questions(service)
    yield from _rules(service)
    yield from _fees(service)


def office_faults(office: Office) -> Iterator[Fault]:
    """Yield what is wrong with an office."""
    yield from source_faults(office)
    yield from _valid(office.valid_from, office.valid_until)
    if office.hours is not None:
        yield from _hours(office.hours, "hours")
    if office.address is not None and office.stops:
        yield Fault("stops", "an office with an address has no stops: remove the one or the other.")
    yield from _backwards([(f"stops[{number}]", stop) for number, stop in enumerate(office.stops)])


def item_faults(item: Form | Notice) -> Iterator[Fault]:
    """Yield what is wrong with a form or a notice."""
    yield from _valid(item.valid_from, item.valid_until)


def map_faults(city_map: CityMap) -> Iterator[Fault]:
    """Yield what is wrong with the map."""
    for name, frame in (("portrait", city_map.portrait), ("landscape", city_map.landscape)):
        if min(frame[2:]) <= 0:
            yield Fault(name, "width and height are the last two numbers and more than 0.")


def _document(key: str, document: Document, known: Known) -> Iterator[Fault]:
    yield from _icon(f"{key}.icon", document.icon)
    if document.service is not None:
        names = (document.service,)
        yield from _references(f"{key}.service", names, known.services, "service")


def _valid(first: date | None, last: date | None) -> Iterator[Fault]:
    if first is not None and last is not None and first > last:
        yield Fault("valid_until", f"this is before valid_from ({first}): correct one of them.")


def _length(key: str, text: Text, limit: int) -> Iterator[Fault]:
    length = len(shown(text, SOURCE_LANGUAGE).text)
    if length > limit:
        yield Fault(key, f"this has {length} characters in German, at most {limit}: shorten it.")


def _icon(key: str, name: str) -> Iterator[Fault]:
    if not _ICON.fullmatch(name):
        yield Fault(key, "a plain name of small letters belongs here, no path and no file ending.")


def _twice(key: str, names: Sequence[str]) -> Iterator[Fault]:
    for number, name in enumerate(names):
        if name in names[:number]:
            yield Fault(below(key, number), f'"{name}" stands here twice: keep one.')


def _everyday(key: str, lists: Words) -> Iterator[Fault]:
    by_place = {key: lists}
    if isinstance(lists, dict):
        by_place = {below(key, language): members for language, members in lists.items()}
        for language in lists:
            if not _LANGUAGE.fullmatch(language):
                yield Fault(below(key, language), 'a language tag such as "en" belongs here.')
    if not any(by_place.values()):
        yield Fault(key, "there is no word here: add what people say, or remove the group.")
    for place, members in by_place.items():
        yield from _searchable(place, tuple(members))


def _searchable(key: str, members: Sequence[str]) -> Iterator[Fault]:
    """Yield the words that nobody could find, and those that stand twice."""
    for number, word in enumerate(members):
        if not any(char.isalnum() for char in word):
            yield Fault(below(key, number), "this holds no letter and no figure: write a word.")
        if len(word) > WORD_LIMIT:
            sentence = f"this has {len(word)} characters, at most {WORD_LIMIT}: shorten it."
            yield Fault(below(key, number), sentence)
    yield from _twice(key, [word.casefold() for word in members])


def _references(
    key: str, names: Sequence[str], known: tuple[str, ...], what: str
) -> Iterator[Fault]:
    for number, name in enumerate(names):
        if name not in known:
            place = below(key, number) if key.endswith("s") else key
            hint = did_you_mean(name, known)
            sentence = f'there is no {what} "{name}"{hint}: correct it or add the file.'
            yield Fault(place, sentence, dangling=True)
    yield from _twice(key, names)


def _questions(service: Service) -> Iterator[Fault]:
    yield from _twice("questions", [question.id for question in service.questions])
    for number, question in enumerate(service.questions):
        options = [option.id for option in question.options]
        key = f"questions[{number}]"
        yield from _twice(f"{key}.options", options)
        if question.default not in options:
            hint = did_you_mean(question.default, tuple(options))
            yield Fault(f"{key}.default", f'there is no option "{question.default}"{hint}.')


def _rules(service: Service) -> Iterator[Fault]:
    options = {question.id: [o.id for o in question.options] for question in service.questions}
    lists: dict[str, Iterable[When]] = {
        "fees": [rule.when for rule in service.fees],
        "extras": [extra.when for extra in service.extras],
        "validity": [rule.when for rule in service.validity],
        "duration": [rule.when for rule in service.duration],
        "deadline": [rule.when for rule in service.deadline],
        "documents": [document.when for document in service.documents],
    }
    for name, whens in lists.items():
        for number, when in enumerate(whens):
            for question, option in when.items():
                key = f"{name}[{number}].when.{question}"
                if question not in options:
                    hint = did_you_mean(question, tuple(options))
                    yield Fault(key, f'the service asks no question "{question}"{hint}.')
                elif option not in options[question]:
                    hint = did_you_mean(option, tuple(options[question]))
                    yield Fault(key, f'the question has no option "{option}"{hint}.')


def _fees(service: Service) -> Iterator[Fault]:
    for number, rule in enumerate(service.fees):
        match rule.fee:
            case AmountRange(from_cents=low, to_cents=int(high)) if high < low:
                yield Fault(
                    f"fees[{number}].fee.to_cents", "this is less than from_cents: swap them."
                )
            case _:
                pass
    choices = [[(asked.id, option.id) for option in asked.options] for asked in service.questions]
    for combination in product(*choices):
        case = dict(combination)
        if not any(applies(rule.when, case) for rule in service.fees):
            words = " and ".join(f"{question} = {option}" for question, option in combination)
            sentence = f'no fee applies to {words or "any case"}: add one, or one without "when".'
            yield Fault("fees", sentence)


def _hours(hours: Hours, key: str) -> Iterator[Fault]:
    places = [(f"{key}.weekly[{number}]", span) for number, span in enumerate(hours.weekly)]
    yield from _backwards(places)
    reported: set[str] = set()
    for weekday in Weekday:
        for fault in _overlaps([(place, span) for place, span in places if weekday in span.days]):
            if fault.key not in reported:
                reported.add(fault.key)
                yield fault
    for number, day in enumerate(hours.days_off):
        off = [(f"{key}.days_off[{number}].spans[{i}]", span) for i, span in enumerate(day.spans)]
        yield from _backwards(off)
        yield from _overlaps(off)
    yield from _twice(f"{key}.days_off", [day.date.isoformat() for day in hours.days_off])


def _backwards(places: Sequence[tuple[str, Span]]) -> Iterator[Fault]:
    for place, span in places:
        if span.closes <= span.opens:
            sentence = (
                f"this closes at {span.closes} and opens at {span.opens}: correct it, and split "
                "a span over midnight at 24:00."
            )
            yield Fault(f"{place}.closes", sentence)


def _overlaps(places: Sequence[tuple[str, Span]]) -> Iterator[Fault]:
    ordered = sorted(places, key=lambda one: (one[1].opens, one[1].closes))
    for (_, earlier), (place, later) in pairwise(ordered):
        if later.opens < earlier.closes:
            sentence = (
                f"this begins at {later.opens}, before the span until {earlier.closes} has ended: "
                "make one of both."
            )
            yield Fault(f"{place}.opens", sentence)
