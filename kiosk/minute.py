"""The city at this minute, as tiles tell it. Pure."""

from datetime import datetime

from kiosk.core.clock import city_time
from kiosk.core.language import Language
from kiosk.core.words import Translate
from kiosk.flow.manifest import Appointments, Surroundings
from kiosk.opening_words import opening_words
from kiosk.waiting_words import WaitingLine
from offline_cache.content.opening import ClosesSoon, HoursUnknown, Open, office_opening, opening
from offline_cache.content.reader import ContentReader

NO_NUMBERS = WaitingLine("", works=True)
"""This kiosk gives no waiting numbers."""


def surroundings(
    content: ContentReader,
    now: datetime,
    language: Language,
    translate: Translate,
    *,
    prints: bool,
    waiting: WaitingLine = NO_NUMBERS,
    appointments: Appointments | None = None,
) -> Surroundings:
    """Say what tiles may tell about a moment.

    Args:
        content: the city's content.
        now: any aware moment.
        language: the language spoken now.
        translate: texts of the interface in it.
        prints: whether the receipt printer can print now.
        waiting: how it stands with waiting numbers.
        appointments: what is known of the appointment system; None where there is none.
    """
    city = content.city()
    openings = [
        (office, office_opening(office, now, city.state))
        for office in content.offices(city_time(now).date())
    ]
    houses = [state for office, state in openings if not office.mobile]
    answered = opening(city.telephone.hours, now, city.state)
    return Surroundings(
        prints=prints,
        offices=len(houses),
        offices_open=sum(isinstance(state, Open | ClosesSoon) for state in houses),
        offices_unknown=sum(isinstance(state, HoursUnknown) for state in houses),
        bus_here=any(
            office.mobile and isinstance(state, Open | ClosesSoon) for office, state in openings
        ),
        telephone=opening_words(answered, now, language, translate).text,
        waiting=waiting.text,
        waiting_works=waiting.works,
        appointments=appointments,
    )
