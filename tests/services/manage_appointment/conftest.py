from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from kiosk.booked.world import World, known_in
from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.reading import Reader
from offline_cache.content.model import Content, Office
from tests.services.appointment.bookable import NOW, PASS, TOWN_HALL


@pytest.fixture
def city(with_service: Callable[..., tuple[Content, Any]]) -> Content:
    """The small city, whose passport and town hall have numbers in the appointment system."""
    content, _ = with_service(0, booking_id=PASS)
    raw = {**msgspec.to_builtins(content.offices[0]), "booking_id": TOWN_HALL}
    offices = (msgspec.convert(raw, Office), *content.offices[1:])
    return msgspec.structs.replace(content, offices=offices)


@pytest.fixture
def world(memory: Any, languages: dict[str, Language], city: Content) -> Callable[..., World]:
    """Make the surroundings of a page."""

    def made(language: str = "de", **given: Any) -> World:
        content = memory(given.pop("content", city))
        return World(
            **{
                "content": content,
                "reader": Reader(languages[language], german),
                "known": known_in(content, NOW),
                "now": NOW,
                "monotonic_s": 148.0,
                "prints": True,
                "self_service": "https://kleinstadt.example/termin/",
                **given,
            }
        )

    return made
