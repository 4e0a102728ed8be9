"""The city's replies against recorded ones of the real server, and against its description."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from kiosk.cityhall.zms.catalogue import (
    Catalogue,
    Field,
    Office,
    Place,
    Relation,
    Scope,
    Service,
)
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.openapi import RECORDED, complaints, description, reply_schema
from tests.cityhall.zms.world import CARS, Answer, Client, at, make_plan, timetable

REPLIES: dict[str, Any] = json.loads((RECORDED / "citizen_replies.json").read_text("utf-8"))
BACKEND: dict[str, Any] = json.loads((RECORDED / "backend_replies.json").read_text("utf-8"))
AUGUST = datetime(2024, 8, 20, 8, 0, tzinfo=UTC)
CALLS = {
    "AppointmentById": ("GET", "/appointment/"),
    "AppointmentCancel": ("POST", "/cancel-appointment/"),
    "AppointmentConfirm": ("POST", "/confirm-appointment/"),
    "AppointmentReserve": ("POST", "/reserve-appointment/"),
    "AppointmentUpdate": ("POST", "/update-appointment/"),
    "AvailableCalendar": ("GET", "/available-calendar/"),
    "Captcha": ("GET", "/captcha-details/"),
    "OfficesServicesRelations": ("GET", "/offices-and-services/"),
}
FROM_BEHIND = {
    "departmentNotFound",
    "invalidApiClient",
    "processAlreadyExists",
    "processInvalid",
    "providerNotFound",
    "telephoneIsRequired",
    "unknownError",
}
"""Errors that the recordings provoke in the back end; here a fault does."""


def recorded_catalogue() -> Catalogue:
    """Return the part of the recordings' world that the requests are about."""
    place = Place(street="Orleansstraße", house_number="50", postal_code="81667", city="Muenchen")
    asks = Field(activated=True, required=True, label="Nachname des Kindes")
    scope = Scope(
        id=64,
        email_required=True,
        telephone=asks,
        custom=asks,
        custom2=asks,
        appointments_per_mail=1,
        reservation_min=15,
        activation_min=15,
    )
    offices = (
        Office(id=102522, name="Bürgerbüro Orleansplatz", place=place, scope=scope),
        Office(id=10546, name="Gewerbeamt", scope=Scope(id=58)),
        Office(id=9999998, name="Unittest", place=place, scope=Scope(id=1)),
    )
    return Catalogue(
        offices=offices,
        services=(
            Service(id=1063424, name="Gewerbe anmelden"),
            Service(id=1063423, name="Gewerbe ummelden"),
            Service(id=1, name="Unittest Source Dienstleistung"),
        ),
        relations=(
            Relation(office=102522, service=1063424),
            Relation(office=10546, service=1063423),
            Relation(office=9999998, service=1, slots=2),
        ),
    )


@pytest.fixture(scope="module")
def recording() -> Iterator[ZmsCity]:
    clock = ManualClock(AUGUST)
    plan = make_plan(
        catalogue=recorded_catalogue(),
        key_digits=4,
        timetable=lambda office, day: {} if office == 9999998 else timetable(office, day),
    )
    city = ZmsCity(plan, clock=clock)
    city.start()
    yield city
    city.stop()
    assert city.bugs == []


def asked(city: ZmsCity, name: str) -> Answer:
    """Send a recorded request; number and key of the recorded process are our own's."""
    method, path = CALLS[name.partition(".")[0]]
    given = dict(REPLIES[name]["request"] or {})
    if name.startswith("AppointmentUpdate.") and given["processId"] == "101002":
        given |= {} if city.faults.strike("update").by else reserved(city)
    if method == "GET":
        return Client(city).get(f"{path}?{urlencode(given)}")
    return Client(city).post(path, given)


