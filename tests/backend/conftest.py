"""A city of its own for each test, and lines to it."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from kiosk.backend.city_line import Budget, CityLine
from kiosk.backend.zms_citizen.captcha import Captcha
from kiosk.backend.zms_citizen.client import ZmsCitizen
from kiosk.booking.catalogue import Wanted
from kiosk.booking.times import Slot
from kiosk.cityhall.zms.captcha import CaptchaRules
from kiosk.cityhall.zms.catalogue import Catalogue, Field, Office, Relation, Scope, Service
from kiosk.cityhall.zms.city import Plan
from kiosk.cityhall.zms.faults import Generation
from kiosk.cityhall.zms.queues import QueueScope
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import CITY_ZONE, ManualClock

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 27)
WISH = (Wanted(5, 1),)
PLACES = (10, 11)


def moment(day: date, hour: int, minute: int = 0) -> int:
    return int(datetime.combine(day, time(hour, minute), CITY_ZONE).timestamp())


SLOT = Slot(moment(DAY, 9), 10)


def timetable(_office: int, day: date) -> dict[int, int]:
    return {moment(day, 9, 10 * step): 2 for step in range(6)}


def plan(**scope: Any) -> Plan:
    def open_times(day: date) -> tuple[tuple[float, float], ...]:
        return ((moment(day, 8), moment(day, 18)),)

    return Plan(
        catalogue=Catalogue(
            offices=(
                Office(id=10, name="Bürgeramt", scope=Scope(id=110, prefix="B", **scope)),
                Office(id=11, name="Rathaus", scope=Scope(id=111)),
            ),
            services=(Service(id=5, name="Pass", most=3), Service(id=6, name="Siegel")),
            relations=(
                Relation(office=10, service=5),
                Relation(office=11, service=5),
                Relation(office=11, service=6),
            ),
        ),
        timetable=timetable,
        captcha=CaptchaRules(cost=2),
        scopes=(
            QueueScope(
                id=110,
                name="Bürgeramt",
                office=10,
                office_name="Bürgeramt am Markt",
                open_times=open_times,
                prefix="B",
                crowd=3,
                hint="Ebene 1 | Wartebereich blau",
            ),
            QueueScope(id=111, name="Kfz", office=11, office_name="Rathaus", open_times=open_times),
        ),
    )


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOW)


@pytest.fixture
def start_city(clock: ManualClock) -> Iterator[Callable[..., ZmsCity]]:
    """Start cities and stop them at the end; a bug in one fails the test."""
    started: list[ZmsCity] = []

    def start(*faults: str, generation: Generation = Generation.CALENDAR, **scope: Any) -> ZmsCity:
        city = ZmsCity(plan(**scope), faults=faults, generation=generation, clock=clock)
        city.start()
        started.append(city)
        return city

    yield start
    for city in started:
        city.stop()
        assert not city.bugs


@pytest.fixture
def city(start_city: Callable[..., ZmsCity]) -> ZmsCity:
    return start_city()


@pytest.fixture
def client_of(clock: ManualClock) -> Callable[..., ZmsCitizen]:
    def make(city: ZmsCity, **options: Any) -> ZmsCitizen:
        line = CityLine(city.citizen_url, budget=Budget(clock, 1000), read_s=5, write_s=5)
        return ZmsCitizen(line, clock, captcha=Captcha(line, clock), **options)

    return make


@pytest.fixture
def activated() -> Field:
    return Field(activated=True, required=True, label="Nachname des Kindes")
