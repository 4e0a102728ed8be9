from http.client import HTTPException
from typing import Any

import pytest

from kiosk.cityhall.zms.faults import Generation
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.world import CARD, PASS, Answer, Client, at

HASH = "71abcdefghijklmnopqrstuvwxyz"


@pytest.fixture
def desk(city: ZmsCity) -> Client:
    return Client(city, prefix="/terminvereinbarung/api/2")


@pytest.fixture
def printer(desk: Client) -> Client:
    assert desk.get("/organisation/71/hash/?name=Foyer").json["data"]["hash"] == HASH
    return desk


def said(answer: Answer) -> tuple[int, str]:
    meta = answer.json["meta"]
    assert meta["error"] is True
    assert answer.json["data"] == []
    return answer.status, meta["exception"].rpartition("\\")[2].lower()


def buttons(desk: Client, codes: str, **more: Any) -> Answer:
    return desk.post("/ticketprinter/", {"hash": HASH, "buttonlist": codes, **more})


def draw(desk: Client, scope: int = 141) -> Answer:
    return desk.get(f"/scope/{scope}/waitingnumber/{HASH}/")


def test_a_new_printer_is_registered_once(desk: Client) -> None:
    assert said(desk.get(f"/ticketprinter/{HASH}/")) == (404, "ticketprinternotfound")
    assert said(desk.get("/organisation/7/hash/")) == (404, "organisationnotfound")
    first = desk.get("/organisation/71/hash/?name=Foyer").json["data"]
    assert desk.get("/organisation/71/hash/").json["data"] == first
    assert desk.get(f"/ticketprinter/{HASH}/").json["data"] == first
    assert first["enabled"] == 1
    site = desk.get("/scope/141/organisation/?resolveReferences=2").json["data"]
    assert site["id"] == "71"
    assert [one["hash"] for one in site["ticketprinters"]] == [HASH]
    assert [one["id"] for one in site["departments"][0]["scopes"]] == ["141", "52"]


@pytest.mark.parametrize(
    "path", ["/scope/9/organisation/", "/scope/9/queue/", "/scope/9/department/"]
)
def test_a_scope_nobody_knows_is_not_found(desk: Client, path: str) -> None:
    assert said(desk.get(path)) == (404, "scopenotfound")
    assert said(draw(desk, 9)) == (404, "scopenotfound")


def test_exceptions_are_called_as_in_their_generation(desk: Client, city: ZmsCity) -> None:
    new = desk.get("/scope/9/queue/").json["meta"]["exception"]
    city.set_faults(generation=Generation.LEGACY)
    old = desk.get("/scope/9/queue/").json["meta"]["exception"]
    assert new == "BO\\Zmsbackend\\Scope\\Exception\\ScopeNotFound"
    assert old == "BO\\Zmsapi\\Exception\\Scope\\ScopeNotFound"


def test_paths_nobody_knows_have_their_envelope(desk: Client) -> None:
    assert said(desk.get("/workstation/")) == (404, "notfound")


def test_buttons_of_every_kind(printer: Client) -> None:
    codes = "s141,s52,r141-1001,l[https://example.org/|Mehr+wissen]"
    rows = buttons(printer, codes).json["data"]["buttons"]
    assert [row["type"] for row in rows] == ["scope", "scope", "request", "link"]
    assert [row["enabled"] for row in rows] == [True, True, "1", True]
    assert rows[0]["scope"]["preferences"]["queue"]["displayNumberPrefix"] == "A"
    assert rows[2]["requestId"] == str(PASS)
    assert (rows[3]["name"], rows[3]["url"]) == ("Mehr wissen", "https://example.org/")


