from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.reading import Reader
from kiosk.services.checklist.world import World
from offline_cache.content.model import Content, Office, Service

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)
DOCUMENTS = [
    {
        "id": "foto",
        "title": "Digitales Foto",
        "note": "vom Fotostudio",
        "icon": "photo_camera",
        "get": "Das Foto macht das Amt.",
        "cost": {"kind": "amount", "cents": 600},
    },
    {"id": "ausweis", "title": "Ausweis", "note": "auch abgelaufen", "cost": {"kind": "free"}},
    {
        "id": "urkunde",
        "title": "Geburtsurkunde",
        "when": {"alter": "jung"},
        "get": "Die Stadt stellt sie aus",
        "cost": {"kind": "free"},
        "service": "abfall",
    },
    {"id": "selbst", "title": "Sie kommen selbst", "icon": "person"},
]
EXTRAS = [
    {
        "id": "express",
        "label": "Express",
        "fee": {"kind": "amount", "cents": 3200},
        "legal": "§ 15 PassV",
    },
    {
        "id": "post",
        "label": "Mit der Post",
        "fee": {"kind": "range", "from_cents": 1000, "to_cents": 1500},
        "legal": "§ 2 PassV",
        "when": {"alter": "alt"},
    },
]


@pytest.fixture
def city(with_service: Callable[..., tuple[Content, Service]]) -> Content:
    """The small city, whose passport asks for papers and has extras."""
    content, _ = with_service(0, documents=DOCUMENTS, extras=EXTRAS)
    raw = {**msgspec.to_builtins(content.offices[0]), "payment": "Nur mit Karte."}
    offices = (msgspec.convert(raw, Office), *content.offices[1:])
    return msgspec.structs.replace(content, offices=offices)


@pytest.fixture
def passes(city: Content) -> Service:
    """The passport: two questions, four documents, two extras."""
    return city.services[0]


@pytest.fixture
def change(city: Content) -> Callable[..., tuple[Content, Service]]:
    """Return the city with its passport changed, and the passport."""

    def changed(**values: Any) -> tuple[Content, Service]:
        service = msgspec.convert({**msgspec.to_builtins(city.services[0]), **values}, Service)
        services = (service, *city.services[1:])
        return msgspec.structs.replace(city, services=services), service

    return changed


@pytest.fixture
def world(memory: Any, languages: dict[str, Language], city: Content) -> Callable[..., World]:
    """Make the surroundings of a page."""

    def made(language: str = "de", **given: Any) -> World:
        content = given.pop("content", city)
        return World(
            **{
                "content": memory(content),
                "reader": Reader(languages[language], german),
                "now": NOW,
                "prints": True,
                **given,
            }
        )

    return made
