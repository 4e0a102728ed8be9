"""The simulated printer without its socket: what it answers and what lies on its paper.

Real-time questions are answered at once. Everything else waits its turn in the printer's buffer,
and a printer that cannot print lets it wait: after the paper is replaced it prints on, as real ones
do.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from devices.receipt_printer.faults import FaultSource
from devices.receipt_printer.paper import Paper
from devices.receipt_printer.printed import (
    AutomaticStatus,
    CutHere,
    Event,
    InOrderRequest,
    Line,
    Mistake,
    Printed,
    Raster,
    RealtimeRequest,
)

_REALTIME = 0x12
_GARBAGE = b"\xa5"
_STOPPING = frozenset({"paper-out", "cover-open", "offline", "cutter", "broken", "hot"})
_MIDWAY = {"paper-out-midway": "paper-out", "cover-open-midway": "cover-open"}
MIDWAY_THINGS = 6
"""Lines and pictures of a slip that are printed before a fault in its middle."""

Reply = Callable[[bytes], None]


class ConnectionEnds(Exception):  # noqa: N818 - named after what happens
    """The printer closes the connection."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    what: Printed | InOrderRequest
    reply: Reply


class SimulatedPrinter:
    """Takes what an interpreter found, answers, prints.

    Args:
        faults: what is broken.
        finished: called with each slip when it is cut.
        width_dots: printable width.
    """

    def __init__(
        self, *, faults: FaultSource, finished: Callable[[Paper], None], width_dots: int
    ) -> None:
        self._faults = faults
        self._finished = finished
        self._width_dots = width_dots
        self._buffer: deque[_Waiting] = deque()
        self._on_paper: list[Printed] = []
        self._jammed = False
        self._lock = threading.RLock()

    @property
    def unfinished(self) -> Paper:
        """What lies on the paper since the last cut."""
        return Paper(self._on_paper, width_dots=self._width_dots)

    def take(self, event: Event, reply: Reply) -> None:
        """Take one thing, answer it or put it into the buffer, and print what can be printed.

        Raises:
            ConnectionEnds: the printer dies now, or was sent what is no command.
        """
        with self._lock:
            self._print_on()
            match event:
                case RealtimeRequest():
                    self._answer(bytes((self._status(event.number),)), reply)
                case AutomaticStatus():
                    if event.mask:
                        self._answer(self._automatic_status(), reply)
                case Mistake():
                    raise ConnectionEnds
                case _:
                    self._buffer.append(_Waiting(event, reply))
                    self._print_on()

    def _print_on(self) -> None:
        while self._buffer and not self._conditions() & _STOPPING:
            waiting = self._buffer.popleft()
            if isinstance(waiting.what, InOrderRequest):
                if "answer-lost" not in self._faults.now():
                    self._answer(bytes((self._in_order_status(),)), waiting.reply)
                continue
            self._print(waiting.what)

    def _print(self, thing: Printed) -> None:
        if isinstance(thing, CutHere) and "cutter-midway" in self._faults.now():
            self._jammed = True
        self._on_paper.append(thing)
        if "dies-midway" in self._faults.now() and self._is_midway():
            self._buffer.clear()
            raise ConnectionEnds
        if isinstance(thing, CutHere):
            slip, self._on_paper = self.unfinished, []
            self._finished(slip)

    def _answer(self, answer: bytes, reply: Reply) -> None:
        broken = self._faults.now()
        if "silent" not in broken:
            reply(_GARBAGE * len(answer) if "garbage-status" in broken else answer)

    def _conditions(self) -> frozenset[str]:
        """Return what is broken, with what the fault in the middle of the slip has become."""
        broken = self._faults.now()
        self._jammed = self._jammed and "cutter-midway" in broken
        became = {
            outcome for name, outcome in _MIDWAY.items() if name in broken and self._is_midway()
        }
        return broken | became | ({"cutter"} if self._jammed else frozenset())

    def _is_midway(self) -> bool:
        return sum(isinstance(thing, Line | Raster) for thing in self._on_paper) >= MIDWAY_THINGS

    def _status(self, number: int) -> int:
        """`DLE EOT n`: fixed bits and what is broken (command reference, DLE EOT)."""
        broken = self._conditions()
        errors = {"cutter": 1 << 3, "broken": 1 << 5, "hot": 1 << 6}
        match number:
            case 1:
                return _REALTIME | (1 << 3 if broken & _STOPPING else 0)
            case 2:
                cover = 1 << 2 if "cover-open" in broken else 0
                paper = 1 << 5 if "paper-out" in broken else 0
                return _REALTIME | cover | paper | (1 << 6 if broken & errors.keys() else 0)
            case 3:
                return _REALTIME | sum(bit for name, bit in errors.items() if name in broken)
            case _:
                return _REALTIME | self._paper_bits(near_end=0x0C, end=0x60)

    def _in_order_status(self) -> int:
        """`GS r 1`."""
        return self._paper_bits(near_end=0x03, end=0x0C)

    def _automatic_status(self) -> bytes:
        """`GS a`: four bytes (command reference, Automatic Status Back)."""
        broken = self._conditions()
        first = 0x10 | (1 << 3 if broken & _STOPPING else 0)
        first |= 1 << 5 if "cover-open" in broken else 0
        return bytes((first, self._status(3) & 0x68, self._paper_bits(near_end=0x03, end=0x0C), 0))

    def _paper_bits(self, *, near_end: int, end: int) -> int:
        broken = self._conditions()
        if "paper-out" in broken:
            return near_end | end
        return near_end if "paper-low" in broken else 0
