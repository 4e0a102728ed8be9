"""Solves the proof of work some offices want before they show free times (ALTCHA, version 2). Pure.

For c = 0, 1, 2 … the password is nonce ‖ c as four bytes, big end first; solved when the key
derived from it and the salt begins with the wanted hex digits. Runs in a process of its own, so it
imports next to nothing.
"""

import base64
import hashlib
import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

ALGORITHMS = {
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
    "PBKDF2/SHA-256": "sha256",
    "PBKDF2/SHA-384": "sha384",
    "PBKDF2/SHA-512": "sha512",
}
MOST_COUNTERS = 1 << 32
MOST_COST = 10_000_000
MOST_KEY_BYTES = 1024


class KindUnknown(Exception):  # noqa: N818 - named for what it says, as in the glossary
    """The city wants a proof of a kind this kiosk cannot make."""


class ChallengeWrong(Exception):  # noqa: N818 - likewise
    """What came is no challenge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """A riddle of the city.

    Attributes:
        prefix: hex digits the derived key begins with.
        expires_s: when it is void (epoch seconds); None where not told.
        raw: as it came; it is sent back with the solution.
    """

    algorithm: str
    nonce: bytes
    salt: bytes
    cost: int
    key_bytes: int
    prefix: str
    expires_s: float | None
    raw: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Solution:
    """The first counter that solves it."""

    counter: int
    key_hex: str


def read_challenge(raw: object) -> Challenge:
    """Read `GET /captcha-challenge/`.

    Raises:
        KindUnknown: for an algorithm that is not in `ALGORITHMS`.
        ChallengeWrong: if it is no challenge; the call also fails with 200 and an explanation.
    """
    parameters = raw.get("parameters") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or not isinstance(parameters, dict):
        raise ChallengeWrong
    algorithm = str(parameters.get("algorithm"))
    if algorithm not in ALGORITHMS:
        raise KindUnknown(algorithm[:40])
    try:
        nonce = bytes.fromhex(str(parameters["nonce"]))
        salt = bytes.fromhex(str(parameters["salt"]))
        cost = int(parameters["cost"] or 1)
        key_bytes = int(parameters.get("keyLength") or 32)
        prefix = str(parameters["keyPrefix"]).lower()
        expires = parameters.get("expiresAt")
        expires_s = float(expires) if expires else None
    except (KeyError, ValueError, TypeError, OverflowError) as error:
        raise ChallengeWrong from error
    if not 1 <= cost <= MOST_COST or not 1 <= key_bytes <= MOST_KEY_BYTES:
        raise ChallengeWrong
    if not set(prefix) <= set("0123456789abcdef") or len(prefix) > 2 * key_bytes:
        raise ChallengeWrong
    return Challenge(
        algorithm=algorithm,
        nonce=nonce,
        salt=salt,
        cost=cost,
        key_bytes=key_bytes,
        prefix=prefix,
        expires_s=expires_s,
        raw=raw,
    )


def derived(challenge: Challenge, password: bytes) -> bytes:
    """Return the key of a password."""
    name = ALGORITHMS[challenge.algorithm]
    if challenge.algorithm.startswith("PBKDF2/"):
        return hashlib.pbkdf2_hmac(
            name, password, challenge.salt, challenge.cost, challenge.key_bytes
        )
    digest = hashlib.new(name, challenge.salt + password).digest()
    for _ in range(challenge.cost - 1):
        digest = hashlib.new(name, digest).digest()
    return digest[: challenge.key_bytes]


def solved(
    challenge: Challenge,
    cancelled: Callable[[], bool] = lambda: False,
    most: int = MOST_COUNTERS,
) -> Solution | None:
    """Return the solution; None where it is cancelled or none is found."""
    for counter in range(most):
        if cancelled():
            return None
        key = derived(challenge, challenge.nonce + struct.pack(">I", counter)).hex()
        if key.startswith(challenge.prefix):
            return Solution(counter, key)
    return None


def payload(challenge: Challenge, solution: Solution, took_ms: int) -> str:
    """Write the answer as the city takes it."""
    answer = {
        "challenge": challenge.raw,
        "solution": {
            "counter": solution.counter,
            "derivedKey": solution.key_hex,
            "time": took_ms,
        },
    }
    return base64.b64encode(json.dumps(answer).encode()).decode("ascii")
