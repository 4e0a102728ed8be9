"""What journeys want of the appointment system, as effects, and how it ended, as events.

Every wish has an `ask_id`; an answer with another one than the state waits for comes too late and
is dropped. The performers (`kiosk.backend.desk`) keep the books of what is held.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.booking.appointment import Appointment, Hold, Ref
from kiosk.booking.catalogue import Catalogue, Wish
from kiosk.booking.contact import Contact
from kiosk.booking.refusals import Refused, Unsure
from kiosk.booking.times import FreeTimes, Slot
from kiosk.booking.waiting import Called, Drawn, KnownQueues, Queue
from kiosk.flow.step import Effect

# Appointments ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoadCatalogue(Effect):
    """Ask what can be booked; answered by `CatalogueCame`."""


@dataclass(frozen=True, slots=True)
class CatalogueCame:
    """What can be booked, or why that is not known."""

    answer: Catalogue | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadTimes(Effect):
    """Ask what is free; answered by `TimesCame`."""

    ask_id: int
    wish: Wish
    offices: tuple[int, ...]
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesCame:
    """What is free, or why that is not known."""

    ask_id: int
    answer: FreeTimes | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadDay(Effect):
    """Ask for the times of a day that are not told yet; answered by `DayCame`."""

    ask_id: int
    wish: Wish
    offices: tuple[int, ...]
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCame:
    """The times of a day per office, or why they are not known."""

    ask_id: int
    day: date
    answer: Mapping[int, tuple[int, ...]] | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve(Effect):
    """Hold a time, and then let go what was held before; answered by `ReserveEnded`.

    Attributes:
        instead_of: what is held until now; it stays held where the new time cannot be had.
    """

    ask_id: int
    wish: Wish
    slot: Slot
    instead_of: Hold | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReserveEnded:
    """What is held now, or why it is not."""

    ask_id: int
    answer: Hold | Refused | Unsure


@dataclass(frozen=True, slots=True)
class Release(Effect):
    """Let go what is held; answered by `Released`, whatever the city says."""

    hold: Hold


@dataclass(frozen=True, slots=True)
class Released:
    """It is let go, or will be at the latest when the kiosk starts again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book(Effect):
    """Send who comes and book what is held; answered by `BookEnded`."""

    ask_id: int
    hold: Hold
    contact: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhetherBooked(Effect):
    """Ask what became of a booking whose answer never came; answered by `BookEnded`."""

    ask_id: int
    hold: Hold
    contact: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEnded:
    """The appointment as the city confirmed it, why there is none, or that nobody knows."""

    ask_id: int
    answer: Appointment | Refused | Unsure


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUp(Effect):
    """Ask for an appointment by number and key; answered by `LookUpEnded`."""

    ask_id: int
    ref: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpEnded:
    """The appointment, or why it is not shown."""

    ask_id: int
    answer: Appointment | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(Effect):
    """Cancel an appointment; answered by `CancelEnded`."""

    ask_id: int
    ref: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelEnded:
    """None: it is cancelled; otherwise why not, or that nobody knows."""

    ask_id: int
    answer: Refused | Unsure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Effect):
    """Move an appointment to a time that is held already; answered by `MoveEnded`.

    The new one is booked with the old one's contact; the old one is cancelled only after the city's
    own books show the new one as booked.
    """

    ask_id: int
    old: Appointment
    hold: Hold


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveEnded:
    """The new appointment, or why the old one stays.

    Attributes:
        old_stays: whether the old one could not be cancelled and stands beside the new one.
    """

    ask_id: int
    answer: Appointment | Refused | Unsure
    old_stays: bool = False


# Waiting numbers ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoadQueues(Effect):
    """Ask which queues give numbers now; answered by `QueuesCame`."""

    ask_id: int


@dataclass(frozen=True, slots=True)
class QueuesCame:
    """The queues, or why they are not known and what was known of them before."""

    ask_id: int
    answer: tuple[Queue, ...] | Refused
    known: KnownQueues | None = None


@dataclass(frozen=True, slots=True)
class Draw(Effect):
    """Draw one number; answered by `DrawEnded`. Never performed twice for one id."""

    ask_id: int
    scope: int


@dataclass(frozen=True, slots=True)
class DrawEnded:
    """The number, why there is none, or that nobody knows."""

    ask_id: int
    answer: Drawn | Refused | Unsure


@dataclass(frozen=True, slots=True)
class LoadCalled(Effect):
    """Ask which numbers are called; answered by `CalledCame`."""

    ask_id: int


@dataclass(frozen=True, slots=True)
class CalledCame:
    """The numbers being called, the newest first, or why they are not known."""

    ask_id: int
    answer: tuple[Called, ...] | Refused
