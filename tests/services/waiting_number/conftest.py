from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.booking.waiting import Drawn, Queue
from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.reading import Reader
from kiosk.services.waiting_number.world import World
from offline_cache.content.model import Content

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def queue() -> Queue:
    return Queue(scope=141, name="Rathaus", office="Rathaus", opened=True, ahead=5, wait_min=25)


@pytest.fixture
def drawn() -> Drawn:
    return Drawn(
        number="134",
        scope=141,
        day="2026-10-22",
        office="Rathaus",
        place="Wartezone 1",
        ahead=5,
        wait_min=25,
    )


@pytest.fixture
def world(memory: Any, languages: dict[str, Language], small_city: Content) -> Callable[..., World]:
    """Make the surroundings of a page."""

    def made(language: str = "de", **given: Any) -> World:
        return World(
            **{
                "content": memory(small_city),
                "reader": Reader(languages[language], german),
                "now": NOW,
                "prints": True,
                **given,
            }
        )

    return made
