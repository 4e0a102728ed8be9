import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.backend.desk import LEFT, NOT_BOOKED, Desk, Recovered
from kiosk.backend.zms_citizen.client import ZmsCitizen
from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.catalogue import Catalogue, Wanted, Wish
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
from kiosk.booking.endings import HoldEnd
from kiosk.booking.refusals import NOT_CONFIGURED, Group, Refused, Unsure
from kiosk.booking.times import FreeTimes, Slot
from kiosk.booking.waiting import Called, Drawn, Queue
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from offline_cache.journal import JOURNAL_FILE, Journal, open_journal

DAY = date(2026, 11, 27)
NINE = 1795766400
SLOT = Slot(NINE, 10)
LATER = Slot(NINE + 600, 10)
WISH: Wish = (Wanted(5, 1),)
ADA = Contact(name="Ada Löwe", email="ada@example.org")
OFFLINE = Refused(group=Group.OFFLINE, code="offline")
GONE = Refused(group=Group.STATE, code="appointmentNotFound")
DRAWN = Drawn(number="B4", scope=110, day="2026-11-25")


def appointment(number: int, state: State = State.BOOKED, slot: Slot = SLOT) -> Appointment:
    return Appointment(ref=Ref(number, "fb43"), state=state, slot=slot, contact=ADA)


def hold(number: int, slot: Slot = SLOT) -> Hold:
    return Hold(ref=Ref(number, "fb43"), slot=slot, wish=WISH, began_s=0, until_s=600)


@dataclass
class Memory:
    """A city in memory that answers as the test says, and remembers what it was asked."""

    asked: list[Any] = field(default_factory=list)
    on_reserve: Hold | Refused | Unsure = field(default_factory=lambda: hold(1))
    on_book: Appointment | Refused | Unsure = field(default_factory=lambda: appointment(1))
    on_look: Appointment | Refused = field(default_factory=lambda: appointment(1))
    on_cancel: Refused | Unsure | None = None
    on_draw: Drawn | Refused | Unsure = DRAWN
    meanwhile: Callable[[], None] = lambda: None

    def catalogue(self) -> Catalogue | Refused:
        return Catalogue()

    def free_times(self, *_: object) -> FreeTimes | Refused:
        return FreeTimes(first=DAY, last=DAY)

    def times_of_day(self, *_: object) -> dict[int, tuple[int, ...]] | Refused:
        return {10: (NINE,)}

    def reserve(self, _wish: Wish, slot: Slot) -> Hold | Refused | Unsure:
        self.asked.append(("reserve", slot))
        self.meanwhile()
        return self.on_reserve

    def book(self, held: Hold, _contact: Contact) -> Appointment | Refused | Unsure:
        self.asked.append(("book", held.ref.number))
        self.meanwhile()
        return self.on_book

    def look_up(self, ref: Ref) -> Appointment | Refused:
        self.asked.append(("look", ref.number))
        return self.on_look

    def cancel(self, ref: Ref) -> Refused | Unsure | None:
        self.asked.append(("cancel", ref.number))
        return self.on_cancel

    def queues(self) -> tuple[Queue, ...] | Refused:
        return (Queue(scope=110, name="Bürgeramt"),)

    def draw(self, scope: int) -> Drawn | Refused | Unsure:
        self.asked.append(("draw", scope))
        self.meanwhile()
        return self.on_draw

    def called(self) -> tuple[Called, ...] | Refused:
        return (Called(number="B4", destination="3"),)


@pytest.fixture
def city() -> Memory:
    return Memory()


@pytest.fixture
def journal(tmp_path: Path, clock: ManualClock) -> Any:
    made = open_journal(tmp_path / JOURNAL_FILE, clock)
    yield made
    made.close()


@pytest.fixture
def desk(city: Memory, journal: Journal, clock: ManualClock) -> Desk:
    return Desk(city, city, journal, clock, background=lambda work: work())


def reserved(desk: Desk, slot: Slot = SLOT, before: Hold | None = None) -> Any:
    event = desk.perform(Reserve(ask_id=1, wish=WISH, slot=slot, instead_of=before))
    assert isinstance(event, ReserveEnded)
    return event.answer


