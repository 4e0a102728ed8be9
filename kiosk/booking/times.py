"""Free times, as days of the city with moments per office. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum

from kiosk.core.clock import city_time

NOON = 12
EVENING = 17


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A free time at an office: seconds since the epoch, and the office's number."""

    epoch_s: int
    office: int

    @property
    def start(self) -> datetime:
        """Its moment on the city's clock."""
        return city_time(datetime.fromtimestamp(self.epoch_s, UTC))


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeDay:
    """A day with something free.

    Attributes:
        times: sorted moments (epoch seconds) per office; None where they are asked for day by day.
    """

    day: date
    times: Mapping[int, tuple[int, ...]] | None = None

    @property
    def count(self) -> int | None:
        """How many different moments are free; None where not told yet."""
        if self.times is None:
            return None
        return len({epoch for times in self.times.values() for epoch in times})


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeTimes:
    """What is free between two days, both included.

    Attributes:
        days: sorted, only days with something free.
        next_bookable: the first free day after `last`; None where not told.
    """

    first: date
    last: date
    days: tuple[FreeDay, ...] = ()
    next_bookable: date | None = None

    def day(self, day: date) -> FreeDay | None:
        """Return a day, where something is free on it."""
        return next((one for one in self.days if one.day == day), None)

    def with_day(self, day: date, times: Mapping[int, tuple[int, ...]]) -> "FreeTimes":
        """Return the same with the times of a day told; a day without any goes."""
        told = FreeDay(day=day, times=times)
        rest = tuple(one for one in self.days if one.day != day)
        days = (*rest, told) if told.count else rest
        return FreeTimes(
            first=self.first,
            last=self.last,
            days=tuple(sorted(days, key=lambda one: one.day)),
            next_bookable=self.next_bookable,
        )

    def only(self, offices: Collection[int]) -> "FreeTimes":
        """Return the same at some offices only; at all where none is named."""
        if not offices:
            return self
        days = []
        for one in self.days:
            if one.times is None:
                days.append(one)
                continue
            times = {office: found for office, found in one.times.items() if office in offices}
            if any(times.values()):
                days.append(FreeDay(day=one.day, times=times))
        return FreeTimes(
            first=self.first, last=self.last, days=tuple(days), next_bookable=self.next_bookable
        )

    def every_slot(self, day: date) -> frozenset[Slot]:
        """Return the free times of a day at each office."""
        found = self.day(day)
        if found is None or found.times is None:
            return frozenset()
        return frozenset(
            Slot(epoch, office) for office, times in found.times.items() for epoch in times
        )

    def slots(self, day: date) -> tuple[Slot, ...]:
        """Return the free times of a day, each moment once, at the office of the lowest number."""
        found = self.day(day)
        if found is None or found.times is None:
            return ()
        at: dict[int, int] = {}
        for office in sorted(found.times):
            for epoch in found.times[office]:
                at.setdefault(epoch, office)
        return tuple(Slot(epoch, at[epoch]) for epoch in sorted(at))

    def earliest(self) -> Slot | None:
        """Return the first free time that is told."""
        for one in self.days:
            slots = self.slots(one.day)
            if slots:
                return slots[0]
        return None

    def without(self, slot: Slot) -> "FreeTimes":
        """Return the same without a time that has turned out to be gone."""
        found = self.day(slot.start.date())
        if found is None or found.times is None:
            return self
        left = {
            office: tuple(
                epoch for epoch in times if (epoch, office) != (slot.epoch_s, slot.office)
            )
            for office, times in found.times.items()
        }
        return self.with_day(found.day, left)

    def near(self, slot: Slot, most: int = 3) -> tuple[Slot, ...]:
        """Return the free times nearest to a moment, in the order of the day."""
        every = (one for day in self.days for one in self.slots(day.day))
        nearest = sorted(every, key=lambda one: (abs(one.epoch_s - slot.epoch_s), one))[:most]
        return tuple(sorted(nearest))


class DayPart(Enum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """The free times of one part of a day."""

    part: DayPart
    slots: tuple[Slot, ...] = field(default=())


def day_parts(slots: Iterable[Slot]) -> tuple[PartOfDay, ...]:
    """Group the times of one day by the part of the day; empty parts are left out."""
    parts: dict[DayPart, list[Slot]] = {part: [] for part in DayPart}
    for slot in sorted(slots):
        hour = slot.start.hour
        part = (
            DayPart.MORNING
            if hour < NOON
            else DayPart.AFTERNOON
            if hour < EVENING
            else DayPart.EVENING
        )
        parts[part].append(slot)
    return tuple(PartOfDay(part, tuple(found)) for part, found in parts.items() if found)
