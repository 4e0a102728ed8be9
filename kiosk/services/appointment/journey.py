"""The journey "Book an appointment" as the shell walks it: all parts joined."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.booked.pages import trouble_page
from kiosk.booked.slip import appointment_slip
from kiosk.booked.world import Known, World, known_in
from kiosk.booking.contact import Field
from kiosk.booking.effects import CatalogueCame, LoadCatalogue
from kiosk.calendar.pages import places_page, times_page, when_page
from kiosk.calendar.props import slot_of
from kiosk.core.clock import city_time
from kiosk.core.slip import Slip
from kiosk.flow.runner import Runner
from kiosk.reading import Reader
from kiosk.room import Room
from kiosk.services.appointment import props
from kiosk.services.appointment.flow import (
    Adding,
    AskedAgain,
    AtBooked,
    AtCheck,
    AtField,
    AtOffices,
    AtTimes,
    AtWhen,
    AtWish,
    BookAsked,
    Booking,
    Choosing,
    CountChanged,
    DayBegan,
    DayChosen,
    Event,
    FieldDone,
    HoldRanOut,
    InDoubt,
    InTrouble,
    Loading,
    Place,
    PlaceChosen,
    ServiceAdded,
    ServiceChosen,
    SlotChosen,
    SlotTaken,
    Typed,
    WeeksTurned,
    Went,
    WentBack,
    WishDone,
    advance,
    begin,
    can_back,
    first_effect,
    place_of,
)
from kiosk.services.appointment.view_model import (
    AppointmentChoiceViewModel,
    BookedViewModel,
    CheckViewModel,
    DoubtViewModel,
    FormFieldViewModel,
    WishViewModel,
)
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from kiosk.take_along.pages import slip_page
from kiosk.take_along.props import SlipProps, slip_props
from ui.shell.pages import Page
from ui.snapshot import Snapshot

PAGES = Path(__file__).parent
CITY_DEADLINE_S = 90
"""So long at most the city may take to answer before the idle clock goes on."""
PRINT_DEADLINE_S = 60
ASK_AGAIN_S = 15
"""So often a booking that nobody knows of is asked for while its page stands."""


def open_journey(place: str, room: Room) -> "AppointmentJourney":
    """Open the journey: `book`, or `service:<id in the content>[:<office id>]`."""
    return AppointmentJourney(place, room)


class AppointmentJourney:
    """Walks the flow for one citizen."""

    def __init__(self, entry: str, room: Room) -> None:
        self._room = room
        self._known = Known()
        self._asked_s = room.monotonic_s()
        self._runner: Runner[Booking, Event] = Runner(
            state=self._begin(entry),
            advance=advance,
            performers={**room.performers, LoadCatalogue: self._load},
            background=room.background,
            on_state=self._show,
            page_of=lambda state: page_key(state.here),
        )
        self._depth = 1
        self._page = self._make_page()
        self._began = False

    def _begin(self, entry: str) -> Booking:
        content, now = self._room.content, self._room.now()
        today = city_time(now).date()
        kind, _, rest = entry.partition(":")
        if kind != "service":
            return begin(today)
        service_id, _, office_id = rest.partition(":")
        service = content.service(service_id)
        office = content.office(office_id) if office_id else None
        prefer = {office.booking_id} if office is not None and office.booking_id else set()
        return begin(
            today,
            service.booking_id if service is not None else None,
            frozenset(prefer),
        )

    def _load(self, effect: LoadCatalogue) -> CatalogueCame:
        """Ask the city, and look up what the content knows of it. Off the GUI thread."""
        known = known_in(self._room.content, self._room.now())
        event = self._room.performers[LoadCatalogue](effect)
        self._known = known
        if not isinstance(event, CatalogueCame):
            raise TypeError("the performer of LoadCatalogue answers with CatalogueCame")
        return event

    # The shell's side ---------------------------------------------------------------------------

    def page(self) -> Page:
        """Return the page to show now."""
        return self._page

    def can_back(self) -> bool:
        """Tell whether Back makes sense here."""
        return can_back(self._state)

    def back(self) -> bool:
        """Go one step back; False where the journey ends with it."""
        if len(self._state.trail) == 1:
            return False
        self._runner.send(WentBack())
        return True

    def page_shown(self) -> None:
        """Start what waits for the page."""
        self._runner.page_shown()
        if not self._began:
            self._began = True
            self._runner.perform(first_effect())

    def look_at_clock(self) -> None:
        """Count down, ask again for what nobody knows, take note of a new day."""
        now_s = self._room.monotonic_s()
        today = city_time(self._room.now()).date()
        if today != self._state.today:
            self._runner.send(DayBegan(today))
        hold = self._state.hold
        if isinstance(self._here, InDoubt):
            # Asked on and on, also after the time to book is over.
            if now_s >= self._asked_s + ASK_AGAIN_S:
                self._asked_s = now_s
                self._runner.send(AskedAgain())
        elif hold is not None and now_s >= hold.until_s:
            self._runner.send(HoldRanOut())
        elif hold is not None:
            self.refresh()

    def refresh(self) -> None:
        """Derive the page anew: the language, the time or the surroundings have changed."""
        self._refresh(self._state)

    def close(self) -> None:
        """End the journey: what is typed is forgotten, what is held is let go."""
        self._runner.close()
        self._room.let_go()
        self._room.hold(None)

    def help_text(self) -> str:  # noqa: PLR0911 - one branch a page
        """Say in plain words what the present page wants."""
        translate = self._room.translate
        match self._here:
            case Loading() | InTrouble() | InDoubt():
                #: Help on a page that waits for the city
                return translate(
                    "Appointment", "Der Kiosk fragt beim Amt nach. Sie müssen nichts tun."
                )
            case Choosing() | Adding():
                #: Help on lists
                return translate("FindService", "Tippen Sie auf die Zeile, die zu Ihnen passt.")
            case AtWish():
                #: Help on the page of how many
                return translate(
                    "Appointment", "Sagen Sie, für wie viele Personen. Dann tippen Sie auf Weiter."
                )
            case AtWhen() | AtTimes() | AtOffices():
                #: Help on the calendar
                return translate(
                    "Appointment", "Tippen Sie auf einen Tag und dann auf eine Uhrzeit."
                )
            case AtField():
                #: Help on a page with a field
                return translate(
                    "Appointment", "Schreiben Sie mit den Tasten. Dann tippen Sie auf Weiter."
                )
            case AtCheck():
                #: Help on the page of all answers
                return translate(
                    "Appointment", "Lesen Sie alles noch einmal. Erst Ihr Tippen bucht den Termin."
                )
            case AtBooked():
                #: Help on the page of the appointment
                return translate("Appointment", "Nehmen Sie Ihren Termin als Zettel oder Foto mit.")
            case AtSlip():
                #: Help on the page of a slip
                return translate(
                    "FindService", "Der Zettel kommt aus dem Schlitz unter dem Bildschirm."
                )
            case _:
                assert_never(self._here)

    # The citizen's side ---------------------------------------------------------------------------

    def choose_service(self, number: str) -> None:
        """Choose a service, or add it."""
        event = ServiceChosen if isinstance(self._here, Choosing) else ServiceAdded
        self._runner.send(event(int(number)))

    def change_count(self, number: str, by: int) -> None:
        """Want a service more or less often."""
        service = int(number)
        present = next((one.count for one in self._state.wish if one.service == service), 0)
        self._runner.send(CountChanged(service, present + by))

    def add_services(self) -> None:
        """Show what can be added."""
        self._runner.send(Went(Adding()))

    def wish_done(self) -> None:
        """Go on to the times."""
        self._runner.send(WishDone())

    def choose_day(self, day: str, *, alone: bool) -> None:
        """Mark a day."""
        self._runner.send(DayChosen(date.fromisoformat(day), alone))

    def choose_slot(self, name: str) -> None:
        """Mark a time."""
        self._runner.send(SlotChosen(slot_of(name)))

    def take_slot(self, name: str) -> None:
        """Go on with a time."""
        self._runner.send(SlotTaken(slot_of(name)))

    def turn_weeks(self, pages: int) -> None:
        """Show earlier or later weeks."""
        self._runner.send(WeeksTurned(pages))

    def open_places(self) -> None:
        """Choose another office."""
        self._runner.send(Went(AtOffices()))

    def choose_place(self, office: str) -> None:
        """Show another office; empty = anywhere."""
        at = place_of(self._state.catalogue, int(office)) if office else frozenset[int]()
        self._runner.send(PlaceChosen(at))

    def typed(self, text: str) -> None:
        """Take what the present field says."""
        which = props.field_of(self._state)
        if which is not None and text != self._state.contact.get(which):
            self._runner.send(Typed(which, text))

    def field_done(self, *, skipped: bool) -> None:
        """Go on from the present field."""
        which = props.field_of(self._state)
        if which is not None:
            self._runner.send(FieldDone(which, skipped))

    def change(self, answer: str) -> None:
        """Change one of the answers."""
        places: dict[str, AtWish | AtWhen | AtOffices] = {
            "wish": AtWish(),
            "when": AtWhen(),
            "where": AtOffices(),
        }
        self._runner.send(Went(places.get(answer) or AtField(Field(answer))))

    def book(self) -> None:
        """Book."""
        self._runner.send(BookAsked())

    def dont_book(self) -> None:
        """Let the time go and leave."""
        self._room.home()

    def print_slip(self) -> None:
        """Ask for the slip of the appointment."""
        self._runner.send(SlipAsked(self._slip()))

    def print_again(self) -> None:
        """Ask for the failed slip once more."""
        self._runner.send(SlipAskedAgain())

    def try_again(self) -> None:
        """Try once more what failed."""
        self._runner.send(AskedAgain())

    def to_telephone(self) -> None:
        """Go on to the telephone service; Back leads here again."""
        self._room.enter("offices/telephone")

    def to_offices(self) -> None:
        """Go on to the offices and their hours; Back leads here again."""
        self._room.enter("offices/all")

    def home(self) -> None:
        """Do something else."""
        self._room.home()

    def finish(self) -> None:
        """End the session."""
        self._room.finish()

    def leave(self) -> None:
        """Go back one step."""
        if len(self._state.trail) > 1:
            self._runner.send(WentBack())

    # Inside ---------------------------------------------------------------------------------------

    @property
    def _state(self) -> Booking:
        return self._runner.state

    @property
    def _here(self) -> Place:
        return self._state.here

    def _world(self) -> World:
        room = self._room
        return World(
            content=room.content,
            reader=Reader(room.language(), room.translate),
            known=self._known,
            now=room.now(),
            monotonic_s=room.monotonic_s(),
            prints=room.prints(),
            self_service=room.self_service,
        )

    def _slip(self) -> Slip:
        world, state = self._world(), self._state
        if state.booked is None:
            raise LookupError("a slip needs an appointment")
        sheet = self._room.sheet(props.booked_props(state, world).payload)
        return appointment_slip(state.booked, state.wish, state.catalogue, world, sheet)

    def _show(self, state: Booking) -> None:
        self._hold_idle(state)
        if page_key(state.here) == self._page.key:
            self._refresh(state)
            return
        direction = 1 if len(state.trail) >= self._depth else -1
        self._depth = len(state.trail)
        self._page = self._make_page()
        self._room.moved(direction)

    def _hold_idle(self, state: Booking) -> None:
        """The idle clock stands while the city or the printer is at work."""
        printing = isinstance(state.here, AtSlip) and state.here.under_way
        deadline = PRINT_DEADLINE_S if printing else CITY_DEADLINE_S if state.pending else None
        self._room.hold(deadline)

    def _refresh(self, state: Booking) -> None:
        model = self._page.model
        if isinstance(model, Snapshot) and page_key(state.here) == self._page.key:
            model.show(self._props())

    def _make_page(self) -> Page:
        here = self._here
        match here:
            case AtWhen():
                return when_page(props.when_props(self._state, self._world()), self)
            case AtTimes():
                return times_page(props.when_props(self._state, self._world()), self)
            case AtOffices():
                return places_page(props.places_props(self._state, self._world()), self)
            case InTrouble():
                made_of = props.trouble_props(self._state, self._world())
                return trouble_page(made_of, self, page_key(here))
            case AtSlip():
                made = self._slip_props()
                return slip_page(made, self.print_again, self.leave, page_key(here))
            case _:
                screen, file, model = _SCREENS[type(here)]
                return Page(screen, PAGES / file, model(self._props(), self), page_key(here))

    def _slip_props(self) -> SlipProps:
        here, world = self._here, self._world()
        booked = props.booked_props(self._state, world)
        return slip_props(
            here.outcome if isinstance(here, AtSlip) else None,
            subject=f"{booked.day}, {booked.hour}",
            payload=booked.payload,
            prints=world.prints,
        )

    def _props(self) -> object:  # noqa: C901, PLR0911 - one branch a page
        here, state, world = self._here, self._state, self._world()
        match here:
            case Loading() | Choosing() | Adding():
                return props.choice_props(state, world)
            case AtWish():
                return props.wish_props(state, world)
            case AtWhen() | AtTimes():
                return props.when_props(state, world)
            case AtOffices():
                return props.places_props(state, world)
            case AtField():
                return props.field_props(state, here.field, world)
            case AtCheck():
                return props.check_props(state, world)
            case AtBooked():
                return props.booked_props(state, world)
            case InDoubt():
                return props.doubt_props(state, world)
            case InTrouble():
                return props.trouble_props(state, world)
            case AtSlip():
                return self._slip_props()
            case _:
                assert_never(here)


def page_key(place: Place) -> str:  # noqa: PLR0911 - one branch a page
    """Tell one page from another: the same page only changes what it shows."""
    match place:
        case Loading() | Choosing():
            return "services"
        case AtWhen():
            return "when"
        case AtTimes():
            return "times"
        case AtOffices():
            return "places"
        case AtField():
            return f"field {place.field}"
        case InTrouble():
            return f"trouble {place.refused.code}"
        case _:
            return type(place).__name__


_SCREENS: dict[type[Place], tuple[str, str, Callable[..., QObject]]] = {
    Loading: ("booking", "ServicesPage.qml", AppointmentChoiceViewModel),
    Choosing: ("booking", "ServicesPage.qml", AppointmentChoiceViewModel),
    AtWish: ("wish", "WishPage.qml", WishViewModel),
    Adding: ("adding", "ServicesPage.qml", AppointmentChoiceViewModel),
    AtField: ("contact", "FieldPage.qml", FormFieldViewModel),
    AtCheck: ("check", "CheckPage.qml", CheckViewModel),
    AtBooked: ("booked", "BookedPage.qml", BookedViewModel),
    InDoubt: ("doubt", "DoubtPage.qml", DoubtViewModel),
}
