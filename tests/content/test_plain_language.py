"""The demo city speaks plainly: short sentences, active verbs, no officialese, no alarm.

German and English texts are read as citizens see them; words people type are not.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from offline_cache.content.files import read_content
from offline_cache.content.model import SOURCE_LANGUAGE
from tests.content.texts import sentences, texts

EASY = "de-DE-x-leicht"

LONGEST = {SOURCE_LANGUAGE: 18, "en": 18, EASY: 12}
USUAL = {SOURCE_LANGUAGE: 12, "en": 12, EASY: 8}
LONGEST_EASY_WORD = 16

OFFICIALESE = (
    "gemäß",
    "hinsichtlich",
    "bezüglich",
    "diesbezüglich",
    "mittels",
    "zwecks",
    "seitens",
    "bzw",
    "ggf",
    "Antragsteller",
    "Antragstellerin",
    "Antragstellung",
    "unter Vorlage",
    "vorzulegen",
    "Vorsprache",
    "vorsprechen",
    "beizubringen",
    "beizufügen",
    "einzureichen",
    "unverzüglich",
    "erfolgt",
    "erfolgen",
    "erforderlich",
    "in Anspruch",
    "im Rahmen",
    "nachstehend",
    "vorgenannt",
    "obliegt",
    "Inaugenscheinnahme",
    "zuzüglich",
    "kostenpflichtig",
)
_OFFICIALESE = re.compile(rf"\b(?:{'|'.join(OFFICIALESE)})\b", re.IGNORECASE)
_SORRY = re.compile(r"\bleider\b|!", re.IGNORECASE)

_PARTICIPLE = (
    r"(?:(?:ab|an|auf|aus|bei|ein|mit|nach|vor|weg|zu|zurück|um|über|unter)?ge[a-zäöüß]{2,}(?:t|en)"
    r"|(?:be|ent|er|ver|zer)[a-zäöüß]{2,}(?:t|en)"
    r"|[a-zäöüß]+iert)"
)
_PASSIVE = re.compile(
    rf"\b(?i:wird|werden|wirst|werdet|wurden?|worden)\b[^.?!:;\n]*?\b({_PARTICIPLE})\b"
    rf"|\b({_PARTICIPLE})\s+(?:wird|werden|wurden?|worden)\b"
)
NO_PARTICIPLE = {"gegen", "gern", "bereit", "besten", "beiden", "ersten"}

_SUBORDINATE = "dass|weil|wenn|obwohl|sodass|falls|nachdem|bevor|während"
_CHAIN = re.compile(
    rf",\s*(?:{_SUBORDINATE}|damit)\b|\b(?:{_SUBORDINATE})\b[^.?!\n]*,", re.IGNORECASE
)
_LONG_WORD = re.compile(rf"[^\W\d_]{{{LONGEST_EASY_WORD + 1},}}")


@pytest.fixture(scope="module")
def shown(musterstadt_folder: Path) -> dict[str, dict[str, str]]:
    """Return the demo's texts: language → place → text, without soft hyphens."""
    content = read_content(musterstadt_folder)
    found: dict[str, dict[str, str]] = {language: {} for language in LONGEST}
    for place, text in texts(content, type(content)):
        for language, one in _languages(text):
            found[language][place] = one.replace("\u00ad", "")
    return found


def _languages(text: Any) -> Iterator[tuple[str, str]]:
    """Yield a text's languages; lists are words people type."""
    if isinstance(text, str):
        yield SOURCE_LANGUAGE, text
    elif isinstance(text, dict):
        for language in LONGEST:
            if isinstance(text.get(language), str):
                yield language, text[language]


def test_the_look_out_sees_the_demo(shown: dict[str, dict[str, str]]) -> None:
    assert len(shown[SOURCE_LANGUAGE]) > 2000
    assert len(shown["en"]) > 2000
    assert len(shown[EASY]) > 400


@pytest.mark.parametrize("language", LONGEST)
def test_sentences_are_short(shown: dict[str, dict[str, str]], language: str) -> None:
    lengths = {
        (place, sentence): len(sentence.split())
        for place, text in shown[language].items()
        for sentence in sentences(text)
    }
    assert not [where for where, length in lengths.items() if length > LONGEST[language]]
    # Titles and labels are short anyway: the mean is of what reads as a sentence.
    whole = [length for (place, _), length in lengths.items() if _runs(shown[language][place])]
    assert fmean(whole) <= USUAL[language]


def _runs(text: str) -> bool:
    return text.rstrip().endswith((".", "?"))


def test_nothing_is_in_the_passive(shown: dict[str, dict[str, str]]) -> None:
    assert not {place: text for place, text in _german(shown) if list(passives(text))}


def passives(text: str) -> Iterator[str]:
    """Yield the participles of passives, as far as their shape tells them."""
    for match in _PASSIVE.finditer(text):
        participle = match.group(1) or match.group(2)
        if participle not in NO_PARTICIPLE:
            yield participle


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Antrag wird im Amt geprüft.", ["geprüft"]),
        ("Die Karte wurde vom Amt ausgestellt.", ["ausgestellt"]),
        ("Wenn der Pass verlängert wird, zahlen Sie.", ["verlängert"]),
        ("Es werden Fotos akzeptiert.", ["akzeptiert"]),
        ("Ihr Kind wird bis 30. Juni sechs.", []),
        ("Sie werden Mutter? Sie haben einen Monat Zeit, zu wählen.", []),
        ("Wir prüfen den Antrag.", []),
    ],
)
def test_passives_are_told_by_their_shape(text: str, found: list[str]) -> None:
    assert list(passives(text)) == found


def test_nothing_sounds_like_an_office(shown: dict[str, dict[str, str]]) -> None:
    assert not {place: text for place, text in _german(shown) if _OFFICIALESE.search(text)}


def test_nothing_is_regretted_or_shouted(shown: dict[str, dict[str, str]]) -> None:
    assert not {place: text for place, text in _german(shown) if _SORRY.search(text)}
    assert not {place: text for place, text in shown["en"].items() if "!" in text}


def _german(shown: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for language in (SOURCE_LANGUAGE, EASY):
        yield from shown[language].items()


def test_easy_sentences_have_no_clause_in_a_clause(shown: dict[str, dict[str, str]]) -> None:
    assert not {place: text for place, text in shown[EASY].items() if _CHAIN.search(text)}


def test_easy_words_are_short_or_split(shown: dict[str, dict[str, str]]) -> None:
    assert not {place: text for place, text in shown[EASY].items() if _LONG_WORD.search(text)}
