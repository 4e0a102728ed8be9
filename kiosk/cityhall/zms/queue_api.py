"""The back end's calls for ticket printers and call displays. Pure but for the numbers it gives.

Types are as loose as the real server's: numbers as text, truth as 0 and 1, lists as objects.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, time

from kiosk.cityhall.zms.books import Books, Process
from kiosk.cityhall.zms.faults import Generation
from kiosk.cityhall.zms.queues import Queues, QueueScope, Ticket, Waiting
from kiosk.cityhall.zms.seeded import digest
from kiosk.cityhall.zms.wire import Reply, Request, json_reply
from kiosk.core.clock import CITY_ZONE, city_time

Json = dict[str, object]

SCHEMA = "https://schema.berlin.de/queuemanagement"
MOST_BUTTONS = 6
HASH_TAIL = "abcdefghijklmnopqrstuvwxyz"
_FIRST_DRAWN = 900_001
_BUTTON = re.compile(
    r"s(?P<scope>[0-9]{1,9})|r(?P<asked>[0-9]{1,9})-(?P<request>[0-9]{1,9})"
    r"|l\[(?P<url>[^|\]]+)\|(?P<name>[^\]]+)\]"
)
_NAMES = {
    Generation.CALENDAR: "BO\\Zmsbackend\\{0}\\Exception\\{1}",
    Generation.LEGACY: "BO\\Zmsapi\\Exception\\{0}\\{1}",
}


class BackendRefused(Exception):  # noqa: N818 - says what is so
    """The back end says no; `status` is 200 for a printer that is not enabled."""

    def __init__(self, part: str, name: str, status: int, message: str) -> None:
        super().__init__(message)
        self.part = part
        self.name = name
        self.status = status


class QueueApi:
    """Answers ticket printers and call displays.

    Args:
        queues: who gives numbers.
        books: whose appointments wait in the same rooms.
        organisation: id and name of the city.
        department: id and name of the part all scopes belong to.
        clusters: groups of scopes that draw as one.
        generation: decides how exceptions are called.
    """

    def __init__(
        self,
        queues: Queues,
        books: Books,
        *,
        organisation: tuple[int, str] = (71, "Musterstadt"),
        department: tuple[int, str] = (74, "Bürgerdienste"),
        clusters: Mapping[int, tuple[int, ...]] | None = None,
        generation: Callable[[], Generation] = lambda: Generation.CALENDAR,
    ) -> None:
        self._queues = queues
        self._books = books
        self._organisation = organisation
        self._department = department
        self._clusters = clusters or {}
        self._generation = generation
        self._printers: dict[str, int] = {}
        self._drawn = 0
        self._calls: Mapping[str, Callable[[Request], object]] = {
            "scope-organisation": self._scope_organisation,
            "scope-department": self._scope_department,
            "scope-queue": self._queue,
            "scope-draw": self._draw,
            "cluster-draw": self._draw_of_cluster,
            "printer": self._printer,
            "register": self._register,
            "buttons": self._buttons,
            "calldisplay": self._calldisplay,
            "called": self._called,
            "status": self._status,
        }

    def answer(self, request: Request) -> Reply:
        """Answer a request; every reply has its envelope."""
        try:
            data = self._calls.get(request.call, _not_found)(request)
        except BackendRefused as no:
            named = _NAMES[self._generation()].format(no.part, no.name)
            meta: Json = {"error": True, "exception": named, "message": str(no)}
            return json_reply(self._envelope([], meta), no.status)
        meta = {"error": False}
        if request.call in {"scope-queue", "scope-department"}:
            meta["reducedData"] = True
        if isinstance(data, list):
            meta["length"] = len(data)
        return json_reply(self._envelope(data, meta))

    def _envelope(self, data: object, meta: Json) -> Json:
        return {
            "$schema": "https://localhost/terminvereinbarung/api/2/",
            "meta": {
                "$schema": f"{SCHEMA}/metaresult.json",
                **meta,
                "generated": city_time(self._now).isoformat(timespec="seconds"),
                "server": "Zmsbackend-SIMULATOR",
            },
            "data": data,
        }

    # Sites and printers -------------------------------------------------------------------------

    def _scope_organisation(self, request: Request) -> Json:
        self._scope(request)
        number, name = self._organisation
        return {
            "$schema": f"{SCHEMA}/organisation.json",
            "id": str(number),
            "name": name,
            "contact": {"city": "", "street": "", "country": "Germany", "name": name},
            "preferences": {"ticketPrinterActivation": "0"},
            "departments": [
                {
                    **self._department_json(),
                    "scopes": [_short(one) for one in self._queues.scopes.values()],
                }
            ],
            "ticketprinters": [self._printer_json(one) for one in self._printers],
        }

    def _scope_department(self, request: Request) -> Json:
        self._scope(request)
        return self._department_json()

    def _department_json(self) -> Json:
        number, name = self._department
        return {"$schema": f"{SCHEMA}/department.json", "id": str(number), "name": name}

    def _printer(self, request: Request) -> Json:
        known = self._known(request, request.values[0])
        return self._printer_json(known)

    def _register(self, request: Request) -> Json:
        number, _ = self._organisation
        if int(request.values[0]) != number:
            raise BackendRefused("Organisation", "OrganisationNotFound", 404, "Nicht gefunden.")
        known = f"{number}{HASH_TAIL}"
        self._printers.setdefault(known, len(self._printers) + 1)
        return self._printer_json(known)

    def _known(self, request: Request, found: str) -> str:
        if found not in self._printers:
            raise BackendRefused(
                "Ticketprinter", "TicketprinterNotFound", 404, "Der Ticketdrucker ist unbekannt."
            )
        if "printer-not-enabled" in request.struck:
            raise BackendRefused(
                "Ticketprinter", "TicketprinterNotEnabled", 200, "Printer is not enabled."
            )
        return found

    def _printer_json(self, known: str, buttonlist: str = "") -> Json:
        return {
            "$schema": f"{SCHEMA}/ticketprinter.json",
            "buttonlist": buttonlist,
            "enabled": 1,
            "hash": known,
            "id": self._printers[known],
            "lastUpdate": int(self._queues.now_s),
            "name": "",
            "reload": 30,
        }

    def _buttons(self, request: Request) -> Json:
        found = request.fields.get("hash")
        if not isinstance(found, str) or not re.fullmatch(r"[a-z0-9]{20,40}", found):
            raise BackendRefused(
                "Ticketprinter", "TicketprinterHashNotValid", 403, "Der Hash ist nicht gültig."
            )
        known = self._known(request, found)
        codes = _button_codes(request.fields)
        if len(codes) > MOST_BUTTONS:
            raise BackendRefused("Ticketprinter", "TooManyButtons", 404, "Too many buttons.")
        buttons = [self._button(code, request) for code in codes]
        one = self._only_scope(codes)
        if one is not None and ("contingent-used" in request.struck or not self._queues.left(one)):
            raise _used_up()
        return {**self._printer_json(known, ",".join(codes)), "buttons": buttons}

    def _only_scope(self, codes: list[str]) -> QueueScope | None:
        """Return the scope, where exactly one is in the list."""
        named = [code for code in codes if code.startswith("s")]
        return self._queues.scopes.get(int(named[0][1:])) if len(named) == 1 else None

    def _button(self, code: str, request: Request) -> Json:
        found = _BUTTON.fullmatch(code)
        if found is None:
            raise BackendRefused(
                "Ticketprinter", "UnvalidButtonList", 428, "Die Liste der Knöpfe ist falsch."
            )
        if found["url"]:
            name = found["name"].replace("+", " ")
            return {"type": "link", "url": found["url"], "enabled": True, "name": name}
        scope = self._queues.scopes.get(int(found["scope"] or found["asked"]))
        asked = int(found["request"] or 0)
        if scope is None or (asked and asked not in scope.requests):
            raise BackendRefused(
                "Ticketprinter", "UnvalidButtonList", 428, "Die Liste der Knöpfe ist falsch."
            )
        closed = {"queue-closed", "contingent-used"} & request.struck.by.keys()
        enabled = self._queues.enabled(scope) and not closed
        if asked:
            return {
                "type": "request",
                "url": f"/request/{scope.id}-{asked}/",
                "requestId": str(asked),
                "scope": self._scope_json(scope, request),
                "enabled": "1" if enabled else "0",
                "name": scope.requests[asked],
            }
        return {
            "type": "scope",
            "url": f"/scope/{scope.id}/",
            "scope": self._scope_json(scope, request),
            "enabled": enabled,
            "name": scope.name,
        }

    # Numbers ------------------------------------------------------------------------------------

    def _draw(self, request: Request) -> Json:
        return self._drawn_at(self._scope(request), request)

    def _draw_of_cluster(self, request: Request) -> Json:
        ids = self._clusters.get(int(request.values[0]))
        if ids is None:
            raise BackendRefused("Cluster", "ClusterNotFound", 404, "Cluster nicht gefunden.")
        scopes = [self._queues.scopes[one] for one in ids]
        if not scopes:
            raise BackendRefused("Cluster", "ClusterWithoutScopes", 404, "Cluster ohne Standort.")
        return self._drawn_at(min(scopes, key=self._wait), request)

    def _wait(self, scope: QueueScope) -> int:
        return self._queues.wait_min(scope, len(self._waiting(scope)))

    def _drawn_at(self, scope: QueueScope, request: Request) -> Json:
        ahead = len(self._waiting(scope))
        ticket = None if "contingent-used" in request.struck else self._queues.draw(scope)
        if ticket is None:
            raise _used_up()
        self._drawn += 1
        number = _FIRST_DRAWN + self._drawn - 1
        entry = self._entry(scope, ticket, ahead, request)
        midnight = datetime.combine(city_time(self._now).date(), time.min, CITY_ZONE)
        return {
            "$schema": f"{SCHEMA}/process.json",
            "id": number,
            "authKey": digest(f"ticket/{number}")[:4],
            **({"displayNumber": entry["displayNumber"]} if scope.tells_display_number else {}),
            "appointments": [
                {"date": int(midnight.timestamp()), "scope": {"id": scope.id}, "slotCount": "0"}
            ],
            "queue": {**entry, "number": ticket.number},
            "scope": self._scope_json(scope, request),
            "createTimestamp": int(self._queues.now_s),
            "status": "queued",
        }

    def _queue(self, request: Request) -> list[Json]:
        scope = self._scope(request)
        entries = self._entries(scope, request)
        ahead = len(self._waiting(scope))
        fake: Json = {
            "$schema": f"{SCHEMA}/queue.json",
            "arrivalTime": int(self._queues.now_s),
            "callCount": 0,
            "callTime": 0,
            "number": -1,
            **self._estimates(scope, ahead, request),
            "waitingTime": 0,
            "status": "fake",
            "lastCallTime": 0,
            "destination": "",
            "destinationHint": "1",
            "withAppointment": False,
        }
        return [*entries, fake]

    def _waiting(self, scope: QueueScope) -> list[Ticket | Process]:
        """Return who waits, people with an appointment too, in the order of arrival."""
        tickets = [one for one in self._queues.tickets(scope) if one.status is Waiting.QUEUED]
        return sorted([*self._appointments(scope), *tickets], key=_arrival_s)

    def _appointments(self, scope: QueueScope) -> list[Process]:
        today = city_time(self._now).date()
        found = self._books.of_day([scope.id], today)
        return [one for one in found if one.epoch_s > self._queues.now_s]

    def _entries(self, scope: QueueScope, request: Request) -> list[Json]:
        waiting = self._waiting(scope)
        called = [one for one in self._queues.tickets(scope) if one.status is Waiting.CALLED]
        return [
            *(self._entry(scope, one, 0, request) for one in called),
            *(self._entry(scope, one, ahead, request) for ahead, one in enumerate(waiting)),
        ]

    def _entry(
        self, scope: QueueScope, one: Ticket | Process, ahead: int, request: Request
    ) -> Json:
        called = isinstance(one, Ticket) and one.status is Waiting.CALLED
        number = one.number if isinstance(one, Ticket) else one.id
        arrival_s = _arrival_s(one)
        waited_min = max(0, int(self._queues.now_s - arrival_s)) // 60
        display = f"{scope.prefix}{number}"
        return {
            "$schema": f"{SCHEMA}/queue.json",
            "arrivalTime": int(arrival_s),
            "callCount": "1" if called else "0",
            "callTime": int(one.called_s) if isinstance(one, Ticket) else 0,
            "number": str(number),
            **({"displayNumber": display} if scope.tells_display_number else {}),
            **self._estimates(scope, ahead, request),
            "waitingTime": waited_min,
            "status": one.status.value,
            "lastCallTime": 0,
            "destination": one.destination if isinstance(one, Ticket) and called else None,
            "destinationHint": "" if called else None,
            "withAppointment": isinstance(one, Process),
        }

    def _estimates(self, scope: QueueScope, ahead: int, request: Request) -> Json:
        minutes = self._queues.wait_min(scope, ahead)
        if "unknown-wait" in request.struck or not scope.workstations:
            minutes = 0
        return {"waitingTimeEstimate": minutes, "waitingTimeOptimistic": minutes * 6 // 10}

    # The call display ---------------------------------------------------------------------------

    def _calldisplay(self, request: Request) -> Json:
        number, name = self._organisation
        return {
            "$schema": f"{SCHEMA}/calldisplay.json",
            "serverTime": int(self._queues.now_s),
            "scopes": [self._scope_json(one, request) for one in self._named(request)],
            "clusters": [],
            "organisation": {"id": str(number), "name": name},
            "contact": {"name": name},
            "image": {"name": "", "mime": "", "content": ""},
        }

    def _called(self, request: Request) -> object:
        """Return who is called; for several scopes an object with keys "0", "1" … of entries."""
        wanted = {
            text
            for name, text in request.query.items()
            if name == "statusList" or name.startswith("statusList[")
        }
        scopes = self._named(request)
        entries = [
            entry
            for scope in scopes
            for entry in self._entries(scope, request)
            if not wanted or entry["status"] in wanted
        ]
        if len(scopes) > 1:
            return {str(index): entry for index, entry in enumerate(entries)}
        return entries

    def _named(self, request: Request) -> list[QueueScope]:
        """Return the scopes a body names; those nobody knows are left out."""
        listed = request.fields.get("scopes")
        rows = listed if isinstance(listed, list) else []
        ids = [str(row.get("id")) for row in rows if isinstance(row, dict)]
        return [scope for scope in self._queues.scopes.values() if str(scope.id) in ids]

    def _status(self, _request: Request) -> Json:
        return {
            "$schema": f"{SCHEMA}/status.json",
            "generated": city_time(self._now).isoformat(timespec="seconds"),
            "server": "Zmsbackend-SIMULATOR",
            "version": {"major": "2", "minor": "25", "patch": "00"},
            "processes": {"reserved": 0, "confirmed": 0},
        }

    # Inside -------------------------------------------------------------------------------------

    def _scope(self, request: Request) -> QueueScope:
        scope = self._queues.scopes.get(int(request.values[0]))
        if scope is None:
            raise BackendRefused("Scope", "ScopeNotFound", 404, "Standort nicht gefunden.")
        return scope

    def _scope_json(self, scope: QueueScope, request: Request) -> Json:
        unknown = "unknown-wait" in request.struck or not scope.workstations
        return {
            "$schema": f"{SCHEMA}/scope.json",
            "id": str(scope.id),
            "shortName": scope.name,
            "hint": scope.hint,
            "contact": {"name": scope.office_name, "street": "", "country": "Germany"},
            "provider": {"id": str(scope.office), "name": scope.office_name, "source": "dldb"},
            "preferences": {
                "queue": {
                    "firstNumber": str(scope.first),
                    "lastNumber": scope.last,
                    "maxNumberContingent": str(scope.contingent),
                    "processingTimeAverage": str(scope.average_min),
                    "displayNumberPrefix": scope.prefix,
                    "callDisplayText": "",
                },
                "ticketprinter": {
                    "buttonName": scope.name,
                    "deactivatedText": scope.deactivated_text,
                },
            },
            "status": {
                "queue": {
                    "workstationCount": 0 if unknown else scope.workstations,
                    "ghostWorkstationCount": "0" if unknown else "-1",
                    "givenNumberCount": str(self._queues.given(scope)),
                    "lastGivenNumber": self._queues.last_number(scope),
                },
                "ticketprinter": {"deactivated": "1" if scope.deactivated else "0"},
            },
        }

    @property
    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._queues.now_s, UTC)


def _not_found(_request: Request) -> object:
    raise BackendRefused("Api", "NotFound", 404, "Die Route ist nicht bekannt.")


def _used_up() -> BackendRefused:
    return BackendRefused(
        "Ticketprinter", "GivenNumberCountExceeded", 404, "Keine Wartenummern mehr verfügbar."
    )


def _short(scope: QueueScope) -> Json:
    return {"id": str(scope.id), "shortName": scope.name, "source": "dldb"}


def _arrival_s(one: Ticket | Process) -> float:
    return one.arrived_s if isinstance(one, Ticket) else one.epoch_s


def _button_codes(fields: Mapping[str, object]) -> list[str]:
    """Read the wanted buttons: a text of codes, or a list of objects with type and id.

    Raises:
        BackendRefused: there is neither.
    """
    text, listed = fields.get("buttonlist"), fields.get("buttons")
    codes: list[str] = []
    if isinstance(text, str) and text:
        codes = re.findall(r"l\[[^\]]*\]|[^,]+", text)
    elif isinstance(listed, list):
        codes = list(_listed_codes(listed))
    if not codes:
        raise BackendRefused(
            "Ticketprinter", "TicketprinterUnvalidButton", 428, "Es fehlen die Knöpfe."
        )
    return codes


def _listed_codes(listed: list[object]) -> Iterable[str]:
    for one in listed:
        match one:
            case {"type": "scope", "scope": {"id": int() | str() as number}}:
                yield f"s{number}"
            case {
                "type": "request",
                "scope": {"id": int() | str() as number},
                "requestId": int() | str() as asked,
            }:
                yield f"r{number}-{asked}"
            case {"type": "link", "url": str(url), "name": str(name)}:
                yield f"l[{url}|{name}]"
            case _:
                yield ""
