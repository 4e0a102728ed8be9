import json
import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kiosk.backend.city_line import Budget, CityLine
from kiosk.backend.zms_citizen.client import Confirm, Generation, ZmsCitizen
from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.catalogue import Catalogue, Wanted, Wish
from kiosk.booking.contact import Contact, Field
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.times import FreeTimes, Slot
from kiosk.cityhall.zms.faults import Generation as CityGeneration
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock

DAY = date(2026, 11, 27)
LAST = DAY + timedelta(days=3)
NINE = 1795766400
SLOT = Slot(NINE, 10)
WISH: Wish = (Wanted(5, 1),)
PLACES = (10, 11)
ADA = Contact(name="Ada Löwe", email="ada@example.org")
Make = Callable[..., ZmsCitizen]
Start = Callable[..., ZmsCity]


def states(city: ZmsCity) -> list[str]:
    reservations = city.seen()["reservations"]
    assert isinstance(reservations, list)
    return [str(one["status"]) for one in reservations]


def held(client: ZmsCitizen, slot: Slot = SLOT) -> Hold:
    found = client.reserve(WISH, slot)
    assert isinstance(found, Hold)
    return found


# Catalogue and free times ------------------------------------------------------------------------


def test_the_catalogue_is_asked_once_an_hour(
    city: ZmsCity, client_of: Make, clock: ManualClock
) -> None:
    client = client_of(city)
    found = client.catalogue()
    assert isinstance(found, Catalogue)
    assert [office.name for office in found.offices] == ["Bürgeramt", "Rathaus"]
    city.set_faults("offline")
    clock.advance(3599)
    assert client.catalogue() is found
    clock.advance(2)
    assert client.catalogue() is found  # an old one is better than none
    city.set_faults()
    fresh = client.catalogue()
    assert fresh == found
    assert fresh is not found


def test_without_a_city_there_is_no_catalogue(start_city: Start, client_of: Make) -> None:
    assert client_of(start_city("offline")).catalogue() == Refused(
        group=Group.OFFLINE, code="offline"
    )


@pytest.mark.parametrize("generation", CityGeneration)
def test_both_generations_are_found_and_give_the_same_times(
    start_city: Start, client_of: Make, generation: CityGeneration
) -> None:
    client = client_of(start_city(generation=generation))
    times = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(times, FreeTimes)
    assert len(times.days) == 4
    told = generation is CityGeneration.CALENDAR
    assert times.days[0].count == (6 if told else None)
    moments = client.times_of_day(WISH, PLACES, DAY)
    assert not isinstance(moments, Refused)
    assert set(moments) == {10, 11}
    assert moments[10][0] == NINE


@pytest.mark.parametrize("generation", CityGeneration)
def test_nothing_free_is_an_answer(
    start_city: Start, client_of: Make, generation: CityGeneration
) -> None:
    client = client_of(start_city("no-slots", generation=generation))
    times = client.free_times(WISH, PLACES, DAY, LAST)
    assert times == FreeTimes(first=DAY, last=LAST)
    assert client.times_of_day(WISH, PLACES, DAY) == {}


def test_a_city_that_changes_its_generation_is_found_again(
    start_city: Start, client_of: Make
) -> None:
    city = start_city()
    client = client_of(city)
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)
    city.set_faults(generation=CityGeneration.LEGACY)
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)


def test_a_pinned_generation_is_not_doubted(start_city: Start, client_of: Make) -> None:
    city = start_city(generation=CityGeneration.LEGACY)
    client = client_of(city, generation=Generation.CALENDAR)
    assert client.free_times(WISH, PLACES, DAY, LAST) == Refused(
        group=Group.CLIENT, code="notFound"
    )


