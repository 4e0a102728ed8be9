"""View models of "Offices and opening hours": props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.offices.list_props import AllOfficesProps
from kiosk.services.offices.office_props import OfficePartProps, OfficeProps, TelephoneProps
from kiosk.services.offices.world import Row
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Walker(Protocol):
    """Takes the citizen's intents (`journey.OfficesJourney`)."""

    def toggle_open(self) -> None:
        """Show only what is open now, or all again."""

    def open_office(self, office_id: str) -> None:
        """Open an office."""

    def open_part(self, part: str) -> None:
        """Open a list of the present office."""

    def open_service(self, service_id: str) -> None:
        """Go on to a service."""

    def to_telephone(self) -> None:
        """Go to the telephone service."""

    def to_phone(self) -> None:
        """Show the code for the phone of the present office."""

    def print_slip(self) -> None:
        """Ask for the slip of what is shown."""

    def leave(self) -> None:
        """Go back one step."""


@QmlElement
@QmlUncreatable("made in Python")
class AllOfficesViewModel(Snapshot[AllOfficesProps]):
    """The list of all offices with its map."""

    headingChanged = Signal()
    openOnlyChanged = Signal()
    nothingChanged = Signal()
    nextLineChanged = Signal()
    rowsChanged = Signal()
    busChanged = Signal()
    mapShapesChanged = Signal()
    mapPortraitChanged = Signal()
    mapLandscapeChanged = Signal()
    pinsChanged = Signal()
    telephoneChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: AllOfficesProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """See `AllOfficesProps.heading`."""
        return self._props.heading

    @Property(bool, notify=openOnlyChanged)
    def openOnly(self) -> bool:
        """See `AllOfficesProps.open_only`."""
        return self._props.open_only

    @Property(bool, notify=nothingChanged)
    def nothing(self) -> bool:
        """See `AllOfficesProps.nothing`."""
        return self._props.nothing

    @Property(str, notify=nextLineChanged)
    def nextLine(self) -> str:
        """See `AllOfficesProps.next_line`."""
        return self._props.next_line

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `AllOfficesProps.rows`."""
        return list(self._props.rows)

    @Property("QVariantMap", notify=busChanged)
    def bus(self) -> Row:
        """See `AllOfficesProps.bus`."""
        return self._props.bus

    @Property(str, notify=mapShapesChanged)
    def mapShapes(self) -> str:
        """See `AllOfficesProps.map_shapes`."""
        return self._props.map_shapes

    @Property("QVariantList", notify=mapPortraitChanged)
    def mapPortrait(self) -> list[float]:
        """See `AllOfficesProps.map_portrait`."""
        return list(self._props.map_portrait)

    @Property("QVariantList", notify=mapLandscapeChanged)
    def mapLandscape(self) -> list[float]:
        """See `AllOfficesProps.map_landscape`."""
        return list(self._props.map_landscape)

    @Property("QVariantList", notify=pinsChanged)
    def pins(self) -> list[Row]:
        """See `AllOfficesProps.pins`."""
        return list(self._props.pins)

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """See `AllOfficesProps.telephone`."""
        return self._props.telephone

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `AllOfficesProps.prints`."""
        return self._props.prints

    @Slot()
    def filter(self) -> None:
        """Show only what is open now, or all again."""
        self._walker.toggle_open()

    @Slot(str)
    def open(self, office_id: str) -> None:
        """Open an office."""
        self._walker.open_office(office_id)

    @Slot()
    def toTelephone(self) -> None:
        """Go to the telephone service."""
        self._walker.to_telephone()

    @Slot()
    def printSlip(self) -> None:
        """Ask for the slip with all hours."""
        self._walker.print_slip()


