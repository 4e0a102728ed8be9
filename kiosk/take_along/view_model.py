"""View models of taking something along: the code for the phone, the slip."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.take_along.props import PhoneProps, SlipProps
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PhoneViewModel(Snapshot[PhoneProps]):
    """The page with a code for the phone.

    Args:
        props: what it shows.
        leave: goes back.
    """

    titleChanged = Signal()
    payloadChanged = Signal()
    linkChanged = Signal()
    needsNetChanged = Signal()
    staleChanged = Signal()

    def __init__(self, props: PhoneProps, leave: Callable[[], None]) -> None:
        super().__init__(props)
        self._leave = leave

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `PhoneProps.title`."""
        return self._props.title

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """See `PhoneProps.payload`."""
        return self._props.payload

    @Property(str, notify=linkChanged)
    def link(self) -> str:
        """See `PhoneProps.link`."""
        return self._props.link

    @Property(bool, notify=needsNetChanged)
    def needsNet(self) -> bool:
        """See `PhoneProps.needs_net`."""
        return self._props.needs_net

    @Property(str, notify=staleChanged)
    def stale(self) -> str:
        """See `PhoneProps.stale`."""
        return self._props.stale

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self._leave()


@QmlElement
@QmlUncreatable("made in Python")
class SlipViewModel(Snapshot[SlipProps]):
    """The page of a slip.

    Args:
        props: what it shows.
        again: prints once more.
        leave: goes back.
    """

    phaseChanged = Signal()
    reasonChanged = Signal()
    subjectChanged = Signal()
    payloadChanged = Signal()
    printsChanged = Signal()

    def __init__(
        self, props: SlipProps, again: Callable[[], None], leave: Callable[[], None]
    ) -> None:
        super().__init__(props)
        self._again = again
        self._leave = leave

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """See `SlipProps.phase`."""
        return self._props.phase

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        """See `SlipProps.reason`."""
        return self._props.reason

    @Property(str, notify=subjectChanged)
    def subject(self) -> str:
        """See `SlipProps.subject`."""
        return self._props.subject

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """See `SlipProps.payload`."""
        return self._props.payload

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `SlipProps.prints`."""
        return self._props.prints

    @Slot()
    def again(self) -> None:
        """Print once more."""
        self._again()

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self._leave()
