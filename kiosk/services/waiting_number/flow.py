"""The flow of drawing a waiting number. Pure.

One wish, one number: from the moment `Draw` is sent until the city has certainly refused it, no
second one is sent, wherever the citizen goes and whatever the finger does. The printer is asked
before drawing, and a number that nobody confirmed is never shown as drawn.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.booking.effects import Draw, DrawEnded, LoadQueues, QueuesCame
from kiosk.booking.refusals import Refused, Unsure
from kiosk.booking.waiting import Drawn, KnownQueues, Queue
from kiosk.core.slip import Slip
from kiosk.flow.step import AskPrinter, Effect, PrinterAnswered, SlipEnded, Step
from kiosk.take_along.flow import AtSlip, ask, ended

Compose = Callable[[Drawn], Slip]
"""Composes the slip of a number."""

# Places ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Loading:
    """The city is asked which queues there are."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The queues could not be had: why, and what was known of them before."""

    refused: Refused
    known: KnownQueues | None = None


@dataclass(frozen=True, slots=True)
class Choosing:
    """At the list of queues."""


@dataclass(frozen=True, slots=True)
class AtQueue:
    """At one queue, with the deed.

    Attributes:
        scope: which queue.
        paperless: whether the printer has just said that it cannot print.
    """

    scope: int
    paperless: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """The printer is asked, then the number is drawn.

    Attributes:
        scope: of which queue.
        ask_id: the answer that is waited for.
        compose: makes the slip; None without a slip.
        sent: whether the city has been asked for the number.
    """

    scope: int
    ask_id: int
    compose: Compose | None
    sent: bool


@dataclass(frozen=True, slots=True)
class NotDrawn:
    """The city certainly gave no number."""

    scope: int
    refused: Refused


@dataclass(frozen=True, slots=True)
class NobodyKnows:
    """The answer to the draw never came, or made no sense."""

    scope: int
    unsure: Unsure


@dataclass(frozen=True, slots=True)
class AtNumber:
    """At the number.

    Attributes:
        drawn: the number, as the city confirmed it.
        slip: its slip; None where none was wanted.
    """

    drawn: Drawn
    slip: AtSlip | None = None

    @property
    def under_way(self) -> bool:
        """Whether the printer is at it."""
        return self.slip is not None and self.slip.under_way


Place = Loading | Unavailable | Choosing | AtQueue | Drawing | NotDrawn | NobodyKnows | AtNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingNumber:
    """The state.

    Attributes:
        trail: places, never empty.
        queues: as the city told them last.
        loading: the question about queues whose answer is waited for; 0 for none.
        asks: how many questions were asked.
        slips: how many slips were asked for.
    """

    trail: tuple[Place, ...] = (Loading(),)
    queues: tuple[Queue, ...] = ()
    loading: int = 0
    asks: int = 0
    slips: int = 0

    @property
    def here(self) -> Place:
        """The place the citizen is at."""
        return self.trail[-1]

    def queue(self, scope: int) -> Queue | None:
        """Return a queue; None where the city does not name it any more."""
        return next((queue for queue in self.queues if queue.scope == scope), None)


# Events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Began:
    """The journey begins."""


@dataclass(frozen=True, slots=True)
class TriedAgain:
    """The citizen wants to see once more whether it works."""


@dataclass(frozen=True, slots=True)
class GrewOld:
    """The queues on the page were told a while ago."""


@dataclass(frozen=True, slots=True)
class QueueChosen:
    """A queue was chosen."""

    scope: int


@dataclass(frozen=True, slots=True)
class NumberWanted:
    """A number is wanted, with a slip, or without one by the citizen's own choice."""

    compose: Compose | None


