"""The first colour on the glass: the page's own ground, while the rest of the program is loaded.

Nobody looks at a black screen, or at a desktop, while a kiosk starts. Loads as little as possible.
"""

import os
import time

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

PATIENCE_S = 0.2
"""A display that has not shown the curtain by then is not waited for."""


def bare_application(arguments: list[str]) -> QGuiApplication:
    """Return the process's application, made where there is none yet."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    existing = QGuiApplication.instance()
    return existing if isinstance(existing, QGuiApplication) else QGuiApplication(arguments)


class Curtain(QRasterWindow):
    """A window of one colour.

    Args:
        colour: `#rrggbb`.
    """

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.drawn = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the window."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colour)
        painter.end()
        self.drawn = True


def draw_curtain(arguments: list[str], colour: str, size: QSize | None) -> Curtain:
    """Put the curtain on the glass and return when it is seen.

    Args:
        arguments: the process's own, for Qt.
        colour: `#rrggbb`.
        size: of the window; None covers the whole screen.
    """
    app = bare_application(arguments)
    curtain = Curtain(colour)
    if size is None:
        curtain.showFullScreen()
    else:
        curtain.resize(size)
        curtain.show()
    end_s = time.monotonic() + PATIENCE_S
    while not curtain.drawn and time.monotonic() < end_s:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return curtain
