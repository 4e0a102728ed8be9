"""What the pages of changing an appointment say: its state, what can be done with it. Pure."""

from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment, State
from kiosk.core.clock import city_time
from kiosk.core.words import Translate, fill
from kiosk.services.manage_appointment.flow import Wrong

SEAT_S = 3600
"""So long before an appointment one is asked to take a seat."""
LATE_S = 1800
"""So long after its beginning one may still be called."""


class Stand(Enum):
    """Where an appointment stands, for whoever looks at it now."""

    AHEAD = "ahead"
    SEAT = "seat"
    MAIL = "mail"
    HELD = "held"
    CALLED = "called"
    OVER = "over"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Words:
    """Title and sentence of a page."""

    title: str
    lead: str


def stand_of(found: Appointment, world: World) -> Stand:  # noqa: PLR0911 - one return a state
    """Tell where an appointment stands at this moment."""
    ahead_s = found.slot.epoch_s - world.now.timestamp()
    match found.state:
        case State.BOOKED:
            if ahead_s < -LATE_S:
                return Stand.OVER
            today = found.slot.start.date() == city_time(world.now).date()
            return Stand.SEAT if today and ahead_s <= SEAT_S else Stand.AHEAD
        case State.MAIL:
            return Stand.MAIL if ahead_s > 0 else Stand.OVER
        case State.HELD:
            return Stand.HELD
        case State.CALLED:
            return Stand.CALLED
        case State.OVER:
            return Stand.OVER
        case State.CANCELLED:
            return Stand.CANCELLED
        case State.UNKNOWN:
            return Stand.UNKNOWN
        case _:
            assert_never(found.state)


def may_change(found: Appointment, world: World) -> bool:
    """Tell whether an appointment can still be cancelled or moved: it has not begun."""
    return found.state in {State.BOOKED, State.MAIL} and found.slot.epoch_s > world.now.timestamp()


def stand_words(  # noqa: PLR0911 - one return a state
    stand: Stand, *, hour: str, place: str, called_as: str, translate: Translate
) -> Words:
    """Say where an appointment stands.

    Args:
        stand: where it does.
        hour: when, in words.
        place: where, in words.
        called_as: the number that will be called; empty where not told.
        translate: texts of the interface.
    """
    match stand:
        case Stand.AHEAD:
            return Words(
                #: Title: the appointment as the city has it
                translate("ManageAppointment", "Ihr Termin gilt."),
                #: Under "Ihr Termin gilt."
                translate("ManageAppointment", "Bitte kommen Sie fünf Minuten früher."),
            )
        case Stand.SEAT:
            return _seat_words(hour, place, called_as, translate)
        case Stand.MAIL:
            return Words(
                #: Title: the appointment counts only once a mail was answered
                translate("ManageAppointment", "Noch nicht bestätigt."),
                #: Under "Noch nicht bestätigt."
                translate(
                    "ManageAppointment",
                    "Der Termin gilt erst, wenn Sie die E-Mail der Stadt beantworten.",
                ),
            )
        case Stand.HELD:
            return Words(
                #: Title: the time is held for somebody, and nothing is booked
                translate("ManageAppointment", "Dieser Termin ist nicht gebucht."),
                #: Under "Dieser Termin ist nicht gebucht."
                translate(
                    "ManageAppointment", "Die Zeit ist nur reserviert und wird bald wieder frei."
                ),
            )
        case Stand.CALLED:
            return Words(
                #: Title: the person has been called to the counter
                translate("ManageAppointment", "Sie sind aufgerufen."),
                #: Under "Sie sind aufgerufen."
                translate("ManageAppointment", "Gehen Sie bitte gleich zum Schalter."),
            )
        case Stand.OVER:
            return Words(
                #: Title: the appointment has passed
                translate("ManageAppointment", "Dieser Termin ist vorbei."),
                #: Under "Dieser Termin ist vorbei."
                translate(
                    "ManageAppointment",
                    "Fragen Sie im Amt, ob Sie noch drankommen. Oder buchen Sie neu.",
                ),
            )
        case Stand.CANCELLED:
            return Words(
                #: Title: the appointment was cancelled before
                translate("ManageAppointment", "Dieser Termin ist abgesagt."),
                #: Under "Dieser Termin ist abgesagt."
                translate("ManageAppointment", "Wenn Sie noch kommen möchten, buchen Sie neu."),
            )
        case Stand.UNKNOWN:
            return Words(
                #: Title: the city says nothing the kiosk understands
                translate("ManageAppointment", "Wir wissen nicht, ob der Termin gilt."),
                #: Under "Wir wissen nicht, ob der Termin gilt."
                translate("ManageAppointment", "Rufen Sie 115 an, oder fragen Sie im Amt."),
            )
        case _:
            assert_never(stand)


def _seat_words(hour: str, place: str, called_as: str, translate: Translate) -> Words:
    #: Title: the appointment is within the hour
    title = translate("ManageAppointment", "Bitte nehmen Sie Platz.")
    if called_as:
        #: Under "Bitte nehmen Sie Platz.": %1 is an hour, %2 an office, %3 the number to be called
        text = translate("ManageAppointment", "%1, %2. Sie werden aufgerufen als %3.")
        return Words(title, fill(text, hour, place, called_as))
    #: Under "Bitte nehmen Sie Platz.": %1 is an hour, %2 an office
    text = translate("ManageAppointment", "%1, %2. Sie werden aufgerufen.")
    return Words(title, fill(text, hour, place))


def wrong_words(wrong: Wrong, left: int, translate: Translate) -> str:
    """Say what is wrong with what was typed.

    Args:
        wrong: what it is.
        left: how often it may still be tried.
        translate: texts of the interface.
    """
    match wrong:
        case Wrong.NUMBER:
            #: Above the field of the number of an appointment
            return translate("ManageAppointment", "Die Nummer hat nur Ziffern.")
        case Wrong.KEY:
            #: Above the field of the code of an appointment
            return translate("ManageAppointment", "Der Code hat vier Zeichen: 0 bis 9, A bis F.")
        case Wrong.PAIR if left == 1:
            #: Above the field: number and code belong to no appointment; one try is left
            return translate(
                "ManageAppointment", "Nummer und Code passen nicht zusammen. Noch ein Versuch."
            )
        case Wrong.PAIR:
            #: Above the field: number and code belong to no appointment
            return translate(
                "ManageAppointment",
                "Nummer und Code passen nicht zusammen. Bitte prüfen Sie beides.",
            )
        case _:
            assert_never(wrong)
