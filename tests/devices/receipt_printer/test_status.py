import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.ports import Fault, NeedsAttention, Paper, PrinterStatus, Ready
from devices.receipt_printer.status import (
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
from kiosk.core.failures import FailureCode

ATTENTION = NeedsAttention


def answers(
    printer: int = 0x12, offline: int = 0x12, paper: int = 0x12, error: int | None = None
) -> Answers:
    return Answers(printer=printer, offline_cause=offline, paper=paper, error_cause=error)


@pytest.mark.parametrize(
    ("given_answers", "state", "paper"),
    [
        (answers(), Ready(), Paper.OK),
        (answers(printer=0x16), Ready(), Paper.OK),
        (answers(paper=0x1E), Ready(), Paper.LOW),
        (answers(paper=0x72), ATTENTION(FailureCode.PRINTER_PAPER_END), Paper.OUT),
        (answers(paper=0x7E), ATTENTION(FailureCode.PRINTER_PAPER_END), Paper.OUT),
        (answers(offline=0x32), ATTENTION(FailureCode.PRINTER_PAPER_END), Paper.OUT),
        (answers(0x1A, 0x16), ATTENTION(FailureCode.PRINTER_COVER_OPEN), Paper.OK),
        (answers(0x1A, 0x36, 0x7E), ATTENTION(FailureCode.PRINTER_COVER_OPEN), Paper.OUT),
        (answers(0x1A), ATTENTION(FailureCode.PRINTER_OFFLINE), Paper.OK),
        (answers(0x1A, 0x52, error=0x1A), Fault(FailureCode.PRINTER_CUTTER), Paper.OK),
        (answers(0x1A, 0x52, error=0x32), Fault(FailureCode.PRINTER_FAULT), Paper.OK),
        (answers(0x1A, 0x52, error=0x3A), Fault(FailureCode.PRINTER_FAULT), Paper.OK),
        (answers(0x1A, 0x52, error=0x16), Fault(FailureCode.PRINTER_FAULT), Paper.OK),
        (answers(0x1A, 0x52, error=0x12), Fault(FailureCode.PRINTER_FAULT), Paper.OK),
        (answers(0x1A, 0x52, error=0x52), ATTENTION(FailureCode.PRINTER_OFFLINE), Paper.OK),
        (answers(0xA5), Fault(FailureCode.PRINTER_NOT_UNDERSTOOD), Paper.UNKNOWN),
        (answers(error=0x00), Fault(FailureCode.PRINTER_NOT_UNDERSTOOD), Paper.UNKNOWN),
    ],
)
def test_status_bytes_mean_what_the_command_reference_says(
    given_answers: Answers, state: object, paper: Paper
) -> None:
    assert printer_status(given_answers) == PrinterStatus(state=state, paper=paper)  # type: ignore[arg-type]


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_bytes_without_the_fixed_bits_are_never_believed(a: int, b: int, c: int, d: int) -> None:
    status = printer_status(answers(a, b, c, d))

    understood = all(byte & 0b1001_0011 == 0b0001_0010 for byte in (a, b, c, d))
    assert understood is (status.state != Fault(FailureCode.PRINTER_NOT_UNDERSTOOD))


@given(st.integers(0, 255))
def test_the_two_kinds_of_answers_are_never_confused(byte: int) -> None:
    assert not (is_realtime(byte) and is_in_order(byte))


@pytest.mark.parametrize(
    ("byte", "paper"),
    [
        (0x00, Paper.OK),
        (0x03, Paper.LOW),
        (0x0C, Paper.OUT),
        (0x0F, Paper.OUT),
        (0x12, Paper.UNKNOWN),
    ],
)
def test_the_answer_after_printing_tells_the_paper(byte: int, paper: Paper) -> None:
    assert paper_after_printing(byte) is paper


@pytest.mark.parametrize(
    ("byte", "problem"),
    [
        (0x12, None),
        (0x16, FailureCode.PRINTER_COVER_OPEN),
        (0x32, FailureCode.PRINTER_PAPER_END),
        (0x52, FailureCode.PRINTER_FAULT),
        (0xFF, FailureCode.PRINTER_NOT_UNDERSTOOD),
    ],
)
def test_the_offline_cause_alone_names_the_problem(byte: int, problem: FailureCode | None) -> None:
    assert problem_of(byte) is problem


def test_only_states_with_a_reason_have_one() -> None:
    assert reason_of(Ready()) is None
    assert reason_of(ATTENTION(FailureCode.PRINTER_OFFLINE)) is FailureCode.PRINTER_OFFLINE


def test_single_bits_are_read_where_only_they_matter() -> None:
    assert has_error(0x52)
    assert not has_error(0x12)
    assert says_paper_end(0x72)
    assert not says_paper_end(0x1E)
