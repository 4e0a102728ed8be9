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
class AskPrinter(Effect):
    """Ask the receipt printer itself whether it can print now; answered by `PrinterAnswered`."""

    ask_id: int


@dataclass(frozen=True, slots=True)
class PrinterAnswered:
    """Whether a slip can be printed now, as the printer said a moment ago."""

    ask_id: int
    prints: bool


@dataclass(frozen=True, slots=True)
class PlaySound(Effect):
    """Play one of the kiosk's own sounds; answered by `SoundPlayed`."""

    name: str


@dataclass(frozen=True, slots=True)
class SoundPlayed:
    """The sound was played, or there is nothing that could play it."""


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """What a flow answers to an event."""

    state: State
    effects: tuple[Effect, ...] = ()
