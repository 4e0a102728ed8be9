from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.keys import InputFilter, empty_clipboard, focusables, nearest, on_screen

LEFT, RIGHT, UP, DOWN = (-1, 0), (1, 0), (0, -1), (0, 1)

Place = Callable[..., QQuickItem]


@pytest.fixture
def window(qt: object) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(600, 400)
    yield window
    window.deleteLater()


@pytest.fixture
def place(window: QQuickWindow) -> Place:
    """Put something that can be reached by keys on the screen."""

    def placed(
        name: str,
        x: float,
        y: float,
        width: float = 100,
        height: float = 50,
        parent: QQuickItem | None = None,
        *,
        reachable: bool = True,
    ) -> QQuickItem:
        item = QQuickItem(parent or window.contentItem())
        item.setObjectName(name)
        item.setPosition(QPointF(x, y))
        item.setWidth(width)
        item.setHeight(height)
        item.setActiveFocusOnTab(reachable)
        return item

    return placed


# a b
# c d
GRID = {"a": (0, 0), "b": (200, 0), "c": (0, 100), "d": (200, 100)}


@pytest.mark.parametrize(
    ("start", "direction", "end"),
    [
        ("a", RIGHT, "b"),
        ("a", DOWN, "c"),
        ("a", LEFT, None),
        ("a", UP, None),
        ("d", LEFT, "c"),
        ("d", UP, "b"),
        ("d", RIGHT, None),
        ("d", DOWN, None),
        ("b", DOWN, "d"),
        ("c", RIGHT, "d"),
    ],
)
def test_arrows_lead_to_the_neighbour(
    window: QQuickWindow, place: Place, start: str, direction: tuple[int, int], end: str | None
) -> None:
    items = {name: place(name, x, y) for name, (x, y) in GRID.items()}
    found = nearest(window.contentItem(), items[start], direction)
    assert found is (items[end] if end else None)


@pytest.mark.parametrize(
    ("others", "direction", "end"),
    [
        # Straight ahead is nearer than aside, even where it is farther away.
        ({"ahead": (0, 120), "aside": (150, 60)}, DOWN, "ahead"),
        # However far: along a row arrows go to its end before they leave it.
        ({"ahead": (0, 380), "aside": (110, 60)}, DOWN, "ahead"),
        # Where nothing lies straight ahead, what is aside comes next.
        ({"aside": (110, 60), "farther": (400, 60)}, DOWN, "aside"),
        # What overlaps in the other direction counts as straight ahead.
        ({"near": (60, 60), "far": (0, 90)}, DOWN, "near"),
        # Of two straight ahead the nearer one.
        ({"far": (300, 0), "near": (150, 10)}, RIGHT, "near"),
        # Of two as far away the one whose middle is nearer.
        ({"one": (150, 40), "other": (150, 5)}, RIGHT, "other"),
        # What touches lies in that direction; what overlaps does not.
        ({"touching": (100, 0)}, RIGHT, "touching"),
        ({"over": (50, 0)}, RIGHT, None),
        ({"behind": (-200, 0)}, RIGHT, None),
    ],
)
def test_straight_ahead_comes_before_aside(
    window: QQuickWindow,
    place: Place,
    others: dict[str, tuple[int, int]],
    direction: tuple[int, int],
    end: str | None,
) -> None:
    here = place("here", 0, 0)
    items = {name: place(name, x, y) for name, (x, y) in others.items()}
    assert nearest(window.contentItem(), here, direction) is (items[end] if end else None)


def test_without_focus_the_first_of_all_is_next(window: QQuickWindow, place: Place) -> None:
    assert nearest(window.contentItem(), None, DOWN) is None
    first = place("first", 300, 300)
    place("second", 0, 0)
    assert nearest(window.contentItem(), None, DOWN) is first
    elsewhere = place("elsewhere", 0, 0, reachable=False)
    assert nearest(window.contentItem(), elsewhere, DOWN) is first


def test_only_what_is_on_the_screen_and_works_can_be_reached(
    window: QQuickWindow, place: Place
) -> None:
    place("no", 0, 0, reachable=False)
    place("hidden", 0, 0).setVisible(False)
    place("resting", 0, 0).setEnabled(False)
    box = place("box", 50, 60, reachable=False)
    inner = place("inner", 5, 6, parent=box)
    assert list(focusables(window.contentItem())) == [inner]
    assert on_screen(inner).topLeft() == QPointF(55, 66)
    box.setVisible(False)
    assert list(focusables(window.contentItem())) == []


# The filter ---------------------------------------------------------------------------------------


class Watch:
    def __init__(self, window: QQuickWindow) -> None:
        self.touches = 0
        self.settled = True
        self.hands: list[str] = []
        self.filter = InputFilter(
            window,
            self.touched,
            lambda: self.settled,
            lambda: self.hands.append("down"),
            lambda: self.hands.append("up"),
        )
        self.window = window

    def touched(self) -> None:
        self.touches += 1

    def sees(self, event: QEvent, watched: QObject | None = None) -> bool:
        return self.filter.eventFilter(watched or self.window, event)


@pytest.fixture
def watch(window: QQuickWindow) -> Watch:
    return Watch(window)


def key(
    code: Qt.Key, kind: QEvent.Type = QEvent.Type.KeyPress, *, repeats: bool = False
) -> QKeyEvent:
    return QKeyEvent(kind, code.value, Qt.KeyboardModifier.NoModifier, "", repeats)


def press(kind: QEvent.Type = QEvent.Type.MouseButtonPress) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(
        kind, QPointF(5, 5), QPointF(5, 5), left, left, Qt.KeyboardModifier.NoModifier
    )


