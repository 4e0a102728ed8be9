"""The flow of booking an appointment: what is chosen, held, written, booked. Pure.

The way is a trail of places; Back takes the last one off. Wish, time, hold and what was typed
belong to the whole way: nothing is lost when a time is gone, a hold runs out or the line fails.
After *book* was sent there is no way back into it, and what nobody knows is asked for, never
guessed and never sent twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import assert_never

from kiosk.booking.appointment import Appointment, Hold
from kiosk.booking.catalogue import Asks, Catalogue, Wanted, Wish
from kiosk.booking.contact import Contact, Field, Problem, cleaned, fields_of, problems_of
from kiosk.booking.effects import (
    AskWhetherBooked,
    Book,
    BookEnded,
    CatalogueCame,
    DayCame,
    LoadCatalogue,
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
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain, ask, ended, may_ask_again

QUICK_TRIES = 3
"""So often a lost answer is asked for before the page says that nobody knows; then it goes on."""

# Places ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Loading:
    """Waiting for what can be booked."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """At the list of services."""


@dataclass(frozen=True, slots=True)
class AtWish:
    """At how many of what."""


@dataclass(frozen=True, slots=True)
class Adding:
    """At the services that can be done in the same appointment."""


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
class AtField:
    """At one field of the form."""

    field: Field


@dataclass(frozen=True, slots=True)
class AtCheck:
    """At everything that was answered, before it is booked."""


@dataclass(frozen=True, slots=True)
class AtBooked:
    """At the appointment that the city has confirmed."""


@dataclass(frozen=True, slots=True)
class InDoubt:
    """At a booking whose answer never came."""


@dataclass(frozen=True, slots=True)
class InTrouble:
    """At a no of the city, with what works now."""

    refused: Refused


Place = (
    Loading
    | Choosing
    | AtWish
    | Adding
    | AtWhen
    | AtTimes
    | AtOffices
    | AtField
    | AtCheck
    | AtBooked
    | InDoubt
    | InTrouble
    | AtSlip
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """The state.

    Attributes:
        trail: places, never empty.
        today: the city's day, told by events.
        entry: the service it began with; None = by itself.
        prefer: offices to show first.
        catalogue: what can be booked; None as long as it is not known.
        wish: what for.
        when: the free times.
        hold: the time that the city holds.
        wanted: the time that was last asked to be held.
        pending: the answer that is awaited; 0 = none.
        contact: what was typed.
        problems: what is wrong with it.
        ran_out: whether a hold has run out: the page says so.
        unsure: whether a time may be blocked by a question whose answer never came.
        tries: how often a lost answer was asked for.
        booked: the appointment.
        asks: counts questions.
        slips: counts slips.
    """

    trail: tuple[Place, ...] = (Loading(),)
    today: date
    entry: int | None = None
    prefer: frozenset[int] = frozenset()
    catalogue: Catalogue | None = None
    wish: Wish = ()
    when: When | None = None
    hold: Hold | None = None
    wanted: Slot | None = None
    pending: int = 0
    contact: Contact = field(default_factory=Contact)
    problems: Mapping[Field, Problem] = field(default_factory=dict)
    ran_out: bool = False
    unsure: bool = False
    tries: int = 0
    booked: Appointment | None = None
    asks: int = 0
    slips: int = 0

    @property
    def here(self) -> Place:
        """The place the citizen is at."""
        return self.trail[-1]

    @property
    def checked(self) -> bool:
        """Whether the citizen has seen the page with all answers, and only changes one."""
        return AtCheck() in self.trail

    @property
    def asks_of_office(self) -> Asks:
        """The form of the office whose time is held."""
        office = (
            self.catalogue.office(self.hold.slot.office)
            if self.catalogue is not None and self.hold is not None
            else None
        )
        return office.asks if office is not None else Asks()


# Events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    """A service was chosen from the list."""

    service: int


@dataclass(frozen=True, slots=True)
class ServiceAdded:
    """A service was added to the wish."""

    service: int


@dataclass(frozen=True, slots=True)
class CountChanged:
    """A service of the wish is wanted so often; 0 takes it out."""

    service: int
    count: int


@dataclass(frozen=True, slots=True)
class Went:
    """The citizen went to a page to choose or change something."""

    place: Adding | AtWish | AtWhen | AtOffices | AtField


@dataclass(frozen=True, slots=True)
class WishDone:
    """The wish is complete."""


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
class Typed:
    """A field of the form says this now."""

    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class FieldDone:
    """The citizen goes on from a field; `skipped` leaves it empty."""

    field: Field
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class BookAsked:
    """The citizen books."""


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
    CatalogueCame
    | ServiceChosen
    | ServiceAdded
    | CountChanged
    | Went
    | WishDone
    | TimesCame
    | DayCame
    | DayChosen
    | SlotChosen
    | PlaceChosen
    | WeeksTurned
    | SlotTaken
    | ReserveEnded
    | Released
    | Typed
    | FieldDone
    | BookAsked
    | BookEnded
    | HoldRanOut
    | AskedAgain
    | DayBegan
    | SlipAsked
    | SlipAskedAgain
    | SlipEnded
    | WentBack
)


# The flow ----------------------------------------------------------------------------------------


def begin(today: date, service: int | None = None, prefer: frozenset[int] = frozenset()) -> Booking:
    """Return the state in which the journey begins; `first_effect` must be performed for it.

    Args:
        today: the city's day.
        service: the service it is about; None lets the citizen choose.
        prefer: offices to show first.
    """
    return Booking(today=today, entry=service, prefer=prefer)


def can_back(state: Booking) -> bool:
    """Tell whether Back makes sense: not while the city is asked to book, nor after it."""
    return not state.pending and not isinstance(state.here, AtBooked | InDoubt | AtSlip)


def advance(state: Booking, event: Event) -> Step[Booking]:  # noqa: C901, PLR0911, PLR0912 - one branch an event
    """Answer an event with the next state and what must happen."""
    match event:
        case CatalogueCame():
            return _catalogue_came(state, event.answer)
        case ServiceChosen():
            return _service_chosen(state, event.service)
        case ServiceAdded():
            return Step(_added(state, event.service))
        case CountChanged():
            return Step(_counted(state, event))
        case Went():
            return _went(state, event.place)
        case WishDone():
            return _wish_done(state)
        case TimesCame() | DayCame():
            return _times(state, event)
        case DayChosen() | SlotChosen() | PlaceChosen() | WeeksTurned():
            return _marked(state, event)
        case SlotTaken():
            return _taken(state, event.slot)
        case ReserveEnded():
            return _reserved(state, event)
        case Typed():
            return Step(_typed(state, event))
        case FieldDone():
            return Step(_field_done(state, event))
        case BookAsked():
            return _book(state)
        case BookEnded():
            return _book_ended(state, event)
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


def first_effect() -> Effect:
    """Return what must happen when the journey begins."""
    return LoadCatalogue()


def _on(state: Booking, place: Place) -> Booking:
    return replace(state, trail=(*state.trail, place))


def _at(state: Booking, place: Place) -> Booking:
    return replace(state, trail=(*state.trail[:-1], place))


def _to(state: Booking, place: Place) -> Booking:
    """Go to a place: back to where it lies on the way already, or on to it."""
    if place in state.trail:
        return replace(state, trail=state.trail[: state.trail.index(place) + 1])
    return _on(state, place)


def _back(state: Booking) -> Booking:
    if len(state.trail) == 1 or state.pending:
        return state
    back = replace(state, trail=state.trail[:-1], problems={}, ran_out=False)
    if isinstance(back.here, AtCheck) and back.hold is not None:
        # The answers show what is held: another wish counts only with a time of its own.
        return replace(back, wish=back.hold.wish)
    return back


# What for ----------------------------------------------------------------------------------------


def _catalogue_came(state: Booking, answer: Catalogue | Refused) -> Step[Booking]:
    if not isinstance(state.here, Loading):
        return Step(state)
    if isinstance(answer, Refused):
        return Step(_at(state, InTrouble(answer)))
    state = _at(replace(state, catalogue=answer), Choosing())
    if state.entry is None or not answer.offices_for((Wanted(state.entry),)):
        return Step(state)
    chosen = _service_chosen(state, state.entry)
    # Whoever came from a service goes back there, not to a list they never saw.
    return Step(replace(chosen.state, trail=chosen.state.trail[1:]), chosen.effects)


def _service_chosen(state: Booking, service: int) -> Step[Booking]:
    if not isinstance(state.here, Choosing) or state.catalogue is None:
        return Step(state)
    wish = (Wanted(service),)
    if not state.catalogue.offices_for(wish):
        return Step(state)
    asks_more = state.catalogue.most(wish, service) > 1 or state.catalogue.may_join(wish)
    state = replace(state, wish=wish)
    if asks_more:
        return Step(_on(state, AtWish()))
    return _wish_done(_on(state, AtWish()), shown=False)


def _added(state: Booking, service: int) -> Booking:
    if not isinstance(state.here, Adding | AtWish) or state.catalogue is None:
        return state
    if service not in {one.id for one in state.catalogue.may_join(state.wish)}:
        return state
    added = replace(state, wish=(*state.wish, Wanted(service)))
    return _to(added, AtWish())


def _counted(state: Booking, event: CountChanged) -> Booking:
    if not isinstance(state.here, AtWish) or state.catalogue is None:
        return state
    most = state.catalogue.most(state.wish, event.service)
    counted = tuple(
        Wanted(one.service, event.count) if one.service == event.service else one
        for one in state.wish
        if one.service != event.service or event.count > 0
    )
    # Without one service of a wish the offices for the rest may be none.
    can_be = event.count <= most and state.catalogue.offices_for(counted)
    return replace(state, wish=counted) if can_be else state


def _wish_done(state: Booking, *, shown: bool = True) -> Step[Booking]:
    if not isinstance(state.here, AtWish) or state.catalogue is None:
        return Step(state)
    offices = tuple(office.id for office in state.catalogue.offices_for(state.wish))
    on = _to(state, AtWhen()) if shown else _at(state, AtWhen())
    if state.when is not None and state.when.wish == state.wish:
        return Step(on)
    at = state.when.at if state.when is not None else _first_place(state, offices)
    number = state.asks + 1
    when, effect = calendar.ask_times(state.wish, offices, at, state.today, number)
    return Step(replace(on, when=when, asks=number), (effect,))


def _first_place(state: Booking, offices: tuple[int, ...]) -> frozenset[int]:
    preferred = [office for office in offices if office in state.prefer]
    return place_of(state.catalogue, (preferred or list(offices))[0])


def place_of(catalogue: Catalogue | None, office_id: int) -> frozenset[int]:
    """Return an office with those that share its pool of slots: one place."""
    office = catalogue.office(office_id) if catalogue is not None else None
    return frozenset({office_id, *(office.shares_with if office is not None else ())})


def _went(state: Booking, place: Adding | AtWish | AtWhen | AtOffices | AtField) -> Step[Booking]:
    if state.pending or isinstance(state.here, AtBooked | InDoubt | AtSlip | Loading):
        return Step(state)
    if place == state.here or not _may_go(state, place):
        return Step(state)
    return Step(replace(_to_change(state, place), ran_out=False))


def _may_go(state: Booking, place: Adding | AtWish | AtWhen | AtOffices | AtField) -> bool:
    """Tell whether all is known that a page needs."""
    match place:
        case Adding() | AtWish():
            return bool(state.wish)
        case AtWhen() | AtOffices():
            return state.when is not None
        case AtField():
            return state.hold is not None and place.field in fields_of(state.asks_of_office)
        case _:
            assert_never(place)


def _to_change(state: Booking, place: Place) -> Booking:
    """From the answers each change is one page, and leads back to the answers."""
    return _on(state, place) if isinstance(state.here, AtCheck) else _to(state, place)


# When --------------------------------------------------------------------------------------------


def _times(state: Booking, event: TimesCame | DayCame) -> Step[Booking]:
    if state.when is None:
        return Step(state)
    if isinstance(event, DayCame):
        return Step(replace(state, when=calendar.day_came(state.when, event)))
    when, effects = calendar.times_came(state.when, event, state.asks + 1)
    return Step(replace(state, when=when, asks=state.asks + len(effects)), effects)


def _marked(
    state: Booking, event: DayChosen | SlotChosen | PlaceChosen | WeeksTurned
) -> Step[Booking]:
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
        case PlaceChosen():
            moved = replace(state, when=calendar.choose_place(before, event.at))
            return Step(_from_offices(moved) if isinstance(state.here, AtOffices) else moved)
        case WeeksTurned():
            return Step(replace(state, when=calendar.turn(before, event.pages)))
        case _:
            assert_never(event)


def _from_offices(state: Booking) -> Booking:
    """Another office means another time: go to the calendar, also from the answers."""
    back = replace(state, trail=state.trail[:-1])
    return back if isinstance(back.here, AtWhen | AtTimes) else _on(back, AtWhen())


def _taken(state: Booking, slot: Slot) -> Step[Booking]:
    when = state.when
    if when is None or state.pending or not isinstance(state.here, AtWhen | AtTimes | AtOffices):
        return Step(state)
    when = calendar.choose_slot(when, slot)
    if when.slot != slot:
        return Step(state)
    state = replace(state, when=when, ran_out=False, unsure=False)
    hold = state.hold
    if hold is not None and (hold.slot, hold.wish) == (slot, state.wish):
        return Step(_after_hold(state))
    number = state.asks + 1
    effect = Reserve(ask_id=number, wish=state.wish, slot=slot, instead_of=hold)
    return Step(replace(state, wanted=slot, asks=number, pending=number), (effect,))


def _reserved(state: Booking, event: ReserveEnded) -> Step[Booking]:
    if event.ask_id != state.pending:
        # Nobody waits for it any more: let it go.
        late = (Release(event.answer),) if isinstance(event.answer, Hold) else ()
        return Step(state, late)
    state = replace(state, pending=0)
    answer = event.answer
    if isinstance(answer, Hold):
        return Step(_after_hold(replace(state, hold=answer)))
    if isinstance(answer, Unsure) or answer.group is Group.SLOT:
        return _slot_gone(replace(state, unsure=isinstance(answer, Unsure)))
    return Step(_on(state, InTrouble(answer)))


def _slot_gone(state: Booking) -> Step[Booking]:
    # Its mark may be gone by now: fresh times may have come without it.
    when, slot = state.when, state.wanted
    if when is None or slot is None:
        return Step(state)
    number = state.asks + 1
    lost, effect = calendar.lose(when, slot, state.today, number)
    return Step(replace(_to(state, AtWhen()), when=lost, asks=number), (effect,))


def _after_hold(state: Booking) -> Booking:
    """Go on once a time is held: to what is still missing of the form, or to the answers."""
    state = replace(state, ran_out=False, unsure=False)
    if state.when is not None:
        state = replace(state, when=replace(state.when, lost=None))
    problems = problems_of(state.contact, state.asks_of_office)
    if state.checked:
        state = _to(state, AtCheck())
        return _on(state, AtField(next(iter(problems)))) if problems else state
    first = fields_of(state.asks_of_office)[0]
    if not problems and state.contact.name:
        return _to(state, AtCheck())
    return _on(state, AtField(first))


# Who ---------------------------------------------------------------------------------------------


def _typed(state: Booking, event: Typed) -> Booking:
    if state.here != AtField(event.field):
        return state
    problems = {which: one for which, one in state.problems.items() if which is not event.field}
    return replace(state, contact=state.contact.put(event.field, event.text), problems=problems)


def _field_done(state: Booking, event: FieldDone) -> Booking:
    if state.here != AtField(event.field) or state.hold is None:
        return state
    contact = state.contact.put(event.field, "") if event.skipped else state.contact
    problems = problems_of(contact, state.asks_of_office)
    if event.field in problems:
        return replace(state, contact=contact, problems={event.field: problems[event.field]})
    state = replace(state, contact=contact, problems={})
    if state.checked:
        back = _to(state, AtCheck())
        return _on(back, AtField(next(iter(problems)))) if problems else back
    fields = fields_of(state.asks_of_office)
    place = fields.index(event.field) + 1 if event.field in fields else len(fields)
    return _on(state, AtField(fields[place]) if place < len(fields) else AtCheck())


# Book --------------------------------------------------------------------------------------------


def _book(state: Booking) -> Step[Booking]:
    if not isinstance(state.here, AtCheck) or state.pending or state.hold is None:
        return Step(state)
    problems = problems_of(state.contact, state.asks_of_office)
    if problems:
        # Whoever went back from a field has left it as it was.
        which = next(iter(problems))
        return Step(_on(replace(state, problems={which: problems[which]}), AtField(which)))
    number = state.asks + 1
    effect = Book(ask_id=number, hold=state.hold, contact=cleaned(state.contact))
    return Step(replace(state, asks=number, pending=number, tries=0), (effect,))


def _book_ended(state: Booking, event: BookEnded) -> Step[Booking]:
    if event.ask_id != state.pending:
        return Step(state)
    state = replace(state, pending=0)
    answer = event.answer
    match answer:
        case Appointment():
            return Step(replace(state, trail=(AtBooked(),), booked=answer, hold=None))
        case Unsure():
            return _ask_whether_booked(replace(state, trail=(InDoubt(),)))
        case Refused():
            return _not_booked(state, answer)
        case _:
            assert_never(answer)


def _ask_whether_booked(state: Booking) -> Step[Booking]:
    if state.hold is None or state.tries >= QUICK_TRIES:
        return Step(state)
    number = state.asks + 1
    contact = cleaned(state.contact)
    effect = AskWhetherBooked(ask_id=number, hold=state.hold, contact=contact)
    return Step(replace(state, asks=number, pending=number, tries=state.tries + 1), (effect,))


def _not_booked(state: Booking, refused: Refused) -> Step[Booking]:
    if isinstance(state.here, InDoubt):
        # Now it is known: it is not booked. The way goes on from the answers.
        from_service = any(one.service == state.entry for one in state.wish)
        way: tuple[Place, ...] = (AtWhen(), AtCheck())
        state = replace(state, trail=way if from_service else (Choosing(), *way))
    if refused.group is Group.INPUT and refused.fields:
        problems = dict.fromkeys(refused.fields, Problem.REFUSED)
        return Step(_on(replace(state, problems=problems), AtField(refused.fields[0])))
    if refused.group in {Group.STATE, Group.SLOT}:
        return _ran_out(state)
    return Step(_on(state, InTrouble(refused)))


def _ran_out(state: Booking) -> Step[Booking]:
    hold = state.hold
    if hold is None or state.pending or isinstance(state.here, AtBooked | InDoubt):
        return Step(state)
    without = replace(state, hold=None, ran_out=True)
    if state.when is None or isinstance(state.here, Choosing | AtWish | Adding):
        # The wish is being changed: the times are asked for afterwards.
        return Step(without, (Release(hold),))
    number = state.asks + 1
    when, effect = calendar.ask_again(state.when, state.today, number)
    when = replace(when, slot=None)
    moved = _to(replace(without, when=when, asks=number), AtWhen())
    return Step(moved, (Release(hold), effect))


def _again(state: Booking) -> Step[Booking]:
    if state.pending:
        return Step(state)
    here = state.here
    if isinstance(here, InDoubt):
        return _ask_whether_booked(replace(state, tries=0))
    if isinstance(here, InTrouble):
        if len(state.trail) == 1:
            return Step(_at(state, Loading()), (LoadCatalogue(),))
        return Step(replace(state, trail=state.trail[:-1]))
    if state.when is not None and isinstance(here, AtWhen) and not state.when.ask_id:
        number = state.asks + 1
        when, effect = calendar.ask_again(state.when, state.today, number)
        return Step(replace(state, when=when, asks=number), (effect,))
    return Step(state)


# Take along --------------------------------------------------------------------------------------


def _slip(state: Booking, event: SlipAsked | SlipAskedAgain | SlipEnded) -> Step[Booking]:
    here = state.here
    match event:
        case SlipAsked():
            if not isinstance(here, AtBooked):
                return Step(state)
            return _print(state, event.slip, again=False)
        case SlipAskedAgain():
            if not isinstance(here, AtSlip) or not may_ask_again(here):
                return Step(state)
            return _print(state, here.slip, again=True)
        case SlipEnded():
            return Step(_at(state, ended(here, event)) if isinstance(here, AtSlip) else state)
        case _:
            assert_never(event)


def _print(state: Booking, slip: Slip, *, again: bool) -> Step[Booking]:
    place, effect = ask(slip, state.slips + 1)
    moved = _at(state, place) if again else _on(state, place)
    return Step(replace(moved, slips=state.slips + 1), (effect,))
