"""What the pages of the waiting numbers are derived from, beside the state."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.booking.waiting import Queue
from kiosk.opening_words import opening_words
from kiosk.reading import Reader
from kiosk.waiting_words import closed_words
from offline_cache.content.opening import opening
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
    """

    content: ContentReader
    reader: Reader
    now: datetime
    prints: bool

    def closed(self, queue: Queue) -> str:
        """Say when a queue gives numbers again."""
        return closed_words(
            queue, self.content, self.now, self.reader.language, self.reader.translate
        )

    def mark(self, text: str) -> str:
        """Return the mark of a text that the city gives in German alone."""
        return self.reader.mark(text) if text else ""

    @property
    def telephone(self) -> str:
        """Number of the telephone service."""
        return self.content.city().telephone.number

    @property
    def telephone_line(self) -> str:
        """Whether somebody answers the telephone now."""
        city = self.content.city()
        state = opening(city.telephone.hours, self.now, city.state)
        return opening_words(state, self.now, self.reader.language, self.reader.translate).text
