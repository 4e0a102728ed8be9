"""The captcha (ALTCHA, version 2): challenges, the check of solutions, and tokens. Pure."""

import base64
import binascii
import hashlib
import hmac
import json
import struct
from dataclasses import dataclass

from kiosk.cityhall.zms.seeded import Seeded

_LARGEST_COUNTER = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptchaRules:
    """How hard it is, and how long things are good for."""

    algorithm: str = "SHA-256"
    cost: int = 1000
    key_length: int = 32
    key_prefix: str = "00"
    challenge_s: int = 300
    token_s: int = 300


class Captcha:
    """Gives challenges and tokens.

    Args:
        rules: `algorithm` is `SHA-256`, `SHA-384`, `SHA-512`, or `PBKDF2/` and one of them.
        seed: the same seed gives the same challenges.
    """

    def __init__(self, rules: CaptchaRules | None = None, *, seed: str = "captcha") -> None:
        self.rules = rules or CaptchaRules()
        self._chance = Seeded(seed)
        self._secret = f"{seed}/secret".encode()

    def challenge(self, now_s: float) -> dict[str, object]:
        """Return a fresh challenge."""
        parameters: dict[str, object] = {
            "algorithm": self.rules.algorithm,
            "nonce": self._chance.hex(64),
            "salt": self._chance.hex(24),
            "cost": self.rules.cost,
            "keyLength": self.rules.key_length,
            "keyPrefix": self.rules.key_prefix,
            "keySignature": None,
            "memoryCost": None,
            "parallelism": None,
            "expiresAt": int(now_s) + self.rules.challenge_s,
            "data": None,
        }
        return {"parameters": parameters, "signature": self._signature(parameters)}

    def verify(self, payload: object, ip: str, now_s: float) -> dict[str, object]:
        """Return the answer to a payload; a failure is told in the body alone."""
        if not isinstance(payload, str) or not payload:
            return _failure("No payload provided")
        try:
            decoded = _base64(payload)
        except (ValueError, binascii.Error):
            return _failure("Payload could not be decoded")
        try:
            answer = json.loads(decoded)
        except (ValueError, RecursionError):
            return _failure("Invalid JSON in payload")
        if not self._solves(answer, now_s):
            return {**_failure("Captcha verification failed"), "data": {"valid": False}}
        return {
            "meta": {"success": True},
            "data": {"valid": True},
            "token": self.token(ip, now_s),
        }

    def token(self, ip: str, now_s: float) -> str:
        """Return a token for an address (JWT, HS256)."""
        claims = {"ip": ip, "iat": int(now_s), "exp": int(now_s) + self.rules.token_s}
        head = f"{_part({'typ': 'JWT', 'alg': 'HS256'})}.{_part(claims)}"
        return f"{head}.{self._seal(head)}"

    def token_problem(self, token: str, ip: str, now_s: float) -> str | None:
        """Return the name of the error a token causes; None = it is good."""
        if not token:
            return "captchaMissing"
        head, _, seal = token.rpartition(".")
        if not _same(seal, self._seal(head)):
            return "captchaInvalid"
        claims = json.loads(_base64(head.partition(".")[2]))
        if claims["ip"] != ip:
            return "captchaInvalid"
        return "captchaExpired" if claims["exp"] <= now_s else None

    def _solves(self, answer: object, now_s: float) -> bool:
        match answer:
            case {
                "challenge": {"parameters": dict(parameters), "signature": str(signature)},
                "solution": {"counter": int(counter), "derivedKey": str(found)},
            } if 0 <= counter <= _LARGEST_COUNTER and not isinstance(counter, bool):
                pass
            case _:
                return False
        if not _same(signature, self._signature(parameters)):
            return False
        # From here on the parameters are our own.
        key = derived_key(
            algorithm=parameters["algorithm"],
            salt=bytes.fromhex(parameters["salt"]),
            password=bytes.fromhex(parameters["nonce"]) + struct.pack(">I", counter),
            cost=parameters["cost"],
            length=parameters["keyLength"],
        ).hex()
        return (
            now_s < parameters["expiresAt"]
            and key == found.lower()
            and key.startswith(parameters["keyPrefix"])
        )

    def _signature(self, parameters: dict[str, object]) -> str:
        text = json.dumps(parameters, sort_keys=True, separators=(",", ":"))
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()

    def _seal(self, head: str) -> str:
        mac = hmac.new(self._secret, head.encode(errors="replace"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mac).decode().rstrip("=")


def derived_key(*, algorithm: str, salt: bytes, password: bytes, cost: int, length: int) -> bytes:
    """Return the key a counter's password gives."""
    name = algorithm.rpartition("/")[2].replace("-", "").lower()
    if algorithm.startswith("PBKDF2/"):
        return hashlib.pbkdf2_hmac(name, password, salt, cost, length)
    key = hashlib.new(name, salt + password).digest()
    for _ in range(cost - 1):
        key = hashlib.new(name, key).digest()
    return key[:length]


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(errors="replace"), other.encode(errors="replace"))


def _failure(sentence: str) -> dict[str, object]:
    return {"meta": {"success": False, "error": sentence}, "data": None}


def _part(value: object) -> str:
    text = json.dumps(value, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _base64(text: str) -> bytes:
    """Decode base64, the URL-safe kind as well, with or without padding.

    Raises:
        ValueError: it is none.
    """
    common = text.replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(common + "=" * (-len(common) % 4), validate=True)
