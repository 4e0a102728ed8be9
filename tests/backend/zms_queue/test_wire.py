import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.wire import NotBelieved
from kiosk.backend.zms_queue import wire
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.waiting import Called


def envelope(data: object = None, **meta: object) -> bytes:
    return json.dumps({"$schema": "x", "meta": {"error": False, **meta}, "data": data}).encode()


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, envelope([1]), [1]),
        (
            200,
            envelope(
                error=True,
                exception="BO\\Zmsapi\\Exception\\Ticketprinter\\TicketprinterNotEnabled",
            ),
            Refused(group=Group.SERVICE, code="ticketprinternotenabled"),
        ),
        (
            404,
            envelope(
                error=True, exception="BO\\Zmsbackend\\Ticketprinter\\Exception\\ScopeNotFound"
            ),
            Refused(group=Group.STALE, code="scopenotfound"),
        ),
        (
            404,
            envelope(error=True, exception="Somewhere.Else.GivenNumberCountExceeded"),
            Refused(group=Group.LIMITS, code="givennumbercountexceeded"),
        ),
        (428, envelope(error=True), Refused(group=Group.CLIENT, code="unknownError")),
        (200, envelope(error="1"), Refused(group=Group.SERVICE, code="unknownError")),
        (502, b"<html>", Refused(group=Group.SERVICE, code="unknownError")),
        (404, b"", Refused(group=Group.CLIENT, code="unknownError")),
        (429, b"", Refused(group=Group.BUSY, code="unknownError")),
        (500, b"[]", Refused(group=Group.SERVICE, code="unknownError")),
    ],
)
def test_an_envelope_is_opened(status: int, body: bytes, expected: object) -> None:
    assert wire.read_envelope(status, body) == expected


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]"])
def test_what_is_no_envelope_is_not_believed(body: bytes) -> None:
    with pytest.raises(NotBelieved):
        wire.read_envelope(200, body)


SCOPE: dict[str, Any] = {
    "id": "110",
    "hint": "Bürgeramt | Nr. wird aufgerufen",
    "shortName": "BA",
    "contact": {"name": "Bürgeramt Heerstraße"},
    "preferences": {
        "queue": {"firstNumber": "1", "lastNumber": 399, "displayNumberPrefix": "B"},
        "ticketprinter": {"buttonName": "Ausweis", "deactivatedText": "<p>Heute zu</p>"},
    },
    "status": {"ticketprinter": {"deactivated": "0"}, "queue": {"ghostWorkstationCount": "-1"}},
}


def test_buttons_are_read_whatever_the_types() -> None:
    data = {
        "buttons": {
            "0": {"type": "scope", "scope": SCOPE, "enabled": "1", "name": ""},
            "1": {"type": "request", "scope": {"id": 110}, "enabled": True, "name": "Antrag"},
            "2": {"type": "link", "name": "Stadt"},
            "3": None,
        }
    }
    assert wire.read_buttons(data) == (
        wire.Button(
            scope=110,
            name="Ausweis",
            office="Bürgeramt Heerstraße",
            enabled=True,
            closed_text="Heute zu",
            place="Nr. wird aufgerufen",
            wait_known=True,
        ),
    )


@pytest.mark.parametrize(
    ("status", "enabled", "known"),
    [
        ({"ticketprinter": {"deactivated": 1}}, False, True),
        ({"queue": {"ghostWorkstationCount": "0"}}, True, False),
        (None, True, True),
    ],
)
def test_a_queue_that_staff_has_stopped_is_closed(
    status: object,
    enabled: bool,  # noqa: FBT001
    known: bool,  # noqa: FBT001
) -> None:
    raw = {"type": "scope", "scope": {**SCOPE, "status": status}, "enabled": 1, "name": "A"}
    (button,) = wire.read_buttons({"buttons": [raw]})
    assert (button.enabled, button.wait_known) == (enabled, known)


