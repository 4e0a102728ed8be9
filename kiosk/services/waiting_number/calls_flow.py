"""The flow of the page of the numbers being called. Pure.

A number that is new stays for twelve seconds at least, and until the next one comes. Where the city
has not answered for a minute no number is shown: an old one would send somebody to a counter that
calls another by now.
"""

from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.booking.effects import CalledCame, LoadCalled, LoadQueues, QueuesCame
from kiosk.booking.refusals import Refused
from kiosk.booking.waiting import Called, Queue
from kiosk.flow.step import Effect, PlaySound, SoundPlayed, Step

ASK_EVERY_S = 10
SHOWN_AT_LEAST_S = 12
SILENT_AFTER_S = 60
QUEUES_EVERY_S = 60
NOBODY_AFTER_S = 600
"""The last number goes where the city has called nobody for so long."""
EARLIER = 4
SOUND = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """The state; times are counted in looks at the clock, about a second each.

    Attributes:
        newest: the number on the page; None where nobody was called yet.
        shown_s: for how long.
        coming: numbers called since, the oldest first.
        earlier: what was on the page before, the newest first.
        seen: what the city told last, so that a second call of a number counts as new.
        begun: whether the city has answered at all.
        blinks: how many new numbers came; each lets the ground change.
        silent_s: for how long the city has not answered.
        empty_s: for how long it has named nobody.
        asking: the question whose answer is waited for; 0 for none.
        asked_s: how long ago the called numbers were asked for.
        queues_s: how long ago the queues were asked for.
        asks: how many questions were asked.
        queues: as the city told them last; None where it did not.
    """

    newest: Called | None = None
    shown_s: int = 0
    coming: tuple[Called, ...] = ()
    earlier: tuple[Called, ...] = ()
    seen: frozenset[tuple[str, int]] = frozenset()
    begun: bool = False
    blinks: int = 0
    silent_s: int = 0
    empty_s: int = 0
    asking: int = 0
    asked_s: int = ASK_EVERY_S
    queues_s: int = QUEUES_EVERY_S
    asks: int = 0
    queues: tuple[Queue, ...] | None = None

    @property
    def silent(self) -> bool:
        """Whether the city has not answered for too long."""
        return self.silent_s >= SILENT_AFTER_S


@dataclass(frozen=True, slots=True)
class Looked:
    """A second has passed."""


CallsEvent = Looked | CalledCame | QueuesCame | SoundPlayed


def advance_calls(state: Calls, event: CallsEvent) -> Step[Calls]:
    """Answer an event with the next state and what must happen."""
    match event:
        case Looked():
            return _looked(state)
        case CalledCame():
            return _came(state, event)
        case QueuesCame():
            known = None if isinstance(event.answer, Refused) else event.answer
            return Step(replace(state, queues=known))
        case SoundPlayed():
            return Step(state)
        case _:
            assert_never(event)


def _looked(state: Calls) -> Step[Calls]:
    state = replace(
        state,
        shown_s=state.shown_s + 1,
        silent_s=state.silent_s + 1,
        empty_s=state.empty_s + 1,
        asked_s=state.asked_s + 1,
        queues_s=state.queues_s + 1,
    )
    effects: list[Effect] = []
    if state.asked_s >= ASK_EVERY_S and not state.asking:
        number = state.asks + 1
        state = replace(state, asks=number, asking=number, asked_s=0)
        effects.append(LoadCalled(number))
    if state.queues_s >= QUEUES_EVERY_S:
        state = replace(state, asks=state.asks + 1, queues_s=0)
        effects.append(LoadQueues(state.asks))
    if state.empty_s >= NOBODY_AFTER_S:
        state = replace(state, newest=None, earlier=())
    turned = _turned(state)
    return Step(turned.state, (*effects, *turned.effects))


def _came(state: Calls, event: CalledCame) -> Step[Calls]:
    if event.ask_id != state.asking:
        return Step(state)
    state = replace(state, asking=0)
    if isinstance(event.answer, Refused):
        return Step(state)
    was_silent = state.silent
    told = tuple(event.answer)
    seen = frozenset((one.number, one.called_s) for one in told)
    new = tuple(one for one in reversed(told) if (one.number, one.called_s) not in state.seen)
    empty_s = 0 if told else state.empty_s
    state = replace(state, seen=seen, silent_s=0, empty_s=empty_s)
    if not state.begun or was_silent:
        # What was called before anybody looked is shown without a sound, except the newest of it
        # after a silence: somebody may be waiting for that one.
        return _from_the_start(replace(state, begun=True), told, aloud=was_silent and bool(new))
    return _turned(replace(state, coming=(*state.coming, *new)))


def _from_the_start(state: Calls, told: tuple[Called, ...], *, aloud: bool) -> Step[Calls]:
    newest = told[0] if told else None
    earlier = _without(told[1:], newest)
    state = replace(state, newest=newest, earlier=earlier, coming=(), shown_s=0)
    return _announced(state) if aloud else Step(state)


def _turned(state: Calls) -> Step[Calls]:
    """Show the next number where the one on the page has had its time."""
    if not state.coming or (state.newest is not None and state.shown_s < SHOWN_AT_LEAST_S):
        return Step(state)
    newest, *coming = state.coming
    before = (state.newest,) if state.newest is not None else ()
    earlier = _without((*before, *state.earlier), newest)
    state = replace(state, newest=newest, coming=tuple(coming), earlier=earlier, shown_s=0)
    return _announced(state)


def _without(calls: tuple[Called, ...], newest: Called | None) -> tuple[Called, ...]:
    """Return the last calls, each number once, without the one that is called again."""
    numbers = {newest.number} if newest is not None else set()
    kept: list[Called] = []
    for one in calls:
        if one.number not in numbers:
            kept.append(one)
            numbers.add(one.number)
    return tuple(kept[:EARLIER])


def _announced(state: Calls) -> Step[Calls]:
    return Step(replace(state, blinks=state.blinks + 1), (PlaySound(SOUND),))
