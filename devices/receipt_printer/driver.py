"""The receipt printer behind its port: the job rule, and nothing printed twice.

A write that returned proves nothing. Before a job the printer says that it can print; after it, the
answer to `GS r 1`, which the printer gives only when everything before it was processed, is the
proof. Between the first byte and that answer nobody can say what is on the paper: *unknown*.

Each question and each job has a connection of its own, so that no stale byte is taken for an answer
and other computers may use the printer between jobs.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from devices.ports import (
    Busy,
    Disabled,
    Paper,
    PrinterStatus,
    Ready,
    TextRaster,
    Unreachable,
)
from devices.receipt_printer.escpos import encode
from devices.receipt_printer.layout import lay_out
from devices.receipt_printer.profile import PAPER_80, PaperProfile
from devices.receipt_printer.status import (
    ASK_ERROR_CAUSE,
    ASK_OFFLINE_CAUSE,
    ASK_PAPER,
    ASK_PRINTED,
    ASK_PRINTER,
    Answers,
    has_error,
    is_in_order,
    is_realtime,
    paper_after_printing,
    printer_status,
    problem_of,
    reason_of,
    says_paper_end,
)
from devices.transports import base
from devices.transports.base import Broken, Connection, Silent, Transport, TransportError
from kiosk.core.clock import Clock, SystemClock
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome, Unknown
from kiosk.core.slip import Slip

_REMEMBERED_ACTIONS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long the driver waits, in seconds.

    Attributes:
        connect_s: for a connection.
        status_s: for the answer to one real-time question.
        write_s: for the printer to take 4 kB.
        end_s: after the last byte, for the proof that all was printed.
        glance_s: between looks at what may keep the printer from giving that proof.
        slowest_bytes_per_s: jobs with pictures take longer; `end_s` grows by their size at this
            pace.
    """

    connect_s: float = 2.0
    status_s: float = 1.0
    write_s: float = 10.0
    end_s: float = 15.0
    glance_s: float = 1.0
    slowest_bytes_per_s: int = 2000


