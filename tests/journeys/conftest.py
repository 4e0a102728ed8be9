"""Walks do not wait half a second on each page, unless they are about trembling hands."""

from collections.abc import Iterator

import pytest

import ui.navigator
from kiosk.bootstrap import lines
from tests.journeys.cities import Cities


@pytest.fixture
def steady_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui.navigator, "DOUBLE_STRIKE_S", 0.0)


@pytest.fixture
def cities(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cities]:
    """Let the embedded cities live until the end of the test."""
    made = Cities()
    monkeypatch.setattr(lines, "demo_city", made)
    yield made
    made.close()
