"""The flow of "Do I have everything?": where the citizen is, and what is ticked. Pure.

The way is a trail of places; Back takes the last one off. The case (answers, ticks, extras) belongs
to the whole way, so that a change on one page shows on all of them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.core.slip import Slip
from kiosk.flow.step import SlipEnded, Step
from kiosk.services.checklist.needs import Case, known_answers
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain, ask, ended, may_ask_again
from offline_cache.content.model import Service

CHOOSE = "choose"

# Places ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choosing:
    """At the life situations."""


@dataclass(frozen=True, slots=True)
class InSituation:
    """At the services of one life situation that ask for papers."""

    code: str


@dataclass(frozen=True, slots=True)
class AtList:
    """At the list to tick."""


@dataclass(frozen=True, slots=True)
class AtCase:
    """At the questions of the case."""


@dataclass(frozen=True, slots=True)
class AtMissing:
    """At what is missing: where to get it and what it costs."""


@dataclass(frozen=True, slots=True)
class AtCosts:
    """At the sum, its parts and the extras."""


@dataclass(frozen=True, slots=True)
class OnPhone:
    """At the code for the phone."""


Place = Choosing | InSituation | AtList | AtCase | AtMissing | AtCosts | OnPhone | AtSlip


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """The state.

    Attributes:
        trail: places, never empty.
        case: the service and what is ticked; None as long as none is chosen.
        slips: how many slips were asked for.
    """

    trail: tuple[Place, ...]
    case: Case | None = None
    slips: int = 0

    @property
    def here(self) -> Place:
        """The place the citizen is at."""
        return self.trail[-1]


# Events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SituationChosen:
    """A life situation was chosen."""

    code: str


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    """A service was chosen: its list begins, with nothing ticked."""

    case: Case


@dataclass(frozen=True, slots=True)
class Went:
    """The citizen went on from the list, or from what is missing, to a page about it."""

    place: AtCase | AtMissing | AtCosts | OnPhone


@dataclass(frozen=True, slots=True)
class Answered:
    """The citizen's case has changed."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Ticked:
    """A need was ticked, or its tick taken back."""

    need: str


@dataclass(frozen=True, slots=True)
class ExtraTicked:
    """An extra was ticked, or its tick taken back."""

    extra: str


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back."""


Event = (
    SituationChosen
    | ServiceChosen
    | Went
    | Answered
    | Ticked
    | ExtraTicked
    | SlipAsked
    | SlipAskedAgain
    | SlipEnded
    | WentBack
)


# The flow ----------------------------------------------------------------------------------------


def begin(entry: str, service_of: Callable[[str], Service | None]) -> Checklist:
    """Return the state in which an entry of the journey begins.

    Args:
        entry: `choose`, `<service id>` or `<service id>:<question>=<option>,…`. A service that is
            not there leads to the choice, an answer it does not know to the default.
        service_of: returns the service of an id.
    """
    service_id, _, given = entry.partition(":")
    service = service_of(service_id) if service_id != CHOOSE else None
    if service is None:
        return Checklist(trail=(Choosing(),))
    pairs = (pair.partition("=") for pair in given.split(","))
    answers = {question: option for question, _, option in pairs}
    return Checklist(trail=(AtList(),), case=Case(service_id, known_answers(service, answers)))


def can_back(state: Checklist) -> bool:
    """Tell whether Back makes sense: not while a slip is printed, nor after it."""
    return not isinstance(state.here, AtSlip)


def advance(state: Checklist, event: Event) -> Step[Checklist]:
    """Answer an event with the next state and what must happen."""
    match event:
        case SituationChosen() | ServiceChosen() | Went():
            return Step(_went(state, event))
        case Answered() | Ticked() | ExtraTicked():
            return Step(_changed(state, event))
        case SlipAsked():
            return _slip_asked(state, event.slip)
        case SlipAskedAgain():
            return _slip_asked_again(state)
        case SlipEnded():
            return _slip_ended(state, event)
        case WentBack():
            return Step(_back(state))
        case _:
            assert_never(event)


def _on(state: Checklist, place: Place) -> Checklist:
    return replace(state, trail=(*state.trail, place))


def _at(state: Checklist, here: Place) -> Checklist:
    return replace(state, trail=(*state.trail[:-1], here))


def _went(state: Checklist, event: SituationChosen | ServiceChosen | Went) -> Checklist:
    here = state.here
    if isinstance(event, SituationChosen) and isinstance(here, Choosing):
        return _on(state, InSituation(event.code))
    if isinstance(event, ServiceChosen) and isinstance(here, InSituation):
        return replace(_on(state, AtList()), case=event.case)
    if isinstance(event, Went) and isinstance(here, AtList | AtMissing) and here != event.place:
        return _on(state, event.place)
    return state


def _back(state: Checklist) -> Checklist:
    if len(state.trail) == 1:
        return state
    trail = state.trail[:-1]
    # Whoever goes back to choose another service begins its list anew.
    return replace(state, trail=trail, case=state.case if AtList() in trail else None)


def _changed(state: Checklist, event: Answered | Ticked | ExtraTicked) -> Checklist:
    case = state.case
    if case is None or isinstance(state.here, AtSlip):
        return state
    match event:
        case Answered():
            case = replace(case, answers={**case.answers, event.question: event.option})
        case Ticked():
            case = replace(case, ticked=case.ticked ^ {event.need})
        case ExtraTicked():
            case = replace(case, extras=case.extras ^ {event.extra})
        case _:
            assert_never(event)
    return replace(state, case=case)


def _slip_asked(state: Checklist, slip: Slip) -> Step[Checklist]:
    if state.case is None or isinstance(state.here, AtSlip):
        return Step(state)
    here, effect = ask(slip, state.slips + 1)
    return Step(replace(_on(state, here), slips=state.slips + 1), (effect,))


def _slip_asked_again(state: Checklist) -> Step[Checklist]:
    here = state.here
    if not isinstance(here, AtSlip) or not may_ask_again(here):
        return Step(state)
    again, effect = ask(here.slip, state.slips + 1)
    return Step(replace(_at(state, again), slips=state.slips + 1), (effect,))


def _slip_ended(state: Checklist, event: SlipEnded) -> Step[Checklist]:
    return Step(_at(state, ended(state.here, event)) if isinstance(state.here, AtSlip) else state)