def reserved(city: ZmsCity) -> dict[str, Any]:
    """Reserve the first time that is free, and return its number and key."""
    client = Client(city)
    more = {"serviceCounts": 1, "startDate": "2024-08-21", "endDate": "2024-10-20"}
    query = urlencode({"officeIds": 102522, "serviceIds": 1063424, **more})
    days = client.get(f"/available-calendar/?{query}").json["availableDays"]
    body = {
        "officeId": 102522,
        "serviceId": ["1063424"],
        "timestamp": days[0]["offices"][0]["appointments"][0],
    }
    held = client.post("/reserve-appointment/", body).json
    return {"processId": held["processId"], "authKey": held["authKey"]}


ERRORS = [name for name, one in REPLIES.items() if "errors" in one["response"]]


@pytest.mark.parametrize("name", ERRORS)
def test_every_recorded_refusal_is_given_word_for_word(recording: ZmsCity, name: str) -> None:
    recorded = REPLIES[name]
    code = recorded["response"]["errors"][0]["errorCode"]
    recording.set_faults(*([f"error:{code}"] if code in FROM_BEHIND else []))
    answer = asked(recording, name)
    recording.set_faults()
    assert answer.json == recorded["response"]
    assert answer.status == recorded["status"]


LOOSE = (".provider.id", ".combinable")
NEWER = {"captchaToken", "icsContent", "displayName"}


def shape_complaints(ours: object, recorded: object, at: str) -> Iterator[str]:
    """Yield where ours is of another shape; null fits everything, and so does an empty list."""
    if ours is None or recorded is None or at.endswith(LOOSE):
        return
    if type(ours) is not type(recorded):
        yield f"{at}: {ours!r} instead of {recorded!r}"
    if isinstance(recorded, dict) and isinstance(ours, dict):
        # A recorded provider is misspelt.
        wanted = recorded.keys() - {"displayame"}
        yield from (f"{at}: {name} is missing" for name in wanted - ours.keys())
        yield from (f"{at}: {name} is new" for name in ours.keys() - wanted - NEWER)
        for name in ours.keys() & wanted:
            yield from shape_complaints(ours[name], recorded[name], f"{at}.{name}")
    if isinstance(recorded, list) and isinstance(ours, list):
        for mine, theirs in zip(ours, recorded, strict=False):
            yield from shape_complaints(mine, theirs, f"{at}[]")


def test_the_catalogue_has_the_recorded_shape(client: Client) -> None:
    ours = client.get("/offices-and-services/")
    recorded = REPLIES["OfficesServicesRelations.testDisplayNotPublicRequests"]["response"]
    assert list(shape_complaints(ours.json, recorded, "$")) == []


@pytest.mark.parametrize(
    ("name", "deed"),
    [
        ("AppointmentById.testRendering", "appointment"),
        ("AppointmentConfirm.testRendering", "confirm-appointment"),
        ("AppointmentCancel.testRendering", "cancel-appointment"),
    ],
)
def test_a_process_has_the_recorded_shape(client: Client, name: str, deed: str) -> None:
    ref = client.held()
    client.update(ref)
    answer = client.appointment(ref) if deed == "appointment" else client.post(f"/{deed}/", ref)
    recorded = REPLIES[name]["response"]
    assert answer.status == REPLIES[name]["status"]
    assert list(shape_complaints(answer.json, recorded, "$")) == []
    if deed != "appointment":
        assert answer.json["status"] == recorded["status"]


def test_an_update_is_answered_as_recorded(recording: ZmsCity) -> None:
    answer = asked(recording, "AppointmentUpdate.testRendering")
    recorded = REPLIES["AppointmentUpdate.testRendering"]["response"]
    for name in ("familyName", "email", "telephone", "customTextfield", "customTextfield2"):
        assert answer.json[name] == recorded[name]
    assert answer.json["status"] == recorded["status"] == "reserved"
    assert list(shape_complaints(answer.json, recorded, "$")) == []


