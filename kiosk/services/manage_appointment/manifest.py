"""What the journey "Change or cancel an appointment" says of itself."""

from kiosk.core.tile import Tile
from kiosk.core.words import Translate
from kiosk.flow.manifest import Manifest, Offline, Surroundings


def _tiles(translate: Translate, now: Surroundings) -> tuple[Tile, ...]:
    if now.appointments is None:
        return ()
    #: Line of the tile "Termin ändern oder absagen"
    line = translate("ManageAppointment", "Mit Nummer und Code")
    if not now.appointments.answers:
        #: Line of the tile "Termin ändern oder absagen" while the system does not answer
        line = translate("ManageAppointment", "Geht gerade nicht")
    return (
        Tile(
            entry="manage_appointment/find",
            #: Tile: change or cancel an appointment
            title=translate("ManageAppointment", "Termin ändern oder absagen"),
            #: Tile with large letters: change or cancel an appointment
            short=translate("ManageAppointment", "Termin ändern"),
            line=line,
            short_line=line,
            icon="edit_calendar",
            picture="calendar",
            works=now.appointments.answers,
        ),
    )


MANIFEST = Manifest(
    id="manage_appointment",
    order=25,
    devices=("receipt_printer",),
    works_offline=Offline.NO,
    tiles=_tiles,
)
"""After booking and waiting number: the two that are large on the home screen."""
