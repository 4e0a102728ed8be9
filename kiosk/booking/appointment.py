"""An appointment from hold to end. Pure."""

from dataclasses import dataclass, field
from enum import Enum

from kiosk.booking.catalogue import Wish
from kiosk.booking.contact import Contact
from kiosk.booking.times import Slot


@dataclass(frozen=True, slots=True, repr=False)
class Ref:
    """Number and key of an appointment: whoever has both may change it. Never shown by `repr`."""

    number: int
    key: str

    def __repr__(self) -> str:
        return "Ref(…)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A time that the city holds for the citizen.

    Attributes:
        ref: its number and key.
        slot: the time and office that are held.
        wish: what for.
        began_s, until_s: on the kiosk's monotonic clock; `until_s` ends a little before the city's
            own limit.
    """

    ref: Ref
    slot: Slot
    wish: Wish
    began_s: float
    until_s: float


class State(Enum):
    """The states that matter to a citizen."""

    HELD = "held"
    MAIL = "mail"
    BOOKED = "booked"
    CALLED = "called"
    OVER = "over"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """An appointment as the city has it.

    Attributes:
        state: what has become of it.
        slot: time and office.
        office_name: as the city calls the office; empty where not told.
        wish: services; empty where not told.
        service_names: as the city calls them.
        display_number: what the call display shows; empty where not told.
        contact: who booked; copied when it is moved.
        calendar: an iCalendar file (RFC 5545); empty where not told.
    """

    ref: Ref
    state: State
    slot: Slot
    office_name: str = ""
    wish: Wish = ()
    service_names: tuple[str, ...] = ()
    display_number: str = ""
    contact: Contact = field(default_factory=Contact)
    calendar: str = ""
