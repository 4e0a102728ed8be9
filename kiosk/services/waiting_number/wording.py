"""What the city's no means for somebody who wants a number. Pure."""

from kiosk.booking.refusal_words import refusal_words
from kiosk.booking.refusals import Group, Refused
from kiosk.core.words import Translate

_TOLD = frozenset({Group.OFFLINE, Group.BUSY, Group.SLOT, Group.LIMITS})
"""What is said of these fits waiting numbers as well as appointments."""
_PAUSE = Refused(group=Group.SERVICE, code="")


def why_not(refused: Refused, translate: Translate) -> tuple[str, str]:
    """Say why there is no number, and what to do now."""
    if refused.group in _TOLD:
        return refusal_words(refused, translate)
    #: Why there is no waiting number: maintenance, or an error of the city's system
    said = translate("WaitingNumber", "Das Wartesystem macht gerade Pause.")
    return said, refusal_words(_PAUSE, translate)[1]
