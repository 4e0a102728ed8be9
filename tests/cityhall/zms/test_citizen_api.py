import base64
import json
import socket
import struct
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from typing import Any

import pytest

from kiosk.cityhall.zms.captcha import derived_key
from kiosk.cityhall.zms.catalogue import Catalogue
from kiosk.cityhall.zms.errors import TABLE
from kiosk.cityhall.zms.faults import Generation
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.world import (
    CAR,
    CARD,
    CARS,
    NORTH,
    PASS,
    SOUTH,
    Client,
    at,
    make_plan,
)

DEEDS = ("update", "preconfirm", "confirm", "cancel")


def states(city: ZmsCity) -> list[str]:
    return [one.status.value for one in city.books.processes()]


def days(answer: Any) -> list[str]:
    return [day["date"] for day in answer.json["availableDays"]]


# The whole way


def test_a_person_books_looks_and_cancels(client: Client, city: ZmsCity) -> None:
    ref = client.held()
    fresh = client.appointment(ref).json
    assert (fresh["serviceId"], fresh["serviceName"], fresh["officeName"]) == (0, None, None)
    assert fresh["email"] == "test@muenchen.de"
    updated = client.update(ref, email="ada@example.org", telephone="0391123456").json
    assert (updated["familyName"], updated["status"]) == ("Ada Probe", "reserved")
    assert updated["serviceName"] == "Personalausweis"
    assert client.post("/preconfirm-appointment/", ref).json["status"] == "preconfirmed"
    confirmed = client.post("/confirm-appointment/", ref).json
    assert confirmed["status"] == "confirmed"
    assert confirmed["displayNumber"] == f"N{ref['processId']}"
    assert confirmed["captchaToken"]
    assert "SUMMARY:Personalausweis" in confirmed["icsContent"]
    assert client.post("/cancel-appointment/", ref).json["status"] == "deleted"
    assert client.appointment(ref).codes == ["appointmentNotFound"]
    assert [mail.kind.value for mail in city.books.mails] == [
        "preconfirmed",
        "confirmed",
        "deleted",
    ]


def test_several_services_are_told_once_somebody_is_known(client: Client) -> None:
    more = {"serviceId": [PASS, str(CARD)], "serviceCount": ["1", 2]}
    held = client.reserve(at(10), **more).json
    ref = {"processId": str(held["processId"]), "authKey": held["authKey"]}
    told = client.update(ref).json
    assert (told["serviceId"], told["serviceCount"], told["slotCount"]) == (PASS, 1, 4)
    assert told["subRequestCounts"] == [{"id": CARD, "name": "Personalausweis", "count": 2}]


def test_who_leaves_the_mail_out_writes_to_a_stranger(client: Client, city: ZmsCity) -> None:
    ref = client.held()
    body = {**ref, "familyName": "Ada", "customTextfield": "x"}
    client.post("/update-appointment/", body)
    client.post("/confirm-appointment/", ref)
    assert city.seen()["mails_to_placeholder"] == 1


# Free times


def test_the_calendar_tells_days_and_within_the_window_moments(client: Client) -> None:
    both = client.calendar(
        office=f"{NORTH},{SOUTH}",
        service=PASS,
        slotsStartDate="2026-11-26",
        slotsEndDate="2026-11-26",
    ).json
    assert [day["providerIDs"] for day in both["availableDays"]] == [f"{NORTH},{SOUTH}"] * 4
    with_moments = [day for day in both["availableDays"] if day["offices"]]
    assert [day["date"] for day in with_moments] == ["2026-11-26"]
    offices = {one["officeId"]: one["appointments"] for one in with_moments[0]["offices"]}
    assert [len(offices[str(NORTH)]), len(offices[str(SOUTH)])] == [5, 4]


def test_the_calendar_tells_the_next_and_the_last_bookable_day(client: Client) -> None:
    weekend = client.calendar(startDate="2026-11-28", endDate="2026-11-29").json
    assert weekend["availableDays"] == []
    assert (weekend["prevBookableDate"], weekend["nextBookableDate"]) == (
        "2026-11-27",
        "2026-11-30",
    )


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"office": 999}, "invalidLocationAndServiceCombination"),
        ({"office": f"{NORTH},{CARS}"}, "captchaMissing"),
        ({"service": CAR}, "invalidLocationAndServiceCombination"),
        ({"endDate": "2026-11-24"}, "unknownError"),
    ],
)
def test_a_calendar_that_makes_no_sense_is_refused(
    client: Client, more: dict[str, Any], code: str
) -> None:
    answer = client.calendar(**more)
    assert answer.codes == [code]
    assert answer.status == (520 if code == "unknownError" else 400)


