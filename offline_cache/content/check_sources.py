"""Check the sources of single facts, and the facts that are said to be unknown. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date

from offline_cache.content.errors import Fault, did_you_mean
from offline_cache.content.model import (
    OFFICE_FACTS,
    SERVICE_FACTS,
    FactSource,
    Office,
    Service,
)
from offline_cache.content.shape import below

_WHOLE_DAY = len("2026-10-12")


def source_faults(item: Service | Office) -> Iterator[Fault]:
    """Yield what is wrong with the sources of an item's facts."""
    known = OFFICE_FACTS if isinstance(item, Office) else SERVICE_FACTS
    for number, source in enumerate(item.sources):
        place = f"sources[{number}]"
        yield from _fact(f"{place}.fact", source.fact, known)
        yield from _day(f"{place}.as_of", source)
    if isinstance(item, Service):
        for number, fact in enumerate(item.unknown):
            yield from _fact(below("unknown", number), fact, known)
            yield from _contradiction(below("unknown", number), fact, item)


def _fact(key: str, fact: str, known: Sequence[str]) -> Iterator[Fault]:
    if fact not in known:
        hint = did_you_mean(fact, tuple(known))
        yield Fault(key, f'there is no fact "{fact}"{hint}: use one of {", ".join(known)}.')


def _day(key: str, source: FactSource) -> Iterator[Fault]:
    if source.as_of is not None and len(source.as_of) == _WHOLE_DAY:
        try:
            date.fromisoformat(source.as_of)
        except ValueError:
            yield Fault(key, "there is no such day: correct it.")


def _contradiction(key: str, fact: str, service: Service) -> Iterator[Fault]:
    if fact != "fees" and fact in SERVICE_FACTS and getattr(service, fact):
        yield Fault(key, f"this is said to be unknown, and {fact} is there: remove one of both.")
