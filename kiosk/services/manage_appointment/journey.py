"""The journey "Change or cancel an appointment" as the shell walks it: all parts joined."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.booked.pages import trouble_page
from kiosk.booked.slip import appointment_slip
from kiosk.booked.world import Known, World, known_in
from kiosk.booking.effects import LookUp, LookUpEnded
from kiosk.calendar.pages import places_page, times_page, when_page
from kiosk.calendar.props import slot_of
from kiosk.core.clock import city_time
from kiosk.core.slip import Slip
from kiosk.flow.runner import Runner
from kiosk.reading import Reader
from kiosk.room import Room
from kiosk.services.manage_appointment import props
from kiosk.services.manage_appointment.codes import goes_on
from kiosk.services.manage_appointment.flow import (
    AskedAgain,
    AtCancel,
    AtCancelled,
    AtCompare,
    AtFound,
    AtKey,
    AtLock,
    AtMoved,
    AtNumber,
    AtOffices,
    AtTimes,
    AtWhen,
    CancelAgreed,
    CancelAsked,
    CancelConfirmed,
    DayBegan,
    DayChosen,
    Event,
    FieldDone,
    HoldRanOut,
    InDoubt,
    InTrouble,
    Kept,
    Managing,
    MoveAsked,
    MoveConfirmed,
    Place,
    PlaceChosen,
    PlacesAsked,
    SlotChosen,
    SlotTaken,
    Typed,
    WeeksTurned,
    WentBack,
    advance,
    begin,
    can_back,
    place_of,
)
from kiosk.services.manage_appointment.view_model import (
    AppointmentWordViewModel,
    CompareViewModel,
    FoundViewModel,
    ManageEntryViewModel,
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
"""So often it is asked what became of a deed while the page of its doubt stands."""


def open_journey(_place: str, room: Room) -> "ManageAppointmentJourney":
    """Open the journey; it always begins with the number."""
    return ManageAppointmentJourney(room)


class ManageAppointmentJourney:
    """Walks the flow for one citizen."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._known = Known()
        self._asked_s = room.monotonic_s()
        self._misses = 0
        self._runner: Runner[Managing, Event] = Runner(
            state=begin(city_time(room.now()).date()),
            advance=advance,
            performers={**room.performers, LookUp: self._look_up},
            background=room.background,
            on_state=self._show,
            page_of=lambda state: page_key(state.here),
        )
        self._depth = 1
        self._page = self._make_page()

    def _look_up(self, effect: LookUp) -> LookUpEnded:
        """Ask the city, and look up what the content knows of it. Off the GUI thread."""
        known = known_in(self._room.content, self._room.now())
        event = self._room.performers[LookUp](effect)
        self._known = known
        if not isinstance(event, LookUpEnded):
            raise TypeError("the performer of LookUp answers with LookUpEnded")
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

    def look_at_clock(self) -> None:
        """Count down, ask again for what nobody knows, take note of a new day."""
        now_s = self._room.monotonic_s()
        today = city_time(self._room.now()).date()
        if today != self._state.today:
            self._runner.send(DayBegan(today))
        hold = self._state.hold
        here = self._here
        if hold is not None and now_s >= hold.until_s:
            self._runner.send(HoldRanOut())
        elif isinstance(here, InDoubt) and now_s >= self._asked_s + ASK_AGAIN_S:
            self._asked_s = now_s
            self._runner.send(AskedAgain())
        elif isinstance(here, AtLock) and not self._room.guesses.left_s(now_s):
            self._runner.send(WentBack())
        elif hold is not None or isinstance(here, AtLock | AtFound):
            self.refresh()

    def refresh(self) -> None:
        """Derive the page anew: the language, the time or the surroundings have changed."""
        self._refresh(self._state)

    def close(self) -> None:
        """End the journey: what was typed is forgotten, what is held is let go."""
        self._runner.close()
        self._room.let_go()
        self._room.hold(None)

    def help_text(self) -> str:  # noqa: PLR0911 - one branch a page
        """Say in plain words what the present page wants."""
        translate = self._room.translate
        match self._here:
            case AtNumber() | AtKey():
                #: Help on the fields of number and code
                return translate(
                    "ManageAppointment",
                    "Nummer und Code stehen auf Ihrem Zettel. Tippen Sie beides mit den Tasten.",
                )
            case AtLock() | InTrouble() | InDoubt():
                #: Help on a page on which nothing can be done
                return translate("ManageAppointment", "Lesen Sie, was der Kiosk jetzt weiß.")
            case AtFound() | AtMoved():
                #: Help on the page of an appointment
                return translate(
                    "ManageAppointment", "Tippen Sie auf das, was Sie mit dem Termin tun möchten."
                )
            case AtCancel() | AtCancelled():
                #: Help on the questions before an appointment is cancelled
                return translate("ManageAppointment", "Erst Ihr zweites Tippen sagt den Termin ab.")
            case AtWhen() | AtTimes() | AtOffices():
                #: Help on the calendar
                return translate(
                    "Appointment", "Tippen Sie auf einen Tag und dann auf eine Uhrzeit."
                )
            case AtCompare():
                #: Help on the page of old and new time
                return translate(
                    "ManageAppointment", "Vergleichen Sie beide Zeiten. Erst Ihr Tippen verschiebt."
                )
            case AtSlip():
                #: Help on the page of a slip
                return translate(
                    "FindService", "Der Zettel kommt aus dem Schlitz unter dem Bildschirm."
                )
            case _:
                assert_never(self._here)

    # The citizen's side ---------------------------------------------------------------------------

    def typed(self, text: str) -> None:
        """Take what the present field says."""
        if text != self._field():
            self._runner.send(Typed(text))

    def done(self) -> None:
        """Go on from the present field, unless a scanner is still typing."""
        if not goes_on(self._field()):
            self._runner.send(FieldDone(locked=self._lock_s() > 0))

    def choose(self, name: str) -> None:
        """Do one of the deeds of a page."""
        deeds: dict[str, Callable[[], None]] = {
            "move": lambda: self._runner.send(MoveAsked()),
            "moveNow": lambda: self._runner.send(MoveConfirmed()),
            "cancel": lambda: self._runner.send(CancelAsked()),
            "yes": lambda: self._runner.send(CancelAgreed()),
            "cancelNow": lambda: self._runner.send(CancelConfirmed()),
            "keep": lambda: self._runner.send(Kept()),
            "slip": lambda: self._runner.send(SlipAsked(self._slip())),
            "again": self.try_again,
            "book": lambda: self._room.enter("appointment/book"),
            "home": self.home,
            "finish": self._room.finish,
        }
        deeds[name]()

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
        self._runner.send(PlacesAsked())

    def choose_place(self, office: str) -> None:
        """Show another office; empty = anywhere."""
        at = place_of(self._state.catalogue, int(office)) if office else frozenset[int]()
        self._runner.send(PlaceChosen(at))

    def print_again(self) -> None:
        """Ask for the failed slip once more."""
        self._runner.send(SlipAskedAgain())

    def try_again(self) -> None:
        """Try once more what failed."""
        self._asked_s = self._room.monotonic_s()
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

    def leave(self) -> None:
        """Go back one step."""
        if len(self._state.trail) > 1:
            self._runner.send(WentBack())

    # Inside ---------------------------------------------------------------------------------------

    @property
    def _state(self) -> Managing:
        return self._runner.state

    @property
    def _here(self) -> Place:
        return self._state.here

    def _field(self) -> str:
        typed = self._state.typed
        return typed.key if isinstance(self._here, AtKey) else typed.number

    def _lock_s(self) -> float:
        return self._room.guesses.left_s(self._room.monotonic_s())

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
        one = props.shown(state)
        wish = one.wish or (state.found.wish if state.found is not None else ())
        sheet = self._room.sheet(props.words_of(state, one, world).payload)
        return appointment_slip(one, wish, state.catalogue, world, sheet)

    def _show(self, state: Managing) -> None:
        if state.misses > self._misses:
            self._misses = state.misses
            self._room.guesses.missed(self._room.monotonic_s())
        self._hold_idle(state)
        if page_key(state.here) == self._page.key:
            self._refresh(state)
            return
        direction = 1 if len(state.trail) >= self._depth else -1
        self._depth = len(state.trail)
        self._page = self._make_page()
        self._room.moved(direction)

    def _hold_idle(self, state: Managing) -> None:
        """The idle clock stands while the city or the printer is at work."""
        printing = isinstance(state.here, AtSlip) and state.here.under_way
        deadline = PRINT_DEADLINE_S if printing else CITY_DEADLINE_S if state.pending else None
        self._room.hold(deadline)

    def _refresh(self, state: Managing) -> None:
        model = self._page.model
        if isinstance(model, Snapshot) and page_key(state.here) == self._page.key:
            model.show(self._props())

    def _make_page(self) -> Page:  # noqa: PLR0911 - one branch a page
        here, state, world = self._here, self._state, self._world()
        key = page_key(here)
        match here:
            case AtWhen():
                return when_page(props.when_props(state, world), self)
            case AtTimes():
                return times_page(props.when_props(state, world), self)
            case AtOffices():
                return places_page(props.places_props(state, world), self)
            case InTrouble():
                return trouble_page(props.trouble_props(state, world), self, key)
            case AtLock():
                return trouble_page(props.lock_props(world, self._lock_s()), self, key)
            case AtSlip():
                return slip_page(self._slip_props(), self.print_again, self.leave, key)
            case _:
                screen, file, model = _SCREENS[type(here)]
                return Page(screen, PAGES / file, model(self._props(), self), key)

    def _slip_props(self) -> SlipProps:
        here, state, world = self._here, self._state, self._world()
        words = props.words_of(state, props.shown(state), world)
        return slip_props(
            here.outcome if isinstance(here, AtSlip) else None,
            subject=f"{words.day}, {words.hour}",
            payload=words.payload,
            prints=world.prints,
        )

    def _props(self) -> object:  # noqa: PLR0911 - one branch a page
        here, state, world = self._here, self._state, self._world()
        match here:
            case AtNumber() | AtKey():
                return props.entry_props(state, world)
            case AtLock():
                return props.lock_props(world, self._lock_s())
            case AtFound() | AtMoved():
                return props.found_props(state, world)
            case AtCancel() | AtCancelled() | InDoubt():
                return props.word_props(state, world)
            case AtWhen() | AtTimes():
                return props.when_props(state, world)
            case AtOffices():
                return props.places_props(state, world)
            case AtCompare():
                return props.compare_props(state, world)
            case InTrouble():
                return props.trouble_props(state, world)
            case AtSlip():
                return self._slip_props()
            case _:
                assert_never(here)


def page_key(place: Place) -> str:
    """Tell one page from another: the same page only changes what it shows."""
    match place:
        case AtWhen():
            return "when"
        case AtTimes():
            return "times"
        case AtOffices():
            return "places"
        case AtCancel(sure=sure):
            return "really" if sure else "cancel"
        case InTrouble():
            return f"trouble {place.refused.code}"
        case _:
            return type(place).__name__


_SCREENS: dict[type[Place], tuple[str, str, Callable[..., QObject]]] = {
    AtNumber: ("manage-number", "EntryPage.qml", ManageEntryViewModel),
    AtKey: ("manage-key", "EntryPage.qml", ManageEntryViewModel),
    AtFound: ("manage-found", "FoundPage.qml", FoundViewModel),
    AtCompare: ("manage-compare", "ComparePage.qml", CompareViewModel),
    AtMoved: ("manage-moved", "FoundPage.qml", FoundViewModel),
    AtCancel: ("manage-cancel", "WordPage.qml", AppointmentWordViewModel),
    AtCancelled: ("manage-cancelled", "WordPage.qml", AppointmentWordViewModel),
    InDoubt: ("manage-doubt", "WordPage.qml", AppointmentWordViewModel),
}
