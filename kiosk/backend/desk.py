"""The desk: does what journeys want of the city's systems, and keeps the books of what is held.

Rules it keeps:

- What is held is written into the journal before anybody is told of it.
- What is held and not booked is let go when the session ends, or at the next start.
- From the moment a booking is sent, a hold is looked at before anything else is done with it.
- An appointment is moved by booking the new time, seeing it in the city's books, and only then
  cancelling the old one.
- A number is drawn once a session and queue.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import assert_never

from kiosk.backend.ports import AppointmentSystem, DeskJournal, QueueSystem
from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.contact import Contact
from kiosk.booking.effects import (
    AskWhetherBooked,
    Book,
    BookEnded,
    CalledCame,
    Cancel,
    CancelEnded,
    CatalogueCame,
    DayCame,
    Draw,
    DrawEnded,
    LoadCalled,
    LoadCatalogue,
    LoadDay,
    LoadQueues,
    LoadTimes,
    LookUp,
    LookUpEnded,
    Move,
    MoveEnded,
    QueuesCame,
    Release,
    Released,
    Reserve,
    ReserveEnded,
    TimesCame,
)
from kiosk.booking.endings import HoldEnd, NumberEnd
from kiosk.booking.refusals import NOT_CONFIGURED, Group, Refused, Unsure
from kiosk.booking.waiting import Drawn
from kiosk.core.clock import Clock

CITY_LIMIT_S = 30.0
"""The city's own limit lies so much behind the kiosk's."""
NOT_BOOKED = Refused(group=Group.OFFLINE, code="notBooked")
"""Looked at, and not booked; the time is still held."""
LEFT = Refused(group=Group.STATE, code="left")
"""The session in which it was wanted has ended."""
NOT_DELETED = "processDeleteFailed"
HELD_AT_MOST_S = 10 * 60.0
UNSURE_AT_MOST_S = 24 * 3600.0
"""So long after the city's limit a row is given up that the city cannot be asked about."""

_log = logging.getLogger(__name__)

DeskEffect = (
    LoadCatalogue
    | LoadTimes
    | LoadDay
    | Reserve
    | Release
    | Book
    | AskWhetherBooked
    | LookUp
    | Cancel
    | Move
    | LoadQueues
    | Draw
    | LoadCalled
)
DeskEvent = (
    CatalogueCame
    | TimesCame
    | DayCame
    | ReserveEnded
    | Released
    | BookEnded
    | LookUpEnded
    | CancelEnded
    | MoveEnded
    | QueuesCame
    | DrawEnded
    | CalledCame
)
Background = Callable[[Callable[[], None]], None]
Ended = Appointment | Refused | Unsure


class _Stage(Enum):
    HELD = "held"
    BOOKING = "booking"
    UNSURE = "unsure"
    LEAVING = "leaving"
    DONE = "done"


@dataclass(slots=True, eq=False, repr=False)
class Session:
    """The time of one citizen at the kiosk; what is held or drawn belongs to one."""

    drawing: threading.Lock = field(default_factory=threading.Lock)
    drawn: dict[int, Drawn | Unsure] = field(default_factory=dict)
    answered: dict[int, DrawEnded] = field(default_factory=dict)


