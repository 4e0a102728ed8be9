"""What the city's no means: every code of the ZMS citizen API and every other form of error. Pure.

Sources: the message table of the citizen API (67 codes) and the forms in which errors deviate from
it: `{"error": …}`, errors without a code, pages of a gateway, empty bodies. Codes are looked up in
any case of letters: three of them come in upper snake case.
"""

import json
from collections.abc import Iterator

from kiosk.booking.contact import Field
from kiosk.booking.refusals import Group, Refused

UNKNOWN = "unknownError"
"""What the city says where its table lacks the code, and the kiosk where the city says nothing."""

CODES: dict[Group, tuple[str, ...]] = {
    Group.BUSY: ("rateLimitExceeded",),
    Group.SERVICE: (
        "zmsClientCommunicationError",
        "notImplemented",
        "serviceUnavailable",
        "internalError",
        "requestEntityTooLarge",
        "securityHeaderViolation",
        "IP_BLACKLISTED",
    ),
    Group.CLIENT: (
        "notFound",
        "invalidRequest",
        "requestMethodNotAllowed",
        "invalidSchema",
        "invalidStartDate",
        "invalidEndDate",
        "invalidSlotsStartDate",
        "invalidSlotsEndDate",
        "slotsStartDateAfterEndDate",
        "invalidOfficeId",
        "invalidServiceId",
        "EMPTY_SERVICE_ARRAYS",
        "MISMATCHED_ARRAYS",
        "invalidServiceCount",
        "invalidProcessId",
        "invalidScopeId",
        "invalidAuthKey",
        "invalidDate",
        "invalidTimestamp",
        "invalidApiClient",
        "processInvalid",
    ),
    Group.CAPTCHA: (
        "captchaMissing",
        "captchaInvalid",
        "captchaExpired",
        "captchaVerificationFailed",
        "captchaVerificationError",
    ),
    Group.STALE: (
        "invalidLocationAndServiceCombination",
        "sourceNotFound",
        "departmentNotFound",
        "mailNotFound",
        "organisationNotFound",
        "providerNotFound",
        "requestNotFound",
        "scopeNotFound",
        "scopesNotFound",
    ),
    Group.SLOT: (
        "appointmentNotAvailable",
        "noAppointmentForThisDay",
        "noAppointmentForThisScope",
        "processAlreadyExists",
    ),
    Group.STATE: (
        "processNotReservedAnymore",
        "processNotPreconfirmedAnymore",
        "preconfirmationExpired",
        "appointmentNotFound",
        "processAlreadyCalled",
        "appointmentCanNotBeCanceled",
        "processDeleteFailed",
    ),
    Group.INPUT: (
        "invalidFamilyName",
        "invalidEmail",
        "invalidTelephone",
        "invalidCustomTextfield",
        "invalidCustomTextfield2",
        "emailIsRequired",
        "telephoneIsRequired",
    ),
    Group.LIMITS: (
        "tooManyAppointmentsWithSameMail",
        "tooManySlotsPerAppointment",
        "tooManyServicesPerAppointment",
    ),
    Group.CREDENTIALS: ("authKeyMismatch", "invalidCredentials", "unauthorized"),
}
"""The 67 codes by group, as they are spelt on the wire."""

FIELDS = {
    "invalidFamilyName": Field.NAME,
    "invalidEmail": Field.EMAIL,
    "emailIsRequired": Field.EMAIL,
    "tooManyAppointmentsWithSameMail": Field.EMAIL,
    "invalidTelephone": Field.TELEPHONE,
    "telephoneIsRequired": Field.TELEPHONE,
    "invalidCustomTextfield": Field.OWN,
    "invalidCustomTextfield2": Field.OWN_SECOND,
}
"""The field of the form that a code is about."""

_KNOWN = {code.lower(): (code, group) for group, codes in CODES.items() for code in codes}

_TELLING = (
    Group.INPUT,
    Group.LIMITS,
    Group.STATE,
    Group.SLOT,
    Group.CREDENTIALS,
    Group.CAPTCHA,
    Group.STALE,
    Group.BUSY,
    Group.SERVICE,
    Group.CLIENT,
)
"""Of several errors the first of these is told: what the citizen can mend comes first."""

_BEFORE_THE_DEED = frozenset(
    {"rateLimitExceeded", "serviceUnavailable", "notImplemented", "requestEntityTooLarge"}
)
_PERHAPS_AFTER_THE_DEED = frozenset({"securityHeaderViolation", "mailNotFound"})


def group_of(code: str) -> Group | None:
    """Return the group of a code in whatever case; None for a code the table lacks."""
    known = _KNOWN.get(code.lower())
    return known[1] if known else None


def refused(status: int, body: bytes, *, on_reserve: bool = False) -> Refused:
    """Say what a reply means that is not the wanted one.

    Args:
        status: of HTTP; also 200, where the body is not the wanted one.
        body: as it came.
        on_reserve: whether a time was to be held. Then 404 says that it is gone, whatever the
            code: two people who take it in the same second get `unknownError`.
    """
    codes = tuple(_codes(body))
    known = [_KNOWN[code.lower()] for code in codes if code.lower() in _KNOWN]
    if status == 429:
        return Refused(group=Group.BUSY, code="rateLimitExceeded")
    if on_reserve and (status == 404 or ("invalidTimestamp", Group.CLIENT) in known):
        return Refused(group=Group.SLOT, code=known[0][0] if known else UNKNOWN)
    if not known:
        return Refused(group=_by_status(status), code=UNKNOWN)
    code, group = min(known, key=lambda one: _TELLING.index(one[1]))
    fields = dict.fromkeys(FIELDS[one] for one, _ in known if one in FIELDS)
    return Refused(group=group, code=code, fields=tuple(fields))


def surely_not_done(status: int, said: Refused) -> bool:
    """Tell whether a deed that was answered so has certainly not been done.

    The city answers with some errors after the deed: it sends the mail after it has booked, and
    its middleware makes `securityHeaderViolation` of whatever went wrong below it.
    """
    if said.code in _BEFORE_THE_DEED:
        return True
    return 400 <= status < 500 and status != 408 and said.code not in _PERHAPS_AFTER_THE_DEED


def _by_status(status: int) -> Group:
    return Group.CLIENT if 400 <= status < 500 else Group.SERVICE


def _codes(body: bytes) -> Iterator[str]:
    try:
        said: object = json.loads(body)
    except (ValueError, RecursionError):
        return
    errors = said.get("errors") if isinstance(said, dict) else None
    for one in errors if isinstance(errors, list) else ():
        code = one.get("errorCode") if isinstance(one, dict) else None
        if isinstance(code, str):
            yield code
