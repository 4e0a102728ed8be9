"""What every journey is given: content, words, time, and the ways in which things happen.

The composition root makes one for each journey that is opened; a journey's folder offers
`open_journey(place, room)` and needs nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.choices import Choices
from kiosk.core.language import Language
from kiosk.core.words import Translate
from kiosk.flow.runner import Background, Performer
from kiosk.flow.step import Effect
from offline_cache.content.reader import ContentReader


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The surroundings of one journey.

    Attributes:
        content: the city's content.
        language: the language spoken now.
        translate: texts of the interface in it.
        choices: what the citizen chose about the screen.
        colour: the present colour of a role, `#rrggbb`.
        now: the present moment.
        prints: whether the receipt printer can print now.
        performers: who performs the effects that several journeys share, such as `PrintSlip`.
        background: where effects run.
        moved: tells the shell that the page has changed; 1 forward, -1 back.
        hold: keeps the idle clock while a device works, seconds at most; None releases it.
        kiosk_id: name of the machine.
        place: where it stands, in the citizen's language.
        simulated: whether a device or the city is not real.
    """

    content: ContentReader
    language: Callable[[], Language]
    translate: Translate
    choices: Callable[[], Choices]
    colour: Callable[[str], str]
    now: Callable[[], datetime]
    prints: Callable[[], bool]
    performers: Mapping[type[Effect], Performer]
    background: Background
    moved: Callable[[int], None]
    hold: Callable[[float | None], None]
    kiosk_id: str
    place: Callable[[], str]
    simulated: bool
