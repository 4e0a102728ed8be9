import pytest

from kiosk.cityhall.zms.faults import CITIZEN, EVERYWHERE, QUEUE, Generation
from kiosk.cityhall.zms.routes import CITIZEN_CALLS, Api, route

CALENDAR, LEGACY = Generation.CALENDAR, Generation.LEGACY
HASH = "71abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("method", "path", "generation", "api", "call"),
    [
        ("GET", "/appointment/", CALENDAR, Api.CITIZEN, "appointment"),
        (
            "GET",
            "/terminvereinbarung/api/citizen/appointment/",
            CALENDAR,
            Api.CITIZEN,
            "appointment",
        ),
        ("GET", "/buergeransicht/api/citizen/appointment/", CALENDAR, Api.CITIZEN, "appointment"),
        ("GET", "/appointment", CALENDAR, Api.CITIZEN, ""),
        ("GET", "/appointment", LEGACY, Api.CITIZEN, "appointment"),
        ("POST", "/appointment/", CALENDAR, Api.CITIZEN, "method"),
        ("GET", "/available-calendar/", CALENDAR, Api.CITIZEN, "available-calendar"),
        ("GET", "/available-calendar/", LEGACY, Api.CITIZEN, ""),
        ("GET", "/available-days-by-office/", CALENDAR, Api.CITIZEN, ""),
        ("GET", "/available-days-by-office", LEGACY, Api.CITIZEN, "available-days-by-office"),
        ("GET", "/offices/", CALENDAR, Api.CITIZEN, ""),
        ("GET", "/", CALENDAR, Api.CITIZEN, ""),
        ("GET", "//appointment/", CALENDAR, Api.CITIZEN, ""),
        ("GET", "/status/", CALENDAR, Api.QUEUE, "status"),
        ("GET", "/api/2/status", CALENDAR, Api.QUEUE, "status"),
        ("GET", f"/terminvereinbarung/api/2/ticketprinter/{HASH}/", LEGACY, Api.QUEUE, "printer"),
        ("GET", "/api/2/ticketprinter/short/", LEGACY, Api.QUEUE, ""),
        ("POST", "/api/2/ticketprinter/", LEGACY, Api.QUEUE, "buttons"),
        ("GET", "/api/2/ticketprinter/", LEGACY, Api.QUEUE, ""),
        ("GET", f"/scope/7/waitingnumber/{HASH}/", LEGACY, Api.QUEUE, "scope-draw"),
        ("GET", f"/cluster/7/waitingnumber/{HASH}/", LEGACY, Api.QUEUE, "cluster-draw"),
        ("POST", "/calldisplay/queue/", LEGACY, Api.QUEUE, "called"),
        ("GET", "/simulator/books/", LEGACY, Api.BOOKS, "books"),
        ("DELETE", "/simulator/books/", LEGACY, Api.BOOKS, "method"),
    ],
)
def test_a_path_names_a_call(
    method: str, path: str, generation: Generation, api: Api, call: str
) -> None:
    found = route(method, path, generation)
    assert (found.api, found.call) == (api, call)
    assert bool(found.endpoint) == (call not in {"", "method", "books"})


def test_the_values_of_a_path_are_told() -> None:
    found = route("GET", f"/scope/141/waitingnumber/{HASH}/", CALENDAR)
    assert (found.endpoint, found.values) == ("draw", ("141", HASH))


def test_faults_and_routes_name_the_same_endpoints() -> None:
    named = {endpoint for calls in CITIZEN_CALLS.values() for _, endpoint in calls.values()}
    assert named == CITIZEN
    assert EVERYWHERE - CITIZEN == QUEUE
