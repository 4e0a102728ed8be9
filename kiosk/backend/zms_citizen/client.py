"""Books appointments at the ZMS citizen API; an `AppointmentSystem`.

Rules it keeps:

- No deed is repeated blindly. A lost or unbelievable answer is followed by a look at the
  appointment. Only where that shows that nothing has happened is the deed done once more; where
  even the look fails, nobody knows (`Unsure`).
- To hold a time cannot be looked up, for without an answer there is no key: it is not repeated.
- A reply that contradicts the request is not believed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from threading import Lock
from typing import Protocol, TypeVar

from kiosk.backend import errors
from kiosk.backend.city_line import OFFLINE, CityLine, Lost, NotSent, Reply, Said
from kiosk.backend.wire import LARGEST, NotBelieved, parsed
from kiosk.backend.zms_citizen.wire import (
    Process,
    csv,
    read_calendar,
    read_catalogue,
    read_days,
    read_moments,
    read_process,
    ref_body,
    reserve_body,
    update_body,
)
from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.catalogue import MOST_SLOTS, Catalogue, Wish
from kiosk.booking.contact import Contact, cleaned
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.times import FreeTimes, Slot
from kiosk.core.clock import Clock

CATALOGUE_S = 3600.0
EARLIER_S = 30
"""The city counts from its own moment and looks once a minute; the kiosk ends before it."""
LONGEST_RANGE = 365
KEY_LENGTHS = (4, 64)
HEX = frozenset("0123456789abcdefABCDEF")
NOT_BELIEVED = Refused(group=Group.SERVICE, code=errors.UNKNOWN)
GONE = Refused(group=Group.STATE, code="appointmentNotFound")
_Answer = TypeVar("_Answer")
_NO_TIMES = frozenset({"noAppointmentForThisDay", "noAppointmentForThisScope"})
_NO_SUCH_KEY = frozenset({"invalidProcessId", "invalidAuthKey"})


class Generation(Enum):
    """The two generations of the API; they differ in how free times are asked for."""

    CALENDAR = "calendar"
    LEGACY = "legacy"


class Confirm(Enum):
    """How a booking is made firm: here at once, or by a link in a mail."""

    DIRECT = "direct"
    MAIL = "mail"


class CaptchaTokens(Protocol):
    """Gives the tokens some offices want (`kiosk.backend.zms_citizen.captcha`)."""

    def token(self) -> str | Refused:
        """Return a token, a new one where the last has run out; may take seconds."""

    def fresh(self, token: str) -> None:
        """Keep a token that the city sent along."""

    def spoilt(self, token: str) -> None:
        """Forget a token that the city did not take."""


@dataclass(frozen=True, slots=True)
class _Perhaps:
    """A deed without a believable answer; `answered` is the error the city said, if any."""

    answered: Refused | None = None


_DEED_PATHS = {Confirm.DIRECT: "confirm-appointment/", Confirm.MAIL: "preconfirm-appointment/"}
_FIRM = {Confirm.DIRECT: State.BOOKED, Confirm.MAIL: State.MAIL}


class ZmsCitizen:
    """An `AppointmentSystem`; safe to share by threads."""

    def __init__(
        self,
        line: CityLine,
        clock: Clock,
        *,
        captcha: CaptchaTokens | None = None,
        generation: Generation | None = None,
        confirm: Confirm = Confirm.DIRECT,
        hold_s: int = 20 * 60,
    ) -> None:
        """Make a client; nothing is asked yet.

        Args:
            line: to the base of the API.
            clock: for how long things are held and remembered.
            captcha: gives tokens; None refuses offices that want them.
            generation: None finds it out.
            confirm: how a booking is made firm.
            hold_s: how long a time is held where the city does not tell.
        """
        self._line = line
        self._clock = clock
        self._captcha = captcha
        self._pinned = generation
        self._generation = generation
        self._confirm = confirm
        self._hold_s = hold_s
        self._lock = Lock()
        self._catalogue: tuple[float, Catalogue] | None = None

    # Catalogue -----------------------------------------------------------------------------------

    def catalogue(self) -> Catalogue | Refused:
        """Return what can be booked; asked at most once an hour, then from memory."""
        with self._lock:
            kept = self._catalogue
        if kept is not None and self._clock.monotonic_s() - kept[0] < CATALOGUE_S:
            return kept[1]
        found = self._load_catalogue()
        # An old catalogue is worth more than none: what is free is asked for anew in any case.
        return kept[1] if isinstance(found, Refused) and kept is not None else found

    def _load_catalogue(self) -> Catalogue | Refused:
        found = self._read("offices-and-services/", {}, read_catalogue)
        if isinstance(found, Catalogue):
            with self._lock:
                self._catalogue = (self._clock.monotonic_s(), found)
        return found

    def _known_catalogue(self) -> Catalogue | None:
        with self._lock:
            return self._catalogue[1] if self._catalogue is not None else None

    # Free times ----------------------------------------------------------------------------------

    def free_times(
        self, wish: Wish, offices: tuple[int, ...], first: date, last: date
    ) -> FreeTimes | Refused:
        """Return what is free from `first` to `last` (at most 365 days), both included."""
        if first > last or (last - first).days > LONGEST_RANGE:
            return Refused(group=Group.CLIENT, code="invalidDate")

        def ask(generation: Generation, asked: tuple[int, ...]) -> FreeTimes | Refused:
            dates = {"startDate": first.isoformat(), "endDate": last.isoformat()}
            if generation is Generation.CALENDAR:
                window = {"slotsStartDate": dates["startDate"], "slotsEndDate": dates["endDate"]}
                return self._guarded(
                    "available-calendar/",
                    {**_plural(wish, asked), **dates, **window},
                    asked,
                    lambda raw: read_calendar(raw, first, last, asked),
                )
            found = self._guarded(
                "available-days-by-office/",
                {**_singular(wish, asked), **dates},
                asked,
                lambda raw: read_days(raw, first, last),
            )
            if isinstance(found, Refused) and found.code in _NO_TIMES:
                return FreeTimes(first=first, last=last)
            return found

        return self._in_generation(wish, offices, ask)

    def times_of_day(
        self, wish: Wish, offices: tuple[int, ...], day: date
    ) -> Mapping[int, tuple[int, ...]] | Refused:
        """Return the free moments of a day, per office."""

        def ask(
            generation: Generation, asked: tuple[int, ...]
        ) -> Mapping[int, tuple[int, ...]] | Refused:
            if generation is Generation.CALENDAR:
                names = ("startDate", "endDate", "slotsStartDate", "slotsEndDate")
                found = self._guarded(
                    "available-calendar/",
                    {**_plural(wish, asked), **dict.fromkeys(names, day.isoformat())},
                    asked,
                    lambda raw: read_calendar(raw, day, day, asked),
                )
                if isinstance(found, Refused):
                    return found
                told = found.day(day)
                return told.times or {} if told is not None else {}
            moments = self._guarded(
                "available-appointments-by-office/",
                {**_singular(wish, asked), "date": day.isoformat()},
                asked,
                lambda raw: read_moments(raw, day, asked),
            )
            if isinstance(moments, Refused) and (
                moments.code in _NO_TIMES or moments.code == "appointmentNotAvailable"
            ):
                return {}
            return moments

        return self._in_generation(wish, offices, ask)

    def _in_generation(
        self,
        wish: Wish,
        offices: tuple[int, ...],
        ask: Callable[[Generation, tuple[int, ...]], _Answer | Refused],
    ) -> _Answer | Refused:
        """Ask in the city's generation; once more where that, or the catalogue, turns out old."""
        wrong = _wrong_wish(wish)
        if wrong is not None or not offices:
            return wrong or Refused(group=Group.CLIENT, code="invalidOfficeId")
        generation = self._found_generation()
        if isinstance(generation, Refused):
            return generation
        asked = self._with_shared(wish, offices)
        answer = ask(generation, asked)
        if not isinstance(answer, Refused):
            return answer
        if answer.code == "notFound" and self._pinned is None:
            with self._lock:
                self._generation = None
            other = self._found_generation()
            return other if isinstance(other, Refused) else ask(other, asked)
        if answer.group is Group.STALE:
            fresh = self._load_catalogue()
            if isinstance(fresh, Catalogue):
                able = {office.id for office in fresh.offices_for(wish)}
                left = tuple(office for office in asked if office in able)
                if left and left != asked:
                    return ask(generation, left)
        return answer

    def _with_shared(self, wish: Wish, offices: tuple[int, ...]) -> tuple[int, ...]:
        """Add the offices whose pool of times is shared: all are asked, one of them is booked."""
        known = self._known_catalogue()
        if known is None:
            return offices
        able = {office.id for office in known.offices_for(wish)}
        shared = {
            other
            for office in filter(None, map(known.office, offices))
            for other in office.shares_with
        }
        return tuple(dict.fromkeys((*offices, *sorted(shared & able))))

    def _found_generation(self) -> Generation | Refused:
        with self._lock:
            if self._generation is not None:
                return self._generation
        said = self._line.get("available-calendar/")
        if not isinstance(said, Reply):
            return _why(said)
        answered = errors.refused(said.status, said.body)
        if said.status == 404 and answered.code == "notFound":
            found = Generation.LEGACY
        elif said.status == 400 and answered.code != errors.UNKNOWN:
            found = Generation.CALENDAR
        else:
            return answered if said.status >= 400 else NOT_BELIEVED
        with self._lock:
            self._generation = found
        return found

    # To hold, to book, to let go -----------------------------------------------------------------

    def reserve(self, wish: Wish, slot: Slot) -> Hold | Refused | Unsure:
        """Hold a time; never repeated without a certain no."""
        wrong = _wrong_wish(wish)
        if wrong is not None:
            return wrong
        token = self._token((slot.office,))
        if isinstance(token, Refused):
            return token
        answer = self._reserved(self._send_reserve(wish, slot, token), wish, slot)
        if not isinstance(answer, Refused) or answer.group is not Group.CAPTCHA:
            return answer
        renewed = self._renewed(token)
        if isinstance(renewed, Refused):
            return renewed
        return self._reserved(self._send_reserve(wish, slot, renewed), wish, slot)

    def _send_reserve(self, wish: Wish, slot: Slot, token: str) -> Said:
        return self._line.post("reserve-appointment/", reserve_body(wish, slot, token))

    def _reserved(self, said: Said, wish: Wish, slot: Slot) -> Hold | Refused | Unsure:
        if isinstance(said, NotSent):
            return said.why
        if isinstance(said, Lost):
            return Unsure(said.code)
        if said.status != 200:
            answered = errors.refused(said.status, said.body, on_reserve=True)
            sure = errors.surely_not_done(said.status, answered)
            return answered if sure else Unsure(answered.code)
        try:
            process = read_process(parsed(said.body))
        except NotBelieved:
            return Unsure(errors.UNKNOWN)
        now_s = self._clock.monotonic_s()
        other_time = process.epoch_s is not None and process.epoch_s != slot.epoch_s
        other_place = process.office is not None and process.office != slot.office
        if other_time or other_place or process.state not in {State.HELD, None}:
            gone = self.cancel(process.ref)
            return Unsure(errors.UNKNOWN) if isinstance(gone, Unsure) else NOT_BELIEVED
        known = self._known_catalogue()
        office = known.office(slot.office) if known is not None else None
        hold_s = process.hold_s or (office.hold_s if office is not None else None) or self._hold_s
        return Hold(
            ref=process.ref,
            slot=slot,
            wish=wish,
            began_s=now_s,
            until_s=now_s + max(hold_s - EARLIER_S, 0),
        )

    def book(self, hold: Hold, contact: Contact) -> Appointment | Refused | Unsure:
        """Send who comes, and book."""
        sent = cleaned(contact)
        refused = self._update(hold, sent)
        return refused if refused is not None else self._make_firm(hold, sent)

    def _update(  # noqa: PLR0911 - each answer is an end of its own
        self, hold: Hold, contact: Contact
    ) -> Refused | None:
        """Send who comes; nothing is booked by that, so a lost answer leaves nothing unsure."""
        for _ in range(2):
            answer = self._deed(
                "update-appointment/", update_body(hold.ref, contact), hold.ref, State.HELD
            )
            if isinstance(answer, Process):
                return None
            if isinstance(answer, Refused):
                return answer
            found = self._look(hold.ref)
            if isinstance(found, Refused):
                return found
            if found.state is State.CANCELLED:
                return GONE
            if _same_person(found.contact, contact):
                return None
            if answer.answered is not None:
                return answer.answered
        return OFFLINE

    def _make_firm(  # noqa: PLR0911 - each answer is an end of its own
        self, hold: Hold, contact: Contact
    ) -> Appointment | Refused | Unsure:
        path, firm = _DEED_PATHS[self._confirm], _FIRM[self._confirm]
        said: Refused = OFFLINE
        for attempt in range(2):
            answer = self._deed(path, ref_body(hold.ref), hold.ref, firm)
            if isinstance(answer, Process) and answer.epoch_s in {None, hold.slot.epoch_s}:
                return _appointment(answer, hold, contact)
            if isinstance(answer, Refused) and not attempt:
                return answer
            said = answer if isinstance(answer, Refused) else _answered(answer)
            found = self._look(hold.ref)
            if isinstance(found, Refused):
                return found if found.group is Group.STATE else Unsure(said.code)
            if found.state in {State.BOOKED, State.CALLED, firm}:
                return _appointment(found, hold, contact)
            if found.state is not State.HELD:
                return GONE if found.state is State.CANCELLED else Unsure(said.code)
            if said is not OFFLINE:
                return said
        return said

    def look_up(self, ref: Ref) -> Appointment | Refused:
        """Return an appointment as the city has it."""
        if not _may_be(ref):
            return Refused(group=Group.CREDENTIALS, code="invalidAuthKey")
        found = self._look(ref)
        if isinstance(found, Refused):
            asked_wrong = found.code in _NO_SUCH_KEY
            return replace(found, group=Group.CREDENTIALS) if asked_wrong else found
        if found.epoch_s is None:
            return NOT_BELIEVED
        return Appointment(
            ref=ref,
            state=found.state or State.UNKNOWN,
            slot=Slot(found.epoch_s, found.office or 0),
            office_name=found.office_name,
            wish=found.wish,
            service_names=found.service_names,
            display_number=found.display_number,
            contact=found.contact,
            calendar=found.calendar,
        )

    def cancel(self, ref: Ref) -> Refused | Unsure | None:
        """Let go what is held or booked; None where it is certainly gone."""
        said: Refused = OFFLINE
        for _ in range(2):
            answer = self._deed("cancel-appointment/", ref_body(ref), ref, State.CANCELLED)
            if isinstance(answer, Process):
                return None
            if isinstance(answer, Refused):
                return None if answer.code == "appointmentNotFound" else answer
            said = _answered(answer)
            found = self._look(ref)
            if isinstance(found, Refused):
                return None if found.code == "appointmentNotFound" else Unsure(said.code)
            if found.state is State.CANCELLED:
                return None
            if said is not OFFLINE:
                return said
        return said

    # Exchanges -----------------------------------------------------------------------------------

    def _deed(
        self, path: str, body: Mapping[str, object], ref: Ref, wanted: State
    ) -> Process | Refused | _Perhaps:
        """Do something with an appointment: done as wanted, certainly not done, or perhaps."""
        said = self._line.post(path, body)
        if isinstance(said, NotSent):
            return said.why
        if isinstance(said, Lost):
            return _Perhaps()
        if said.status != 200:
            answered = errors.refused(said.status, said.body)
            sure = errors.surely_not_done(said.status, answered)
            # An error that cannot be read may be one that comes after the deed.
            unread = answered.code == errors.UNKNOWN
            return answered if sure and not unread else _Perhaps(answered)
        try:
            process = read_process(parsed(said.body), ref)
        except NotBelieved:
            return _Perhaps()
        self._keep(process.token)
        return process if process.state is wanted else _Perhaps()

    def _look(self, ref: Ref) -> Process | Refused:
        query = {"processId": str(ref.number), "authKey": ref.key}
        found = self._read("appointment/", query, lambda raw: read_process(raw, ref), urgent=True)
        if isinstance(found, Process):
            self._keep(found.token)
        return found

    def _guarded(
        self,
        path: str,
        query: Mapping[str, str],
        offices: tuple[int, ...],
        read: Callable[[object], _Answer],
    ) -> _Answer | Refused:
        """Ask for free times, with a captcha token where an office wants one."""
        token = self._token(offices)
        if isinstance(token, Refused):
            return token
        answer = self._read(path, _with_token(query, token), read)
        if not isinstance(answer, Refused) or answer.group is not Group.CAPTCHA:
            return answer
        renewed = self._renewed(token)
        if isinstance(renewed, Refused):
            return renewed
        return self._read(path, _with_token(query, renewed), read)

    def _renewed(self, spoilt: str) -> str | Refused:
        """Return another token than the one the city did not take."""
        if self._captcha is None:
            return Refused(group=Group.CAPTCHA, code="captchaMissing")
        self._captcha.spoilt(spoilt)
        return self._captcha.token()

    def _read(
        self,
        path: str,
        query: Mapping[str, str],
        read: Callable[[object], _Answer],
        *,
        urgent: bool = False,
    ) -> _Answer | Refused:
        said = self._line.get(path, query, urgent=urgent)
        if not isinstance(said, Reply):
            return _why(said)
        if said.status != 200:
            return errors.refused(said.status, said.body)
        try:
            return read(parsed(said.body))
        except NotBelieved:
            return NOT_BELIEVED

    def _token(self, offices: tuple[int, ...]) -> str | Refused:
        """Return a token where an office wants one; an empty one where none does."""
        known = self._known_catalogue()
        found = [known.office(one) for one in offices] if known is not None else []
        wanted = any(office is not None and office.captcha for office in found)
        if self._captcha is None or not wanted:
            return ""
        return self._captcha.token()

    def _keep(self, token: str) -> None:
        if token and self._captcha is not None:
            self._captcha.fresh(token)


