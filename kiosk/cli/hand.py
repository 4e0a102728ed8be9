"""The robot's hand as a walk uses it, on a whole kiosk."""

import os
import signal

from PySide6.QtCore import Qt

from kiosk.bootstrap.screen import Kiosk
from ui.robot import NotOnScreen, Robot

REPEATS = 5
MOST_TABS = 200


class WalkingHand(Robot):
    """Touches a kiosk; knows its page besides what is on the screen."""

    lost = NotOnScreen

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.stage.window, lambda: kiosk.navigator.settled)
        self._kiosk = kiosk

    def text_of(self, name: str) -> str:
        """Return a text on the screen; `phase` and `answered` are the page's own."""
        if name in {"phase", "answered"}:
            return str(self._kiosk.navigator.frame.pageModel.property(name) or "")
        return super().text_of(name)

    def tap_two(self, one: str, other: str) -> None:
        """Touch two things at once."""
        self.settle()
        self.touch_two(self.middle(one), self.middle(other))
        self.settle()

    def hold_key(self, letter: str) -> None:
        """Hold a letter of a real keyboard down."""
        self.repeat_key(Qt.Key(ord(letter.upper())), letter, REPEATS)

    def die(self) -> None:
        """Kill the whole program: nothing is tidied up."""
        os.kill(os.getpid(), signal.SIGKILL)

    def type_real(self, text: str) -> None:
        """Type a text on a real keyboard, as an input method delivers it."""
        self.commit_text(text)

    def told(self, name: str) -> str:
        """Return what the page's view model says under a name, as a text."""
        value = self._kiosk.navigator.frame.pageModel.property(name)
        return "" if value is None else str(value)

    def erase_key(self) -> None:
        """Press the erase key of a real keyboard once."""
        self.press_key(Qt.Key.Key_Backspace)

    def resting(self, name: str) -> bool:
        """Tell whether a button says that it does not work now."""
        item = self.find(name)
        return item is not None and bool(item.property("resting"))

    def focus_by_keys(self, name: str) -> None:
        """Press Tab until something has the focus.

        Raises:
            NotOnScreen: if Tab does not come to it.
        """
        for _ in range(MOST_TABS):
            focused = self._kiosk.stage.window.activeFocusItem()
            if focused is self.find(name):
                return
            self.press_key(Qt.Key.Key_Tab)
        raise NotOnScreen(f"Tab does not come to {name}")
