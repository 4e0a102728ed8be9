"""View models of a booking: props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booked.props import BookedProps
from kiosk.booked.world import Row
from kiosk.services.appointment.props import (
    CheckProps,
    ChoiceProps,
    DoubtProps,
    FieldProps,
    WishProps,
)
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Walker(Protocol):
    """Takes the citizen's intents (`journey.AppointmentJourney`)."""

    def choose_service(self, number: str) -> None:
        """Choose or add a service."""

    def change_count(self, number: str, by: int) -> None:
        """Want a service more or less often."""

    def add_services(self) -> None:
        """Show what can be added."""

    def wish_done(self) -> None:
        """Go on to the times."""

    def typed(self, text: str) -> None:
        """Take what the present field says."""

    def field_done(self, *, skipped: bool) -> None:
        """Go on from the present field."""

    def change(self, answer: str) -> None:
        """Change one of the answers."""

    def book(self) -> None:
        """Book."""

    def dont_book(self) -> None:
        """Let the time go and leave."""

    def print_slip(self) -> None:
        """Ask for the slip."""

    def try_again(self) -> None:
        """Try once more what failed."""

    def home(self) -> None:
        """Do something else."""

    def finish(self) -> None:
        """End the session."""

    def leave(self) -> None:
        """Go back one step."""


