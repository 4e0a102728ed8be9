from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import create_autospec

import pytest

from devices.hub import DeviceHub
from devices.ports import (
    Busy,
    DeviceState,
    Fault,
    NeedsAttention,
    Opening,
    PrinterStatus,
    Ready,
    ReceiptPrinter,
    TextRaster,
    Unreachable,
)
from devices.receipt_printer.driver import EscposPrinter, NoPrinter
from kiosk.bootstrap.addresses import check_printer
from kiosk.bootstrap.devices import Devices, attach
from kiosk.bootstrap.screen import PrinterPlace
from kiosk.config import ConfigurationWrong, load_config
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Failed
from kiosk.core.slip import Direction, Slip


@pytest.fixture
def raster() -> Any:
    return create_autospec(TextRaster, instance=True, spec_set=True)


Build = Callable[..., Devices]


@pytest.fixture
def build(raster: Any) -> Iterator[Build]:
    attached: list[Devices] = []

    def attaching(*settings: str) -> Devices:
        config = load_config(None, settings)
        check_printer(config)
        attached.append(attach(config, raster, (), lambda _status: None))
        return attached[-1]

    yield attaching
    for devices in attached:
        devices.hub.stop()
        if devices.simulator is not None:
            devices.simulator.stop()


def test_a_kiosk_without_a_printer_does_not_print(build: Build) -> None:
    devices = build()
    assert isinstance(devices.printer, NoPrinter)
    assert not devices.prints()


def test_a_real_printer_is_not_simulated(build: Build) -> None:
    devices = build("devices.receipt_printer=tcp:127.0.0.1:9")
    assert isinstance(devices.printer, EscposPrinter)
    assert devices.simulator is None


def test_a_simulated_printer_keeps_its_paper_in_the_data_directory(
    build: Build, tmp_path: Path
) -> None:
    given = ["devices.receipt_printer=simulated", f"data.directory={tmp_path}"]
    devices = build(*given, "devices.receipt_printer_paper=58")
    assert devices.simulator is not None
    assert (tmp_path / "simulators").is_dir()


@pytest.mark.parametrize(
    ("address", "prints"), [("none", False), ("simulated", True), ("tcp:127.0.0.1:9", True)]
)
def test_before_devices_are_attached_the_settings_count(address: str, *, prints: bool) -> None:
    place = PrinterPlace(address)
    assert place.prints() is prints
    slip = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=())
    assert place.print_slip(slip, "1") == Failed(FailureCode.PRINTER_OFFLINE)


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("devices.receipt_printer_paper=210", "must be 80 or 58, not 210"),
        ("devices.receipt_printer=lpt1", "devices.receipt_printer: 'lpt1' is not an address"),
    ],
)
def test_a_printer_that_cannot_be_is_named(setting: str, sentence: str) -> None:
    with pytest.raises(ConfigurationWrong) as caught:
        check_printer(load_config(None, [setting]))
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
    state: DeviceState | None, *, prints: bool
) -> None:
    hub = DeviceHub([], publish=lambda _report: None)
    printer = create_autospec(ReceiptPrinter, instance=True, spec_set=True)
    devices = Devices(printer, hub)
    devices.status = None if state is None else PrinterStatus(state=state)
    assert devices.prints() is prints