@pytest.mark.parametrize(
    ("fault", "group"),
    [
        ("offline", Group.OFFLINE),
        ("rate-limited", Group.BUSY),
        ("maintenance", Group.SERVICE),
        ("server-error", Group.SERVICE),
        ("html-page", Group.SERVICE),
        ("answer-half", Group.SERVICE),
        ("answer-torn", Group.OFFLINE),
        ("answer-lost@calendar", Group.OFFLINE),
        ("ip-blacklisted", Group.SERVICE),
        ("backend-down", Group.SERVICE),
    ],
)
def test_free_times_say_why_they_are_not_known(
    city: ZmsCity, client_of: Make, fault: str, group: Group
) -> None:
    client = client_of(city)
    client.catalogue()
    client.free_times(WISH, PLACES, DAY, LAST)
    city.set_faults(fault)
    said = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(said, Refused)
    assert said.group is group


@pytest.mark.parametrize(
    ("fault", "group"),
    [("offline", Group.OFFLINE), ("maintenance", Group.SERVICE), ("html-page", Group.SERVICE)],
)
def test_a_generation_that_cannot_be_found_is_not_guessed(
    start_city: Start, client_of: Make, fault: str, group: Group
) -> None:
    city = start_city(fault)
    client = client_of(city)
    said = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(said, Refused)
    assert said.group is group
    city.set_faults()
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)


@pytest.mark.parametrize(
    ("wish", "offices", "first", "last"),
    [
        ((), PLACES, DAY, DAY),
        ((Wanted(5), Wanted(5)), PLACES, DAY, DAY),
        ((Wanted(5, 26),), PLACES, DAY, DAY),
        ((Wanted(0),), PLACES, DAY, DAY),
        (WISH, (), DAY, DAY),
        (WISH, PLACES, DAY, DAY - timedelta(days=1)),
        (WISH, PLACES, DAY, DAY + timedelta(days=366)),
    ],
)
def test_what_the_city_answers_badly_is_not_asked(
    start_city: Start,
    client_of: Make,
    wish: Wish,
    offices: tuple[int, ...],
    first: date,
    last: date,
) -> None:
    client = client_of(start_city("offline"))
    said = client.free_times(wish, offices, first, last)
    assert isinstance(said, Refused)
    assert said.group is Group.CLIENT
    if offices and first == last:
        reserved = client.reserve(wish, SLOT)
        assert isinstance(reserved, Refused)
        assert reserved.group is Group.CLIENT


def test_an_office_that_no_longer_does_it_is_left_out_after_a_fresh_catalogue(
    city: ZmsCity, client_of: Make
) -> None:
    client = client_of(city)
    both = (Wanted(6, 1),)
    times = client.free_times(both, (10, 11), DAY, LAST)  # only 11 does it
    assert isinstance(times, FreeTimes)
    assert set((times.days[0].times or {}).keys()) == {11}
    said = client.free_times(both, (10,), DAY, LAST)
    assert isinstance(said, Refused)
    assert said.group is Group.STALE


# Holding -----------------------------------------------------------------------------------------


def test_a_hold_ends_half_a_minute_before_the_citys_limit(
    start_city: Start, client_of: Make, clock: ManualClock
) -> None:
    clock.advance(100)
    hold = held(client_of(start_city(reservation_min=7)))
    assert (hold.began_s, hold.until_s) == (100, 100 + 7 * 60 - 30)
    assert (hold.slot, hold.wish) == (SLOT, WISH)
    assert "Ref(…)" in repr(hold)


def test_where_the_city_tells_no_limit_the_configured_one_counts(
    start_city: Start, client_of: Make
) -> None:
    hold = held(client_of(start_city(reservation_min=0), hold_s=600))
    assert hold.until_s == 600 - 30


@pytest.mark.parametrize("fault", ["slot-gone", "reserve-race", "no-slots"])
def test_a_time_that_is_gone_is_said_so(start_city: Start, client_of: Make, fault: str) -> None:
    said = client_of(start_city(fault)).reserve(WISH, SLOT)
    assert isinstance(said, Refused)
    assert said.group is Group.SLOT


@pytest.mark.parametrize("fault", ["answer-lost", "answer-torn", "answer-half", "html-page"])
def test_a_reservation_without_answer_is_unsure_and_not_repeated(
    start_city: Start, client_of: Make, fault: str
) -> None:
    city = start_city(fault)
    assert isinstance(client_of(city).reserve(WISH, SLOT), Unsure)
    assert len(states(city)) <= 1


