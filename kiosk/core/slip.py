"""What a printed slip says, as data: no printer, no font, no paper width.

A journey composes a `Slip`; the receipt printer lays it out. All texts are ready to print in the
citizen's language.
"""

from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    """The writing direction of a slip."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Arms, city and the place of the kiosk."""

    city: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """What the slip is about, with one line that narrows it."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The heading of a part."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label at the start and its value at the end of one line."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to bring, with a box for a pen."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; `strong` for the line that names a place."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The one number or time a slip is about, as large as the paper allows."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code and the words beside it; the last caption lines are small."""

    payload: str
    caption: str
    small: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """White on black over the whole width."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallPrint:
    """Date, kiosk, source: centred, last."""

    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line over the whole width."""


Block = (
    Letterhead
    | Title
    | Heading
    | Fact
    | Item
    | Paragraph
    | Figure
    | Code
    | Banner
    | SmallPrint
    | Rule
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One slip from head to foot.

    Attributes:
        language: BCP 47 tag of its texts.
        direction: which way its lines run.
        large: printed with larger letters for citizens who read with text size 3 or 4.
        blocks: what it says, in order.
    """

    language: str
    direction: Direction
    blocks: tuple[Block, ...]
    large: bool = False
