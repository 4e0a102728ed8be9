import json
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.clock import ManualClock
from offline_cache.content.files import read_content
from offline_cache.content.model import Content

FIXTURE = Path(__file__).parent / "content_fixture"

Edit = Callable[[str, Callable[[Any], Any]], None]


@pytest.fixture(scope="session")
def content() -> Content:
    return read_content(FIXTURE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the fixture that a test may break."""
    return shutil.copytree(FIXTURE, tmp_path / "city")


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Change one file of the folder: `edit("city.json", lambda city: …)`; None removes nothing."""

    def change(file: str, by: Callable[[Any], Any]) -> None:
        path = folder / file
        value = json.loads(path.read_text()) if path.exists() else {}
        changed = by(value)
        path.write_text(json.dumps(value if changed is None else changed, ensure_ascii=False))

    return change


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))


@pytest.fixture
def day() -> date:
    return date(2026, 11, 25)
