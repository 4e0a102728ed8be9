"""The driver against the simulator, over a real socket."""

import threading
from collections.abc import Callable

import pytest

from devices.ports import (
    Bitmap,
    Busy,
    DeviceState,
    Disabled,
    Fault,
    NeedsAttention,
    Paper,
    PrinterStatus,
    Ready,
    ReceiptPrinter,
    TextRaster,
    Unreachable,
)
from devices.receipt_printer.driver import EscposPrinter, Limits, NoPrinter
from devices.receipt_printer.simulator import FAULTS, ReceiptPrinterSimulator
from devices.transports import base
from devices.transports.address import transport_for
from devices.transports.base import Broken, Silent, TransportError
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome, Unknown
from kiosk.core.slip import Figure, Letterhead, Paragraph, Slip

MakeSlip = Callable[..., Slip]

STATES: dict[str, tuple[DeviceState, Paper]] = {
    "paper-out": (NeedsAttention(FailureCode.PRINTER_PAPER_END), Paper.OUT),
    "paper-low": (Ready(), Paper.LOW),
    "cover-open": (NeedsAttention(FailureCode.PRINTER_COVER_OPEN), Paper.OK),
    "offline": (NeedsAttention(FailureCode.PRINTER_OFFLINE), Paper.OK),
    "cutter": (Fault(FailureCode.PRINTER_CUTTER), Paper.OK),
    "broken": (Fault(FailureCode.PRINTER_FAULT), Paper.OK),
    "hot": (NeedsAttention(FailureCode.PRINTER_OFFLINE), Paper.OK),
    "silent": (Unreachable(FailureCode.PRINTER_SILENT), Paper.UNKNOWN),
    "garbage-status": (Fault(FailureCode.PRINTER_NOT_UNDERSTOOD), Paper.UNKNOWN),
    "refuses": (Unreachable(FailureCode.PRINTER_UNREACHABLE), Paper.UNKNOWN),
}
OUTCOMES: dict[str, Outcome] = {
    "paper-out": Failed(FailureCode.PRINTER_PAPER_END),
    "paper-low": Done(),
    "cover-open": Failed(FailureCode.PRINTER_COVER_OPEN),
    "offline": Failed(FailureCode.PRINTER_OFFLINE),
    "cutter": Failed(FailureCode.PRINTER_CUTTER),
    "broken": Failed(FailureCode.PRINTER_FAULT),
    "hot": Failed(FailureCode.PRINTER_OFFLINE),
    "paper-out-midway": Unknown(FailureCode.PRINTER_PAPER_END),
    "cover-open-midway": Unknown(FailureCode.PRINTER_COVER_OPEN),
    "cutter-midway": Unknown(FailureCode.PRINTER_CUTTER),
    "silent": Failed(FailureCode.PRINTER_SILENT),
    "answer-lost": Unknown(FailureCode.PRINTER_SILENT),
    "garbage-status": Failed(FailureCode.PRINTER_NOT_UNDERSTOOD),
    "dies-midway": Unknown(FailureCode.PRINTER_INTERRUPTED),
    "stalls": Unknown(FailureCode.PRINTER_SILENT),
    "slow": Done(),
    "refuses": Failed(FailureCode.PRINTER_UNREACHABLE),
}
PRINTED_NEVERTHELESS = {"paper-low", "slow", "cutter-midway", "answer-lost"}


def test_every_fault_has_an_outcome_here() -> None:
    assert OUTCOMES.keys() == FAULTS.keys()


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_seen_when_asked(
    printer_with: Callable[[str], EscposPrinter], fault: str
) -> None:
    state, paper = STATES.get(fault, (Ready(), Paper.OK))
    assert printer_with(fault).check() == PrinterStatus(state=state, paper=paper)


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_ends_as_the_job_rule_says(
    simulator: ReceiptPrinterSimulator,
    printer_with: Callable[[str], EscposPrinter],
    service_slip: Slip,
    fault: str,
) -> None:
    outcome = printer_with(fault).print_slip(service_slip, action_id="1")

    assert outcome == OUTCOMES[fault]
    assert bool(simulator.slips) is (fault in PRINTED_NEVERTHELESS)