def _wrong_wish(wish: Wish) -> Refused | None:
    """Check what the server answers with a 500 only."""
    services = [one.service for one in wish]
    if not services or len(set(services)) != len(services):
        return Refused(group=Group.CLIENT, code="EMPTY_SERVICE_ARRAYS")
    if any(not 1 <= one.service <= LARGEST for one in wish):
        return Refused(group=Group.CLIENT, code="invalidServiceId")
    if any(not 1 <= one.count <= MOST_SLOTS for one in wish):
        return Refused(group=Group.CLIENT, code="invalidServiceCount")
    return None


def _may_be(ref: Ref) -> bool:
    return 0 < ref.number <= LARGEST and len(ref.key) in KEY_LENGTHS and set(ref.key) <= HEX


def _plural(wish: Wish, offices: tuple[int, ...]) -> dict[str, str]:
    return {
        "officeIds": csv(offices),
        "serviceIds": csv(one.service for one in wish),
        "serviceCounts": csv(one.count for one in wish),
    }


def _singular(wish: Wish, offices: tuple[int, ...]) -> dict[str, str]:
    return {
        "officeId": csv(offices),
        "serviceId": csv(one.service for one in wish),
        "serviceCount": csv(one.count for one in wish),
    }


def _with_token(query: Mapping[str, str], token: str) -> dict[str, str]:
    return {**query, "captchaToken": token} if token else dict(query)


def _why(said: NotSent | Lost) -> Refused:
    """Say why a question has no answer; a question changes nothing, so it is simply no."""
    if isinstance(said, NotSent):
        return said.why
    return OFFLINE if said.code == OFFLINE.code else NOT_BELIEVED


def _answered(answer: Process | _Perhaps) -> Refused:
    found = answer.answered if isinstance(answer, _Perhaps) else None
    return found if found is not None else OFFLINE


def _same_person(there: Contact, sent: Contact) -> bool:
    return there.name == sent.name and there.email == sent.email


def _appointment(process: Process, hold: Hold, contact: Contact) -> Appointment:
    """Join what the city said with what was asked for; the reply often leaves things out."""
    return Appointment(
        ref=hold.ref,
        state=process.state or State.UNKNOWN,
        slot=Slot(process.epoch_s or hold.slot.epoch_s, process.office or hold.slot.office),
        office_name=process.office_name,
        wish=hold.wish,
        service_names=process.service_names,
        display_number=process.display_number,
        contact=contact,
        calendar=process.calendar,
    )
