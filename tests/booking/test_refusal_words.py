import xml.etree.ElementTree as ET

import pytest

from kiosk.backend.errors import CODES, UNKNOWN
from kiosk.booking.refusal_words import refusal_words
from kiosk.booking.refusals import Group, Refused
from kiosk.core.words import Translate, german
from kiosk.paths import ASSETS

EVERY = [Refused(group=group, code=code) for group, codes in CODES.items() for code in codes]
MORE = [
    *(Refused(group=group, code=UNKNOWN) for group in Group),
    Refused(group=Group.OFFLINE, code="notBooked"),
    Refused(group=Group.SLOT, code="invalidTimestamp"),
    Refused(group=Group.SLOT, code="queueClosed"),
    Refused(group=Group.LIMITS, code="givennumbercountexceeded"),
]
TAGS = ("de-simple", "en", "tr", "ar", "uk", "ru", "pl", "fa", "vi", "fr")


def translated(tag: str) -> Translate:
    root = ET.parse(ASSETS / "translations" / f"kiosk_{tag}.ts").getroot()  # noqa: S314 - ours
    context = next(one for one in root.iter("context") if one.findtext("name") == "Booking")
    texts = {
        message.findtext("source"): message.findtext("translation")
        for message in context.iter("message")
    }
    return lambda _context, text: texts[text] or ""


ENGLISH = translated("en")


def test_all_67_codes_are_looked_at() -> None:
    assert len(EVERY) == 67


@pytest.mark.parametrize("refused", [*EVERY, *MORE], ids=lambda one: f"{one.group}-{one.code}")
def test_each_no_says_what_happened_and_what_to_do(refused: Refused) -> None:
    german_words = refusal_words(refused, german)
    english_words = refusal_words(refused, ENGLISH)
    for said, step in (german_words, english_words):
        assert said
        assert step
        assert said != step
        for words in (said, step):
            assert words[-1] == "."
            assert "!" not in words
            assert refused.code.lower() not in words.lower()
            assert "HTTP" not in words
            assert "_" not in words
    assert german_words[0] != english_words[0]
    assert german_words[1] != english_words[1]


@pytest.mark.parametrize("tag", TAGS)
def test_each_language_says_each_of_them_in_its_own_words(tag: str) -> None:
    translate = translated(tag)
    for refused in (*EVERY, *MORE):
        said, step = refusal_words(refused, translate)
        assert said
        assert step
        assert said != step


def test_a_code_that_means_something_else_here_gets_the_words_of_its_group() -> None:
    gone = Refused(group=Group.SLOT, code="providerNotFound")
    assert refusal_words(gone, german)[0] == "Diese Zeit ist gerade vergeben."
    assert refusal_words(Refused(group=Group.SLOT, code="appointmentNotFound"), german) == (
        "Diese Zeit ist gerade vergeben.",
        "Bitte wählen Sie eine andere Zeit.",
    )


def test_enough_is_told_apart() -> None:
    assert len({refusal_words(one, german)[0] for one in EVERY}) >= 20
