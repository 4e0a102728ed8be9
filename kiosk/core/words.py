"""Words of the interface as they travel through pure code.

Texts are written in German where they are used and translated by the port `Translate`; Qt's tools
find them by the name `translate`. Places for values are `%1`, `%2` …
"""

import re
from typing import Protocol

_PLACE = re.compile(r"%([1-9][0-9]?)")


class Translate(Protocol):
    """Gives a text of the interface in the citizen's language."""

    def __call__(self, context: str, text: str, /) -> str:
        """Return the translation of `text`, or the text itself where there is none."""


def fill(text: str, *values: str) -> str:
    """Put values into `%1`, `%2` …; what a value says is never taken for a place.

    >>> fill("offen bis %1 Uhr", "18:00")
    'offen bis 18:00 Uhr'
    """

    def value_of(place: re.Match[str]) -> str:
        number = int(place[1])
        return values[number - 1] if number <= len(values) else place[0]

    return _PLACE.sub(value_of, text)


def german(_context: str, text: str, /) -> str:
    """Translate nothing: the source texts are German."""
    return text
