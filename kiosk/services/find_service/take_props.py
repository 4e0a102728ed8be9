"""Taking a service along: props of the code for the phone and of the slip, derived purely."""

from dataclasses import dataclass

from kiosk.core.clock import city_time
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Outcome, Unknown
from kiosk.services.find_service.flow import AtService, Goal
from kiosk.services.find_service.wording import case_words, phone_text
from kiosk.services.find_service.world import World
from offline_cache.content.facts import facts
from offline_cache.content.model import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneProps:
    """The page with a code for the phone."""

    title: str
    payload: str
    link: str
    needs_net: bool


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


def phone_props(goal: Goal, form_id: str, place: AtService | None, world: World) -> PhoneProps:
    """Derive the page with a code for the phone.

    A link where there is one; otherwise the text itself, which works without any network.
    """
    reader = world.reader
    form = world.content.form(form_id) if goal is Goal.FORM else None
    if form is not None:
        return PhoneProps(
            title=reader.text(form.title), payload=form.url, link=_bare(form.url), needs_net=True
        )
    service = world.content.service(place.service_id) if place is not None else None
    if service is None or place is None:
        raise LookupError("a code for the phone needs a service or a form")
    if goal is Goal.ONLINE and service.online is not None:
        url = service.online.url
        return PhoneProps(
            title=reader.text(service.online.title), payload=url, link=_bare(url), needs_net=True
        )
    payload = service_payload(service, place, world)
    link = _bare(payload) if payload.startswith("https://") else ""
    return PhoneProps(
        title=reader.text(service.title), payload=payload, link=link, needs_net=bool(link)
    )


def service_payload(service: Service, place: AtService, world: World) -> str:
    """Return what the code of a service says: its web page, or the text itself."""
    if service.page is not None:
        return service.page
    office = world.content.office(service.offices[0]) if service.offices else None
    case = facts(service, place.answers)
    return phone_text(service, case, office, world.reader, city_time(world.now))


def _bare(url: str) -> str:
    return url.removeprefix("https://")


def slip_props(
    outcome: Outcome | None, place: AtService, service: Service, world: World
) -> SlipProps:
    """Derive the page of a slip."""
    case = case_words(service, place.answers, world.reader)
    title = world.reader.text(service.title)
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
        subject=f"{title} ({case})" if case else title,
        payload=service_payload(service, place, world),
        prints=world.prints,
    )