def test_lists_of_different_length_break_the_server(client: Client) -> None:
    answer = client.calendar(serviceCounts="1,1")
    assert (answer.status, set(answer.json["error"])) == (500, {"message", "code"})


# The older generation


@pytest.fixture
def legacy(city: ZmsCity, client: Client) -> Client:
    city.set_faults(generation=Generation.LEGACY)
    return client


ASK = f"officeId={NORTH},{SOUTH}&serviceId={PASS}&serviceCount=1"
RANGE = "startDate=2026-11-25&endDate=2026-11-30"


def test_the_older_generation_tells_days_and_moments_apart(legacy: Client) -> None:
    found = legacy.get(f"/available-days-by-office/?{ASK}&{RANGE}").json
    assert found["availableDays"][0] == {"time": "2026-11-25", "providerIDs": "501,502"}
    plain = legacy.get(f"/available-days?{ASK}&{RANGE}").json
    assert plain["availableDays"] == ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"]
    moments = legacy.get(f"/available-appointments-by-office/?{ASK}&date=2026-11-26").json
    assert [one["officeId"] for one in moments["offices"]] == [NORTH, SOUTH]
    merged = legacy.get(f"/available-appointments/?{ASK}&date=2026-11-26").json
    times = {time for one in moments["offices"] for time in one["appointments"]}
    assert merged["appointmentTimestamps"] == sorted(times)


def test_nothing_free_is_an_error_in_the_older_generation(legacy: Client) -> None:
    weekend = "startDate=2026-11-28&endDate=2026-11-29"
    none = legacy.get(f"/available-days-by-office/?{ASK}&{weekend}")
    assert (none.status, none.codes) == (404, ["noAppointmentForThisDay"])
    empty = legacy.get(f"/available-appointments-by-office/?{ASK}&date=2026-11-28")
    assert (empty.status, empty.json) == (200, {"offices": []})
    gone = legacy.get(f"/available-appointments/?{ASK}&date=2026-11-28")
    assert (gone.status, gone.codes) == (404, ["appointmentNotAvailable"])


def test_the_older_generation_has_parts_of_the_catalogue(legacy: Client) -> None:
    assert len(legacy.get("/offices").json["offices"]) == 4
    assert len(legacy.get("/services/").json["services"]) == 3
    assert [one["id"] for one in legacy.get("/scopes/").json["scopes"]] == [51, 52, 53]
    assert legacy.get("/scope-by-id/?scopeId=52").json["provider"]["id"] == SOUTH
    of_office = legacy.get(f"/services-by-office/?officeId={CARS}").json["services"]
    assert [one["id"] for one in of_office] == [CAR]
    of_service = legacy.get(f"/offices-by-service/?serviceId={PASS}").json["offices"]
    assert [one["id"] for one in of_service] == [NORTH, SOUTH]


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/scope-by-id/", 400, "invalidScopeId"),
        ("/scope-by-id/?scopeId=9", 404, "scopesNotFound"),
        ("/services-by-office/?officeId=9", 404, "requestNotFound"),
        ("/offices-by-service/?serviceId=9", 404, "providerNotFound"),
        ("/offices-by-service/", 400, "invalidServiceId"),
    ],
)
def test_parts_that_are_not_there_have_their_codes(
    legacy: Client, path: str, status: int, code: str
) -> None:
    answer = legacy.get(path)
    assert (answer.status, answer.codes) == (status, [code])


def test_the_generations_tell_each_other_apart(legacy: Client, city: ZmsCity) -> None:
    probe = legacy.get("/available-calendar/")
    assert (probe.status, probe.codes) == (404, ["notFound"])
    city.set_faults(generation=Generation.CALENDAR)
    probe = legacy.get("/available-calendar/")
    assert (probe.status, probe.codes[0]) == (400, "invalidStartDate")
    assert legacy.get("/available-calendar").codes == ["notFound"]
    assert legacy.get("/offices/").codes == ["notFound"]


# Gates


