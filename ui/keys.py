"""Input as the whole program sees it.

Every touch and key counts for the idle clock, held keys do not repeat, keys that copy, paste or
undo do nothing, arrows move the focus to what lies in that direction, and while a page moves in
(and a moment after) nothing is pressed: a second finger or a trembling hand must not act on the
page that has just come.
"""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

INPUTS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)
PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
RELEASES = frozenset(
    {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
)
DEED_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}
REMEMBERING_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    # On Linux these two copy what they remove.
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)
"""Keys of a real keyboard that carry words from one place, or one person, to another."""
OFFSET_COSTS = 0.05
"""Of two targets equally far the one more in line comes first."""
ASIDE_COSTS = 2.5
"""How much farther a target aside seems than one straight ahead."""


class InputFilter(QObject):
    """Watches all input of the program.

    Args:
        touched: called on every input, before anything else sees it.
        settled: tells whether the page stands still and takes intents.
        hand_down: called when a finger comes down on the glass.
        hand_up: called when none lies there any more, after the release has done its deed.
    """

    def __init__(
        self,
        window: QQuickWindow,
        touched: Callable[[], None],
        settled: Callable[[], bool],
        hand_down: Callable[[], None],
        hand_up: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._touched = touched
        self._settled = settled
        self._hand_down = hand_down
        self._lifted = QTimer(self)
        self._lifted.setSingleShot(True)
        self._lifted.setInterval(0)
        self._lifted.timeout.connect(hand_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event; True swallows it."""
        if watched is not self._window:
            return False
        if event.type() in INPUTS:
            self._touched()
        if event.type() in RELEASES:
            self._lifted.start()
        if event.type() in PRESSES:
            self._lifted.stop()
            self._hand_down()
            return _pastes(event) or not self._settled()
        if isinstance(event, QKeyEvent):
            if event.isAutoRepeat() or _remembers(event):
                return True
            if event.key() in DEED_KEYS and not self._settled():
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._arrow(event)
        return False

    def _arrow(self, event: QKeyEvent) -> bool:
        direction = ARROWS.get(event.key())
        if direction is None:
            return False
        here = cast("QQuickItem | None", self._window.activeFocusItem())
        if here is not None and direction[1] == 0 and _types_there(here, direction[0]):
            return False
        target = nearest(self._window.contentItem(), here, direction)
        if target is not None:
            target.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return True


def _remembers(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in REMEMBERING_KEYS)


def _pastes(event: QEvent) -> bool:
    """Tell whether this is the middle button, which pastes what was marked last."""
    return isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.MiddleButton


def empty_clipboard() -> None:
    """Forget what was copied or marked: it must not reach the next citizen."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _types_there(item: QQuickItem, step: int) -> bool:
    """Tell whether the cursor of a text field can still move that way."""
    cursor, length = item.property("cursorPosition"), item.property("length")
    if not isinstance(cursor, int) or not isinstance(length, int):
        return False
    return cursor > 0 if step < 0 else cursor < length


def focusables(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield everything that can be reached by keys and is on the screen, in tree order."""
    for child in items_in(root):
        if child.isVisible() and child.isEnabled():
            if child.activeFocusOnTab():
                yield child
            yield from focusables(child)


def items_in(parent: QQuickItem) -> list[QQuickItem]:
    """Return an item's children.

    While pages change the binding may still hold the object that stood at the same address before;
    it is none of the children.
    """
    children = cast("list[object]", parent.childItems())
    return [child for child in children if isinstance(child, QQuickItem)]


def on_screen(item: QQuickItem) -> QRectF:
    """Return an item's rectangle in the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def nearest(
    root: QQuickItem, here: QQuickItem | None, direction: tuple[int, int]
) -> QQuickItem | None:
    """Find what lies next in a direction; the first of all where nothing has the focus."""
    candidates = list(focusables(root))
    if here is None or here not in candidates:
        return candidates[0] if candidates else None
    start = on_screen(here)
    best: tuple[tuple[bool, float], QQuickItem] | None = None
    for candidate in candidates:
        if candidate is here:
            continue
        cost = _distance(start, on_screen(candidate), direction)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, candidate
    return best[1] if best else None


def _distance(start: QRectF, end: QRectF, direction: tuple[int, int]) -> tuple[bool, float] | None:
    """Return whether a target lies aside and how far it is; None where it is not that way.

    What lies straight ahead comes before anything aside, however near: arrows go along a row to its
    end before they leave it.
    """
    dx, dy = direction
    ahead = (end.center() - start.center()).x() * dx + (end.center() - start.center()).y() * dy
    if dx:
        gap = end.left() - start.right() if dx > 0 else start.left() - end.right()
        aside = max(start.top(), end.top()) - min(start.bottom(), end.bottom())
        offset = abs(end.center().y() - start.center().y())
    else:
        gap = end.top() - start.bottom() if dy > 0 else start.top() - end.bottom()
        aside = max(start.left(), end.left()) - min(start.right(), end.right())
        offset = abs(end.center().x() - start.center().x())
    if ahead <= 0 or gap < -1:
        return None
    return aside > 0, max(0.0, gap) + ASIDE_COSTS * max(0.0, aside) + OFFSET_COSTS * offset
