"""The part of a flow that prints a slip: asked for, under way, ended, asked for again. Pure."""

from dataclasses import dataclass, replace

from kiosk.core.outcome import Done, Outcome
from kiosk.core.slip import Slip
from kiosk.flow.step import PrintSlip, SlipEnded


@dataclass(frozen=True, slots=True)
class AtSlip:
    """At the slip being printed; `outcome` None = the printer is at it."""

    action_id: str
    slip: Slip
    outcome: Outcome | None = None

    @property
    def under_way(self) -> bool:
        """Whether the printer is at it."""
        return self.outcome is None


@dataclass(frozen=True, slots=True)
class SlipAsked:
    """A slip is wanted."""

    slip: Slip


@dataclass(frozen=True, slots=True)
class SlipAskedAgain:
    """The slip that failed is wanted once more."""


def ask(slip: Slip, number: int) -> tuple[AtSlip, PrintSlip]:
    """Return the place and the effect of a slip that is asked for.

    Args:
        slip: what to print.
        number: counts the slips of a journey from 1, so that each wish is printed once.
    """
    action_id = f"slip-{number}"
    return AtSlip(action_id, slip), PrintSlip(action_id=action_id, slip=slip)


def may_ask_again(place: AtSlip) -> bool:
    """Tell whether another try makes sense: it has ended, and not well."""
    return place.outcome is not None and not isinstance(place.outcome, Done)


def ended(place: AtSlip, event: SlipEnded) -> AtSlip:
    """Take over how printing ended; what belongs to an earlier wish changes nothing."""
    return replace(place, outcome=event.outcome) if place.action_id == event.action_id else place
