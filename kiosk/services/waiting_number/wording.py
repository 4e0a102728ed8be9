"""What the city's no means for somebody who wants a number. Pure."""

from kiosk.booking.refusals import Group, Refused
from kiosk.core.words import Translate


def why_not(refused: Refused, translate: Translate) -> str:
    """Say in one sentence why there is no number."""
    match refused.group:
        case Group.OFFLINE:
            #: Why there is no waiting number
            return translate("WaitingNumber", "Wir bekommen vom Wartesystem keine Antwort.")
        case Group.BUSY:
            #: Why there is no waiting number: too many requests
            return translate(
                "WaitingNumber", "Gerade fragen zu viele auf einmal. Warten Sie eine Minute."
            )
        case Group.SERVICE:
            #: Why there is no waiting number: maintenance, or an error of the city's system
            return translate("WaitingNumber", "Das Wartesystem macht gerade Pause.")
        case Group.LIMITS:
            #: Why there is no waiting number: all numbers of the day are given
            return translate("WaitingNumber", "Für heute sind alle Nummern vergeben.")
        case _:
            #: Why there is no waiting number, where nothing better is known
            return translate("WaitingNumber", "Das Wartesystem gibt gerade keine Nummer.")
