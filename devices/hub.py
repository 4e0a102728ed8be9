"""Supervision of devices: poll, debounce, back off, publish once per change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from devices.ports import DeviceReport, PrinterStatus
from kiosk.core.clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervised:
    """One device under supervision.

    Attributes:
        name: its name in reports.
        kind: `receipt-printer` and the like.
        check: asks it; may block for some seconds, never raises for the device.
    """

    name: str
    kind: str
    check: Callable[[], PrinterStatus]


class DeviceHub:
    """One worker thread per device."""

    def __init__(
        self,
        devices: Sequence[Supervised],
        *,
        publish: Callable[[DeviceReport], None],
        clock: Clock | None = None,
    ) -> None:
        raise NotImplementedError

    def start(self) -> None:
        """Start the workers."""
        raise NotImplementedError

    def stop(self) -> None:
        """End the workers and wait for them."""
        raise NotImplementedError

    def reports(self) -> tuple[DeviceReport, ...]:
        """Return the last report of each device."""
        raise NotImplementedError
