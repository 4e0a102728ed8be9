"""The list of all offices with its map: props, derived purely from state and content."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.core.words import fill
from kiosk.opening_words import StopLines, stop_lines
from kiosk.reading import isolated
from kiosk.services.offices.flow import AllOffices
from kiosk.services.offices.wording import is_open, open_words, pill_words, step_free_words
from kiosk.services.offices.world import Row, World
from offline_cache.content.model import CityMap, Office
from offline_cache.content.opening import (
    Closed,
    HoursUnknown,
    NextStop,
    Opening,
    next_stops,
)

BUS_STOPS = 3
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOfficesProps:
    """The list of all offices.

    Attributes:
        heading: how many there are, and how many are open.
        open_only: whether only those are shown that are open now.
        nothing: whether none is open; the rows then are those that open next.
        next_line: which office opens next, while none is open.
        rows: `{id, number, own, title, mark, line, opening, look, stepFree, hasSteps}`.
        bus: `{id, title, line, stops: [{day, place, time, here}]}`; empty where there is none.
        map_shapes: the map as the picture provider takes it; empty where there is none.
        map_portrait: `[x, y, width, height]` in metres.
        map_landscape: the same for a lying screen.
        pins: `{number, own, x, y}` of the offices on the map, in metres.
        telephone: number of the telephone service.
        prints: whether the receipt printer can print now.
    """

    heading: str
    open_only: bool
    nothing: bool
    next_line: str
    rows: tuple[Row, ...]
    bus: Row
    map_shapes: str
    map_portrait: tuple[float, ...]
    map_landscape: tuple[float, ...]
    pins: tuple[Row, ...]
    telephone: str
    prints: bool


@dataclass(frozen=True, slots=True)
class _Numbered:
    number: int
    office: Office
    state: Opening

    @property
    def opens(self) -> datetime:
        """When it opens next."""
        if isinstance(self.state, Closed) and self.state.opens is not None:
            return self.state.opens
        return _NEVER


def all_offices_props(place: AllOffices, world: World) -> AllOfficesProps:
    """Derive the list: all offices, those that are open, or those that open next."""
    every = [
        _Numbered(number, office, world.opening(office))
        for number, office in enumerate(world.houses, start=1)
    ]
    open_now = [one for one in every if is_open(one.state)]
    coming = sorted((one for one in every if one.opens != _NEVER), key=lambda one: one.opens)
    unknown = [one for one in every if isinstance(one.state, HoursUnknown)]
    nothing = place.open_only and not open_now and not unknown
    # Where none is known to be open, those of unknown hours may be.
    maybe = open_now or unknown or coming
    wanted = maybe if place.open_only else every
    city_map = world.content.map()
    return AllOfficesProps(
        heading=open_words(len(open_now), len(every), world.reader.translate, unknown=len(unknown)),
        open_only=place.open_only,
        nothing=nothing,
        next_line=_next_line(coming[0], world) if nothing and coming else "",
        rows=tuple(_row(one, world) for one in wanted),
        bus=_bus(world.bus, world),
        map_shapes=map_shapes(city_map) if city_map is not None else "",
        map_portrait=city_map.portrait if city_map is not None else (),
        map_landscape=city_map.landscape if city_map is not None else (),
        pins=tuple(_pins(every, world)) if city_map is not None else (),
        telephone=world.content.city().telephone.number,
        prints=world.prints,
    )


def map_shapes(city_map: CityMap) -> str:
    """Write the shapes of a map as `ui.map_image` reads them."""
    return json.dumps(
        [
            {"kind": shape.kind.value, "smooth": shape.smooth, "points": shape.points}
            for shape in city_map.shapes
        ],
        separators=(",", ":"),
    )


def _own(office: Office, world: World) -> bool:
    return office.id == world.content.city().main_office


def _next_line(one: _Numbered, world: World) -> str:
    #: While no office is open: %1 is the office that opens next, %2 "öffnet morgen um 8:00 Uhr"
    text = world.reader.translate("Offices", "Als Nächstes: %1, %2")
    return fill(text, world.reader.text(one.office.name), world.spoken(one.state).text)


def _row(one: _Numbered, world: World) -> Row:
    reader, office = world.reader, one.office
    pill = pill_words(one.state, world.now, reader)
    street = office.address.street if office.address is not None else ""
    #: Line of an office in the list: %1 is the street, %2 what it is for
    line = reader.translate("Offices", "%1. %2")
    return {
        "id": office.id,
        "number": str(one.number),
        "own": _own(office, world),
        "title": reader.text(office.name),
        "mark": world.mark(office.name),
        "line": fill(line, isolated(street), reader.text(office.purpose)),
        "opening": pill.text,
        "look": pill.look.value,
        "stepFree": step_free_words(office, reader),
        "hasSteps": office.step_free is not True,
    }


def _pins(every: list[_Numbered], world: World) -> list[Row]:
    return [
        {
            "number": str(one.number),
            "own": _own(one.office, world),
            "x": one.office.point.x,
            "y": one.office.point.y,
        }
        for one in every
        if one.office.point is not None
    ]


def _bus(bus: Office | None, world: World) -> Row:
    if bus is None:
        return {}
    stops = [stop_row(stop, world) for stop in next_stops(bus, world.now, BUS_STOPS)]
    return {
        "id": bus.id,
        "title": world.reader.text(bus.name),
        "line": world.reader.text(bus.purpose),
        "stops": stops,
    }


def stop_row(stop: NextStop, world: World) -> Row:
    """Return a stop of the office on wheels: `{day, place, time, here}`."""
    reader = world.reader
    lines: StopLines = stop_lines(stop, world.now, reader.language, reader.translate)
    #: Where the office on wheels stands: %1 is the district, %2 the place
    place = reader.translate("Offices", "%1, %2")
    return {
        "day": lines.day,
        "place": fill(place, isolated(stop.stop.district), reader.text(stop.stop.place)),
        "time": lines.time,
        "here": stop.begins <= world.now,
    }
