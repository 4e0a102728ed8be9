"""What every journey is given: content, words, time, and the ways in which things happen.

The composition root makes one for each journey that is opened; a journey's folder offers
`open_journey(place, room)` and needs nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.core.choices import Choices, TextSize
from kiosk.core.clock import city_time
from kiosk.core.guessing import GuessLock
from kiosk.core.language import Language
from kiosk.core.words import Translate
from kiosk.flow.runner import Background, Performer
from kiosk.flow.step import Effect
from kiosk.take_along.paper import Sheet
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
        enter: goes on to another journey by its entry; Back leads here again.
        home: goes to the home screen; what the journey holds is let go by its `close`.
        finish: ends the session.
        let_go: frees, in the background, every time that the city holds for this citizen.
        monotonic_s: seconds that never jump, for countdowns.
        hold: keeps the idle clock while a device works, seconds at most; None releases it.
        self_service: where citizens change appointments on the web; empty for nowhere.
        kiosk_id: name of the machine.
        place: where it stands, in the citizen's language.
        simulated: whether a device or the city is not real.
        guesses: the lock against guessing numbers; one for the whole kiosk, GUI thread only.
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
    enter: Callable[[str], None]
    home: Callable[[], None]
    finish: Callable[[], None]
    let_go: Callable[[], None]
    monotonic_s: Callable[[], float]
    hold: Callable[[float | None], None]
    kiosk_id: str
    place: Callable[[], str]
    simulated: bool
    self_service: str = ""
    guesses: GuessLock = field(default_factory=GuessLock)

    def sheet(self, payload: str) -> Sheet:
        """Return what surrounds the lines of a slip that is printed now.

        Args:
            payload: text of its QR code; empty for none.
        """
        return Sheet(
            city=self.content.city().name,
            place=self.place(),
            kiosk_id=self.kiosk_id,
            payload=payload,
            simulated=self.simulated,
            large=self.choices().text_size >= TextSize.LARGE,
            now=city_time(self.now()),
        )
