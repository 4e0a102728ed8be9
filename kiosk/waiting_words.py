"""Queues in words: how long one waits, whether numbers are given, and when again. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.booking.waiting import KnownQueues, Queue
from kiosk.core.clock import city_time
from kiosk.core.language import Language
from kiosk.core.words import Translate, fill
from kiosk.opening_words import opening_words
from offline_cache.content.model import SOURCE_LANGUAGE, Office
from offline_cache.content.opening import Closed, office_opening
from offline_cache.content.reader import ContentReader

OLD = timedelta(minutes=3)
"""A waiting time that was told longer ago is not shown as that of now."""
SOON_MIN = 1


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """What the tile of the waiting numbers says, and whether it works."""

    text: str
    works: bool


def wait_words(minutes: int | None, translate: Translate) -> str:
    """Say how long one waits."""
    if minutes is None:
        #: How long one waits, where nobody knows
        return translate("Waiting", "Wartezeit nicht bekannt")
    if minutes <= SOON_MIN:
        #: How long one waits: hardly at all
        return translate("Waiting", "Sie kommen gleich dran")
    #: How long one waits; %1 is a number from 2
    return fill(translate("Waiting", "etwa %1 Minuten"), str(minutes))


def closed_words(
    queue: Queue,
    content: ContentReader,
    now: datetime,
    language: Language,
    translate: Translate,
) -> str:
    """Say when a queue gives numbers again, as far as the opening hours of its office tell."""
    office = office_of(queue, content, now)
    state = office_opening(office, now, content.city().state) if office is not None else None
    if isinstance(state, Closed):
        return opening_words(state, now, language, translate).text
    #: A queue that gives no numbers now, and nobody knows when again
    return translate("Waiting", "Gerade gibt es hier keine Nummern")


def office_of(queue: Queue, content: ContentReader, now: datetime) -> Office | None:
    """Return the office of a queue by its name; None where the content has none."""
    name = (queue.office or queue.name).casefold()
    offices = content.offices(city_time(now).date())
    return next((office for office in offices if _german(office).casefold() == name), None)


def _german(office: Office) -> str:
    return office.name if isinstance(office.name, str) else office.name[SOURCE_LANGUAGE]


def waiting_line(
    known: KnownQueues | None,
    content: ContentReader,
    now: datetime,
    language: Language,
    translate: Translate,
) -> WaitingLine:
    """Say on one line how it stands with waiting numbers here.

    Args:
        known: what the city told last; None before its first answer.
        content: the city's content.
        now: the moment.
        language: the language spoken now.
        translate: texts of the interface in it.
    """
    if known is not None and not known.fresh:
        #: Line of the tile "Draw a number": the city's system does not answer
        return WaitingLine(translate("Waiting", "Geht gerade nicht"), works=False)
    if known is None or now - known.at > OLD:
        return WaitingLine(wait_words(None, translate), works=True)
    opened = [queue for queue in known.queues if queue.opened]
    if opened:
        return WaitingLine(_range_words(opened, translate), works=True)
    if len(known.queues) == 1:
        text = closed_words(known.queues[0], content, now, language, translate)
        return WaitingLine(text, works=False)
    #: Line of the tile "Draw a number": all queues are closed
    return WaitingLine(translate("Waiting", "Gerade gibt es keine Nummern"), works=False)


def _range_words(opened: Sequence[Queue], translate: Translate) -> str:
    waits = sorted(queue.wait_min for queue in opened if queue.wait_min is not None)
    if len(waits) < len(opened) or waits[0] == waits[-1] or waits[-1] <= SOON_MIN:
        return wait_words(waits[-1] if len(waits) == len(opened) else None, translate)
    #: How long one waits, the shortest and the longest queue; %1 and %2 are numbers
    return fill(translate("Waiting", "%1 bis %2 Minuten"), str(waits[0]), str(waits[-1]))
