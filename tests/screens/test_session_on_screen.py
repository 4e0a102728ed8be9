"""The session as the screen lives it: idle warning, finish, wipe, one page at a time."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap.screen import Kiosk, end_safely
from kiosk.cli.hand import WalkingHand
from kiosk.core.clock import ManualClock
from tests.screens.audit import visible
from tests.screens.tour import furnish
from ui.keys import items_in

MARKER = "qzwx"


@pytest.fixture
def timed(tmp_path: Path) -> Iterator[tuple[Kiosk, WalkingHand, ManualClock]]:
    clock = ManualClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    kiosk, hand = furnish(tmp_path, clock=clock)
    yield kiosk, hand, clock
    kiosk.close()
    assert kiosk.complaints == []


def wait(kiosk: Kiosk, clock: ManualClock, seconds_s: float) -> None:
    clock.advance(seconds_s)
    kiosk.navigator.tick()


def test_silence_brings_the_warning_and_then_wipes(
    timed: tuple[Kiosk, WalkingHand, ManualClock],
) -> None:
    kiosk, hand, clock = timed
    hand.tap("language-en")
    hand.tap("search")
    wait(kiosk, clock, 149)
    assert kiosk.navigator.screen_name == "search"
    wait(kiosk, clock, 1)
    hand.settle()
    assert kiosk.navigator.screen_name == "idle"
    assert not hand.sees("search")
    wait(kiosk, clock, 45)
    hand.settle()
    assert kiosk.navigator.screen_name == "attract"
    assert kiosk.navigator.session.choices.language == "de"


def test_the_warning_is_extended_as_often_as_one_likes(
    timed: tuple[Kiosk, WalkingHand, ManualClock],
) -> None:
    kiosk, hand, clock = timed
    hand.tap("begin")
    hand.tap("search")
    for _ in range(12):
        wait(kiosk, clock, 151)
        hand.tap("moreTime")
        assert kiosk.navigator.screen_name == "search"


def test_typing_on_the_screen_keyboard_counts_as_life(
    timed: tuple[Kiosk, WalkingHand, ManualClock],
) -> None:
    kiosk, hand, clock = timed
    hand.tap("begin")
    hand.tap("search")
    for letter in "ausweis":
        wait(kiosk, clock, 100)
        hand.strike(f"key-{letter}")
    assert kiosk.navigator.screen_name == "search"


def test_keys_of_a_real_keyboard_count_as_life(
    timed: tuple[Kiosk, WalkingHand, ManualClock],
) -> None:
    kiosk, hand, clock = timed
    hand.tap("begin")
    for _ in range(3):
        wait(kiosk, clock, 100)
        hand.press_key(Qt.Key.Key_Down)
    assert kiosk.navigator.screen_name == "home"


def test_a_jump_of_the_time_of_day_ends_nobody(
    timed: tuple[Kiosk, WalkingHand, ManualClock],
) -> None:
    kiosk, hand, clock = timed
    hand.tap("begin")
    clock.moment = datetime(2031, 1, 1, tzinfo=UTC)
    kiosk.navigator.tick()
    assert kiosk.navigator.screen_name == "home"


def test_the_whole_journey_goes_by_keys_alone(standing: tuple[Kiosk, WalkingHand]) -> None:
    kiosk, hand = standing
    window = kiosk.stage.window
    hand.settle()
    hand.press_key(Qt.Key.Key_Return)
    hand.wait_for(lambda: kiosk.navigator.screen_name == "home", "home")
    hand.settle()
    hand.focus_by_keys("search")
    hand.press_key(Qt.Key.Key_Space)
    hand.wait_for(lambda: kiosk.navigator.screen_name == "search", "search")
    hand.settle()
    for letter in (Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_S):
        hand.press_key(letter)
    hand.wait_for(lambda: hand.sees("hit-0"), "a result")
    hand.focus_by_keys("hit-0")
    hand.press_key(Qt.Key.Key_Return)
    hand.wait_for(lambda: kiosk.navigator.screen_name == "service", "the service")
    hand.settle()
    hand.focus_by_keys("phone")
    hand.press_key(Qt.Key.Key_Return)
    hand.wait_for(lambda: kiosk.navigator.screen_name == "phone", "the code")
    assert window.isVisible()


def texts_in(root: QQuickItem) -> Iterator[str]:
    """Yield all texts of a tree, seen or not.

    Walks by child items: `findChildren` ties what it returns to the window for ever, and a stale
    object then stands in for whatever QML makes at the same address.
    """
    for child in items_in(root):
        for index in range(child.metaObject().propertyCount()):
            name = child.metaObject().property(index).name()
            if name in {"text", "query", "title", "displayText"}:
                yield str(child.property(name))
        yield from texts_in(child)


@pytest.mark.parametrize("ending", ["finish", "idle"])
def test_nothing_typed_is_left_after_the_end(
    timed: tuple[Kiosk, WalkingHand, ManualClock], ending: str, tmp_path: Path
) -> None:
    kiosk, hand, clock = timed
    hand.tap("begin")
    hand.tap("search")
    for letter in MARKER:
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: MARKER in hand.text_of("field"), "the typed word")
    assert MARKER in " ".join(texts_in(kiosk.stage.window.contentItem()))
    if ending == "finish":
        hand.tap("bar-finish")
    else:
        wait(kiosk, clock, 151)
        hand.settle()
        assert MARKER not in " ".join(texts_in(kiosk.stage.window.contentItem()))
        wait(kiosk, clock, 46)
        hand.settle()
    assert kiosk.navigator.screen_name == "attract"
    assert MARKER not in " ".join(texts_in(kiosk.stage.window.contentItem()))
    hand.tap("begin")
    hand.tap("search")
    assert hand.text_of("field") == ""
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or MARKER.encode() not in file.read_bytes()


def test_two_fingers_open_one_page(standing: tuple[Kiosk, WalkingHand]) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    serial = kiosk.navigator.frame.serial
    hand.wait_for(lambda: hand.sees("situations"), "the last of home")
    hand.tap_two("search", "situations")
    assert kiosk.navigator.frame.serial == serial + 1


def test_a_bug_ends_the_session_safely(standing: tuple[Kiosk, WalkingHand]) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    hand.tap("search")
    error = ZeroDivisionError(MARKER)
    end_safely(kiosk.navigator)(type(error), error, error.__traceback__)
    hand.settle()
    assert kiosk.navigator.screen_name == "error"
    hand.tap("restart")
    assert kiosk.navigator.screen_name == "home"


def test_a_device_that_comes_and_goes_never_navigates(
    standing: tuple[Kiosk, WalkingHand],
) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    hand.tap("search")
    for letter in "pass":
        hand.strike(f"key-{letter}")
    for _ in range(20):
        kiosk.navigator.refresh()
    assert kiosk.navigator.screen_name == "search"
    assert hand.text_of("field") == "pass"


def test_the_window_cannot_be_closed_from_outside(standing: tuple[Kiosk, WalkingHand]) -> None:
    kiosk, hand = standing
    hand.settle()
    kiosk.stage.window.close()
    hand.settle()
    assert kiosk.stage.window.isVisible()


def test_covered_pages_are_gone_from_the_accessibility_tree(
    standing: tuple[Kiosk, WalkingHand],
) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    hand.tap("search")
    names = {item.objectName() for item in visible(kiosk.stage.window.contentItem())}
    assert "tile-find_service/all" not in names
    assert isinstance(kiosk.stage.window.contentItem(), QQuickItem)


def test_at_rest_memory_is_given_back_once(
    standing: tuple[Kiosk, WalkingHand], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, hand = standing
    tidied: list[bool] = []
    monkeypatch.setattr(kiosk.stage, "tidy", lambda: tidied.append(kiosk.navigator.at_rest))
    hand.tap("begin")
    kiosk.stage._ticks.timeout.emit()
    assert tidied == []
    hand.tap("bar-finish")
    kiosk.stage._ticks.timeout.emit()
    kiosk.stage._ticks.timeout.emit()
    assert tidied == [True]


def test_giving_memory_back_leaves_the_page(standing: tuple[Kiosk, WalkingHand]) -> None:
    kiosk, hand = standing
    hand.tap("begin")
    hand.tap("bar-finish")
    kiosk.stage.tidy()
    hand.tap("begin")
    assert kiosk.navigator.screen_name == "home"


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
def test_all_of_home_fits_on_one_page(size: str, tmp_path: Path) -> None:
    kiosk, hand = furnish(tmp_path, size=size)
    hand.tap("begin")
    hand.wait_for(lambda: hand.sees("situations"), "the last of home")
    assert not hand.sees("pageDown")
    kiosk.close()
    assert kiosk.complaints == []
