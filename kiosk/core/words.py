"""Words of the interface as they travel through pure code.

Texts are written in German where they are used and translated by the port `Translate`; Qt's tools
find them by the name `translate`. Places for values are `%1`, `%2` …
"""

from typing import Protocol


class Translate(Protocol):
    """Gives a text of the interface in the citizen's language."""

    def __call__(self, context: str, text: str, /) -> str:
        """Return the translation of `text`, or the text itself where there is none."""


def fill(text: str, *values: str) -> str:
    """Put values into `%1`, `%2` …; each place once, longest number first.

    >>> fill("offen bis %1 Uhr", "18:00")
    'offen bis 18:00 Uhr'
    """
    pieces = text
    for number in range(len(values), 0, -1):
        pieces = pieces.replace(f"%{number}", f"\x00{number}\x00")
    for number, value in enumerate(values, start=1):
        pieces = pieces.replace(f"\x00{number}\x00", value)
    return pieces


def german(_context: str, text: str, /) -> str:
    """Translate nothing: the source texts are German."""
    return text
