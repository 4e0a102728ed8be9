"""View model of a no of the city: props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booked.props import TroubleProps
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class TroubleWalker(Protocol):
    """Takes the citizen's intents on the page of a no; the journey is one."""

    def try_again(self) -> None:
        """Try once more what failed."""

    def to_telephone(self) -> None:
        """Go on to the telephone service."""

    def to_offices(self) -> None:
        """Go on to the offices and their hours."""

    def home(self) -> None:
        """Do something else."""


@QmlElement
@QmlUncreatable("made in Python")
class BookingTroubleViewModel(Snapshot[TroubleProps]):
    """A no of the city."""

    titleChanged = Signal()
    sentenceChanged = Signal()
    adviceChanged = Signal()
    keptChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()
    codeChanged = Signal()
    retryChanged = Signal()
    linkChanged = Signal()

    def __init__(self, props: TroubleProps, walker: TroubleWalker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `TroubleProps.title`."""
        return self._props.title

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """See `TroubleProps.sentence`."""
        return self._props.sentence

    @Property(str, notify=adviceChanged)
    def advice(self) -> str:
        """See `TroubleProps.advice`."""
        return self._props.advice

    @Property(str, notify=keptChanged)
    def kept(self) -> str:
        """See `TroubleProps.kept`."""
        return self._props.kept

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """See `TroubleProps.telephone`."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """See `TroubleProps.telephone_line`."""
        return self._props.telephone_line

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """See `TroubleProps.code`."""
        return self._props.code

    @Property(bool, notify=retryChanged)
    def retry(self) -> bool:
        """See `TroubleProps.retry`."""
        return self._props.retry

    @Property(str, notify=linkChanged)
    def link(self) -> str:
        """See `TroubleProps.link`."""
        return self._props.link

    @Slot()
    def again(self) -> None:
        """Try once more."""
        self._walker.try_again()

    @Slot()
    def toTelephone(self) -> None:
        """Go on to the telephone service."""
        self._walker.to_telephone()

    @Slot()
    def toOffices(self) -> None:
        """Go on to the offices and their hours."""
        self._walker.to_offices()

    @Slot()
    def home(self) -> None:
        """Do something else."""
        self._walker.home()
