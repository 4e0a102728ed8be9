"""Measure how long the city's largest replies take to read.

python tools/bench/replies.py
"""

import json
import time
from datetime import UTC, date, datetime, timedelta

from figures import Figure

from kiosk.backend.wire import parsed
from kiosk.backend.zms_citizen.wire import read_calendar, read_catalogue

DAYS = 180
TIMES = 10_000
MOST_MS = 100.0
REPEATS = 9
FIRST = date(2026, 12, 1)
OFFICES = (110, 280, 530)
"""Offices, services and pairs of a big city's catalogue."""


def calendar() -> bytes:
    """Return a calendar with 10,000 free times on 180 days at two offices."""
    each = TIMES // DAYS // 2 + 1
    days = []
    for number in range(DAYS):
        day = FIRST + timedelta(days=number)
        begin = int(datetime(day.year, day.month, day.day, 7, tzinfo=UTC).timestamp())
        times = [begin + 600 * place for place in range(each)]
        offices = [{"officeId": str(office), "appointments": times} for office in (10, 11)]
        days.append({"date": day.isoformat(), "providerIDs": "10,11", "offices": offices})
    return json.dumps({"availableDays": days, "nextBookableDate": None}).encode()


def catalogue() -> bytes:
    """Return a catalogue as large as that of a big city."""
    offices, services, pairs = OFFICES
    return json.dumps(
        {
            "offices": [
                {"id": number, "name": f"Amt {number}", "scope": {"id": number}}
                for number in range(1, offices + 1)
            ],
            "services": [
                {"id": number, "name": f"Leistung {number}", "combinable": {"1": {"1": [1, 2]}}}
                for number in range(1, services + 1)
            ],
            "relations": [
                {"officeId": 1 + number % offices, "serviceId": 1 + number % services, "slots": 1}
                for number in range(pairs)
            ],
        }
    ).encode()


def measure() -> list[Figure]:
    """Read both, the best of several times each."""
    free, offers = calendar(), catalogue()
    last = FIRST + timedelta(days=DAYS)
    times = read_calendar(parsed(free), FIRST, last, (10, 11))
    count = sum(len(found) for day in times.days for found in (day.times or {}).values())
    reads = (
        (
            f"{count:,} free times read",
            lambda: read_calendar(parsed(free), FIRST, last, (10, 11)),
            len(free),
        ),
        (
            "catalogue of a big city read",
            lambda: read_catalogue(parsed(offers)),
            len(offers),
        ),
    )
    figures = []
    for name, read, size in reads:
        took = []
        for _ in range(REPEATS):
            begin = time.perf_counter()
            read()
            took.append((time.perf_counter() - begin) * 1000)
        best = min(took)
        figures.append(
            Figure(
                name=name,
                value=best,
                unit="ms",
                target=f"< {MOST_MS:.0f} ms",
                met=best < MOST_MS,
                note=f"{size // 1024} kB, best of {REPEATS}",
            )
        )
    return figures


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name}: {figure.value:.1f} {figure.unit}, {figure.note}")
