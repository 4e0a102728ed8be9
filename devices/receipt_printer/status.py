"""What a printer's status bytes mean. Pure.

Source: Epson ESC/POS command reference, "DLE EOT n" (real-time status, one byte each, answered even
while busy) and "GS r n" (status in the order of the data: its answer proves that everything before
it was processed). The two cannot be confused: bit 4 is fixed to 1 in the one and to 0 in the other.
"""

from dataclasses import dataclass

from devices.ports import (
    DeviceState,
    Fault,
    NeedsAttention,
    Paper,
    PrinterStatus,
    Ready,
    Unreachable,
)
from kiosk.core.failures import FailureCode

ASK_PRINTER = b"\x10\x04\x01"
ASK_OFFLINE_CAUSE = b"\x10\x04\x02"
ASK_ERROR_CAUSE = b"\x10\x04\x03"
ASK_PAPER = b"\x10\x04\x04"
ASK_PRINTED = b"\x1dr\x01"

# DLE EOT n: bits 0 and 7 are 0, bits 1 and 4 are 1.
_REALTIME_MASK = 0b1001_0011
_REALTIME_FIXED = 0b0001_0010
# GS r 1: bits 4 and 7 are 0.
_IN_ORDER_MASK = 0b1001_0000

# DLE EOT 1
_OFFLINE = 1 << 3
# DLE EOT 2
_COVER_OPEN = 1 << 2
_STOPPED_BY_PAPER_END = 1 << 5
_ERROR = 1 << 6
# DLE EOT 3
_MECHANICAL = 1 << 2
_CUTTER = 1 << 3
_UNRECOVERABLE = 1 << 5
_RECOVERS_BY_ITSELF = 1 << 6
# DLE EOT 4
_NEAR_END = 0b0000_1100
_PAPER_END = 0b0110_0000
# GS r 1
_IN_ORDER_NEAR_END = 0b0000_0011
_IN_ORDER_PAPER_END = 0b0000_1100


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """One round of `DLE EOT` answers, a byte each; `error_cause` only where an error was told."""

    printer: int
    offline_cause: int
    paper: int
    error_cause: int | None = None


def is_realtime(byte: int) -> bool:
    """Whether a byte is an answer to `DLE EOT n`, by its fixed bits."""
    return byte & _REALTIME_MASK == _REALTIME_FIXED


def is_in_order(byte: int) -> bool:
    """Whether a byte is an answer to `GS r 1`, by its fixed bits."""
    return byte & _IN_ORDER_MASK == 0


def has_error(offline_cause: int) -> bool:
    """Whether `DLE EOT 2` tells of an error, whose cause `DLE EOT 3` then names."""
    return bool(offline_cause & _ERROR)


def says_paper_end(paper: int) -> bool:
    """Whether `DLE EOT 4` tells that there is no paper."""
    return bool(paper & _PAPER_END)


def printer_status(answers: Answers) -> PrinterStatus:
    """Judge one round of answers; what a hand or a technician must do comes first."""
    given = (answers.printer, answers.offline_cause, answers.paper, answers.error_cause)
    if not all(is_realtime(byte) for byte in given if byte is not None):
        return PrinterStatus(state=Fault(FailureCode.PRINTER_NOT_UNDERSTOOD))
    paper = _paper(
        near_end=bool(answers.paper & _NEAR_END),
        end=says_paper_end(answers.paper) or bool(answers.offline_cause & _STOPPED_BY_PAPER_END),
    )
    return PrinterStatus(state=_state(answers, paper), paper=paper)


def problem_of(offline_cause: int) -> FailureCode | None:
    """Name what `DLE EOT 2` alone tells; an error of unknown cause is a fault."""
    if not is_realtime(offline_cause):
        return FailureCode.PRINTER_NOT_UNDERSTOOD
    if offline_cause & _COVER_OPEN:
        return FailureCode.PRINTER_COVER_OPEN
    if offline_cause & _STOPPED_BY_PAPER_END:
        return FailureCode.PRINTER_PAPER_END
    return FailureCode.PRINTER_FAULT if has_error(offline_cause) else None


def paper_after_printing(byte: int) -> Paper:
    """Read the answer to `GS r 1`; `Paper.UNKNOWN` where it is none."""
    if not is_in_order(byte):
        return Paper.UNKNOWN
    return _paper(near_end=bool(byte & _IN_ORDER_NEAR_END), end=bool(byte & _IN_ORDER_PAPER_END))


def reason_of(state: DeviceState) -> FailureCode | None:
    """Return why a state does not allow printing; None where it does."""
    match state:
        case NeedsAttention(reason) | Unreachable(reason) | Fault(reason):
            return reason
        case _:
            return None


def _paper(*, near_end: bool, end: bool) -> Paper:
    if end:
        return Paper.OUT
    return Paper.LOW if near_end else Paper.OK


def _state(answers: Answers, paper: Paper) -> DeviceState:  # noqa: PLR0911 - one line a cause
    cause = answers.error_cause or 0
    if cause & _UNRECOVERABLE:
        return Fault(FailureCode.PRINTER_FAULT)
    if cause & _CUTTER:
        return Fault(FailureCode.PRINTER_CUTTER)
    if answers.offline_cause & _COVER_OPEN:
        return NeedsAttention(FailureCode.PRINTER_COVER_OPEN)
    if paper is Paper.OUT:
        return NeedsAttention(FailureCode.PRINTER_PAPER_END)
    if cause & _RECOVERS_BY_ITSELF:
        # A hot print head: it goes on by itself once it has cooled down.
        return NeedsAttention(FailureCode.PRINTER_OFFLINE)
    if has_error(answers.offline_cause) or cause & _MECHANICAL:
        return Fault(FailureCode.PRINTER_FAULT)
    if answers.printer & _OFFLINE:
        return NeedsAttention(FailureCode.PRINTER_OFFLINE)
    return Ready()
