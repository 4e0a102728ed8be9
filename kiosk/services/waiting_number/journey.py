"""Waiting numbers and the numbers being called, as the shell walks them: all parts joined."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.booking.waiting import Drawn
from kiosk.core.slip import Slip
from kiosk.flow.runner import Runner
from kiosk.reading import Reader
from kiosk.room import Room
from kiosk.services.waiting_number import props
from kiosk.services.waiting_number.calls_flow import Calls, CallsEvent, Looked, advance_calls
from kiosk.services.waiting_number.calls_props import calls_props
from kiosk.services.waiting_number.flow import (
    AtNumber,
    AtQueue,
    Began,
    Choosing,
    Drawing,
    Event,
    GrewOld,
    Loading,
    NobodyKnows,
    NotDrawn,
    NumberWanted,
    Place,
    QueueChosen,
    SlipWanted,
    TriedAgain,
    Unavailable,
    WaitingNumber,
    WentBack,
    advance,
    can_back,
)
from kiosk.services.waiting_number.slip import number_slip, number_text
from kiosk.services.waiting_number.view_model import (
    CallsViewModel,
    WaitingNumberViewModel,
    WaitingQueuesViewModel,
    WaitingQueueViewModel,
    WaitingStopViewModel,
    WaitingWorkViewModel,
)
from kiosk.services.waiting_number.world import World
from ui.shell.pages import JourneyView, Page
from ui.snapshot import Snapshot

PAGES = Path(__file__).parent
DRAW_DEADLINE_S = 60
PRINT_DEADLINE_S = 60
KEEP_DEADLINE_S = 900
"""A number that is on no paper stays so long before the idle clock runs again."""
LOOK_AGAIN_S = 30
"""How old the queues on a page get before the city is asked again."""
CALLS = "calls"
_FIRST_ASKS = count(step=1000)
"""Questions are numbered anew in each journey; the desk must not take one for another."""


def open_journey(place: str, room: Room) -> JourneyView:
    """Open the journey at one of its entries: `draw`, or `calls`, the page of called numbers."""
    return CallsJourney(room) if place == CALLS else WaitingNumberJourney(room)


class WaitingNumberJourney:
    """Walks the flow for one citizen."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._said_at: datetime | None = None
        self._seconds = 0
        self._runner: Runner[WaitingNumber, Event] = Runner(
            state=WaitingNumber(asks=next(_FIRST_ASKS)),
            advance=advance,
            performers=room.performers,
            background=room.background,
            on_state=self._show,
            page_of=lambda state: page_key(state.here),
        )
        self._depth = 1
        self._page = self._make_page()
        self._runner.send(Began())

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

    def look_at_clock(self) -> None:
        """Ask again where the queues on the page have grown old."""
        self._seconds += 1
        if self._seconds >= LOOK_AGAIN_S:
            self._seconds = 0
            self._runner.send(GrewOld())

    def close(self) -> None:
        """End the journey."""
        self._runner.close()
        self._room.hold(None)

    def help_text(self) -> str:
        """Say in plain words what the present page wants."""
        translate = self._room.translate
        match self._here:
            case Loading():
                #: Help while the city is asked
                return translate(
                    "WaitingNumber", "Warten Sie einen Moment. Es geht von selbst weiter."
                )
            case Choosing():
                #: Help on the list of queues
                return translate(
                    "WaitingNumber", "Tippen Sie auf das Amt, bei dem Sie warten möchten."
                )
            case AtQueue():
                #: Help on the page that draws a number
                return translate(
                    "WaitingNumber",
                    "Tippen Sie einmal auf den großen Knopf. Sie bekommen genau eine Nummer.",
                )
            case Drawing():
                #: Help while the number is drawn
                return translate(
                    "WaitingNumber", "Warten Sie einen Moment. Sie müssen nichts mehr tippen."
                )
            case AtNumber():
                #: Help on the page of the number
                return translate(
                    "WaitingNumber",
                    "Merken Sie sich die Nummer, oder nehmen Sie den Zettel. Sie wird aufgerufen.",
                )
            case Unavailable() | NotDrawn() | NobodyKnows():
                #: Help where there is no number
                return translate(
                    "WaitingNumber", "Hier steht, was passiert ist und wer Ihnen weiterhilft."
                )
            case _:
                assert_never(self._here)

    # The citizen's side ---------------------------------------------------------------------------

    def choose(self, queue_id: str) -> None:
        """Open a queue."""
        self._runner.send(QueueChosen(int(queue_id)))

    def draw(self) -> None:
        """Draw a number with a slip; the printer is asked first."""
        self._runner.send(NumberWanted(self._slip))

    def draw_paperless(self) -> None:
        """Draw a number without a slip."""
        self._runner.send(NumberWanted(None))

    def print_again(self) -> None:
        """Print the number, or print it once more."""
        if isinstance(self._here, AtNumber):
            self._runner.send(SlipWanted(self._slip(self._here.drawn)))

    def acknowledge(self) -> None:
        """End: the citizen has the number."""
        if isinstance(self._here, AtNumber) and not self._here.under_way:
            self._room.finish()

    def try_again(self) -> None:
        """See once more whether it works."""
        self._runner.send(TriedAgain())

    def to_telephone(self) -> None:
        """Go on to the telephone service."""
        self._room.enter("offices/telephone")

    def to_offices(self) -> None:
        """Go on to the offices and their opening hours."""
        self._room.enter("offices/all")

    def go_home(self) -> None:
        """Go to the home screen."""
        self._room.home()

    # Inside ---------------------------------------------------------------------------------------

    @property
    def _here(self) -> Place:
        return self._runner.state.here

    def _world(self, now: datetime | None = None) -> World:
        room = self._room
        return World(
            content=room.content,
            reader=Reader(room.language(), room.translate),
            now=now or room.now(),
            prints=room.prints(),
        )

    def _slip(self, drawn: Drawn) -> Slip:
        # The waiting time was told when the number was drawn, whenever it is printed.
        if self._said_at is None:
            self._said_at = self._room.now()
        world = self._world(self._said_at)
        return number_slip(drawn, world, self._room.sheet(number_text(drawn, world)))

    def _show(self, state: WaitingNumber) -> None:
        if page_key(state.here) == self._page.key:
            self._refresh(state)
            return
        again = isinstance(state.here, Loading) or _paperless(state.here)
        direction = -1 if again or len(state.trail) < self._depth else 1
        self._depth = len(state.trail)
        self._page = self._make_page()
        self._room.moved(direction)

    def _refresh(self, state: WaitingNumber) -> None:
        model = self._page.model
        assert isinstance(model, Snapshot)  # noqa: S101 - all our pages have snapshot models
        model.show(self._props(state.here))
        self._hold(state.here)

    def _make_page(self) -> Page:
        here = self._here
        self._seconds = 0
        self._hold(here)
        screen, file, make = _SCREENS[type(here)]
        return Page(screen, PAGES / file, make(self._props(here), self), page_key(here))

    def _hold(self, here: Place) -> None:
        """Keep the idle clock: while something works, and while the number is on no paper."""
        if isinstance(here, Drawing | Loading):
            self._room.hold(DRAW_DEADLINE_S)
        elif isinstance(here, AtNumber) and here.under_way:
            self._room.hold(PRINT_DEADLINE_S)
        elif isinstance(here, AtNumber) and props.on_no_paper(here):
            self._room.hold(KEEP_DEADLINE_S)
        else:
            self._room.hold(None)

    def _props(self, here: Place) -> object:
        world = self._world()
        state = self._runner.state
        match here:
            case Loading() | Drawing():
                return props.work_props(here, world)
            case Choosing():
                return props.queues_props(state, world)
            case AtQueue():
                return props.queue_props(here, state, world)
            case AtNumber():
                if self._said_at is None:
                    self._said_at = world.now
                return props.number_props(here, self._world(self._said_at))
            case Unavailable() | NotDrawn() | NobodyKnows():
                return props.stop_props(here, world)
            case _:
                assert_never(here)