def booked(desk: Desk, held: Hold, ask_id: int = 2) -> Any:
    event = desk.perform(Book(ask_id=ask_id, hold=held, contact=ADA))
    assert isinstance(event, BookEnded)
    assert event.ask_id == ask_id
    return event.answer


def open_numbers(journal: Journal) -> list[int]:
    return [ref.number for ref, _, _ in journal.open_holds()]


def row_states(journal: Journal) -> list[str]:
    return [row.state for row in journal.rows()]


def test_questions_are_answered_with_their_own_event(desk: Desk) -> None:
    ref = Ref(1, "fb43")
    times = {"wish": WISH, "offices": (10,)}
    assert desk.perform(LoadCatalogue()) == CatalogueCame(Catalogue())
    assert desk.perform(LoadTimes(ask_id=3, first=DAY, last=DAY, **times)) == TimesCame(
        ask_id=3, answer=FreeTimes(first=DAY, last=DAY)
    )
    assert desk.perform(LoadDay(ask_id=4, day=DAY, **times)) == DayCame(
        ask_id=4, day=DAY, answer={10: (NINE,)}
    )
    assert desk.perform(LookUp(ask_id=5, ref=ref)) == LookUpEnded(ask_id=5, answer=appointment(1))
    assert desk.perform(Cancel(ask_id=6, ref=ref)) == CancelEnded(ask_id=6, answer=None)
    assert desk.perform(LoadQueues(7)) == QueuesCame(7, (Queue(scope=110, name="Bürgeramt"),))
    assert desk.perform(LoadCalled(8)) == CalledCame(8, (Called(number="B4", destination="3"),))


def test_without_queues_there_are_none(city: Memory, journal: Journal, clock: ManualClock) -> None:
    desk = Desk(city, None, journal, clock)
    assert desk.perform(LoadQueues(1)) == QueuesCame(1, NOT_CONFIGURED)
    assert desk.perform(LoadCalled(1)) == CalledCame(1, NOT_CONFIGURED)
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, NOT_CONFIGURED)


# Holding -----------------------------------------------------------------------------------------


def test_what_is_held_is_written_down_with_the_citys_limit(
    desk: Desk, journal: Journal, clock: ManualClock
) -> None:
    assert reserved(desk) == hold(1)
    ((ref, deadline_s, unsure),) = journal.open_holds()
    assert (ref, unsure) == (Ref(1, "fb43"), False)
    assert deadline_s == clock.now().timestamp() + 600 + 30


def test_a_lost_reservation_is_counted(desk: Desk, city: Memory, journal: Journal) -> None:
    city.on_reserve = Unsure()
    assert reserved(desk) == Unsure()
    assert journal.lost_count == 1
    assert open_numbers(journal) == []


