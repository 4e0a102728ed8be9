"""The embedded cities of walks, whose books can be read afterwards."""

from pathlib import Path

from kiosk.bootstrap import lines
from kiosk.cityhall.zms.books import Process
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import Clock


class Cities:
    """The embedded cities of a test; they live until its end, so that their books can be read."""

    def __init__(self) -> None:
        self.made: list[ZmsCity] = []
        self._make = lines.demo_city

    def __call__(self, folder: Path, clock: Clock, faults: tuple[str, ...]) -> ZmsCity:
        city = self._make(folder, clock, faults)
        self.made.append(city)
        # The kiosk takes its city down with it; this one is taken down by the test.
        city.stop = lambda: None  # type: ignore[method-assign]
        return city

    @property
    def one(self) -> ZmsCity:
        (city,) = self.made
        return city

    def counts(self) -> dict[str, int]:
        counts = self.one.seen()["counts"]
        assert isinstance(counts, dict)
        return counts

    def states(self) -> list[tuple[int, str]]:
        """Return number and status of all appointments, the oldest first."""
        seen = self.one.seen()["reservations"]
        assert isinstance(seen, list)
        return sorted((row["process"], row["status"]) for row in seen)

    def confirmed(self) -> dict[str, object]:
        """Return the one confirmed appointment; nothing else may hold a time."""
        assert self.counts().get("reserved", 0) == 0
        seen = self.one.seen()["reservations"]
        assert isinstance(seen, list)
        (found,) = (row for row in seen if row["status"] in {"confirmed", "preconfirmed"})
        assert isinstance(found, dict)
        return found

    def process(self) -> Process:
        """Return the one appointment as the city has it, with who booked."""
        number = self.confirmed()["process"]
        return next(one for one in self.one.books.processes() if one.id == number)

    def close(self) -> None:
        for city in self.made:
            ZmsCity.stop(city)
            assert not city.bugs
