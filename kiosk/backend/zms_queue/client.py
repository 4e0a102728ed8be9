"""Draws waiting numbers at the back end of ZMS; a `QueueSystem`.

Rules it keeps:

- To draw is a GET that changes something: asked once, never again, whatever comes back.
- The back end does not check whether a queue is open when a number is drawn; the kiosk does,
  directly before.
- One wrong queue in a list makes the whole list fail, so then each is asked alone.
- The kiosk is a ticket printer to the back end. It registers itself where it is not known, which
  also happens after thirty days out of use.
"""

from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from kiosk.backend.city_line import OFFLINE, CityLine, Lost, NotSent, Reply, Said
from kiosk.backend.errors import UNKNOWN
from kiosk.backend.wire import NotBelieved
from kiosk.backend.zms_queue.wire import (
    CLOSED,
    Button,
    Number,
    Waiting,
    button_list,
    read_buttons,
    read_called,
    read_envelope,
    read_number,
    read_organisation,
    read_printer,
    read_queue,
    scope_names,
)
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.waiting import Called, Drawn, Queue
from kiosk.core.clock import Clock, city_time

MOST_BUTTONS = 6
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
NOT_BELIEVED = Refused(group=Group.SERVICE, code=UNKNOWN)
NO_SUCH_QUEUE = Refused(group=Group.CLIENT, code="scopenotfound")
USED_UP = Refused(group=Group.LIMITS, code="givennumbercountexceeded")
NOT_ENABLED = Refused(group=Group.SERVICE, code="ticketprinternotenabled")
_FOR_ALL = frozenset({Group.OFFLINE, Group.BUSY, Group.SERVICE})
"""What one queue cannot be to blame for."""
_UNKNOWN_PRINTER = frozenset({"ticketprinternotfound", "ticketprinterhashnotvalid"})

T = TypeVar("T")


