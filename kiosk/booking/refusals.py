"""Why the city's appointment system says no: one taxonomy, whatever the wire looked like. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.booking.contact import Field


class Group(StrEnum):
    """What kind of no it is, and with it what the kiosk does next.

    OFFLINE is the kiosk's own: no connection. BUSY: the limit of requests, its own or the city's.
    """

    OFFLINE = "offline"
    BUSY = "busy"
    SERVICE = "service"
    CLIENT = "client_bug"
    CAPTCHA = "captcha"
    STALE = "catalogue_stale"
    SLOT = "slot"
    STATE = "hold_or_appointment_state"
    INPUT = "citizen_input"
    LIMITS = "limits"
    CREDENTIALS = "credentials"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The city certainly did not do it.

    Attributes:
        group: what kind of no.
        code: the city's own code (`appointmentNotAvailable`), or the kiosk's (`offline`, `busy`,
            `unknownError`); for the technician and for the exact sentence.
        fields: fields of the form that were refused.
    """

    group: Group
    code: str
    fields: tuple[Field, ...] = ()


NOT_CONFIGURED = Refused(group=Group.SERVICE, code="notConfigured")
"""There is no such system at this kiosk, or none that could be reached since the start."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nobody knows whether the city did it: the answer never came, or made no sense."""

    code: str = "offline"
