"""Walks do not wait half a second on each page, unless they are about trembling hands."""

import pytest

import ui.navigator


@pytest.fixture
def steady_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui.navigator, "DOUBLE_STRIKE_S", 0.0)
