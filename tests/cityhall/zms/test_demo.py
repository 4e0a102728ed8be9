from dataclasses import replace as changed
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from kiosk.cityhall.zms.books import Books
from kiosk.cityhall.zms.city import Plan
from kiosk.cityhall.zms.demo import demo_plan, queue_scopes
from kiosk.cityhall.zms.queues import Queues
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from kiosk.paths import ASSETS
from offline_cache.content.files import read_content
from offline_cache.content.model import Content, Hours, Weekday, WeeklySpan
from tests.cityhall.zms.openapi import complaints
from tests.cityhall.zms.world import Client

WEDNESDAY = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ASSETS / "content" / "musterstadt")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(WEDNESDAY)


@pytest.fixture
def plan(content: Content, clock: ManualClock) -> Plan:
    return demo_plan(content, clock)


def free_days(plan: Plan, clock: ManualClock, office: int, wish: Any) -> dict[date, int]:
    books = Books(plan.catalogue, plan.timetable, clock=clock, days_ahead=plan.days_ahead)
    return {day: len(books.free(office, wish, day)) for day in books.days(*books.horizon())}


def test_what_the_content_numbers_can_be_booked(content: Content, plan: Plan) -> None:
    numbers = {one.booking_id for one in content.services if one.booking_id}
    assert {one.id for one in plan.catalogue.services} <= numbers
    assert len(plan.catalogue.services) >= 20
    offices = {one.booking_id for one in content.offices if one.booking_id}
    assert offices <= {one.id for one in plan.catalogue.offices}
    for relation in plan.catalogue.relations:
        assert plan.catalogue.does(relation.office, (relation.service,))
    scopes = [one.scope.id for one in plan.catalogue.offices if one.scope]
    assert len(set(scopes)) == len(scopes)


def test_the_forms_of_the_offices_differ(plan: Plan) -> None:
    scopes = [one.scope for one in plan.catalogue.offices if one.scope]
    assert any(one.email_required for one in scopes)
    assert any(not one.email_required for one in scopes)
    assert any(one.telephone.activated for one in scopes)
    assert any(one.custom.activated and one.custom.required for one in scopes)
    assert any(not one.reservation_min for one in scopes)


def test_there_are_a_pair_many_of_one_service_and_services_that_join(plan: Plan) -> None:
    pairs = [one for one in plan.catalogue.offices if one.shares_with]
    assert len(pairs) == 2
    assert {one.shares_with for one in pairs} == {(pairs[0].id, pairs[1].id)}
    assert sum(one.most > 1 for one in plan.catalogue.services) >= 2
    joined = [one for one in plan.catalogue.services if one.joins]
    assert joined
    known = {one.id for one in plan.catalogue.services}
    assert all(set(one.joins) <= known for one in joined)


def test_every_service_has_something_free_within_its_days(plan: Plan, clock: ManualClock) -> None:
    for service in plan.catalogue.services:
        offices = [one.office for one in plan.catalogue.relations if one.service == service.id]
        days = [free_days(plan, clock, office, ((service.id, 1),)) for office in offices]
        assert any(count for one in days for count in one.values()), service.name


def test_some_days_are_full_closed_days_are_empty_and_today_has_a_little(
    content: Content, plan: Plan, clock: ManualClock
) -> None:
    main = plan.catalogue.offices[0].id
    service = next(one.service for one in plan.catalogue.relations if one.office == main)
    days = free_days(plan, clock, main, ((service, 1),))
    assert days[date(2026, 11, 28)] == days[date(2026, 12, 25)] == 0
    open_days = [count for day, count in days.items() if day.weekday() < 5]
    assert 3 < open_days.count(0) < len(open_days) / 2
    assert max(open_days) > 10
    assert 0 < days[WEDNESDAY.date()] < 15
    assert len(days) == 61


def test_the_city_is_the_same_on_every_start_and_fills_up(
    content: Content, plan: Plan, clock: ManualClock
) -> None:
    main, day = plan.catalogue.offices[0].id, date(2026, 12, 16)
    before = dict(plan.timetable(main, day))
    assert before == dict(demo_plan(content, clock).timetable(main, day))
    clock.advance(timedelta(days=14).total_seconds())
    later = plan.timetable(main, day)
    assert all(later[epoch] <= persons for epoch, persons in before.items())
    assert sum(later.values()) < sum(before.values())
    assert plan.timetable(7, day) == {}


def test_two_offices_give_numbers_and_people_wait_there(
    content: Content, plan: Plan, clock: ManualClock
) -> None:
    assert queue_scopes(content) == tuple(one.id for one in plan.scopes)
    assert len(plan.scopes) == 2
    queues = Queues(plan.scopes, clock=clock)
    for scope in plan.scopes:
        assert scope.prefix
        assert queues.enabled(scope)
        assert 0 < len(queues.tickets(scope)) < 30
    clock.advance(timedelta(hours=12).total_seconds())
    assert not any(queues.enabled(scope) for scope in plan.scopes)
    assert queues.tickets(plan.scopes[0]) == ()


def test_the_demo_is_served_and_fits_the_description(plan: Plan, clock: ManualClock) -> None:
    city = ZmsCity(changed(plan, requests=1000), clock=clock)
    city.start()
    client = Client(city)
    catalogue = client.get("/offices-and-services/").json
    schema = {"$ref": "#/components/schemas/OfficesAndServices"}
    assert list(complaints(catalogue, schema)) == []
    assert "\u00ad" not in str(catalogue)
    city.stop()


def test_a_content_without_numbers_has_nothing_to_book(
    content: Content, clock: ManualClock
) -> None:
    bare = msgspec.structs.replace(
        content,
        offices=tuple(msgspec.structs.replace(one, booking_id=None) for one in content.offices),
    )
    plan = demo_plan(bare, clock)
    assert plan.catalogue.offices == plan.catalogue.services == plan.scopes == ()
    assert queue_scopes(bare) == ()
    assert plan.timetable(1, WEDNESDAY.date()) == {}


def test_odd_contents_are_served_as_well(content: Content, clock: ManualClock) -> None:
    """The number after the main office's is taken; one has no house number, one never closes."""
    main, *rest = [one for one in content.offices if one.booking_id]
    around = (WeeklySpan(days=tuple(Weekday), opens="00:00", closes="24:00"),)
    assert main.address is not None
    main = msgspec.structs.replace(
        main,
        booking_id=2000,
        hours=Hours(weekly=around),
        address=msgspec.structs.replace(main.address, street="Am Ring"),
        point=None,
    )
    other = msgspec.structs.replace(rest[0], booking_id=2001)
    odd = msgspec.structs.replace(content, offices=(main, other))
    plan = demo_plan(odd, clock)
    assert [one.id for one in plan.catalogue.offices] == [2000, 2001]
    assert plan.catalogue.offices[0].place is not None
    assert plan.catalogue.offices[0].place.house_number == ""
    assert len(plan.timetable(2000, date(2026, 12, 1))) == 24 * 6
