"""What the city offers: offices with their scopes, services, and who does what. Pure.

A *scope* is the part of an office that gives appointments and numbers, with its rules.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

MOST_SLOTS = 25
"""More slots than this no appointment has, whatever an office allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a scope's form; required means nothing where it is not activated."""

    activated: bool = False
    required: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """How an office gives appointments.

    Attributes:
        reservation_min: how long a time is held; 0 = not told, the city's default counts.
        activation_min: how long a mail may stay unanswered; 0 = likewise.
        appointments_per_mail: None = no limit.
        whitelisted_mails: addresses without that limit.
        prefix: stands before numbers; empty = the citizen API tells no display number.
    """

    id: int
    short_name: str = ""
    email_from: str = "no-reply@musterstadt.example"
    email_required: bool = False
    telephone: Field = Field()
    custom: Field = Field()
    custom2: Field = Field()
    captcha: bool = False
    info: str | None = None
    info_full: str | None = None
    slots_per_appointment: int | None = None
    appointments_per_mail: int | None = None
    whitelisted_mails: tuple[str, ...] = ()
    reservation_min: int = 20
    activation_min: int = 30
    hint: str | None = None
    prefix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An address and where it lies."""

    street: str
    house_number: str
    postal_code: str
    city: str
    lat: str = "0"
    lon: str = "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A place with appointments (ZMS: provider).

    Attributes:
        scope: None = cannot be booked.
        slot_min: length of a slot.
        disabled_by: services with which it is not offered.
        shares_with: offices that are shown as one with it; each has slots of its own.
    """

    id: int
    name: str
    display_name: str = ""
    place: Place | None = None
    scope: Scope | None = None
    slot_min: int = 10
    priority: int = 1
    organization: str | None = None
    organization_unit: str | None = None
    alternatives: tuple[str, ...] = ()
    disabled_by: tuple[int, ...] = ()
    allow_mix: tuple[int, ...] | None = None
    shares_with: tuple[int, ...] | None = None
    slots_per_appointment: int | None = None
    parent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service with appointments.

    Attributes:
        most: how often one appointment may hold it.
        joins: services that may be in the same appointment.
    """

    id: int
    name: str
    most: int = 1
    joins: tuple[int, ...] = ()
    parent: int | None = None
    variant: int | None = None
    on_start_page: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """That an office does a service; `most` None = no limit of its own."""

    office: int
    service: int
    slots: int = 1
    most: int | None = None


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Everything that can be booked."""

    offices: tuple[Office, ...] = ()
    services: tuple[Service, ...] = ()
    relations: tuple[Relation, ...] = ()

    @cached_property
    def _offices(self) -> dict[int, Office]:
        return {one.id: one for one in self.offices}

    @cached_property
    def _services(self) -> dict[int, Service]:
        return {one.id: one for one in self.services}

    @cached_property
    def _relations(self) -> dict[tuple[int, int], Relation]:
        return {(one.office, one.service): one for one in self.relations}

    def office(self, office: int) -> Office | None:
        """Return an office."""
        return self._offices.get(office)

    def service(self, service: int) -> Service | None:
        """Return a service; None also where only a relation names it."""
        return self._services.get(service)

    def relation(self, office: int, service: int) -> Relation | None:
        """Return what an office says about a service."""
        return self._relations.get((office, service))

    def does(self, office: int, services: Iterable[int]) -> bool:
        """Tell whether an office exists, can be booked and does all of these services."""
        found = self.office(office)
        return (
            found is not None
            and found.scope is not None
            and all(self.relation(office, one) is not None for one in services)
        )

    def slots_for(self, office: int, wish: "Wish") -> int:
        """Return how many slots a wish takes at an office that does all of it."""
        return sum(
            count * max(1, self._relations[office, service].slots) for service, count in wish
        )


Wish = tuple[tuple[int, int], ...]
"""What an appointment is for: services, and how often each."""
