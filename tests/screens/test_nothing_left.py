"""Nothing that a citizen typed can be had again by the next one: by looking, keys, memory, disk.

A marker is typed in the search and in a personal field; then the session ends in each possible way.
"""

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bootstrap.screen import Kiosk, end_safely
from kiosk.cli.hand import WalkingHand
from kiosk.core.clock import ManualClock
from tests.screens import traces
from tests.screens.audit import steady
from tests.screens.personal import open_personal
from tests.screens.tour import furnish
from ui.robot import run_events

LETTERS = ("q", "z", "w", "x")
FAINT = 10
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

Timed = tuple[Kiosk, WalkingHand, ManualClock]


@pytest.fixture
def timed(tmp_path: Path) -> Iterator[Timed]:
    clock = ManualClock(NOW)
    kiosk, hand = furnish(tmp_path / "used", clock=clock, more=ALONE)
    yield kiosk, hand, clock
    kiosk.close()
    assert kiosk.complaints == []


ALONE = ("city.zms_citizen_url=none", "city.zms_queue_url=none")
"""What the city says of queues changes by the minute, and pictures with it."""


def picture(kiosk: Kiosk, hand: WalkingHand) -> QImage:
    hand.settle()
    steady(kiosk.stage.window, lambda: run_events(10))
    return kiosk.stage.window.grabWindow()


