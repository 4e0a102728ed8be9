"""What a citizen may choose about the screen; every choice ends with the session."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Contrast(StrEnum):
    """The four contrast modes; the value is the name on the command line."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_LIGHT = "high-contrast-light"
    HIGH_DARK = "high-contrast-dark"

    @property
    def high(self) -> bool:
        """Whether it is one of the two high-contrast modes."""
        return self in {Contrast.HIGH_LIGHT, Contrast.HIGH_DARK}

    @property
    def dark(self) -> bool:
        """Whether its ground is dark."""
        return self in {Contrast.DARK, Contrast.HIGH_DARK}


class TextSize(IntEnum):
    """The four text sizes."""

    SMALL = 1
    USUAL = 2
    LARGE = 3
    LARGEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Language (BCP 47 tag) and appearance of one session."""

    language: str = "de"
    contrast: Contrast = Contrast.LIGHT
    text_size: TextSize = TextSize.USUAL
    less_movement: bool = False
    low_reach: bool = False