class ZmsQueue:
    """A `QueueSystem`; safe to share by threads."""

    def __init__(
        self, line: CityLine, clock: Clock, scopes: tuple[int, ...], *, kiosk_id: str = "kiosk"
    ) -> None:
        """Make a client; nothing is asked yet.

        Args:
            line: to the base of the back end.
            clock: for the day a number belongs to.
            scopes: the queues that give numbers here, in order.
            kiosk_id: name of this machine, told when it registers.
        """
        self._line = line
        self._clock = clock
        self._scopes = scopes
        self._kiosk_id = kiosk_id
        self._lock = Lock()
        self._hash = ""
        self._names: dict[int, str] = {}

    def queues(self) -> tuple[Queue, ...] | Refused:
        """Return the queues that give numbers here, open or not, with their present wait."""
        if not self._scopes:
            return ()
        buttons = self._buttons(self._scopes)
        if isinstance(buttons, Refused):
            return buttons
        return tuple(
            self._queue(scope, buttons[scope]) for scope in self._scopes if scope in buttons
        )

    def _queue(self, scope: int, button: Button | None) -> Queue:
        if button is None:
            return Queue(scope=scope, name=self._name(scope), office=self._name(scope))
        waiting = self._waiting(scope) if button.enabled else None
        known = waiting if isinstance(waiting, Waiting) else None
        return Queue(
            scope=scope,
            name=button.name,
            office=button.office,
            opened=button.enabled,
            closed_text="" if button.enabled else button.closed_text,
            ahead=known.ahead if known is not None else None,
            wait_min=known.wait_min if known is not None and button.wait_known else None,
        )

    def draw(  # noqa: PLR0911 - each answer is an end of its own
        self, scope: int
    ) -> Drawn | Refused | Unsure:
        """Draw one number. Never repeated, whatever comes back."""
        if scope not in self._scopes:
            return NO_SUCH_QUEUE
        buttons = self._buttons((scope,))
        if isinstance(buttons, Refused):
            return buttons
        button = buttons.get(scope)
        if button is None:
            return USED_UP
        if not button.enabled:
            return CLOSED
        before = self._waiting(scope)
        said = self._line.get(
            f"scope/{scope}/waitingnumber/{self._known_hash()}/", urgent=True, deed=True
        )
        number = self._drawn(said, scope)
        if isinstance(number, Refused):
            return number
        known = before if isinstance(before, Waiting) else None
        if isinstance(number, Unsure):
            return self._perhaps(scope, known, number)
        return Drawn(
            number=number.shown,
            scope=scope,
            day=city_time(self._clock.now()).date().isoformat(),
            office=number.office or button.office,
            place=number.place or button.place,
            ahead=known.ahead if known is not None else None,
            wait_min=known.wait_min if known is not None and button.wait_known else None,
        )

    def _drawn(self, said: Said, scope: int) -> Number | Refused | Unsure:
        """Read the answer to a draw; where the city may have drawn, nobody knows."""
        if isinstance(said, NotSent):
            return said.why
        if isinstance(said, Lost):
            return Unsure(said.code)
        try:
            data = read_envelope(said.status, said.body)
            if isinstance(data, Refused):
                sure = said.status < 500 and data.code != UNKNOWN
                return data if sure or 400 <= said.status < 500 else Unsure(data.code)
            return read_number(data, scope)
        except NotBelieved:
            return Unsure(UNKNOWN)

    def _perhaps(self, scope: int, before: Waiting | None, lost: Unsure) -> Unsure:
        """Look whether a new number stands in the queue; that it is ours nobody can prove."""
        after = self._waiting(scope)
        if before is None or not isinstance(after, Waiting):
            return lost
        return Unsure("numberPerhapsDrawn" if after.numbers - before.numbers else lost.code)

    def called(self) -> tuple[Called, ...] | Refused:
        """Return the numbers being called, the newest first."""
        body = {"scopes": [{"id": scope} for scope in self._scopes], "clusters": []}
        said = self._line.post("calldisplay/queue/?statusList[]=called", body, urgent=False)
        return self._read(said, read_called)

    # The ticket printer --------------------------------------------------------------------------

    def _buttons(self, scopes: tuple[int, ...]) -> dict[int, Button | None] | Refused:
        """Return the button of each queue; None for one that cannot be had, as the others can."""
        found: dict[int, Button | None] = {}
        for first in range(0, len(scopes), MOST_BUTTONS):
            few = scopes[first : first + MOST_BUTTONS]
            together = self._list(few)
            if not isinstance(together, Refused):
                found |= dict.fromkeys(few) | {one.scope: one for one in together}
                continue
            if together.group in _FOR_ALL or together == NOT_ENABLED:
                return together
            for scope in few:
                alone = self._list((scope,)) if len(few) > 1 else together
                if not isinstance(alone, Refused):
                    found |= dict.fromkeys((scope,)) | {one.scope: one for one in alone}
                elif alone.group in _FOR_ALL:
                    return alone
                elif alone.group is Group.LIMITS:
                    found[scope] = None
                elif len(scopes) == 1:
                    return alone
        self._learn(found)
        return found

    def _learn(self, found: dict[int, Button | None]) -> None:
        with self._lock:
            self._names |= {scope: one.name for scope, one in found.items() if one is not None}

    def _list(self, scopes: tuple[int, ...]) -> tuple[Button, ...] | Refused:
        """Ask for the buttons of queues, registering once where the printer is not known."""
        for attempt in range(2):
            printer = self._printer()
            if isinstance(printer, Refused):
                return printer
            body = {"hash": printer, "buttonlist": button_list(scopes)}
            answer = self._read(self._line.post("ticketprinter/", body, urgent=False), read_buttons)
            if not isinstance(answer, Refused) or answer.code not in _UNKNOWN_PRINTER:
                return answer
            with self._lock:
                self._hash = ""
            if attempt:
                return answer
        raise AssertionError("the second attempt returns")

    def _known_hash(self) -> str:
        with self._lock:
            return self._hash

    def _printer(self) -> str | Refused:
        """Return the hash the back end knows this kiosk by."""
        known = self._known_hash()
        if known:
            return known
        told = self._organisation()
        if isinstance(told, Refused):
            return told
        own = f"{told}{_ALPHABET}"
        printer = self._read(self._line.get(f"ticketprinter/{own}/"), read_printer)
        if isinstance(printer, Refused) and printer.code in _UNKNOWN_PRINTER:
            query = {"name": self._kiosk_id}
            printer = self._read(self._line.get(f"organisation/{told}/hash/", query), read_printer)
        if isinstance(printer, Refused):
            return printer
        if not printer.enabled:
            return NOT_ENABLED
        with self._lock:
            self._hash = printer.hash
        return printer.hash

    def _organisation(self) -> int | Refused:
        """Return the organisation of the first queue that exists, and learn the queues' names."""
        why = NO_SUCH_QUEUE
        for scope in self._scopes:
            said = self._line.get(f"scope/{scope}/organisation/", {"resolveReferences": "2"})
            answer = self._read(said, lambda data: (read_organisation(data), scope_names(data)))
            if not isinstance(answer, Refused):
                number, names = answer
                with self._lock:
                    self._names = names | self._names
                return number
            why = answer
            if answer.group in _FOR_ALL:
                break
        return why

    def _waiting(self, scope: int) -> Waiting | Refused:
        return self._read(self._line.get(f"scope/{scope}/queue/"), read_queue)

    def _name(self, scope: int) -> str:
        with self._lock:
            return self._names.get(scope, "")

    def _read(self, said: Said, read: Callable[[object], T]) -> T | Refused:
        if isinstance(said, NotSent):
            return said.why
        if not isinstance(said, Reply):
            return OFFLINE
        try:
            data = read_envelope(said.status, said.body)
            return data if isinstance(data, Refused) else read(data)
        except NotBelieved:
            return NOT_BELIEVED
