from pathlib import Path
from typing import Any
from unittest.mock import create_autospec

import pytest

from devices.ports import (
    Busy,
    DeviceState,
    Fault,
    NeedsAttention,
    Opening,
    PrinterStatus,
    Ready,
    TextRaster,
    Unreachable,
)
from devices.receipt_printer.driver import EscposPrinter, NoPrinter
from kiosk.bootstrap.devices import Printing, build_printing
from kiosk.config import ConfigurationWrong, load_config
from kiosk.core.failures import FailureCode


@pytest.fixture
def raster() -> Any:
    return create_autospec(TextRaster, instance=True, spec_set=True)


def build(raster: Any, *settings: str) -> Printing:
    return build_printing(load_config(None, settings), raster, ())


def test_a_kiosk_without_a_printer_does_not_print(raster: Any) -> None:
    printing = build(raster)
    assert isinstance(printing.printer, NoPrinter)
    assert not printing.prints()


def test_a_real_printer_is_not_simulated(raster: Any) -> None:
    printing = build(raster, "devices.receipt_printer=tcp:192.0.2.1:9100")
    assert isinstance(printing.printer, EscposPrinter)
    assert printing.simulator is None


def test_a_simulated_printer_keeps_its_paper_in_the_data_directory(
    raster: Any, tmp_path: Path
) -> None:
    given = ["devices.receipt_printer=simulated", f"data.directory={tmp_path}"]
    printing = build(raster, *given, "devices.receipt_printer_paper=58")
    assert printing.simulator is not None
    try:
        assert (tmp_path / "simulators").is_dir()
        assert isinstance(printing.printer.check().state, Ready)
    finally:
        printing.simulator.stop()


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("devices.receipt_printer_paper=210", "must be 80 or 58, not 210"),
        ("devices.receipt_printer=lpt1", "devices.receipt_printer: 'lpt1' is not an address"),
    ],
)
def test_a_printer_that_cannot_be_is_named(raster: Any, setting: str, sentence: str) -> None:
    with pytest.raises(ConfigurationWrong) as caught:
        build(raster, setting)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("state", "prints"),
    [
        (None, True),
        (Ready(), True),
        (Busy(), True),
        (Opening(), True),
        (NeedsAttention(FailureCode.PRINTER_PAPER_END), False),
        (Unreachable(FailureCode.PRINTER_UNREACHABLE), False),
        (Fault(FailureCode.PRINTER_CUTTER), False),
    ],
)
def test_what_is_not_known_yet_counts_as_printing(
    raster: Any, state: DeviceState | None, *, prints: bool
) -> None:
    printing = build(raster, "devices.receipt_printer=tcp:192.0.2.1:9100")
    printing.status = None if state is None else PrinterStatus(state=state)
    assert printing.prints() is prints
