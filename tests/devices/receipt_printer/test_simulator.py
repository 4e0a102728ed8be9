import json
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from devices.receipt_printer.driver import EscposPrinter
from devices.receipt_printer.faults import FAULTS, FaultSource
from devices.receipt_printer.simulator import ReceiptPrinterSimulator, run_simulator
from devices.transports.address import transport_for
from devices.transports.base import Broken, Unreachable
from devices.transports.tcp import TcpConnection
from kiosk.core.clock import ManualClock
from kiosk.core.outcome import Done
from kiosk.core.slip import Slip

CUT = b"\x1dV\x00"
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


def line_to(simulator: ReceiptPrinterSimulator) -> TcpConnection:
    return transport_for(simulator.address).connect(timeout_s=5)


def ask(simulator: ReceiptPrinterSimulator, *questions: bytes) -> list[int]:
    line = line_to(simulator)
    try:
        line.write(b"".join(questions), timeout_s=5)
        return [line.read(timeout_s=5) for _ in questions]
    finally:
        line.close()


def print_and_wait(simulator: ReceiptPrinterSimulator, data: bytes) -> None:
    ask(simulator, data + b"\x1dr\x01")


def test_status_questions_are_answered_bit_by_bit(simulator: ReceiptPrinterSimulator) -> None:
    questions = [b"\x10\x04" + bytes([number]) for number in range(1, 5)]

    assert ask(simulator, *questions) == [0x12, 0x12, 0x12, 0x12]
    simulator.set_fault("cutter")
    assert ask(simulator, *questions) == [0x1A, 0x52, 0x1A, 0x12]
    simulator.set_fault("paper-low")
    assert ask(simulator, *questions, b"\x1dr\x01") == [0x12, 0x12, 0x12, 0x1E, 0x03]


def test_automatic_status_is_four_bytes(simulator: ReceiptPrinterSimulator) -> None:
    simulator.set_fault("cover-open")
    line = line_to(simulator)
    line.write(b"\x1da\x00\x1da\xff", timeout_s=5)

    assert [line.read(timeout_s=5) for _ in range(4)] == [0x38, 0x00, 0x00, 0x00]
    line.close()


