"""View models of the waiting numbers: props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.waiting_number.calls_props import CallsProps
from kiosk.services.waiting_number.props import (
    NumberProps,
    QueueProps,
    QueuesProps,
    StopProps,
    WorkProps,
)
from kiosk.services.waiting_number.world import Row
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Walker(Protocol):
    """Takes the citizen's intents (`journey.WaitingNumberJourney`)."""

    def choose(self, queue_id: str) -> None:
        """Open a queue."""

    def draw(self) -> None:
        """Draw a number with a slip."""

    def draw_paperless(self) -> None:
        """Draw a number without a slip."""

    def print_again(self) -> None:
        """Print the number, or print it once more."""

    def acknowledge(self) -> None:
        """End: the citizen has the number."""

    def try_again(self) -> None:
        """See once more whether it works."""

    def to_telephone(self) -> None:
        """Go on to the telephone service."""

    def to_offices(self) -> None:
        """Go on to the offices and their opening hours."""

    def go_home(self) -> None:
        """Go to the home screen."""


@QmlElement
@QmlUncreatable("made in Python")
class WaitingWorkViewModel(Snapshot[WorkProps]):
    """Something is asked or drawn."""

    titleChanged = Signal()
    lineChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `WorkProps.title`."""
        return self._props.title

    @Property(str, notify=lineChanged)
    def line(self) -> str:
        """See `WorkProps.line`."""
        return self._props.line


@QmlElement
@QmlUncreatable("made in Python")
class WaitingQueuesViewModel(Snapshot[QueuesProps]):
    """The list of queues."""

    rowsChanged = Signal()
    firstOpenChanged = Signal()

    def __init__(self, props: QueuesProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `QueuesProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=firstOpenChanged)
    def firstOpen(self) -> str:
        """See `QueuesProps.first_open`."""
        return self._props.first_open

    @Slot(str)
    def open(self, queue_id: str) -> None:
        """Open a queue."""
        self._walker.choose(queue_id)


@QmlElement
@QmlUncreatable("made in Python")
class WaitingQueueViewModel(Snapshot[QueueProps]):
    """One queue, with the deed."""

    officeChanged = Signal()
    titleChanged = Signal()
    openedChanged = Signal()
    waitLabelChanged = Signal()
    waitChanged = Signal()
    aheadChanged = Signal()
    closedChanged = Signal()
    closedTextChanged = Signal()
    markChanged = Signal()
    printsChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()

    def __init__(self, props: QueueProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=officeChanged)
    def office(self) -> str:
        """See `QueueProps.office`."""
        return self._props.office

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `QueueProps.title`."""
        return self._props.title

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        """See `QueueProps.opened`."""
        return self._props.opened

    @Property(str, notify=waitLabelChanged)
    def waitLabel(self) -> str:
        """See `QueueProps.wait_label`."""
        return self._props.wait_label

    @Property(str, notify=waitChanged)
    def wait(self) -> str:
        """See `QueueProps.wait`."""
        return self._props.wait

    @Property(str, notify=aheadChanged)
    def ahead(self) -> str:
        """See `QueueProps.ahead`."""
        return self._props.ahead

    @Property(str, notify=closedChanged)
    def closed(self) -> str:
        """See `QueueProps.closed`."""
        return self._props.closed

    @Property(str, notify=closedTextChanged)
    def closedText(self) -> str:
        """See `QueueProps.closed_text`."""
        return self._props.closed_text

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """See `QueueProps.mark`."""
        return self._props.mark

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `QueueProps.prints`."""
        return self._props.prints

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """See `QueueProps.telephone`."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """See `QueueProps.telephone_line`."""
        return self._props.telephone_line

    @Slot()
    def draw(self) -> None:
        """Draw a number with a slip."""
        self._walker.draw()

    @Slot()
    def drawPaperless(self) -> None:
        """Draw a number without a slip."""
        self._walker.draw_paperless()

    @Slot()
    def openTelephone(self) -> None:
        """Go on to the telephone service."""
        self._walker.to_telephone()

    @Slot()
    def openOffices(self) -> None:
        """Go on to the offices."""
        self._walker.to_offices()


@QmlElement
@QmlUncreatable("made in Python")
class WaitingNumberViewModel(Snapshot[NumberProps]):
    """The number."""

    officeChanged = Signal()
    numberChanged = Signal()
    phaseChanged = Signal()
    reasonChanged = Signal()
    waitLabelChanged = Signal()
    waitChanged = Signal()
    aheadChanged = Signal()
    placeLabelChanged = Signal()
    placeChanged = Signal()
    placeNoteChanged = Signal()
    payloadChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: NumberProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=officeChanged)
    def office(self) -> str:
        """See `NumberProps.office`."""
        return self._props.office

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """See `NumberProps.number`."""
        return self._props.number

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """See `NumberProps.phase`."""
        return self._props.phase

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        """See `NumberProps.reason`."""
        return self._props.reason

    @Property(str, notify=waitLabelChanged)
    def waitLabel(self) -> str:
        """See `NumberProps.wait_label`."""
        return self._props.wait_label

    @Property(str, notify=waitChanged)
    def wait(self) -> str:
        """See `NumberProps.wait`."""
        return self._props.wait

    @Property(str, notify=aheadChanged)
    def ahead(self) -> str:
        """See `NumberProps.ahead`."""
        return self._props.ahead

    @Property(str, notify=placeLabelChanged)
    def placeLabel(self) -> str:
        """See `NumberProps.place_label`."""
        return self._props.place_label

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """See `NumberProps.place`."""
        return self._props.place

    @Property(str, notify=placeNoteChanged)
    def placeNote(self) -> str:
        """See `NumberProps.place_note`."""
        return self._props.place_note

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """See `NumberProps.payload`."""
        return self._props.payload

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `NumberProps.prints`."""
        return self._props.prints

    @Slot()
    def again(self) -> None:
        """Print, or print once more."""
        self._walker.print_again()

    @Slot()
    def leave(self) -> None:
        """The number is known: end."""
        self._walker.acknowledge()


