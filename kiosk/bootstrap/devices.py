"""The devices of the kiosk, real or simulated, and their supervision.

Loaded after the first picture is on the screen: drivers and simulators are no small thing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from devices.hub import DeviceHub, Supervised, Timing
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
from devices.receipt_printer.profile import PAPER_58, PAPER_80, PaperProfile
from devices.receipt_printer.simulator import ReceiptPrinterSimulator
from devices.transports.address import transport_for
from kiosk.bootstrap.content import data_directory
from kiosk.config import Config

PAPERS = {"80": PAPER_80, "58": PAPER_58}
# A slip asks the printer anew before it prints; between slips a slow look is enough for the tiles.
PACE = Timing(poll_s=10.0)


@dataclass(slots=True)
class Devices:
    """The attached devices.

    Attributes:
        printer: the receipt printer, or what says that there is none.
        hub: watches them.
        simulator: the simulated printer, where it is simulated.
        status: what the printer said last; None before its first answer.
    """

    printer: ReceiptPrinter
    hub: DeviceHub
    simulator: ReceiptPrinterSimulator | None = None
    status: PrinterStatus | None = None

    def prints(self) -> bool:
        """Tell whether a slip can be had now; unknown counts as yes, the driver asks again."""
        if isinstance(self.printer, NoPrinter):
            return False
        return self.status is None or isinstance(self.status.state, (Ready, Busy, Opening))


def attach(
    config: Config,
    raster: TextRaster,
    faults: tuple[str, ...],
    changed: Callable[[PrinterStatus], None],
) -> Devices:
    """Build the devices that are configured and watch them.

    Args:
        config: settings that `check_printer` has passed.
        raster: draws what the printer's own letters cannot.
        faults: what is broken at first, where the printer is simulated.
        changed: called in a worker thread, once per change.
    """
    profile = PAPERS[config.text("devices.receipt_printer_paper")]
    address = config.text("devices.receipt_printer")
    if address == "none":
        return Devices(NoPrinter(), _hub([], changed))
    simulator = _simulator(config, profile, faults) if address == "simulated" else None
    transport = transport_for(simulator.address if simulator else address)
    printer = EscposPrinter(transport=transport, raster=raster, profile=profile)
    watched = Supervised(name="receipt_printer", kind="receipt-printer", check=printer.check)
    return Devices(printer, _hub([watched], changed), simulator)


def _simulator(
    config: Config, profile: PaperProfile, faults: tuple[str, ...]
) -> ReceiptPrinterSimulator:
    folder = data_directory(config) / "simulators"
    folder.mkdir(parents=True, exist_ok=True)
    simulator = ReceiptPrinterSimulator(
        faults=faults,
        state=folder / "receipt-printer.json",
        out=folder / "paper",
        width_dots=profile.dots,
    )
    simulator.start()
    return simulator


def _hub(watched: list[Supervised], changed: Callable[[PrinterStatus], None]) -> DeviceHub:
    def published(report: DeviceReport) -> None:
        changed(report.status)

    hub = DeviceHub(watched, publish=published, timing=PACE)
    hub.start()
    return hub