def test_a_slip_becomes_picture_text_and_a_line_in_the_log(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for _ in range(2):
        simulator = ReceiptPrinterSimulator(out=out, clock=ManualClock(NOON))
        simulator.start()
        print_and_wait(simulator, b"Gr\x81\xe1e\n" + CUT)
        simulator.stop()

    assert (out / "slip-0002.txt").read_text(encoding="utf-8") == "Grüße\n" + "- " * 23 + "-\n"
    with Image.open(out / "slip-0002.png") as image:
        assert image.size[0] == 640
    log = [json.loads(line) for line in (out / "jobs.jsonl").read_text().splitlines()]
    assert log[:2] == [
        {"slip": 1, "cut": NOON.isoformat()},
        {
            "begun": NOON.isoformat(),
            "ended": NOON.isoformat(),
            "bytes": 12,
            "connection": "closed",
        },
    ]


def test_what_is_no_command_is_logged_and_ends_the_connection(tmp_path: Path) -> None:
    simulator = ReceiptPrinterSimulator(out=tmp_path)
    simulator.start()
    line = line_to(simulator)
    line.write(b"a\n\x1bp", timeout_s=5)
    with pytest.raises(Broken):
        line.read(timeout_s=5)
    line.close()
    simulator.stop()

    (mistake,) = simulator.mistakes
    assert (mistake.offset, mistake.found) == (2, "1b 70")
    assert '"found": "1b 70"' in (tmp_path / "jobs.jsonl").read_text()
    assert simulator.unfinished.lines == ("a",)


def test_a_printer_without_paper_prints_on_when_it_is_filled(
    simulator: ReceiptPrinterSimulator,
) -> None:
    simulator.set_fault("paper-out")
    line = line_to(simulator)
    line.write(b"wartet\n" + CUT + b"\x1dr\x01\x10\x04\x04", timeout_s=5)
    assert line.read(timeout_s=5) == 0x7E
    assert not simulator.slips

    simulator.set_fault(None)
    line.write(b"\x10\x04\x04", timeout_s=5)
    assert [line.read(timeout_s=5), line.read(timeout_s=5)] == [0x00, 0x12]
    assert simulator.slips[0].lines == ("wartet",)
    line.close()


def test_a_fault_in_the_middle_leaves_half_a_slip(
    simulator: ReceiptPrinterSimulator,
) -> None:
    simulator.set_fault("paper-out-midway")
    lines = b"".join(b"%d\n" % number for number in range(10))

    assert ask(simulator, lines + CUT + b"\x10\x04\x02") == [0x32]
    assert simulator.unfinished.lines == tuple("012345")
    simulator.set_fault(None)
    ask(simulator, b"\x10\x04\x02")
    assert simulator.slips[0].lines == tuple("0123456789")


def test_a_stalled_printer_reads_on_when_it_is_mended(simulator: ReceiptPrinterSimulator) -> None:
    simulator.set_fault("stalls")
    line = line_to(simulator)
    line.write(b"spaet\n" + CUT + b"\x1dr\x01", timeout_s=5)
    simulator.set_fault(None)

    assert line.read(timeout_s=5) == 0x00
    line.close()


def test_a_refusing_printer_takes_connections_again(simulator: ReceiptPrinterSimulator) -> None:
    simulator.set_fault("refuses")
    with pytest.raises(Unreachable):
        line_to(simulator)
    simulator.set_fault(None)

    assert ask(simulator, b"\x10\x04\x01") == [0x12]


def test_a_printer_may_refuse_from_the_start() -> None:
    simulator = ReceiptPrinterSimulator(faults=["refuses"])
    simulator.start()
    with pytest.raises(Unreachable):
        line_to(simulator)
    simulator.stop()


@pytest.mark.parametrize("fault", FAULTS)
def test_no_thread_is_left_behind(fault: str) -> None:
    before = threading.active_count()
    simulator = ReceiptPrinterSimulator(faults=[fault], slow_bytes_per_s=100)
    simulator.start()
    line = None if fault == "refuses" else line_to(simulator)
    if line is not None:
        line.write(b"text\n" * 200, timeout_s=5)
    simulator.stop()
    simulator.stop()
    if line is not None:
        line.close()

    assert threading.active_count() == before


def test_the_state_file_changes_the_printer_while_it_runs(tmp_path: Path) -> None:
    state = tmp_path / "printer.json"
    simulator = ReceiptPrinterSimulator(faults=["cover-open"], state=state)
    simulator.start()
    paper = b"\x10\x04\x04"

    assert ask(simulator, b"\x10\x04\x02") == [0x16]
    state.write_text('{"fault": "paper-out"}')
    assert ask(simulator, paper) == [0x7E]
    state.write_text('{"fault": "paper-')
    assert ask(simulator, paper) == [0x7E]
    state.write_text('{"fault": null}')
    assert ask(simulator, paper) == [0x12]
    simulator.set_fault("paper-low")
    assert json.loads(state.read_text()) == {"fault": ["paper-low"]}
    assert ask(simulator, paper) == [0x1E]
    simulator.stop()


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ('{"fault": "slow"}', {"slow"}),
        ('{"fault": ["slow", "paper-low"]}', {"slow", "paper-low"}),
        ('{"fault": null}', set()),
        ("{}", set()),
        ('{"fault": 3}', {"hot"}),
        ('{"fault": "nonsense"}', {"hot"}),
        ("[]", {"hot"}),
        ("", {"hot"}),
    ],
)
def test_a_state_file_that_cannot_be_read_changes_nothing(
    tmp_path: Path, text: str, faults: set[str]
) -> None:
    state = tmp_path / "state.json"
    state.write_text(text)

    assert FaultSource(["hot"], state).now() == faults


def test_an_unknown_fault_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"jammed: no such fault .* cover-open, .* paper-out"):
        ReceiptPrinterSimulator(faults=["jammed"])
    with pytest.raises(ValueError, match="jammed"):
        run_simulator("127.0.0.1:0", ["jammed"], None, None)


@pytest.mark.parametrize("listen", ["", "9100", "127.0.0.1:", "127.0.0.1:x"])
def test_a_place_to_listen_is_host_and_port(listen: str) -> None:
    with pytest.raises(ValueError, match="write HOST:PORT"):
        run_simulator(listen, [], None, None)


def test_an_ipv6_address_is_written_in_brackets() -> None:
    assert ReceiptPrinterSimulator(host="::1", port=9100).address == "tcp:[::1]:9100"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_alone_it_says_where_it_listens_and_ends_when_told(
    number: signal.Signals, service_slip: Slip, raster: object, tmp_path: Path
) -> None:
    code = (
        "import sys, pathlib; from devices.receipt_printer.simulator import run_simulator;"
        "sys.exit(run_simulator('127.0.0.1:0', [], None, pathlib.Path(sys.argv[1])))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as alone:
        assert alone.stdout is not None
        word, _, place = alone.stdout.readline().strip().partition(" ")
        assert word == "listening"
        printer = EscposPrinter(transport=transport_for(f"tcp:{place}"), raster=raster)  # type: ignore[arg-type]
        assert printer.print_slip(service_slip, action_id="1") == Done()
        alone.send_signal(number)

    assert alone.returncode == 0
    assert (tmp_path / "slip-0001.png").is_file()
