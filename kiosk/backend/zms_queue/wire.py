"""The ZMS back end's replies as the kiosk's own records. Pure.

Every reply is an envelope `{"meta", "data"}`; `meta.error` may be true with HTTP 200. Errors are
told apart by the last part of the exception's name: messages are German or English at will.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.backend.errors import UNKNOWN
from kiosk.backend.wire import (
    NotBelieved,
    id_of,
    many,
    needed,
    parsed,
    plain,
    positive,
    record,
    switch,
    text,
    whole,
)
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.waiting import Called

HASH = re.compile(r"[a-z0-9]{20,40}", re.ASCII)
_WAITING = frozenset({"confirmed", "queued", "reserved", "fake"})
_NEXT = -1
"""The number of the entry that is the estimate for whoever draws next."""

GROUPS = {
    "givennumbercountexceeded": Group.LIMITS,
    "ticketprinternotenabled": Group.SERVICE,
    "ticketprinternotfound": Group.STALE,
    "ticketprinterhashnotvalid": Group.STALE,
    "toomanybuttons": Group.CLIENT,
    "unvalidbuttonlist": Group.STALE,
    "ticketprinterunvalidbutton": Group.STALE,
    "scopenotfound": Group.STALE,
    "clusternotfound": Group.STALE,
    "clusterwithoutscopes": Group.STALE,
    "scopeswithoutworkstationcount": Group.SERVICE,
    "organisationnotfound": Group.STALE,
}
"""What the back end's exceptions mean."""

CLOSED = Refused(group=Group.SLOT, code="queueClosed")
"""No numbers are given at this queue now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """What the back end knows of a ticket printer, which the kiosk is to it."""

    hash: str
    enabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A queue as it stands on a ticket printer."""

    scope: int
    name: str
    office: str
    enabled: bool
    closed_text: str
    place: str
    wait_known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many wait, for how long the next one will, and whose numbers they are."""

    ahead: int
    wait_min: int | None
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number as it was drawn."""

    shown: str
    office: str
    place: str


def read_envelope(status: int, body: bytes) -> object | Refused:
    """Return the data of a reply, or what its error means.

    Raises:
        NotBelieved: if it is no envelope.
    """
    try:
        envelope = needed(parsed(body))
    except NotBelieved:
        if status == 200:
            raise
        return Refused(group=_by_status(status), code=UNKNOWN)
    meta = record(envelope.get("meta"))
    if status == 200 and not switch(meta.get("error")):
        return envelope.get("data")
    name = re.split(r"[\\/.]", text(meta.get("exception")))[-1].lower()
    group = GROUPS.get(name)
    return Refused(group=group or _by_status(status), code=name if group else UNKNOWN)


def _by_status(status: int) -> Group:
    if status == 429:
        return Group.BUSY
    return Group.CLIENT if 400 <= status < 500 else Group.SERVICE


def read_organisation(data: object) -> int:
    """Return the id of an organisation.

    Raises:
        NotBelieved: if it is none.
    """
    number = id_of(needed(data).get("id"))
    if number is None:
        raise NotBelieved("no organisation")
    return number


def scope_names(data: object) -> dict[int, str]:
    """Return the names of an organisation's scopes, as far as they are told."""
    names: dict[int, str] = {}
    for department in map(record, many(record(data).get("departments"))):
        scopes = many(department.get("scopes"))
        for cluster in map(record, many(department.get("clusters"))):
            scopes = [*scopes, *many(cluster.get("scopes"))]
        for scope in map(record, scopes):
            number, name = id_of(scope.get("id")), _scope_name(scope)
            if number is not None and name:
                names.setdefault(number, name)
    return names


def read_printer(data: object) -> Printer:
    """Read a ticket printer.

    Raises:
        NotBelieved: if it is none.
    """
    printer = needed(data)
    name = text(printer.get("hash"))
    if not HASH.fullmatch(name):
        raise NotBelieved("no printer")
    return Printer(hash=name, enabled=switch(printer.get("enabled")))


