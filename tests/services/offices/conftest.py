from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.reading import Reader
from kiosk.services.offices.world import World
from offline_cache.content.model import Content

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)

MAP = {
    "portrait": [0, 0, 2000, 1000],
    "landscape": [0, 0, 1000, 2000],
    "shapes": [
        {"kind": "water", "points": [[0, 0], [100, 0], [100, 100]], "smooth": True},
        {"kind": "road", "points": [[0, 0], [100, 100]]},
    ],
    "source": {"name": "Vermessungsamt"},
    "as_of": "2026-10-01",
}
BUS = {
    "id": "bus",
    "source": {"name": "Kleinstadt"},
    "as_of": "2026-10-01",
    "name": {"de": "Amt im Bus", "en": "Office bus"},
    "purpose": "Ausweise",
    "stops": [
        {
            "date": date,
            "place": "Am Markt",
            "district": "Altdorf",
            "opens": "09:00",
            "closes": "12:00",
        }
        for date in ("2026-10-22", "2026-10-23", "2026-10-29", "2026-11-05", "2026-11-12")
    ],
}


@pytest.fixture(scope="session")
def offices_city(small_city: Content) -> Content:
    """A city in Saxony-Anhalt with two offices, an office on wheels, and a map."""
    raw = msgspec.to_builtins(small_city)
    raw["city"]["state"] = "ST"
    raw["city"]["telephone"] |= {"can": ["Wir helfen."], "cost": "Ortstarif"}
    town_hall, yard = raw["offices"]
    town_hall |= {
        "point": {"x": 500, "y": 500},
        "access": "Aufzug",
        "payment": "Karte",
        "appointment": False,
        "cannot": ["Autos melden Sie nicht hier an."],
        "sources": [
            {"fact": "hours", "name": "Hausmeister", "as_of": "2026-09-01"},
            {"fact": "payment", "name": "Kasse"},
        ],
    }
    town_hall["hours"]["days_off"] = [
        {"date": "2026-10-30", "reason": "Ausflug"},
        {
            "date": "2026-11-02",
            "reason": "Umbau",
            "spans": [{"opens": "08:00", "closes": "10:00"}],
        },
        {"date": "2027-03-01", "reason": "Weit weg"},
    ]
    yard["appointment"] = True
    return msgspec.convert({**raw, "map": MAP, "offices": [town_hall, yard, BUS]}, Content)


@pytest.fixture
def world(
    memory: Any, languages: dict[str, Language], offices_city: Content
) -> Callable[..., World]:
    """Make the surroundings of a page."""

    def made(language: str = "de", **given: Any) -> World:
        content = given.pop("content", offices_city)
        return World(
            **{
                "content": memory(content),
                "reader": Reader(languages[language], german),
                "now": NOW,
                "prints": True,
                **given,
            }
        )

    return made


@pytest.fixture
def with_office(offices_city: Content) -> Callable[..., Content]:
    """Return the city with one of its offices changed."""

    def changed(which: int, **values: Any) -> Content:
        offices = list(offices_city.offices)
        raw = {**msgspec.to_builtins(offices[which]), **values}
        offices[which] = msgspec.convert(raw, type(offices[which]))
        return msgspec.structs.replace(offices_city, offices=tuple(offices))

    return changed
