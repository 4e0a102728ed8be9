"""The citizen API's errors, as they are on the wire, and the exceptions that carry them. Pure.

The table is the interface of it-at-m/eappointment 2.25.00-muc47 (EUPL-1.2), its messages word for
word, so that a reply can be compared with a recorded one. No citizen ever reads them.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One error; `code` is what is on the wire and differs from its own name in three cases."""

    code: str
    status: int
    kind: str
    message: str


UNKNOWN = ErrorRow("unknownError", 520, "error", "An unknown error occurred.")
"""Sent for whatever the table lacks."""

_MESSAGES: dict[tuple[int, str], dict[str, str]] = {
    (400, "error"): {
        "captchaVerificationFailed": "Captcha verification failed.",
        "captchaVerificationError": "An error occurred during captcha verification.",
        "captchaMissing": "Missing captcha token.",
        "captchaInvalid": "Invalid captcha token.",
        "captchaExpired": "Captcha token expired.",
        "preconfirmationExpired": (
            "Unfortunately, the time for activating your appointment has expired. Please "
            "schedule the appointment again."
        ),
        "tooManySlotsPerAppointment": (
            "The number of slots exceeds the maximum allowed slots per appointment."
        ),
        "tooManyServicesPerAppointment": (
            "The quantity of a service exceeds the maximum allowed quantity."
        ),
    },
    (400, "warning"): {
        "invalidRequest": "Invalid request.",
        "invalidSchema": "Data does not match the required schema.",
        "invalidStartDate": "startDate is required and must be a valid date.",
        "invalidEndDate": "endDate is required and must be a valid date.",
        "invalidSlotsStartDate": "slotsStartDate must be a valid date.",
        "invalidSlotsEndDate": "slotsEndDate must be a valid date.",
        "slotsStartDateAfterEndDate": "slotsStartDate must not be after slotsEndDate.",
        "invalidOfficeId": "officeId should be a 32-bit integer.",
        "invalidServiceId": "serviceId should be a 32-bit integer.",
        "emptyServiceArrays": "Service IDs and counts cannot be empty.",
        "mismatchedArrays": "Service IDs and counts must have same length.",
        "invalidServiceCount": "serviceCounts should be an array of numeric values.",
        "invalidProcessId": "processId should be a positive 32-bit integer.",
        "invalidScopeId": "scopeId should be a positive 32-bit integer.",
        "invalidAuthKey": "authKey should be a string.",
        "invalidDate": "date is required and must be a valid date.",
        "invalidTimestamp": (
            "Missing timestamp or invalid timestamp format. It should be a positive numeric value."
        ),
        "invalidApiClient": "Invalid API client.",
        "processInvalid": "The process data is invalid.",
        "invalidLocationAndServiceCombination": (
            "The provided service(s) do not exist at the given location."
        ),
        "invalidFamilyName": "familyName should be a non-empty string.",
        "invalidEmail": "email should be a valid email address.",
        "invalidTelephone": "telephone should be a numeric string between 7 and 15 digits.",
        "invalidCustomTextfield": (
            "customTextfield must be non-empty when required and at most 250 characters after "
            "normalization."
        ),
        "invalidCustomTextfield2": (
            "customTextfield2 must be non-empty when required and at most 250 characters "
            "after normalization."
        ),
    },
    (403, "error"): {
        "securityHeaderViolation": "Security policy violation.",
        "ipBlacklisted": "Access denied - IP address is blacklisted.",
        "unauthorized": "You are not authorized to access this resource.",
    },
    (404, "error"): {
        "notFound": "Endpoint not found.",
        "departmentNotFound": "Department not found.",
        "mailNotFound": "Mail template not found.",
        "organisationNotFound": "Organisation not found.",
        "providerNotFound": "Provider not found.",
        "requestNotFound": "Requested service not found.",
        "scopeNotFound": "Scope not found.",
        "scopesNotFound": "No scopes found.",
        "appointmentNotAvailable": "The selected appointment is unfortunately no longer available.",
        "appointmentNotFound": (
            "Maybe you have already canceled your appointment? Otherwise, please check that "
            "you have used the correct link."
        ),
    },
    (404, "info"): {
        "sourceNotFound": "Source not found.",
        "noAppointmentForThisDay": "No available days found for the given criteria.",
        "noAppointmentForThisScope": "Please try again at a later time.",
    },
    (405, "warning"): {
        "requestMethodNotAllowed": "Request method not allowed.",
    },
    (406, "error"): {
        "tooManyAppointmentsWithSameMail": (
            "You can only book a limited number of appointments with your e-mail address. "
            "Please cancel another appointment before you book a new one."
        ),
    },
    (406, "warning"): {
        "appointmentCanNotBeCanceled": "The selected appointment cannot be canceled.",
        "emailIsRequired": "Email address is required.",
        "telephoneIsRequired": "Telephone number is required.",
        "authKeyMismatch": "Invalid authentication key.",
        "invalidCredentials": "Invalid credentials.",
    },
    (409, "error"): {
        "processNotReservedAnymore": "The appointment is no longer reserved.",
        "processNotPreconfirmedAnymore": "The appointment is no longer preconfirmed.",
    },
    (409, "warning"): {
        "processAlreadyExists": "An appointment process already exists.",
        "processAlreadyCalled": "The appointment has already been called.",
    },
    (413, "warning"): {
        "requestEntityTooLarge": "Request entity too large.",
    },
    (429, "warning"): {
        "rateLimitExceeded": "Rate limit exceeded. Please try again later.",
    },
    (500, "error"): {
        "internalError": "An internal error occurred. Please try again later.",
        "processDeleteFailed": "Failed to delete the appointment.",
    },
    (501, "error"): {
        "notImplemented": "Feature not implemented yet.",
    },
    (503, "error"): {
        "zmsClientCommunicationError": (
            "The service is temporarily unavailable. Please try again later."
        ),
        "serviceUnavailable": "Service Unavailable: The application is under maintenance.",
    },
}
_CODES = {
    "ipBlacklisted": "IP_BLACKLISTED",
    "emptyServiceArrays": "EMPTY_SERVICE_ARRAYS",
    "mismatchedArrays": "MISMATCHED_ARRAYS",
}

