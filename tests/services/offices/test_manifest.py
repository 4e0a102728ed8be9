from kiosk.core.words import german
from kiosk.flow.manifest import Surroundings
from kiosk.services.offices.manifest import MANIFEST


def lines(**now: object) -> tuple[str, str]:
    offices, telephone = MANIFEST.tiles(german, Surroundings(prints=True, **now))
    return offices.line, telephone.line


def test_the_tile_says_how_many_offices_are_open() -> None:
    assert lines(offices=6, offices_open=4)[0] == "Sechs Ämter, vier sind offen"


def test_where_nobody_knows_the_hours_the_tile_says_so() -> None:
    line = lines(offices=6, offices_unknown=6)[0]
    assert line == "Sechs Ämter, Zeiten nicht bekannt"


def test_the_tile_says_that_the_bus_is_there() -> None:
    assert lines(offices=5, offices_open=4, bus_here=True)[0] == "Fünf Ämter, Bus vor Ort"


def test_the_telephone_says_whether_somebody_answers() -> None:
    assert lines(telephone="offen bis 18:00 Uhr")[1] == "offen bis 18:00 Uhr"


def test_where_nothing_is_known_the_tiles_say_what_they_are_for() -> None:
    assert lines() == ("Adressen und Wege", "Fragen an alle Ämter")


def test_the_tiles_lead_into_the_journey() -> None:
    tiles = MANIFEST.tiles(german, Surroundings(prints=False))
    assert [tile.entry for tile in tiles] == ["offices/all", "offices/telephone"]
    assert all(tile.works for tile in tiles)
