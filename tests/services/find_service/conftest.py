from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.services.find_service.wording import Reader
from kiosk.services.find_service.world import World
from offline_cache.content.model import Content, Service

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def world(memory: Any, languages: dict[str, Language], small_city: Content) -> Callable[..., World]:
    """Make the surroundings of a page."""

    def made(language: str = "de", **given: Any) -> World:
        content = given.pop("content", small_city)
        found = given.pop("found", None)
        return World(
            **{
                "content": memory(content, found) if found else memory(content),
                "reader": Reader(languages[language], german),
                "now": NOW,
                "prints": True,
                "accent": "#0a5157",
                **given,
            }
        )

    return made


@pytest.fixture
def plain() -> Callable[[object], str]:
    """Take the marks of direction (UAX 9 isolates) out of a text."""
    return lambda text: "".join(sign for sign in str(text) if not "\u2066" <= sign <= "\u2069")


@pytest.fixture
def passport(small_city: Content) -> Service:
    """The service with everything: two questions, two offices, a form, a page, online."""
    return small_city.services[0]


@pytest.fixture
def rubbish(small_city: Content) -> Service:
    """The service with nearly nothing: free, no documents, no office, no page."""
    return small_city.services[1]


@pytest.fixture
def with_service(small_city: Content) -> Callable[..., tuple[Content, Service]]:
    """Return the city with one of its services changed, and that service."""

    def changed(which: int, **values: Any) -> tuple[Content, Service]:
        services = list(small_city.services)
        raw = {**msgspec.to_builtins(services[which]), **values}
        services[which] = msgspec.convert(raw, Service)
        return msgspec.structs.replace(small_city, services=tuple(services)), services[which]

    return changed
