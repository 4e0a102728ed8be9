"""Screens are looked at without the half second that guards against trembling hands."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import ui.navigator
from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from tests.screens.tour import furnish


@pytest.fixture(autouse=True)
def steady_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui.navigator, "DOUBLE_STRIKE_S", 0.0)


@pytest.fixture
def standing(tmp_path: Path) -> Iterator[tuple[Kiosk, WalkingHand]]:
    kiosk, hand = furnish(tmp_path)
    yield kiosk, hand
    kiosk.close()
    assert kiosk.complaints == []