def test_an_empty_calendar_is_exactly_as_recorded(recording: ZmsCity) -> None:
    answer = asked(recording, "AvailableCalendar.testEmptyCalendar")
    assert answer.json == REPLIES["AvailableCalendar.testEmptyCalendar"]["response"]


def test_the_captcha_answers_as_recorded(client: Client) -> None:
    details = client.get("/captcha-details/").json
    recorded = REPLIES["Captcha.testCaptchaDetails"]["response"]
    assert list(shape_complaints(details, recorded, "$")) == []
    failed = client.post("/captcha-verify/", {"payload": "e30="}).json
    assert failed == {
        "meta": {"success": False, "error": "Captcha verification failed"},
        "data": {"valid": False},
    }


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/scope/52/queue/", "queue"),
        ("GET", "/scope/52/department/", "department"),
        ("POST", "/ticketprinter/", "buttons"),
        ("POST", "/calldisplay/queue/", "called"),
    ],
)
def test_the_back_end_answers_in_the_recorded_shape(
    city: ZmsCity, method: str, path: str, name: str
) -> None:
    client = Client(city, prefix="/terminvereinbarung/api/2")
    client.get("/organisation/71/hash/?name=x")
    body = {
        "hash": "71abcdefghijklmnopqrstuvwxyz",
        "buttonlist": "s141",
        "scopes": [{"id": 52}, {"id": 141}],
    }
    ours = client.ask(method, path, body if method == "POST" else None).json
    recorded = BACKEND[name]
    assert {"error", "generated", "server", "$schema"} <= ours["meta"].keys()
    assert type(ours["data"]) is type(recorded["data"])
    rows = list(_rows(ours["data"])), list(_rows(recorded["data"]))
    for mine, theirs in zip(*rows, strict=False):
        missing = theirs.keys() - mine.keys() - {"displayNumber"}
        assert not missing


def _rows(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        yield from data
    elif "0" in data:
        yield from data.values()
    else:
        yield data


def everything(client: Client) -> Iterator[tuple[str, str, Answer]]:
    """Make one of every call, good and bad."""
    yield "/offices-and-services/", "GET", client.get("/offices-and-services/")
    yield "/available-calendar/", "GET", client.calendar()
    yield "/available-calendar/", "GET", client.calendar(startDate="x")
    yield "/available-calendar/", "GET", client.calendar(office=CARS, service=1003)
    yield "/reserve-appointment/", "POST", client.reserve(at(10))
    yield "/reserve-appointment/", "POST", client.reserve(at(10))
    yield "/reserve-appointment/", "POST", client.post("/reserve-appointment/", {})
    ref = client.held()
    for path in ("update", "preconfirm", "confirm", "cancel"):
        name = f"/{path}-appointment/"
        good = client.update(ref) if path == "update" else client.post(name, ref)
        yield name, "POST", good
        yield name, "POST", client.post(name, {**ref, "authKey": "0000", "familyName": "x"})
    ref = client.held()
    yield "/appointment/", "GET", client.appointment(ref)
    yield "/appointment/", "GET", client.appointment({**ref, "processId": 7})
    yield "/captcha-details/", "GET", client.get("/captcha-details/")
    yield "/captcha-challenge/", "GET", client.get("/captcha-challenge/")
    yield "/captcha-verify/", "POST", client.post("/captcha-verify/", {"payload": "x"})


def test_every_call_fits_the_description(client: Client) -> None:
    seen = set()
    for path, method, answer in everything(client):
        seen.add(path)
        schema = reply_schema(path, method, answer.status)
        assert schema is not None, (path, answer.status)
        assert list(complaints(answer.json, schema)) == [], path
    assert seen == set(description()["paths"])


def test_the_look_at_the_description_sees_mistakes() -> None:
    schema = {"$ref": "#/components/schemas/Errors"}
    assert list(complaints({"errors": []}, schema))
    assert list(complaints({"errors": [{"errorCode": 1}]}, schema))
    assert list(complaints([], schema))
