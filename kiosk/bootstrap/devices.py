"""The devices of the kiosk, real or simulated, and their supervision."""

from collections.abc import Callable
from dataclasses import dataclass

from devices.hub import DeviceHub, Supervised
from devices.ports import (
    Busy,
    DeviceReport,
    Opening,
    PrinterStatus,
    Ready,
    ReceiptPrinter,
    TextRaster,
)
from devices.receipt_printer.driver import EscposPrinter, NoPrinter
from devices.receipt_printer.profile import PAPER_58, PAPER_80
from devices.receipt_printer.simulator import ReceiptPrinterSimulator
from devices.transports.address import transport_for
from kiosk.bootstrap.content import data_directory
from kiosk.config import Config, ConfigurationWrong
from kiosk.core.clock import Clock

PAPERS = {"80": PAPER_80, "58": PAPER_58}


@dataclass(slots=True)
class Printing:
    """The receipt printer and what stands in for it."""

    printer: ReceiptPrinter
    simulator: ReceiptPrinterSimulator | None = None
    status: PrinterStatus | None = None

    def prints(self) -> bool:
        """Tell whether a slip can be had now; unknown counts as yes, the driver asks again."""
        if isinstance(self.printer, NoPrinter):
            return False
        return self.status is None or isinstance(self.status.state, (Ready, Busy, Opening))


def build_printing(config: Config, raster: TextRaster, faults: tuple[str, ...]) -> Printing:
    """Build the receipt printer that is configured, with its simulator where it is simulated.

    Raises:
        ConfigurationWrong: if the address or the paper cannot be used.
    """
    address = config.text("devices.receipt_printer")
    paper = config.text("devices.receipt_printer_paper")
    if paper not in PAPERS:
        raise ConfigurationWrong(f"devices.receipt_printer_paper must be 80 or 58, not {paper}")
    if address == "none":
        return Printing(NoPrinter())
    simulator = None
    if address == "simulated":
        folder = data_directory(config) / "simulators"
        folder.mkdir(parents=True, exist_ok=True)
        simulator = ReceiptPrinterSimulator(
            faults=faults,
            state=folder / "receipt-printer.json",
            out=folder / "paper",
            width_dots=PAPERS[paper].dots,
        )
        simulator.start()
        address = simulator.address
    try:
        transport = transport_for(address)
    except ValueError as error:
        raise ConfigurationWrong(f"devices.receipt_printer: {error}") from error
    printer = EscposPrinter(transport=transport, raster=raster, profile=PAPERS[paper])
    return Printing(printer, simulator)


def supervise(
    printing: Printing, clock: Clock, changed: Callable[[PrinterStatus], None]
) -> DeviceHub:
    """Watch the devices; `changed` is called in a worker thread, once per change."""

    def published(report: DeviceReport) -> None:
        changed(report.status)

    watched = []
    if not isinstance(printing.printer, NoPrinter):
        check = printing.printer.check
        watched.append(Supervised(name="receipt_printer", kind="receipt-printer", check=check))
    hub = DeviceHub(watched, publish=published, clock=clock)
    hub.start()
    return hub