@QmlElement
@QmlUncreatable("made in Python")
class OfficeViewModel(Snapshot[OfficeProps]):
    """The page of an office."""

    idChanged = Signal()
    kickerChanged = Signal()
    titleChanged = Signal()
    doorChanged = Signal()
    markChanged = Signal()
    mobileChanged = Signal()
    openingChanged = Signal()
    lookChanged = Signal()
    hoursChanged = Signal()
    hoursSourceChanged = Signal()
    exceptionsChanged = Signal()
    stopsChanged = Signal()
    moreStopsChanged = Signal()
    factsChanged = Signal()
    servicesChanged = Signal()
    cannotChanged = Signal()
    sourceChanged = Signal()
    staleChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: OfficeProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=idChanged)
    def id(self) -> str:
        """See `OfficeProps.id`."""
        return self._props.id

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `OfficeProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `OfficeProps.title`."""
        return self._props.title

    @Property(str, notify=doorChanged)
    def door(self) -> str:
        """See `OfficeProps.door`."""
        return self._props.door

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """See `OfficeProps.mark`."""
        return self._props.mark

    @Property(bool, notify=mobileChanged)
    def mobile(self) -> bool:
        """See `OfficeProps.mobile`."""
        return self._props.mobile

    @Property(str, notify=openingChanged)
    def opening(self) -> str:
        """See `OfficeProps.opening`."""
        return self._props.opening

    @Property(str, notify=lookChanged)
    def look(self) -> str:
        """See `OfficeProps.look`."""
        return self._props.look

    @Property("QVariantList", notify=hoursChanged)
    def hours(self) -> list[str]:
        """See `OfficeProps.hours`."""
        return list(self._props.hours)

    @Property(str, notify=hoursSourceChanged)
    def hoursSource(self) -> str:
        """See `OfficeProps.hours_source`."""
        return self._props.hours_source

    @Property("QVariantList", notify=exceptionsChanged)
    def exceptions(self) -> list[str]:
        """See `OfficeProps.exceptions`."""
        return list(self._props.exceptions)

    @Property("QVariantList", notify=stopsChanged)
    def stops(self) -> list[Row]:
        """See `OfficeProps.stops`."""
        return list(self._props.stops)

    @Property(bool, notify=moreStopsChanged)
    def moreStops(self) -> bool:
        """See `OfficeProps.more_stops`."""
        return self._props.more_stops

    @Property("QVariantList", notify=factsChanged)
    def facts(self) -> list[Row]:
        """See `OfficeProps.facts`."""
        return list(self._props.facts)

    @Property(int, notify=servicesChanged)
    def services(self) -> int:
        """See `OfficeProps.services`."""
        return self._props.services

    @Property("QVariantList", notify=cannotChanged)
    def cannot(self) -> list[str]:
        """See `OfficeProps.cannot`."""
        return list(self._props.cannot)

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        """See `OfficeProps.source`."""
        return self._props.source

    @Property(str, notify=staleChanged)
    def stale(self) -> str:
        """See `OfficeProps.stale`."""
        return self._props.stale

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `OfficeProps.prints`."""
        return self._props.prints

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a list: `services` or `stops`."""
        self._walker.open_part(part)

    @Slot()
    def toPhone(self) -> None:
        """Show the code for the phone."""
        self._walker.to_phone()

    @Slot()
    def printSlip(self) -> None:
        """Ask for the slip."""
        self._walker.print_slip()


@QmlElement
@QmlUncreatable("made in Python")
class OfficePartViewModel(Snapshot[OfficePartProps]):
    """A list that belongs to an office."""

    partChanged = Signal()
    kickerChanged = Signal()
    titleChanged = Signal()
    rowsChanged = Signal()

    def __init__(self, props: OfficePartProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=partChanged)
    def part(self) -> str:
        """See `OfficePartProps.part`."""
        return self._props.part

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `OfficePartProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `OfficePartProps.title`."""
        return self._props.title

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `OfficePartProps.rows`."""
        return list(self._props.rows)

    @Slot(str)
    def openService(self, service_id: str) -> None:
        """Go on to a service."""
        self._walker.open_service(service_id)

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self._walker.leave()


@QmlElement
@QmlUncreatable("made in Python")
class TelephoneViewModel(Snapshot[TelephoneProps]):
    """The page of the telephone service; the bar leads away from it."""

    numberChanged = Signal()
    openingChanged = Signal()
    lookChanged = Signal()
    hoursChanged = Signal()
    canChanged = Signal()
    costChanged = Signal()
    payloadChanged = Signal()

    def __init__(self, props: TelephoneProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """See `TelephoneProps.number`."""
        return self._props.number

    @Property(str, notify=openingChanged)
    def opening(self) -> str:
        """See `TelephoneProps.opening`."""
        return self._props.opening

    @Property(str, notify=lookChanged)
    def look(self) -> str:
        """See `TelephoneProps.look`."""
        return self._props.look

    @Property(str, notify=hoursChanged)
    def hours(self) -> str:
        """See `TelephoneProps.hours`."""
        return self._props.hours

    @Property("QVariantList", notify=canChanged)
    def can(self) -> list[str]:
        """See `TelephoneProps.can`."""
        return list(self._props.can)

    @Property(str, notify=costChanged)
    def cost(self) -> str:
        """See `TelephoneProps.cost`."""
        return self._props.cost

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """See `TelephoneProps.payload`."""
        return self._props.payload
