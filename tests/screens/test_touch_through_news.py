"""News of a device or the city between press and release: the tap does what was pressed."""

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.core.clock import ManualClock
from kiosk.front_desk import FrontDesk
from tests.screens.tour import furnish
from ui.shell.front_desk import HomeView


def tap_through_news(kiosk: Kiosk, hand: WalkingHand, name: str) -> None:
    """Put a finger down, let all pages be derived anew, lift it."""
    hand.settle()
    point = hand.middle(name)
    finger, window = QTest.createTouchDevice(), kiosk.stage.window
    QTest.touchEvent(window, finger).press(0, point, window).commit()
    kiosk.navigator.refresh()
    QTest.touchEvent(window, finger).release(0, point, window).commit()
    hand.settle()


def test_a_tile_whose_line_changes_under_the_finger_still_opens(
    standing: tuple[Kiosk, WalkingHand], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    home = FrontDesk.home

    def with_news(desk: FrontDesk) -> HomeView:
        view = home(desk)
        tiles = [dataclasses.replace(tile, line="Anders als eben") for tile in view.tiles]
        return dataclasses.replace(view, tiles=tuple(reversed(tiles)))

    monkeypatch.setattr(FrontDesk, "home", with_news)
    tap_through_news(kiosk, hand, "tile-find_service/all")
    assert kiosk.navigator.screen_name == "services"
    hand.tap("bar-home")
    lines = {tile["line"] for tile in kiosk.navigator.frame.pageModel.property("tiles")}
    assert lines == {"Anders als eben"}


def test_the_news_come_when_the_finger_is_lifted(
    standing: tuple[Kiosk, WalkingHand], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    home = FrontDesk.home
    monkeypatch.setattr(
        FrontDesk, "home", lambda desk: dataclasses.replace(home(desk), tiles=home(desk).tiles[:1])
    )
    tap_through_news(kiosk, hand, "title")
    hand.wait_for(
        lambda: len(kiosk.navigator.frame.pageModel.property("tiles")) == 1, "one tile only"
    )


def test_a_row_of_the_offices_opens_though_its_hours_have_ended(tmp_path: Path) -> None:
    clock = ManualClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    kiosk, hand = furnish(tmp_path, clock=clock)
    hand.tap("begin")
    kiosk.navigator.enter("offices/all")
    hand.settle()
    row = kiosk.navigator.frame.pageModel.property("rows")[0]
    clock.moment = datetime(2026, 11, 25, 22, 0, tzinfo=UTC)
    tap_through_news(kiosk, hand, f"row-{row['id']}")
    assert kiosk.navigator.screen_name == "office"
    hand.tap("bar-back")
    assert kiosk.navigator.frame.pageModel.property("rows")[0]["opening"] != row["opening"]
    kiosk.close()
    assert kiosk.complaints == []
