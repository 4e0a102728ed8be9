"""What a slip asks of a printer, as data: lines in its own letters, pictures, feeds, the cut."""

from dataclasses import dataclass, field
from enum import Enum

from devices.ports import Bitmap

LINE_PITCH_DOTS = 34


class Alignment(Enum):
    """Where a line stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the printer's own letters look."""

    emphasised: bool = False
    double_width: bool = False
    double_height: bool = False
    reverse: bool = False


PLAIN = Style()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Letters of one style; only characters of the printer's code page, no control characters."""

    text: str
    style: Style = PLAIN

    @property
    def columns(self) -> int:
        """How many columns it takes."""
        return len(self.text) * (2 if self.style.double_width else 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One line in the printer's own letters, with its pitch to the next line in dots."""

    spans: tuple[Span, ...]
    alignment: Alignment = Alignment.LEFT
    pitch_dots: int = field(default=LINE_PITCH_DOTS)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as wide as the paper or narrower, from the left edge."""

    bitmap: Bitmap


@dataclass(frozen=True, slots=True)
class Feed:
    """White paper of so many dots."""

    dots: int


@dataclass(frozen=True, slots=True)
class Cut:
    """The end of a slip."""


Instruction = TextLine | Picture | Feed | Cut
