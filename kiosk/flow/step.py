"""The vocabulary of journeys: an event in, the next state and what must happen out."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.core.outcome import Outcome
from kiosk.core.slip import Slip

State = TypeVar("State")


class Effect:
    """Something that must happen, said as data. The runner is the one place where it happens."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSlip(Effect):
    """Print a slip; answered by `SlipEnded` with the same id."""

    action_id: str
    slip: Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipEnded:
    """How printing a slip ended."""

    action_id: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """What a flow answers to an event."""

    state: State
    effects: tuple[Effect, ...] = ()
