"""The flow of changing an appointment: found, moved, cancelled. Pure.

A move holds the new time before anything happens to the old one; the old one is let go only by the
performer of `Move`, once the city's own books show the new one. Whatever fails before that leaves
the old appointment as it is. A deed whose answer never came is asked for, never sent anew.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import assert_never

from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.catalogue import Catalogue
from kiosk.booking.effects import (
    Cancel,
    CancelEnded,
    CatalogueCame,
    DayCame,
    LoadCatalogue,
    LookUp,
    LookUpEnded,
    Move,
    MoveEnded,
    Release,
    Released,
    Reserve,
    ReserveEnded,
    TimesCame,
)
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.times import Slot
from kiosk.calendar import flow as calendar
from kiosk.calendar.flow import When
from kiosk.core.slip import Slip
from kiosk.flow.step import Effect, SlipEnded, Step
from kiosk.services.manage_appointment.codes import key_in, number_in, ref_in
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain, ask, ended, may_ask_again

MOST_MISSES = 3
"""So often a pair may be wrong in one session."""
QUICK_TRIES = 3
"""So often a lost answer is asked for at once; then again while the page stands."""

NO_PAIR = Refused(group=Group.CREDENTIALS, code="authKeyMismatch")
"""What is said of every miss: whether such a number exists is nobody's business."""

# Places ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AtNumber:
    """At the field of the number; a scanned code fills both."""


@dataclass(frozen=True, slots=True)
class AtKey:
    """At the field of the key."""


@dataclass(frozen=True, slots=True)
class AtLock:
    """At the word that nothing is looked up for a while: too many wrong pairs at this kiosk."""


@dataclass(frozen=True, slots=True)
class AtFound:
    """At the appointment."""


@dataclass(frozen=True, slots=True)
class AtCancel:
    """At the question whether to cancel; `sure`: at the second one."""

    sure: bool = False


@dataclass(frozen=True, slots=True)
class AtCancelled:
    """At the word that it is cancelled."""


@dataclass(frozen=True, slots=True)
class AtWhen:
    """At the calendar, or the list of days."""


@dataclass(frozen=True, slots=True)
class AtTimes:
    """At the times of the marked day, where calendar and times do not fit on one page."""


@dataclass(frozen=True, slots=True)
class AtOffices:
    """At the choice of the office."""


@dataclass(frozen=True, slots=True)
class AtCompare:
    """At old and new beside each other; the new time is held."""


@dataclass(frozen=True, slots=True)
class AtMoved:
    """At the new appointment, confirmed by the city."""


class Deed(Enum):
    """What was asked of the city."""

    CANCEL = "cancel"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class InDoubt:
    """At a deed whose answer never came."""

    deed: Deed


@dataclass(frozen=True, slots=True)
class InTrouble:
    """At a no of the city, with what works now."""

    refused: Refused


Place = (
    AtNumber
    | AtKey
    | AtLock
    | AtFound
    | AtCancel
    | AtCancelled
    | AtWhen
    | AtTimes
    | AtOffices
    | AtCompare
    | AtMoved
    | InDoubt
    | InTrouble
    | AtSlip
)


@dataclass(frozen=True, slots=True, repr=False)
class Typing:
    """What stands in the two fields. Never shown by `repr`."""

    number: str = ""
    key: str = ""

    def __repr__(self) -> str:
        return "Typing(…)"