@QmlElement
@QmlUncreatable("made in Python")
class AppointmentChoiceViewModel(Snapshot[ChoiceProps]):
    """A list of services."""

    kickerChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    loadingChanged = Signal()
    rowsChanged = Signal()
    firstChanged = Signal()

    def __init__(self, props: ChoiceProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `ChoiceProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `ChoiceProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `ChoiceProps.lead`."""
        return self._props.lead

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        """See `ChoiceProps.loading`."""
        return self._props.loading

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `ChoiceProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=firstChanged)
    def first(self) -> str:
        """See `ChoiceProps.first`."""
        return self._props.first

    @Slot(str)
    def choose(self, number: str) -> None:
        """Choose a service."""
        self._walker.choose_service(number)


@QmlElement
@QmlUncreatable("made in Python")
class WishViewModel(Snapshot[WishProps]):
    """How many of what."""

    kickerChanged = Signal()
    rowsChanged = Signal()
    joinsChanged = Signal()
    moreJoinsChanged = Signal()

    def __init__(self, props: WishProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `WishProps.kicker`."""
        return self._props.kicker

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `WishProps.rows`."""
        return list(self._props.rows)

    @Property("QVariantList", notify=joinsChanged)
    def joins(self) -> list[Row]:
        """See `WishProps.joins`."""
        return list(self._props.joins)

    @Property(bool, notify=moreJoinsChanged)
    def moreJoins(self) -> bool:
        """See `WishProps.more_joins`."""
        return self._props.more_joins

    @Slot(str)
    def add(self, number: str) -> None:
        """Add a service."""
        self._walker.choose_service(number)

    @Slot()
    def addMore(self) -> None:
        """Show all that can be added."""
        self._walker.add_services()

    @Slot(str, int)
    def count(self, number: str, by: int) -> None:
        """Want a service more or less often."""
        self._walker.change_count(number, by)

    @Slot()
    def done(self) -> None:
        """Go on to the times."""
        self._walker.wish_done()


@QmlElement
@QmlUncreatable("made in Python")
class FormFieldViewModel(Snapshot[FieldProps]):
    """One field of the form."""

    kickerChanged = Signal()
    fieldChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    nameChanged = Signal()
    hintChanged = Signal()
    skipChanged = Signal()
    valueChanged = Signal()
    problemChanged = Signal()
    longestChanged = Signal()
    figuresChanged = Signal()
    heldChanged = Signal()
    urgentChanged = Signal()

    def __init__(self, props: FieldProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `FieldProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=fieldChanged)
    def field(self) -> str:
        """See `FieldProps.field`."""
        return self._props.field

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `FieldProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `FieldProps.lead`."""
        return self._props.lead

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """See `FieldProps.name`."""
        return self._props.name

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """See `FieldProps.hint`."""
        return self._props.hint

    @Property(str, notify=skipChanged)
    def skip(self) -> str:
        """See `FieldProps.skip`."""
        return self._props.skip

    @Property(str, notify=valueChanged)
    def value(self) -> str:
        """See `FieldProps.value`."""
        return self._props.value

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """See `FieldProps.problem`."""
        return self._props.problem

    @Property(int, notify=longestChanged)
    def longest(self) -> int:
        """See `FieldProps.longest`."""
        return self._props.longest

    @Property(bool, notify=figuresChanged)
    def figures(self) -> bool:
        """See `FieldProps.figures`."""
        return self._props.figures

    @Property(str, notify=heldChanged)
    def held(self) -> str:
        """See `FieldProps.held`."""
        return self._props.held

    @Property(bool, notify=urgentChanged)
    def urgent(self) -> bool:
        """See `FieldProps.urgent`."""
        return self._props.urgent

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what the field says."""
        self._walker.typed(text)

    @Slot()
    def done(self) -> None:
        """Go on."""
        self._walker.field_done(skipped=False)

    @Slot()
    def leaveOut(self) -> None:
        """Go on without an answer."""
        self._walker.field_done(skipped=True)


@QmlElement
@QmlUncreatable("made in Python")
class CheckViewModel(Snapshot[CheckProps]):
    """All answers before booking."""

    kickerChanged = Signal()
    rowsChanged = Signal()
    leftChanged = Signal()
    secondsLeftChanged = Signal()
    secondsChanged = Signal()
    urgentChanged = Signal()
    noteChanged = Signal()
    workingChanged = Signal()

    def __init__(self, props: CheckProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `CheckProps.kicker`."""
        return self._props.kicker

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `CheckProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=leftChanged)
    def left(self) -> str:
        """See `CheckProps.left`."""
        return self._props.left

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """See `CheckProps.seconds_left`."""
        return self._props.seconds_left

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """See `CheckProps.seconds`."""
        return self._props.seconds

    @Property(bool, notify=urgentChanged)
    def urgent(self) -> bool:
        """See `CheckProps.urgent`."""
        return self._props.urgent

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """See `CheckProps.note`."""
        return self._props.note

    @Property(bool, notify=workingChanged)
    def working(self) -> bool:
        """See `CheckProps.working`."""
        return self._props.working

    @Slot(str)
    def change(self, answer: str) -> None:
        """Change one of the answers."""
        self._walker.change(answer)

    @Slot()
    def book(self) -> None:
        """Book."""
        self._walker.book()

    @Slot()
    def dontBook(self) -> None:
        """Let the time go and leave."""
        self._walker.dont_book()


@QmlElement
@QmlUncreatable("made in Python")
class BookedViewModel(Snapshot[BookedProps]):
    """The appointment."""

    byMailChanged = Signal()
    confirmedChanged = Signal()
    hourChanged = Signal()
    dayChanged = Signal()
    placeChanged = Signal()
    addressChanged = Signal()
    servicesChanged = Signal()
    payloadChanged = Signal()
    numberChanged = Signal()
    keyChanged = Signal()
    callNumberChanged = Signal()
    startChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: BookedProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(bool, notify=byMailChanged)
    def byMail(self) -> bool:
        """See `BookedProps.by_mail`."""
        return self._props.by_mail

    @Property(str, notify=confirmedChanged)
    def confirmed(self) -> str:
        """See `BookedProps.confirmed`."""
        return self._props.confirmed

    @Property(str, notify=hourChanged)
    def hour(self) -> str:
        """See `BookedProps.hour`."""
        return self._props.hour

    @Property(str, notify=dayChanged)
    def day(self) -> str:
        """See `BookedProps.day`."""
        return self._props.day

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """See `BookedProps.place`."""
        return self._props.place

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        """See `BookedProps.address`."""
        return self._props.address

    @Property(str, notify=servicesChanged)
    def services(self) -> str:
        """See `BookedProps.services`."""
        return self._props.services

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """See `BookedProps.payload`."""
        return self._props.payload

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """See `BookedProps.number`."""
        return self._props.number

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        """See `BookedProps.key`."""
        return self._props.key

    @Property(str, notify=callNumberChanged)
    def callNumber(self) -> str:
        """See `BookedProps.call_number`."""
        return self._props.call_number

    @Property(str, notify=startChanged)
    def start(self) -> str:
        """See `BookedProps.start`."""
        return self._props.start

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `BookedProps.prints`."""
        return self._props.prints

    @Slot()
    def printSlip(self) -> None:
        """Ask for the slip."""
        self._walker.print_slip()

    @Slot()
    def home(self) -> None:
        """Do something else."""
        self._walker.home()

    @Slot()
    def finish(self) -> None:
        """End the session."""
        self._walker.finish()


@QmlElement
@QmlUncreatable("made in Python")
class DoubtViewModel(Snapshot[DoubtProps]):
    """A booking that nobody knows of."""

    askingChanged = Signal()
    numberChanged = Signal()
    startChanged = Signal()
    whenChanged = Signal()
    placeChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()

    def __init__(self, props: DoubtProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """See `DoubtProps.asking`."""
        return self._props.asking

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """See `DoubtProps.number`."""
        return self._props.number

    @Property(str, notify=startChanged)
    def start(self) -> str:
        """See `DoubtProps.start`."""
        return self._props.start

    @Property(str, notify=whenChanged)
    def when(self) -> str:
        """See `DoubtProps.when`."""
        return self._props.when

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """See `DoubtProps.place`."""
        return self._props.place

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """See `DoubtProps.telephone`."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """See `DoubtProps.telephone_line`."""
        return self._props.telephone_line

    @Slot()
    def again(self) -> None:
        """Ask the city once more."""
        self._walker.try_again()

    @Slot()
    def finish(self) -> None:
        """End the session."""
        self._walker.finish()
