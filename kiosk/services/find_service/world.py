"""What the pages of "Find a service" are derived from, beside the state."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.clock import city_time
from kiosk.reading import Reader
from offline_cache.content.reader import ContentReader

Row = dict[str, object]
"""A row of a list as QML reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the pages are derived from beside the state.

    Attributes:
        content: the city's content.
        reader: who reads.
        now: the moment.
        prints: whether the receipt printer can print now.
        books: whether appointments can be booked here.
        accent: colour of matched letters, `#rrggbb`.
    """

    content: ContentReader
    reader: Reader
    now: datetime
    prints: bool
    accent: str
    books: bool = False

    @property
    def today(self) -> date:
        """The city's day."""
        return city_time(self.now).date()

    def mark(self, language: str) -> str:
        """Return the mark of a text that is in German for somebody who reads another language."""
        return self.reader.mark_of(language)
