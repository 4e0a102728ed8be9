"""View models of choosing a time: props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.calendar.props import PlacesProps, Row, WhenProps
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class TimeWalker(Protocol):
    """Takes the citizen's intents while a time is chosen; the journey is one."""

    def choose_day(self, day: str, *, alone: bool) -> None:
        """Mark a day (ISO date); `alone` shows its times on a page of their own."""

    def choose_slot(self, name: str) -> None:
        """Mark a time."""

    def take_slot(self, name: str) -> None:
        """Go on with a time."""

    def turn_weeks(self, pages: int) -> None:
        """Show earlier or later weeks."""

    def open_places(self) -> None:
        """Choose another office."""

    def choose_place(self, office: str) -> None:
        """Show another office; empty = anywhere."""

    def try_again(self) -> None:
        """Ask for the times once more."""

    def leave(self) -> None:
        """Go back one step."""


@QmlElement
@QmlUncreatable("made in Python")
class WhenViewModel(Snapshot[WhenProps]):
    """The calendar, the days, the times of one day."""

    kickerChanged = Signal()
    stepChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    loadingChanged = Signal()
    troubleChanged = Signal()
    adviceChanged = Signal()
    bannerChanged = Signal()
    fastestChanged = Signal()
    headingChanged = Signal()
    earlierChanged = Signal()
    laterChanged = Signal()
    weekdaysChanged = Signal()
    cellsChanged = Signal()
    nothingChanged = Signal()
    nextFreeChanged = Signal()
    daysChanged = Signal()
    dayChanged = Signal()
    partsChanged = Signal()
    dayLoadingChanged = Signal()
    goOnChanged = Signal()
    goSlotChanged = Signal()
    placesChanged = Signal()
    workingChanged = Signal()

    def __init__(self, props: WhenProps, walker: TimeWalker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `WhenProps.kicker`."""
        return self._props.kicker

    @Property(int, notify=stepChanged)
    def step(self) -> int:
        """See `WhenProps.step`."""
        return self._props.step

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `WhenProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `WhenProps.lead`."""
        return self._props.lead

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        """See `WhenProps.loading`."""
        return self._props.loading

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """See `WhenProps.trouble`."""
        return self._props.trouble

    @Property(str, notify=adviceChanged)
    def advice(self) -> str:
        """See `WhenProps.advice`."""
        return self._props.advice

    @Property(str, notify=bannerChanged)
    def banner(self) -> str:
        """See `WhenProps.banner`."""
        return self._props.banner

    @Property("QVariantMap", notify=fastestChanged)
    def fastest(self) -> Row:
        """See `WhenProps.fastest`."""
        return self._props.fastest

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """See `WhenProps.heading`."""
        return self._props.heading

    @Property(bool, notify=earlierChanged)
    def earlier(self) -> bool:
        """See `WhenProps.earlier`."""
        return self._props.earlier

    @Property(bool, notify=laterChanged)
    def later(self) -> bool:
        """See `WhenProps.later`."""
        return self._props.later

    @Property("QVariantList", notify=weekdaysChanged)
    def weekdays(self) -> list[str]:
        """See `WhenProps.weekdays`."""
        return list(self._props.weekdays)

    @Property("QVariantList", notify=cellsChanged)
    def cells(self) -> list[Row]:
        """See `WhenProps.cells`."""
        return list(self._props.cells)

    @Property(bool, notify=nothingChanged)
    def nothing(self) -> bool:
        """See `WhenProps.nothing`."""
        return self._props.nothing

    @Property(str, notify=nextFreeChanged)
    def nextFree(self) -> str:
        """See `WhenProps.next_free`."""
        return self._props.next_free

    @Property("QVariantList", notify=daysChanged)
    def days(self) -> list[Row]:
        """See `WhenProps.days`."""
        return list(self._props.days)

    @Property(str, notify=dayChanged)
    def day(self) -> str:
        """See `WhenProps.day`."""
        return self._props.day

    @Property("QVariantList", notify=partsChanged)
    def parts(self) -> list[Row]:
        """See `WhenProps.parts`."""
        return list(self._props.parts)

    @Property(bool, notify=dayLoadingChanged)
    def dayLoading(self) -> bool:
        """See `WhenProps.day_loading`."""
        return self._props.day_loading

    @Property(str, notify=goOnChanged)
    def goOn(self) -> str:
        """See `WhenProps.go_on`."""
        return self._props.go_on

    @Property(str, notify=goSlotChanged)
    def goSlot(self) -> str:
        """See `WhenProps.go_slot`."""
        return self._props.go_slot

    @Property(int, notify=placesChanged)
    def places(self) -> int:
        """See `WhenProps.places`."""
        return self._props.places

    @Property(bool, notify=workingChanged)
    def working(self) -> bool:
        """See `WhenProps.working`."""
        return self._props.working

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Mark a day."""
        self._walker.choose_day(day, alone=False)

    @Slot(str)
    def openDay(self, day: str) -> None:
        """Mark a day and show its times on their own page."""
        self._walker.choose_day(day, alone=True)

    @Slot(str)
    def chooseSlot(self, name: str) -> None:
        """Mark a time."""
        self._walker.choose_slot(name)

    @Slot(str)
    def takeSlot(self, name: str) -> None:
        """Go on with a time."""
        self._walker.take_slot(name)

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Show earlier or later weeks."""
        self._walker.turn_weeks(pages)

    @Slot()
    def openPlaces(self) -> None:
        """Choose another office."""
        self._walker.open_places()

    @Slot()
    def again(self) -> None:
        """Ask once more."""
        self._walker.try_again()

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self._walker.leave()


@QmlElement
@QmlUncreatable("made in Python")
class PlacesViewModel(Snapshot[PlacesProps]):
    """The offices to choose from."""

    kickerChanged = Signal()
    stepChanged = Signal()
    rowsChanged = Signal()

    def __init__(self, props: PlacesProps, walker: TimeWalker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `PlacesProps.kicker`."""
        return self._props.kicker

    @Property(int, notify=stepChanged)
    def step(self) -> int:
        """See `PlacesProps.step`."""
        return self._props.step

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `PlacesProps.rows`."""
        return list(self._props.rows)

    @Slot(str)
    def choose(self, office: str) -> None:
        """Show another office."""
        self._walker.choose_place(office)