@pytest.mark.parametrize(
    "event",
    [press(), press(QEvent.Type.MouseMove), key(Qt.Key.Key_A), key(Qt.Key.Key_Down)],
    ids=["press", "move", "letter", "arrow"],
)
def test_every_input_counts_once(watch: Watch, event: QEvent) -> None:
    watch.sees(event)
    assert watch.touches == 1


@pytest.mark.parametrize(
    "event",
    [QEvent(QEvent.Type.UpdateRequest), key(Qt.Key.Key_A, QEvent.Type.KeyRelease)],
    ids=["update", "release"],
)
def test_what_is_no_input_does_not_count(watch: Watch, event: QEvent) -> None:
    assert not watch.sees(event)
    assert watch.touches == 0


def test_a_lifted_finger_is_told_after_its_deed_and_once(watch: Watch) -> None:
    watch.sees(press())
    watch.sees(press(QEvent.Type.MouseButtonRelease))
    assert watch.hands == ["down"]
    watch.sees(press())
    QGuiApplication.processEvents()
    assert watch.hands == ["down", "down"]
    watch.sees(QEvent(QEvent.Type.TouchCancel))
    QGuiApplication.processEvents()
    assert watch.hands == ["down", "down", "up"]


def test_input_elsewhere_is_not_the_kiosks(watch: Watch) -> None:
    assert not watch.sees(press(), QObject())
    assert watch.touches == 0


def test_a_held_key_does_not_repeat_but_keeps_the_session(watch: Watch) -> None:
    assert watch.sees(key(Qt.Key.Key_A, repeats=True))
    assert watch.touches == 1
    assert not watch.sees(key(Qt.Key.Key_A))


@pytest.mark.parametrize(
    ("code", "modifier"),
    [
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_keys_that_remember_do_nothing(
    watch: Watch, code: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    assert watch.sees(QKeyEvent(QEvent.Type.KeyPress, code.value, modifier, ""))
    assert watch.touches == 1


def test_the_middle_button_does_not_paste(watch: Watch) -> None:
    middle, at = Qt.MouseButton.MiddleButton, QPointF(5, 5)
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, at, at, middle, middle, Qt.KeyboardModifier.NoModifier
    )
    assert watch.sees(event)


class Board:
    def __init__(self, *, selects: bool) -> None:
        self.supportsSelection = lambda: selects
        self.cleared: list[QClipboard.Mode] = []
        self.clear = self.cleared.append


@pytest.mark.parametrize("selects", [False, True])
def test_the_clipboard_is_emptied_and_what_is_marked(
    monkeypatch: pytest.MonkeyPatch, *, selects: bool
) -> None:
    board = Board(selects=selects)
    monkeypatch.setattr(QGuiApplication, "clipboard", staticmethod(lambda: board))
    empty_clipboard()
    modes = QClipboard.Mode
    assert board.cleared == ([modes.Clipboard, modes.Selection] if selects else [modes.Clipboard])


def test_while_a_page_moves_nothing_is_pressed(watch: Watch) -> None:
    watch.settled = False
    assert watch.sees(press())
    for code in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        assert watch.sees(key(code))
    assert not watch.sees(key(Qt.Key.Key_A))
    assert watch.touches == 5


def test_on_a_page_that_stands_still_presses_pass(watch: Watch) -> None:
    assert not watch.sees(press())
    assert not watch.sees(key(Qt.Key.Key_Return))


def shown(window: QQuickWindow, qtbot: Any) -> None:
    window.show()
    window.requestActivate()
    qtbot.waitUntil(window.isActive)


def test_arrows_move_the_focus(
    window: QQuickWindow, place: Place, watch: Watch, qtbot: Any
) -> None:
    items = {name: place(name, x, y) for name, (x, y) in GRID.items()}
    shown(window, qtbot)
    assert watch.sees(key(Qt.Key.Key_Down))
    assert window.activeFocusItem() is items["a"]
    assert watch.sees(key(Qt.Key.Key_Right))
    assert window.activeFocusItem() is items["b"]
    assert watch.sees(key(Qt.Key.Key_Right))
    assert window.activeFocusItem() is items["b"]


@pytest.mark.parametrize(
    ("cursor", "code", "stays"),
    [
        (0, Qt.Key.Key_Left, False),
        (1, Qt.Key.Key_Left, True),
        (2, Qt.Key.Key_Right, True),
        (3, Qt.Key.Key_Right, False),
        (1, Qt.Key.Key_Down, False),
    ],
)
def test_in_a_text_arrows_move_the_cursor_up_to_its_ends(
    window: QQuickWindow,
    place: Place,
    watch: Watch,
    qtbot: Any,
    cursor: int,
    code: Qt.Key,
    *,
    stays: bool,
) -> None:
    field = place("field", 200, 100)
    for name, (x, y) in {"left": (0, 100), "right": (400, 100), "below": (200, 200)}.items():
        place(name, x, y)
    field.setProperty("cursorPosition", cursor)
    field.setProperty("length", 3)
    shown(window, qtbot)
    field.forceActiveFocus()
    assert watch.sees(key(code)) is not stays
    assert (window.activeFocusItem() is field) is stays


def test_a_touch_is_an_input(window: QQuickWindow, watch: Watch, qtbot: Any) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415 - this test alone has fingers

    shown(window, qtbot)
    window.installEventFilter(watch.filter)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, QPoint(5, 5), window).commit()
    QTest.touchEvent(window, finger).release(0, QPoint(5, 5), window).commit()
    assert watch.touches >= 1