def differ(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures differ in more than the faint edges of large letters.

    Qt smooths letters of the attract page's size a little differently from one painting to the
    next, by up to 8 of 255; a letter differs from its ground by far more.
    """
    sizes = (one.width(), one.height())
    assert sizes == (other.width(), other.height())
    plain = [picture.convertToFormat(QImage.Format.Format_RGB888) for picture in (one, other)]
    first, second = (
        Image.frombytes("RGB", sizes, bytes(it.constBits()), "raw", "RGB", it.bytesPerLine())
        for it in plain
    )
    # Edges of letters are smoothed away, a letter is not.
    first, second = first.reduce(4), second.reduce(4)
    return any(most > FAINT for _, most in ImageChops.difference(first, second).getextrema())


def next_pages(kiosk: Kiosk, hand: WalkingHand) -> dict[str, QImage]:
    """Take pictures of what the next citizen sees: attract page, home, search, a personal page."""
    pictures = {"attract": picture(kiosk, hand)}
    hand.tap("begin")
    pictures["home"] = picture(kiosk, hand)
    hand.tap("search")
    pictures["search"] = picture(kiosk, hand)
    hand.tap("bar-back")
    open_personal(kiosk)
    hand.settle()
    pictures["personal"] = picture(kiosk, hand)
    hand.tap("bar-finish")
    return pictures


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[], dict[str, QImage]]:
    """Take the same pictures of a kiosk that nobody has used yet."""

    def taken() -> dict[str, QImage]:
        kiosk, hand = furnish(tmp_path / "fresh", clock=ManualClock(NOW), more=ALONE)
        pictures = next_pages(kiosk, hand)
        kiosk.close()
        return pictures

    return taken


def field(hand: WalkingHand) -> QQuickItem:
    return next(item for item in hand.items() if item.objectName() == "field")


def type_letters(hand: WalkingHand) -> None:
    for letter in LETTERS:
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: hand.text_of("field") == "".join(LETTERS), "the typed word")


def reveal(kiosk: Kiosk, hand: WalkingHand) -> None:
    """Type the marker in the search and in a personal field, and stay there."""
    hand.tap("begin")
    hand.tap("search")
    type_letters(hand)
    hand.tap("bar-home")
    open_personal(kiosk)
    hand.settle()
    type_letters(hand)


def by_finishing(timed: Timed) -> None:
    _, hand, _ = timed
    hand.tap("bar-finish")


def by_silence(timed: Timed) -> None:
    kiosk, hand, clock = timed
    clock.advance(151)
    kiosk.navigator.tick()
    hand.settle()
    assert kiosk.navigator.screen_name == "idle"
    clock.advance(46)
    kiosk.navigator.tick()
    hand.settle()


def by_a_bug(timed: Timed) -> None:
    kiosk, hand, _ = timed
    error = ValueError("".join(LETTERS))
    end_safely(kiosk.navigator)(type(error), error, error.__traceback__)
    hand.settle()
    assert kiosk.navigator.screen_name == "error"
    assert traces.in_items(kiosk, LETTERS) == []
    hand.tap("restart")
    hand.tap("bar-finish")


def by_another_language(timed: Timed) -> None:
    _, hand, _ = timed
    hand.tap("bar-language")
    hand.tap("language-en")
    hand.tap("continue")
    assert hand.text_of("field") == "".join(LETTERS)
    hand.tap("bar-finish")


def under_the_veil(timed: Timed) -> None:
    _, hand, _ = timed
    hand.tap("mask")
    hand.tap("bar-hide")
    hand.tap("bar-finish")


ENDINGS = [by_finishing, by_silence, by_a_bug, by_another_language, under_the_veil]


@pytest.mark.parametrize("end", ENDINGS)
def test_the_next_citizen_sees_what_a_fresh_kiosk_shows(
    timed: Timed,
    fresh: Callable[[], dict[str, QImage]],
    end: Callable[[Timed], None],
) -> None:
    kiosk, hand, clock = timed
    reveal(kiosk, hand)
    end(timed)
    clock.moment = NOW
    kiosk.navigator.tick()
    kiosk.navigator.refresh()
    seen = next_pages(kiosk, hand)
    wanted = fresh()
    assert [name for name in wanted if differ(seen[name], wanted[name])] == []


def test_the_comparison_of_pictures_sees_the_marker(timed: Timed) -> None:
    kiosk, hand, _ = timed
    pages = next_pages(kiosk, hand)
    hand.tap("begin")
    hand.tap("search")
    assert not differ(picture(kiosk, hand), pages["search"])
    hand.strike("key-q")
    hand.wait_for(lambda: hand.text_of("field") == "q", "the letter")
    assert differ(picture(kiosk, hand), pages["search"])


@pytest.mark.parametrize("end", ENDINGS)
def test_no_object_item_file_or_record_keeps_it(
    timed: Timed,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    end: Callable[[Timed], None],
) -> None:
    caplog.set_level(logging.DEBUG)
    kiosk, hand, _ = timed
    reveal(kiosk, hand)
    end(timed)
    hand.settle()
    run_events(1)
    kiosk.stage.tidy()
    assert traces.in_objects(LETTERS) == []
    assert traces.in_items(kiosk, LETTERS) == []
    assert traces.in_files(tmp_path, LETTERS) == []
    assert traces.in_log(caplog.records, LETTERS) == []
    assert not traces.in_clipboard(LETTERS)
    assert [line for line in kiosk.complaints if "".join(LETTERS) in line] == []


def test_the_disk_keeps_nothing_after_the_kiosk_is_closed(tmp_path: Path) -> None:
    kiosk, hand = furnish(tmp_path, clock=ManualClock(NOW), more=ALONE)
    reveal(kiosk, hand)
    kiosk.close()
    assert traces.in_files(tmp_path, LETTERS) == []


def test_the_searches_for_traces_find_what_is_there(
    timed: Timed, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk, hand, _ = timed
    reveal(kiosk, hand)
    assert traces.in_objects(LETTERS) != []
    assert any(name.endswith(".text") for name in traces.in_items(kiosk, LETTERS))
    for code in ("utf-8", "utf-16-le"):
        (tmp_path / code).write_bytes("".join(LETTERS).encode(code))
    assert len(traces.in_files(tmp_path, LETTERS)) == 2
    logging.getLogger("kiosk").warning("typed %s", "".join(LETTERS))
    assert traces.in_log(caplog.records, LETTERS) == ["kiosk"]
    caplog.clear()
    QGuiApplication.clipboard().setText("".join(LETTERS))
    assert traces.in_clipboard(LETTERS)
    hand.tap("bar-finish")
    assert not traces.in_clipboard(LETTERS)


CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("end", [by_finishing, by_silence])
def test_no_key_and_no_way_brings_it_back(timed: Timed, end: Callable[[Timed], None]) -> None:
    kiosk, hand, _ = timed
    reveal(kiosk, hand)
    end(timed)
    kiosk.navigator.back()
    hand.settle()
    assert kiosk.navigator.screen_name == "attract"
    hand.tap("begin")
    assert not hand.sees("bar-back")
    kiosk.navigator.back()
    assert kiosk.navigator.screen_name == "home"
    hand.tap("search")
    window = kiosk.stage.window
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
        QTest.keyClick(window, key, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    for key in (Qt.Key.Key_Back, Qt.Key.Key_Escape):
        hand.press_key(key)
    assert (kiosk.navigator.screen_name, hand.text_of("field")) == ("search", "")
    for letter in LETTERS[:2]:
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: hand.text_of("field") == "".join(LETTERS[:2]), "the typed letters")
    # The on-screen keyboard offers keys only, never words.
    assert traces.in_items(kiosk, LETTERS) == []
    hand.tap("bar-back")
    hand.tap("search")
    assert hand.text_of("field") == ""


@pytest.mark.parametrize("page", ["search", "personal"])
def test_a_real_keyboard_copies_and_takes_back_nothing(timed: Timed, page: str) -> None:
    kiosk, hand, _ = timed
    QGuiApplication.clipboard().setText("-")
    hand.tap("begin")
    if page == "search":
        hand.tap("search")
    else:
        open_personal(kiosk)
        hand.settle()
    type_letters(hand)
    window = kiosk.stage.window
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL)
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_K, Qt.Key.Key_U, Qt.Key.Key_Insert):
        QTest.keyClick(window, key, CONTROL)
    assert QGuiApplication.clipboard().text() == "-"
    assert hand.text_of("field") == "".join(LETTERS)
    hand.tap("clear")
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert hand.text_of("field") == ""


def test_fields_ask_for_no_suggestions(timed: Timed) -> None:
    kiosk, hand, _ = timed
    reveal(kiosk, hand)
    hints = field(hand).inputMethodQuery(Qt.InputMethodQuery.ImHints)
    wanted = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
    assert Qt.InputMethodHint(hints) & wanted == wanted
