"""What the interpreter finds in a byte stream: things on paper, and questions to the printer."""

from dataclasses import dataclass
from enum import Enum

from devices.ports import Bitmap

FONT_A = (12, 24)
FONT_B = (9, 17)


class Side(Enum):
    """Where printed things stand (`ESC a`)."""

    LEFT = 0
    CENTRE = 1
    RIGHT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How letters are printed.

    Attributes:
        small: font B instead of font A (`ESC M`).
        wide: times of the usual width, 1 to 8 (`GS !`).
        high: times of the usual height, 1 to 8.
        emphasised: `ESC E`.
        underline: thickness in dots, 0 to 2 (`ESC -`).
        reverse: white on black (`GS B`).
        upside_down: `ESC {`.
    """

    small: bool = False
    wide: int = 1
    high: int = 1
    emphasised: bool = False
    underline: int = 0
    reverse: bool = False
    upside_down: bool = False

    @property
    def cell(self) -> tuple[int, int]:
        """Width and height of one letter's cell in dots."""
        width, height = FONT_B if self.small else FONT_A
        return width * self.wide, height * self.high


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters of one look."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of letters; `pitch_dots` lead to the next."""

    letters: tuple[Letters, ...]
    side: Side
    pitch_dots: int

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(letters.text for letters in self.letters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """A picture (`GS v 0`), each dot `wide` by `high` dots on paper."""

    bitmap: Bitmap
    side: Side
    wide: int = 1
    high: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeQr:
    """A QR code that the printer draws itself (`GS ( k`)."""

    payload: bytes
    module_dots: int
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Barcode:
    """A barcode that the printer draws itself (`GS k`); `kind` is its number m."""

    kind: int
    payload: bytes
    height_dots: int
    side: Side


@dataclass(frozen=True, slots=True)
class Blank:
    """White paper of so many dots."""

    dots: int


@dataclass(frozen=True, slots=True)
class CutHere:
    """The paper is cut (`GS V`)."""

    partial: bool


@dataclass(frozen=True, slots=True)
class RealtimeRequest:
    """`DLE EOT n`: answered at once."""

    number: int


@dataclass(frozen=True, slots=True)
class InOrderRequest:
    """`GS r n`: answered when everything before it is done."""

    number: int


@dataclass(frozen=True, slots=True)
class AutomaticStatus:
    """`GS a n`: which changes the printer tells unasked; 0 for none."""

    mask: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """The first bytes that are no known command; nothing after them is read.

    Attributes:
        offset: of their first byte in the stream.
        found: the bytes, in hex.
        reason: what is wrong with them.
    """

    offset: int
    found: str
    reason: str


Printed = Line | Raster | NativeQr | Barcode | Blank | CutHere
Event = Printed | RealtimeRequest | InOrderRequest | AutomaticStatus | Mistake
