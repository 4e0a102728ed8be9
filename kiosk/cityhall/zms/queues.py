"""The city's waiting numbers: drawing, waiting, being called. Pure.

Numbers begin anew each day. Strangers draw and staff call as the clock passes: whoever looks later
sees what has happened since. A day's strangers depend on day and scope alone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

from kiosk.cityhall.zms.seeded import chance
from kiosk.core.clock import CITY_ZONE, Clock, city_time

OpenTimes = Callable[[date], tuple[tuple[float, float], ...]]
"""Day → when numbers are given, from and to, in epoch seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueScope:
    """Who gives numbers, and how.

    Attributes:
        name: what stands on its button.
        office: id of its office.
        open_times: when it is open for people without an appointment.
        prefix: stands before numbers.
        tells_display_number: whether a reply has the number with its prefix, or leaves it to the
            reader.
        first, last: after `last` comes `first` again.
        contingent: numbers a day; 0 = as many as want one.
        average_min: how long a person takes.
        workstations: counters at work.
        destinations: where people are called to.
        crowd: strangers who wait when it opens.
        strangers_every_s: about how often a further one comes; 0 = none does.
        calls_every_s: how often somebody is called; 0 = nobody is.
        shown_s: how long a called number stays on the display.
        requests: services with a button of their own.
    """

    id: int
    name: str
    office: int
    office_name: str
    open_times: OpenTimes
    prefix: str = ""
    tells_display_number: bool = True
    first: int = 1
    last: int = 999
    contingent: int = 0
    average_min: int = 6
    workstations: int = 2
    destinations: tuple[str, ...] = ("Schalter 1",)
    hint: str = ""
    deactivated: bool = False
    deactivated_text: str = ""
    crowd: int = 0
    strangers_every_s: int = 0
    calls_every_s: int = 0
    shown_s: int = 600
    requests: dict[int, str] = field(default_factory=dict)


class Waiting(StrEnum):
    """Where a number stands."""

    QUEUED = "queued"
    CALLED = "called"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A number somebody drew; `kiosk` = at a machine, not a stranger's."""

    serial: int
    number: int
    arrived_s: float
    kiosk: bool
    status: Waiting = Waiting.QUEUED
    called_s: float = 0.0
    destination: str = ""


@dataclass(slots=True)
class _Day:
    """One scope's numbers of one day."""

    day: date
    tickets: list[Ticket]
    stranger_s: float
    call_s: float
    strangers: int = 0
    calls: int = 0


class Queues:
    """All waiting numbers of the city.

    Args:
        scopes: who gives numbers.
        clock: for the day, and for what has happened since one looked last.
    """

    def __init__(self, scopes: Iterable[QueueScope], *, clock: Clock) -> None:
        self.scopes = {one.id: one for one in scopes}
        self._clock = clock
        self._days: dict[int, _Day] = {}

    @property
    def now_s(self) -> float:
        """The present moment, in epoch seconds."""
        return self._clock.now().timestamp()

    def draw(self, scope: QueueScope) -> Ticket | None:
        """Draw a number, whether it is open or not; None = the contingent is used up."""
        day = self._today(scope)
        return self._give(scope, day, self.now_s, kiosk=True)

    def tickets(self, scope: QueueScope) -> tuple[Ticket, ...]:
        """Return who waits or stands on the display, in the order of arrival."""
        day, now_s = self._today(scope), self.now_s
        return tuple(
            one
            for one in day.tickets
            if one.status is Waiting.QUEUED or now_s - one.called_s < scope.shown_s
        )

    def given(self, scope: QueueScope) -> int:
        """Return how many numbers were given today."""
        return len(self._today(scope).tickets)

    def last_number(self, scope: QueueScope) -> int:
        """Return the last number given today; 0 = none."""
        tickets = self._today(scope).tickets
        return tickets[-1].number if tickets else 0

    def drawn_at_kiosks(self, scope: QueueScope) -> tuple[int, ...]:
        """Return the numbers of today that no stranger drew."""
        return tuple(one.number for one in self._today(scope).tickets if one.kiosk)

    def left(self, scope: QueueScope) -> bool:
        """Tell whether the contingent has a number left."""
        return not scope.contingent or self.given(scope) < scope.contingent

    def enabled(self, scope: QueueScope) -> bool:
        """Tell whether a button gives numbers: open, some left, not switched off by staff."""
        return not scope.deactivated and self.left(scope) and _is_open(scope, self.now_s)

    def wait_min(self, scope: QueueScope, ahead: int) -> int:
        """Return the estimated minutes for somebody with so many people ahead."""
        return round(ahead * scope.average_min / max(1, scope.workstations))

    # Inside -------------------------------------------------------------------------------------

    def _today(self, scope: QueueScope) -> _Day:
        """Return today's numbers, after all that has happened until now."""
        now_s, today = self.now_s, city_time(self._clock.now()).date()
        day = self._days.get(scope.id)
        if day is None or day.day != today:
            day = self._days[scope.id] = _begin(scope, today)
        while (soonest_s := min(day.stranger_s, day.call_s)) <= now_s:
            if day.stranger_s <= day.call_s:
                self._stranger(scope, day, soonest_s)
            else:
                _call(scope, day, soonest_s)
        return day

    def _stranger(self, scope: QueueScope, day: _Day, moment_s: float) -> None:
        day.strangers += 1
        if day.strangers < scope.crowd:
            day.stranger_s = moment_s
        elif scope.strangers_every_s:
            luck = chance(scope.id, day.day, day.strangers)
            day.stranger_s += scope.strangers_every_s * (0.5 + luck)
        else:
            day.stranger_s = float("inf")
        if _is_open(scope, moment_s):
            self._give(scope, day, moment_s, kiosk=False)

    def _give(self, scope: QueueScope, day: _Day, moment_s: float, *, kiosk: bool) -> Ticket | None:
        given = len(day.tickets)
        if scope.contingent and given >= scope.contingent:
            return None
        number = scope.first + given % (scope.last - scope.first + 1)
        ticket = Ticket(serial=given, number=number, arrived_s=moment_s, kiosk=kiosk)
        day.tickets.append(ticket)
        return ticket


def _begin(scope: QueueScope, today: date) -> _Day:
    midnight_s = datetime.combine(today, time.min, CITY_ZONE).timestamp()
    opens_s = min((opens for opens, _ in scope.open_times(today)), default=midnight_s)
    comes = scope.crowd or scope.strangers_every_s
    return _Day(
        day=today,
        tickets=[],
        stranger_s=opens_s if comes else float("inf"),
        call_s=opens_s + scope.calls_every_s if scope.calls_every_s else float("inf"),
    )


def _call(scope: QueueScope, day: _Day, moment_s: float) -> None:
    """Call whoever has waited longest; nobody, where nobody waits."""
    day.call_s = moment_s + scope.calls_every_s
    for index, one in enumerate(day.tickets):
        if one.status is Waiting.QUEUED:
            destination = scope.destinations[day.calls % len(scope.destinations)]
            day.calls += 1
            day.tickets[index] = replace(
                one, status=Waiting.CALLED, called_s=moment_s, destination=destination
            )
            return


def _is_open(scope: QueueScope, moment_s: float) -> bool:
    day = city_time(datetime.fromtimestamp(moment_s, CITY_ZONE)).date()
    return any(opens <= moment_s < closes for opens, closes in scope.open_times(day))