def page_key(place: Place) -> str:
    """Tell one page from another: the same page only changes what it shows."""
    if isinstance(place, AtQueue):
        return f"AtQueue {place.scope}"
    return type(place).__name__


def _paperless(here: Place) -> bool:
    """Tell whether the printer has just led back to the page that draws."""
    return isinstance(here, AtQueue) and here.paperless


def _work(shown: props.WorkProps, _walker: object) -> QObject:
    return WaitingWorkViewModel(shown)


_SCREENS: dict[type[Place], tuple[str, str, Callable[..., QObject]]] = {
    Loading: ("waiting-loading", "WorkPage.qml", _work),
    Choosing: ("waiting-queues", "QueuesPage.qml", WaitingQueuesViewModel),
    AtQueue: ("waiting-queue", "QueuePage.qml", WaitingQueueViewModel),
    Drawing: ("waiting-drawing", "WorkPage.qml", _work),
    AtNumber: ("waiting-number", "NumberPage.qml", WaitingNumberViewModel),
    Unavailable: ("waiting-unavailable", "StopPage.qml", WaitingStopViewModel),
    NotDrawn: ("waiting-refused", "StopPage.qml", WaitingStopViewModel),
    NobodyKnows: ("waiting-unknown", "StopPage.qml", WaitingStopViewModel),
}


class CallsJourney:
    """Shows the numbers being called, for as long as the page is open."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._runner: Runner[Calls, CallsEvent] = Runner(
            state=Calls(asks=next(_FIRST_ASKS)),
            advance=advance_calls,
            performers=room.performers,
            background=room.background,
            on_state=self._show,
            page_of=lambda _state: CALLS,
        )
        self._model = CallsViewModel(calls_props(self._runner.state, room.translate))
        self._runner.send(Looked())

    def page(self) -> Page:
        """Return the page to show now."""
        return Page("calls", PAGES / "CallsPage.qml", self._model, CALLS)

    def can_back(self) -> bool:
        """Back always makes sense here."""
        return True

    def back(self) -> bool:
        """End: the page is the only one."""
        return False

    def page_shown(self) -> None:
        """Start what waits for the page."""
        self._runner.page_shown()

    def refresh(self) -> None:
        """Derive the page anew: the language has changed."""
        self._show(self._runner.state)

    def look_at_clock(self) -> None:
        """Take note that a second has passed."""
        self._runner.send(Looked())

    def close(self) -> None:
        """Stop asking."""
        self._runner.close()

    def help_text(self) -> str:
        """Say in plain words what the page is for."""
        return self._room.translate(
            "WaitingNumber",
            #: Help on the page of the numbers being called
            "Hier steht, welche Nummer dran ist und wohin man geht.",
        )

    def _show(self, state: Calls) -> None:
        self._model.show(calls_props(state, self._room.translate))
