"""The QML engine and its window: fonts, pictures, translations, view models handed over.

The software renderer is the default: kiosks have no GPU worth trusting, and it needs a fifth of a
browser's memory (docs/adr/0003).
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTime, QTimer, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from ui.appearance import Appearance, Screen
from ui.curtain import bare_application
from ui.fonts import load_fonts
from ui.images import IconProvider, IllustrationProvider, QrProvider
from ui.keys import InputFilter
from ui.map_image import MapProvider
from ui.shell.frame import FrameViewModel

QML = Path(__file__).parent / "qml"
TICK_MS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """Where the data of the look lie."""

    root: Path
    city: Path

    @property
    def coat(self) -> Path:
        """The city's arms."""
        return self.city / "coat.svg"

    @property
    def theme(self) -> Path | None:
        """The city's overlay of colours; None where it has none of its own."""
        file = self.city / "theme.json"
        return file if file.is_file() else None


def make_application(arguments: list[str], assets: Assets) -> QGuiApplication:
    """Make the application with its renderer and fonts; once a process.

    Raises:
        FontMissing: if a bundled font cannot be loaded.
    """
    app = bare_application(arguments)
    app.setFont(load_fonts(assets.root / "fonts"))
    return app


def application() -> QCoreApplication:
    """Return the application that `make_application` made."""
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 - made before any window
    return app


class Tongue:
    """Speaks one language at a time: installs its translations."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self.after: Callable[[], None] = lambda: None

    def speak(self, tag: str) -> None:
        """Switch to a language; German needs no translations but its plurals."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        self._translator.load(str(self._folder / f"kiosk_{tag}.qm"))
        QCoreApplication.installTranslator(self._translator)
        self.after()

    def fall_silent(self) -> None:
        """Take the translations away again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def translate(context: str, text: str, /) -> str:
    """Give a text of the interface in the language spoken now."""
    return QCoreApplication.translate(context, text)


class Stage:
    """The window on the screen.

    Args:
        complain: takes QML's own errors and warnings.
    """

    def __init__(
        self,
        *,
        frame: FrameViewModel,
        appearance: Appearance,
        assets: Assets,
        screen: Screen,
        complain: Callable[[str], None],
    ) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(lambda errors: _report(errors, complain))
        self.engine.addImportPath(str(QML))
        self.engine.setProperty("appearance", appearance)
        self.engine.addImageProvider("icon", IconProvider(assets.root / "icons"))
        folders = (assets.city, assets.root / "illustrations")
        self.engine.addImageProvider("illustration", IllustrationProvider(folders))
        self.engine.addImageProvider("qr", QrProvider())
        self.engine.addImageProvider("citymap", MapProvider())
        self.engine.setInitialProperties(
            {"frame": frame, "width": screen.width_px, "height": screen.height_px}
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Shell" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made; see the messages above")
        self.window: QQuickWindow = roots[0]
        self._frame = frame
        self._filter: InputFilter | None = None
        self._ticks = QTimer()
        self._ticks.setInterval(TICK_MS)

    def attend(
        self,
        *,
        touched: Callable[[], None],
        settled: Callable[[], bool],
        tick: Callable[[], None],
        at_rest: Callable[[], bool],
    ) -> None:
        """Watch input and look at the clock: once a second, at rest with each new minute.

        A kiosk that nobody uses then costs no processor time. At its first look at rest it gives
        back the memory that the last citizen's pages took.
        """
        used = False

        def awake() -> None:
            nonlocal used
            used = True
            if self._ticks.interval() != TICK_MS:
                self._ticks.start(TICK_MS)
            touched()

        def ticked() -> None:
            nonlocal used
            tick()
            if used and at_rest():
                used = False
                self.tidy()
            self._ticks.start(_until_next_minute_ms() if at_rest() else TICK_MS)

        self._filter = InputFilter(
            self.window, awake, settled, self._frame.hand_down, self._frame.hand_up
        )
        application().installEventFilter(self._filter)
        self._ticks.timeout.connect(ticked)
        self._ticks.start()

    def tidy(self) -> None:
        """Give back memory that nothing uses: a kiosk runs for months."""
        import ctypes  # noqa: PLC0415 - only where a session has ended

        self.engine.collectGarbage()
        gc.collect()
        # glibc keeps what was freed; other libraries have no such call.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)

    def after_first_picture(self, then: Callable[[], None]) -> None:
        """Call something once the first picture is on the screen."""
        waiting = [then]

        def swapped() -> None:
            # Qt may deliver a queued signal twice: only the first counts.
            if waiting:
                QTimer.singleShot(0, waiting.pop())

        self.window.frameSwapped.connect(swapped)

    def show(self, *, full_screen: bool) -> None:
        """Put the window on the screen."""
        if full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()

    def close(self) -> None:
        """Take everything down in the order Qt wants: window, engine, then view models."""
        self._ticks.stop()
        if self._filter is not None:
            application().removeEventFilter(self._filter)
        self.window.setProperty("mayClose", True)
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete.value)


def _until_next_minute_ms() -> int:
    now = QTime.currentTime()
    return 60_050 - now.second() * 1000 - now.msec()


def _report(errors: list[QQmlError], complain: Callable[[str], None]) -> None:
    for error in errors:
        complain(error.toString())
