"""Walks do not wait half a second on each page, unless they are about trembling hands."""

import re
from collections.abc import Iterator

import pytest

import ui.navigator
from kiosk.bootstrap import lines
from tests.journeys.cities import Cities

WAITS_FOR_THE_SOAK = re.compile(
    r"test_walking_(appointment|manage_appointment|waiting_number)\.py::.*"
    r"\[(printer-(?!out\])|no-printer|look[13]|wait-unknown|second-finger)"
    r"|test_walking\.py::.*\[printer-(low|cover-open|refuses|garbage)"
)
"""Of faults that end alike one is enough in `make test`."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if WAITS_FOR_THE_SOAK.search(item.nodeid):
            item.add_marker(pytest.mark.soak)


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