class Wrong(Enum):
    """What is wrong with what was typed."""

    NUMBER = "number"
    KEY = "key"
    PAIR = "pair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Managing:
    """The state.

    Attributes:
        trail: places, never empty.
        today: the city's day, told by events.
        typed: what was typed; forgotten once the appointment is found.
        wrong: what is wrong with it.
        misses: how often number and key did not belong together.
        asked: the pair that is looked up.
        found: the appointment.
        not_cancelled: whether a cancellation is known not to have reached the city.
        catalogue: what can be booked; asked for only to move.
        stuck: whether the kiosk cannot move it, because nobody offers what it is for.
        when: the free times.
        hold: the new time that the city holds.
        ran_out: whether a hold has run out.
        unsure: whether a time may be blocked by a question whose answer never came.
        sent: the hold that was sent to be booked in the old one's place.
        moved: the new appointment.
        old_stays: whether the old one stands beside it.
        pending: the answer that is awaited; 0 = none.
        tries: how often a lost answer was asked for.
        asks: counts questions.
        slips: counts slips.
    """

    trail: tuple[Place, ...] = (AtNumber(),)
    today: date
    typed: Typing = field(default_factory=Typing)
    wrong: Wrong | None = None
    misses: int = 0
    asked: Ref | None = None
    found: Appointment | None = None
    not_cancelled: bool = False
    catalogue: Catalogue | None = None
    stuck: bool = False
    when: When | None = None
    hold: Hold | None = None
    ran_out: bool = False
    unsure: bool = False
    sent: Hold | None = None
    moved: Appointment | None = None
    old_stays: bool = False
    pending: int = 0
    tries: int = 0
    asks: int = 0
    slips: int = 0

    @property
    def here(self) -> Place:
        """The place the citizen is at."""
        return self.trail[-1]


# Events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """The present field says this now. Never shown by `repr`."""

    text: str

    def __repr__(self) -> str:
        return "Typed(…)"


@dataclass(frozen=True, slots=True)
class FieldDone:
    """The citizen goes on from the present field; `locked`: nothing is looked up now."""

    locked: bool = False


@dataclass(frozen=True, slots=True)
class MoveAsked:
    """The citizen wants another time."""


@dataclass(frozen=True, slots=True)
class DayChosen:
    """A day was marked; `alone`: its times stand on a page of their own."""

    day: date
    alone: bool = False


@dataclass(frozen=True, slots=True)
class SlotChosen:
    """A time was marked."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class PlacesAsked:
    """The citizen wants another office."""


@dataclass(frozen=True, slots=True)
class PlaceChosen:
    """Another office is shown; empty = anywhere."""

    at: frozenset[int]


@dataclass(frozen=True, slots=True)
class WeeksTurned:
    """Earlier (-1) or later (1) weeks are shown."""

    pages: int


@dataclass(frozen=True, slots=True)
class SlotTaken:
    """The citizen goes on with a time."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class MoveConfirmed:
    """The citizen moves the appointment to the time that is held."""


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """The citizen wants to cancel, and is asked whether that is so."""


@dataclass(frozen=True, slots=True)
class CancelAgreed:
    """The citizen has said yes, and is asked once more."""


@dataclass(frozen=True, slots=True)
class CancelConfirmed:
    """The citizen cancels, asked twice."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The citizen leaves the appointment as it is."""


@dataclass(frozen=True, slots=True)
class HoldRanOut:
    """The time of the hold is over."""


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """What failed, or what nobody knows, is asked for once more."""