@dataclass(frozen=True, slots=True)
class SlipWanted:
    """The number is to be printed, or printed once more."""

    slip: Slip


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back."""


Event = (
    Began
    | TriedAgain
    | GrewOld
    | QueuesCame
    | QueueChosen
    | NumberWanted
    | PrinterAnswered
    | DrawEnded
    | SlipWanted
    | SlipEnded
    | WentBack
)


# The flow ----------------------------------------------------------------------------------------


def can_back(state: WaitingNumber) -> bool:
    """Tell whether Back makes sense: not once a number is being drawn, nor after it."""
    return not isinstance(state.here, Drawing | NobodyKnows | AtNumber)


def advance(  # noqa: PLR0911 - one branch an event
    state: WaitingNumber, event: Event
) -> Step[WaitingNumber]:
    """Answer an event with the next state and what must happen."""
    match event:
        case Began() | TriedAgain():
            return _load(state)
        case GrewOld():
            return _look_again(state)
        case QueuesCame() | QueueChosen() | SlipEnded() | WentBack():
            return Step(_changed(state, event))
        case NumberWanted():
            return _wanted(state, event.compose)
        case PrinterAnswered():
            return _printer_answered(state, event)
        case DrawEnded():
            return _draw_ended(state, event)
        case SlipWanted():
            return _slip_wanted(state, event.slip)
        case _:
            assert_never(event)


def _changed(
    state: WaitingNumber, event: QueuesCame | QueueChosen | SlipEnded | WentBack
) -> WaitingNumber:
    match event:
        case QueuesCame():
            return _came(state, event)
        case QueueChosen():
            return _chosen(state, event.scope)
        case SlipEnded():
            return _slip_ended(state, event)
        case WentBack():
            return _back(state)
        case _:
            assert_never(event)


def _at(state: WaitingNumber, here: Place) -> WaitingNumber:
    return replace(state, trail=(*state.trail[:-1], here))


def _load(state: WaitingNumber) -> Step[WaitingNumber]:
    if not isinstance(state.here, Loading | Unavailable | NotDrawn) or state.loading:
        return Step(state)
    number = state.asks + 1
    loading = replace(state, trail=(Loading(),), asks=number, loading=number)
    return Step(loading, (LoadQueues(number),))


def _look_again(state: WaitingNumber) -> Step[WaitingNumber]:
    if not isinstance(state.here, Choosing | AtQueue) or state.loading:
        return Step(state)
    number = state.asks + 1
    return Step(replace(state, asks=number, loading=number), (LoadQueues(number),))


def _came(state: WaitingNumber, event: QueuesCame) -> WaitingNumber:
    if event.ask_id != state.loading:
        return state
    state = replace(state, loading=0)
    if isinstance(event.answer, Refused):
        # What is on the page stays: the city is asked again when the number is drawn.
        if not isinstance(state.here, Loading):
            return state
        return replace(state, trail=(Unavailable(event.answer, event.known),))
    state = replace(state, queues=event.answer)
    if not isinstance(state.here, Loading):
        return state
    if len(event.answer) == 1:
        return replace(state, trail=(AtQueue(event.answer[0].scope),))
    return replace(state, trail=(Choosing(),))


def _chosen(state: WaitingNumber, scope: int) -> WaitingNumber:
    if not isinstance(state.here, Choosing) or state.queue(scope) is None:
        return state
    return replace(state, trail=(*state.trail, AtQueue(scope)))


def _back(state: WaitingNumber) -> WaitingNumber:
    if len(state.trail) == 1 or not can_back(state):
        return state
    return replace(state, trail=state.trail[:-1])


def _wanted(state: WaitingNumber, compose: Compose | None) -> Step[WaitingNumber]:
    here = state.here
    queue = state.queue(here.scope) if isinstance(here, AtQueue) else None
    if queue is None or not queue.opened:
        return Step(state)
    number = state.asks + 1
    drawing = Drawing(queue.scope, number, compose, sent=compose is None)
    asked: Effect = Draw(number, queue.scope) if compose is None else AskPrinter(number)
    # Queues that come now would be older than what the draw will tell.
    return Step(replace(_at(state, drawing), asks=number, loading=0), (asked,))


def _printer_answered(state: WaitingNumber, event: PrinterAnswered) -> Step[WaitingNumber]:
    here = state.here
    if not isinstance(here, Drawing) or here.sent or here.ask_id != event.ask_id:
        return Step(state)
    if not event.prints:
        return Step(_at(state, AtQueue(here.scope, paperless=True)))
    number = state.asks + 1
    drawing = replace(here, ask_id=number, sent=True)
    return Step(replace(_at(state, drawing), asks=number), (Draw(number, here.scope),))


def _draw_ended(state: WaitingNumber, event: DrawEnded) -> Step[WaitingNumber]:
    here = state.here
    if not isinstance(here, Drawing) or not here.sent or here.ask_id != event.ask_id:
        return Step(state)
    match event.answer:
        case Refused():
            return Step(_at(state, NotDrawn(here.scope, event.answer)))
        case Unsure():
            return Step(_at(state, NobodyKnows(here.scope, event.answer)))
        case Drawn():
            reached = _at(state, AtNumber(event.answer))
            if here.compose is None:
                return Step(reached)
            return _slip_wanted(reached, here.compose(event.answer))
        case _:
            assert_never(event.answer)


def _slip_wanted(state: WaitingNumber, slip: Slip) -> Step[WaitingNumber]:
    here = state.here
    if not isinstance(here, AtNumber) or here.under_way:
        return Step(state)
    number = state.slips + 1
    under_way, effect = ask(slip, number)
    return Step(replace(_at(state, replace(here, slip=under_way)), slips=number), (effect,))


def _slip_ended(state: WaitingNumber, event: SlipEnded) -> WaitingNumber:
    here = state.here
    if not isinstance(here, AtNumber) or here.slip is None:
        return state
    return _at(state, replace(here, slip=ended(here.slip, event)))
