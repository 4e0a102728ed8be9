import base64
import hashlib
import json
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cityhall.zms.captcha import Captcha, CaptchaRules, derived_key

NOW = 1_800_000_000.0
IP = "192.0.2.7"


def payload(value: object) -> str:
    return base64.b64encode(json.dumps(value).encode()).decode()


def solved(challenge: dict[str, Any]) -> dict[str, Any]:
    """Solve a challenge by trying counters, as section 6 of the reference describes it."""
    told = challenge["parameters"]
    for counter in range(100_000):
        key = derived_key(
            algorithm=told["algorithm"],
            salt=bytes.fromhex(told["salt"]),
            password=bytes.fromhex(told["nonce"]) + struct.pack(">I", counter),
            cost=told["cost"],
            length=told["keyLength"],
        ).hex()
        if key.startswith(told["keyPrefix"]):
            solution = {"counter": counter, "derivedKey": key, "time": 1}
            return {"challenge": challenge, "solution": solution}
    raise AssertionError("no counter solves it")


@pytest.mark.parametrize(
    "algorithm",
    ["SHA-256", "SHA-384", "SHA-512", "PBKDF2/SHA-256", "PBKDF2/SHA-384", "PBKDF2/SHA-512"],
)
def test_a_solved_challenge_gives_a_token(algorithm: str) -> None:
    captcha = Captcha(CaptchaRules(algorithm=algorithm, cost=3))
    answer = solved(captcha.challenge(NOW))
    verified = captcha.verify(payload(answer), IP, NOW)
    assert verified["meta"] == {"success": True}
    assert verified["data"] == {"valid": True}
    token = str(verified["token"])
    assert captcha.token_problem(token, IP, NOW) is None
    assert captcha.token_problem(token, IP, NOW + 299) is None
    assert captcha.token_problem(token, IP, NOW + 300) == "captchaExpired"
    assert captcha.token_problem(token, "192.0.2.8", NOW) == "captchaInvalid"


def test_the_url_safe_alphabet_without_padding_is_read_as_well() -> None:
    captcha = Captcha(CaptchaRules(cost=1))
    text = json.dumps({**solved(captcha.challenge(NOW)), "a": "ÿ~~?"}).encode()
    safe = base64.urlsafe_b64encode(text).decode().rstrip("=")
    assert captcha.verify(safe, IP, NOW)["meta"] == {"success": True}


def test_keys_are_derived_as_described() -> None:
    given: dict[str, Any] = {"salt": b"salt", "password": b"pass", "length": 8}
    once = hashlib.sha256(b"saltpass").digest()
    assert derived_key(algorithm="SHA-256", cost=1, **given) == once[:8]
    twice = hashlib.sha256(once).digest()
    assert derived_key(algorithm="SHA-256", cost=2, **given) == twice[:8]
    slow = hashlib.pbkdf2_hmac("sha512", b"pass", b"salt", 3, 8)
    assert derived_key(algorithm="PBKDF2/SHA-512", cost=3, **given) == slow


def test_challenges_differ_and_their_seed_decides() -> None:
    one, other = Captcha(seed="a"), Captcha(seed="a")
    first = one.challenge(NOW)
    assert first == other.challenge(NOW)
    assert first != one.challenge(NOW)
    assert first["parameters"]["expiresAt"] == NOW + 300  # type: ignore[index] - a mapping


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (None, "No payload provided"),
        ("", "No payload provided"),
        (7, "No payload provided"),
        ("%%%", "Payload could not be decoded"),
        ("ä", "Payload could not be decoded"),
        ("A", "Payload could not be decoded"),
        (base64.b64encode(b"{").decode(), "Invalid JSON in payload"),
        (base64.b64encode(b"[" * 100_000).decode(), "Invalid JSON in payload"),
        (payload([]), "Captcha verification failed"),
        (payload({"challenge": {}, "solution": {}}), "Captcha verification failed"),
    ],
)
def test_failures_are_told_in_words(given: object, sentence: str) -> None:
    answer = Captcha().verify(given, IP, NOW)
    assert answer["meta"] == {"success": False, "error": sentence}
    assert "token" not in answer


@pytest.mark.parametrize(
    "spoil",
    [
        lambda it: it["challenge"]["parameters"].update(cost=0),
        lambda it: it["challenge"].update(signature="ü\ud800"),
        lambda it: it["solution"].update(derivedKey="00"),
        lambda it: it["solution"].update(counter=-1),
        lambda it: it["solution"].update(counter=1 << 32),
        lambda it: it["solution"].update(counter=True),
        lambda it: it["solution"].update(counter=it["solution"]["counter"] + 1),
    ],
)
def test_what_was_changed_is_not_solved(spoil: Any) -> None:
    captcha = Captcha(CaptchaRules(cost=1))
    answer = solved(captcha.challenge(NOW))
    spoil(answer)
    assert captcha.verify(payload(answer), IP, NOW)["data"] == {"valid": False}


def test_a_challenge_ends_and_a_key_must_begin_as_wanted() -> None:
    captcha = Captcha(CaptchaRules(cost=1))
    answer = solved(captcha.challenge(NOW))
    assert captcha.verify(payload(answer), IP, NOW + 299)["data"] == {"valid": True}
    assert captcha.verify(payload(answer), IP, NOW + 300)["data"] == {"valid": False}
    wrong = next(
        counter
        for counter in range(99)
        if not _key(answer, counter).startswith(CaptchaRules().key_prefix)
    )
    answer["solution"] = {"counter": wrong, "derivedKey": _key(answer, wrong)}
    assert captcha.verify(payload(answer), IP, NOW)["data"] == {"valid": False}


def _key(answer: dict[str, Any], counter: int) -> str:
    told = answer["challenge"]["parameters"]
    return derived_key(
        algorithm=told["algorithm"],
        salt=bytes.fromhex(told["salt"]),
        password=bytes.fromhex(told["nonce"]) + struct.pack(">I", counter),
        cost=told["cost"],
        length=told["keyLength"],
    ).hex()


@pytest.mark.parametrize("token", ["x", "a.b.c", ".", "ü.\ud800"])
def test_a_token_of_somebody_else_is_invalid(token: str) -> None:
    assert Captcha().token_problem(token, IP, NOW) == "captchaInvalid"
    assert Captcha().token_problem("", IP, NOW) == "captchaMissing"


@given(st.text() | st.binary().map(lambda data: base64.b64encode(data).decode()))
def test_whatever_comes_as_payload_is_answered(text: str) -> None:
    answer = Captcha().verify(text, IP, NOW)
    assert answer["meta"] != {"success": True}
