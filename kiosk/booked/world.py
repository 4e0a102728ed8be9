"""What pages about an appointment are derived from beside the state. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.booking.catalogue import Catalogue, Wish
from kiosk.calendar.props import Calendar
from kiosk.core.clock import city_time
from kiosk.reading import Reader
from offline_cache.content.model import Office, Service
from offline_cache.content.reader import ContentReader

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Known:
    """What the city's own content says about what can be booked: number → id in the content."""

    services: Mapping[int, str] = field(default_factory=dict)
    offices: Mapping[int, str] = field(default_factory=dict)


def known_in(content: ContentReader, now: datetime) -> Known:
    """Look up which services and offices of the content have a number in the appointment system."""
    day = city_time(now).date()
    services = (content.service(row.id) for row in content.services(day))
    return Known(
        {one.booking_id: one.id for one in services if one is not None and one.booking_id},
        {one.booking_id: one.id for one in content.offices(day) if one.booking_id},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The world of a journey that makes or changes an appointment.

    Attributes:
        content: the city's content.
        reader: who reads.
        known: what of the appointment system the content knows.
        now: the present moment.
        monotonic_s: the kiosk's clock that never jumps.
        prints: whether the receipt printer can print now.
        self_service: where citizens change appointments on the web; empty where there is none.
    """

    content: ContentReader
    reader: Reader
    known: Known
    now: datetime
    monotonic_s: float
    prints: bool
    self_service: str = ""

    def service(self, number: int) -> Service | None:
        """Return the content's service of a number."""
        found = self.known.services.get(number)
        return self.content.service(found) if found is not None else None

    def office(self, number: int) -> Office | None:
        """Return the content's office of a number."""
        found = self.known.offices.get(number)
        return self.content.office(found) if found is not None else None

    def service_name(self, number: int, catalogue: Catalogue) -> str:
        """Name a service: as the content does, else as the appointment system does."""
        service = self.service(number)
        if service is not None:
            return self.reader.text(service.title)
        booked = catalogue.service(number)
        return booked.name if booked is not None else str(number)

    def names_service(self, number: int, catalogue: Catalogue) -> bool:
        """Tell whether a service has a name here."""
        return self.service(number) is not None or catalogue.service(number) is not None

    def office_name(self, number: int, catalogue: Catalogue) -> str:
        """Name an office: as the content does, else as the appointment system does."""
        office = self.office(number)
        if office is not None:
            return self.reader.text(office.name)
        booked = catalogue.office(number)
        return booked.name if booked is not None else str(number)

    def mark(self, number: int, catalogue: Catalogue) -> str:
        """Return the mark of a service's name in another language than the reader's."""
        service = self.service(number)
        if service is not None:
            return self.reader.mark(service.title)
        booked = catalogue.service(number)
        return self.reader.mark(booked.name) if booked is not None else ""

    def wish_words(self, wish: Wish, catalogue: Catalogue) -> str:
        """Name all services of a wish, with how many of each."""
        names = []
        for one in wish:
            name = self.service_name(one.service, catalogue)
            names.append(f"{one.count} × {name}" if one.count > 1 else name)
        return ", ".join(names)

    def calendar(self, catalogue: Catalogue) -> Calendar:
        """Return what the pages of the calendar are derived from."""
        return Calendar(
            reader=self.reader,
            catalogue=catalogue,
            name_of=lambda number: self.office_name(number, catalogue),
            office_of=self.office,
            state=self.content.city().state,
            now=self.now,
        )
