import pytest

from kiosk.core.words import german
from kiosk.flow.manifest import Appointments, Surroundings
from kiosk.services.manage_appointment.manifest import MANIFEST


def test_without_appointments_there_is_no_tile() -> None:
    assert MANIFEST.tiles(german, Surroundings(prints=True)) == ()


@pytest.mark.parametrize(
    ("known", "line"),
    [
        (Appointments(), "Mit Nummer und Code"),
        (Appointments(answers=False), "Geht gerade nicht"),
    ],
)
def test_the_tile_says_whether_it_works(known: Appointments, line: str) -> None:
    (tile,) = MANIFEST.tiles(german, Surroundings(prints=True, appointments=known))
    assert tile.entry == "manage_appointment/find"
    assert (tile.title, tile.line, tile.large) == ("Termin ändern oder absagen", line, False)
    assert tile.works is known.answers
