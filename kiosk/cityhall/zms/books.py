"""The city's books of appointments: free times, processes and their life. Pure.

A *process* is an appointment from its reservation on. The books are asked under one lock by whoever
owns them; time comes from a clock that is handed in.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from kiosk.cityhall.zms.catalogue import MOST_SLOTS, Catalogue, Office, Scope, Wish
from kiosk.cityhall.zms.errors import Refused, refuse_if_any
from kiosk.cityhall.zms.fields import Person, Sent, merged, problems
from kiosk.cityhall.zms.seeded import Seeded
from kiosk.core.clock import Clock, city_time

PLACEHOLDER_MAIL = "test@muenchen.de"
"""What reserving writes into a process; it stays there unless an update says otherwise."""

_FIRST_PROCESS = 100_001
_SWEEP_S = 60

Timetable = Callable[[int, date], Mapping[int, int]]
"""Office and day → moments (epoch seconds) at which slots begin, and for how many persons."""


class Status(StrEnum):
    """Where a process stands; EXPIRED is never on the wire, such a process is not found."""

    RESERVED = "reserved"
    PRECONFIRMED = "preconfirmed"
    CONFIRMED = "confirmed"
    CALLED = "called"
    DELETED = "deleted"
    EXPIRED = "expired"


_HOLDING = {Status.RESERVED, Status.PRECONFIRMED, Status.CONFIRMED, Status.CALLED}
_ENDED = {Status.DELETED, Status.EXPIRED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """An appointment.

    Attributes:
        slots: how many slots it takes, from `epoch_s` on.
        expires_s: when it ends by itself (epoch seconds); None = never.
    """

    id: int
    auth_key: str
    office: Office
    scope: Scope
    wish: Wish
    epoch_s: int
    slots: int
    status: Status
    expires_s: float | None
    person: Person = field(repr=False)

    @property
    def ends_s(self) -> int:
        """When the person is done."""
        return self.epoch_s + self.slots * self.office.slot_min * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail the city has sent: `kind` is the status it tells of."""

    process: int
    kind: Status
    to: str = field(repr=False)