@QmlElement
@QmlUncreatable("made in Python")
class WaitingStopViewModel(Snapshot[StopProps]):
    """There is no number, or nobody knows whether there is one."""

    lookChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    bannerChanged = Signal()
    bannerLineChanged = Signal()
    knownTitleChanged = Signal()
    knownChanged = Signal()
    againChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()
    codeChanged = Signal()

    def __init__(self, props: StopProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=lookChanged)
    def look(self) -> str:
        """See `StopProps.look`."""
        return self._props.look

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `StopProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `StopProps.lead`."""
        return self._props.lead

    @Property(str, notify=bannerChanged)
    def banner(self) -> str:
        """See `StopProps.banner`."""
        return self._props.banner

    @Property(str, notify=bannerLineChanged)
    def bannerLine(self) -> str:
        """See `StopProps.banner_line`."""
        return self._props.banner_line

    @Property(str, notify=knownTitleChanged)
    def knownTitle(self) -> str:
        """See `StopProps.known_title`."""
        return self._props.known_title

    @Property("QVariantList", notify=knownChanged)
    def known(self) -> list[Row]:
        """See `StopProps.known`."""
        return list(self._props.known)

    @Property(bool, notify=againChanged)
    def again(self) -> bool:
        """See `StopProps.again`."""
        return self._props.again

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """See `StopProps.telephone`."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """See `StopProps.telephone_line`."""
        return self._props.telephone_line

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """See `StopProps.code`."""
        return self._props.code

    @Slot()
    def tryAgain(self) -> None:
        """See once more whether it works."""
        self._walker.try_again()

    @Slot()
    def openTelephone(self) -> None:
        """Go on to the telephone service."""
        self._walker.to_telephone()

    @Slot()
    def openOffices(self) -> None:
        """Go on to the offices."""
        self._walker.to_offices()

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen."""
        self._walker.go_home()


@QmlElement
@QmlUncreatable("made in Python")
class CallsViewModel(Snapshot[CallsProps]):
    """The numbers being called."""

    officeChanged = Signal()
    numberChanged = Signal()
    destinationChanged = Signal()
    hintChanged = Signal()
    sentenceChanged = Signal()
    englishChanged = Signal()
    earlierChanged = Signal()
    silentChanged = Signal()
    nobodyChanged = Signal()
    blinksChanged = Signal()
    waitChanged = Signal()
    aheadChanged = Signal()

    @Property(str, notify=officeChanged)
    def office(self) -> str:
        """See `CallsProps.office`."""
        return self._props.office

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """See `CallsProps.number`."""
        return self._props.number

    @Property(str, notify=destinationChanged)
    def destination(self) -> str:
        """See `CallsProps.destination`."""
        return self._props.destination

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """See `CallsProps.hint`."""
        return self._props.hint

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """See `CallsProps.sentence`."""
        return self._props.sentence

    @Property(str, notify=englishChanged)
    def english(self) -> str:
        """See `CallsProps.english`."""
        return self._props.english

    @Property("QVariantList", notify=earlierChanged)
    def earlier(self) -> list[Row]:
        """See `CallsProps.earlier`."""
        return list(self._props.earlier)

    @Property(bool, notify=silentChanged)
    def silent(self) -> bool:
        """See `CallsProps.silent`."""
        return self._props.silent

    @Property(bool, notify=nobodyChanged)
    def nobody(self) -> bool:
        """See `CallsProps.nobody`."""
        return self._props.nobody

    @Property(int, notify=blinksChanged)
    def blinks(self) -> int:
        """See `CallsProps.blinks`."""
        return self._props.blinks

    @Property(str, notify=waitChanged)
    def wait(self) -> str:
        """See `CallsProps.wait`."""
        return self._props.wait

    @Property(str, notify=aheadChanged)
    def ahead(self) -> str:
        """See `CallsProps.ahead`."""
        return self._props.ahead