def read_buttons(data: object) -> tuple[Button, ...]:
    """Read the buttons of a ticket printer that lead to a queue.

    Raises:
        NotBelieved: if there is no list of buttons.
    """
    buttons = needed(data).get("buttons")
    if not isinstance(buttons, (list, dict)):
        raise NotBelieved("no buttons")
    return tuple(filter(None, map(_button, many(buttons))))


def _button(raw: object) -> Button | None:
    button = record(raw)
    scope = record(button.get("scope"))
    number = id_of(scope.get("id"))
    if number is None or text(button.get("type")) not in {"scope", ""}:
        return None
    preferences = record(scope.get("preferences"))
    printer = record(preferences.get("ticketprinter"))
    status = record(scope.get("status"))
    stopped = switch(record(status.get("ticketprinter")).get("deactivated"))
    counters = whole(record(status.get("queue")).get("ghostWorkstationCount"))
    return Button(
        scope=number,
        name=text(button.get("name")) or text(printer.get("buttonName")) or _scope_name(scope),
        office=_scope_name(scope),
        enabled=switch(button.get("enabled")) and not stopped,
        closed_text=plain(printer.get("deactivatedText")),
        place=_place(scope),
        # Nobody works there, so nobody can say how long it takes.
        wait_known=counters != 0,
    )


def _scope_name(scope: Mapping[str, object]) -> str:
    contact, provider = record(scope.get("contact")), record(scope.get("provider"))
    return text(contact.get("name")) or text(provider.get("name")) or text(scope.get("shortName"))


def _place(scope: Mapping[str, object]) -> str:
    """Return where to wait: the hint of a scope is "heading | text" in some cities."""
    return plain(text(scope.get("hint")).rpartition("|")[2])


def read_queue(data: object) -> Waiting:
    """Read who waits at a queue."""
    ahead, wait_min = 0, None
    numbers: set[str] = set()
    for entry in map(record, many(data)):
        if text(entry.get("status")) not in _WAITING:
            continue
        if whole(entry.get("number")) == _NEXT:
            wait_min = whole(entry.get("waitingTimeEstimate"))
            continue
        ahead += 1
        if not switch(entry.get("withAppointment")):
            numbers.add(text(entry.get("number")))
    known = wait_min if wait_min is not None and wait_min >= 0 else None
    return Waiting(ahead=ahead, wait_min=known, numbers=frozenset(numbers))


def read_number(data: object, scope: int) -> Number:
    """Read a number that was drawn.

    Raises:
        NotBelieved: if there is none in it, or it belongs to another queue.
    """
    process = needed(data)
    place = record(process.get("scope"))
    told = id_of(place.get("id"))
    if told is not None and told != scope:
        raise NotBelieved("another queue's number")
    queue = record(process.get("queue"))
    shown = text(process.get("displayNumber")) or text(queue.get("displayNumber"))
    number = positive(queue.get("number"))
    if not shown:
        if number is None:
            raise NotBelieved("no number")
        preferences = record(record(place.get("preferences")).get("queue"))
        shown = f"{text(preferences.get('displayNumberPrefix'))}{number}"
    return Number(shown=shown, office=_scope_name(place), place=_place(place))


def read_called(data: object) -> tuple[Called, ...]:
    """Read the numbers being called, the newest first."""
    found = []
    for entry in map(record, many(data)):
        number = text(entry.get("displayNumber")) or text(entry.get("number"))
        called_s = whole(entry.get("callTime")) or 0
        if number and text(entry.get("status")) == "called":
            found.append(
                Called(
                    number=number,
                    destination=text(entry.get("destination")),
                    hint=plain(entry.get("destinationHint")),
                    called_s=called_s,
                )
            )
    return tuple(sorted(found, key=lambda one: one.called_s, reverse=True))


def button_list(scopes: Iterable[int]) -> str:
    """Write queues as a list of buttons."""
    return ",".join(f"s{scope}" for scope in scopes)