class Books:
    """All appointments of the city.

    Args:
        catalogue: what can be booked.
        timetable: when.
        clock: for everything that expires or lies in the past.
        seed: the same seed gives the same keys.
        key_digits: digits of an authKey: 64, or 4 as in older installations.
        days_ahead: how far ahead times are given.
        reservation_min: for scopes that do not tell their own.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        timetable: Timetable,
        *,
        clock: Clock,
        seed: str = "musterstadt",
        key_digits: int = 64,
        days_ahead: int = 60,
        reservation_min: int = 20,
    ) -> None:
        self.catalogue = catalogue
        self.mails: list[Mail] = []
        self._timetable = timetable
        self._clock = clock
        self._keys = Seeded(seed)
        self._key_digits = key_digits
        self._days_ahead = days_ahead
        self._reservation_min = reservation_min
        self._processes: dict[int, Process] = {}
        self._taken: Counter[tuple[int, int]] = Counter()
        self._swept_s = 0

    @property
    def now_s(self) -> float:
        """The present moment, in epoch seconds."""
        return self._clock.now().timestamp()

    # Free times ---------------------------------------------------------------------------------

    def days(self, first: date, last: date) -> Iterator[date]:
        """Yield the days of a range on which times are given at all."""
        today = city_time(self._clock.now()).date()
        day = max(first, today)
        while day <= min(last, today + timedelta(days=self._days_ahead)):
            yield day
            day += timedelta(days=1)

    def horizon(self) -> tuple[date, date]:
        """Return the first and last day on which times are given."""
        today = city_time(self._clock.now()).date()
        return today, today + timedelta(days=self._days_ahead)

    def free(self, office_id: int, wish: Wish, day: date) -> tuple[int, ...]:
        """Return the moments of a day at which a wish fits in; the office does all of it."""
        self._sweep()
        office = self.catalogue.office(office_id)
        if office is None or day not in self.days(day, day):
            return ()
        needed, step_s = self.catalogue.slots_for(office_id, wish), office.slot_min * 60
        room = {
            epoch
            for epoch, persons in self._timetable(office_id, day).items()
            if persons > self._taken[office_id, epoch]
        }
        return tuple(
            epoch
            for epoch in sorted(room)
            if epoch > self.now_s and all(epoch + i * step_s in room for i in range(needed))
        )

    def take(self, office_id: int, epoch_s: int) -> None:
        """Let somebody else have a slot, however many persons it takes."""
        day = city_time(datetime.fromtimestamp(epoch_s, UTC)).date()
        self._taken[office_id, epoch_s] += self._timetable(office_id, day).get(epoch_s, 0)

    # The life of a process ----------------------------------------------------------------------

    def reserve(self, office_id: int, wish: Wish, epoch_s: int) -> Process:
        """Hold a time.

        Raises:
            Refused: the office does not do it, it is too much, or the time is taken.
        """
        office = self.catalogue.office(office_id)
        services = [service for service, _ in wish]
        if office is None or office.scope is None or not self.catalogue.does(office_id, services):
            raise Refused("invalidLocationAndServiceCombination")
        self._refuse_too_much(office, wish)
        day = city_time(datetime.fromtimestamp(epoch_s, UTC)).date()
        if epoch_s not in self.free(office_id, wish, day):
            raise Refused("appointmentNotAvailable")
        minutes = office.scope.reservation_min or self._reservation_min
        process = Process(
            id=_FIRST_PROCESS + len(self._processes),
            auth_key=self._keys.hex(self._key_digits),
            office=office,
            scope=office.scope,
            wish=wish,
            epoch_s=epoch_s,
            slots=self.catalogue.slots_for(office_id, wish),
            status=Status.RESERVED,
            expires_s=self.now_s + minutes * 60,
            person=Person(email=PLACEHOLDER_MAIL),
        )
        return self._keep(process)

    def find(self, number: int, auth_key: str) -> Process:
        """Return a process that has not ended.

        Raises:
            Refused: there is none, or the key is another one.
        """
        self._sweep()
        process = self._processes.get(number)
        if process is None or process.status in _ENDED:
            raise Refused("appointmentNotFound")
        if process.auth_key.lower() != auth_key.lower():
            raise Refused("authKeyMismatch")
        return process

    def update(
        self, number: int, auth_key: str, sent: Sent, *, mail_needed: bool = False
    ) -> Process:
        """Write down who books.

        Args:
            number: number of the process.
            auth_key: its key.
            sent: what the client sent.
            mail_needed: the back end wants an address though the scope does not say so.

        Raises:
            Refused: a field is wrong, it is reserved no more, or the address has too many.
        """
        process = self.find(number, auth_key)
        refuse_if_any(problems(sent, process.scope))
        if process.status is not Status.RESERVED or self._overdue(process):
            raise Refused("processNotReservedAnymore")
        person = merged(process.person, sent)
        if mail_needed and not person.email:
            raise Refused("emailIsRequired")
        fresh = replace(process, person=person)
        self._refuse_too_many_of_mail(fresh)
        return self._keep(fresh)

    def preconfirm(self, number: int, auth_key: str) -> Process:
        """Send the mail that must be answered.

        Raises:
            Refused: it is reserved no more, or the address has too many.
        """
        process = self.find(number, auth_key)
        if process.status is not Status.RESERVED:
            raise Refused("processNotReservedAnymore")
        if self._overdue(process):
            raise Refused("preconfirmationExpired")
        self._refuse_too_many_of_mail(process)
        minutes = process.scope.activation_min or self._reservation_min
        expires_s = self.now_s + minutes * 60
        return self._mailed(replace(process, status=Status.PRECONFIRMED, expires_s=expires_s))

    def confirm(self, number: int, auth_key: str) -> Process:
        """Book for good; takes what is reserved as well as what is preconfirmed.

        Raises:
            Refused: it is neither.
        """
        process = self.find(number, auth_key)
        if process.status is Status.CALLED:
            raise Refused("processAlreadyCalled")
        if process.status is Status.CONFIRMED or self._overdue(process):
            raise Refused("processNotPreconfirmedAnymore")
        return self._mailed(replace(process, status=Status.CONFIRMED, expires_s=None))

    def cancel(self, number: int, auth_key: str) -> Process:
        """Let go of a time.

        Raises:
            Refused: it is not found, past or called.
        """
        process = self.find(number, auth_key)
        if process.status is Status.CALLED:
            raise Refused("processAlreadyCalled")
        if process.epoch_s <= self.now_s:
            raise Refused("appointmentCanNotBeCanceled")
        deleted = replace(process, status=Status.DELETED, expires_s=None)
        return self._keep(deleted) if process.status is Status.RESERVED else self._mailed(deleted)

    def call(self, number: int) -> None:
        """Call a confirmed process to a counter, as staff do."""
        self._keep(replace(self._processes[number], status=Status.CALLED))

    def expire(self, number: int) -> None:
        """End a reservation at once, as if its time were up; others stay as they are."""
        process = self._processes.get(number)
        if process is not None and process.expires_s is not None:
            self._keep(replace(process, status=Status.EXPIRED, expires_s=None))

    # For whoever looks from outside -------------------------------------------------------------

    def processes(self) -> tuple[Process, ...]:
        """Return all processes there have been, the oldest first."""
        self._sweep()
        return tuple(self._processes.values())

    def of_day(self, scopes: Iterable[int], day: date) -> tuple[Process, ...]:
        """Return the confirmed processes of a day at some scopes, the earliest first."""
        wanted = set(scopes)
        found = (
            one
            for one in self.processes()
            if one.status in {Status.CONFIRMED, Status.CALLED}
            and one.scope.id in wanted
            and city_time(datetime.fromtimestamp(one.epoch_s, UTC)).date() == day
        )
        return tuple(sorted(found, key=lambda one: (one.epoch_s, one.id)))

    # Inside -------------------------------------------------------------------------------------

    def _keep(self, process: Process) -> Process:
        before = self._processes.get(process.id)
        for one, sign in ((before, -1), (process, 1)):
            if one is not None and one.status in _HOLDING:
                for epoch in range(one.epoch_s, one.ends_s, one.office.slot_min * 60):
                    self._taken[one.office.id, epoch] += sign
        self._processes[process.id] = process
        return process

    def _mailed(self, process: Process) -> Process:
        if process.person.email:
            self.mails.append(
                Mail(process=process.id, kind=process.status, to=process.person.email)
            )
        return self._keep(process)

    def _overdue(self, process: Process) -> bool:
        return process.expires_s is not None and process.expires_s <= self.now_s

    def _sweep(self) -> None:
        """Remove what has expired, as the server's job does: at full minutes only."""
        swept_s = math.floor(self.now_s / _SWEEP_S) * _SWEEP_S
        if swept_s == self._swept_s:
            return
        self._swept_s = swept_s
        for process in tuple(self._processes.values()):
            if process.expires_s is not None and process.expires_s <= swept_s:
                self._keep(replace(process, status=Status.EXPIRED, expires_s=None))

    def _refuse_too_much(self, office: Office, wish: Wish) -> None:
        for service_id, count in wish:
            service = self.catalogue.service(service_id)
            relation = self.catalogue.relation(office.id, service_id)
            own = (service.most if service else None, relation.most if relation else None)
            if any(limit and count > limit for limit in own):
                raise Refused("tooManyServicesPerAppointment")
        scope_limit = office.scope.slots_per_appointment if office.scope else None
        limits = (office.slots_per_appointment, scope_limit, MOST_SLOTS)
        if self.catalogue.slots_for(office.id, wish) > min(limit for limit in limits if limit):
            raise Refused("tooManySlotsPerAppointment")

    def _refuse_too_many_of_mail(self, process: Process) -> None:
        limit, mail = process.scope.appointments_per_mail, process.person.email.lower()
        if not limit or not mail or mail in map(str.lower, process.scope.whitelisted_mails):
            return
        others = sum(
            one.id != process.id
            and one.status in {Status.PRECONFIRMED, Status.CONFIRMED}
            and one.scope.id == process.scope.id
            and one.person.email.lower() == mail
            and one.epoch_s > self.now_s
            for one in self._processes.values()
        )
        if others >= limit:
            raise Refused("tooManyAppointmentsWithSameMail")
