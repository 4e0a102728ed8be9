"""Props of the page of the numbers being called, derived purely."""

from dataclasses import dataclass

from kiosk.booking.waiting import Queue
from kiosk.core.words import Translate, fill
from kiosk.services.waiting_number.calls_flow import Calls
from kiosk.services.waiting_number.world import Row
from kiosk.waiting_words import wait_words

GERMAN_CALL = "Nummer %1, bitte: %2."
ENGLISH_CALL = "Number %1, please go to: %2."
"""Calls are in German and in English, whatever language the screen speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallsProps:
    """The numbers being called.

    Attributes:
        office: where they are called; empty where it is more than one place.
        number, destination, hint: the newest; empty where there is none to show.
        sentence: the same in words, in German.
        english: the same in English.
        earlier: number and destination of those before.
        silent: whether the city does not answer: no number is shown.
        nobody: whether nobody was called yet.
        blinks: changes with each new number.
        wait: how long one waits; empty where it is not known or differs.
        ahead: how many wait; empty where not known.
    """

    office: str
    number: str
    destination: str
    hint: str
    sentence: str
    english: str
    earlier: tuple[Row, ...]
    silent: bool
    nobody: bool
    blinks: int
    wait: str
    ahead: str


def calls_props(state: Calls, translate: Translate) -> CallsProps:
    """Derive the page."""
    newest = None if state.silent else state.newest
    earlier = () if state.silent else state.earlier
    queue = _one_queue(state)
    named = newest is not None and bool(newest.destination)
    return CallsProps(
        office=queue.office or queue.name if queue is not None else "",
        number=newest.number if newest is not None else "",
        destination=newest.destination if newest is not None else "",
        hint=newest.hint if newest is not None else "",
        sentence=fill(GERMAN_CALL, newest.number, newest.destination) if newest and named else "",
        english=fill(ENGLISH_CALL, newest.number, newest.destination) if newest and named else "",
        earlier=tuple({"number": one.number, "destination": one.destination} for one in earlier),
        silent=state.silent,
        nobody=not state.silent and state.newest is None,
        blinks=state.blinks,
        wait=wait_words(queue.wait_min, translate) if queue is not None and queue.opened else "",
        ahead=_ahead(queue, translate),
    )


def _one_queue(state: Calls) -> Queue | None:
    if state.silent or state.queues is None or len(state.queues) != 1:
        return None
    return state.queues[0]


def _ahead(queue: Queue | None, translate: Translate) -> str:
    if queue is None or queue.ahead is None:
        return ""
    #: On the page of called numbers: how many wait; %1 is a number
    return fill(translate("WaitingNumber", "Es warten: %1"), str(queue.ahead))
