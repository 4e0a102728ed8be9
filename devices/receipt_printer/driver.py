"""The receipt printer behind its port: the job rule, and nothing printed twice."""

from dataclasses import dataclass

from devices.ports import PrinterStatus, TextRaster
from devices.receipt_printer.profile import PAPER_80, PaperProfile
from devices.transports.base import Transport
from kiosk.core.clock import Clock
from kiosk.core.outcome import Outcome
from kiosk.core.slip import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long the driver waits, in seconds."""

    connect_s: float = 2.0
    status_s: float = 1.0
    write_s: float = 10.0
    end_s: float = 15.0
    glance_s: float = 1.0


class EscposPrinter:
    """A receipt printer that speaks ESC/POS and answers status requests."""

    def __init__(
        self,
        *,
        transport: Transport,
        raster: TextRaster,
        profile: PaperProfile = PAPER_80,
        limits: Limits | None = None,
        clock: Clock | None = None,
    ) -> None:
        raise NotImplementedError

    def check(self) -> PrinterStatus:
        """Ask the printer how it is."""
        raise NotImplementedError

    def print_slip(self, slip: Slip, *, action_id: str) -> Outcome:
        """Print one slip."""
        raise NotImplementedError


class NoPrinter:
    """A kiosk without a receipt printer."""

    def check(self) -> PrinterStatus:
        """Say that there is none."""
        raise NotImplementedError

    def print_slip(self, slip: Slip, *, action_id: str) -> Outcome:
        """Print nothing."""
        raise NotImplementedError