def test_replies_tell_the_limit_and_are_not_to_be_kept(clock: ManualClock) -> None:
    city = ZmsCity(make_plan(requests=2), clock=clock)
    city.start()
    try:
        client = Client(city)
        first = client.get("/offices-and-services/")
        assert first.headers["X-RateLimit-Limit"] == "2"
        assert first.headers["X-RateLimit-Remaining"] == "1"
        assert int(first.headers["X-RateLimit-Reset"]) == at(9) + 60
        assert "no-cache" in first.headers["Cache-Control"]
        assert first.headers["Last-Modified"] == "Wed, 25 Nov 2026 08:00:00 GMT"
        assert client.get("/nowhere/").headers["X-RateLimit-Remaining"] == "0"
        full = client.get("/offices-and-services/")
        assert (full.status, full.codes) == (429, ["rateLimitExceeded"])
        assert not [
            name for name in full.headers if "rate" in name.lower() or "retry" in name.lower()
        ]
        city.set_faults("maintenance")
        assert client.get("/offices-and-services/").status == 429, "429 hides maintenance"
        other = Client(city, headers={"X-Forwarded-For": "nonsense, 192.0.2.9, 192.0.2.10"})
        assert other.get("/offices-and-services/").status == 503
        assert other.get("/offices-and-services/").status == 503, "maintenance counts, too"
        assert other.get("/offices-and-services/").status == 429
        clock.advance(61)
        city.set_faults()
        assert client.get("/offices-and-services/").status == 200
    finally:
        city.stop()


def test_methods_and_logins_that_do_not_exist_are_refused(client: Client) -> None:
    wrong = client.post("/offices-and-services/", {})
    assert (wrong.status, wrong.codes) == (405, ["requestMethodNotAllowed"])
    mine = client.get("/my-appointments/")
    assert (mine.status, mine.codes) == (403, ["unauthorized"])


def test_a_city_without_offices_has_no_source(clock: ManualClock) -> None:
    city = ZmsCity(make_plan(catalogue=Catalogue()), clock=clock)
    city.start()
    answer = Client(city).get("/offices-and-services/")
    city.stop()
    assert (answer.status, answer.codes) == (404, ["sourceNotFound"])


# Races and expiry


@pytest.mark.parametrize("office", [NORTH])
def test_of_twenty_who_want_the_last_slot_one_gets_it(
    client: Client, city: ZmsCity, office: int
) -> None:
    together = threading.Barrier(20)

    def reserve(_number: int) -> int:
        together.wait()
        return client.reserve(at(10), office).status

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(reserve, range(20)))
    assert sorted(answers) == [200] + [404] * 19
    assert states(city) == ["reserved"]


def test_an_expired_reservation_is_not_found_and_its_time_is_free(
    client: Client, clock: ManualClock
) -> None:
    ref = client.held(at(10, 50))
    assert client.reserve(at(10, 50)).codes == ["appointmentNotAvailable"]
    clock.advance(20 * 60)
    assert client.update(ref).codes == ["appointmentNotFound"]
    assert client.reserve(at(10, 50)).status == 200


# The captcha


def solve(client: Client) -> str:
    challenge = client.get("/captcha-challenge/").json
    told = challenge["parameters"]
    counter = 0
    while True:
        key = derived_key(
            algorithm=told["algorithm"],
            salt=bytes.fromhex(told["salt"]),
            password=bytes.fromhex(told["nonce"]) + struct.pack(">I", counter),
            cost=told["cost"],
            length=told["keyLength"],
        ).hex()
        if key.startswith(told["keyPrefix"]):
            break
        counter += 1
    solution = {"counter": counter, "derivedKey": key, "time": 9}
    text = json.dumps({"challenge": challenge, "solution": solution})
    payload = base64.b64encode(text.encode()).decode()
    token: str = client.post("/captcha-verify/", {"payload": payload}).json["token"]
    return token


