import base64
import hashlib
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.zms_citizen.altcha import (
    ALGORITHMS,
    ChallengeWrong,
    KindUnknown,
    derived,
    payload,
    read_challenge,
    solved,
)


def challenge(algorithm: str = "SHA-256", **changes: object) -> dict[str, Any]:
    parameters = {
        "algorithm": algorithm,
        "nonce": "5808c72adc97dfde",
        "salt": "d065c7a20ad6e492",
        "cost": 3,
        "keyLength": 32,
        "keyPrefix": "0",
        "keySignature": None,
        "expiresAt": 1778916660,
        "data": None,
    }
    return {"parameters": {**parameters, **changes}, "signature": "0a70"}


def test_the_first_counter_whose_key_begins_so_is_the_solution() -> None:
    found = read_challenge(challenge())
    solution = solved(found)
    assert solution is not None
    password = found.nonce + solution.counter.to_bytes(4, "big")
    key = hashlib.sha256(found.salt + password).digest()
    key = hashlib.sha256(hashlib.sha256(key).digest()).digest()
    assert key.hex() == solution.key_hex
    assert solution.key_hex.startswith("0")
    for counter in range(solution.counter):
        assert not derived(found, found.nonce + counter.to_bytes(4, "big")).hex().startswith("0")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_each_algorithm_is_solved(algorithm: str) -> None:
    found = read_challenge(challenge(algorithm, keyLength=24))
    solution = solved(found)
    assert solution is not None
    assert len(solution.key_hex) == 48


def test_pbkdf2_is_that_of_the_standard() -> None:
    found = read_challenge(challenge("PBKDF2/SHA-512", cost=7, keyLength=20))
    assert derived(found, b"x") == hashlib.pbkdf2_hmac("sha512", b"x", found.salt, 7, 20)


def test_the_answer_holds_the_challenge_as_it_came() -> None:
    raw = challenge()
    found = read_challenge(raw)
    solution = solved(found)
    assert solution is not None
    answer = json.loads(base64.b64decode(payload(found, solution, 12)))
    assert answer["challenge"] == raw
    assert answer["solution"] == {
        "counter": solution.counter,
        "derivedKey": solution.key_hex,
        "time": 12,
    }


def test_it_can_be_cancelled_and_has_an_end() -> None:
    found = read_challenge(challenge(keyPrefix="0" * 40))
    assert solved(found, cancelled=lambda: True) is None
    assert solved(found, most=3) is None


@pytest.mark.parametrize("algorithm", ["ARGON2ID", "SCRYPT", "", "None"])
def test_another_kind_is_not_tried(algorithm: str) -> None:
    with pytest.raises(KindUnknown):
        read_challenge(challenge(algorithm))


@pytest.mark.parametrize(
    "raw",
    [
        None,
        {},
        {"meta": {"success": False, "error": "x"}, "data": None},
        {"parameters": []},
        challenge(nonce="xyz"),
        challenge(salt=None),
        challenge(cost="many"),
        challenge(cost=10**9),
        challenge(cost=-1),
        challenge(keyLength=10**9),
        challenge(keyPrefix="zz"),
        challenge(keyPrefix="0" * 65),
        challenge(expiresAt="soon"),
    ],
)
def test_what_is_no_challenge_is_not_believed(raw: object) -> None:
    with pytest.raises(ChallengeWrong):
        read_challenge(raw)


def test_what_may_be_missing() -> None:
    found = read_challenge(challenge(expiresAt=None, keyLength=None, cost=None, keyPrefix="0A"))
    assert (found.expires_s, found.key_bytes, found.cost, found.prefix) == (None, 32, 1, "0a")


@given(
    st.dictionaries(
        st.sampled_from(["nonce", "salt", "cost", "keyLength", "keyPrefix", "expiresAt"]),
        st.none() | st.integers() | st.floats() | st.text(max_size=5),
    )
)
def test_no_challenge_breaks_it(changes: dict[str, object]) -> None:
    with suppress(ChallengeWrong):
        read_challenge(challenge(**changes))
