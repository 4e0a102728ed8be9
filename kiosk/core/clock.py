"""Time as an argument: whoever needs the time is given a clock."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

CITY_ZONE = ZoneInfo("Europe/Berlin")


class Clock(Protocol):
    """The time of day, and a time that never jumps."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""

    def monotonic_s(self) -> float:
        """Return seconds since some fixed moment; never goes back."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Return seconds since some fixed moment; never goes back."""
        return time.monotonic()


@dataclass(slots=True)
class ManualClock:
    """A clock that stands still until it is moved: for tests and scripted walks."""

    moment: datetime
    seconds_s: float = 0.0

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self.moment

    def monotonic_s(self) -> float:
        """Return the seconds it was moved by."""
        return self.seconds_s

    def advance(self, seconds_s: float) -> None:
        """Move both times on by so many seconds."""
        self.moment += timedelta(seconds=seconds_s)
        self.seconds_s += seconds_s


def city_time(moment: datetime) -> datetime:
    """Return the same moment on the city's clock (Europe/Berlin)."""
    return moment.astimezone(CITY_ZONE)
