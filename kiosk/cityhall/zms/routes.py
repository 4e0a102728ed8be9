"""Which call a path names. Pure."""

import re
from dataclasses import dataclass
from enum import Enum

from kiosk.cityhall.zms.faults import Generation


class Api(Enum):
    """Which part of the city answers."""

    CITIZEN = "citizen"
    QUEUE = "queue"
    BOOKS = "books"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a request goes; see `wire.Request` for what `call` and `endpoint` mean."""

    api: Api
    call: str
    endpoint: str
    values: tuple[str, ...] = ()


CITIZEN_PREFIXES = ("/terminvereinbarung/api/citizen", "/buergeransicht/api/citizen", "")
QUEUE_PREFIXES = ("/terminvereinbarung/api/2", "/api/2", "")
BOOKS_PATH = "/simulator/books/"

_COMMON = {
    "offices-and-services": ("GET", "catalogue"),
    "reserve-appointment": ("POST", "reserve"),
    "update-appointment": ("POST", "update"),
    "preconfirm-appointment": ("POST", "preconfirm"),
    "confirm-appointment": ("POST", "confirm"),
    "cancel-appointment": ("POST", "cancel"),
    "appointment": ("GET", "appointment"),
    "my-appointments": ("GET", "my-appointments"),
    "captcha-details": ("GET", "captcha-details"),
    "captcha-challenge": ("GET", "captcha-challenge"),
    "captcha-verify": ("POST", "captcha-verify"),
}
CITIZEN_CALLS = {
    Generation.CALENDAR: {**_COMMON, "available-calendar": ("GET", "calendar")},
    Generation.LEGACY: {
        **_COMMON,
        "available-days": ("GET", "days"),
        "available-days-by-office": ("GET", "days"),
        "available-appointments": ("GET", "times"),
        "available-appointments-by-office": ("GET", "times"),
        "offices": ("GET", "catalogue"),
        "services": ("GET", "catalogue"),
        "scopes": ("GET", "catalogue"),
        "scope-by-id": ("GET", "catalogue"),
        "services-by-office": ("GET", "catalogue"),
        "offices-by-service": ("GET", "catalogue"),
    },
}
"""Path, method and endpoint of the citizen API's calls."""

_QUEUE_CALLS = (
    ("GET", "scope-organisation", "organisation", r"scope/([0-9]{1,10})/organisation"),
    ("GET", "scope-department", "department", r"scope/([0-9]{1,10})/department"),
    ("GET", "scope-queue", "queue", r"scope/([0-9]{1,10})/queue"),
    (
        "GET",
        "scope-draw",
        "draw",
        r"scope/([0-9]{1,10})/waitingnumber/([a-z0-9]{20,40})",
    ),
    (
        "GET",
        "cluster-draw",
        "draw",
        r"cluster/([0-9]{1,10})/waitingnumber/([a-z0-9]{20,40})",
    ),
    ("GET", "printer", "printer", r"ticketprinter/([a-z0-9]{20,40})"),
    ("GET", "register", "register", r"organisation/([0-9]{1,10})/hash"),
    ("POST", "buttons", "buttons", r"ticketprinter"),
    ("POST", "calldisplay", "calldisplay", r"calldisplay"),
    ("POST", "called", "called", r"calldisplay/queue"),
    ("GET", "status", "status", r"status"),
)


def route(method: str, path: str, generation: Generation) -> Route:
    """Return where a request goes; a path nobody knows goes to the citizen API's 404."""
    if path == BOOKS_PATH:
        return Route(api=Api.BOOKS, call="books" if method == "GET" else "method", endpoint="")
    for prefix in QUEUE_PREFIXES:
        if path.startswith(f"{prefix}/") and (found := _queue(method, path[len(prefix) :])):
            return found
    if path.startswith(QUEUE_PREFIXES[:-1]):
        return Route(api=Api.QUEUE, call="", endpoint="")
    prefix = next(one for one in CITIZEN_PREFIXES if path.startswith(f"{one}/") or not one)
    return _citizen(method, path[len(prefix) :], generation)


def _citizen(method: str, path: str, generation: Generation) -> Route:
    name = path.removeprefix("/").removesuffix("/")
    wanted, endpoint = CITIZEN_CALLS[generation].get(name, ("", ""))
    # From the calendar generation on a path without its slash is another path.
    slash = path.endswith("/") or generation is Generation.LEGACY
    if not wanted or not slash:
        return Route(api=Api.CITIZEN, call="", endpoint="")
    call = name if method == wanted else "method"
    return Route(api=Api.CITIZEN, call=call, endpoint=endpoint if call == name else "")


def _queue(method: str, path: str) -> Route | None:
    for wanted, call, endpoint, pattern in _QUEUE_CALLS:
        found = re.fullmatch(f"/{pattern}/?", path)
        if found and wanted == method:
            return Route(api=Api.QUEUE, call=call, endpoint=endpoint, values=found.groups())
    return None
