"""An appointment system that is none: for kiosks that give waiting numbers only."""

from collections.abc import Mapping
from datetime import date

from kiosk.booking.appointment import Appointment, Hold, Ref
from kiosk.booking.catalogue import Catalogue, Wish
from kiosk.booking.contact import Contact
from kiosk.booking.refusals import NOT_CONFIGURED, Refused
from kiosk.booking.times import FreeTimes, Slot


class NoAppointments:
    """An `AppointmentSystem` that says no to everything."""

    def catalogue(self) -> Catalogue | Refused:
        """Say no."""
        return NOT_CONFIGURED

    def free_times(
        self, _wish: Wish, _offices: tuple[int, ...], _first: date, _last: date
    ) -> FreeTimes | Refused:
        """Say no."""
        return NOT_CONFIGURED

    def times_of_day(
        self, _wish: Wish, _offices: tuple[int, ...], _day: date
    ) -> Mapping[int, tuple[int, ...]] | Refused:
        """Say no."""
        return NOT_CONFIGURED

    def reserve(self, _wish: Wish, _slot: Slot) -> Hold | Refused:
        """Say no."""
        return NOT_CONFIGURED

    def book(self, _hold: Hold, _contact: Contact) -> Appointment | Refused:
        """Say no."""
        return NOT_CONFIGURED

    def look_up(self, _ref: Ref) -> Appointment | Refused:
        """Say no."""
        return NOT_CONFIGURED

    def cancel(self, _ref: Ref) -> Refused | None:
        """Say no."""
        return NOT_CONFIGURED
