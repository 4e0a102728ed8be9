import contextlib
import json
import logging
import socket
import threading
from http.client import HTTPConnection
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cityhall.zms.city import Plan
from kiosk.cityhall.zms.server import LARGEST_BODY_BYTES, ZmsCity
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.world import CARD, NORTH, Client, at, make_plan

Fuzz = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def exchange(city: ZmsCity, sent: bytes) -> bytes:
    """Send raw bytes, say good-bye, and return all that comes back until the connection ends."""
    got = b""
    with (
        socket.create_connection(city.endpoint, timeout=10) as line,
        # Who closes while somebody still sends, resets the connection.
        contextlib.suppress(ConnectionError),
    ):
        line.sendall(sent)
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_WR)
        while data := line.recv(65_536):
            got += data
    return got


def test_it_serves_both_apis_below_every_base(city: ZmsCity) -> None:
    assert city.url == "http://127.0.0.1:%d/" % city.endpoint[1]  # noqa: UP031 - plainly
    assert city.citizen_url.startswith(city.url)
    assert city.queue_url.startswith(city.url)
    for prefix in ("", "/terminvereinbarung/api/citizen", "/buergeransicht/api/citizen"):
        assert Client(city, prefix=prefix).get("/offices-and-services/").status == 200
    for prefix in ("", "/api/2", "/terminvereinbarung/api/2"):
        assert Client(city, prefix=prefix).get("/status/").json["meta"]["error"] is False


def test_a_connection_stays_open_for_the_next_request(city: ZmsCity) -> None:
    line = HTTPConnection(*city.endpoint, timeout=10)
    for _ in range(3):
        line.request("GET", "/offices-and-services/")
        reply = line.getresponse()
        assert (reply.version, reply.status) == (11, 200)
        body = reply.read()
        assert reply.headers["Content-Length"] == str(len(body))
    line.close()


def test_the_books_are_shown_without_persons_and_keys(city: ZmsCity) -> None:
    client = Client(city, prefix="")
    ref = client.held()
    client.update(ref, email="ada@example.org")
    shown = client.get("/simulator/books/")
    assert shown.json["counts"] == {"reserved": 1}
    assert shown.json["reservations"] == [
        {
            "process": ref["processId"],
            "office": NORTH,
            "slot": "2026-11-25T10:20:00+01:00",
            "timestamp": at(10, 20),
            "slots": 1,
            "services": [[CARD, 1]],
            "status": "reserved",
            "expires": "2026-11-25T09:20:00+01:00",
        }
    ]
    text = shown.body.decode()
    assert "Ada" not in text
    assert "ada@" not in text
    assert str(ref["authKey"]) not in text
    assert client.post("/simulator/books/", {}).status == 405