def test_buttons_may_be_a_list_of_objects(printer: Client) -> None:
    listed = [
        {"type": "scope", "scope": {"id": 141}},
        {"type": "request", "scope": {"id": "141"}, "requestId": PASS},
        {"type": "link", "url": "https://example.org/", "name": "Mehr"},
    ]
    body = {"hash": HASH, "buttons": listed}
    rows = printer.post("/ticketprinter/", body).json["data"]
    assert rows["buttonlist"] == "s141,r141-1001,l[https://example.org/|Mehr]"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (403, "ticketprinterhashnotvalid")),
        ({"hash": 7}, (403, "ticketprinterhashnotvalid")),
        ({"hash": "A" * 30}, (403, "ticketprinterhashnotvalid")),
        ({"hash": "x" * 30}, (404, "ticketprinternotfound")),
        ({"hash": HASH}, (428, "ticketprinterunvalidbutton")),
        ({"hash": HASH, "buttonlist": "s141,s142"}, (428, "unvalidbuttonlist")),
        ({"hash": HASH, "buttonlist": "c110"}, (428, "unvalidbuttonlist")),
        ({"hash": HASH, "buttonlist": "r141-7"}, (428, "unvalidbuttonlist")),
        ({"hash": HASH, "buttons": ["x"]}, (428, "unvalidbuttonlist")),
        ({"hash": HASH, "buttonlist": "s52," * 7}, (404, "toomanybuttons")),
    ],
)
def test_a_list_of_buttons_that_makes_no_sense_fails_as_a_whole(
    printer: Client, body: dict[str, object], expected: tuple[int, str]
) -> None:
    assert said(printer.post("/ticketprinter/", body)) == expected


def test_a_drawn_number_says_where_and_when(printer: Client) -> None:
    drawn = draw(printer).json["data"]
    assert (drawn["queue"]["number"], drawn["displayNumber"]) == (7, "A7")
    assert drawn["status"] == drawn["queue"]["status"] == "queued"
    assert drawn["appointments"][0]["date"] == at(0)
    assert drawn["scope"]["status"]["queue"]["lastGivenNumber"] == 7
    plain = draw(printer, 52).json["data"]
    assert "displayNumber" not in plain
    assert "displayNumber" not in plain["queue"]
    assert plain["queue"]["waitingTimeEstimate"] > 0


def test_numbers_wrap_and_end_with_the_contingent(printer: Client) -> None:
    numbers = [draw(printer).json["data"]["queue"]["number"] for _ in range(5)]
    assert numbers == [7, 8, 9, 7, 8]
    assert said(draw(printer)) == (404, "givennumbercountexceeded")
    assert said(buttons(printer, "s141")) == (404, "givennumbercountexceeded")
    two = buttons(printer, "s141,s52").json["data"]["buttons"]
    assert [one["enabled"] for one in two] == [False, True]


def test_drawing_looks_neither_at_the_printer_nor_at_the_hours(
    desk: Client, clock: ManualClock
) -> None:
    clock.advance(at(20) - at(9))
    assert draw(desk).status == 200


def test_a_cluster_draws_where_the_wait_is_shortest(printer: Client) -> None:
    drawn = printer.get(f"/cluster/110/waitingnumber/{HASH}/").json["data"]
    assert drawn["scope"]["id"] == "141"
    none = printer.get(f"/cluster/111/waitingnumber/{HASH}/")
    assert said(none) == (404, "clusterwithoutscopes")
    assert said(printer.get(f"/cluster/7/waitingnumber/{HASH}/")) == (404, "clusternotfound")


def test_the_queue_tells_who_waits_and_what_the_next_one_waits(printer: Client) -> None:
    for _ in range(3):
        draw(printer)
    reply = printer.get("/scope/141/queue/").json
    assert reply["meta"]["reducedData"] is True
    *waiting, fake = reply["data"]
    assert [one["number"] for one in waiting] == ["7", "8", "9"]
    assert [one["waitingTimeEstimate"] for one in waiting] == [0, 3, 6]
    assert (fake["number"], fake["status"], fake["waitingTimeEstimate"]) == (-1, "fake", 9)
    assert fake["waitingTimeOptimistic"] == 5


