"""The citizen API in both generations: gates, calls, errors. Pure but for the books it writes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from email.utils import format_datetime

from kiosk.cityhall.zms.books import Books, Status
from kiosk.cityhall.zms.captcha import Captcha
from kiosk.cityhall.zms.errors import Crashed, Refused, error_body
from kiosk.cityhall.zms.parameters import (
    Ref,
    TimesWanted,
    calendar_wanted,
    cleaned,
    contact_sent,
    days_wanted,
    id_wanted,
    ref_wanted,
    reserve_wanted,
    times_wanted,
)
from kiosk.cityhall.zms.rate_limit import RateLimit
from kiosk.cityhall.zms.shapes import Json, catalogue_json, process_json, scope_json
from kiosk.cityhall.zms.wire import Reply, Request, json_reply

_Free = dict[date, dict[int, tuple[int, ...]]]


class CitizenApi:
    """Answers requests of citizens' programs.

    Args:
        books: what is booked.
        captcha: gives challenges and tokens.
        limit: how many requests an address may make.
        base_url: where the city can be reached, told by `/captcha-details/`.
    """

    def __init__(
        self, books: Books, captcha: Captcha, limit: RateLimit, *, base_url: Callable[[], str]
    ) -> None:
        self._books = books
        self._captcha = captcha
        self._limit = limit
        self._base_url = base_url
        self._calls: Mapping[str, Callable[[Request], object]] = {
            "offices-and-services": self._catalogue,
            "available-calendar": self._calendar,
            "available-days-by-office": self._days_by_office,
            "available-days": self._days,
            "available-appointments-by-office": self._times_by_office,
            "available-appointments": self._times,
            "offices": lambda request: {"offices": self._catalogue(request)["offices"]},
            "services": lambda request: {"services": self._catalogue(request)["services"]},
            "scopes": self._scopes,
            "scope-by-id": self._scope,
            "services-by-office": self._services_by_office,
            "offices-by-service": self._offices_by_service,
            "reserve-appointment": self._reserve,
            "update-appointment": self._update,
            "preconfirm-appointment": self._preconfirm,
            "confirm-appointment": self._confirm,
            "cancel-appointment": self._cancel,
            "appointment": self._appointment,
            "my-appointments": _unauthorized,
            "captcha-details": self._captcha_details,
            "captcha-challenge": lambda _: self._captcha.challenge(self._now_s),
            "captcha-verify": lambda request: self._captcha.verify(
                request.fields.get("payload"), request.ip, self._now_s
            ),
        }

    @property
    def _now_s(self) -> float:
        return self._books.now_s

    def answer(self, request: Request) -> Reply:
        """Answer a request: first the gates in their order, then the call itself."""
        return _said(lambda: self._after_gates(request)).with_headers(_uncached(self._now_s))

    def _after_gates(self, request: Request) -> Reply:
        """Filter of addresses, size, cleaning, rate limit; what comes after them has headers."""
        if "ip-blacklisted" in request.struck:
            raise Refused("ipBlacklisted")
        if request.too_large:
            raise Refused("requestEntityTooLarge")
        query = cleaned(request.query)
        allowance = self._limit.count(request.ip, self._now_s)
        if allowance is None or "rate-limited" in request.struck:
            raise Refused("rateLimitExceeded")
        return _said(lambda: json_reply(self._called(request, query))).with_headers(
            {
                "X-RateLimit-Limit": str(allowance.limit),
                "X-RateLimit-Remaining": str(allowance.remaining),
                "X-RateLimit-Reset": str(allowance.reset_s),
            }
        )

    def _called(self, request: Request, query: Mapping[str, str]) -> object:
        struck = request.struck
        if "maintenance" in struck:
            raise Refused("serviceUnavailable")
        if request.call not in self._calls:
            raise Refused("requestMethodNotAllowed" if request.call == "method" else "notFound")
        if "server-error" in struck:
            raise Crashed("Call to a member function on null")
        if "error" in struck:
            raise Refused(struck.by["error"])
        if "backend-down" in struck:
            raise Refused("zmsClientCommunicationError")
        return self._calls[request.call](replace(request, query=query))

    # The catalogue ------------------------------------------------------------------------------

    def _catalogue(self, request: Request) -> Json:
        if not self._books.catalogue.offices:
            raise Refused("sourceNotFound")
        return catalogue_json(
            self._books.catalogue,
            captcha="captcha" in request.struck,
            mail_required="mail-required" in request.struck,
        )

    def _scopes(self, _request: Request) -> Json:
        offices = self._books.catalogue.offices
        return {"scopes": [scope_json(one, one.scope) for one in offices if one.scope]}

    def _scope(self, request: Request) -> Json:
        wanted = id_wanted(request.query, "scopeId", "invalidScopeId")
        for office in self._books.catalogue.offices:
            if office.scope and office.scope.id == wanted:
                return scope_json(office, office.scope)
        raise Refused("scopesNotFound")

    def _services_by_office(self, request: Request) -> Json:
        office = id_wanted(request.query, "officeId", "invalidOfficeId")
        catalogue = self._books.catalogue
        ids = {one.id for one in catalogue.services if catalogue.does(office, (one.id,))}
        return {"services": _of_ids(self._catalogue(request)["services"], ids, "requestNotFound")}

    def _offices_by_service(self, request: Request) -> Json:
        service = id_wanted(request.query, "serviceId", "invalidServiceId")
        catalogue = self._books.catalogue
        ids = {one.id for one in catalogue.offices if catalogue.does(one.id, (service,))}
        return {"offices": _of_ids(self._catalogue(request)["offices"], ids, "providerNotFound")}

    # Free times ---------------------------------------------------------------------------------

    def _calendar(self, request: Request) -> Json:
        wanted = calendar_wanted(request.query)
        free = self._free(request, wanted, *self._books.horizon())
        before = [day for day in free if day < wanted.first]
        after = [day for day in free if day > wanted.last]
        begins, ends = wanted.slots
        return {
            "startDate": wanted.first.isoformat(),
            "endDate": wanted.last.isoformat(),
            "slotsStartDate": begins.isoformat(),
            "slotsEndDate": ends.isoformat(),
            "prevBookableDate": before[-1].isoformat() if before else None,
            "nextBookableDate": after[0].isoformat() if after else None,
            "availableDays": [
                {
                    "date": day.isoformat(),
                    "providerIDs": _csv(offices),
                    "offices": [
                        {"officeId": str(office), "appointments": list(times)}
                        for office, times in offices.items()
                        if begins <= day <= ends
                    ],
                }
                for day, offices in free.items()
                if wanted.first <= day <= wanted.last
            ],
        }

    def _days_by_office(self, request: Request) -> Json:
        free = self._legacy_days(request)
        days = [{"time": day.isoformat(), "providerIDs": _csv(free[day])} for day in free]
        return {"availableDays": days}

    def _days(self, request: Request) -> Json:
        return {"availableDays": [day.isoformat() for day in self._legacy_days(request)]}

    def _legacy_days(self, request: Request) -> _Free:
        wanted = days_wanted(request.query)
        free = self._free(request, wanted, wanted.first, wanted.last)
        if not free:
            raise Refused("noAppointmentForThisDay")
        return free

    def _times_by_office(self, request: Request) -> Json:
        wanted = times_wanted(request.query)
        free = self._free(request, wanted, wanted.first, wanted.last).get(wanted.first, {})
        return {
            "offices": [
                {"officeId": office, "appointments": list(times)} for office, times in free.items()
            ]
        }

    def _times(self, request: Request) -> Json:
        wanted = times_wanted(request.query)
        free = self._free(request, wanted, wanted.first, wanted.last).get(wanted.first, {})
        if not free:
            raise Refused("appointmentNotAvailable")
        return {"appointmentTimestamps": sorted({one for times in free.values() for one in times})}

    def _free(self, request: Request, wanted: TimesWanted, first: date, last: date) -> _Free:
        """Return the days with anything free, and there the offices with their moments."""
        self._check_captcha(request, wanted.offices, request.query.get("captchaToken"))
        services = [service for service, _ in wanted.wish]
        if not all(self._books.catalogue.does(one, services) for one in wanted.offices):
            raise Refused("invalidLocationAndServiceCombination")
        if "no-slots" in request.struck:
            return {}
        found: _Free = {}
        for day in self._books.days(first, last):
            times = {
                office: moments
                for office in dict.fromkeys(wanted.offices)
                if (moments := self._books.free(office, wanted.wish, day))
            }
            if times:
                found[day] = times
        return found

    # Booking ------------------------------------------------------------------------------------

    def _reserve(self, request: Request) -> Json:
        wanted = reserve_wanted(request.fields, self._now_s)
        self._check_captcha(request, (wanted.office,), request.fields.get("captchaToken"))
        struck = request.struck
        if "slot-gone" in struck or "reserve-race" in struck:
            self._books.take(wanted.office, wanted.epoch_s)
        if "reserve-race" in struck:
            # ProcessReserveFailed has no row of its own, but keeps the exception's status.
            raise Refused("processReserveFailed", status=404)
        if "no-slots" in struck:
            raise Refused("appointmentNotAvailable")
        process = self._books.reserve(wanted.office, wanted.wish, wanted.epoch_s)
        return process_json(process, self._books.catalogue, self._now)

    def _update(self, request: Request) -> Json:
        ref, sent = self._ref(request), contact_sent(request.fields)
        needed = "mail-required" in request.struck
        process = self._books.update(ref.number, ref.key, sent, mail_needed=needed)
        return process_json(process, self._books.catalogue, self._now)

    def _preconfirm(self, request: Request) -> Json:
        ref = self._ref(request)
        process = self._books.preconfirm(ref.number, ref.key)
        _mail_fails(request)
        return process_json(process, self._books.catalogue, self._now)

    def _confirm(self, request: Request) -> Json:
        ref = self._ref(request)
        process = self._books.confirm(ref.number, ref.key)
        _mail_fails(request)
        token = self._captcha.token(request.ip, self._now_s)
        return process_json(process, self._books.catalogue, self._now, token=token)

    def _cancel(self, request: Request) -> Json:
        ref = self._ref(request)
        held = self._books.find(ref.number, ref.key).status is Status.RESERVED
        process = self._books.cancel(ref.number, ref.key)
        if not held:
            _mail_fails(request)
        return process_json(process, self._books.catalogue, self._now)

    def _appointment(self, request: Request) -> Json:
        ref = ref_wanted(request.query)
        process = self._books.find(ref.number, ref.key)
        token = self._captcha.token(request.ip, self._now_s)
        return process_json(process, self._books.catalogue, self._now, token=token)

    def _ref(self, request: Request) -> Ref:
        ref = ref_wanted(request.fields)
        if "reservation-expired" in request.struck:
            self._books.expire(ref.number)
        return ref

    # The captcha --------------------------------------------------------------------------------

    def _captcha_details(self, _request: Request) -> Json:
        scopes = [one.scope for one in self._books.catalogue.offices if one.scope]
        return {
            "siteKey": "musterstadt",
            "captchaChallenge": f"{self._base_url()}captcha-challenge/",
            "captchaVerify": f"{self._base_url()}captcha-verify/",
            "captchaEnabled": any(one.captcha for one in scopes),
        }

    def _check_captcha(self, request: Request, offices: tuple[int, ...], token: object) -> None:
        found = [self._books.catalogue.office(one) for one in offices]
        needed = any(one and one.scope and one.scope.captcha for one in found)
        if needed or "captcha" in request.struck:
            text = token if isinstance(token, str) else ""
            problem = self._captcha.token_problem(text, request.ip, self._now_s)
            if problem is not None:
                raise Refused(problem)

    @property
    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._now_s, UTC)


def _said(ask: Callable[[], Reply]) -> Reply:
    """Return a reply, or what the server makes of a refusal."""
    try:
        return ask()
    except Refused as no:
        return json_reply(error_body(no.rows), no.status)
    except Crashed as crash:
        return json_reply({"error": {"message": str(crash), "code": 0}}, 500)


def _unauthorized(_request: Request) -> Json:
    """Refuse: nobody logs in at this city."""
    raise Refused("unauthorized")


def _mail_fails(request: Request) -> None:
    """Refuse after the deed is done."""
    if "mail-failed" in request.struck:
        raise Refused("mailNotFound")


def _of_ids(rows: object, ids: set[int], error: str) -> list[Json]:
    found = [row for row in rows if row["id"] in ids] if isinstance(rows, list) else []
    if not found:
        raise Refused(error)
    return found


def _csv(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))


def _uncached(now_s: float) -> dict[str, str]:
    modified = format_datetime(datetime.fromtimestamp(now_s, UTC), usegmt=True)
    return {
        "Last-Modified": modified,
        "Cache-Control": "no-store, no-cache, must-revalidate, max-age=0",
    }
