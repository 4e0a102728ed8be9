"""The flow of "Find a service": where the citizen is, what they may do, what must happen. Pure.

The way is a trail of places; Back takes the last one off. Searching and printing are effects; a
result that comes after the citizen has gone on is dropped. From a slip there is only the way back,
so that nobody misses how it ended.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.core.slip import Slip
from kiosk.flow.step import Effect, SlipEnded, Step
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain, ask, ended, may_ask_again
from offline_cache.content.reader import SearchOutcome

SHORTEST_QUERY = 2

# Places ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Searching:
    """At the search field; until a search is finished `outcome` belongs to an earlier query."""

    query: str = ""
    outcome: SearchOutcome | None = None
    finished: bool = False


@dataclass(frozen=True, slots=True)
class AllServices:
    """At the list from A to Z, or at one letter of it."""

    letter: str = ""


@dataclass(frozen=True, slots=True)
class AllSituations:
    """At the life situations."""


@dataclass(frozen=True, slots=True)
class InSituation:
    """At the services of one life situation."""

    code: str


@dataclass(frozen=True, slots=True)
class AtService:
    """At one service, in the citizen's case (question id → option id)."""

    service_id: str
    answers: Mapping[str, str]


class Part(StrEnum):
    """A part of a service that has a page of its own."""

    DOCUMENTS = "documents"
    OFFICES = "offices"
    STEPS = "steps"
    BACKGROUND = "background"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class AtPart:
    """At one part of the service before it in the trail."""

    part: Part


@dataclass(frozen=True, slots=True)
class AtOffice:
    """At one office."""

    office_id: str


class Goal(StrEnum):
    """What the code for the phone leads to."""

    SERVICE = "service"
    ONLINE = "online"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class OnPhone:
    """At a code for the phone."""

    goal: Goal
    form_id: str = ""


Place = (
    Searching
    | AllServices
    | AllSituations
    | InSituation
    | AtService
    | AtPart
    | AtOffice
    | OnPhone
    | AtSlip
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FindService:
    """The state: the trail of places (never empty), and how many slips were asked for."""

    trail: tuple[Place, ...]
    slips: int = 0

    @property
    def here(self) -> Place:
        """The place the citizen is at."""
        return self.trail[-1]

    @property
    def at_service(self) -> AtService | None:
        """The service the citizen reads, also on its part pages; None elsewhere."""
        return next((place for place in reversed(self.trail) if isinstance(place, AtService)), None)


# Events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Typed:
    """The search field says something else."""

    query: str


@dataclass(frozen=True, slots=True)
class Found:
    """A search has ended."""

    query: str
    outcome: SearchOutcome


@dataclass(frozen=True, slots=True)
class LetterChosen:
    """A letter of the list was chosen, or chosen away."""

    letter: str


@dataclass(frozen=True, slots=True)
class Went:
    """The citizen went on to a place."""

    place: AllServices | AllSituations | InSituation | AtService | AtPart | AtOffice | OnPhone


@dataclass(frozen=True, slots=True)
class Answered:
    """The citizen's case has changed."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back."""


Event = (
    Typed
    | Found
    | LetterChosen
    | Went
    | Answered
    | SlipAsked
    | SlipAskedAgain
    | SlipEnded
    | WentBack
)


@dataclass(frozen=True, slots=True)
class RunSearch(Effect):
    """Look for a query; answered by `Found`."""

    query: str


# The flow ----------------------------------------------------------------------------------------


def begin(entry: str) -> FindService:
    """Return the state in which an entry of the journey begins.

    Args:
        entry: `search`, `all`, `situations`, `situation:<code>`, `service:<id>`.

    Raises:
        ValueError: for an entry the journey does not have.
    """
    kind, _, argument = entry.partition(":")
    places: dict[str, Place] = {
        "search": Searching(),
        "all": AllServices(),
        "situations": AllSituations(),
        "situation": InSituation(argument),
        "service": AtService(argument, {}),
    }
    if kind not in places or bool(argument) != (kind in {"situation", "service"}):
        raise ValueError(f"find_service has no entry {entry!r}")
    return FindService(trail=(places[kind],))


def can_back(state: FindService) -> bool:
    """Tell whether Back makes sense: not while a slip is printed, nor after it."""
    return not isinstance(state.here, AtSlip)


def advance(state: FindService, event: Event) -> Step[FindService]:  # noqa: C901, PLR0911 - one branch an event
    """Answer an event with the next state and what must happen."""
    match event:
        case Typed():
            return _typed(state, event.query)
        case Found():
            return _found(state, event)
        case LetterChosen():
            if not isinstance(state.here, AllServices):
                return Step(state)
            letter = "" if state.here.letter == event.letter else event.letter
            return Step(_at(state, AllServices(letter)))
        case Went():
            if isinstance(state.here, AtSlip):
                return Step(state)
            return Step(replace(state, trail=(*state.trail, event.place)))
        case Answered():
            return _answered(state, event)
        case SlipAsked():
            return _slip_asked(state, event.slip)
        case SlipAskedAgain():
            return _slip_asked_again(state)
        case SlipEnded():
            return _slip_ended(state, event)
        case WentBack():
            return Step(replace(state, trail=state.trail[:-1]) if len(state.trail) > 1 else state)
        case _:
            assert_never(event)


def _at(state: FindService, here: Place) -> FindService:
    return replace(state, trail=(*state.trail[:-1], here))


def _typed(state: FindService, query: str) -> Step[FindService]:
    if not isinstance(state.here, Searching) or query == state.here.query:
        return Step(state)
    if len(query.strip()) < SHORTEST_QUERY:
        return Step(_at(state, Searching(query)))
    return Step(_at(state, Searching(query, state.here.outcome)), (RunSearch(query),))


def _found(state: FindService, found: Found) -> Step[FindService]:
    if not isinstance(state.here, Searching) or state.here.query != found.query:
        return Step(state)
    return Step(_at(state, Searching(found.query, found.outcome, finished=True)))


def _answered(state: FindService, event: Answered) -> Step[FindService]:
    if not isinstance(state.here, AtService):
        return Step(state)
    answers = {**state.here.answers, event.question: event.option}
    return Step(_at(state, AtService(state.here.service_id, answers)))


def _slip_asked(state: FindService, slip: Slip) -> Step[FindService]:
    if isinstance(state.here, AtSlip):
        return Step(state)
    here, effect = ask(slip, state.slips + 1)
    return Step(replace(state, trail=(*state.trail, here), slips=state.slips + 1), (effect,))


def _slip_asked_again(state: FindService) -> Step[FindService]:
    here = state.here
    if not isinstance(here, AtSlip) or not may_ask_again(here):
        return Step(state)
    again, effect = ask(here.slip, state.slips + 1)
    return Step(replace(_at(state, again), slips=state.slips + 1), (effect,))


def _slip_ended(state: FindService, event: SlipEnded) -> Step[FindService]:
    return Step(_at(state, ended(state.here, event)) if isinstance(state.here, AtSlip) else state)
