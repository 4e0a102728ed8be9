"""The city's appointment and queue systems at the kiosk: lines, desk, journal, and the demo city.

Built on a thread of its own after the first picture: a screen never waits for the network. Whoever
asks before it stands waits for it on a worker, not on the GUI thread.
"""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

from kiosk.bootstrap.content import content_folder, data_directory
from kiosk.config import Config
from kiosk.core.clock import Clock
from kiosk.flow.manifest import Appointments
from kiosk.flow.runner import Performer
from kiosk.flow.step import Effect

if TYPE_CHECKING:
    from kiosk.backend.desk import Desk, Session
    from kiosk.booking.effects import CatalogueCame, LoadQueues, QueuesCame
    from kiosk.cityhall.zms.server import ZmsCity

EMBEDDED = "embedded"
NONE = "none"
DEMO_PAGE = "https://musterstadt.example/termin/"
"""The demo city's page; it does not exist, as the city does not."""
CITIZEN = "city.zms_citizen_url"
QUEUE = "city.zms_queue_url"
SCOPES = "city.zms_queue_scopes"
SELF_SERVICE = "city.zms_self_service_url"
JOURNAL = "journal.db"
LOOK_AROUND_S = 60.0
"""So often the desk looks whether something is left to let go."""
ASK_AGAIN_S = 300.0
"""So often a city that did not answer is asked again for the tile of the home screen."""
PATIENCE_S = 60.0


