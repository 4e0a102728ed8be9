"""What the pages of "Offices and opening hours" are derived from, beside the state."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.clock import city_time
from kiosk.opening_words import Spoken, opening_words
from kiosk.reading import Reader
from offline_cache.content.model import SOURCE_LANGUAGE, Office, Text
from offline_cache.content.opening import Opening, office_opening, opening
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

    @property
    def houses(self) -> tuple[Office, ...]:
        """The offices that have an address, in the order of their numbers."""
        return tuple(one for one in self.content.offices(self.today) if not one.mobile)

    @property
    def bus(self) -> Office | None:
        """The office on wheels; None where the city has none."""
        return next((one for one in self.content.offices(self.today) if one.mobile), None)

    def office(self, office_id: str) -> Office:
        """Return an office.

        Raises:
            LookupError: if there is none of this id.
        """
        office = self.content.office(office_id)
        if office is None:
            raise LookupError(f"there is no office {office_id}")
        return office

    def opening(self, office: Office) -> Opening:
        """Tell whether an office is open now."""
        return office_opening(office, self.now, self.content.city().state)

    def telephone_opening(self) -> Opening:
        """Tell whether somebody answers the telephone now."""
        city = self.content.city()
        return opening(city.telephone.hours, self.now, city.state)

    def spoken(self, state: Opening) -> Spoken:
        """Say a state in full words."""
        return opening_words(state, self.now, self.reader.language, self.reader.translate)

    def mark(self, text: Text) -> str:
        """Return the mark of a text that is in German for somebody who reads another language."""
        return self.reader.mark(text)


def german(text: Text) -> str:
    """Return a text as it stands on the door."""
    return text if isinstance(text, str) else text[SOURCE_LANGUAGE]