def test_the_queue_is_counted() -> None:
    entries = [
        {"number": "-1", "status": "fake", "waitingTimeEstimate": "24"},
        {"number": "4", "status": "queued"},
        {"number": 5, "status": "confirmed", "withAppointment": True},
        {"number": 6, "status": "called"},
        {"number": 7, "status": "reserved", "withAppointment": False},
        None,
    ]
    for data in (entries, {str(place): one for place, one in enumerate(entries)}):
        assert wire.read_queue(data) == wire.Waiting(
            ahead=3, wait_min=24, numbers=frozenset({"4", "7"})
        )
    assert wire.read_queue([]) == wire.Waiting(ahead=0, wait_min=None, numbers=frozenset())
    nonsense = [{"number": -1, "status": "fake", "waitingTimeEstimate": -3}]
    assert wire.read_queue(nonsense).wait_min is None


@pytest.mark.parametrize(
    ("process", "shown"),
    [
        ({"queue": {"number": "12"}, "scope": SCOPE}, "B12"),
        ({"queue": {"number": 12}, "scope": {"id": 110}}, "12"),
        ({"displayNumber": "X7", "queue": {"number": 12}}, "X7"),
        ({"queue": {"displayNumber": "Y8"}}, "Y8"),
    ],
)
def test_a_number_is_shown_as_the_display_shows_it(process: dict[str, object], shown: str) -> None:
    assert wire.read_number(process, 110).shown == shown


@pytest.mark.parametrize(
    "process",
    [None, {}, {"queue": {"number": 0}}, {"queue": {"number": 4}, "scope": {"id": 111}}],
)
def test_what_is_no_number_of_this_queue_is_not_believed(process: object) -> None:
    with pytest.raises(NotBelieved):
        wire.read_number(process, 110)


def test_called_numbers_come_the_newest_first() -> None:
    data = {
        "0": {"number": "4", "status": "called", "callTime": 100, "destination": "1"},
        "1": {
            "displayNumber": "B5",
            "number": 5,
            "status": "called",
            "callTime": "200",
            "destination": 2,
            "destinationHint": "Ebene&nbsp;1",
        },
        "2": {"number": 6, "status": "confirmed", "callTime": 300},
        "3": {"status": "called"},
    }
    expected = (
        Called(number="B5", destination="2", hint="Ebene 1", called_s=200),
        Called(number="4", destination="1", called_s=100),
    )
    assert wire.read_called(data) == expected
    assert wire.read_called(list(data.values())) == expected
    assert wire.read_called(None) == ()


def test_an_organisation_and_its_queues_have_names() -> None:
    data = {
        "id": "71",
        "departments": [
            {
                "scopes": [{"id": "110", "contact": {"name": "Bürgeramt"}}, {"id": 0}],
                "clusters": [{"scopes": [{"id": 111, "shortName": "Kfz"}, {"id": 110}]}],
            },
            None,
        ],
    }
    assert wire.read_organisation(data) == 71
    assert wire.scope_names(data) == {110: "Bürgeramt", 111: "Kfz"}
    assert wire.scope_names(None) == {}
    with pytest.raises(NotBelieved):
        wire.read_organisation({"id": 0})


def test_a_printer_is_read() -> None:
    known = "71abcdefghijklmnopqrstuvwxyz"
    assert wire.read_printer({"hash": known, "enabled": "1"}) == wire.Printer(
        hash=known, enabled=True
    )
    for raw in ({"hash": "short"}, {"hash": "A" * 30}, None):
        with pytest.raises(NotBelieved):
            wire.read_printer(raw)


def test_buttons_must_be_listed() -> None:
    with pytest.raises(NotBelieved):
        wire.read_buttons({"buttons": None})
    assert wire.button_list((110, 111)) == "s110,s111"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["id", "scope", "buttons", "queue", "number", "status", "hash"]),
                inner,
                max_size=3,
            )
        ),
        max_leaves=12,
    )
)
def test_no_reply_breaks_it(raw: object) -> None:
    for read in (
        wire.read_buttons,
        wire.read_queue,
        wire.read_called,
        wire.read_organisation,
        wire.read_printer,
        wire.scope_names,
        lambda one: wire.read_number(one, 1),
    ):
        try:
            read(raw)
        except NotBelieved:
            continue
