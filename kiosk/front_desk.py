"""Answers for the city at the kiosk: what stands on the home screen, and who is there now.

Implements `ui.shell.front_desk.FrontDesk` from content, manifests and device reports. Knows no
journey by name: tiles come from manifests.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from kiosk.booking.waiting import KnownQueues
from kiosk.core.clock import Clock, city_time
from kiosk.core.language import Language
from kiosk.core.tile import NoticeLine, SituationTile
from kiosk.core.words import Translate, fill
from kiosk.flow.manifest import Appointments, Manifest
from kiosk.minute import NO_NUMBERS, surroundings
from kiosk.opening_words import opening_words
from kiosk.reading import Reader
from kiosk.waiting_words import WaitingLine, waiting_line
from offline_cache.content.model import Priority, shown
from offline_cache.content.opening import Closed, HoursUnknown, office_opening, opening
from offline_cache.content.reader import ContentReader
from ui.shell.front_desk import Contacts, HomeView, Place

FIRST_SITUATIONS = 6
BIG_DEEDS = 2
"""So many tiles are large, the first by order: with more of them home would need a second page."""
FINDER = "find_service"
"""The journey that the search field and the life situations lead to."""


class FrontDesk:
    """The city at the kiosk.

    Args:
        content: the city's content; None = there is none, the kiosk makes a pause.
        manifests: the installed journeys.
        clock: the time.
        language: the language spoken now.
        translate: texts of the interface.
        prints: whether the receipt printer can print now.
        simulated: names of what is simulated, in German ("Bondrucker").
        queues: what was last known of the queues, asking anew where that is old; None where the
            kiosk gives no waiting numbers.
        appointments: what is known of the appointment system; None where there is none.
    """

    def __init__(
        self,
        *,
        content: ContentReader | None,
        manifests: Sequence[Manifest],
        clock: Clock,
        language: Callable[[], Language],
        translate: Translate,
        prints: Callable[[], bool],
        simulates_printer: bool,
        queues: Callable[[], KnownQueues | None] | None = None,
        appointments: Callable[[], Appointments | None] = lambda: None,
    ) -> None:
        self._content = content
        self._manifests = sorted(manifests, key=lambda manifest: manifest.order)
        self._clock = clock
        self._language = language
        self._translate = translate
        self._prints = prints
        self._simulates_printer = simulates_printer
        self._queues = queues
        self._appointments = appointments

    def in_service(self) -> bool:
        """Tell whether there is any content to show."""
        return self._content is not None

    def place(self) -> Place:
        """Say where the kiosk stands, in the present language."""
        if self._content is None:
            return Place(city="", place="", ribbon=self._ribbon(invented=False))
        city = self._content.city()
        return Place(
            city=city.name,
            place=shown(city.place, self._language().content_tag).text,
            ribbon=self._ribbon(invented=city.invented),
        )

    def home(self) -> HomeView:
        """Say what the home screen shows now, in the present language."""
        if self._content is None:
            return HomeView(
                tiles=(), situations=(), search_entry="", situations_entry="", notice=None
            )
        now = surroundings(
            self._content,
            self._clock.now(),
            self._language(),
            self._translate,
            prints=self._prints(),
            waiting=self._waiting(self._content),
            appointments=self._appointments(),
        )
        tiles = [tile for one in self._manifests for tile in one.tiles(self._translate, now)]
        finder = any(manifest.id == FINDER for manifest in self._manifests)
        return HomeView(
            tiles=tuple(
                replace(tile, large=number < BIG_DEEDS) for number, tile in enumerate(tiles)
            ),
            situations=self._situations(self._content) if finder else (),
            search_entry=f"{FINDER}/search" if finder else "",
            situations_entry=f"{FINDER}/situations" if finder else "",
            notice=self._notice(self._content),
        )

    def opening_line(self) -> str:
        """Say whether the town hall is open, in the present language."""
        translate = self._translate
        if self._content is None:
            return ""
        city = self._content.city()
        office = self._content.office(city.main_office)
        if office is None:
            return ""
        now = self._clock.now()
        state = office_opening(office, now, city.state)
        if isinstance(state, HoursUnknown):
            return ""
        words = opening_words(state, now, self._language(), self._translate)
        if isinstance(state, Closed) and state.reason is not None:
            #: One line on the first screens: %1 is the office, %2 "heute zu: Reformationstag. …"
            text = translate("Shell", "%1, %2")
        else:
            #: One line on the first screens: %1 is the office, %2 "offen bis 18:00 Uhr"
            text = translate("Shell", "%1: %2")
        return fill(text, shown(office.name, self._language().content_tag).text, words.text)

    def contacts(self) -> Contacts:
        """Say who else helps, in the present language."""
        translate = self._translate
        if self._content is None:
            #: Number of the telephone service, where nothing else is known
            hours = translate("Shell", "Montag bis Freitag, 8:00 bis 18:00 Uhr")
            return Contacts(telephone="115", telephone_line=hours, office_line="")
        city = self._content.city()
        telephone = city.telephone
        now = self._clock.now()
        line = Reader(self._language(), self._translate).marked(telephone.hours_text)
        state = opening(telephone.hours, now, city.state)
        if isinstance(state, Closed):
            words = opening_words(state, now, self._language(), self._translate)
            line = f"{line} ({words.text})"
        return Contacts(
            telephone=telephone.number, telephone_line=line, office_line=self.opening_line()
        )

    @property
    def _today(self) -> date:
        return city_time(self._clock.now()).date()

    def _situations(self, content: ContentReader) -> tuple[SituationTile, ...]:
        tag = self._language().content_tag
        first = [
            situation
            for situation in content.situations()
            if content.services_in(situation.code, self._today)
        ][:FIRST_SITUATIONS]
        return tuple(
            SituationTile(
                entry=f"{FINDER}/situation:{situation.code}",
                title=shown(situation.title, tag).text,
                short=shown(situation.short, tag).text,
                line=shown(situation.line, tag).text,
                icon=situation.icon,
            )
            for situation in first
        )

    def _notice(self, content: ContentReader) -> NoticeLine | None:
        notices = content.notices(self._today)
        if not notices:
            return None
        reader = Reader(self._language(), self._translate)
        return NoticeLine(
            text=reader.text(notices[0].text),
            mark=reader.mark(notices[0].text),
            warning=notices[0].priority is Priority.WARNING,
        )

    def _waiting(self, content: ContentReader) -> WaitingLine:
        if self._queues is None:
            return NO_NUMBERS
        return waiting_line(
            self._queues(), content, self._clock.now(), self._language(), self._translate
        )

    def _ribbon(self, *, invented: bool) -> str:
        translate = self._translate
        parts = []
        if invented:
            #: Ribbon: the demo city
            parts.append(translate("Shell", "Musterstadt ist erfunden."))
        if self._simulates_printer:
            #: Ribbon: a simulated device
            parts.append(translate("Shell", "Der Bondrucker ist simuliert."))
        return " ".join(parts)
