"""What every block of a slip is laid out with."""

from dataclasses import dataclass

from devices.ports import TextRaster
from devices.receipt_printer.layout.wrap import own_text
from devices.receipt_printer.profile import PaperProfile
from kiosk.core.slip import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeArea:
    """The paper, the hand that draws, and how this slip is written.

    Attributes:
        profile: the paper.
        raster: draws what the printer's own letters cannot.
        direction: of the slip.
        large: whether it is printed with larger letters.
    """

    profile: PaperProfile
    raster: TextRaster
    direction: Direction
    large: bool

    def own(self, *texts: str) -> tuple[str, ...] | None:
        """Return texts for the printer's own letters; None where one of them must be drawn.

        A slip that runs from right to left is drawn as a whole, so that it is in one hand.
        """
        if self.direction is Direction.RIGHT_TO_LEFT:
            return None
        own = [own_text(text, self.profile.code_page) for text in texts]
        return None if None in own else tuple(text or "" for text in own)
