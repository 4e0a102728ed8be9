"""The flow of "Offices and opening hours": where the citizen is, and what they may do. Pure.

The way is a trail of places; Back takes the last one off. From a slip there is only the way back,
so that nobody misses how it ended.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.core.slip import Slip
from kiosk.flow.step import SlipEnded, Step
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain, ask, ended, may_ask_again

# Places ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AllOffices:
    """At the list of all offices, or at those that are open now."""

    open_only: bool = False


@dataclass(frozen=True, slots=True)
class AtOffice:
    """At one office, or at the one on wheels."""

    office_id: str


class Part(StrEnum):
    """A part of an office that has a page of its own."""

    SERVICES = "services"
    STOPS = "stops"


@dataclass(frozen=True, slots=True)
class AtPart:
    """At one part of an office."""

    part: Part
    office_id: str


@dataclass(frozen=True, slots=True)
class AtTelephone:
    """At the telephone service."""


@dataclass(frozen=True, slots=True)
class OnPhone:
    """At the code that holds an office's address and hours."""

    office_id: str


Place = AllOffices | AtOffice | AtPart | AtTelephone | OnPhone | AtSlip


@dataclass(frozen=True, slots=True, kw_only=True)
class Offices:
    """The state: the trail of places (never empty), and how many slips were asked for."""

    trail: tuple[Place, ...]
    slips: int = 0

    @property
    def here(self) -> Place:
        """The place the citizen is at."""
        return self.trail[-1]

    @property
    def subject(self) -> str:
        """The id of the office that a slip is about; empty where it is about all of them."""
        here = next((one for one in reversed(self.trail) if not isinstance(one, AtSlip)), None)
        return here.office_id if isinstance(here, AtOffice | AtPart | OnPhone) else ""


# Events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Filtered:
    """The list is to show only what is open now, or all again."""


@dataclass(frozen=True, slots=True)
class Went:
    """The citizen went on to a place."""

    place: AtOffice | AtPart | AtTelephone | OnPhone


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back."""


Event = Filtered | Went | SlipAsked | SlipAskedAgain | SlipEnded | WentBack

# The flow ----------------------------------------------------------------------------------------


def begin(entry: str) -> Offices:
    """Return the state in which an entry of the journey begins.

    Args:
        entry: `all`, `telephone`, `office:<id>`.

    Raises:
        ValueError: for an entry the journey does not have.
    """
    kind, _, argument = entry.partition(":")
    places: dict[str, Place] = {
        "all": AllOffices(),
        "telephone": AtTelephone(),
        "office": AtOffice(argument),
    }
    if kind not in places or bool(argument) != (kind == "office"):
        raise ValueError(f"offices has no entry {entry!r}")
    return Offices(trail=(places[kind],))


def can_back(state: Offices) -> bool:
    """Tell whether Back makes sense: not while a slip is printed, nor after it."""
    return not isinstance(state.here, AtSlip)


def advance(state: Offices, event: Event) -> Step[Offices]:  # noqa: PLR0911 - one branch an event
    """Answer an event with the next state and what must happen."""
    match event:
        case Filtered():
            if not isinstance(state.here, AllOffices):
                return Step(state)
            return Step(_at(state, AllOffices(not state.here.open_only)))
        case Went():
            if isinstance(state.here, AtSlip):
                return Step(state)
            return Step(replace(state, trail=(*state.trail, event.place)))
        case SlipAsked():
            return _slip_asked(state, event.slip)
        case SlipAskedAgain():
            return _slip_asked_again(state)
        case SlipEnded():
            here = state.here
            return Step(_at(state, ended(here, event)) if isinstance(here, AtSlip) else state)
        case WentBack():
            return Step(replace(state, trail=state.trail[:-1]) if len(state.trail) > 1 else state)
        case _:
            assert_never(event)


def _at(state: Offices, here: Place) -> Offices:
    return replace(state, trail=(*state.trail[:-1], here))


def _slip_asked(state: Offices, slip: Slip) -> Step[Offices]:
    if isinstance(state.here, AtSlip):
        return Step(state)
    here, effect = ask(slip, state.slips + 1)
    return Step(replace(state, trail=(*state.trail, here), slips=state.slips + 1), (effect,))


def _slip_asked_again(state: Offices) -> Step[Offices]:
    here = state.here
    if not isinstance(here, AtSlip) or not may_ask_again(here):
        return Step(state)
    again, effect = ask(here.slip, state.slips + 1)
    return Step(replace(_at(state, again), slips=state.slips + 1), (effect,))
