"""What the rest of the program knows of devices: ports and frozen statuses, no driver."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Outcome
from kiosk.core.slip import Direction, Slip


@dataclass(frozen=True, slots=True)
class Disabled:
    """Not configured on this kiosk."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Being connected for the first time, or again."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Works, and nothing is going on."""


@dataclass(frozen=True, slots=True)
class Busy:
    """Works, and is at it; busy is never absent."""


@dataclass(frozen=True, slots=True)
class NeedsAttention:
    """Answers, and wants a hand: paper, cover."""

    reason: FailureCode


@dataclass(frozen=True, slots=True)
class Absent:
    """Not there after several polls and some seconds."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Cannot be asked: the line, not the device, may be the cause."""

    reason: FailureCode


@dataclass(frozen=True, slots=True)
class Fault:
    """Answers that it is broken."""

    reason: FailureCode


DeviceState = Disabled | Opening | Ready | Busy | NeedsAttention | Absent | Unreachable | Fault


class Paper(Enum):
    """How much paper a printer has, as far as it says."""

    OK = "ok"
    LOW = "low"
    OUT = "out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterStatus:
    """What a receipt printer said when it was last asked."""

    state: DeviceState
    paper: Paper = Paper.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReport:
    """One line of the device list: which device, how it is, since when (UTC)."""

    device: str
    kind: str
    status: PrinterStatus
    since: datetime


class ReceiptPrinter(Protocol):
    """A printer for slips. Both calls block; they belong in a worker, never on the GUI thread."""

    def check(self) -> PrinterStatus:
        """Ask the printer how it is; answers within a few seconds, never raises for the device."""

    def ask(self) -> PrinterStatus:
        """Wait until the printer is free, then ask it as `check` does; never answers `Busy`."""

    def print_slip(self, slip: Slip, *, action_id: str) -> Outcome:
        """Print one slip and say how it ended.

        Args:
            slip: what to print.
            action_id: unique per wish; the same id never prints twice, the first outcome is
                returned again. A failed action may be asked for again under the same id.
        """


class SoundPlayer(Protocol):
    """Plays the kiosk's own sounds. The call blocks; it belongs in a worker."""

    def play(self, name: str) -> bool:
        """Play a sound to its end; False where nothing was heard. Never raises for the device."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bitmap:
    """A one-bit picture: rows of `(width + 7) // 8` bytes, bit 7 left, 1 = black."""

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        if len(self.rows) != (self.width + 7) // 8 * self.height:
            raise ValueError("the rows of a bitmap do not fit its size")


class Weight(Enum):
    """Two kinds of emphasis, as in the design."""

    MEDIUM = "medium"
    SEMIBOLD = "semibold"


class TextRaster(Protocol):
    """Draws what a printer's own letters cannot: other scripts, arms, large figures.

    Drawing needs Qt, so the implementation lives in `ui` and is injected.
    """

    def text(
        self,
        text: str,
        *,
        size_dots: int,
        weight: Weight,
        width_dots: int,
        direction: Direction,
        inverted: bool = False,
    ) -> Bitmap:
        """Draw text wrapped to a width.

        Args:
            text: one paragraph; line breaks are kept.
            size_dots: font size (not capital height) in printer dots.
            weight: emphasis.
            width_dots: exact width of the picture; lines start at its leading edge.
            direction: where the leading edge is.
            inverted: white on black, centred, as banners are.
        """

    def arms(self, *, height_dots: int) -> Bitmap:
        """Draw the city's arms; a city without arms gets an empty picture of width 0."""