def test_the_old_time_is_let_go_after_the_new_one_is_held(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    first = reserved(desk)
    city.on_reserve = Refused(group=Group.SLOT, code="appointmentNotAvailable")
    reserved(desk, LATER, before=first)
    assert open_numbers(journal) == [1]
    city.on_reserve = hold(2, LATER)
    reserved(desk, LATER, before=first)
    assert city.asked[-1] == ("cancel", 1)
    assert open_numbers(journal) == [2]
    assert row_states(journal) == ["released", "open"]


def test_release_lets_go_once(desk: Desk, city: Memory) -> None:
    held = reserved(desk)
    assert desk.perform(Release(held)) == Released()
    assert desk.perform(Release(held)) == Released()
    assert city.asked.count(("cancel", 1)) == 1


@pytest.mark.parametrize("answer", [OFFLINE, Unsure(), Refused(group=Group.BUSY, code="busy")])
def test_what_could_not_be_let_go_is_tried_again(
    desk: Desk, city: Memory, journal: Journal, answer: Refused | Unsure
) -> None:
    held = reserved(desk)
    city.on_cancel = answer
    assert desk.perform(Release(held)) == Released()
    assert open_numbers(journal) == [1]
    city.on_cancel = None
    desk.tidy()
    assert open_numbers(journal) == []


def test_leaving_frees_what_is_held(desk: Desk, city: Memory, journal: Journal) -> None:
    reserved(desk)
    city.on_reserve = hold(2, LATER)
    reserved(desk, LATER)
    desk.leave()
    assert sorted(city.asked[-2:]) == [("cancel", 1), ("cancel", 2)]
    assert open_numbers(journal) == []


def test_what_is_held_after_the_session_has_ended_is_let_go_at_once(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    city.meanwhile = desk.close_session
    reserved(desk)
    assert city.asked[-1] == ("cancel", 1)
    assert open_numbers(journal) == []


def test_nothing_new_is_begun_for_a_session_that_has_ended(desk: Desk, city: Memory) -> None:
    session = desk.session
    desk.leave()
    reserve = desk.perform(Reserve(ask_id=1, wish=WISH, slot=SLOT), session)
    assert reserve == ReserveEnded(ask_id=1, answer=LEFT)
    book = desk.perform(Book(ask_id=2, hold=hold(1), contact=ADA), session)
    assert book == BookEnded(ask_id=2, answer=LEFT)
    move = desk.perform(Move(ask_id=3, old=appointment(9), hold=hold(1)), session)
    assert move == MoveEnded(ask_id=3, answer=LEFT, old_stays=True)
    assert desk.perform(Draw(4, 110), session) == DrawEnded(4, LEFT)
    assert city.asked == []


def test_on_threads_of_its_own_leaving_does_not_block(
    city: Memory, tmp_path: Path, clock: ManualClock
) -> None:
    journal = open_journal(tmp_path / "own.db", clock)
    desk = Desk(city, city, journal, clock)
    reserved(desk)
    desk.close()
    assert ("cancel", 1) in city.asked


# Booking -----------------------------------------------------------------------------------------


def test_a_booking_settles_the_hold(desk: Desk, city: Memory, journal: Journal) -> None:
    assert booked(desk, reserved(desk)) == appointment(1)
    assert open_numbers(journal) == []
    assert row_states(journal) == ["booked"]
    desk.leave()
    assert ("cancel", 1) not in city.asked


def test_pressed_twice_books_once(desk: Desk, city: Memory) -> None:
    held = reserved(desk)
    assert booked(desk, held, 2) == booked(desk, held, 3)
    assert city.asked.count(("book", 1)) == 1


def test_pressed_twice_at_once_books_once(
    city: Memory, journal: Journal, clock: ManualClock
) -> None:
    desk = Desk(city, city, journal, clock)
    held = reserved(desk)
    going, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        going.set()
        assert go_on.wait(10)

    city.meanwhile = wait
    answers: list[Any] = []
    threads = [
        threading.Thread(target=lambda: answers.append(booked(desk, held))) for _ in range(2)
    ]
    threads[0].start()
    assert going.wait(10)
    threads[1].start()
    go_on.set()
    for thread in threads:
        thread.join()
    assert answers == [appointment(1)] * 2
    assert city.asked.count(("book", 1)) == 1


def test_before_a_booking_is_sent_the_journal_calls_it_unsure(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    held = reserved(desk)
    seen: list[bool] = []
    city.meanwhile = lambda: seen.extend(unsure for _, _, unsure in journal.open_holds())
    booked(desk, held)
    assert seen == [True]


def test_a_mail_that_must_be_answered_frees_nothing(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    city.on_book = appointment(1, State.MAIL)
    booked(desk, reserved(desk))
    desk.leave()
    assert ("cancel", 1) not in city.asked
    assert row_states(journal) == ["mail"]


def test_a_refused_booking_stays_held(desk: Desk, city: Memory, journal: Journal) -> None:
    held = reserved(desk)
    city.on_book = Refused(group=Group.INPUT, code="invalidEmail")
    booked(desk, held)
    assert open_numbers(journal) == [1]
    city.on_book = appointment(1)
    assert booked(desk, held) == appointment(1)


def test_a_hold_that_ran_out_is_settled(desk: Desk, city: Memory, journal: Journal) -> None:
    city.on_book = GONE
    held = reserved(desk)
    assert booked(desk, held) == GONE
    assert row_states(journal) == ["gone"]


def test_a_booking_refused_after_the_session_has_ended_is_let_go(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    held = reserved(desk)
    city.on_book = OFFLINE
    city.meanwhile = desk.leave
    booked(desk, held)
    assert city.asked[-1] == ("cancel", 1)
    assert open_numbers(journal) == []


def test_a_booking_done_after_the_session_has_ended_stands(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    held = reserved(desk)
    city.meanwhile = desk.leave
    assert booked(desk, held) == appointment(1)
    desk.tidy()
    assert ("cancel", 1) not in city.asked
    assert row_states(journal) == ["booked"]


def test_an_unsure_booking_is_read_and_never_cancelled(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    held = reserved(desk)
    city.on_book = Unsure()
    assert booked(desk, held) == Unsure()
    city.on_look = OFFLINE
    assert booked(desk, held, 3) == Unsure("offline")  # asked, not booked again
    desk.leave()
    city.on_look = appointment(1, State.HELD)
    desk.tidy()
    assert ("cancel", 1) not in city.asked
    assert city.asked.count(("book", 1)) == 1
    assert open_numbers(journal) == [1]
    city.on_look = appointment(1)
    desk.tidy()
    assert row_states(journal) == ["booked"]


@pytest.mark.parametrize(
    ("look", "answer", "row"),
    [
        (appointment(1), appointment(1), "booked"),
        (appointment(1, State.CALLED), appointment(1, State.CALLED), "booked"),
        (appointment(1, State.MAIL), appointment(1, State.MAIL), "mail"),
        (appointment(1, State.HELD), NOT_BOOKED, "open"),
        (appointment(1, State.UNKNOWN), Unsure("unknownError"), "open"),
        (appointment(1, State.CANCELLED), GONE, "gone"),
        (GONE, GONE, "gone"),
        (Refused(group=Group.CREDENTIALS, code="authKeyMismatch"), GONE, "gone"),
        (OFFLINE, Unsure("offline"), "open"),
    ],
)
def test_asking_what_became_of_a_booking(
    desk: Desk, city: Memory, journal: Journal, look: Any, answer: Any, row: str
) -> None:
    held = reserved(desk)
    city.on_book = Unsure()
    booked(desk, held)
    city.on_look = look
    event = desk.perform(AskWhetherBooked(ask_id=4, hold=held, contact=ADA))
    if isinstance(answer, Appointment):
        answer = replace(answer, wish=WISH)
    assert event == BookEnded(ask_id=4, answer=answer)
    assert row_states(journal) == [row]
    if answer == NOT_BOOKED:
        city.on_book = appointment(1)
        assert booked(desk, held, 5) == appointment(1)


def test_what_is_being_let_go_cannot_be_booked(desk: Desk, city: Memory) -> None:
    held = reserved(desk)
    answers: list[Any] = []
    cancel = city.cancel

    def cancel_and_book(ref: Ref) -> Refused | Unsure | None:
        answers.append(booked(desk, held))
        return cancel(ref)

    city.cancel = cancel_and_book  # type: ignore[method-assign]
    desk.perform(Release(held))
    assert answers == [Refused(group=Group.STATE, code="processNotReservedAnymore")]


# Moving ------------------------------------------------------------------------------------------


def moved(desk: Desk, held: Hold) -> MoveEnded:
    event = desk.perform(Move(ask_id=7, old=appointment(9), hold=held))
    assert isinstance(event, MoveEnded)
    return event


def test_an_appointment_is_moved_by_booking_seeing_and_cancelling(desk: Desk, city: Memory) -> None:
    assert moved(desk, reserved(desk)) == MoveEnded(ask_id=7, answer=appointment(1))
    assert city.asked[1:] == [("book", 1), ("look", 1), ("cancel", 9)]


@pytest.mark.parametrize("look", [OFFLINE, appointment(1, State.HELD)])
def test_the_old_one_stays_where_the_new_one_is_not_seen(
    desk: Desk, city: Memory, look: Any
) -> None:
    city.on_look = look
    assert moved(desk, reserved(desk)) == MoveEnded(ask_id=7, answer=appointment(1), old_stays=True)
    assert ("cancel", 9) not in city.asked


def test_the_old_one_stays_and_the_new_time_is_let_go_where_it_cannot_be_booked(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    city.on_book = Refused(group=Group.LIMITS, code="tooManyAppointmentsWithSameMail")
    assert moved(desk, reserved(desk)).answer == city.on_book
    assert ("cancel", 9) not in city.asked
    assert city.asked[-1] == ("cancel", 1)
    assert open_numbers(journal) == []


def test_an_unsure_move_lets_nothing_go(desk: Desk, city: Memory) -> None:
    city.on_book = Unsure()
    assert moved(desk, reserved(desk)).answer == Unsure()
    assert not any(deed == "cancel" for deed, _ in city.asked)


def test_an_old_one_that_cannot_be_cancelled_stands_beside_the_new_one(
    desk: Desk, city: Memory
) -> None:
    city.on_cancel = OFFLINE
    assert moved(desk, reserved(desk)).old_stays


def test_the_same_appointment_is_never_cancelled_for_itself(desk: Desk, city: Memory) -> None:
    held = reserved(desk)
    event = desk.perform(Move(ask_id=7, old=appointment(1), hold=held))
    assert event == MoveEnded(ask_id=7, answer=appointment(1))
    assert ("cancel", 1) not in city.asked


# Numbers -----------------------------------------------------------------------------------------


def test_a_number_is_drawn_once_a_session(desk: Desk, city: Memory, journal: Journal) -> None:
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, DRAWN)
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, DRAWN)
    assert desk.perform(Draw(2, 110)) == DrawEnded(2, DRAWN)
    assert city.asked == [("draw", 110)]
    desk.leave()
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, DRAWN)
    assert city.asked == [("draw", 110)] * 2
    assert row_states(journal) == ["drawn", "drawn"]


def test_a_lost_number_is_written_down_and_never_drawn_again(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    city.on_draw = Unsure()
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, Unsure())
    assert desk.perform(Draw(2, 110)) == DrawEnded(2, Unsure())
    assert city.asked == [("draw", 110)]
    assert row_states(journal) == ["unknown"]


def test_after_a_no_one_may_wish_again_but_not_with_the_same_id(
    desk: Desk, city: Memory, journal: Journal
) -> None:
    city.on_draw = OFFLINE
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, OFFLINE)
    city.on_draw = DRAWN
    assert desk.perform(Draw(1, 110)) == DrawEnded(1, OFFLINE)
    assert desk.perform(Draw(2, 110)) == DrawEnded(2, DRAWN)
    assert row_states(journal) == ["refused", "drawn"]


# The next start ----------------------------------------------------------------------------------


def test_the_next_start_cancels_what_was_held(desk: Desk, city: Memory, journal: Journal) -> None:
    journal.opened(Ref(5, "fb43"), 1e12)
    reserved(desk)
    assert desk.recover() == Recovered(1, 0)
    assert ("cancel", 5) in city.asked
    assert ("cancel", 1) not in city.asked  # of this run
    assert open_numbers(journal) == [1]


@pytest.mark.parametrize(
    ("look", "cancelled", "row"),
    [
        (appointment(5), False, "booked"),
        (appointment(5, State.MAIL), False, "mail"),
        (appointment(5, State.HELD), True, "released"),
        (GONE, False, "gone"),
        (OFFLINE, False, "open"),
        (appointment(5, State.UNKNOWN), False, "open"),
    ],
)
def test_the_next_start_looks_first_at_what_was_sent(
    desk: Desk,
    city: Memory,
    journal: Journal,
    look: Any,
    cancelled: bool,  # noqa: FBT001
    row: str,
) -> None:
    ref = Ref(5, "fb43")
    journal.opened(ref, 1e12)
    journal.unsure(ref)
    city.on_look = look
    assert desk.recover() == (Recovered(0, 1) if row == "open" else Recovered(1, 0))
    assert (("cancel", 5) in city.asked) is cancelled
    assert row_states(journal) == [row]


@pytest.mark.parametrize("unsure", [False, True])
def test_what_cannot_be_asked_for_is_given_up_after_the_citys_limit(
    desk: Desk,
    city: Memory,
    journal: Journal,
    clock: ManualClock,
    unsure: bool,  # noqa: FBT001
) -> None:
    ref = Ref(5, "fb43")
    journal.opened(ref, clock.now().timestamp())
    if unsure:
        journal.unsure(ref)
    city.on_cancel = city.on_look = OFFLINE
    assert desk.recover() == Recovered(0, 1)
    clock.advance(25 * 3600)
    assert desk.recover() == Recovered(1, 0)
    assert row_states(journal) == ["gone"]


def test_the_next_start_knows_nothing_of_numbers_asked_for(desk: Desk, journal: Journal) -> None:
    journal.number_asked()
    assert desk.recover() == Recovered(1, 0)
    assert row_states(journal) == ["unknown"]


@pytest.mark.parametrize(
    ("answer", "row"),
    [
        (Refused(group=Group.STATE, code="appointmentCanNotBeCanceled"), "gone"),
        (Refused(group=Group.CREDENTIALS, code="authKeyMismatch"), "gone"),
        (Refused(group=Group.STATE, code="processDeleteFailed"), "open"),
        (Refused(group=Group.CLIENT, code="notFound"), "open"),
        (Refused(group=Group.SERVICE, code="internalError"), "open"),
    ],
)
def test_only_what_is_certainly_gone_is_settled(
    desk: Desk, city: Memory, journal: Journal, answer: Refused, row: str
) -> None:
    city.on_cancel = answer
    journal.opened(Ref(5, "fb43"), 1e12)
    desk.recover()
    assert row_states(journal) == [row]


# Over the wire -----------------------------------------------------------------------------------


def real(
    start: Callable[..., ZmsCity],
    client_of: Callable[..., ZmsCitizen],
    journal: Journal,
    clock: ManualClock,
) -> tuple[ZmsCity, Desk]:
    city = start()
    return city, Desk(client_of(city), None, journal, clock, background=lambda work: work())


def statuses(city: ZmsCity) -> list[str]:
    return sorted(one["status"] for one in city.seen()["reservations"])  # type: ignore[attr-defined]


def test_a_whole_visit_leaves_what_was_booked_and_nothing_else(
    start_city: Callable[..., ZmsCity],
    client_of: Callable[..., ZmsCitizen],
    journal: Journal,
    clock: ManualClock,
) -> None:
    city, desk = real(start_city, client_of, journal, clock)
    first = reserved(desk)
    second = reserved(desk, LATER, before=first)
    old = booked(desk, second)
    third = reserved(desk)
    event = desk.perform(Move(ask_id=3, old=old, hold=third))
    assert isinstance(event, MoveEnded)
    assert isinstance(event.answer, Appointment)
    assert not event.old_stays
    reserved(desk, Slot(NINE + 1800, 10))
    desk.leave()
    assert statuses(city) == ["confirmed", "deleted", "deleted", "deleted"]
    assert journal.open_holds() == ()
    assert city.seen()["mails_to_placeholder"] == 0


@pytest.mark.parametrize("fault", ["answer-lost", "answer-torn", "html-page", "server-error"])
@pytest.mark.parametrize("where", ["update", "confirm", "cancel", "appointment"])
def test_whatever_breaks_in_a_move_one_appointment_stands(
    start_city: Callable[..., ZmsCity],
    client_of: Callable[..., ZmsCitizen],
    journal: Journal,
    clock: ManualClock,
    fault: str,
    where: str,
) -> None:
    city, desk = real(start_city, client_of, journal, clock)
    old = booked(desk, reserved(desk))
    held = reserved(desk, LATER)
    city.set_faults(f"{fault}@{where}")
    event = desk.perform(Move(ask_id=3, old=old, hold=held))
    assert isinstance(event, MoveEnded)
    city.set_faults()
    desk.leave()
    desk.tidy()
    assert "confirmed" in statuses(city)
    assert statuses(city).count("confirmed") == 1 or event.old_stays
    assert city.seen()["mails_to_placeholder"] == 0


def test_the_ends_have_words() -> None:
    assert {str(one) for one in HoldEnd} == {"booked", "mail", "released", "gone"}
