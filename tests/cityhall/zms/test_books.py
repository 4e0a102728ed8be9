from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.cityhall.zms.books import PLACEHOLDER_MAIL, Books, Process, Status
from kiosk.cityhall.zms.errors import Refused
from kiosk.cityhall.zms.fields import Sent
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.world import (
    CAR,
    CARD,
    CARS,
    CLOSED,
    MORNING,
    NORTH,
    PASS,
    SECRET,
    SOUTH,
    at,
    make_catalogue,
    timetable,
)

TODAY = MORNING.date()
ONE_CARD = ((CARD, 1),)
ADA = Sent(family_name="Ada Probe", email="ada@example.org", custom="Probe")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(MORNING)


@pytest.fixture
def books(clock: ManualClock) -> Books:
    return Books(make_catalogue(), timetable, clock=clock)


def refused(deed: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as no:
        deed()
    return [row.code for row in no.value.rows]


def held(books: Books, epoch: int | None = None, office: int = NORTH) -> Process:
    wish = ONE_CARD if office == NORTH else ((PASS, 1),)
    return books.reserve(office, wish, epoch or at(10, 20))


def status(books: Books, process: Process) -> Status:
    return next(one.status for one in books.processes() if one.id == process.id)


# Free times


@pytest.mark.parametrize(
    ("office", "wish", "free"),
    [
        (NORTH, ONE_CARD, [at(10, minute) for minute in range(0, 60, 10)]),
        (NORTH, ((CARD, 2),), [at(10, minute) for minute in range(0, 50, 10)]),
        (NORTH, ((PASS, 1), (CARD, 1)), [at(10, minute) for minute in range(0, 40, 10)]),
        (SOUTH, ((PASS, 1),), [at(10, minute) for minute in range(0, 60, 15)]),
        (999, ONE_CARD, []),
    ],
)
def test_a_wish_fits_where_enough_slots_follow_each_other(
    books: Books, office: int, wish: tuple[tuple[int, int], ...], free: list[int]
) -> None:
    assert books.free(office, wish, TODAY) == tuple(free)


def test_past_times_and_days_out_of_reach_are_not_free(books: Books, clock: ManualClock) -> None:
    clock.advance(at(10, 30) - at(9))
    assert books.free(NORTH, ONE_CARD, TODAY) == (at(10, 40), at(10, 50))
    first, last = books.horizon()
    assert (first, last) == (TODAY, TODAY + timedelta(days=60))
    assert books.free(NORTH, ONE_CARD, TODAY - timedelta(days=1)) == ()
    assert books.free(NORTH, ONE_CARD, last + timedelta(days=1)) == ()
    assert list(books.days(first - timedelta(days=9), first)) == [first]


def test_a_reservation_takes_all_its_slots(books: Books) -> None:
    books.reserve(NORTH, ((PASS, 1),), at(10, 20))
    assert books.free(NORTH, ONE_CARD, TODAY) == (at(10), at(10, 10), at(10, 40), at(10, 50))
    assert refused(lambda: held(books, at(10, 30))) == ["appointmentNotAvailable"]


def test_a_slot_for_two_is_free_until_two_have_it(books: Books) -> None:
    held(books, at(10), SOUTH)
    assert at(10) in books.free(SOUTH, ((PASS, 1),), TODAY)
    held(books, at(10), SOUTH)
    assert at(10) not in books.free(SOUTH, ((PASS, 1),), TODAY)


def test_somebody_else_takes_a_slot_whoever_fits_in(books: Books) -> None:
    books.take(SOUTH, at(10))
    books.take(SOUTH, at(10, 7))
    assert books.free(SOUTH, ((PASS, 1),), TODAY) == (at(10, 15), at(10, 30), at(10, 45))


@pytest.mark.parametrize(
    ("office", "wish", "code"),
    [
        (999, ONE_CARD, "invalidLocationAndServiceCombination"),
        (CLOSED, ((PASS, 1),), "invalidLocationAndServiceCombination"),
        (NORTH, ((CAR, 1),), "invalidLocationAndServiceCombination"),
        (NORTH, ((PASS, 3),), "tooManyServicesPerAppointment"),
        (NORTH, ((CARD, 3),), "tooManyServicesPerAppointment"),
        (CARS, ((CAR, 4),), "tooManySlotsPerAppointment"),
        (NORTH, ((SECRET, 25), (SECRET, 25)), "tooManySlotsPerAppointment"),
        (NORTH, ONE_CARD, "appointmentNotAvailable"),
    ],
)
def test_what_does_not_fit_is_not_reserved(
    books: Books, office: int, wish: tuple[tuple[int, int], ...], code: str
) -> None:
    assert refused(lambda: books.reserve(office, wish, at(12))) == [code]


# The life of a process


def test_a_reservation_is_somebodys_placeholder_until_it_is_updated(books: Books) -> None:
    process = held(books)
    assert process.status is Status.RESERVED
    assert process.person.email == PLACEHOLDER_MAIL
    assert len(process.auth_key) == 64
    kept = books.update(process.id, process.auth_key, Sent(family_name=" Ada ", custom="x"))
    assert kept.person.email == PLACEHOLDER_MAIL
    assert kept.person.family_name == "Ada"
    clean = Sent(family_name="Ada", email="", custom="x")
    assert books.update(process.id, process.auth_key, clean).person.email == ""


def test_old_installations_have_keys_of_four_digits(clock: ManualClock) -> None:
    books = Books(make_catalogue(), timetable, clock=clock, key_digits=4)
    keys = {held(books, at(10, minute)).auth_key for minute in (0, 10, 20)}
    assert all(len(key) == 4 for key in keys)
    assert len(keys) == 3


def test_the_same_seed_gives_the_same_keys(clock: ManualClock) -> None:
    def key(seed: str) -> str:
        return held(Books(make_catalogue(), timetable, clock=clock, seed=seed)).auth_key

    assert key("a") == key("a")
    assert key("a") != key("b")


@pytest.mark.parametrize("by_mail", [True, False])
def test_a_reservation_is_confirmed_with_or_without_a_mail(books: Books, by_mail: bool) -> None:  # noqa: FBT001
    process = held(books)
    books.update(process.id, process.auth_key, ADA)
    if by_mail:
        assert books.preconfirm(process.id, process.auth_key).status is Status.PRECONFIRMED
    confirmed = books.confirm(process.id, process.auth_key.upper())
    assert confirmed.status is Status.CONFIRMED
    assert confirmed.expires_s is None
    kinds = [mail.kind for mail in books.mails]
    assert kinds == [*([Status.PRECONFIRMED] if by_mail else []), Status.CONFIRMED]
    assert {mail.to for mail in books.mails} == {"ada@example.org"}
    again = refused(lambda: books.confirm(process.id, process.auth_key))
    assert again == ["processNotPreconfirmedAnymore"]
    for deed in (books.preconfirm, lambda n, k: books.update(n, k, ADA)):
        assert refused(lambda: deed(process.id, process.auth_key)) == ["processNotReservedAnymore"]  # noqa: B023


def test_who_gave_no_address_gets_no_mail(books: Books) -> None:
    process = held(books)
    books.update(process.id, process.auth_key, Sent(family_name="Ada", email="", custom="x"))
    books.confirm(process.id, process.auth_key)
    assert books.mails == []


def test_cancelling_frees_the_time_and_writes_a_mail_where_something_was_booked(
    books: Books,
) -> None:
    process = held(books)
    assert books.cancel(process.id, process.auth_key).status is Status.DELETED
    assert books.mails == []
    second = held(books)
    books.confirm(second.id, second.auth_key)
    books.cancel(second.id, second.auth_key)
    assert [mail.kind for mail in books.mails] == [Status.CONFIRMED, Status.DELETED]
    assert at(10, 20) in books.free(NORTH, ONE_CARD, TODAY)
    gone = refused(lambda: books.cancel(process.id, process.auth_key))
    assert gone == ["appointmentNotFound"]


def test_nothing_is_done_without_the_right_key(books: Books) -> None:
    process = held(books)
    assert refused(lambda: books.find(process.id, "00ff")) == ["authKeyMismatch"]
    assert refused(lambda: books.find(77, process.auth_key)) == ["appointmentNotFound"]
    assert books.find(process.id, process.auth_key) == process


def test_what_is_past_or_called_cannot_be_cancelled(books: Books, clock: ManualClock) -> None:
    process = held(books)
    books.confirm(process.id, process.auth_key)
    books.call(process.id)
    for deed in (books.cancel, books.confirm):
        assert refused(lambda: deed(process.id, process.auth_key)) == ["processAlreadyCalled"]  # noqa: B023
    second = held(books, at(10, 40))
    books.confirm(second.id, second.auth_key)
    clock.advance(at(10, 40) - at(9))
    past = refused(lambda: books.cancel(second.id, second.auth_key))
    assert past == ["appointmentCanNotBeCanceled"]


# Expiry


def test_a_reservation_ends_after_its_minutes_and_is_swept_at_the_full_minute(
    books: Books, clock: ManualClock
) -> None:
    clock.advance(30)
    process = held(books)
    clock.advance(20 * 60 - 1)
    assert books.find(process.id, process.auth_key)
    clock.advance(1)
    ref = (process.id, process.auth_key)
    assert books.find(*ref), "the job that sweeps comes once a minute"
    assert refused(lambda: books.update(*ref, ADA)) == ["processNotReservedAnymore"]
    assert refused(lambda: books.preconfirm(*ref)) == ["preconfirmationExpired"]
    assert refused(lambda: books.confirm(*ref)) == ["processNotPreconfirmedAnymore"]
    assert at(10, 20) not in books.free(NORTH, ONE_CARD, TODAY)
    clock.advance(30)
    assert refused(lambda: books.find(*ref)) == ["appointmentNotFound"]
    assert at(10, 20) in books.free(NORTH, ONE_CARD, TODAY)
    assert status(books, process) is Status.EXPIRED


def test_a_scope_that_does_not_tell_its_minutes_has_the_citys(
    books: Books, clock: ManualClock
) -> None:
    process = held(books, at(10), SOUTH)
    assert process.expires_s == clock.now().timestamp() + 1200
    sent = Sent(family_name="Ada", email="ada@example.org")
    books.update(process.id, process.auth_key, sent)
    clock.advance(60)
    preconfirmed = books.preconfirm(process.id, process.auth_key)
    assert preconfirmed.expires_s == clock.now().timestamp() + 1200


def test_a_mail_that_nobody_answers_ends_the_appointment(books: Books, clock: ManualClock) -> None:
    process = held(books)
    books.update(process.id, process.auth_key, ADA)
    books.preconfirm(process.id, process.auth_key)
    clock.advance(30 * 60 - 1)
    assert status(books, process) is Status.PRECONFIRMED
    clock.advance(1)
    assert status(books, process) is Status.EXPIRED


def test_a_reservation_can_be_ended_before_its_time(books: Books) -> None:
    process, booked = held(books), held(books, at(10))
    books.confirm(booked.id, booked.auth_key)
    for number in (process.id, booked.id, 77):
        books.expire(number)
    assert status(books, process) is Status.EXPIRED
    assert status(books, booked) is Status.CONFIRMED


# Limits


def test_an_address_has_only_so_many_appointments(books: Books) -> None:
    first, second = held(books), held(books, at(10))
    books.update(first.id, first.auth_key, ADA)
    books.preconfirm(first.id, first.auth_key)
    upper = Sent(family_name="Ada", email="ADA@example.org", custom="x")
    limit = ["tooManyAppointmentsWithSameMail"]
    assert refused(lambda: books.update(second.id, second.auth_key, upper)) == limit
    for mail in ("bob@example.org", "praxis@example.org", ""):
        other = Sent(family_name="Ada", email=mail, custom="x")
        assert books.update(second.id, second.auth_key, other)
    books.cancel(first.id, first.auth_key)
    assert books.update(second.id, second.auth_key, ADA)


def test_the_limit_is_looked_at_again_before_the_mail_is_sent(books: Books) -> None:
    first, second = held(books), held(books, at(10))
    for process in (first, second):
        books.update(process.id, process.auth_key, ADA)
    books.preconfirm(first.id, first.auth_key)
    again = refused(lambda: books.preconfirm(second.id, second.auth_key))
    assert again == ["tooManyAppointmentsWithSameMail"]
    assert books.confirm(second.id, second.auth_key), "confirming does not look"


def test_the_back_end_may_want_an_address_that_the_scope_does_not_ask_for(books: Books) -> None:
    process = held(books)
    nobody = Sent(family_name="Ada", email="", custom="x")
    ref = (process.id, process.auth_key)
    assert refused(lambda: books.update(*ref, nobody, mail_needed=True)) == ["emailIsRequired"]
    assert books.update(*ref, ADA, mail_needed=True)


def test_the_appointments_of_a_day_stand_in_its_queue(books: Books) -> None:
    late, early = held(books, at(10, 40)), held(books, at(10))
    held(books, at(10, 20))
    for process in (late, early):
        books.confirm(process.id, process.auth_key)
    assert [one.id for one in books.of_day([51], TODAY)] == [early.id, late.id]
    assert books.of_day([52], TODAY) == ()
    assert books.of_day([51], TODAY + timedelta(days=1)) == ()
