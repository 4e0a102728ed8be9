"""View models of changing an appointment: props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booked.world import Row
from kiosk.services.manage_appointment.props import (
    CompareProps,
    EntryProps,
    FoundProps,
    WordProps,
)
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Walker(Protocol):
    """Takes the citizen's intents (`journey.ManageAppointmentJourney`)."""

    def typed(self, text: str) -> None:
        """Take what the present field says."""

    def done(self) -> None:
        """Go on from the present field."""

    def choose(self, name: str) -> None:
        """Do one of the deeds of a page."""


@QmlElement
@QmlUncreatable("made in Python")
class ManageEntryViewModel(Snapshot[EntryProps]):
    """The field of number or code."""

    kickerChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    nameChanged = Signal()
    hintChanged = Signal()
    valueChanged = Signal()
    problemChanged = Signal()
    lettersChanged = Signal()
    workingChanged = Signal()

    def __init__(self, props: EntryProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `EntryProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `EntryProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `EntryProps.lead`."""
        return self._props.lead

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """See `EntryProps.name`."""
        return self._props.name

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """See `EntryProps.hint`."""
        return self._props.hint

    @Property(str, notify=valueChanged)
    def value(self) -> str:
        """See `EntryProps.value`."""
        return self._props.value

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """See `EntryProps.problem`."""
        return self._props.problem

    @Property(bool, notify=lettersChanged)
    def letters(self) -> bool:
        """See `EntryProps.letters`."""
        return self._props.letters

    @Property(bool, notify=workingChanged)
    def working(self) -> bool:
        """See `EntryProps.working`."""
        return self._props.working

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what the field says."""
        self._walker.typed(text)

    @Slot()
    def done(self) -> None:
        """Go on from the field."""
        self._walker.done()


@QmlElement
@QmlUncreatable("made in Python")
class FoundViewModel(Snapshot[FoundProps]):
    """The appointment, found or moved."""

    standChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    bannersChanged = Signal()
    confirmedChanged = Signal()
    hourChanged = Signal()
    dayChanged = Signal()
    linesChanged = Signal()
    deedsChanged = Signal()
    numberChanged = Signal()
    keyChanged = Signal()
    callNumberChanged = Signal()
    payloadChanged = Signal()
    startChanged = Signal()
    workingChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: FoundProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=standChanged)
    def stand(self) -> str:
        """See `FoundProps.stand`."""
        return self._props.stand

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `FoundProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `FoundProps.lead`."""
        return self._props.lead

    @Property("QVariantList", notify=bannersChanged)
    def banners(self) -> list[Row]:
        """See `FoundProps.banners`."""
        return list(self._props.banners)

    @Property(str, notify=confirmedChanged)
    def confirmed(self) -> str:
        """See `FoundProps.confirmed`."""
        return self._props.confirmed

    @Property(str, notify=hourChanged)
    def hour(self) -> str:
        """See `FoundProps.hour`."""
        return self._props.hour

    @Property(str, notify=dayChanged)
    def day(self) -> str:
        """See `FoundProps.day`."""
        return self._props.day

    @Property("QVariantList", notify=linesChanged)
    def lines(self) -> list[str]:
        """See `FoundProps.lines`."""
        return list(self._props.lines)

    @Property("QVariantList", notify=deedsChanged)
    def deeds(self) -> list[Row]:
        """See `FoundProps.deeds`."""
        return list(self._props.deeds)

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """See `FoundProps.number`."""
        return self._props.number

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        """See `FoundProps.key`."""
        return self._props.key

    @Property(str, notify=callNumberChanged)
    def callNumber(self) -> str:
        """See `FoundProps.call_number`."""
        return self._props.call_number

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """See `FoundProps.payload`."""
        return self._props.payload

    @Property(str, notify=startChanged)
    def start(self) -> str:
        """See `FoundProps.start`."""
        return self._props.start

    @Property(bool, notify=workingChanged)
    def working(self) -> bool:
        """See `FoundProps.working`."""
        return self._props.working

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `FoundProps.prints`."""
        return self._props.prints

    @Slot(str)
    def choose(self, name: str) -> None:
        """Do one of the deeds of the page."""
        self._walker.choose(name)


@QmlElement
@QmlUncreatable("made in Python")
class CompareViewModel(Snapshot[CompareProps]):
    """Old and new time beside each other."""

    kickerChanged = Signal()
    sidesChanged = Signal()
    leftChanged = Signal()
    secondsLeftChanged = Signal()
    secondsChanged = Signal()
    urgentChanged = Signal()
    startChanged = Signal()
    workingChanged = Signal()

    def __init__(self, props: CompareProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `CompareProps.kicker`."""
        return self._props.kicker

    @Property("QVariantList", notify=sidesChanged)
    def sides(self) -> list[Row]:
        """See `CompareProps.sides`."""
        return list(self._props.sides)

    @Property(str, notify=leftChanged)
    def left(self) -> str:
        """See `CompareProps.left`."""
        return self._props.left

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """See `CompareProps.seconds_left`."""
        return self._props.seconds_left

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """See `CompareProps.seconds`."""
        return self._props.seconds

    @Property(bool, notify=urgentChanged)
    def urgent(self) -> bool:
        """See `CompareProps.urgent`."""
        return self._props.urgent

    @Property(str, notify=startChanged)
    def start(self) -> str:
        """See `CompareProps.start`."""
        return self._props.start

    @Property(bool, notify=workingChanged)
    def working(self) -> bool:
        """See `CompareProps.working`."""
        return self._props.working

    @Slot(str)
    def choose(self, name: str) -> None:
        """Do one of the deeds of the page."""
        self._walker.choose(name)


@QmlElement
@QmlUncreatable("made in Python")
class AppointmentWordViewModel(Snapshot[WordProps]):
    """A question or a word about the appointment."""

    stateChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    pictureChanged = Signal()
    askingChanged = Signal()
    workingChanged = Signal()
    bannersChanged = Signal()
    rowsChanged = Signal()
    firstChanged = Signal()
    secondChanged = Signal()

    def __init__(self, props: WordProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """See `WordProps.state`."""
        return self._props.state

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `WordProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `WordProps.lead`."""
        return self._props.lead

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """See `WordProps.picture`."""
        return self._props.picture

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """See `WordProps.asking`."""
        return self._props.asking

    @Property(bool, notify=workingChanged)
    def working(self) -> bool:
        """See `WordProps.working`."""
        return self._props.working

    @Property("QVariantList", notify=bannersChanged)
    def banners(self) -> list[Row]:
        """See `WordProps.banners`."""
        return list(self._props.banners)

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `WordProps.rows`."""
        return list(self._props.rows)

    @Property("QVariantMap", notify=firstChanged)
    def first(self) -> Row:
        """See `WordProps.first`."""
        return self._props.first

    @Property("QVariantMap", notify=secondChanged)
    def second(self) -> Row:
        """See `WordProps.second`."""
        return self._props.second

    @Slot(str)
    def choose(self, name: str) -> None:
        """Do one of the deeds of the page."""
        self._walker.choose(name)
