"""What the pages of the calendar are derived from, as booking has it."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.booked.world import World
from kiosk.calendar.props import Calendar
from tests.services.appointment.bookable import CATALOGUE
from tests.services.appointment.conftest import city, world

__all__ = ["calendar", "city", "world"]


@pytest.fixture
def calendar(world: Callable[..., World]) -> Callable[..., Calendar]:
    """Make what the pages are derived from."""

    def made(language: str = "de", **given: Any) -> Calendar:
        return world(language, **given).calendar(CATALOGUE)

    return made
