"""A receipt printer made of software, with the real wire protocol over a real socket."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.core.clock import Clock

FAULTS: tuple[str, ...] = ()


class ReceiptPrinterSimulator:
    """The simulator, embedded or alone."""

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        faults: Sequence[str] = (),
        state: Path | None = None,
        out: Path | None = None,
        width_dots: int = 576,
        clock: Clock | None = None,
    ) -> None:
        raise NotImplementedError

    @property
    def address(self) -> str:
        """Where it listens: `tcp:HOST:PORT`."""
        raise NotImplementedError

    def start(self) -> None:
        """Listen."""
        raise NotImplementedError

    def stop(self) -> None:
        """End all connections and threads."""
        raise NotImplementedError

    def set_fault(self, name: str | None) -> None:
        """Break it in a named way, or mend it."""
        raise NotImplementedError


def run_simulator(listen: str, faults: list[str], state: Path | None, out: Path | None) -> int:
    """Run alone until SIGINT or SIGTERM; prints `listening HOST:PORT` when ready.

    Raises:
        ValueError: an unknown fault or a wrong address.
    """
    raise NotImplementedError
