"""Running the screen until it is closed by a signal."""

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap.screen import Kiosk
from ui.curtain import bare_application
from ui.engine import application


def glass_size() -> str:
    """Return the size of the display, as the setting `screen.size` writes it."""
    size = bare_application([sys.argv[0]]).primaryScreen().size()
    return f"{size.width()}x{size.height()}"


def hide_pointer() -> None:
    """Take the mouse pointer away: fingers need none."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)


def run_until_closed(
    kiosk: Kiosk, *, full_screen: bool, seen: Callable[[], None] = lambda: None
) -> int:
    """Show the window and run Qt's event loop until SIGINT or SIGTERM.

    Args:
        kiosk: what to show.
        full_screen: whether it covers the screen.
        seen: called once the first picture is on the screen.
    """
    app = application()
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    # exit, not quit: quit asks the windows, and ours refuses to be closed.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.exit())
    # Python runs its signal handlers only when its interpreter runs: the notifier wakes it.
    wake = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    wake.activated.connect(lambda: reader.recv(64))
    kiosk.stage.after_first_picture(seen)
    kiosk.stage.after_first_picture(kiosk.attach_devices)
    kiosk.stage.show(full_screen=full_screen)
    code = int(app.exec())
    wake.setEnabled(False)
    signal.set_wakeup_fd(-1)
    kiosk.close()
    reader.close()
    writer.close()
    return code