def test_nothing_of_a_request_is_logged(
    client: Client, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        client.appointment({"processId": 7, "authKey": "fb43"})
        exchange(client.city, b"GARBAGE\r\n\r\n")
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


def test_a_body_beyond_all_measure_is_not_read(city: ZmsCity) -> None:
    head = (
        f"POST /reserve-appointment/ HTTP/1.1\r\nContent-Length: {LARGEST_BODY_BYTES + 1}\r\n\r\n"
    )
    answer = exchange(city, head.encode() + b"x" * 100_000)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b'"requestEntityTooLarge"' in answer


@pytest.mark.parametrize(
    "header",
    [
        "Content-Length: -1",
        "Content-Length: x",
        "Transfer-Encoding: chunked",
        "Content-Length: 1e3",
    ],
)
def test_a_length_that_is_not_honest_is_refused(city: ZmsCity, header: str) -> None:
    sent = f"POST /reserve-appointment/ HTTP/1.1\r\n{header}\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    answer = exchange(city, sent.encode())
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert answer.count(b"HTTP/1.1") == 1, "the connection ends"


def test_half_a_body_is_no_request(city: ZmsCity) -> None:
    sent = b"POST /reserve-appointment/ HTTP/1.1\r\nContent-Length: 99\r\n\r\n{}"
    assert exchange(city, sent) == b""
    assert Client(city).get("/offices-and-services/").status == 200


@pytest.mark.parametrize(
    "body", [b"", b"\xff", b"[1]", b"null", b"[" * 100_000, b"9" * 10_000, b'"\\ud800"', b"{"]
)
def test_a_body_that_is_no_object_has_no_members(city: ZmsCity, body: bytes) -> None:
    head = f"POST /reserve-appointment/ HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n"
    assert b'"invalidOfficeId"' in exchange(city, head.encode() + body)


def test_head_and_unknown_methods_are_answered(city: ZmsCity) -> None:
    head = exchange(city, b"HEAD /offices-and-services/ HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 405 ")
    assert head.endswith(b"\r\n\r\n")
    assert exchange(city, b"BREW / HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 501 ")


@pytest.mark.parametrize(
    "line",
    [
        b"GET //[ HTTP/1.1",
        b"GET http://[x HTTP/1.1",
        b"GET ?" + b"&" * 500 + b" HTTP/1.1",
        b"GET /available-calendar/?" + b"a=&" * 500 + b" HTTP/1.1",
        b"GET /appointment/?processId=" + b"9" * 40_000 + b" HTTP/1.1",
        b"GET / HTTP/9.9",
        b"GET",
        b"\x00\xff\xfe",
        b"X" * 70_000,
    ],
)
def test_garbage_is_answered_or_ends_the_connection(city: ZmsCity, line: bytes) -> None:
    exchange(city, line + b"\r\n\r\n")
    assert Client(city).get("/offices-and-services/").status == 200


@given(st.binary(max_size=300))
@Fuzz
def test_no_bytes_end_the_server(city: ZmsCity, data: bytes) -> None:
    exchange(city, data)
    exchange(city, b"POST /reserve-appointment/ HTTP/1.1\r\nContent-Length: 300\r\n\r\n" + data)
    assert city.bugs == []


Anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from([NORTH, CARD, at(10), "fb43", 100_001]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
Names = st.sampled_from(
    [
        "officeId",
        "serviceId",
        "serviceCount",
        "timestamp",
        "captchaToken",
        "processId",
        "authKey",
        "familyName",
        "email",
        "telephone",
        "customTextfield",
        "customTextfield2",
        "payload",
        "hash",
        "buttonlist",
        "buttons",
        "scopes",
    ]
)
Posts = st.sampled_from(
    [
        "reserve-appointment",
        "update-appointment",
        "preconfirm-appointment",
        "confirm-appointment",
        "cancel-appointment",
        "captcha-verify",
        "ticketprinter",
        "calldisplay",
        "calldisplay/queue",
    ]
)
Gets = st.sampled_from(
    [
        "available-calendar",
        "appointment",
        "offices-and-services",
        "available-days-by-office",
        "available-appointments",
        "scope-by-id",
        "services-by-office",
        "offices-by-service",
        "scope/141/queue",
        "organisation/99999999999/hash",
    ]
)
Parameters = st.dictionaries(
    st.sampled_from(
        [
            "startDate",
            "endDate",
            "slotsStartDate",
            "slotsEndDate",
            "officeIds",
            "serviceIds",
            "serviceCounts",
            "officeId",
            "serviceId",
            "serviceCount",
            "date",
            "processId",
            "authKey",
            "scopeId",
            "captchaToken",
            "a[]",
        ]
    ),
    st.text(max_size=12)
    | st.sampled_from(["2026-11-25", "9999-12-31", "0001-01-01", "501", "1002"]),
)


@given(path=Posts, body=st.dictionaries(Names, Anything) | Anything)
@Fuzz
def test_no_body_ends_the_server(city: ZmsCity, path: str, body: object) -> None:
    answer = Client(city, prefix="").post(f"/{path}/", body)
    assert answer.json
    assert city.bugs == []


@given(path=Gets, query=Parameters, generation=st.sampled_from(["calendar", "legacy"]))
@Fuzz
def test_no_query_ends_the_server(
    city: ZmsCity, path: str, query: dict[str, str], generation: Any
) -> None:
    city.set_faults(generation=type(city.faults.generation)(generation))
    text = "&".join(f"{name}={quote(value)}" for name, value in query.items())
    assert Client(city, prefix="").get(f"/{path}/?{text}").json
    assert city.bugs == []


def test_a_bug_is_a_reply_and_is_noted(city: ZmsCity, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr(city.books, "find", broken)
    answer = Client(city).appointment({"processId": 7, "authKey": "fb43"})
    assert (answer.status, list(answer.json)) == (500, ["error"])
    assert len(city.bugs) == 1
    assert "KeyError in broken" in city.bugs[0]
    assert "secret" not in city.bugs[0]
    city.bugs.clear()


def test_stopping_ends_every_thread_and_may_happen_twice(clock: ManualClock) -> None:
    before = set(threading.enumerate())
    city = ZmsCity(make_plan(), clock=clock)
    city.stop()
    city.start()
    line = HTTPConnection(*city.endpoint, timeout=10)
    line.request("GET", "/offices-and-services/")
    assert line.getresponse().read()
    city.stop()
    city.stop()
    assert set(threading.enumerate()) <= before
    line.close()
    with pytest.raises(OSError, match="refused"):
        line.connect()


def test_it_listens_on_the_other_loopback_as_well() -> None:
    city = ZmsCity(Plan(), host="::1")
    try:
        city.start()
    except OSError:
        pytest.skip("this machine has no IPv6")
    assert city.url.startswith("http://[::1]:")
    line = HTTPConnection(*city.endpoint, timeout=10)
    line.request("GET", "/simulator/books/")
    assert json.loads(line.getresponse().read())["counts"] == {}
    line.close()
    city.stop()
