"""Sources of single facts: known facts, days that exist, nothing both known and unknown."""

import msgspec
import pytest

from offline_cache.content.check_sources import source_faults
from offline_cache.content.model import Content, FactSource


@pytest.mark.parametrize(
    ("fact", "as_of", "key"),
    [
        ("fee", None, "sources[0].fact"),
        ("hours", None, "sources[0].fact"),
        ("fees", "2026-02-30", "sources[0].as_of"),
    ],
)
def test_a_source_that_cannot_be_is_a_mistake(
    small_city: Content, fact: str, as_of: str | None, key: str
) -> None:
    source = FactSource(fact=fact, name="Amt", as_of=as_of)
    service = msgspec.structs.replace(small_city.services[0], sources=(source,))
    assert [fault.key for fault in source_faults(service)] == [key]


@pytest.mark.parametrize("as_of", [None, "2015", "2023-07", "2024-02-29"])
def test_a_source_may_know_its_date_roughly(small_city: Content, as_of: str | None) -> None:
    source = FactSource(fact="hours", name="Amt", as_of=as_of)
    office = msgspec.structs.replace(small_city.offices[0], sources=(source,))
    assert not list(source_faults(office))


def test_what_is_there_is_not_unknown(small_city: Content) -> None:
    service = msgspec.structs.replace(
        small_city.services[0], documents=(), steps=("Sie kommen.",), unknown=("documents", "steps")
    )
    assert [fault.key for fault in source_faults(service)] == ["unknown[1]"]
    assert "unknown[0]" in {
        fault.key for fault in source_faults(msgspec.structs.replace(service, unknown=("place",)))
    }
