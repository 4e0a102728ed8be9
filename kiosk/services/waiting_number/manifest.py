"""What the journey "Draw a waiting number" says of itself."""

from kiosk.core.tile import Tile
from kiosk.core.words import Translate
from kiosk.flow.manifest import Manifest, Offline, Surroundings


def _tiles(translate: Translate, now: Surroundings) -> tuple[Tile, ...]:
    if not now.waiting:
        return ()
    return (
        Tile(
            entry="waiting_number/draw",
            #: Tile: draws a waiting number
            title=translate("WaitingNumber", "Wartenummer ziehen"),
            #: Tile with large letters: draws a waiting number
            short=translate("WaitingNumber", "Wartenummer"),
            line=now.waiting,
            short_line=now.waiting,
            icon="confirmation_number",
            picture="ticket",
            large=True,
            works=now.waiting_works,
        ),
    )


MANIFEST = Manifest(
    id="waiting_number",
    order=20,
    devices=("receipt_printer",),
    works_offline=Offline.NO,
    tiles=_tiles,
)
