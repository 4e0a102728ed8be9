"""Captcha tokens: gets a challenge, has it solved in a process of its own, and keeps the token.

A token is kept until shortly before it runs out. It is bound to the address the city sees, so a
change of the uplink spoils it; then a new one is made.
"""

import base64
import json
import logging
import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from threading import Event, Lock

from kiosk.backend import errors
from kiosk.backend.city_line import CityLine, NotSent, Reply
from kiosk.backend.wire import NotBelieved, parsed, record, switch, text, whole
from kiosk.backend.zms_citizen.altcha import (
    Challenge,
    ChallengeWrong,
    KindUnknown,
    Solution,
    payload,
    read_challenge,
    solved,
)
from kiosk.booking.refusals import Group, Refused
from kiosk.core.clock import Clock

Solve = Callable[[Challenge, Callable[[], bool], float], Solution | None]
"""Challenge, whether it is cancelled, and the most seconds → solution."""

MOST_S = 60.0
TOKEN_S = 300.0
EARLIER_S = 15.0
LOOK_S = 0.05
FAILED = Refused(group=Group.CAPTCHA, code="captchaVerificationFailed")
UNKNOWN_KIND = Refused(group=Group.CAPTCHA, code="captchaKindUnknown")

_log = logging.getLogger(__name__)


class Captcha:
    """Gives captcha tokens; a `CaptchaTokens`. Safe to share by threads."""

    def __init__(self, line: CityLine, clock: Clock, solve: Solve | None = None) -> None:
        """Make a source of tokens; nothing is asked yet."""
        self._line = line
        self._clock = clock
        self._solve = solve or solve_elsewhere
        self._lock = Lock()
        self._obtaining = Lock()
        self._cancelled = Event()
        self._token = ""
        self._until_s = 0.0

    def token(self) -> str | Refused:
        """Return a token, a new one where the last has run out; may take seconds."""
        with self._obtaining:
            kept = self._kept()
            return kept or self._new()

    def fresh(self, token: str) -> None:
        """Keep a token that the city sent along."""
        with self._lock:
            self._token = token
            self._until_s = self._clock.monotonic_s() + _life_s(token) - EARLIER_S

    def spoilt(self, token: str) -> None:
        """Forget a token that the city did not take."""
        with self._lock:
            if self._token == token:
                self._token = ""

    def cancel(self) -> None:
        """Stop solving, for nobody waits any more; the next wish begins anew."""
        self._cancelled.set()

    def _kept(self) -> str:
        with self._lock:
            return self._token if self._clock.monotonic_s() < self._until_s else ""

    def _new(self) -> str | Refused:
        self._cancelled.clear()
        challenge = self._challenge()
        if isinstance(challenge, Refused):
            return challenge
        began_s = self._clock.monotonic_s()
        solution = self._solve(challenge, self._cancelled.is_set, self._most_s(challenge))
        if solution is None:
            return FAILED
        took_ms = round(1000 * (self._clock.monotonic_s() - began_s))
        answer = payload(challenge, solution, took_ms)
        said = self._line.post("captcha-verify/", {"payload": answer}, urgent=False)
        verified = _object(said)
        if isinstance(verified, Refused):
            return verified
        token = text(verified.get("token"))
        if not token or not switch(record(verified.get("meta")).get("success")):
            return FAILED
        self.fresh(token)
        return token

    def _challenge(self) -> Challenge | Refused:
        raw = _object(self._line.get("captcha-challenge/"))
        if isinstance(raw, Refused):
            return raw
        try:
            return read_challenge(raw)
        except KindUnknown as error:
            _log.warning("captcha.kind_unknown %s", error)
            return UNKNOWN_KIND
        except ChallengeWrong:
            return Refused(group=Group.CAPTCHA, code="captchaVerificationError")

    def _most_s(self, challenge: Challenge) -> float:
        if challenge.expires_s is None:
            return MOST_S
        left_s = challenge.expires_s - self._clock.now().timestamp()
        # One that is void on arrival means that the two clocks differ.
        return min(MOST_S, left_s) if left_s > 0 else MOST_S


def _object(said: object) -> dict[str, object] | Refused:
    if isinstance(said, NotSent):
        return said.why
    if not isinstance(said, Reply):
        return Refused(group=Group.OFFLINE, code="offline")
    if said.status != 200:
        return errors.refused(said.status, said.body)
    try:
        return dict(record(parsed(said.body)))
    except NotBelieved:
        return Refused(group=Group.SERVICE, code=errors.UNKNOWN)


def _life_s(token: str) -> float:
    """Return how long a token lives (JWT); the city's default where it does not say."""
    try:
        body = token.split(".")[1]
        claims = record(json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))))
    except (IndexError, ValueError):
        return TOKEN_S
    issued, expires = whole(claims.get("iat")), whole(claims.get("exp"))
    if issued is None or expires is None or expires <= issued:
        return TOKEN_S
    return float(expires - issued)


def solve_elsewhere(
    challenge: Challenge, cancelled: Callable[[], bool], most_s: float
) -> Solution | None:
    """Solve in a process of its own, so that the screen stays quick; killed when cancelled."""
    # Forking a program with threads and Qt is not safe.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(
        target=_solve_there, args=(there, dict(challenge.raw)), name="captcha", daemon=True
    )
    process.start()
    there.close()
    try:
        for _ in range(max(1, round(most_s / LOOK_S))):
            if cancelled():
                return None
            if here.poll(LOOK_S):
                found = here.recv()
                return found if isinstance(found, Solution) else None
    except EOFError:
        pass
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()
    return None


def _solve_there(line: Connection, raw: dict[str, object]) -> None:  # pragma: no cover - elsewhere
    os.nice(10)
    line.send(solved(read_challenge(raw)))
    line.close()
