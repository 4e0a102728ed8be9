"""View model of the frame: which page is on, the header, the ribbon and the bar."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable
from ui.shell.pages import Page
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameProps:
    """The frame now.

    Attributes:
        page: the page on the screen.
        serial: grows with every change of page.
        direction: 1 forward, -1 back, 0 without movement.
        bar: whether the bar is there; the attract page has none.
        can_back: whether Back has a place to go to.
        can_hide: whether there is a page to veil.
        veiled: whether the page is veiled; then the bar offers its end only.
        section: the place in the bar that is on: `home`, `language`, `display`, `help` or empty.
        city: name of the city.
        place: where the kiosk stands.
        time: time of day.
        date: weekday, day and month.
        short_date: the same with a short weekday.
        ribbon: what is simulated, or empty.
        keyboard: the keyboard layout of the present language.
    """

    page: Page
    serial: int
    direction: int
    bar: bool
    can_back: bool
    can_hide: bool
    veiled: bool
    section: str
    city: str
    place: str
    time: str
    date: str
    short_date: str
    ribbon: str
    keyboard: dict[str, object]


class Steering(Protocol):
    """What the bar does."""

    def back(self) -> None:
        """Go one step back."""

    def go(self, section: str) -> None:
        """Go to `home`, `language`, `display`, `help` or `helps`."""

    def hide(self) -> None:
        """Veil the page."""

    def finish(self) -> None:
        """End the session and wipe."""

    def page_shown(self, serial: int) -> None:
        """Take the report that a page is on the screen and stands still."""

    def hand_down(self) -> None:
        """Take the report that a finger lies on the glass."""

    def hand_up(self) -> None:
        """Take the report that no finger lies there any more."""


@QmlElement
@QmlUncreatable("made in Python")
class FrameViewModel(Snapshot[FrameProps]):
    """The frame around the pages."""

    serialChanged = Signal()
    pageChanged = Signal()
    directionChanged = Signal()
    barChanged = Signal()
    canBackChanged = Signal()
    canHideChanged = Signal()
    veiledChanged = Signal()
    sectionChanged = Signal()
    cityChanged = Signal()
    placeChanged = Signal()
    timeChanged = Signal()
    dateChanged = Signal()
    shortDateChanged = Signal()
    ribbonChanged = Signal()
    keyboardChanged = Signal()

    def __init__(self, props: FrameProps, steering: Steering) -> None:
        super().__init__(props)
        self._steering = steering

    @Property(int, notify=serialChanged)
    def serial(self) -> int:
        """Grows with every change of page; the host loads the page then."""
        return self._props.serial

    @Property(QUrl, notify=pageChanged)
    def pageUrl(self) -> QUrl:
        """The page's QML file."""
        return QUrl.fromLocalFile(str(self._props.page.file))

    @Property(QObject, notify=pageChanged)
    def pageModel(self) -> QObject:
        """The page's view model."""
        return self._props.page.model

    @Property(str, notify=pageChanged)
    def screen(self) -> str:
        """Name of the page, for pictures and walks."""
        return self._props.page.screen

    @Property(int, notify=directionChanged)
    def direction(self) -> int:
        """1 forward, -1 back, 0 without movement."""
        return self._props.direction

    @Property(bool, notify=barChanged)
    def bar(self) -> bool:
        """Whether the bar is there."""
        return self._props.bar

    @Property(bool, notify=canBackChanged)
    def canBack(self) -> bool:
        """Whether Back has a place to go to."""
        return self._props.can_back

    @Property(bool, notify=canHideChanged)
    def canHide(self) -> bool:
        """Whether there is a page to veil."""
        return self._props.can_hide

    @Property(bool, notify=veiledChanged)
    def veiled(self) -> bool:
        """Whether the page is veiled."""
        return self._props.veiled

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        """The place in the bar that is on."""
        return self._props.section

    @Property(str, notify=cityChanged)
    def city(self) -> str:
        """Name of the city."""
        return self._props.city

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where the kiosk stands."""
        return self._props.place

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        """Time of day."""
        return self._props.time

    @Property(str, notify=dateChanged)
    def date(self) -> str:
        """Weekday, day and month."""
        return self._props.date

    @Property(str, notify=shortDateChanged)
    def shortDate(self) -> str:
        """The date with a short weekday."""
        return self._props.short_date

    @Property(str, notify=ribbonChanged)
    def ribbon(self) -> str:
        """What is simulated, or empty."""
        return self._props.ribbon

    @Property("QVariantMap", notify=keyboardChanged)
    def keyboard(self) -> dict[str, object]:
        """The keyboard layout of the present language."""
        return self._props.keyboard

    @Slot()
    def back(self) -> None:
        """Go one step back."""
        self._steering.back()

    @Slot(str)
    def go(self, section: str) -> None:
        """Go to a place of the bar."""
        self._steering.go(section)

    @Slot()
    def hide(self) -> None:
        """Veil the page."""
        self._steering.hide()

    @Slot()
    def finish(self) -> None:
        """End the session and wipe."""
        self._steering.finish()

    @Slot(int)
    def pageShown(self, serial: int) -> None:
        """Report that a page is on the screen and stands still."""
        self._steering.page_shown(serial)

    def hand_down(self) -> None:
        """Report that a finger lies on the glass."""
        self._steering.hand_down()

    def hand_up(self) -> None:
        """Report that no finger lies there any more, and what it did is done."""
        self._steering.hand_up()
