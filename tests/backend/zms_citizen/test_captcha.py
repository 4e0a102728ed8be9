import base64
import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.backend.city_line import BUSY, Lost, NotSent, Reply, Said
from kiosk.backend.zms_citizen import captcha as module
from kiosk.backend.zms_citizen.altcha import Challenge, Solution, read_challenge
from kiosk.backend.zms_citizen.captcha import FAILED, UNKNOWN_KIND, Captcha, solve_elsewhere
from kiosk.booking.refusals import Group, Refused
from kiosk.core.clock import ManualClock

CHALLENGE: dict[str, Any] = {
    "parameters": {
        "algorithm": "SHA-256",
        "nonce": "5808c72adc97dfde",
        "salt": "d065c7a20ad6e492",
        "cost": 1,
        "keyLength": 32,
        "keyPrefix": "0",
        "expiresAt": None,
    },
    "signature": "0a70",
}


def jwt(issued: object = 1000, expires: object = 1100) -> str:
    claims = json.dumps({"ip": "192.0.2.1", "iat": issued, "exp": expires}).encode()
    return "h." + base64.urlsafe_b64encode(claims).decode().rstrip("=") + ".s"


def reply(body: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(body).encode())


class Line:
    """A line that answers what the test says, and counts."""

    def __init__(self) -> None:
        self.challenge: Said = reply(CHALLENGE)
        self.verify: Said = reply({"meta": {"success": True}, "token": jwt()})
        self.asked: list[str] = []

    def get(self, path: str) -> Said:
        self.asked.append(path)
        return self.challenge

    def post(self, path: str, body: object, *, urgent: bool) -> Said:
        assert not urgent
        assert isinstance(body, dict)
        assert body["payload"]
        self.asked.append(path)
        return self.verify


@pytest.fixture
def line() -> Line:
    return Line()


def captcha(line: Line, clock: ManualClock, solve: Any = None) -> Captcha:
    def at_once(_: Challenge, _cancelled: Callable[[], bool], _most_s: float) -> Solution:
        return Solution(3, "0a")

    return Captcha(line, clock, solve or at_once)  # type: ignore[arg-type]


def test_a_token_is_kept_until_shortly_before_it_runs_out(line: Line, clock: ManualClock) -> None:
    source = captcha(line, clock)
    assert source.token() == jwt()
    clock.advance(84)
    assert source.token() == jwt()
    assert len(line.asked) == 2
    clock.advance(2)
    assert source.token() == jwt()
    assert len(line.asked) == 4


@pytest.mark.parametrize(
    "token", ["no-jwt", "a.###.c", "a." + base64.b64encode(b"[]").decode() + ".c", jwt(5, 4)]
)
def test_a_token_that_says_nothing_lives_as_long_as_usual(
    line: Line, clock: ManualClock, token: str
) -> None:
    source = captcha(line, clock)
    source.fresh(token)
    clock.advance(284)
    assert source.token() == token
    clock.advance(2)
    assert source.token() == jwt()


def test_a_spoilt_token_is_not_used_again(line: Line, clock: ManualClock) -> None:
    source = captcha(line, clock)
    source.fresh("other")
    source.spoilt("not this one")
    assert source.token() == "other"
    source.spoilt("other")
    assert source.token() == jwt()


@pytest.mark.parametrize(
    ("challenge", "expected"),
    [
        (NotSent(BUSY), BUSY),
        (Lost(), Refused(group=Group.OFFLINE, code="offline")),
        (Reply(502, b"<html>"), Refused(group=Group.SERVICE, code="unknownError")),
        (Reply(200, b"<html>"), Refused(group=Group.SERVICE, code="unknownError")),
        (
            reply({"meta": {"success": False, "error": "x"}, "data": None}),
            Refused(group=Group.CAPTCHA, code="captchaVerificationError"),
        ),
        (reply({"parameters": {"algorithm": "ARGON2ID"}}), UNKNOWN_KIND),
    ],
)
def test_why_there_is_no_challenge(
    line: Line, clock: ManualClock, challenge: Said, expected: Refused
) -> None:
    line.challenge = challenge
    assert captcha(line, clock).token() == expected


@pytest.mark.parametrize(
    ("verify", "expected"),
    [
        (reply({"meta": {"success": False, "error": "No payload provided"}, "data": None}), FAILED),
        (reply({"meta": {"success": True}, "token": None}), FAILED),
        (Lost(), Refused(group=Group.OFFLINE, code="offline")),
    ],
)
def test_why_a_solution_gives_no_token(
    line: Line, clock: ManualClock, verify: Said, expected: Refused
) -> None:
    line.verify = verify
    assert captcha(line, clock).token() == expected


@pytest.mark.parametrize(("expires_in_s", "most_s"), [(None, 60), (20, 20), (900, 60), (-5, 60)])
def test_it_is_dropped_when_it_is_void(
    line: Line, clock: ManualClock, expires_in_s: float | None, most_s: float
) -> None:
    expires = None if expires_in_s is None else clock.now().timestamp() + expires_in_s
    parameters = {**CHALLENGE["parameters"], "expiresAt": expires}
    line.challenge = reply({**CHALLENGE, "parameters": parameters})
    seen: list[float] = []

    def never(_: Challenge, _cancelled: Callable[[], bool], most: float) -> None:
        seen.append(most)

    assert captcha(line, clock, never).token() == FAILED
    assert seen == [most_s]


def test_it_can_be_cancelled_and_begun_anew(line: Line, clock: ManualClock) -> None:
    seen: list[bool] = []

    def solve(_: Challenge, cancelled: Callable[[], bool], _most_s: float) -> Solution | None:
        before = cancelled()
        source.cancel()
        seen.extend((before, cancelled()))
        return None

    source = captcha(line, clock, solve)
    assert source.token() == FAILED
    assert source.token() == FAILED
    assert seen == [False, True] * 2


def test_two_who_wish_for_a_token_solve_one_riddle(line: Line, clock: ManualClock) -> None:
    going, go_on = threading.Event(), threading.Event()

    def solve(_: Challenge, _cancelled: Callable[[], bool], _most_s: float) -> Solution:
        going.set()
        assert go_on.wait(10)
        return Solution(1, "0")

    source = captcha(line, clock, solve)
    threads = [threading.Thread(target=source.token) for _ in range(2)]
    threads[0].start()
    assert going.wait(10)
    threads[1].start()
    go_on.set()
    for thread in threads:
        thread.join()
    assert len(line.asked) == 2


def test_a_process_of_its_own_solves_it() -> None:
    solution = solve_elsewhere(read_challenge(CHALLENGE), lambda: False, 60.0)
    assert solution is not None
    assert solution.key_hex.startswith("0")


def hard() -> Challenge:
    parameters = {**CHALLENGE["parameters"], "keyPrefix": "0" * 60}
    return read_challenge({**CHALLENGE, "parameters": parameters})


def test_the_process_is_killed_when_it_is_cancelled_or_late() -> None:
    assert solve_elsewhere(hard(), lambda: True, 60.0) is None
    assert solve_elsewhere(hard(), lambda: False, 0.0) is None


def test_a_process_that_dies_has_no_solution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_solve_there", _dies)
    assert solve_elsewhere(read_challenge(CHALLENGE), lambda: False, 60.0) is None


def _dies(line: Any, _raw: object) -> None:
    line.close()
