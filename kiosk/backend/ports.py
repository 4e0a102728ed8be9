"""What the kiosk needs of an appointment system; another system is another implementation.

All calls block and are made off the GUI thread. None raises for what may happen in the world: a no
is `Refused`, a deed without a believable answer is `Unsure`.
"""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from kiosk.booking.appointment import Appointment, Hold, Ref
from kiosk.booking.catalogue import Catalogue, Wish
from kiosk.booking.contact import Contact
from kiosk.booking.endings import HoldEnd, NumberEnd
from kiosk.booking.refusals import Refused, Unsure
from kiosk.booking.times import FreeTimes, Slot
from kiosk.booking.waiting import Called, Drawn, Queue


class AppointmentSystem(Protocol):
    """Books appointments."""

    def catalogue(self) -> Catalogue | Refused:
        """Return what can be booked; asked at most once an hour, then from memory."""

    def free_times(
        self, wish: Wish, offices: tuple[int, ...], first: date, last: date
    ) -> FreeTimes | Refused:
        """Return what is free from `first` to `last` (at most 365 days), both included."""

    def times_of_day(
        self, wish: Wish, offices: tuple[int, ...], day: date
    ) -> Mapping[int, tuple[int, ...]] | Refused:
        """Return the free moments of a day, per office, for days whose times are not told yet."""

    def reserve(self, wish: Wish, slot: Slot) -> Hold | Refused | Unsure:
        """Hold a time. `Unsure`: perhaps held without a key; it ends by the city's own limit."""

    def book(self, hold: Hold, contact: Contact) -> Appointment | Refused | Unsure:
        """Send who comes, and book. State BOOKED: done; MAIL: a mail must be answered first."""

    def look_up(self, ref: Ref) -> Appointment | Refused:
        """Return an appointment as the city has it."""

    def cancel(self, ref: Ref) -> Refused | Unsure | None:
        """Let go what is held or booked; None where it is certainly gone."""


class QueueSystem(Protocol):
    """Gives waiting numbers and tells which are called."""

    def queues(self) -> tuple[Queue, ...] | Refused:
        """Return the queues that give numbers here, open or not, with their present wait."""

    def draw(self, scope: int) -> Drawn | Refused | Unsure:
        """Draw one number. Never repeated, whatever comes back."""

    def called(self) -> tuple[Called, ...] | Refused:
        """Return the numbers being called, the newest first."""


class HoldJournal(Protocol):
    """Remembers holds beyond a power cut (`offline_cache.journal`)."""

    def opened(self, ref: Ref, deadline_epoch_s: float) -> None:
        """Write a hold down before anybody is told of it; durable on return."""

    def unsure(self, ref: Ref) -> None:
        """Note that confirming was sent: from now on it is read first, never just cancelled."""

    def settled(self, ref: Ref, how: HoldEnd = HoldEnd.RELEASED) -> None:
        """Wipe a hold that is booked or let go; only how it ended stays."""

    def lost(self) -> None:
        """Count a reservation whose answer never came; it has no key here."""

    def open_holds(self) -> tuple[tuple[Ref, float, bool], ...]:
        """Return what is open: number and key, deadline (epoch seconds), whether it is unsure."""


class NumberJournal(Protocol):
    """Remembers that a number was asked for (`offline_cache.journal`)."""

    def number_asked(self) -> str:
        """Write down that a number is asked for now; durable on return. Return the row's id."""

    def number_ended(self, row_id: str, how: NumberEnd) -> None:
        """Write down how it ended."""


class DeskJournal(HoldJournal, NumberJournal, Protocol):
    """All that the desk writes down."""

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with it, one sentence each; empty where nothing is."""

    def settle_numbers(self) -> int:
        """Note at the start that nobody knows of numbers asked for before a crash."""

    def close(self) -> None:
        """Close it; nothing is written afterwards."""
