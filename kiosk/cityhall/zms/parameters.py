"""Parameters of the citizen API: what is checked, in which order, and what they mean. Pure."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.cityhall.zms.catalogue import Wish
from kiosk.cityhall.zms.errors import Crashed, Refused
from kiosk.cityhall.zms.fields import Sent

LONGEST_TEXT_OCTETS = 32_768
LONGEST_RANGE_DAYS = 365
_LARGEST_ID = 0x7FFF_FFFF
_COUNTS = range(1, 26)
_LATEST_S = 253_000_000_000
"""In the year 9987; beyond it there is no calendar to look into."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NUMBER = re.compile(r"[0-9]{1,20}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_KEY = re.compile(r"[0-9a-fA-F]{4}|[0-9a-fA-F]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesWanted:
    """What free times are asked for; `slots` = the days whose moments are told."""

    first: date
    last: date
    slots: tuple[date, date]
    offices: tuple[int, ...]
    wish: Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class ReserveWanted:
    """What is to be reserved."""

    office: int
    wish: Wish
    epoch_s: int


@dataclass(frozen=True, slots=True)
class Ref:
    """Number and key of a process."""

    number: int
    key: str


def cleaned(query: Mapping[str, str]) -> dict[str, str]:
    """Return query parameters as the server reads them: without control characters, trimmed.

    Raises:
        Crashed: one is too long.
    """
    if any(len(text.encode(errors="replace")) > LONGEST_TEXT_OCTETS for text in query.values()):
        raise Crashed("string too long")
    return {name: _CONTROL.sub("", text).strip() for name, text in query.items()}


def calendar_wanted(query: Mapping[str, str]) -> TimesWanted:
    """Read `GET /available-calendar/`.

    Raises:
        Refused: with all errors there are.
        Crashed: services and counts differ in number.
    """
    first, last = _day(query.get("startDate")), _day(query.get("endDate"))
    begins = _day(query.get("slotsStartDate") or query.get("startDate"))
    ends = _day(query.get("slotsEndDate") or query.get("endDate"))
    window = bool(query.get("slotsStartDate") or query.get("slotsEndDate"))
    errors = _range_errors(first, last)
    if query.get("slotsStartDate") and begins is None:
        errors.append("invalidSlotsStartDate")
    if query.get("slotsEndDate") and ends is None:
        errors.append("invalidSlotsEndDate")
    if window and begins and ends and begins > ends:
        errors.append("slotsStartDateAfterEndDate")
    offices, wish, wrong = _offices_and_wish(query, "officeIds", "serviceIds", "serviceCounts")
    errors += wrong
    if errors or first is None or last is None or begins is None or ends is None:
        raise Refused(*errors)
    return TimesWanted(first=first, last=last, slots=(begins, ends), offices=offices, wish=wish)


def days_wanted(query: Mapping[str, str]) -> TimesWanted:
    """Read `GET /available-days-by-office/` and its older form.

    Raises:
        Refused: with all errors there are.
        Crashed: services and counts differ in number.
    """
    first, last = _day(query.get("startDate")), _day(query.get("endDate"))
    errors = _range_errors(first, last)
    offices, wish, wrong = _offices_and_wish(query, "officeId", "serviceId", "serviceCount")
    errors += wrong
    if errors or first is None or last is None:
        raise Refused(*errors)
    return TimesWanted(first=first, last=last, slots=(first, last), offices=offices, wish=wish)


def times_wanted(query: Mapping[str, str]) -> TimesWanted:
    """Read `GET /available-appointments-by-office/` and its older form.

    Raises:
        Refused: with all errors there are.
        Crashed: services and counts differ in number.
    """
    day = _day(query.get("date"))
    offices, wish, wrong = _offices_and_wish(query, "officeId", "serviceId", "serviceCount")
    errors = [*([] if day else ["invalidDate"]), *wrong]
    if errors or day is None:
        raise Refused(*errors)
    return TimesWanted(first=day, last=day, slots=(day, day), offices=offices, wish=wish)


def id_wanted(query: Mapping[str, str], name: str, error: str) -> int:
    """Read one id out of a query.

    Raises:
        Refused: it is none.
    """
    number = _id(query.get(name))
    if number is None:
        raise Refused(error)
    return number


def reserve_wanted(body: Mapping[str, object], now_s: float) -> ReserveWanted:
    """Read `POST /reserve-appointment/`; a missing count is one of the first service.

    Raises:
        Refused: with all errors there are.
        Crashed: services and counts differ in number.
    """
    office = _id(body.get("officeId"))
    services = _list(body.get("serviceId"), _id)
    counts = _list(body.get("serviceCount", [1]), _count)
    epoch_s = _whole(body.get("timestamp"))
    errors = [
        *([] if office is not None else ["invalidOfficeId"]),
        *([] if services else ["invalidServiceId"]),
        *([] if epoch_s is not None and now_s < epoch_s < _LATEST_S else ["invalidTimestamp"]),
        *([] if counts else ["invalidServiceCount"]),
    ]
    if errors or office is None or epoch_s is None:
        raise Refused(*errors)
    return ReserveWanted(office=office, wish=_wish(services, counts), epoch_s=epoch_s)


def ref_wanted(fields: Mapping[str, object]) -> Ref:
    """Read number and key of a process, out of a body or a query.

    Raises:
        Refused: with all errors there are.
    """
    number, key = _id(fields.get("processId")), fields.get("authKey")
    errors = [
        *([] if number is not None else ["invalidProcessId"]),
        *([] if isinstance(key, str) and _KEY.fullmatch(key) else ["invalidAuthKey"]),
    ]
    if errors or number is None or not isinstance(key, str):
        raise Refused(*errors)
    return Ref(number, key)


def contact_sent(body: Mapping[str, object]) -> Sent:
    """Read who books; what is no text counts as left out."""
    return Sent(
        family_name=_text(body.get("familyName")),
        email=_text(body.get("email")),
        telephone=_text(body.get("telephone")),
        custom=_text(body.get("customTextfield")),
        custom2=_text(body.get("customTextfield2")),
    )


# Inside -----------------------------------------------------------------------------------------


def _day(text: str | None) -> date | None:
    if text is None or not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _range_errors(first: date | None, last: date | None) -> list[str]:
    """Return what is wrong with a range; the last two names are not in the table of errors."""
    errors = []
    if first is None:
        errors.append("invalidStartDate")
    if last is None:
        errors.append("invalidEndDate")
    if first and last and first > last:
        errors.append("startDateAfterEndDate")
    elif first and last and (last - first).days > LONGEST_RANGE_DAYS:
        errors.append("dateRangeTooLarge")
    return errors


def _offices_and_wish(
    query: Mapping[str, str], office: str, service: str, count: str
) -> tuple[tuple[int, ...], Wish, list[str]]:
    offices = _list(_csv(query.get(office)), _id)
    services = _list(_csv(query.get(service)), _id)
    counts = _list(_csv(query.get(count)), _count)
    errors = [
        *([] if offices else ["invalidOfficeId"]),
        *([] if services else ["invalidServiceId"]),
        *([] if counts else ["invalidServiceCount"]),
    ]
    return offices, () if errors else _wish(services, counts), errors


def _csv(text: str | None) -> list[object]:
    return [part.strip() for part in (text or "").split(",")]


def _list(value: object, read: Callable[[object], int | None]) -> tuple[int, ...]:
    """Read a list of numbers; empty where one of them is none."""
    if not isinstance(value, list):
        return ()
    numbers = [read(one) for one in value]
    return tuple(one for one in numbers if one is not None) if None not in numbers else ()


def _wish(services: tuple[int, ...], counts: tuple[int, ...]) -> Wish:
    """Join services and counts.

    Raises:
        Crashed: they differ in number; the real server breaks off here as well.
    """
    if len(services) != len(counts):
        raise Crashed("services and counts differ in number")
    return tuple(zip(services, counts, strict=True))


def _whole(value: object) -> int | None:
    """Read a whole number, or a text of figures."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        return int(value)
    return None


def _id(value: object) -> int | None:
    number = _whole(value)
    return number if number is not None and 0 < number <= _LARGEST_ID else None


def _count(value: object) -> int | None:
    number = _whole(value)
    return number if number in _COUNTS else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
