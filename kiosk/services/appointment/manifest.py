"""What the journey "Book an appointment" says of itself."""

from kiosk.core.tile import Tile
from kiosk.core.words import Translate, fill
from kiosk.flow.manifest import Appointments, Manifest, Offline, Surroundings


def _tiles(translate: Translate, now: Surroundings) -> tuple[Tile, ...]:
    if now.appointments is None:
        return ()
    line, short = _lines(translate, now.appointments)
    return (
        Tile(
            entry="appointment/book",
            #: Tile: book an appointment
            title=translate("Appointment", "Termin buchen"),
            #: Tile with large letters: book an appointment
            short=translate("Appointment", "Termin"),
            line=line,
            short_line=short,
            icon="calendar_month",
            picture="calendar",
            large=True,
            works=now.appointments.answers,
        ),
    )


def _lines(translate: Translate, known: Appointments) -> tuple[str, str]:
    if not known.answers:
        return (
            #: Line of the tile "Termin buchen" while the appointment system does not answer
            translate("Appointment", "Geht gerade nicht. Telefon 115 hilft."),
            #: Short line of the tile "Termin buchen" while the system does not answer
            translate("Appointment", "Geht gerade nicht"),
        )
    if known.services and known.offices > 1:
        #: Line of the tile "Termin buchen": %1 number of services, %2 number of offices
        text = translate("Appointment", "Für %1 Anliegen in %2 Ämtern")
        line = fill(text, str(known.services), str(known.offices))
    else:
        #: Line of the tile "Termin buchen" before the appointment system was asked
        line = translate("Appointment", "Ausweis, Umzug, Auto und mehr")
    #: Short line of the tile "Termin buchen"
    return line, translate("Appointment", "Zeit aussuchen")


MANIFEST = Manifest(
    id="appointment",
    order=10,
    devices=("receipt_printer",),
    works_offline=Offline.NO,
    tiles=_tiles,
)
"""First on the home screen: what most people come for."""
