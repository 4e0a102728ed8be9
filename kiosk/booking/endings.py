"""How what is written down in the journal ends. Pure."""

from enum import StrEnum


class HoldEnd(StrEnum):
    """What became of a time that was held."""

    BOOKED = "booked"
    MAIL = "mail"
    """Booked, once a mail is answered."""
    RELEASED = "released"
    GONE = "gone"
    """The city no longer knows it, or does not let it go; nothing is left to do here."""


class NumberEnd(StrEnum):
    """What became of a wish for a waiting number."""

    DRAWN = "drawn"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """Perhaps drawn: the answer never came."""
