"""View models of the pages that lie over all others: idle warning, veil and error."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleProps:
    """How many whole seconds are left, and how many there were."""

    seconds_left: int
    seconds: int


@QmlElement
@QmlUncreatable("made in Python")
class IdleViewModel(Snapshot[IdleProps]):
    """The idle warning."""

    secondsLeftChanged = Signal()
    secondsChanged = Signal()

    def __init__(
        self, props: IdleProps, more: Callable[[], None], finish: Callable[[], None]
    ) -> None:
        super().__init__(props)
        self._more = more
        self._finish = finish

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until everything is wiped."""
        return self._props.seconds_left

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """Seconds at the start of the warning."""
        return self._props.seconds

    @Slot()
    def moreTime(self) -> None:
        """Stay."""
        self._more()

    @Slot()
    def finish(self) -> None:
        """End and wipe."""
        self._finish()


@dataclass(frozen=True, slots=True, kw_only=True)
class VeilProps:
    """The veil says nothing of what it covers, so it knows nothing."""


@QmlElement
@QmlUncreatable("made in Python")
class VeilViewModel(Snapshot[VeilProps]):
    """The veil over a page."""

    def __init__(self, lift: Callable[[], None]) -> None:
        super().__init__(VeilProps())
        self._lift = lift

    @Slot()
    def lift(self) -> None:
        """Show the page again."""
        self._lift()


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorProps:
    """What went wrong, in words for the citizen and one line for the technician.

    Attributes:
        code: failure code, last and small.
        kiosk: name of the machine.
        time: when, as shown.
        telephone: the city's telephone number.
        telephone_line: whether somebody answers now.
        office_line: who is in the house now; empty where unknown.
    """

    code: str
    kiosk: str
    time: str
    telephone: str
    telephone_line: str
    office_line: str


@QmlElement
@QmlUncreatable("made in Python")
class ErrorViewModel(Snapshot[ErrorProps]):
    """The page for errors."""

    codeChanged = Signal()
    kioskChanged = Signal()
    timeChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()
    officeLineChanged = Signal()

    def __init__(self, props: ErrorProps, restart: Callable[[], None]) -> None:
        super().__init__(props)
        self._restart = restart

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """Failure code."""
        return self._props.code

    @Property(str, notify=kioskChanged)
    def kiosk(self) -> str:
        """Name of the machine."""
        return self._props.kiosk

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        """When it happened."""
        return self._props.time

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """The city's telephone number."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """Whether somebody answers now."""
        return self._props.telephone_line

    @Property(str, notify=officeLineChanged)
    def officeLine(self) -> str:
        """Who is in the house now."""
        return self._props.office_line

    @Slot()
    def restart(self) -> None:
        """Begin again from the start."""
        self._restart()
