"""Adding a service is adding one folder: its tile stands on the home screen, its page opens."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.services
import ui.navigator
from tests.screens.tour import furnish

MANIFEST = """
from kiosk.core.tile import Tile
from kiosk.flow.manifest import Manifest, Offline

MANIFEST = Manifest(
    id="weather",
    order=90,
    devices=(),
    works_offline=Offline.YES,
    tiles=lambda translate, now: (
        Tile(
            entry="weather/today", title="Wetter", short="Wetter", line="Regen",
            short_line="Regen", icon="info", picture="",
        ),
    ),
)
"""
JOURNEY = """
from pathlib import Path

from PySide6.QtCore import QObject

from ui.shell.pages import Page


class WeatherJourney:
    def __init__(self, place, room):
        self.model = QObject()
        self.shown = False
        self.place = place

    def page(self):
        return Page("weather", Path(__file__).parent / "WeatherPage.qml", self.model)

    def help_text(self):
        return ""

    def can_back(self):
        return True

    def back(self):
        return False

    def page_shown(self):
        self.shown = True

    def refresh(self):
        pass

    def close(self):
        pass


def open_journey(place, room):
    return WeatherJourney(place, room)
"""
PAGE = """
import QtQuick
import Kiosk.Backend
import Kiosk.Controls

ShorePage {
    required property QtObject viewModel
    required property FrameViewModel frame
    title: "Morgen scheint die Sonne."
}
"""


@pytest.fixture
def weather(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    folder = tmp_path / "services" / "weather"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "manifest.py").write_text(MANIFEST)
    (folder / "journey.py").write_text(JOURNEY)
    (folder / "WeatherPage.qml").write_text(PAGE)
    places = [*kiosk.services.__path__, str(folder.parent)]
    monkeypatch.setattr(kiosk.services, "__path__", places)
    monkeypatch.setattr(ui.navigator, "DOUBLE_STRIKE_S", 0.0)
    yield
    for name in [name for name in sys.modules if name.startswith("kiosk.services.weather")]:
        del sys.modules[name]


def test_one_folder_brings_a_tile_and_a_page(weather: None, tmp_path: Path) -> None:
    standing, hand = furnish(tmp_path / "data")
    hand.tap("begin")
    assert hand.sees("tile-weather/today")
    hand.tap("tile-weather/today")
    assert standing.navigator.screen_name == "weather"
    assert hand.text_of("title") == "Morgen scheint die Sonne."
    hand.tap("bar-back")
    assert standing.navigator.screen_name == "home"
    standing.close()
    assert standing.complaints == []