@dataclass(slots=True, eq=False, repr=False)
class _Kept:
    hold: Hold
    session: Session
    stage: _Stage = _Stage.HELD
    booking: threading.Lock = field(default_factory=threading.Lock)
    booked: Appointment | None = None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was left behind by an earlier run: how many are settled now, and how many stay open."""

    settled: int
    open: int


class Desk:
    """Performs the effects of `kiosk.booking.effects`; safe to share by threads.

    All calls but `leave` block while the city answers; none raises for what may happen there.
    """

    def __init__(
        self,
        system: AppointmentSystem,
        queues: QueueSystem | None,
        journal: DeskJournal,
        clock: Clock,
        *,
        background: Background | None = None,
    ) -> None:
        """Open the desk; nothing is asked yet.

        Args:
            system: books appointments.
            queues: gives numbers; None where the kiosk gives none.
            journal: remembers what is held beyond a power cut.
            clock: for deadlines.
            background: runs work that nobody waits for; threads by default.
        """
        self._system = system
        self._queues = queues
        self._journal = journal
        self._clock = clock
        self._threads: list[threading.Thread] = []
        self._background = background or self._on_a_thread
        self._lock = threading.Lock()
        self._kept: dict[Ref, _Kept] = {}
        self._session = Session()
        for problem in journal.problems:
            _log.warning("journal.problem %s", problem)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the journal, one sentence each, for the technician."""
        return self._journal.problems

    @property
    def session(self) -> Session:
        """The present session; kept by whoever performs later than he was asked."""
        with self._lock:
            return self._session

    def perform(  # noqa: PLR0911 - one return for each kind of effect
        self, effect: DeskEffect, session: Session | None = None
    ) -> DeskEvent:
        """Do what an effect says, and return the event that tells how it ended.

        Args:
            effect: what is wanted.
            session: the session in which it was wanted; the present one by default. Where that
                has ended, nothing new is held, booked or drawn.
        """
        session = session or self.session
        match effect:
            case LoadCatalogue():
                return CatalogueCame(self._system.catalogue())
            case LoadTimes(ask_id=ask_id, wish=wish, offices=offices, first=first, last=last):
                times = self._system.free_times(wish, offices, first, last)
                return TimesCame(ask_id=ask_id, answer=times)
            case LoadDay(ask_id=ask_id, wish=wish, offices=offices, day=day):
                moments = self._system.times_of_day(wish, offices, day)
                return DayCame(ask_id=ask_id, day=day, answer=moments)
            case LookUp(ask_id=ask_id, ref=ref):
                return LookUpEnded(ask_id=ask_id, answer=self._system.look_up(ref))
            case Cancel(ask_id=ask_id, ref=ref):
                return CancelEnded(ask_id=ask_id, answer=self._system.cancel(ref))
            case Reserve() | Release() | Book() | AskWhetherBooked() | Move():
                return self._with_hold(effect, session)
            case LoadQueues() | Draw() | LoadCalled():
                return self._with_queue(effect, session)
            case _:
                assert_never(effect)

    def _with_hold(  # noqa: PLR0911 - likewise
        self, effect: Reserve | Release | Book | AskWhetherBooked | Move, session: Session
    ) -> DeskEvent:
        left = session is not self.session
        match effect:
            case Reserve(ask_id=ask_id) if left:
                return ReserveEnded(ask_id=ask_id, answer=LEFT)
            case Book(ask_id=ask_id) if left:
                return BookEnded(ask_id=ask_id, answer=LEFT)
            case Move(ask_id=ask_id) if left:
                return MoveEnded(ask_id=ask_id, answer=LEFT, old_stays=True)
            case Reserve():
                return self._reserve(effect, session)
            case Release(hold=hold):
                self._let_go(hold.ref)
                return Released()
            case Book(ask_id=ask_id, hold=hold, contact=contact):
                return BookEnded(ask_id=ask_id, answer=self._book(hold, contact, session))
            case AskWhetherBooked(ask_id=ask_id, hold=hold, contact=contact):
                kept = self._keep(hold, session)
                with kept.booking:
                    answer = kept.booked or self._ask(kept, contact)
                return BookEnded(ask_id=ask_id, answer=answer)
            case Move():
                return self._move(effect, session)
            case _:
                assert_never(effect)

    def _with_queue(
        self, effect: LoadQueues | Draw | LoadCalled, session: Session
    ) -> QueuesCame | DrawEnded | CalledCame:
        queues = self._queues
        match effect:
            case LoadQueues(ask_id=ask_id):
                return QueuesCame(ask_id, queues.queues() if queues is not None else NOT_CONFIGURED)
            case LoadCalled(ask_id=ask_id):
                return CalledCame(ask_id, queues.called() if queues is not None else NOT_CONFIGURED)
            case Draw():
                if queues is None or session is not self.session:
                    return DrawEnded(effect.ask_id, NOT_CONFIGURED if queues is None else LEFT)
                return self._draw(effect, queues, session)
            case _:
                assert_never(effect)

    # Sessions ------------------------------------------------------------------------------------

    def close_session(self) -> None:
        """End the session: what is held now, or comes late, belongs to nobody. Does not block."""
        with self._lock:
            self._session = Session()

    def leave(self) -> None:
        """End the session and free what it held, in the background. Does not block."""
        self.close_session()
        self._background(self.tidy)

    def tidy(self) -> None:
        """Free what belongs to no session: at a session's end, and again each minute or so."""
        with self._lock:
            left = [kept for kept in self._kept.values() if kept.session is not self._session]
        for kept in left:
            if kept.stage is _Stage.HELD:
                self._let_go(kept.hold.ref)
            elif kept.stage is _Stage.UNSURE:
                self._see(kept)
            elif kept.stage is _Stage.DONE:
                self._forget(kept)

    def close(self, most_s: float = 5.0) -> None:
        """Free everything at the end of the program, waiting `most_s` at most."""
        self.leave()
        for thread in list(self._threads):
            thread.join(most_s)
        self._journal.close()

    def recover(self) -> Recovered:
        """Work off what an earlier run left behind: it had no time to let it go."""
        settled = self._journal.settle_numbers()
        rows = self._journal.open_holds()
        with self._lock:
            own = set(self._kept)
        left = [row for row in rows if row[0] not in own]
        still_open = len(left)
        now_s = self._clock.now().timestamp()
        for ref, deadline_s, unsure in left:
            how = self._recovered(ref, unsure=unsure)
            most_s = UNSURE_AT_MOST_S if unsure else HELD_AT_MOST_S
            if how is None and now_s > deadline_s + most_s:
                how = HoldEnd.GONE
            if how is not None:
                self._journal.settled(ref, how)
                settled += 1
                still_open -= 1
        return Recovered(settled, still_open)

    def _recovered(self, ref: Ref, *, unsure: bool) -> HoldEnd | None:
        if unsure:
            found = self._system.look_up(ref)
            if isinstance(found, Refused):
                return HoldEnd.GONE if _is_gone(found) else None
            end = _end_of(found.state)
            if end is not None or found.state is not State.HELD:
                return end
        return _end_of_cancelling(self._system.cancel(ref))

    # Holds ---------------------------------------------------------------------------------------

    def _reserve(self, effect: Reserve, session: Session) -> ReserveEnded:
        answer = self._system.reserve(effect.wish, effect.slot)
        if isinstance(answer, Unsure):
            self._journal.lost()
        if isinstance(answer, Hold):
            left_s = answer.until_s - self._clock.monotonic_s() + CITY_LIMIT_S
            self._journal.opened(answer.ref, self._clock.now().timestamp() + left_s)
            self._keep(answer, session)
            before = effect.instead_of
            if session is not self.session:
                self._let_go(answer.ref)
            elif before is not None and before.ref != answer.ref:
                self._background(lambda: self._let_go(before.ref))
        return ReserveEnded(ask_id=effect.ask_id, answer=answer)

    def _keep(self, hold: Hold, session: Session) -> _Kept:
        with self._lock:
            return self._kept.setdefault(hold.ref, _Kept(hold, session))

    def _forget(self, kept: _Kept) -> None:
        with self._lock:
            self._kept.pop(kept.hold.ref, None)

    def _let_go(self, ref: Ref) -> None:
        """Let go what is held and nothing else; what the city does not take now is tried again."""
        with self._lock:
            kept = self._kept.get(ref)
            if kept is None or kept.stage is not _Stage.HELD:
                return
            kept.stage = _Stage.LEAVING
        end = _end_of_cancelling(self._system.cancel(ref))
        if end is None:
            with self._lock:
                kept.stage = _Stage.HELD
                kept.session = _NOBODY
            return
        self._settle(kept, end)

    def _settle(self, kept: _Kept, end: HoldEnd) -> None:
        self._journal.settled(kept.hold.ref, end)
        self._forget(kept)

    def _see(self, kept: _Kept) -> None:
        """Look what became of a booking nobody waits for any more.

        Nothing is cancelled here, for the city may still be working on it. The next start lets it
        go where it is not booked.
        """
        found = self._system.look_up(kept.hold.ref)
        if isinstance(found, Refused):
            end = HoldEnd.GONE if _is_gone(found) else None
        else:
            end = _end_of(found.state)
        if end is not None:
            self._settle(kept, end)

    # Bookings ------------------------------------------------------------------------------------

    def _book(self, hold: Hold, contact: Contact, session: Session) -> Ended:
        """Book once, however often it is wished for."""
        kept = self._keep(hold, session)
        with kept.booking:
            if kept.booked is not None:
                return kept.booked
            with self._lock:
                stage = kept.stage
                if stage is _Stage.HELD:
                    kept.stage = _Stage.BOOKING
            if stage is _Stage.UNSURE:
                return self._ask(kept, contact)
            if stage is not _Stage.HELD:
                return Refused(group=Group.STATE, code="processNotReservedAnymore")
            # From here on a crash leaves it unsure.
            self._journal.unsure(hold.ref)
            answer = self._system.book(hold, contact)
            self._note(kept, answer)
        if isinstance(answer, Refused) and session is not self.session:
            self._let_go(hold.ref)
        return answer

    def _note(self, kept: _Kept, answer: Ended) -> None:
        match answer:
            case Appointment():
                kept.booked = answer
                kept.stage = _Stage.DONE
                self._journal.settled(kept.hold.ref, _end_of(answer.state) or HoldEnd.BOOKED)
            case Unsure():
                kept.stage = _Stage.UNSURE
            case Refused(group=Group.STATE):
                self._settle(kept, HoldEnd.GONE)
            case Refused():
                kept.stage = _Stage.HELD

    def _ask(self, kept: _Kept, contact: Contact) -> Ended:
        """Look what became of a booking whose answer never came."""
        found = self._system.look_up(kept.hold.ref)
        answer: Ended
        if isinstance(found, Refused):
            gone = Refused(group=Group.STATE, code="appointmentNotFound")
            answer = gone if _is_gone(found) else Unsure(found.code)
        elif found.state is State.HELD:
            answer = NOT_BOOKED
        elif found.state in {State.CANCELLED, State.OVER}:
            answer = Refused(group=Group.STATE, code="appointmentNotFound")
        elif found.state is State.UNKNOWN:
            answer = Unsure("unknownError")
        else:
            answer = replace(
                found,
                wish=found.wish or kept.hold.wish,
                contact=contact,
                slot=found.slot if found.slot.office else kept.hold.slot,
            )
        self._note(kept, answer)
        return answer

    def _move(self, effect: Move, session: Session) -> MoveEnded:
        answer = self._book(effect.hold, effect.old.contact, session)
        if isinstance(answer, Refused):
            self._let_go(effect.hold.ref)
        if not isinstance(answer, Appointment):
            return MoveEnded(ask_id=effect.ask_id, answer=answer)
        if answer.ref == effect.old.ref:
            return MoveEnded(ask_id=effect.ask_id, answer=answer)
        seen = self._system.look_up(effect.hold.ref)
        if isinstance(seen, Refused) or seen.state not in {State.BOOKED, State.CALLED}:
            return MoveEnded(ask_id=effect.ask_id, answer=answer, old_stays=True)
        cancelled = self._system.cancel(effect.old.ref)
        return MoveEnded(ask_id=effect.ask_id, answer=answer, old_stays=cancelled is not None)

    # Numbers -------------------------------------------------------------------------------------

    def _draw(self, effect: Draw, queues: QueueSystem, session: Session) -> DrawEnded:
        """Draw once; whoever wishes again gets the same answer, unless it was a no."""
        with session.drawing:
            before = session.answered.get(effect.ask_id)
            if before is not None:
                return before
            answer: Drawn | Refused | Unsure | None = session.drawn.get(effect.scope)
            if answer is None:
                row = self._journal.number_asked()
                answer = queues.draw(effect.scope)
                self._journal.number_ended(row, _number_end(answer))
                if not isinstance(answer, Refused):
                    session.drawn[effect.scope] = answer
            ended = DrawEnded(effect.ask_id, answer)
            session.answered[effect.ask_id] = ended
            return ended

    def _on_a_thread(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="desk", daemon=True)
        with self._lock:
            self._threads = [one for one in self._threads if one.is_alive()]
            self._threads.append(thread)
        thread.start()


_NOBODY = Session()


def _is_gone(found: Refused) -> bool:
    return found.group in {Group.STATE, Group.CREDENTIALS}


def _end_of(state: State) -> HoldEnd | None:
    match state:
        case State.BOOKED | State.CALLED | State.OVER:
            return HoldEnd.BOOKED
        case State.MAIL:
            return HoldEnd.MAIL
        case State.CANCELLED:
            return HoldEnd.GONE
        case State.HELD | State.UNKNOWN:
            return None
        case _:
            assert_never(state)


def _end_of_cancelling(answer: Refused | Unsure | None) -> HoldEnd | None:
    """Return how it ended; None where it may still be held and must be tried again."""
    match answer:
        case None:
            return HoldEnd.RELEASED
        case Refused(group=Group.STATE | Group.CREDENTIALS, code=code) if code != NOT_DELETED:
            return HoldEnd.GONE
        case Refused() | Unsure():
            return None
        case _:
            assert_never(answer)


def _number_end(answer: Drawn | Refused | Unsure) -> NumberEnd:
    match answer:
        case Drawn():
            return NumberEnd.DRAWN
        case Refused():
            return NumberEnd.REFUSED
        case Unsure():
            return NumberEnd.UNKNOWN
        case _:
            assert_never(answer)