@dataclass(slots=True)
class CityPlace:
    """Where the city's systems are, or will be.

    Attributes:
        config: the settings.
        clock: the time.
        changed: called on whatever thread, when what tiles say may have changed.
        faults: what is broken at first, where the city is embedded.
        city: the embedded city.
        desk: once it stands.
    """

    config: Config
    clock: Clock
    changed: Callable[[], None] = lambda: None
    faults: tuple[str, ...] = ()
    city: "ZmsCity | None" = None
    desk: "Desk | None" = None
    _known: Appointments = field(default_factory=Appointments)
    _asked_s: float = 0.0
    _stands: threading.Event = field(default_factory=threading.Event)
    _over: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    @property
    def gives_appointments(self) -> bool:
        """Whether an appointment system is configured."""
        return self.config.text(CITIZEN) != NONE

    @property
    def gives_numbers(self) -> bool:
        """Whether waiting numbers may be had here; the demo city's own queues count."""
        said = self.config.text(QUEUE)
        return said == EMBEDDED or (said != NONE and bool(self.config.text(SCOPES)))

    @property
    def self_service(self) -> str:
        """Where citizens change appointments on the web; empty for nowhere."""
        said = self.config.text(SELF_SERVICE)
        return DEMO_PAGE if not said and self.config.text(CITIZEN) == EMBEDDED else said

    def queues(self, effect: "LoadQueues") -> "QueuesCame":
        """Ask which queues give numbers; blocks."""
        from kiosk.booking.effects import QueuesCame  # noqa: PLC0415 - after the first picture

        event = self.visit().perform(effect)
        if not isinstance(event, QueuesCame):
            raise TypeError("the desk answers LoadQueues with QueuesCame")
        return event

    def appointments(self) -> Appointments | None:
        """What is known of the appointment system without asking it."""
        return self._known if self.gives_appointments else None

    def attach(self) -> None:
        """Begin to build; what an earlier run left behind is worked off first."""
        if self._thread is None and (self.gives_appointments or self.gives_numbers):
            self._thread = threading.Thread(target=self._run, name="city", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Let go what is held, and take the demo city down."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)
        if self.desk is not None:
            self.desk.close()
        if self.city is not None:
            self.city.stop()

    def visit(self) -> "Visit":
        """Return the desk as one journey sees it."""
        return Visit(self)

    def tell(self) -> None:
        """Say that what tiles show may have changed."""
        self.changed()

    def wait(self) -> "Desk | None":
        """Wait for the desk; None where it cannot be had."""
        self._stands.wait(PATIENCE_S)
        return self.desk

    def note(self, event: "CatalogueCame") -> None:
        """Take over what the city said, for the tile."""
        from kiosk.booking.catalogue import Catalogue  # noqa: PLC0415 - after the first picture

        before = self._known
        answer = event.answer
        if isinstance(answer, Catalogue):
            self._known = Appointments(
                services=len(answer.bookable()),
                offices=len({offer.office for offer in answer.offers}),
            )
        else:
            self._known = Appointments(
                answers=False, services=before.services, offices=before.offices
            )
        if before != self._known:
            self.tell()

    def _run(self) -> None:
        try:
            self._build()
        except Exception as bug:  # noqa: BLE001 - told to whoever asks, and shown as not working
            self._known = Appointments(answers=False)
            self.tell()
            import logging  # noqa: PLC0415 - only bugs are logged here

            # The type alone: a message may hold an address with its password.
            logging.getLogger("kiosk").critical("no city's systems: %s", type(bug).__name__)
        finally:
            self._stands.set()
        desk = self.desk
        if desk is None:
            return
        desk.recover()
        self._ask(desk)
        while not self._over.wait(LOOK_AROUND_S):
            desk.tidy()
            late = self.clock.monotonic_s() - self._asked_s >= ASK_AGAIN_S
            if late and not self._known.answers:
                self._ask(desk)

    def _ask(self, desk: "Desk") -> None:
        from kiosk.booking.effects import CatalogueCame, LoadCatalogue  # noqa: PLC0415 - later

        self._asked_s = self.clock.monotonic_s()
        event = desk.perform(LoadCatalogue())
        if isinstance(event, CatalogueCame):
            self.note(event)

    def _build(self) -> None:
        from kiosk.bootstrap import lines  # noqa: PLC0415 - after the first picture

        if EMBEDDED in {self.config.text(CITIZEN), self.config.text(QUEUE)}:
            self.city = lines.demo_city(content_folder(self.config), self.clock, self.faults)
        file = data_directory(self.config) / JOURNAL
        self.desk = lines.open_desk(self.config, self.city, file, self.clock)


@dataclass(slots=True)
class Visit:
    """The desk as one journey sees it: what it wants belongs to one session."""

    place: CityPlace
    _session: "Session | None" = None

    def performers(self) -> Mapping[type[Effect], Performer]:
        """Return who performs the effects of appointments and waiting numbers."""
        if not (self.place.gives_appointments or self.place.gives_numbers):
            return {}
        from kiosk.backend.desk import DeskEffect  # noqa: PLC0415 - with the first journey
        from kiosk.booking.effects import LoadCatalogue  # noqa: PLC0415 - likewise

        kinds = _kinds(get_args(DeskEffect))
        if not self.place.gives_appointments:
            # Without it no page offers an appointment.
            kinds = tuple(kind for kind in kinds if kind is not LoadCatalogue)
        return dict.fromkeys(kinds, self.perform)

    def perform(self, effect: Effect) -> object:
        """Perform an effect; blocks."""
        from kiosk.booking.effects import CatalogueCame  # noqa: PLC0415 - likewise
        from kiosk.bootstrap.lines import no_desk  # noqa: PLC0415 - with the first journey

        desk = self.place.wait()
        if desk is None:
            return no_desk(effect)
        if self._session is None:
            self._session = desk.session
        event = desk.perform(effect, self._session)  # type: ignore[arg-type] # one of DeskEffect
        if isinstance(event, CatalogueCame):
            self.place.note(event)
        return event

    def leave(self) -> None:
        """Free, in the background, all that the city holds for this citizen."""
        if self.place.desk is not None:
            self.place.desk.leave()


def _kinds(kinds: Iterable[object]) -> tuple[type[Effect], ...]:
    return tuple(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Effect))
