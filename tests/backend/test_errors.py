import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.errors import CODES, FIELDS, UNKNOWN, group_of, refused, surely_not_done
from kiosk.booking.contact import Field
from kiosk.booking.refusals import Group, Refused

EVERY = [(code, group) for group, codes in CODES.items() for code in codes]


def body(*codes: object) -> bytes:
    return json.dumps(
        {"errors": [{"errorCode": code, "statusCode": 400} for code in codes]}
    ).encode()


def test_the_table_has_all_67_codes_each_once() -> None:
    assert len(EVERY) == 67
    assert len({code.lower() for code, _ in EVERY}) == 67
    assert set(FIELDS) <= {code for code, _ in EVERY}


@pytest.mark.parametrize(("code", "group"), EVERY)
def test_each_code_has_its_group_in_whatever_case(code: str, group: Group) -> None:
    for spelt in (code, code.lower(), code.upper()):
        assert refused(400, body(spelt)) == Refused(
            group=group, code=code, fields=(FIELDS[code],) if code in FIELDS else ()
        )
        assert group_of(spelt) is group


def test_several_errors_give_the_most_telling_and_every_field() -> None:
    said = refused(400, body("invalidSchema", "invalidEmail", "invalidFamilyName", "invalidEmail"))
    assert said == Refused(group=Group.INPUT, code="invalidEmail", fields=(Field.EMAIL, Field.NAME))
    assert refused(400, body("invalidOfficeId", "captchaMissing")).group is Group.CAPTCHA


@pytest.mark.parametrize(
    ("status", "raw", "group"),
    [
        (500, b'{"error":{"message":"Slim Application Error","code":0}}', Group.SERVICE),
        (500, b'{"errors":[{"message":"no status"}]}', Group.SERVICE),
        (520, body("unknownError"), Group.SERVICE),
        (404, body("unknownError"), Group.CLIENT),
        (400, body("startDateAfterEndDate"), Group.CLIENT),
        (502, b"<html><body>Bad Gateway</body></html>", Group.SERVICE),
        (503, b"", Group.SERVICE),
        (302, b"", Group.SERVICE),
        (200, b'{"meta":{"success":false,"error":"no"},"data":null}', Group.SERVICE),
        (400, b'{"errors":"text"}', Group.CLIENT),
        (400, b'{"errors":[1, null, {"errorCode": 7}]}', Group.CLIENT),
        (400, b"[" * 100_000, Group.CLIENT),
        (400, b"\xff\xfe", Group.CLIENT),
    ],
)
def test_deviating_forms_go_by_their_status(status: int, raw: bytes, group: Group) -> None:
    assert refused(status, raw) == Refused(group=group, code=UNKNOWN)


def test_429_is_busy_whatever_comes_with_it() -> None:
    for raw in (b"", b"<html>", body("rateLimitExceeded"), body("internalError")):
        assert refused(429, raw) == Refused(group=Group.BUSY, code="rateLimitExceeded")


@pytest.mark.parametrize(
    ("status", "raw", "code"),
    [
        (404, body("unknownError"), UNKNOWN),
        (404, body("appointmentNotAvailable"), "appointmentNotAvailable"),
        (404, b"<html>", UNKNOWN),
        (400, body("invalidTimestamp"), "invalidTimestamp"),
    ],
)
def test_while_reserving_they_say_that_the_time_is_gone(status: int, raw: bytes, code: str) -> None:
    assert refused(status, raw, on_reserve=True) == Refused(group=Group.SLOT, code=code)


@given(st.integers(100, 599), st.binary(max_size=60), st.booleans())
def test_no_reply_breaks_it(status: int, raw: bytes, on_reserve: bool) -> None:  # noqa: FBT001
    assert isinstance(refused(status, raw, on_reserve=on_reserve), Refused)


@pytest.mark.parametrize(
    ("status", "code", "sure"),
    [
        (400, "invalidEmail", True),
        (404, "appointmentNotFound", True),
        (429, "rateLimitExceeded", True),
        (503, "serviceUnavailable", True),
        (503, "zmsClientCommunicationError", False),
        (500, "internalError", False),
        (502, UNKNOWN, False),
        (408, UNKNOWN, False),
        (404, "mailNotFound", False),
        (403, "securityHeaderViolation", False),
        (200, UNKNOWN, False),
    ],
)
def test_some_errors_come_after_the_deed(status: int, code: str, sure: bool) -> None:  # noqa: FBT001
    assert surely_not_done(status, Refused(group=Group.SERVICE, code=code)) is sure
