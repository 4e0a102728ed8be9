import pytest

from kiosk.bootstrap.content import find_manifests
from kiosk.core.words import german
from kiosk.flow.manifest import Manifest, Offline, Surroundings
from kiosk.flow.walking import Report, Wanted

MANIFESTS = find_manifests()


def test_there_are_journeys() -> None:
    assert "find_service" in {manifest.id for manifest in MANIFESTS}
    assert len({manifest.id for manifest in MANIFESTS}) == len(MANIFESTS)


@pytest.mark.parametrize("manifest", MANIFESTS, ids=lambda manifest: manifest.id)
def test_tiles_lead_into_their_own_journey(manifest: Manifest) -> None:
    for prints in (True, False):
        for tile in manifest.tiles(german, Surroundings(prints=prints)):
            assert tile.entry.split("/")[0] == manifest.id
            assert len(tile.short) <= len(tile.title)
            assert len(tile.short_line) <= len(tile.line)


def test_the_tile_of_all_services_says_when_nothing_can_be_printed() -> None:
    manifest = next(one for one in MANIFESTS if one.id == "find_service")
    assert manifest.works_offline is Offline.YES
    (now,) = manifest.tiles(german, Surroundings(prints=True))
    (later,) = manifest.tiles(german, Surroundings(prints=False))
    assert now.works
    assert later.short_line == "Heute kein Druck"
    assert later.line.startswith("Heute kein Druck")
    assert not later.works


def test_a_walk_asks_for_nothing_special_and_prints_nothing_by_itself() -> None:
    assert Wanted(language="de").faults == ()
    assert Report(outcome="done") == Report(outcome="done", why=None, printed="not-asked")