@pytest.mark.parametrize(
    ("fault", "group"),
    [("offline", Group.OFFLINE), ("rate-limited", Group.BUSY), ("maintenance", Group.SERVICE)],
)
def test_a_reservation_that_was_refused_is_certainly_none(
    start_city: Start, client_of: Make, fault: str, group: Group
) -> None:
    city = start_city(fault)
    said = client_of(city).reserve(WISH, SLOT)
    if fault == "offline":
        # The door opens and closes again: whether the request was read nobody knows.
        assert isinstance(said, Unsure)
        return
    assert isinstance(said, Refused)
    assert said.group is group
    assert states(city) == []


# Booking -----------------------------------------------------------------------------------------


def test_a_booking_ends_with_the_citys_own_words(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    found = client.book(hold, ADA)
    assert isinstance(found, Appointment)
    assert found.state is State.BOOKED
    assert (found.slot, found.wish, found.office_name) == (SLOT, WISH, "Bürgeramt")
    assert found.display_number.startswith("B")
    assert "BEGIN:VCALENDAR" in found.calendar
    assert found.contact == ADA
    assert states(city) == ["confirmed"]


def test_no_mail_goes_to_a_strangers_box(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    assert isinstance(client.book(held(client), Contact(name=" Ada\nLöwe ")), Appointment)
    assert city.seen()["mails_to_placeholder"] == 0
    assert city.seen()["mails"] == {}


def test_with_mail_activation_the_booking_waits_for_the_mail(
    city: ZmsCity, client_of: Make
) -> None:
    client = client_of(city, confirm=Confirm.MAIL)
    found = client.book(held(client), ADA)
    assert isinstance(found, Appointment)
    assert found.state is State.MAIL
    assert states(city) == ["preconfirmed"]


@pytest.mark.parametrize("confirm", Confirm)
@pytest.mark.parametrize(
    "fault",
    [
        "answer-lost@update#1",
        "answer-torn@update#1",
        "answer-half@update#1",
        "answer-lost@confirm#1",
        "answer-torn@confirm#1",
        "answer-half@confirm#1",
        "answer-lost@preconfirm#1",
        "answer-torn@preconfirm#1",
        "mail-failed",
    ],
)
def test_what_was_done_in_spite_of_a_lost_answer_is_seen_and_not_done_twice(
    city: ZmsCity, client_of: Make, fault: str, confirm: Confirm
) -> None:
    client = client_of(city, confirm=confirm)
    hold = held(client)
    city.set_faults(fault)
    found = client.book(hold, ADA)
    assert isinstance(found, Appointment)
    assert states(city) == ["confirmed" if confirm is Confirm.DIRECT else "preconfirmed"]


def test_a_torn_error_after_the_deed_is_no_refusal(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    city.set_faults("mail-failed", "answer-half@confirm")
    assert isinstance(client.book(hold, ADA), Appointment)
    assert states(city) == ["confirmed"]


@pytest.mark.parametrize(
    "fault",
    [
        "html-page@confirm",
        "server-error@confirm",
        "backend-down@confirm",
        "error:internalError@confirm",
    ],
)
def test_an_error_after_which_nothing_was_done_is_a_no(
    city: ZmsCity, client_of: Make, fault: str
) -> None:
    client = client_of(city)
    hold = held(client)
    city.set_faults(fault)
    said = client.book(hold, ADA)
    assert isinstance(said, Refused)
    assert said.group is Group.SERVICE
    assert states(city) == ["reserved"]
    city.set_faults()
    assert isinstance(client.book(hold, ADA), Appointment)


def test_where_even_the_look_fails_nobody_knows(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    city.set_faults("answer-lost@confirm", "answer-lost@appointment")
    assert isinstance(client.book(hold, ADA), Unsure)
    assert states(city) == ["confirmed"]


def test_a_lost_update_leaves_nothing_unsure(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    city.set_faults("answer-lost@update", "answer-lost@appointment")
    said = client.book(hold, ADA)
    assert said == Refused(group=Group.OFFLINE, code="offline")
    assert states(city) == ["reserved"]


def test_a_hold_that_has_run_out_is_said_so(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    city.set_faults("reservation-expired")
    said = client.book(hold, ADA)
    assert isinstance(said, Refused)
    assert said.group is Group.STATE


def test_refused_fields_are_named(start_city: Start, client_of: Make) -> None:
    city = start_city(email_required=True)
    client = client_of(city)
    said = client.book(held(client), Contact(name="", email="a+b@example.org"))
    assert isinstance(said, Refused)
    assert said.group is Group.INPUT
    assert set(said.fields) == {Field.NAME, Field.EMAIL}


# Looking up and letting go -----------------------------------------------------------------------


def test_an_appointment_is_found_by_number_and_key(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    client.book(hold, ADA)
    found = client.look_up(hold.ref)
    assert isinstance(found, Appointment)
    assert (found.state, found.slot, found.wish) == (State.BOOKED, SLOT, WISH)
    assert found.contact == ADA


@pytest.mark.parametrize(
    "ref", [Ref(0, "fb43"), Ref(1, ""), Ref(1, "xyz!"), Ref(1, "abc"), Ref(2**31, "fb43")]
)
def test_what_cannot_be_a_number_and_key_is_not_asked(
    start_city: Start, client_of: Make, ref: Ref
) -> None:
    said = client_of(start_city("offline")).look_up(ref)
    assert isinstance(said, Refused)
    assert said.group is Group.CREDENTIALS


def test_a_wrong_key_is_said_so(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    said = client.look_up(Ref(hold.ref.number, "0" * 64))
    assert isinstance(said, Refused)
    assert said.group in {Group.CREDENTIALS, Group.STATE}


def test_cancelling_frees_the_time(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    assert client.cancel(hold.ref) is None
    assert client.cancel(hold.ref) is None  # what is gone is gone
    assert states(city) == ["deleted"]


@pytest.mark.parametrize("fault", ["answer-lost@cancel#1", "answer-torn@cancel#1", "mail-failed"])
def test_a_lost_cancellation_is_looked_at(city: ZmsCity, client_of: Make, fault: str) -> None:
    client = client_of(city)
    hold = held(client)
    client.book(hold, ADA)
    city.set_faults(fault)
    assert client.cancel(hold.ref) is None
    assert states(city) == ["deleted"]


def test_a_cancellation_nobody_can_look_at_is_unsure(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    city.set_faults("answer-lost@cancel", "answer-lost@appointment")
    assert isinstance(client.cancel(hold.ref), Unsure)


def test_a_failed_cancellation_is_a_no(city: ZmsCity, client_of: Make) -> None:
    client = client_of(city)
    hold = held(client)
    client.book(hold, ADA)
    city.set_faults("error:processDeleteFailed@cancel")
    assert client.cancel(hold.ref) == Refused(group=Group.STATE, code="processDeleteFailed")


# Captcha -----------------------------------------------------------------------------------------


def test_an_office_with_captcha_is_booked_with_a_solved_one(
    start_city: Start, client_of: Make
) -> None:
    client = client_of(start_city(captcha=True))
    client.catalogue()
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)
    held(client)


def test_a_token_that_is_not_taken_is_renewed_once(start_city: Start, client_of: Make) -> None:
    city = start_city(captcha=True)
    client = client_of(city)
    client.catalogue()
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)
    city.set_faults("error:captchaInvalid@calendar#1", "error:captchaExpired@reserve#1")
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)
    held(client)
    city.set_faults("error:captchaInvalid@calendar", "error:captchaExpired@reserve")
    times = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(times, Refused)
    assert times.group is Group.CAPTCHA
    reserved = client.reserve(WISH, SLOT)
    assert isinstance(reserved, Refused)
    assert reserved.group is Group.CAPTCHA


def test_without_a_captcha_nothing_is_asked_there(start_city: Start, client_of: Make) -> None:
    client = client_of(start_city("offline", captcha=True))
    times = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(times, Refused)


def test_an_office_whose_captcha_nobody_told_of_is_booked_too(
    start_city: Start, client_of: Make
) -> None:
    city = start_city(captcha=True)
    assert isinstance(client_of(city).free_times(WISH, PLACES, DAY, LAST), FreeTimes)
    held(client_of(city))


def test_a_city_without_a_solver_is_said_so(city: ZmsCity, clock: ManualClock) -> None:
    client = ZmsCitizen(CityLine(city.citizen_url), clock, generation=Generation.CALENDAR)
    city.set_faults("captcha")
    missing = Refused(group=Group.CAPTCHA, code="captchaMissing")
    assert client.free_times(WISH, PLACES, DAY, LAST) == missing
    assert client.reserve(WISH, SLOT) == missing


def test_where_no_token_can_be_had_that_is_the_answer(start_city: Start, client_of: Make) -> None:
    city = start_city(captcha=True)
    client = client_of(city)
    city.set_faults("html-page@captcha-challenge")
    for _ in range(2):  # before and after the catalogue tells that one is wanted
        for said in (client.free_times(WISH, PLACES, DAY, LAST), client.reserve(WISH, SLOT)):
            assert isinstance(said, Refused)
            assert said.group is Group.SERVICE
        client.catalogue()


def test_where_the_line_ends_before_a_booking_nothing_was_booked(
    city: ZmsCity, client_of: Make, clock: ManualClock
) -> None:
    client = client_of(city)
    hold = held(client)
    city.stop()
    offline = Refused(group=Group.OFFLINE, code="offline")
    assert client.reserve(WISH, SLOT) == offline
    assert client.book(hold, ADA) == offline
    assert client.cancel(hold.ref) == offline
    assert client.look_up(hold.ref) == offline


def test_a_generation_that_cannot_be_found_again_is_the_answer(
    city: ZmsCity, client_of: Make
) -> None:
    client = client_of(city)
    assert isinstance(client.free_times(WISH, PLACES, DAY, LAST), FreeTimes)
    city.set_faults("error:notFound@calendar#1", "maintenance@calendar#2")
    said = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(said, Refused)
    assert said.group is Group.SERVICE


@pytest.mark.parametrize("generation", CityGeneration)
def test_the_times_of_a_day_say_why_they_are_not_known(
    start_city: Start, client_of: Make, generation: CityGeneration
) -> None:
    city = start_city(generation=generation)
    client = client_of(city)
    client.free_times(WISH, PLACES, DAY, LAST)
    city.set_faults("html-page")
    said = client.times_of_day(WISH, PLACES, DAY)
    assert isinstance(said, Refused)
    assert said.group is Group.SERVICE


# Replies that no city should give ----------------------------------------------------------------


class Script:
    """Answers by path with what the test says: a status and a body, one after the other."""

    def __init__(self) -> None:
        self.answers: dict[str, list[tuple[int, object]]] = {}
        self.asked: list[str] = []
        script = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.split("?")[0].strip("/")
                script.asked.append(path)
                answers = script.answers[path]
                status, body = answers.pop(0) if len(answers) > 1 else answers[0]
                raw = json.dumps(body).encode()
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                self.send_response(status)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            do_POST = do_GET

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def script() -> Iterator[Script]:
    made = Script()
    yield made
    made.stop()


@pytest.fixture
def client(script: Script, clock: ManualClock) -> ZmsCitizen:
    return ZmsCitizen(CityLine(script.url, budget=Budget(clock, 1000)), clock)


HELD = {"processId": 7, "authKey": "fb43", "timestamp": NINE, "officeId": 10, "status": "reserved"}
HOLD = Hold(ref=Ref(7, "fb43"), slot=SLOT, wish=WISH, began_s=0, until_s=600)


@pytest.mark.parametrize(
    "reply", [{**HELD, "timestamp": NINE + 600}, {**HELD, "officeId": 11}, {**HELD, "status": "x"}]
)
def test_another_time_than_asked_for_is_let_go_again(
    script: Script, client: ZmsCitizen, reply: object
) -> None:
    script.answers = {
        "reserve-appointment": [(200, reply)],
        "cancel-appointment": [(200, {**HELD, "status": "deleted"})],
    }
    said = client.reserve(WISH, SLOT)
    assert isinstance(said, Refused)
    assert script.asked == ["reserve-appointment", "cancel-appointment"]


def test_where_that_cannot_be_let_go_it_is_unsure(script: Script, client: ZmsCitizen) -> None:
    script.answers = {
        "reserve-appointment": [(200, {**HELD, "officeId": 11})],
        "cancel-appointment": [(500, {})],
        "appointment": [(500, {})],
    }
    assert isinstance(client.reserve(WISH, SLOT), Unsure)


def test_a_reservation_without_state_is_one(script: Script, client: ZmsCitizen) -> None:
    script.answers = {"reserve-appointment": [(200, {**HELD, "status": None, "officeId": None})]}
    assert isinstance(client.reserve(WISH, SLOT), Hold)


def test_a_confirmation_of_another_time_is_looked_at(script: Script, client: ZmsCitizen) -> None:
    other = {**HELD, "status": "confirmed", "timestamp": NINE + 600}
    script.answers = {
        "update-appointment": [(200, HELD)],
        "confirm-appointment": [(200, other)],
        "appointment": [(200, other)],
    }
    found = client.book(HOLD, ADA)
    assert isinstance(found, Appointment)
    assert found.slot == Slot(NINE + 600, 10)
    assert script.asked[-1] == "appointment"


def test_a_deed_is_repeated_once_after_a_look_that_shows_it_was_not_done(
    script: Script, client: ZmsCitizen
) -> None:
    confirmed = {**HELD, "status": "confirmed"}
    script.answers = {
        "update-appointment": [(200, {**HELD, "processId": 8}), (200, HELD)],
        "confirm-appointment": [(200, "rubbish"), (200, confirmed)],
        "cancel-appointment": [(200, []), (200, {**HELD, "status": "deleted"})],
        "appointment": [(200, HELD)],
    }
    assert isinstance(client.book(HOLD, ADA), Appointment)
    assert client.cancel(HOLD.ref) is None
    assert script.asked.count("update-appointment") == 2
    assert script.asked.count("confirm-appointment") == 2
    assert script.asked.count("cancel-appointment") == 2


def test_a_deed_is_not_repeated_a_third_time(script: Script, client: ZmsCitizen) -> None:
    script.answers = {
        "update-appointment": [(200, HELD)],
        "confirm-appointment": [(200, "rubbish")],
        "cancel-appointment": [(200, "rubbish")],
        "appointment": [(200, HELD)],
    }
    assert client.book(HOLD, ADA) == Refused(group=Group.OFFLINE, code="offline")
    assert client.cancel(HOLD.ref) == Refused(group=Group.OFFLINE, code="offline")
    assert script.asked.count("confirm-appointment") == 2
    script.answers["update-appointment"] = [(200, "rubbish")]
    assert client.book(HOLD, ADA) == Refused(group=Group.OFFLINE, code="offline")


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("deleted", Refused(group=Group.STATE, code="appointmentNotFound")),
        ("finished", Unsure("offline")),
        (None, Unsure("offline")),
    ],
)
def test_what_the_look_shows_after_a_lost_confirmation_counts(
    script: Script, client: ZmsCitizen, state: str | None, expected: object
) -> None:
    script.answers = {
        "update-appointment": [(200, HELD)],
        "confirm-appointment": [(200, "rubbish")],
        "appointment": [(200, {**HELD, "status": state})],
    }
    assert client.book(HOLD, ADA) == expected


def test_a_repeated_confirmation_that_is_refused_is_looked_at(
    script: Script, client: ZmsCitizen
) -> None:
    refused = {"errors": [{"errorCode": "processNotReservedAnymore", "statusCode": 409}]}
    script.answers = {
        "update-appointment": [(200, HELD)],
        "confirm-appointment": [(200, "rubbish"), (409, refused)],
        "appointment": [(200, HELD), (200, {**HELD, "status": "confirmed"})],
    }
    assert isinstance(client.book(HOLD, ADA), Appointment)


def test_an_update_on_what_was_cancelled_meanwhile_is_gone(
    script: Script, client: ZmsCitizen
) -> None:
    script.answers = {
        "update-appointment": [(500, {})],
        "appointment": [(200, {**HELD, "status": "deleted"})],
    }
    said = client.book(HOLD, ADA)
    assert said == Refused(group=Group.STATE, code="appointmentNotFound")


def test_an_appointment_without_time_is_not_believed(script: Script, client: ZmsCitizen) -> None:
    script.answers = {"appointment": [(200, {**HELD, "timestamp": None})]}
    said = client.look_up(HOLD.ref)
    assert isinstance(said, Refused)
    assert said.group is Group.SERVICE
    script.answers = {"appointment": [(400, {"errors": [{"errorCode": "invalidAuthKey"}]})]}
    said = client.look_up(HOLD.ref)
    assert isinstance(said, Refused)
    assert said.group is Group.CREDENTIALS


def test_the_probe_must_be_answered_with_a_refusal(script: Script, client: ZmsCitizen) -> None:
    script.answers = {"available-calendar": [(200, {})]}
    said = client.free_times(WISH, PLACES, DAY, LAST)
    assert isinstance(said, Refused)
    assert said.group is Group.SERVICE


def test_an_office_that_stopped_doing_it_is_left_out(script: Script, client: ZmsCitizen) -> None:
    def offers(*places: int) -> dict[str, object]:
        return {
            "offices": [{"id": one, "name": "A", "scope": {"id": 1}} for one in (10, 11)],
            "services": [{"id": 5, "name": "Pass"}],
            "relations": [{"officeId": one, "serviceId": 5} for one in places],
        }

    stale = {"errors": [{"errorCode": "invalidLocationAndServiceCombination"}]}
    script.answers = {
        "offices-and-services": [(200, offers(10, 11)), (200, offers(11))],
        "available-calendar": [
            (400, {"errors": [{"errorCode": "invalidStartDate"}]}),
            (400, stale),
            (200, {"availableDays": []}),
        ],
    }
    client.catalogue()
    assert client.free_times(WISH, PLACES, DAY, DAY) == FreeTimes(first=DAY, last=DAY)
    script.answers["available-calendar"] = [(400, stale)]
    script.answers["offices-and-services"] = [(500, {})]
    said = client.free_times(WISH, PLACES, DAY, DAY)
    assert isinstance(said, Refused)
    assert said.group is Group.STALE


def test_shared_offices_are_asked_too_and_the_real_one_is_reserved(
    script: Script, client: ZmsCitizen
) -> None:
    scope = {"id": 1}
    script.answers = {
        "offices-and-services": [
            (
                200,
                {
                    "offices": [
                        {"id": 10, "name": "A", "scope": scope, "sharedBookingOfficeIds": [10, 11]},
                        {"id": 11, "name": "B", "scope": scope},
                        {"id": 12, "name": "C", "scope": scope},
                    ],
                    "services": [{"id": 5, "name": "Pass"}],
                    "relations": [{"officeId": one, "serviceId": 5} for one in (10, 11, 12)],
                },
            )
        ],
        "available-calendar": [
            (400, {"errors": [{"errorCode": "invalidStartDate"}]}),
            (
                200,
                {
                    "availableDays": [
                        {
                            "date": "2026-11-27",
                            "offices": [
                                {"officeId": "11", "appointments": [NINE]},
                                {"officeId": "12", "appointments": [NINE]},
                            ],
                        }
                    ]
                },
            ),
        ],
    }
    client.catalogue()
    times = client.free_times(WISH, (10,), DAY, DAY)
    assert isinstance(times, FreeTimes)
    assert times.slots(DAY) == (Slot(NINE, 11),)