def test_a_printed_slip_is_done_and_is_what_was_sent(
    simulator: ReceiptPrinterSimulator, printer: EscposPrinter, service_slip: Slip
) -> None:
    assert printer.print_slip(service_slip, action_id="1") == Done()

    (paper,) = simulator.slips
    assert "Bürgeramt Mitte" in paper.lines
    assert simulator.mistakes == ()


def test_an_action_that_ended_never_prints_twice(
    simulator: ReceiptPrinterSimulator, printer: EscposPrinter, make_slip: MakeSlip
) -> None:
    slip = make_slip(Paragraph(text="einmal"))

    assert [printer.print_slip(slip, action_id="1") for _ in range(2)] == [Done(), Done()]
    assert len(simulator.slips) == 1
    printer.print_slip(slip, action_id="2")
    assert len(simulator.slips) == 2


def test_an_unknown_end_stays_unknown(
    simulator: ReceiptPrinterSimulator, printer: EscposPrinter, service_slip: Slip
) -> None:
    simulator.set_fault("dies-midway")
    first = printer.print_slip(service_slip, action_id="1")
    simulator.set_fault(None)

    assert printer.print_slip(service_slip, action_id="1") == first
    assert simulator.slips == ()


def test_a_failed_action_may_be_asked_for_again(
    simulator: ReceiptPrinterSimulator, printer: EscposPrinter, make_slip: MakeSlip
) -> None:
    slip = make_slip(Paragraph(text="doch noch"))
    simulator.set_fault("paper-out")
    assert printer.print_slip(slip, action_id="1") == Failed(FailureCode.PRINTER_PAPER_END)
    simulator.set_fault(None)

    assert printer.print_slip(slip, action_id="1") == Done()