def test_cars_are_behind_a_captcha_that_can_be_solved(client: Client, clock: ManualClock) -> None:
    assert client.get("/captcha-details/").json["captchaEnabled"] is True
    wish: dict[str, Any] = {"office": CARS, "service": CAR}
    assert client.calendar(**wish).codes == ["captchaMissing"]
    assert client.calendar(**wish, captchaToken="a.b.c").codes == ["captchaInvalid"]
    token = solve(client)
    assert days(client.calendar(**wish, captchaToken=token))
    more = {"serviceId": [CAR], "office": CARS}
    assert client.reserve(at(10), **more).codes == ["captchaMissing"]
    assert client.reserve(at(10), **more, captchaToken=token).status == 200
    elsewhere = Client(client.city, headers={"Client-IP": "192.0.2.77"})
    assert elsewhere.calendar(**wish, captchaToken=token).codes == ["captchaInvalid"]
    clock.advance(300)
    assert client.calendar(**wish, captchaToken=token).codes == ["captchaExpired"]


# Faults


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        ("rate-limited", 429, "rateLimitExceeded"),
        ("maintenance", 503, "serviceUnavailable"),
        ("backend-down", 503, "zmsClientCommunicationError"),
        ("ip-blacklisted", 403, "IP_BLACKLISTED"),
        *((f"error:{row.code}", row.status, row.code) for row in TABLE.values()),
        ("error:unknownError", 520, "unknownError"),
    ],
)
def test_the_city_says_no_as_it_is_told_to(
    client: Client, city: ZmsCity, fault: str, status: int, code: str
) -> None:
    city.set_faults(fault)
    answer = client.get("/offices-and-services/")
    assert (answer.status, answer.codes) == (status, [code])
    city.set_faults(f"{fault}@reserve")
    assert client.get("/offices-and-services/").status == 200
    assert client.reserve().codes == [code]


def test_a_server_error_has_another_form(client: Client, city: ZmsCity) -> None:
    city.set_faults("server-error")
    answer = client.calendar()
    assert (answer.status, list(answer.json)) == (500, ["error"])


def test_a_gateway_answers_with_a_page(client: Client, city: ZmsCity) -> None:
    city.set_faults("html-page")
    answer = client.reserve()
    assert (answer.status, answer.headers["Content-Type"]) == (502, "text/html; charset=utf-8")
    assert answer.body.startswith(b"<!DOCTYPE html>")
    assert states(city) == []


@pytest.mark.parametrize(
    ("fault", "code"),
    [("slot-gone#2", "appointmentNotAvailable"), ("reserve-race#2", "unknownError")],
)
def test_somebody_else_is_quicker(client: Client, city: ZmsCity, fault: str, code: str) -> None:
    city.set_faults(fault)
    assert client.reserve(at(10)).status == 200
    second = client.reserve(at(10, 20))
    assert (second.status, second.codes) == (404, [code])
    times = client.calendar(endDate="2026-11-25").json["availableDays"][0]["offices"][0]
    assert times["appointments"] == [at(10, 10), at(10, 30), at(10, 40), at(10, 50)]
    assert client.reserve(at(10, 30)).status == 200


@pytest.mark.parametrize("deed", ["update", "preconfirm", "confirm"])
def test_a_reservation_is_gone_when_it_is_to_be_used(
    client: Client, city: ZmsCity, deed: str
) -> None:
    ref = client.held()
    city.set_faults("reservation-expired")
    answer = client.update(ref) if deed == "update" else client.post(f"/{deed}-appointment/", ref)
    assert (answer.status, answer.codes) == (404, ["appointmentNotFound"])
    assert states(city) == ["expired"]


def test_nothing_is_free(client: Client, city: ZmsCity) -> None:
    city.set_faults("no-slots")
    none = client.calendar()
    assert (none.status, none.json["availableDays"]) == (200, [])
    assert client.reserve().codes == ["appointmentNotAvailable"]
    city.set_faults("no-slots", generation=Generation.LEGACY)
    assert client.get(f"/available-days-by-office/?{ASK}&{RANGE}").status == 404


def test_a_mail_is_wanted_although_nobody_said_so(client: Client, city: ZmsCity) -> None:
    ref = client.held()
    city.set_faults("mail-required")
    offices = client.get("/offices-and-services/").json["offices"]
    assert {one["scope"]["emailRequired"] for one in offices if one["scope"]} == {True}
    refused = client.update(ref, email="")
    assert (refused.status, refused.codes) == (406, ["emailIsRequired"])
    assert client.update(ref, email="ada@example.org").status == 200


