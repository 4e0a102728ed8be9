"""A receipt printer made of software: the real protocol over a real socket.

Each slip becomes a picture and a text; faults can be set while it runs. Product code: the demo and
the tests run on it, production refuses it.
"""

import contextlib
import select
import signal
import socket
import struct
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from devices.receipt_printer.faults import FAULTS, FaultSource
from devices.receipt_printer.interpreter import DEFAULT_WIDTH_DOTS, Interpreter
from devices.receipt_printer.job_log import Job, JobLog
from devices.receipt_printer.paper import Paper
from devices.receipt_printer.printed import Mistake, Printed
from devices.receipt_printer.simulated_printer import ConnectionEnds, SimulatedPrinter
from kiosk.core.clock import Clock, SystemClock

__all__ = ["FAULTS", "ReceiptPrinterSimulator", "run_simulator"]

_LOOK_S = 0.25
_STALL_LOOK_S = 0.02
_SETTLED_S = 5.0
_READ_BYTES = 4096
_SLOW_READ_BYTES = 64


class ReceiptPrinterSimulator:
    """The simulator, embedded in a program or alone.

    Args:
        host: where to listen.
        port: 0 takes a free one.
        faults: what is broken at first, by the names of `FAULTS`.
        state: JSON file that says what is broken (see `FaultSource`); read on every command.
        out: folder for `slip-0001.png`, `slip-0001.txt` … and `jobs.jsonl`; created.
        width_dots: printable width: 576, or 384 for 58 mm.
        slow_bytes_per_s: what `slow` is.
        clock: for the times in the job log.

    Raises:
        ValueError: an unknown fault.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        faults: Sequence[str] = (),
        state: Path | None = None,
        out: Path | None = None,
        width_dots: int = DEFAULT_WIDTH_DOTS,
        slow_bytes_per_s: int = 1000,
        clock: Clock | None = None,
    ) -> None:
        self._faults = FaultSource(faults, state)
        self._place = (host, port)
        self._log = JobLog(out, clock or SystemClock())
        self._width_dots = width_dots
        self._slow_bytes_per_s = slow_bytes_per_s
        self._printer = SimulatedPrinter(
            faults=self._faults, finished=self._log.slip, width_dots=width_dots
        )
        self._listener: socket.socket | None = None
        self._wake: socket.socket | None = None
        self._settled = threading.Event()
        self._stopping = threading.Event()
        self._links: dict[threading.Thread, socket.socket] = {}
        self._lock = threading.Lock()
        self._acceptor: threading.Thread | None = None

    @property
    def endpoint(self) -> tuple[str, int]:
        """Host and port it listens on, once started."""
        return self._place

    @property
    def address(self) -> str:
        """Where it listens, as in the configuration: `tcp:HOST:PORT`."""
        host, port = self._place
        return f"tcp:[{host}]:{port}" if ":" in host else f"tcp:{host}:{port}"

    @property
    def slips(self) -> tuple[Paper, ...]:
        """The last slips, oldest first."""
        return self._log.slips

    @property
    def unfinished(self) -> Paper:
        """What lies on the paper since the last cut."""
        return self._printer.unfinished

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What was sent to it and is no command."""
        return self._log.mistakes

    def start(self) -> None:
        """Listen.

        Raises:
            OSError: the address is taken or not ours.
        """
        self._listen()
        if "refuses" in self._faults.now():
            self._refuse()
        self._wake, woken = socket.socketpair()
        self._acceptor = threading.Thread(
            target=self._accept, args=(woken,), name="printer-simulator"
        )
        self._acceptor.start()

    def stop(self) -> None:
        """End all connections and threads; may be called twice."""
        self._stopping.set()
        if self._wake is None or self._acceptor is None:
            return
        self._wake.close()
        self._acceptor.join()
        with self._lock:
            links = dict(self._links)
        for thread, link in links.items():
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            thread.join()
        self._refuse()
        self._wake = self._acceptor = None

    def set_fault(self, name: str | None) -> None:
        """Break it in one way, or mend it; takes effect before it returns.

        Raises:
            ValueError: an unknown fault.
        """
        self._faults.set([] if name is None else [name])
        if self._wake is not None:
            self._settled.clear()
            self._wake.send(b"!")
            self._settled.wait(_SETTLED_S)

    def _listen(self) -> None:
        family = socket.AF_INET6 if ":" in self._place[0] else socket.AF_INET
        self._listener = socket.create_server(self._place, family=family)
        self._place = (self._place[0], self._listener.getsockname()[1])

    def _refuse(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _accept(self, woken: socket.socket) -> None:
        """Take connections, and close or open the door as the fault says."""
        with woken:
            self._take_connections(woken)

    def _take_connections(self, woken: socket.socket) -> None:
        while not self._stopping.is_set():
            refuses = "refuses" in self._faults.now()
            if refuses:
                self._refuse()
            elif self._listener is None:
                self._listen()
            self._settled.set()
            sockets = [woken, *([self._listener] if self._listener else [])]
            ready, _, _ = select.select(sockets, [], [], _LOOK_S if self._faults.watched else None)
            if woken in ready:
                woken.recv(_READ_BYTES)
            elif self._listener in ready and self._listener is not None:
                self._welcome(self._listener)

    def _welcome(self, listener: socket.socket) -> None:
        try:
            link, _ = listener.accept()
        except OSError:
            return
        if "refuses" in self._faults.now():
            _reset(link)
            return
        thread = threading.Thread(target=self._serve, args=(link,), name="printer-connection")
        with self._lock:
            self._links = {t: other for t, other in self._links.items() if t.is_alive()}
            self._links[thread] = link
        thread.start()

    def _serve(self, link: socket.socket) -> None:
        job = self._log.connection()
        try:
            self._read_all(link, job)
        except ConnectionEnds:
            job.how = "cut off"
            _reset(link)
        except OSError:
            job.how = "lost"
        finally:
            link.close()
            self._log.ended(job)

    def _read_all(self, link: socket.socket, job: Job) -> None:
        interpreter = Interpreter(width_dots=self._width_dots)
        reply = partial(_send, link)
        while data := self._read(link):
            job.size_bytes += len(data)
            for event in interpreter.feed(data):
                if isinstance(event, Mistake):
                    self._log.mistake(event)
                if isinstance(event, Printed):
                    self._log.printing(job)
                    self._stall()
                self._printer.take(event, reply)

    def _stall(self) -> None:
        while "stalls" in self._faults.now():
            if self._stopping.wait(_STALL_LOOK_S):
                return

    def _read(self, link: socket.socket) -> bytes:
        """Read as fast as the faults allow; empty at the end."""
        if "slow" not in self._faults.now():
            return link.recv(_READ_BYTES)
        data = link.recv(_SLOW_READ_BYTES)
        return b"" if self._stopping.wait(len(data) / self._slow_bytes_per_s) else data


def run_simulator(listen: str, faults: list[str], state: Path | None, out: Path | None) -> int:
    """Run alone until SIGINT or SIGTERM; prints `listening HOST:PORT` when ready.

    Args:
        listen: `HOST:PORT`; port 0 takes a free one.
        faults: what is broken at first.
        state: file that says what is broken; may change while it runs.
        out: folder for slips and the job log.

    Returns:
        0, once it was told to end.

    Raises:
        ValueError: an unknown fault, or no address.
        OSError: the address is taken or not ours.
    """
    host, colon, port = listen.rpartition(":")
    if not colon or not (port.isascii() and port.isdecimal()):
        raise ValueError(f"{listen!r} is no place to listen, write HOST:PORT")
    simulator = ReceiptPrinterSimulator(
        host=host.strip("[]"), port=int(port), faults=faults, state=state, out=out
    )
    simulator.start()
    told_to_end = threading.Event()
    former = {
        number: signal.signal(number, lambda *_: told_to_end.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        sys.stdout.write(f"listening {simulator.address.removeprefix('tcp:')}\n")
        sys.stdout.flush()
        told_to_end.wait()
    finally:
        simulator.stop()
        for number, handler in former.items():
            signal.signal(number, handler)
    return 0


def _send(link: socket.socket, answer: bytes) -> None:
    """Send an answer; whoever asked may be gone by now."""
    with contextlib.suppress(OSError):
        link.sendall(answer)


def _reset(link: socket.socket) -> None:
    """Close without good-bye (RST), as a machine does that loses its power."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    link.close()