TABLE: dict[str, ErrorRow] = {
    name: ErrorRow(_CODES.get(name, name), status, kind, message)
    for (status, kind), messages in _MESSAGES.items()
    for name, message in messages.items()
}
"""All 67 rows, by their name inside the server."""

WIRE_CODES = {row.code: name for name, row in TABLE.items()} | {UNKNOWN.code: UNKNOWN.code}
"""The same names, by what is on the wire."""


class Refused(Exception):  # noqa: N818 - says what is so
    """The city says no.

    Args:
        names: names of the errors in the order of the checks; one the table lacks is `UNKNOWN`.
        status: HTTP status; None = the highest of the rows.
    """

    def __init__(self, *names: str, status: int | None = None) -> None:
        super().__init__(", ".join(names))
        self.rows = tuple(TABLE.get(WIRE_CODES.get(name, name), UNKNOWN) for name in names)
        self.status = status or max(row.status for row in self.rows)


class Crashed(Exception):  # noqa: N818 - likewise
    """The server's program breaks off: the answer has another form, and status 500."""


def refuse_if_any(names: Iterable[str]) -> None:
    """Refuse with all errors of a check at once.

    Raises:
        Refused: there is one.
    """
    found = tuple(names)
    if found:
        raise Refused(*found)


def error_body(rows: Iterable[ErrorRow]) -> dict[str, object]:
    """Return the body of a refusal."""
    return {
        "errors": [
            {
                "errorCode": row.code,
                "errorMessage": row.message,
                "statusCode": row.status,
                "errorType": row.kind,
            }
            for row in rows
        ]
    }
