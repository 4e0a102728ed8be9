"""The city as one thing: books, queues, captcha, limits and both APIs, under one lock."""

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.cityhall.zms.books import PLACEHOLDER_MAIL, Books, Timetable
from kiosk.cityhall.zms.captcha import Captcha, CaptchaRules
from kiosk.cityhall.zms.catalogue import Catalogue
from kiosk.cityhall.zms.citizen_api import CitizenApi
from kiosk.cityhall.zms.faults import FaultSource
from kiosk.cityhall.zms.queue_api import QueueApi
from kiosk.cityhall.zms.queues import Queues, QueueScope
from kiosk.cityhall.zms.rate_limit import RateLimit
from kiosk.cityhall.zms.routes import Api, Route
from kiosk.cityhall.zms.wire import Reply, Request, json_reply
from kiosk.core.clock import Clock, city_time


def _nothing_free(_office: int, _day: object) -> Mapping[int, int]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a city is made of.

    Attributes:
        catalogue, timetable: what can be booked, and when.
        scopes: who gives waiting numbers.
        clusters: groups of those that draw as one.
        captcha: how hard it is.
        requests, life_s: the rate limit.
        key_digits: digits of an authKey: 64, or 4 as in older installations.
        days_ahead: how far ahead times are given.
    """

    catalogue: Catalogue = field(default_factory=Catalogue)
    timetable: Timetable = _nothing_free
    scopes: tuple[QueueScope, ...] = ()
    clusters: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    captcha: CaptchaRules = field(default_factory=CaptchaRules)
    requests: int = 60
    life_s: int = 60
    key_digits: int = 64
    days_ahead: int = 60


class City:
    """Answers requests, one after the other; may be asked from several threads.

    Args:
        plan: what it is made of.
        clock: its time.
        faults: what is broken.
        base_url: where the citizen API can be reached.
        seed: the same seed gives the same keys and challenges.
    """

    def __init__(
        self,
        plan: Plan,
        *,
        clock: Clock,
        faults: FaultSource,
        base_url: Callable[[], str],
        seed: str = "musterstadt",
    ) -> None:
        self.lock = threading.RLock()
        self.books = Books(
            plan.catalogue,
            plan.timetable,
            clock=clock,
            seed=seed,
            key_digits=plan.key_digits,
            days_ahead=plan.days_ahead,
        )
        self.queues = Queues(plan.scopes, clock=clock)
        self.captcha = Captcha(plan.captcha, seed=seed)
        self.limit = RateLimit(most=plan.requests, life_s=plan.life_s)
        self._citizen = CitizenApi(self.books, self.captcha, self.limit, base_url=base_url)
        self._queue = QueueApi(
            self.queues,
            self.books,
            clusters=plan.clusters,
            generation=lambda: faults.generation,
        )

    def answer(self, route: Route, request: Request) -> Reply:
        """Answer a request."""
        with self.lock:
            match route.api:
                case Api.CITIZEN:
                    return self._citizen.answer(request)
                case Api.QUEUE:
                    return self._queue.answer(request)
                case Api.BOOKS:
                    return json_reply(self.seen()) if route.call == "books" else _READ_ONLY

    def seen(self) -> dict[str, object]:
        """Return what the books hold, without names, addresses and keys."""
        with self.lock:
            processes = self.books.processes()
            mails = self.books.mails
            return {
                "now": _time(self.books.now_s),
                "counts": dict(Counter(one.status.value for one in processes)),
                "reservations": [
                    {
                        "process": one.id,
                        "office": one.office.id,
                        "slot": _time(one.epoch_s),
                        "timestamp": one.epoch_s,
                        "slots": one.slots,
                        "services": [list(pair) for pair in one.wish],
                        "status": one.status.value,
                        "expires": None if one.expires_s is None else _time(one.expires_s),
                    }
                    for one in processes
                ],
                "mails": dict(Counter(one.kind.value for one in mails)),
                "mails_to_placeholder": sum(one.to == PLACEHOLDER_MAIL for one in mails),
                "numbers": {
                    str(one.id): {
                        "given": self.queues.given(one),
                        "drawn_at_kiosks": list(self.queues.drawn_at_kiosks(one)),
                    }
                    for one in self.queues.scopes.values()
                },
            }


_READ_ONLY = json_reply({"error": "the books can only be read"}, 405)


def _time(epoch_s: float) -> str:
    return city_time(datetime.fromtimestamp(epoch_s, UTC)).isoformat(timespec="seconds")
