from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.clock import ManualClock, SystemClock, city_time


def test_the_systems_clock_tells_aware_time_in_utc() -> None:
    now = SystemClock().now()
    assert now.utcoffset() == timedelta(0)
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_systems_other_time_never_goes_back() -> None:
    clock = SystemClock()
    seen = [clock.monotonic_s() for _ in range(100)]
    assert seen == sorted(seen)


def test_a_manual_clock_moves_only_when_moved() -> None:
    start = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)
    clock = ManualClock(start)
    assert (clock.now(), clock.monotonic_s()) == (start, 0.0)
    clock.advance(90)
    assert (clock.now(), clock.monotonic_s()) == (start + timedelta(seconds=90), 90.0)


@pytest.mark.parametrize(
    ("moment", "wall"),
    [
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), "02.07. 00:30"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "01.01. 00:30"),
        # The hour that exists twice: summer time ends at 1:00 UTC.
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "25.10. 02:30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "25.10. 02:30"),
    ],
)
def test_the_citys_clock_is_europes(moment: datetime, wall: str) -> None:
    assert f"{city_time(moment):%d.%m. %H:%M}" == wall
    assert city_time(moment) - moment == timedelta(0)