@dataclass(frozen=True, slots=True)
class DayBegan:
    """It is another day."""

    today: date


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back."""


Event = (
    Typed
    | FieldDone
    | LookUpEnded
    | MoveAsked
    | CatalogueCame
    | TimesCame
    | DayCame
    | DayChosen
    | SlotChosen
    | PlacesAsked
    | PlaceChosen
    | WeeksTurned
    | SlotTaken
    | ReserveEnded
    | Released
    | MoveConfirmed
    | MoveEnded
    | CancelAsked
    | CancelAgreed
    | CancelConfirmed
    | CancelEnded
    | Kept
    | HoldRanOut
    | AskedAgain
    | DayBegan
    | SlipAsked
    | SlipAskedAgain
    | SlipEnded
    | WentBack
)


# The flow ----------------------------------------------------------------------------------------


def begin(today: date) -> Managing:
    """Return the state in which the journey begins."""
    return Managing(today=today)


def can_back(state: Managing) -> bool:
    """Tell whether Back makes sense: not while the city is asked, nor after a deed."""
    return not state.pending and not isinstance(
        state.here, AtMoved | AtCancelled | InDoubt | AtSlip
    )


def advance(  # noqa: C901, PLR0911, PLR0912 - one branch an event
    state: Managing, event: Event
) -> Step[Managing]:
    """Answer an event with the next state and what must happen."""
    match event:
        case Typed():
            return Step(_typed(state, event.text))
        case FieldDone():
            return _field_done(state, locked=event.locked)
        case LookUpEnded():
            return _looked_up(state, event)
        case MoveAsked():
            return _move_asked(state)
        case CatalogueCame():
            return _catalogue_came(state, event.answer)
        case TimesCame() | DayCame():
            return _times(state, event)
        case DayChosen() | SlotChosen() | PlacesAsked() | PlaceChosen() | WeeksTurned():
            return _marked(state, event)
        case SlotTaken():
            return _taken(state, event.slot)
        case ReserveEnded():
            return _reserved(state, event)
        case MoveConfirmed():
            return _move_confirmed(state)
        case MoveEnded():
            return _move_ended(state, event)
        case CancelAsked() | CancelAgreed():
            return Step(_cancel_asked(state, event))
        case CancelConfirmed():
            return _cancel(state)
        case CancelEnded():
            return _cancel_ended(state, event)
        case Kept():
            return _kept(state)
        case HoldRanOut():
            return _ran_out(state)
        case AskedAgain():
            return _again(state)
        case DayBegan():
            return Step(replace(state, today=event.today))
        case Released():
            return Step(state)
        case SlipAsked() | SlipAskedAgain() | SlipEnded():
            return _slip(state, event)
        case WentBack():
            return Step(_back(state))
        case _:
            assert_never(event)


def _on(state: Managing, place: Place) -> Managing:
    return replace(state, trail=(*state.trail, place))


def _to(state: Managing, place: Place) -> Managing:
    """Go to a place: back to where it lies on the way already, or on to it."""
    if place in state.trail:
        return replace(state, trail=state.trail[: state.trail.index(place) + 1])
    return _on(state, place)


def _back(state: Managing) -> Managing:
    if len(state.trail) == 1 or not (can_back(state) or isinstance(state.here, AtSlip)):
        return state
    return replace(state, trail=state.trail[:-1], wrong=None, ran_out=False)


def _asking(state: Managing) -> tuple[Managing, int]:
    """Return the state that awaits an answer, and its number."""
    number = state.asks + 1
    return replace(state, asks=number, pending=number), number


# Find --------------------------------------------------------------------------------------------


def _typed(state: Managing, text: str) -> Managing:
    if state.pending:
        return state
    match state.here:
        case AtNumber():
            return replace(state, typed=replace(state.typed, number=text), wrong=None)
        case AtKey():
            return replace(state, typed=replace(state.typed, key=text), wrong=None)
        case _:
            return state


def _field_done(state: Managing, *, locked: bool) -> Step[Managing]:
    here = state.here
    if state.pending or not isinstance(here, AtNumber | AtKey):
        return Step(state)
    if locked:
        return Step(_on(replace(state, typed=Typing()), AtLock()))
    number, key = number_in(state.typed.number), key_in(state.typed.key)
    if isinstance(here, AtNumber):
        ref = ref_in(state.typed.number)
        if ref is None and number is not None:
            return Step(_on(state, AtKey()))
    else:
        ref = ref_in(state.typed.key)
        if ref is None and number is not None and key is not None:
            ref = Ref(number, key)
    if ref is None:
        return Step(replace(state, wrong=Wrong.NUMBER if here == AtNumber() else Wrong.KEY))
    return _look_up(state, ref)


def _look_up(state: Managing, ref: Ref) -> Step[Managing]:
    asking, number = _asking(replace(state, wrong=None, asked=ref))
    return Step(asking, (LookUp(ask_id=number, ref=ref),))


def _looked_up(state: Managing, event: LookUpEnded) -> Step[Managing]:
    if event.ask_id != state.pending:
        return Step(state)
    state = replace(state, pending=0)
    answer = event.answer
    if isinstance(state.here, InDoubt):
        return _seen(state, answer)
    if isinstance(answer, Appointment):
        found = replace(state, found=answer, typed=Typing(), asked=None, stuck=not answer.wish)
        return Step(replace(found, trail=(AtFound(),)))
    if not is_miss(answer):
        return Step(_on(state, InTrouble(answer)))
    state = replace(state, misses=state.misses + 1, asked=None)
    if state.misses >= MOST_MISSES:
        return Step(replace(state, trail=(InTrouble(NO_PAIR),), typed=Typing()))
    if isinstance(state.here, AtNumber):
        # It came from a scanner: nobody mends such a text by hand.
        state = replace(state, typed=Typing())
    return Step(replace(state, wrong=Wrong.PAIR))


def is_miss(refused: Refused) -> bool:
    """Tell whether number and key belong to no appointment; which of both is never said."""
    return refused.group in {Group.CREDENTIALS, Group.STATE}


# Another time ------------------------------------------------------------------------------------


def _move_asked(state: Managing) -> Step[Managing]:
    if not isinstance(state.here, AtFound) or state.pending or state.stuck:
        return Step(state)
    if state.catalogue is not None:
        return _to_times(state, state.catalogue)
    asking, _ = _asking(replace(state, not_cancelled=False))
    return Step(asking, (LoadCatalogue(),))


def _catalogue_came(state: Managing, answer: Catalogue | Refused) -> Step[Managing]:
    if not isinstance(state.here, AtFound) or not state.pending:
        return Step(state)
    state = replace(state, pending=0)
    if isinstance(answer, Refused):
        return Step(_on(state, InTrouble(answer)))
    return _to_times(replace(state, catalogue=answer), answer)


def _to_times(state: Managing, catalogue: Catalogue) -> Step[Managing]:
    found = state.found
    if found is None:
        return Step(state)
    offices = tuple(office.id for office in catalogue.offices_for(found.wish))
    if not offices:
        return Step(replace(state, stuck=True))
    at = place_of(catalogue, found.slot.office) if found.slot.office in offices else frozenset()
    number = state.asks + 1
    when, effect = calendar.ask_times(found.wish, offices, at, state.today, number)
    on = _on(replace(state, when=when, asks=number, ran_out=False), AtWhen())
    return Step(on, (effect,))


def place_of(catalogue: Catalogue | None, office_id: int) -> frozenset[int]:
    """Return an office with those that share its pool of slots: one place."""
    office = catalogue.office(office_id) if catalogue is not None else None
    return frozenset({office_id, *(office.shares_with if office is not None else ())})


def _times(state: Managing, event: TimesCame | DayCame) -> Step[Managing]:
    if state.when is None:
        return Step(state)
    if isinstance(event, DayCame):
        return Step(replace(state, when=calendar.day_came(state.when, event)))
    when, effects = calendar.times_came(state.when, event, state.asks + 1)
    return Step(replace(state, when=when, asks=state.asks + len(effects)), effects)


def _marked(  # noqa: PLR0911 - one return an event
    state: Managing, event: DayChosen | SlotChosen | PlacesAsked | PlaceChosen | WeeksTurned
) -> Step[Managing]:
    if state.when is None or state.pending:
        return Step(state)
    if not isinstance(state.here, AtWhen | AtTimes | AtOffices):
        return Step(state)
    before = state.when
    state = replace(state, ran_out=False, unsure=False)
    match event:
        case DayChosen():
            when, effects = calendar.choose_day(before, event.day, state.asks + 1)
            marked = replace(state, when=when, asks=state.asks + len(effects))
            on = _on(marked, AtTimes()) if event.alone and when.day == event.day else marked
            return Step(on, effects)
        case SlotChosen():
            return Step(replace(state, when=calendar.choose_slot(before, event.slot)))
        case PlacesAsked():
            return Step(_to(state, AtOffices()))
        case PlaceChosen():
            moved = replace(state, when=calendar.choose_place(before, event.at))
            return Step(_back(moved) if isinstance(state.here, AtOffices) else moved)
        case WeeksTurned():
            return Step(replace(state, when=calendar.turn(before, event.pages)))
        case _:
            assert_never(event)


def _taken(state: Managing, slot: Slot) -> Step[Managing]:
    if state.when is None or state.pending or not isinstance(state.here, AtWhen | AtTimes):
        return Step(state)
    when = calendar.choose_slot(state.when, slot)
    if when.slot != slot:
        return Step(state)
    state = replace(state, when=when, ran_out=False, unsure=False)
    if state.hold is not None and state.hold.slot == slot:
        return Step(_to(state, AtCompare()))
    asking, number = _asking(state)
    effect = Reserve(ask_id=number, wish=when.wish, slot=slot, instead_of=state.hold)
    return Step(asking, (effect,))


def _reserved(state: Managing, event: ReserveEnded) -> Step[Managing]:
    if event.ask_id != state.pending:
        # Nobody waits for it any more: let it go.
        late = (Release(event.answer),) if isinstance(event.answer, Hold) else ()
        return Step(state, late)
    state = replace(state, pending=0)
    answer = event.answer
    if isinstance(answer, Hold):
        when = replace(state.when, lost=None) if state.when is not None else None
        return Step(_to(replace(state, hold=answer, when=when), AtCompare()))
    if isinstance(answer, Unsure) or answer.group is Group.SLOT:
        return _slot_gone(replace(state, unsure=isinstance(answer, Unsure)))
    return Step(_on(state, InTrouble(answer)))


def _slot_gone(state: Managing) -> Step[Managing]:
    when = state.when
    if when is None or when.slot is None:
        return Step(state)
    number = state.asks + 1
    lost, effect = calendar.lose(when, when.slot, state.today, number)
    return Step(replace(_to(state, AtWhen()), when=lost, asks=number), (effect,))


def _ran_out(state: Managing) -> Step[Managing]:
    hold = state.hold
    if hold is None or state.pending:
        return Step(state)
    without = replace(state, hold=None)
    if not isinstance(state.here, AtWhen | AtTimes | AtOffices | AtCompare):
        return Step(without, (Release(hold),))
    after = _ask_anew(replace(without, ran_out=True))
    return Step(after.state, (Release(hold), *after.effects))


def _ask_anew(state: Managing) -> Step[Managing]:
    """Go back to the calendar, without a mark, and ask what is free now."""
    if state.when is None:
        return Step(state)
    number = state.asks + 1
    when, effect = calendar.ask_again(state.when, state.today, number)
    moved = replace(_to(state, AtWhen()), when=replace(when, slot=None), asks=number)
    return Step(moved, (effect,))


# Move --------------------------------------------------------------------------------------------


def _move_confirmed(state: Managing) -> Step[Managing]:
    if not isinstance(state.here, AtCompare) or state.pending or state.hold is None:
        return Step(state)
    return _move(replace(state, sent=state.hold, tries=0))


def _move(state: Managing) -> Step[Managing]:
    """Send the move; sent again it only asks what became of it (`kiosk.backend.desk`)."""
    if state.found is None or state.sent is None:
        return Step(state)
    asking, number = _asking(state)
    return Step(asking, (Move(ask_id=number, old=state.found, hold=state.sent),))


def _move_ended(state: Managing, event: MoveEnded) -> Step[Managing]:
    if event.ask_id != state.pending:
        return Step(state)
    state = replace(state, pending=0)
    answer = event.answer
    match answer:
        case Appointment():
            moved = replace(state, moved=answer, old_stays=event.old_stays, hold=None)
            return Step(replace(moved, trail=(AtMoved(),)))
        case _ if isinstance(state.here, AtMoved):
            # Asked for once more, and not let go this time either.
            return Step(state)
        case Unsure():
            doubt = replace(state, hold=None, trail=(InDoubt(Deed.MOVE),))
            return _ask_again(doubt)
        case Refused():
            return _not_moved(replace(state, hold=None, sent=None), answer)
        case _:
            assert_never(answer)


def _not_moved(state: Managing, refused: Refused) -> Step[Managing]:
    """The old one stays; where only the new time is lost, another one may be chosen."""
    state = replace(state, trail=(AtFound(), AtWhen()))
    if refused.group in {Group.STATE, Group.SLOT}:
        return _ask_anew(replace(state, ran_out=True))
    return Step(replace(state, trail=(AtFound(), InTrouble(refused))))


# Cancel ------------------------------------------------------------------------------------------


def _cancel_asked(state: Managing, event: CancelAsked | CancelAgreed) -> Managing:
    if state.pending:
        return state
    if isinstance(event, CancelAsked) and isinstance(state.here, AtFound):
        return _on(replace(state, not_cancelled=False), AtCancel())
    if isinstance(event, CancelAgreed) and state.here == AtCancel():
        return _on(state, AtCancel(sure=True))
    return state


def _cancel(state: Managing) -> Step[Managing]:
    if state.here != AtCancel(sure=True) or state.pending or state.found is None:
        return Step(state)
    asking, number = _asking(replace(state, tries=0))
    return Step(asking, (Cancel(ask_id=number, ref=state.found.ref),))


def _cancel_ended(state: Managing, event: CancelEnded) -> Step[Managing]:
    if event.ask_id != state.pending:
        return Step(state)
    state = replace(state, pending=0)
    match event.answer:
        case None:
            return Step(replace(state, trail=(AtCancelled(),)))
        case Unsure():
            return _ask_again(replace(state, trail=(InDoubt(Deed.CANCEL),)))
        case Refused() as refused:
            return Step(replace(state, trail=(AtFound(), InTrouble(refused))))
        case _:
            assert_never(event.answer)


def _seen(state: Managing, answer: Appointment | Refused) -> Step[Managing]:
    """The city was asked whether it has cancelled."""
    if isinstance(answer, Refused):
        # It is gone: that is what was wanted.
        return Step(replace(state, trail=(AtCancelled(),))) if is_miss(answer) else Step(state)
    if answer.state is State.CANCELLED:
        return Step(replace(state, trail=(AtCancelled(),)))
    if answer.state is State.UNKNOWN:
        return Step(state)
    return Step(replace(state, trail=(AtFound(),), found=answer, not_cancelled=True))


def _kept(state: Managing) -> Step[Managing]:
    """Leave the appointment as it is; a new time is let go."""
    if state.pending or AtFound() not in state.trail:
        return Step(state)
    free = (Release(state.hold),) if state.hold is not None else ()
    return Step(replace(state, trail=(AtFound(),), hold=None, ran_out=False), free)


# Again -------------------------------------------------------------------------------------------


def _ask_again(state: Managing) -> Step[Managing]:
    if state.tries >= QUICK_TRIES or not isinstance(state.here, InDoubt):
        return Step(state)
    state = replace(state, tries=state.tries + 1)
    if state.here == InDoubt(Deed.MOVE):
        return _move(state)
    if state.found is None:
        return Step(state)
    asking, number = _asking(state)
    return Step(asking, (LookUp(ask_id=number, ref=state.found.ref),))


def _again(state: Managing) -> Step[Managing]:  # noqa: PLR0911 - one return a place
    if state.pending:
        return Step(state)
    match state.here:
        case InDoubt():
            return _ask_again(replace(state, tries=0))
        case AtMoved() if state.old_stays and state.moved is not None:
            # Once more only where the new one counts already; the old one is all there is else.
            return _move(state) if state.moved.state is not State.MAIL else Step(state)
        case InTrouble() if len(state.trail) > 1:
            back = replace(state, trail=state.trail[:-1])
            if isinstance(back.here, AtNumber | AtKey) and state.asked is not None:
                return _look_up(back, state.asked)
            return Step(back)
        case AtWhen() if state.when is not None and not state.when.ask_id:
            number = state.asks + 1
            when, effect = calendar.ask_again(state.when, state.today, number)
            return Step(replace(state, when=when, asks=number), (effect,))
        case _:
            return Step(state)


# Take along --------------------------------------------------------------------------------------


def _slip(state: Managing, event: SlipAsked | SlipAskedAgain | SlipEnded) -> Step[Managing]:
    here = state.here
    match event:
        case SlipAsked():
            if state.pending or not isinstance(here, AtFound | AtMoved):
                return Step(state)
            return _print(state, event.slip, again=False)
        case SlipAskedAgain():
            if not isinstance(here, AtSlip) or not may_ask_again(here):
                return Step(state)
            return _print(state, here.slip, again=True)
        case SlipEnded():
            if not isinstance(here, AtSlip):
                return Step(state)
            return Step(replace(state, trail=(*state.trail[:-1], ended(here, event))))
        case _:
            assert_never(event)


def _print(state: Managing, slip: Slip, *, again: bool) -> Step[Managing]:
    place, effect = ask(slip, state.slips + 1)
    trail = state.trail[:-1] if again else state.trail
    moved = replace(state, trail=(*trail, place), slips=state.slips + 1)
    effects: tuple[Effect, ...] = (effect,)
    return Step(moved, effects)
