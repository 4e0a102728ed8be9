"""The demo city is large and true enough: services, offices, the bus's tour, the map, forms."""

from datetime import date, datetime
from itertools import combinations, pairwise
from math import dist, hypot
from pathlib import Path

import pytest

from kiosk.core.clock import CITY_ZONE
from offline_cache.content.files import read_content
from offline_cache.content.holidays import holiday
from offline_cache.content.model import CityMap, Content, Office, Point, ShapeKind
from offline_cache.content.opening import Closed, ClosesSoon, Open, office_opening, spans_on
from tests.content.texts import missing

FRAME_MM = {"portrait": (358, 143), "landscape": (196, 242)}
PIN_MM = 16
TOUR = (date(2026, 10, 1), date(2027, 12, 31))


@pytest.fixture(scope="module")
def content(musterstadt_folder: Path) -> Content:
    return read_content(musterstadt_folder)


@pytest.fixture(scope="module")
def bus(content: Content) -> Office:
    return next(office for office in content.offices if office.mobile)


def test_there_is_enough_of_everything(content: Content) -> None:
    assert len(content.services) >= 60
    assert len({code for service in content.services for code in service.situations}) >= 12
    assert len(content.offices) >= 6
    assert len([office for office in content.offices if office.mobile]) == 1
    assert len(content.forms) >= 20


def test_every_text_is_there_in_german_and_english(content: Content) -> None:
    assert not list(missing(content, Content, "en"))


def test_every_service_says_what_people_ask(content: Content) -> None:
    for service in content.services:
        assert service.synonyms, service.id
        assert service.steps, service.id
        assert service.documents, service.id
        assert service.duration or service.deadline, service.id
        assert service.lead_short, service.id
        assert service.legal, service.id
        assert date(2026, 9, 1) <= service.as_of <= date(2026, 12, 21), service.id


def test_every_form_is_named_by_a_service(content: Content) -> None:
    named = {form for service in content.services for form in service.forms}
    assert {form.id for form in content.forms} == named


def test_every_office_says_what_people_ask_at_the_door(content: Content) -> None:
    for office in content.offices:
        assert office.access, office.id
        assert office.payment, office.id
        assert len(office.cannot) >= 2, office.id
        assert office.transport or office.mobile, office.id
        assert office.point or office.mobile, office.id


@pytest.mark.parametrize("day", range(19, 24))
def test_every_working_day_has_doors_open_closing_and_closed(content: Content, day: int) -> None:
    found = [
        office_opening(office, datetime(2026, 10, day, hour, tzinfo=CITY_ZONE), "ST")
        for office in content.offices
        for hour in range(9, 16)
    ]
    assert {type(state) for state in found} >= {Open, ClosesSoon, Closed}
    assert any(isinstance(state, Closed) and state.opens for state in found)


def test_an_office_takes_a_midday_break(content: Content) -> None:
    hours = [office.hours for office in content.offices if office.hours]
    assert any(len(spans_on(one, date(2026, 10, 20), "ST")) == 2 for one in hours)


def test_the_telephone_says_what_it_can(content: Content) -> None:
    assert 6 <= len(content.city.telephone.can) <= 8
    assert content.city.telephone.cost


def test_the_bus_tours_week_by_week(bus: Office) -> None:
    first, last = TOUR
    days = [stop.date for stop in bus.stops]
    assert days == sorted(set(days))
    assert days[0] == first
    assert days[-1] <= last
    assert (last - days[-1]).days < 7
    assert len({stop.district for stop in bus.stops}) >= 3
    assert max((later - earlier).days for earlier, later in pairwise(days)) <= 12


def test_a_district_has_its_day_and_time(bus: Office) -> None:
    times: dict[str, set[tuple[int, str, str]]] = {}
    for stop in bus.stops:
        when = (stop.date.weekday(), stop.opens, stop.closes)
        times.setdefault(stop.district, set()).add(when)
    assert all(len(found) == 1 for found in times.values()), times


def test_the_bus_rests_on_holidays(content: Content, bus: Office) -> None:
    assert content.city.state == "ST"
    assert not [stop.date for stop in bus.stops if holiday(stop.date, content.city.state)]


def pins(content: Content) -> dict[str, Point]:
    return {office.id: office.point for office in content.offices if office.point}


def stops(bus: Office) -> list[Point]:
    return [stop.point for stop in bus.stops if stop.point]


@pytest.mark.parametrize("name", FRAME_MM)
def test_a_frame_has_the_screen_s_shape(content: Content, name: str) -> None:
    width_mm, height_mm = FRAME_MM[name]
    _, _, width, height = frame(content, name)
    assert width / height == pytest.approx(width_mm / height_mm, rel=0.01)


@pytest.mark.parametrize("name", FRAME_MM)
def test_pins_stand_apart_and_away_from_the_edge(content: Content, bus: Office, name: str) -> None:
    left, top, width, height = frame(content, name)
    pin = PIN_MM * width / FRAME_MM[name][0]
    for first, second in combinations(pins(content).values(), 2):
        assert dist((first.x, first.y), (second.x, second.y)) >= 1.5 * pin
    for point in (*pins(content).values(), *stops(bus)):
        assert left + pin <= point.x <= left + width - pin
        assert top + pin * 0.9 <= point.y <= top + height - pin * 0.9
    for point in pins(content).values():
        assert all(dist((point.x, point.y), (stop.x, stop.y)) > pin for stop in stops(bus))


def frame(content: Content, name: str) -> tuple[float, float, float, float]:
    assert content.map is not None
    return content.map.portrait if name == "portrait" else content.map.landscape


def test_offices_and_stops_lie_on_roads(content: Content, bus: Office) -> None:
    assert content.map is not None
    for point in (*pins(content).values(), *stops(bus)):
        assert away(content.map, point) < 25


def away(city_map: CityMap, point: Point) -> float:
    """Return how far, in metres, the nearest road or street is."""
    return min(
        from_line((point.x, point.y), begin, end)
        for shape in city_map.shapes
        if shape.kind in {ShapeKind.ROAD, ShapeKind.STREET}
        for begin, end in pairwise(shape.points)
    )


def from_line(
    point: tuple[float, float], begin: tuple[float, float], end: tuple[float, float]
) -> float:
    along = (end[0] - begin[0], end[1] - begin[1])
    to_point = (point[0] - begin[0], point[1] - begin[1])
    share = (along[0] * to_point[0] + along[1] * to_point[1]) / hypot(*along) ** 2
    share = min(1.0, max(0.0, share))
    return dist(point, (begin[0] + share * along[0], begin[1] + share * along[1]))


def test_the_map_has_a_river_parks_roads_and_streets(content: Content) -> None:
    assert content.map is not None
    assert {shape.kind for shape in content.map.shapes} == set(ShapeKind)
