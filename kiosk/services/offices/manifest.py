"""What the journey "Offices and opening hours" says of itself."""

from kiosk.core.tile import Tile
from kiosk.core.words import Translate, fill
from kiosk.flow.manifest import Manifest, Offline, Surroundings
from kiosk.services.offices.wording import count_words, open_words


def _tiles(translate: Translate, now: Surroundings) -> tuple[Tile, ...]:
    if now.bus_here:
        #: Line of the tile "Offices and times": %1 is "Fünf Ämter"; the office on wheels is open
        line = fill(translate("Offices", "%1, Bus vor Ort"), count_words(now.offices, translate))
    elif now.offices:
        line = open_words(now.offices_open, now.offices, translate, unknown=now.offices_unknown)
    else:
        #: Line of the tile "Offices and times", where nothing is known about offices
        line = translate("Offices", "Adressen und Wege")
    return (
        Tile(
            entry="offices/all",
            #: Tile: offices and opening hours
            title=translate("Offices", "Ämter und Zeiten"),
            #: Tile with large letters: offices and opening hours
            short=translate("Offices", "Ämter"),
            line=line,
            #: Short line of the tile "Offices and times"
            short_line=translate("Offices", "Wer hat offen?"),
            icon="account_balance",
            picture="bus",
        ),
        Tile(
            entry="offices/telephone",
            #: Tile: the telephone service
            title=translate("Offices", "Telefon 115"),
            #: Tile with large letters: the telephone service
            short=translate("Offices", "Telefon 115"),
            line=now.telephone
            #: Line of the tile "Telefon 115", where its hours are not known
            or translate("Offices", "Fragen an alle Ämter"),
            short_line=now.telephone or translate("Offices", "Fragen an alle Ämter"),
            icon="call",
            picture="phone-qr",
        ),
    )


MANIFEST = Manifest(
    id="offices",
    order=50,
    devices=("receipt_printer",),
    works_offline=Offline.YES,
    tiles=_tiles,
)
