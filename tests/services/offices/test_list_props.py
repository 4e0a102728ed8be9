import json
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from kiosk.services.offices.flow import AllOffices
from kiosk.services.offices.list_props import all_offices_props
from kiosk.services.offices.world import World
from offline_cache.content.model import Content

Make = Callable[..., World]
NIGHT = datetime(2026, 10, 22, 21, 0, tzinfo=UTC)


def test_the_list_has_all_offices_with_their_numbers(
    world: Make, plain: Callable[[object], str]
) -> None:
    props = all_offices_props(AllOffices(), world())
    assert props.heading == "Zwei Ämter, eines ist offen"
    assert [(row["id"], row["number"], row["own"]) for row in props.rows] == [
        ("rathaus", "1", True),
        ("bauhof", "2", False),
    ]
    first, second = props.rows
    assert plain(first["line"]) == "Markt 1. Alles"
    assert (first["opening"], first["look"]) == ("offen bis 16:00", "success")
    assert (first["stepFree"], first["hasSteps"]) == ("ohne Stufen", False)
    assert (second["stepFree"], second["hasSteps"]) == ("mit Stufen", True)
    assert second["opening"] == "Zeiten nicht bekannt"
    assert (props.nothing, props.next_line, props.telephone) == (False, "", "115")


def test_names_follow_the_language_and_german_ones_are_marked(world: Make) -> None:
    rows = all_offices_props(AllOffices(), world("en")).rows
    assert [(row["title"], row["mark"]) for row in rows] == [
        ("Town hall", ""),
        ("Bauhof", "auf Deutsch"),
    ]


def test_the_filter_keeps_the_numbers(world: Make) -> None:
    props = all_offices_props(AllOffices(open_only=True), world())
    assert [(row["id"], row["number"]) for row in props.rows] == [("rathaus", "1")]
    assert props.open_only
    assert not props.nothing


def test_where_nothing_is_open_the_filter_shows_what_opens_next(
    world: Make, with_office: Callable[..., Content]
) -> None:
    early = {"weekly": [{"days": ["fri"], "opens": "07:00", "closes": "09:00"}]}
    props = all_offices_props(
        AllOffices(open_only=True), world(now=NIGHT, content=with_office(1, hours=early))
    )
    assert props.nothing
    assert [row["id"] for row in props.rows] == ["bauhof", "rathaus"]
    assert props.next_line == "Als Nächstes: Bauhof, öffnet morgen um 7:00 Uhr"


def test_where_nobody_knows_the_hours_nobody_says_that_all_are_closed(
    world: Make, with_office: Callable[..., Content]
) -> None:
    props = all_offices_props(AllOffices(open_only=True), world(content=with_office(0, hours=None)))
    assert (props.nothing, props.next_line) == (False, "")
    assert [row["opening"] for row in props.rows] == ["Zeiten nicht bekannt"] * 2
    assert props.heading == "Zwei Ämter, Zeiten nicht bekannt"


def test_the_bus_has_its_next_three_stops(world: Make, plain: Callable[[object], str]) -> None:
    bus = all_offices_props(AllOffices(), world()).bus
    assert (bus["id"], bus["title"], bus["line"]) == ("bus", "Amt im Bus", "Ausweise")
    stops = [(stop["day"], stop["time"], stop["here"]) for stop in bus["stops"]]
    assert stops == [
        ("Heute", "noch bis 12:00 Uhr", True),
        ("Morgen", "9:00 bis 12:00 Uhr", False),
        ("Do., 29. Oktober", "9:00 bis 12:00 Uhr", False),
    ]
    assert plain(bus["stops"][0]["place"]) == "Altdorf, Am Markt"


def test_a_city_without_a_bus_and_a_map_has_neither(world: Make, small_city: Content) -> None:
    props = all_offices_props(AllOffices(), world(content=small_city))
    assert props.bus == {}
    assert (props.map_shapes, props.map_portrait, props.map_landscape, props.pins) == (
        "",
        (),
        (),
        (),
    )


def test_the_map_comes_with_a_pin_for_each_office_on_it(world: Make) -> None:
    props = all_offices_props(AllOffices(open_only=True), world())
    assert props.map_portrait == (0, 0, 2000, 1000)
    assert props.map_landscape == (0, 0, 1000, 2000)
    assert props.pins == ({"number": "1", "own": True, "x": 500.0, "y": 500.0},)
    assert [shape["kind"] for shape in json.loads(props.map_shapes)] == ["water", "road"]


def test_an_office_that_is_no_longer_valid_is_not_listed(
    world: Make, offices_city: Content
) -> None:
    over = msgspec.structs.replace(
        offices_city.offices[1],
        valid_until=datetime(2026, 10, 21).date(),  # noqa: DTZ001 - a day
    )
    content = msgspec.structs.replace(offices_city, offices=(offices_city.offices[0], over))
    assert all_offices_props(AllOffices(), world(content=content)).heading == (
        "Ein Amt, eines ist offen"
    )
