"""Props of taking something along, derived purely."""

from dataclasses import dataclass

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Outcome, Unknown

_HTTPS = "https://"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneProps:
    """The page with a code for the phone.

    Attributes:
        title: what the code is about.
        payload: what it says: a link, or the text itself.
        link: the link as people read it; empty where the code holds the text itself.
        needs_net: whether the phone needs the internet to make use of it.
        stale: a warning where what it says is older than it may be; else empty.
    """

    title: str
    payload: str
    link: str
    needs_net: bool
    stale: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipProps:
    """The page of a slip: `printing`, `done`, `failed` or `unknown`.

    Attributes:
        phase: how far it is.
        reason: the failure code's name; empty where there is none.
        subject: what the slip is about.
        payload: the same for the phone.
        prints: whether the printer can print again now.
    """

    phase: str
    reason: str
    subject: str
    payload: str
    prints: bool


def bare(url: str) -> str:
    """Return a link without what people need not read."""
    return url.removeprefix(_HTTPS)


def phone_props(title: str, payload: str, *, stale: str = "") -> PhoneProps:
    """Derive the page of a code: a link, or the text itself, which works without any network."""
    is_link = payload.startswith(_HTTPS)
    return PhoneProps(
        title=title,
        payload=payload,
        link=bare(payload) if is_link else "",
        needs_net=is_link,
        stale=stale,
    )


def slip_props(outcome: Outcome | None, *, subject: str, payload: str, prints: bool) -> SlipProps:
    """Derive the page of a slip.

    Args:
        outcome: how printing ended; None while the printer is at it.
        subject: what the slip is about.
        payload: the same for the phone, where it could not be printed.
        prints: whether the printer can print again now.
    """
    reason: FailureCode | None = getattr(outcome, "reason", None)
    match outcome:
        case None:
            phase = "printing"
        case Done():
            phase = "done"
        case Unknown():
            phase = "unknown"
        case _:
            phase = "failed"
    return SlipProps(
        phase=phase,
        reason=reason.name if reason else "",
        subject=subject,
        payload=payload,
        prints=prints,
    )
