"""A hand for scripted citizens: finds what is on the screen and touches it, as a finger would.

It goes through the window's own input, so everything between glass and journey is exercised. It
waits by running the event loop until something is true, never for a fixed time.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.keys import items_in, on_screen

PATIENCE_S = 20.0


class NotOnScreen(Exception):  # noqa: N818 - named for what it says
    """What the script wants to touch is not there; the message names it."""


class Robot:
    """Touches, types and looks.

    Args:
        window: the kiosk's window.
        settled: tells whether the page stands still and takes intents.
    """

    def __init__(self, window: QQuickWindow, settled: Callable[[], bool]) -> None:
        self._window = window
        self._settled = settled
        self._finger = QTest.createTouchDevice()

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield everything visible, in tree order."""
        for child in items_in(root or self._window.contentItem()):
            if child.isVisible():
                yield child
                yield from self.items(child)

    def find(self, name: str) -> QQuickItem | None:
        """Find what is on the screen under a name; None where it is not."""
        for item in self.items():
            if item.objectName() in {name, f"{name}Target"} and item.width() > 0:
                target = self._target(item, name)
                if target is not None:
                    return target
        return None

    def sees(self, name: str) -> bool:
        """Tell whether something is on the screen."""
        return self.find(name) is not None

    def tap(self, name: str, *, twice: bool = False) -> None:
        """Touch something, and wait until the screen stands still again.

        Raises:
            NotOnScreen: if it is not there within the robot's patience.
        """
        self.wait_for(lambda: self._settled() and self.sees(name), name)
        point = self.middle(name)
        self.touch(point)
        if twice:
            self.touch(point)
        run_events(1)
        self.settle()

    def strike(self, name: str) -> None:
        """Strike a key of the on-screen keyboard, without waiting for the page."""
        self.wait_for(lambda: self.sees(name), name)
        self.touch(self.middle(name))

    def touch(self, point: QPoint) -> None:
        """Put a finger down and lift it."""
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()

    def touch_two(self, one: QPoint, other: QPoint) -> None:
        """Put two fingers down at once and lift both."""
        down = QTest.touchEvent(self._window, self._finger)
        down.press(0, one, self._window).press(1, other, self._window).commit()
        up = QTest.touchEvent(self._window, self._finger)
        up.release(0, one, self._window).release(1, other, self._window).commit()

    def repeat_key(self, key: Qt.Key, text: str, repeats: int) -> None:
        """Hold a key of a real keyboard down, as it repeats by itself, then let go."""
        for number in range(repeats + 1):
            press = QKeyEvent(
                QEvent.Type.KeyPress,
                key.value,
                Qt.KeyboardModifier.NoModifier,
                text,
                number > 0,
            )
            QCoreApplication.sendEvent(self._window, press)
        release = QKeyEvent(QEvent.Type.KeyRelease, key.value, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(self._window, release)

    def commit_text(self, text: str) -> None:
        """Type letters as an input method delivers them: each with its text, whatever its key."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._window, event)

    def press_key(self, key: Qt.Key) -> None:
        """Press and release a key of a real keyboard."""
        QTest.keyClick(self._window, key)

    def middle(self, name: str) -> QPoint:
        """Return the middle of something on the screen, in pixels."""
        item = self.find(name)
        if item is None:
            raise NotOnScreen(f"{name} is not on the screen")
        return on_screen(item).center().toPoint()

    def settle(self) -> None:
        """Wait until the page stands still and takes intents."""
        self.wait_for(self._settled, "a page that stands still")

    def wait_for(self, true: Callable[[], bool], what: str) -> None:
        """Run the event loop until something is true.

        Raises:
            NotOnScreen: if it does not become true within the robot's patience.
        """
        end_s = time.monotonic() + PATIENCE_S
        while not true():
            if time.monotonic() > end_s:
                raise NotOnScreen(f"{what} did not come within {PATIENCE_S:g} s")
            run_events(5)

    def shoot(self, file: Path) -> None:
        """Take a picture of the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._window.grabWindow().save(str(file))

    def text_of(self, name: str) -> str:
        """Return the text of something on the screen, or an empty one."""
        item = self.find(name)
        return str(item.property("text") or "") if item is not None else ""

    def _target(self, item: QQuickItem, name: str) -> QQuickItem | None:
        """Return the part of a row that takes the touch."""
        for inner in self.items(item):
            if inner.objectName() == f"{name}Target":
                return inner
        return item


def run_events(milliseconds: int) -> None:
    """Run the event loop for a moment; unlike `QTest.qWait` this lets other threads run."""
    loop = QEventLoop()
    # With the loop as its context; without one the binding keeps something of every call.
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
