from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.reading import Reader
from kiosk.services.find_service.world import World
from offline_cache.content.model import Content

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
