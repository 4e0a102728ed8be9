"""What the journey "Find a service" says of itself."""

from kiosk.core.tile import Tile
from kiosk.core.words import Translate
from kiosk.flow.manifest import Manifest, Offline, Surroundings


def _tiles(translate: Translate, now: Surroundings) -> tuple[Tile, ...]:
    if now.prints:
        #: Line of the tile "All services"
        line = translate("FindService", "Kosten, Unterlagen und Dauer, zum Mitnehmen")
    else:
        #: Line of the tile "All services" while the printer does not work
        line = translate("FindService", "Heute kein Druck. Aufs Handy geht.")
    return (
        Tile(
            entry="find_service/all",
            #: Tile: all services from A to Z
            title=translate("FindService", "Alle Leistungen"),
            #: Tile with large letters: all services
            short=translate("FindService", "Leistungen"),
            line=line,
            #: Short line of the tile "All services"
            short_line=translate("FindService", "Kosten, Dauer")
            if now.prints
            #: Short line of the tile "All services" while the printer does not work
            else translate("FindService", "Heute kein Druck"),
            icon="menu_book",
            picture="hands",
            large=True,
            works=now.prints,
        ),
    )


MANIFEST = Manifest(
    id="find_service",
    order=40,
    devices=("receipt_printer",),
    works_offline=Offline.YES,
    tiles=_tiles,
)