class EscposPrinter:
    """A receipt printer that speaks ESC/POS and answers status requests.

    Args:
        transport: where it is.
        raster: draws what its own letters cannot.
        profile: its paper, letters and cutter.
        limits: how long to wait for it.
        clock: only its monotonic time is used.
    """

    def __init__(
        self,
        *,
        transport: Transport,
        raster: TextRaster,
        profile: PaperProfile = PAPER_80,
        limits: Limits | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._transport = transport
        self._raster = raster
        self._profile = profile
        self._limits = limits or Limits()
        self._clock = clock or SystemClock()
        self._in_use = threading.Lock()
        self._ended: OrderedDict[str, Outcome] = OrderedDict()
        self._paper = Paper.UNKNOWN

    def check(self) -> PrinterStatus:
        """Ask the printer how it is; while it prints the answer is `Busy`, at once."""
        if not self._in_use.acquire(blocking=False):
            return PrinterStatus(state=Busy(), paper=self._paper)
        try:
            return self._look()
        finally:
            self._in_use.release()

    def ask(self) -> PrinterStatus:
        """Ask the printer how it is once it is free."""
        with self._in_use:
            return self._look()

    def _look(self) -> PrinterStatus:
        try:
            with self._connected() as line:
                return self._asked(line)
        except TransportError as error:
            return PrinterStatus(state=Unreachable(_reason(error)))

    def print_slip(self, slip: Slip, *, action_id: str) -> Outcome:
        """Print one slip and say how it ended (see `ReceiptPrinter.print_slip`).

        `Failed` only before the first byte of the slip was sent; after it `Done` or `Unknown`.

        Raises:
            ValueError: the slip cannot be laid out (see `lay_out`); nothing was sent.
        """
        with self._in_use:
            if action_id in self._ended:
                return self._ended[action_id]
            outcome = self._print(slip)
            if not isinstance(outcome, Failed):
                self._remember(action_id, outcome)
            return outcome

    def _print(self, slip: Slip) -> Outcome:
        instructions = lay_out(slip, profile=self._profile, raster=self._raster)
        job = encode(instructions, self._profile)
        try:
            with self._connected() as line:
                status = self._asked(line)
                if not isinstance(status.state, Ready):
                    return Failed(reason_of(status.state) or FailureCode.PRINTER_OFFLINE)
                return self._sent(line, job)
        except TransportError as error:
            return Failed(_reason(error))

    def _sent(self, line: Connection, job: bytes) -> Outcome:
        """Send the job and wait for its proof; from here on nothing ends as failed."""
        try:
            line.write(job, timeout_s=self._limits.write_s)
            problem = self._waited_for_end(line, len(job))
        except TransportError as error:
            return Unknown(_reason(error))
        return Done() if problem is None else Unknown(problem)

    def _waited_for_end(self, line: Connection, job_bytes: int) -> FailureCode | None:
        """Wait until the printer says that it printed everything; None where it did.

        Meanwhile it is asked what may keep it from printing: a printer without paper never answers
        `GS r`, but says at once that it has none.
        """
        limits, now_s = self._limits, self._clock.monotonic_s
        deadline_s = now_s() + limits.end_s + job_bytes / limits.slowest_bytes_per_s
        open_glances = 0
        line.write(ASK_PRINTED, timeout_s=limits.write_s)
        while (left_s := deadline_s - now_s()) > 0:
            try:
                byte = line.read(timeout_s=min(limits.glance_s, left_s))
            except Silent:
                line.write(ASK_OFFLINE_CAUSE, timeout_s=limits.write_s)
                open_glances += 1
                continue
            if is_in_order(byte):
                return self._last_look(line, byte, open_glances)
            open_glances -= 1
            if problem := problem_of(byte):
                return self._named(line, problem, open_glances)
        return FailureCode.PRINTER_SILENT

    def _last_look(self, line: Connection, printed: int, open_glances: int) -> FailureCode | None:
        """Judge the proof, and `DLE EOT 4` after it."""
        self._paper = paper_after_printing(printed)
        self._skip(line, open_glances)
        paper = self._answer(line, ASK_PAPER)
        if not is_realtime(paper):
            return FailureCode.PRINTER_NOT_UNDERSTOOD
        ended = self._paper is Paper.OUT or says_paper_end(paper)
        return FailureCode.PRINTER_PAPER_END if ended else None

    def _named(self, line: Connection, problem: FailureCode, open_glances: int) -> FailureCode:
        """Ask for the cause of an error; `DLE EOT 2` itself names the others."""
        if problem is not FailureCode.PRINTER_FAULT:
            return problem
        self._skip(line, open_glances)
        return reason_of(self._asked(line).state) or problem

    def _skip(self, line: Connection, answers: int) -> None:
        """Read answers that are still on their way."""
        for _ in range(answers):
            line.read(timeout_s=self._limits.status_s)

    def _asked(self, line: Connection) -> PrinterStatus:
        """Ask one round of real-time questions.

        Raises:
            Silent, Broken: a question was not answered.
        """
        printer = self._answer(line, ASK_PRINTER)
        offline_cause = self._answer(line, ASK_OFFLINE_CAUSE)
        error_cause = self._answer(line, ASK_ERROR_CAUSE) if has_error(offline_cause) else None
        paper = self._answer(line, ASK_PAPER)
        status = printer_status(
            Answers(
                printer=printer, offline_cause=offline_cause, paper=paper, error_cause=error_cause
            )
        )
        self._paper = status.paper
        return status

    def _answer(self, line: Connection, question: bytes) -> int:
        line.write(question, timeout_s=self._limits.status_s)
        return line.read(timeout_s=self._limits.status_s)

    def _remember(self, action_id: str, outcome: Outcome) -> None:
        self._ended[action_id] = outcome
        if len(self._ended) > _REMEMBERED_ACTIONS:
            self._ended.popitem(last=False)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        line = self._transport.connect(timeout_s=self._limits.connect_s)
        try:
            yield line
        finally:
            line.close()


class NoPrinter:
    """The port of a kiosk without a receipt printer."""

    def check(self) -> PrinterStatus:
        """Say that there is none."""
        return PrinterStatus(state=Disabled())

    def ask(self) -> PrinterStatus:
        """Say that there is none."""
        return self.check()

    def print_slip(self, slip: Slip, *, action_id: str) -> Outcome:  # noqa: ARG002 - the port's signature
        """Print nothing."""
        return Failed(FailureCode.PRINTER_NOT_CONFIGURED)


def _reason(error: TransportError) -> FailureCode:
    match error:
        case base.Unreachable():
            return FailureCode.PRINTER_UNREACHABLE
        case Silent():
            return FailureCode.PRINTER_SILENT
        case Broken():
            return FailureCode.PRINTER_INTERRUPTED
        case _:
            return FailureCode.PRINTER_FAULT
