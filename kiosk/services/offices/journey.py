"""The journey "Offices and opening hours" as the shell walks it."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.flow.runner import Runner
from kiosk.reading import Reader
from kiosk.room import Room
from kiosk.services.offices import list_props, office_props
from kiosk.services.offices.flow import (
    AllOffices,
    AtOffice,
    AtPart,
    AtTelephone,
    Event,
    Filtered,
    Offices,
    OnPhone,
    Part,
    Place,
    Went,
    WentBack,
    advance,
    begin,
    can_back,
)
from kiosk.services.offices.slip import office_slip, phone_text, title_of
from kiosk.services.offices.view_model import (
    AllOfficesViewModel,
    OfficePartViewModel,
    OfficeViewModel,
    TelephoneViewModel,
)
from kiosk.services.offices.world import World
from kiosk.take_along import props as take_along
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from kiosk.take_along.pages import phone_page, slip_page
from kiosk.take_along.props import PhoneProps, SlipProps
from ui.shell.pages import Page
from ui.snapshot import Snapshot

PAGES = Path(__file__).parent
PRINT_DEADLINE_S = 60
FINDER = "find_service"
"""The journey that shows services."""


def open_journey(place: str, room: Room) -> "OfficesJourney":
    """Open the journey at one of its entries (see `flow.begin`)."""
    return OfficesJourney(place, room)


class OfficesJourney:
    """Walks the flow for one citizen."""

    def __init__(self, entry: str, room: Room) -> None:
        self._room = room
        self._runner: Runner[Offices, Event] = Runner(
            state=begin(entry),
            advance=advance,
            performers=room.performers,
            background=room.background,
            on_state=self._show,
            page_of=lambda state: page_key(state.here),
        )
        self._depth = 1
        self._page = self._make_page()

    # The shell's side ---------------------------------------------------------------------------

    def page(self) -> Page:
        """Return the page to show now."""
        return self._page

    def can_back(self) -> bool:
        """Tell whether Back makes sense here."""
        return can_back(self._runner.state)

    def back(self) -> bool:
        """Go one step back; False where the journey ends with it."""
        if len(self._runner.state.trail) == 1:
            return False
        self._runner.send(WentBack())
        return True

    def page_shown(self) -> None:
        """Start what waits for the page."""
        self._runner.page_shown()

    def refresh(self) -> None:
        """Derive the page anew: the language or the surroundings have changed."""
        self._refresh(self._runner.state)

    def close(self) -> None:
        """End the journey."""
        self._runner.close()
        self._room.hold(None)

    def help_text(self) -> str:
        """Say in plain words what the present page wants."""
        translate = self._room.translate
        match self._here:
            case AllOffices():
                #: Help on the list of offices
                return translate(
                    "Offices", "Tippen Sie auf ein Amt. Die Karte ist nur zum Ansehen da."
                )
            case AtOffice() | AtPart():
                #: Help on the page of an office
                return translate(
                    "Offices",
                    "Lesen Sie in Ruhe. Zeiten und Adresse nehmen Sie gedruckt oder am Handy mit.",
                )
            case AtTelephone():
                #: Help on the page of the telephone service
                return translate(
                    "Offices",
                    "Rufen Sie mit Ihrem Telefon an. Der Code wählt die Nummer auf dem Handy.",
                )
            case OnPhone():
                #: Help on the page with a code
                return translate(
                    "FindService",
                    "Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.",
                )
            case AtSlip():
                #: Help on the page of a slip
                return translate(
                    "FindService", "Der Zettel kommt aus dem Schlitz unter dem Bildschirm."
                )
            case _:
                assert_never(self._here)

    # The citizen's side ---------------------------------------------------------------------------

    def toggle_open(self) -> None:
        """Show only what is open now, or all again."""
        self._runner.send(Filtered())

    def open_office(self, office_id: str) -> None:
        """Open an office."""
        if self._room.content.office(office_id) is not None:
            self._runner.send(Went(AtOffice(office_id)))

    def open_part(self, part: str) -> None:
        """Open a list of the present office."""
        self._runner.send(Went(AtPart(Part(part), self._runner.state.subject)))

    def open_service(self, service_id: str) -> None:
        """Go on to a service, in the journey that shows them."""
        if self._room.content.service(service_id) is not None:
            self._room.enter(f"{FINDER}/service:{service_id}")

    def to_telephone(self) -> None:
        """Go to the telephone service."""
        self._runner.send(Went(AtTelephone()))

    def to_phone(self) -> None:
        """Show the code for the phone of the present office."""
        self._runner.send(Went(OnPhone(self._runner.state.subject)))

    def print_slip(self) -> None:
        """Ask for the slip of the present office, or of all."""
        subject, world = self._runner.state.subject, self._world()
        sheet = self._room.sheet(phone_text(subject, world))
        self._runner.send(SlipAsked(office_slip(subject, world, sheet)))

    def print_again(self) -> None:
        """Ask for the failed slip once more."""
        self._runner.send(SlipAskedAgain())

    def leave(self) -> None:
        """Go back one step; from the first place the bar leads on."""
        self._runner.send(WentBack())

    # Inside ---------------------------------------------------------------------------------------

    @property
    def _here(self) -> Place:
        return self._runner.state.here

    def _world(self) -> World:
        room = self._room
        return World(
            content=room.content,
            reader=Reader(room.language(), room.translate),
            now=room.now(),
            prints=room.prints(),
        )

    def _show(self, state: Offices) -> None:
        if page_key(state.here) == self._page.key:
            self._refresh(state)
            return
        direction = 1 if len(state.trail) >= self._depth else -1
        self._depth = len(state.trail)
        self._page = self._make_page()
        self._room.moved(direction)

    def _refresh(self, state: Offices) -> None:
        model = self._page.model
        assert isinstance(model, Snapshot)  # noqa: S101 - all our pages have snapshot models
        model.show(self._props(state.here))
        self._hold(state.here)

    def _make_page(self) -> Page:
        here = self._here
        self._hold(here)
        key, props = page_key(here), self._props(here)
        if isinstance(props, PhoneProps):
            return phone_page(props, self.leave, key)
        if isinstance(props, SlipProps):
            return slip_page(props, self.print_again, self.leave, key)
        screen, file, make = _SCREENS[type(here)]
        return Page(screen, PAGES / file, make(props, self), key)

    def _hold(self, here: Place) -> None:
        working = isinstance(here, AtSlip) and here.under_way
        self._room.hold(PRINT_DEADLINE_S if working else None)

    def _props(self, here: Place) -> object:
        world = self._world()
        match here:
            case AllOffices():
                return list_props.all_offices_props(here, world)
            case AtOffice():
                return office_props.office_props(here.office_id, world)
            case AtPart():
                return office_props.part_props(here.part, here.office_id, world)
            case AtTelephone():
                return office_props.telephone_props(world)
            case OnPhone():
                return take_along.phone_props(
                    title_of(here.office_id, world), phone_text(here.office_id, world)
                )
            case AtSlip():
                subject = self._runner.state.subject
                return take_along.slip_props(
                    here.outcome,
                    subject=title_of(subject, world),
                    payload=phone_text(subject, world),
                    prints=world.prints,
                )
            case _:
                assert_never(here)


def page_key(place: Place) -> str:
    """Tell one page from another: the same page only changes what it shows."""
    match place:
        case AllOffices() | AtTelephone() | AtSlip():
            return type(place).__name__
        case AtOffice():
            return f"office {place.office_id}"
        case AtPart():
            return f"part {place.part} {place.office_id}"
        case OnPhone():
            return f"phone {place.office_id}"
        case _:
            assert_never(place)


_SCREENS: dict[type[Place], tuple[str, str, Callable[..., QObject]]] = {
    AllOffices: ("offices", "AllOfficesPage.qml", AllOfficesViewModel),
    AtOffice: ("office", "OfficePage.qml", OfficeViewModel),
    AtPart: ("office-part", "OfficePartPage.qml", OfficePartViewModel),
    AtTelephone: ("telephone", "TelephonePage.qml", TelephoneViewModel),
}
