"""The one place where effects happen.

A flow says what must happen as data; the runner looks up who performs that kind of effect, runs it
off the GUI thread, and feeds what came of it back as an event. Effects wait until the page of their
step has reported itself shown, so that screen and device never race.
"""

from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar

from kiosk.flow.step import Effect, Step

State = TypeVar("State")
Event = TypeVar("Event")

Performer = Callable[[Any], object]
"""Performs one kind of effect and returns the event that tells how it ended. Blocks."""


class Background(Protocol):
    """What the runner needs of background work (`kiosk.jobs.Jobs`)."""

    def run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Run `work` elsewhere and hand its result to `then` on the GUI thread."""


class Runner(Generic[State, Event]):
    """Walks one flow: events in, states out, effects done.

    Args:
        state: the first state.
        advance: the flow's pure function.
        performers: who performs which effect; an effect without performer is a bug.
        background: where performers run.
        on_state: called after every event, on the GUI thread.
        page_of: tells one page from another; effects of a new page wait for `page_shown`.
    """

    def __init__(
        self,
        *,
        state: State,
        advance: Callable[[State, Event], Step[State]],
        performers: Mapping[type[Effect], Performer],
        background: Background,
        on_state: Callable[[State], None],
        page_of: Callable[[State], object],
    ) -> None:
        self.state = state
        self._advance = advance
        self._performers = performers
        self._background = background
        self._on_state = on_state
        self._page_of = page_of
        self._waiting: list[Effect] = []
        self._shown = False
        self._closed = False

    def send(self, event: Event) -> None:
        """Take an event: advance, tell the new state, start or queue its effects."""
        if self._closed:
            return
        step = self._advance(self.state, event)
        if self._page_of(step.state) != self._page_of(self.state):
            self._shown = False
        self.state = step.state
        self._waiting.extend(step.effects)
        self._on_state(step.state)
        self._start_waiting()

    def perform(self, effect: Effect) -> None:
        """Start an effect that belongs to no event: what a journey begins with."""
        if not self._closed:
            self._waiting.append(effect)
            self._start_waiting()

    def page_shown(self) -> None:
        """Take the report that the present step's page is on the screen."""
        self._shown = True
        self._start_waiting()

    def close(self) -> None:
        """Stop listening: late results of this citizen's effects are dropped."""
        self._closed = True
        self._waiting.clear()

    def _start_waiting(self) -> None:
        while self._shown and self._waiting:
            effect = self._waiting.pop(0)
            perform = self._performers[type(effect)]
            self._background.run(lambda p=perform, e=effect: p(e), self._take)  # type: ignore[misc] # loop variables bound as defaults

    def _take(self, event: object) -> None:
        self.send(event)  # type: ignore[arg-type] # a performer returns an event of this flow
