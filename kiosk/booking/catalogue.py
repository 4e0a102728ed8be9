"""What can be booked where, and the rules for choosing it. Pure.

Source: ZMS citizen API, `GET /offices-and-services/`; another appointment system fills the same
records.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

MOST_SLOTS = 25
"""More slots than this no appointment has, whatever an office allows."""


class Ask(Enum):
    """Whether an office asks for something."""

    NO = "no"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField:
    """A field that an office has added to its form."""

    label: str
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """What an office asks of whoever books; the name it always asks for.

    Attributes:
        own: fields of its own; the first and second place have different names on the wire.
    """

    email: Ask = Ask.OPTIONAL
    telephone: Ask = Ask.NO
    own: tuple[OwnField | None, OwnField | None] = (None, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A place with appointments.

    Attributes:
        id: number in the appointment system.
        name: as the city calls it, in German.
        address: lines of the address, without the name.
        slot_minutes: length of one slot; None where not told.
        priority: the higher, the earlier it is offered.
        most_slots: slots of one appointment at most; None for no limit of its own.
        hidden_by: services with which this office is not offered.
        hidden_unless: services that lift that rule when one of them is chosen too.
        shares_with: offices with one common pool of slots; shown as one.
        asks: its form.
        captcha: whether its free times are behind a proof of work.
        hold_s: how long it holds a slot; None where not told.
        note: what it says before booking, plain text.
        note_full: what it says where nothing is free, plain text.
    """

    id: int
    name: str
    address: tuple[str, ...] = ()
    slot_minutes: int | None = None
    priority: int = 1
    most_slots: int | None = None
    hidden_by: frozenset[int] = frozenset()
    hidden_unless: frozenset[int] = frozenset()
    shares_with: frozenset[int] = frozenset()
    asks: Asks = Asks()
    captcha: bool = False
    hold_s: int | None = None
    note: str = ""
    note_full: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookableService:
    """A service that has appointments.

    Attributes:
        id: number in the appointment system.
        name: as the city calls it, in German.
        most: how often one appointment may hold it.
        joins: services that may be in the same appointment, each with the offices that do both; in
            order of display.
        listed: whether it stands in lists; the others are reached from a service's page only.
    """

    id: int
    name: str
    most: int = 1
    joins: Mapping[int, frozenset[int]] = field(default_factory=dict)
    listed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """That an office does a service.

    Attributes:
        slots: slots that one of it takes.
        most: how often one appointment there may hold it; None for no limit of its own.
    """

    office: int
    service: int
    slots: int = 1
    most: int | None = None


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """One service, and how often."""

    service: int
    count: int = 1


Wish = tuple[Wanted, ...]
"""What one appointment is for: each service once, in the order chosen."""


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Everything that can be booked in the city."""

    offices: tuple[Office, ...] = ()
    services: tuple[BookableService, ...] = ()
    offers: tuple[Offer, ...] = ()

    @cached_property
    def _offices(self) -> dict[int, Office]:
        return {office.id: office for office in self.offices}

    @cached_property
    def _services(self) -> dict[int, BookableService]:
        return {service.id: service for service in self.services}

    @cached_property
    def _offers(self) -> dict[tuple[int, int], Offer]:
        return {
            (offer.office, offer.service): offer
            for offer in self.offers
            if offer.office in self._offices and offer.service in self._services
        }

    def office(self, office_id: int) -> Office | None:
        """Return an office."""
        return self._offices.get(office_id)

    def service(self, service_id: int) -> BookableService | None:
        """Return a service."""
        return self._services.get(service_id)

    def bookable(self) -> tuple[BookableService, ...]:
        """Return the services that stand in lists and that some office does, by name."""
        done = {service for _, service in self._offers}
        found = (one for one in self.services if one.listed and one.id in done)
        return tuple(sorted(found, key=lambda one: one.name.casefold()))

    def offices_for(self, wish: Wish) -> tuple[Office, ...]:
        """Return the offices that can do all of a wish, the preferred ones first."""
        found = (office for office in self.offices if self._does(office, wish))
        return tuple(sorted(found, key=lambda office: (-office.priority, office.name.casefold())))

    def _does(self, office: Office, wish: Wish) -> bool:
        wanted = {one.service for one in wish}
        if not wish or any((office.id, one) not in self._offers for one in wanted):
            return False
        if wanted & office.hidden_by and not wanted & office.hidden_unless:
            return False
        apart = any(
            not self._join(one, other, office.id)
            for one in wanted
            for other in wanted
            if one < other
        )
        return not apart and self._fits(office, wish)

    def _join(self, one: int, other: int, office: int) -> bool:
        first, second = self._services[one], self._services[other]
        return office in first.joins.get(other, ()) or office in second.joins.get(one, ())

    def _fits(self, office: Office, wish: Wish) -> bool:
        offers = [self._offers[office.id, one.service] for one in wish]
        few = all(
            one.count <= min(self._services[one.service].most, offer.most or MOST_SLOTS)
            for one, offer in zip(wish, offers, strict=True)
        )
        slots = sum(one.count * offer.slots for one, offer in zip(wish, offers, strict=True))
        return few and slots <= min(office.most_slots or MOST_SLOTS, MOST_SLOTS)

    def may_join(self, wish: Wish) -> tuple[BookableService, ...]:
        """Return the services that can still be added to a wish, at some office."""
        chosen = {one.service for one in wish}
        names = [self._services[one.service] for one in wish if one.service in self._services]
        near = dict.fromkeys(other for one in names for other in one.joins)
        far = (one.id for one in self.services if any(other in one.joins for other in chosen))
        found = []
        for other in dict.fromkeys((*near, *far)):
            service = self._services.get(other)
            if service is None or other in chosen:
                continue
            if self.offices_for((*wish, Wanted(other))):
                found.append(service)
        return tuple(found)

    def most(self, wish: Wish, service_id: int) -> int:
        """Return how often a service may stand in a wish, the others staying as they are; ≥ 0."""
        rest = tuple(one for one in wish if one.service != service_id)
        service = self._services.get(service_id)
        limit = service.most if service is not None else 0
        counts = range(min(limit, MOST_SLOTS), 0, -1)
        fitting = (
            count for count in counts if self.offices_for((*rest, Wanted(service_id, count)))
        )
        return next(fitting, 0)

    def minutes(self, wish: Wish, office_id: int) -> int | None:
        """Return how long a wish takes at an office; None where not told."""
        office = self._offices.get(office_id)
        if office is None or not office.slot_minutes or not self._does(office, wish):
            return None
        slots = sum(one.count * self._offers[office.id, one.service].slots for one in wish)
        return slots * office.slot_minutes


def office_names(offices: Iterable[Office]) -> tuple[str, ...]:
    """Return the names of offices, each once: offices with a common pool are one place."""
    shown: list[str] = []
    seen: set[int] = set()
    for office in offices:
        if office.id not in seen:
            shown.append(office.name)
            seen |= {office.id, *office.shares_with}
    return tuple(shown)
