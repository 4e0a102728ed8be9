from datetime import UTC, datetime
from typing import Any

import msgspec

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.flow.manifest import Surroundings
from kiosk.minute import surroundings
from offline_cache.content.model import Content, Office, Stop

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)


def test_tiles_are_told_who_is_open_now(
    memory: Any, small_city: Content, languages: dict[str, Language]
) -> None:
    found = surroundings(memory(small_city), NOW, languages["de"], german, prints=True)
    assert found == Surroundings(
        prints=True,
        offices=2,
        offices_open=1,
        offices_unknown=1,
        bus_here=False,
        telephone="offen bis 18:00 Uhr",
    )


def test_the_office_on_wheels_is_counted_apart(
    memory: Any, small_city: Content, languages: dict[str, Language]
) -> None:
    stop = Stop(date=NOW.date(), place="Markt", district="Altdorf", opens="09:00", closes="12:00")
    first: Office = small_city.offices[0]
    bus = msgspec.structs.replace(first, id="bus", address=None, hours=None, stops=(stop,))
    content = msgspec.structs.replace(small_city, offices=(*small_city.offices, bus))
    found = surroundings(memory(content), NOW, languages["de"], german, prints=False)
    assert (found.offices, found.offices_open, found.bus_here) == (2, 1, True)
    assert not found.prints
