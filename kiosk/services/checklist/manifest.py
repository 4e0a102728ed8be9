"""What the journey "Do I have everything?" says of itself."""

from kiosk.core.tile import Tile
from kiosk.core.words import Translate
from kiosk.flow.manifest import Manifest, Offline, Surroundings


def _tiles(translate: Translate, _now: Surroundings) -> tuple[Tile, ...]:
    return (
        Tile(
            entry="checklist/choose",
            #: Tile: checks whether a citizen has all papers
            title=translate("Checklist", "Habe ich alles?"),
            #: Tile with large letters: checks whether a citizen has all papers
            short=translate("Checklist", "Habe ich alles?"),
            #: Line of the tile "Do I have everything?"
            line=translate("Checklist", "Unterlagen abhaken, Kosten ausrechnen"),
            #: Short line of the tile "Do I have everything?"
            short_line=translate("Checklist", "Abhaken"),
            icon="check_circle",
            picture="envelope",
            large=True,
        ),
    )


MANIFEST = Manifest(
    id="checklist",
    order=45,
    devices=("receipt_printer",),
    works_offline=Offline.YES,
    tiles=_tiles,
)
