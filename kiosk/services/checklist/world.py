"""What the pages of "Do I have everything?" are derived from, beside the state."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.clock import city_time
from kiosk.reading import Reader
from offline_cache.content.model import Office, Service, Text
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

    @property
    def today(self) -> date:
        """The city's day."""
        return city_time(self.now).date()

    def office_of(self, service: Service) -> Office | None:
        """Return the office a service is most likely done at; None where none is known."""
        return self.content.office(service.offices[0]) if service.offices else None

    def mark(self, *texts: Text) -> str:
        """Return the mark of texts that are in German for somebody who reads another language."""
        return self.reader.mark(*texts)
