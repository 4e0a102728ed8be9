"""What was last known of the queues: for the tile, and for the page without the city.

Nobody asks in the background: a question is sent where the home screen is looked at and the last
answer is older than a minute, and wherever a journey asks anyway.
"""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from kiosk.booking.effects import LoadQueues, QueuesCame
from kiosk.booking.refusals import Refused
from kiosk.booking.waiting import KnownQueues, Queue
from kiosk.core.clock import Clock

ASK_AFTER_S = 60.0

Answer = tuple[Queue, ...] | Refused
Background = Callable[[Callable[[], object], Callable[[object], None]], None]


class QueueBoard:
    """Keeps the last answer, with its time; safe to share by threads.

    Args:
        perform: asks the city; blocks.
        clock: the time.
        run: runs work elsewhere and hands its result back where the screen lives.
        changed: called there when an answer has come that the home screen asked for.
    """

    def __init__(
        self,
        perform: Callable[[LoadQueues], QueuesCame],
        clock: Clock,
        run: Background,
        changed: Callable[[], None],
    ) -> None:
        self._perform = perform
        self._clock = clock
        self._run = run
        self._changed = changed
        self._lock = Lock()
        self._known: KnownQueues | None = None
        self._asked_s: float | None = None

    def look(self) -> KnownQueues | None:
        """Return what is known, and ask anew where that is more than a minute old."""
        now_s = self._clock.monotonic_s()
        if self._asked_s is None or now_s - self._asked_s >= ASK_AFTER_S:
            self._asked_s = now_s
            self._run(lambda: self.load(LoadQueues(0)), lambda _answer: self._changed())
        return self._known

    def load(self, effect: LoadQueues) -> QueuesCame:
        """Ask the city; an answer is noted, and a no is sent on with what was known before."""
        came = self._perform(effect)
        with self._lock:
            self._asked_s = self._clock.monotonic_s()
            if not isinstance(came.answer, Refused):
                self._known = KnownQueues(queues=came.answer, at=self._clock.now())
            elif self._known is not None:
                self._known = replace(self._known, fresh=False)
            else:
                self._known = KnownQueues(queues=(), at=self._clock.now(), fresh=False)
            return replace(came, known=self._known)
