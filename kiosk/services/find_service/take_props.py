"""Taking a service along: what its code and its slip say, derived purely."""

from kiosk.core.clock import city_time
from kiosk.core.outcome import Outcome
from kiosk.reading import case_words, phone_text, stale_words
from kiosk.services.find_service.flow import AtService, Goal
from kiosk.services.find_service.world import World
from kiosk.take_along import props
from kiosk.take_along.props import PhoneProps, SlipProps
from offline_cache.content.facts import facts
from offline_cache.content.model import Service


def phone_props(goal: Goal, form_id: str, place: AtService | None, world: World) -> PhoneProps:
    """Derive the page with a code for the phone.

    A link where there is one; otherwise the text itself, which works without any network.
    """
    reader = world.reader
    form = world.content.form(form_id) if goal is Goal.FORM else None
    if form is not None:
        limit = world.content.city().content_stale_after_days
        return props.phone_props(
            reader.text(form.title),
            form.url,
            stale=stale_words(form.as_of, world.today, limit, reader),
        )
    service = world.content.service(place.service_id) if place is not None else None
    if service is None or place is None:
        raise LookupError("a code for the phone needs a service or a form")
    if goal is Goal.ONLINE and service.online is not None:
        return props.phone_props(reader.text(service.online.title), service.online.url)
    return props.phone_props(reader.text(service.title), service_payload(service, place, world))


def service_payload(service: Service, place: AtService, world: World) -> str:
    """Return what the code of a service says: its web page, or the text itself."""
    if service.page is not None:
        return service.page
    office = world.content.office(service.offices[0]) if service.offices else None
    case = facts(service, place.answers)
    return phone_text(service, case, office, world.reader, city_time(world.now))


def slip_props(
    outcome: Outcome | None, place: AtService, service: Service, world: World
) -> SlipProps:
    """Derive the page of a slip."""
    case = case_words(service, place.answers, world.reader)
    title = world.reader.text(service.title)
    return props.slip_props(
        outcome,
        subject=f"{title} ({case})" if case else title,
        payload=service_payload(service, place, world),
        prints=world.prints,
    )