def test_ended_actions_are_remembered_within_bounds(
    printer: EscposPrinter, make_slip: MakeSlip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("devices.receipt_printer.driver._REMEMBERED_ACTIONS", 2)
    for number in range(3):
        printer.print_slip(make_slip(), action_id=str(number))

    assert list(printer._ended) == ["1", "2"]


def test_a_printer_that_is_printing_says_busy_at_once(
    simulator: ReceiptPrinterSimulator, raster: TextRaster, make_slip: MakeSlip
) -> None:
    drawing, checked = threading.Event(), threading.Event()

    class Waiting:
        def text(self, text: str, **how: object) -> Bitmap:
            return raster.text(text, **how)  # type: ignore[arg-type]

        def arms(self, *, height_dots: int) -> Bitmap:
            drawing.set()
            assert checked.wait(10)
            return raster.arms(height_dots=height_dots)

    printer = EscposPrinter(transport=transport_for(simulator.address), raster=Waiting())
    outcomes: list[Outcome] = []
    slip = make_slip(Letterhead(city="Stadt", place="Rathaus"))
    worker = threading.Thread(
        target=lambda: outcomes.append(printer.print_slip(slip, action_id="1"))
    )
    worker.start()
    assert drawing.wait(10)

    assert printer.check() == PrinterStatus(state=Busy(), paper=Paper.UNKNOWN)
    asked: list[PrinterStatus] = []
    patient = threading.Thread(target=lambda: asked.append(printer.ask()))
    patient.start()

    checked.set()
    worker.join()
    patient.join()
    assert outcomes == [Done()]
    assert asked == [PrinterStatus(state=Ready(), paper=Paper.OK)]
    assert printer.check() == PrinterStatus(state=Ready(), paper=Paper.OK)


def test_a_slip_that_cannot_be_laid_out_is_a_bug_and_frees_the_printer(
    printer: EscposPrinter, make_slip: MakeSlip, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(*_args: object, **_named: object) -> None:
        raise ValueError("no room")

    monkeypatch.setattr("devices.receipt_printer.driver.lay_out", cannot)
    with pytest.raises(ValueError, match="no room"):
        printer.print_slip(make_slip(Figure(text="1")), action_id="1")

    assert printer.check().state == Ready()


class Scripted:
    """A line that answers what a script says, whatever is asked."""

    def __init__(self, *answers: int | type[TransportError]) -> None:
        self._answers = list(answers)
        self.written: list[bytes] = []

    def connect(self, *, timeout_s: float) -> "Scripted":
        assert timeout_s > 0
        return self

    def write(self, data: bytes, *, timeout_s: float) -> None:
        assert timeout_s > 0
        self.written.append(data)

    def read(self, *, timeout_s: float) -> int:
        assert timeout_s > 0
        answer = self._answers.pop(0)
        if isinstance(answer, int):
            return answer
        raise answer

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ((0x12, 0x12, 0x12, 0x00, 0x12), Done()),
        ((0x12, 0x12, 0x12, 0x0F, 0x12), Unknown(FailureCode.PRINTER_PAPER_END)),
        ((0x12, 0x12, 0x12, 0x00, 0x72), Unknown(FailureCode.PRINTER_PAPER_END)),
        ((0x12, 0x12, 0x12, 0x00, 0xFF), Unknown(FailureCode.PRINTER_NOT_UNDERSTOOD)),
        ((0x12, 0x12, 0x12, 0x00, Silent), Unknown(FailureCode.PRINTER_SILENT)),
        ((0x12, 0x12, 0x12, Broken), Unknown(FailureCode.PRINTER_INTERRUPTED)),
        ((0x12, 0x12, 0x12, 0xFF), Unknown(FailureCode.PRINTER_NOT_UNDERSTOOD)),
        # A glance is answered late: after the proof, before DLE EOT 4.
        ((0x12, 0x12, 0x12, Silent, 0x00, 0x12, 0x12), Done()),
        ((0x12, 0x12, 0x12, Silent, 0x12, 0x00, 0x12), Done()),
        ((0x12, 0x12, 0x12, Silent, 0x16), Unknown(FailureCode.PRINTER_COVER_OPEN)),
        (
            (0x12, 0x12, 0x12, Silent, Silent, 0x52, 0x52, 0x1A, 0x52, 0x1A, 0x12),
            Unknown(FailureCode.PRINTER_CUTTER),
        ),
        ((0x12, 0x12, 0x12, Silent, 0x52, Broken), Unknown(FailureCode.PRINTER_INTERRUPTED)),
        ((0x12, Silent), Failed(FailureCode.PRINTER_SILENT)),
        ((0x12, 0x12, Broken), Failed(FailureCode.PRINTER_INTERRUPTED)),
        ((0x1A, 0x52, 0x1A, 0x12), Failed(FailureCode.PRINTER_CUTTER)),
    ],
)
def test_every_answer_leads_to_one_outcome(
    raster: TextRaster,
    make_slip: MakeSlip,
    answers: tuple[int | type[TransportError], ...],
    outcome: Outcome,
) -> None:
    line = Scripted(*answers)
    printer = EscposPrinter(transport=line, raster=raster)

    assert printer.print_slip(make_slip(Paragraph(text="x")), action_id="1") == outcome
    job_was_sent = any(piece.startswith(b"\x1b@") for piece in line.written)
    assert job_was_sent is not isinstance(outcome, Failed)


def test_any_other_trouble_of_the_line_is_a_fault(raster: TextRaster) -> None:
    printer = EscposPrinter(transport=Scripted(base.TransportError), raster=raster)

    assert printer.check().state == Unreachable(FailureCode.PRINTER_FAULT)


def test_limits_have_the_values_of_the_job_rule() -> None:
    limits = Limits()

    assert (limits.status_s, limits.write_s, limits.end_s) == (1.0, 10.0, 15.0)


def test_no_printer_is_disabled_and_prints_nothing(make_slip: MakeSlip) -> None:
    printer: ReceiptPrinter = NoPrinter()

    assert printer.check() == printer.ask() == PrinterStatus(state=Disabled())
    assert printer.print_slip(make_slip(), action_id="1") == Failed(
        FailureCode.PRINTER_NOT_CONFIGURED
    )