def test_people_with_an_appointment_wait_in_the_same_queue(
    city: ZmsCity, printer: Client, clock: ManualClock
) -> None:
    citizen = Client(city)
    body = {"officeId": 502, "serviceId": [PASS], "timestamp": at(10)}
    ref = citizen.post("/reserve-appointment/", body).json
    citizen.post("/confirm-appointment/", ref)
    entries = printer.get("/scope/52/queue/").json["data"]
    mine = [one for one in entries if one["withAppointment"]]
    assert [(one["number"], one["status"]) for one in mine] == [
        (str(ref["processId"]), "confirmed")
    ]
    clock.advance(at(10) - at(9))
    later = printer.get("/scope/52/queue/").json["data"]
    assert not [one for one in later if one["withAppointment"]]
    assert CARD != PASS


def test_called_numbers_tell_where_to_go(printer: Client, clock: ManualClock) -> None:
    for _ in range(3):
        draw(printer)
    clock.advance(1200)
    body = {"scopes": [{"id": 141}, {"id": "9"}, "nonsense"], "clusters": []}
    path = "/calldisplay/queue/?statusList[]=called"
    called = printer.post(path, body).json["data"]
    assert [(one["displayNumber"], one["destination"]) for one in called] == [
        ("A7", "Schalter 1"),
        ("A8", "Schalter 2"),
    ]
    assert all(one["status"] == "called" and one["callTime"] for one in called)
    several = printer.post(path, {"scopes": [{"id": 141}, {"id": 52}]}).json["data"]
    assert list(several) == ["0", "1"], "for several scopes an object"
    every = printer.post("/calldisplay/queue/", {"scopes": [{"id": 141}]}).json["data"]
    assert [one["status"] for one in every] == ["called", "called", "queued"]
    two = printer.post(f"{path}&statusList[]=queued", {"scopes": [{"id": 141}]}).json["data"]
    assert len(two) == 3
    assert printer.post(path, {"scopes": 7}).json["data"] == []


def test_the_display_and_the_status_are_told(printer: Client) -> None:
    display = printer.post("/calldisplay/", {"scopes": [{"id": 141}]}).json["data"]
    assert display["serverTime"] == at(9)
    assert [one["id"] for one in display["scopes"]] == ["141"]
    assert printer.get("/status/").json["data"]["version"]["minor"] == "25"
    assert printer.get("/scope/141/department/").json["data"]["name"] == "Bürgerdienste"


# Faults


def test_a_closed_queue_has_buttons_that_do_not_work(printer: Client, city: ZmsCity) -> None:
    city.set_faults("queue-closed")
    rows = buttons(printer, "s141,r141-1001,s52").json["data"]["buttons"]
    assert [one["enabled"] for one in rows] == [False, "0", False]


def test_a_used_contingent_gives_nothing(printer: Client, city: ZmsCity) -> None:
    city.set_faults("contingent-used")
    assert said(draw(printer, 52)) == (404, "givennumbercountexceeded")
    assert said(buttons(printer, "s52")) == (404, "givennumbercountexceeded")
    assert buttons(printer, "s52,s141").json["data"]["buttons"][0]["enabled"] is False


def test_a_printer_that_is_not_enabled_is_an_error_with_status_200(
    printer: Client, city: ZmsCity
) -> None:
    city.set_faults("printer-not-enabled")
    assert said(printer.get(f"/ticketprinter/{HASH}/")) == (200, "ticketprinternotenabled")
    assert said(buttons(printer, "s52")) == (200, "ticketprinternotenabled")


def test_nobody_at_the_counters_means_no_estimate(printer: Client, city: ZmsCity) -> None:
    city.set_faults("unknown-wait")
    told = draw(printer, 52).json["data"]
    assert told["scope"]["status"]["queue"]["ghostWorkstationCount"] == "0"
    assert told["scope"]["status"]["queue"]["workstationCount"] == 0
    entries = printer.get("/scope/52/queue/").json["data"]
    assert {one["waitingTimeEstimate"] for one in entries} == {0}


def test_a_number_whose_answer_is_lost_was_drawn(printer: Client, city: ZmsCity) -> None:
    city.set_faults("answer-lost-draw")
    with pytest.raises((HTTPException, OSError)):
        draw(printer)
    assert city.queues.drawn_at_kiosks(city.queues.scopes[141]) == (7,)
    seen: Any = city.seen()
    assert seen["numbers"]["141"] == {"given": 1, "drawn_at_kiosks": [7]}
