from collections.abc import Iterator

import pytest

from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.world import MORNING, Client, make_plan


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(MORNING)


@pytest.fixture
def city(clock: ManualClock) -> Iterator[ZmsCity]:
    city = ZmsCity(make_plan(), clock=clock)
    city.start()
    yield city
    city.stop()
    assert city.bugs == []


@pytest.fixture
def client(city: ZmsCity) -> Client:
    return Client(city)