@pytest.mark.parametrize(
    ("deed", "state"),
    [("preconfirm", "preconfirmed"), ("confirm", "confirmed"), ("cancel", "deleted")],
)
def test_a_mail_that_fails_comes_after_the_deed(
    client: Client, city: ZmsCity, deed: str, state: str
) -> None:
    ref = client.held()
    if deed == "cancel":
        client.post("/confirm-appointment/", ref)
    city.set_faults("mail-failed")
    answer = client.post(f"/{deed}-appointment/", ref)
    assert (answer.status, answer.codes) == (404, ["mailNotFound"])
    assert states(city) == [state]


def test_letting_go_of_a_reservation_needs_no_mail(client: Client, city: ZmsCity) -> None:
    ref = client.held()
    city.set_faults("mail-failed")
    assert client.post("/cancel-appointment/", ref).status == 200


def test_every_office_wants_a_captcha(client: Client, city: ZmsCity) -> None:
    city.set_faults("captcha")
    offices = client.get("/offices-and-services/").json["offices"]
    assert all(one["scope"]["captchaActivatedRequired"] for one in offices if one["scope"])
    assert client.calendar().codes == ["captchaMissing"]
    token = solve(client)
    assert days(client.calendar(captchaToken=token))
    assert client.reserve(captchaToken=token).status == 200
    assert client.reserve(captchaToken=7).codes == ["captchaMissing"]


def lost(deed: Callable[[], object]) -> None:
    with pytest.raises((HTTPException, OSError)):
        deed()


def test_a_lost_reservation_stays_in_the_books(client: Client, city: ZmsCity) -> None:
    city.set_faults("answer-lost-reserve#1")
    lost(client.reserve)
    assert states(city) == ["reserved"]
    assert client.reserve().codes == ["appointmentNotAvailable"]


@pytest.mark.parametrize("fault", ["answer-lost", "answer-lost-{}", "answer-lost@{}"])
@pytest.mark.parametrize(
    ("deed", "state"),
    [
        ("update", "reserved"),
        ("preconfirm", "preconfirmed"),
        ("confirm", "confirmed"),
        ("cancel", "deleted"),
    ],
)
def test_a_lost_answer_leaves_the_deed_done(
    client: Client, city: ZmsCity, fault: str, deed: str, state: str
) -> None:
    ref = client.held()
    city.set_faults(fault.format(deed))
    if deed == "update":
        lost(lambda: client.update(ref))
        assert city.books.processes()[0].person.family_name == "Ada Probe"
    else:
        lost(lambda: client.post(f"/{deed}-appointment/", ref))
    assert states(city) == [state]
    assert client.calendar().status == 200, "reading is not a deed"


def test_a_torn_answer_ends_within_its_text(client: Client, city: ZmsCity) -> None:
    city.set_faults("answer-torn#1")
    lost(client.reserve)
    assert states(city) == ["reserved"]
    assert client.calendar().status == 200


def test_half_an_answer_is_no_json(client: Client, city: ZmsCity) -> None:
    city.set_faults("answer-half")
    answer = client.calendar()
    assert answer.status == 200
    with pytest.raises(json.JSONDecodeError):
        answer.json  # noqa: B018 - reading it is the deed


def test_a_slow_answer_comes_after_the_deed(client: Client, city: ZmsCity) -> None:
    city.set_faults("answer-slow:0.01@reserve")
    assert client.reserve().status == 200
    city.set_faults("answer-slow:100@confirm")
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.post, "/confirm-appointment/", client.held(at(10)))
        counts: Any = {}
        while "confirmed" not in counts:
            counts = city.seen()["counts"]
        city.stop()
        lost(waiting.result)


def test_offline_no_connection_lives(client: Client, city: ZmsCity) -> None:
    city.set_faults("offline")
    lost(lambda: client.get("/offices-and-services/"))
    lost(client.reserve)
    assert states(city) == []
    city.set_faults("offline@catalogue")
    lost(lambda: client.get("/offices-and-services/"))
    city.set_faults()
    assert client.get("/offices-and-services/").status == 200


def test_midway_it_goes_silent_after_the_first_reservation(client: Client, city: ZmsCity) -> None:
    city.set_faults("offline-midway")
    with socket.create_connection(city.endpoint, timeout=5) as open_before:
        ref = client.held()
        lost(lambda: client.update(ref))
        open_before.sendall(b"GET /offices-and-services/ HTTP/1.1\r\nHost: x\r\n\r\n")
        assert open_before.recv(10) == b""
    assert states(city) == ["reserved"]
