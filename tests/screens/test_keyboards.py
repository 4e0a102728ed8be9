"""The keyboards of the languages: letters, capitals, figures, Latin letters beside others."""

import json
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import pytest

from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.paths import ASSETS
from tests.screens.tour import furnish

ALPHABETS = {
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
}
WORDS = {
    "de": ("Groß", "Müller-Lüdenscheidt"),
    "en": ("O'Neill",),
    "tr": ("Şükrü İpek", "Iğdır"),
    "ar": ("محمد أحمد",),
    "uk": ("Їжак'", "Ґалаґан"),
    "ru": ("Ёлка", "Подъездов"),
    "pl": ("Żółć", "Łukasz Śliwa"),
    "fa": ("می\u200cخواهم", "ژاله گل\u200cمحمدی"),
    "vi": ("Nguyễn Thị Hương", "Đặng", "Ước Tuyền"),
    "fr": ("Œuvre Noël", "Étienne"),
}
TONES = "\u0300\u0301\u0303\u0309\u0323"
LAYOUTS = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((ASSETS / "keyboards").glob("*.json"))
    if file.stem != "digits"
}
# Beyond that a key of a portrait screen is no wider than a finger with large letters on it.
MOST_KEYS_IN_A_ROW = 15

Typing = Callable[..., WalkingHand]


@pytest.fixture
def typing(tmp_path: Path) -> Iterator[Typing]:
    """Open the search in a look, ready to type."""
    kiosks: list[Kiosk] = []

    def opened(language: str, text_size: int = 2) -> WalkingHand:
        kiosk, hand = furnish(tmp_path, language=language, text_size=text_size)
        kiosks.append(kiosk)
        hand.tap("begin")
        hand.tap("search")
        return hand

    yield opened
    for kiosk in kiosks:
        kiosk.close()
        assert kiosk.complaints == []


def strike(hand: WalkingHand, *keys: str) -> None:
    for key in keys:
        hand.strike(key if key.startswith("key") else f"key-{key}")


def keys_of(layout: dict[str, Any], page: str) -> list[str]:
    return [key for row in layout[page] for key in row]


@pytest.mark.parametrize("tag", ALPHABETS)
def test_every_letter_of_an_alphabet_has_a_key(tag: str) -> None:
    assert set(ALPHABETS[tag]) <= set(keys_of(LAYOUTS[tag], "rows"))


@pytest.mark.parametrize("tag", LAYOUTS)
def test_keys_are_wide_enough_for_a_finger(tag: str) -> None:
    for page in ("rows", "latin", "symbols"):
        for row in LAYOUTS[tag].get(page, []):
            assert 0 < len(row) <= MOST_KEYS_IN_A_ROW


@pytest.mark.parametrize("tag", [tag for tag, layout in LAYOUTS.items() if "latin" in layout])
def test_latin_letters_beside_another_script_are_whole(tag: str) -> None:
    latin = keys_of(LAYOUTS[tag], "latin")
    assert set(ascii_lowercase + "äöüß0123456789") == set(latin)
    assert len(latin) == len(set(latin))


@pytest.mark.parametrize("tag", LAYOUTS)
def test_capitals_of_its_own_belong_to_keys(tag: str) -> None:
    assert set(LAYOUTS[tag].get("upper_of", {})) <= set(keys_of(LAYOUTS[tag], "rows"))


def test_turkish_has_its_two_capitals_of_i(typing: Typing) -> None:
    hand = typing("tr")
    strike(hand, "keyShift", "i", "keyShift", "ı", "i", "ı")
    assert hand.text_of("field") == "İIiı"
    strike(hand, "keyShift")
    assert (hand.text_of("key-i"), hand.text_of("key-ı")) == ("İ", "I")


def test_figures_are_reached_where_their_row_is_left_out(typing: Typing) -> None:
    hand = typing("de", text_size=4)
    assert not hand.sees("key-1")
    strike(hand, "keySigns", "1", "1", "5", "ß", "€")
    strike(hand, "keySigns", "@")
    strike(hand, "keySigns", "a")
    assert hand.text_of("field") == "115ß€@a"


def test_another_script_has_latin_letters_beside_it(typing: Typing) -> None:
    hand = typing("uk")
    strike(hand, "ї", "keyLatin", "keyShift", "p", "a", "ß")
    strike(hand, "keySigns", "@", "keySigns", "x", "keyLatin", "keyShift", "ґ")
    assert hand.text_of("field") == "їPaß@xҐ"


def test_a_latin_script_has_no_key_for_latin_letters(typing: Typing) -> None:
    assert not typing("pl").sees("keyLatin")


def small(char: str) -> str:
    """Return the letter whose key writes a capital: İ is that of the Turkish i."""
    return "i" if char == "İ" else char.lower()


def strike_letter(hand: WalkingHand, tag: str, char: str) -> None:
    """Strike what writes one letter, as one finds it on the keys, and come back to the letters."""
    letters = [*keys_of(LAYOUTS[tag], "rows"), *LAYOUTS[tag]["foot"]]
    capitals = {LAYOUTS[tag].get("upper_of", {}).get(key, key.upper()): key for key in letters}
    if char == " ":
        strike(hand, "keySpace")
    elif char in letters:
        strike(hand, char)
    elif char in capitals:
        strike(hand, "keyShift", capitals[char])
    elif char in keys_of(LAYOUTS[tag], "symbols"):
        strike(hand, "keySigns", char, "keySigns")
    else:
        whole = unicodedata.normalize("NFD", char)
        tones = [part for part in whole if part in TONES]
        assert tones, f"no key writes {char}"
        bare = "".join(part for part in whole if part not in TONES)
        strike_letter(hand, tag, unicodedata.normalize("NFC", bare))
        strike(hand, *tones)


@pytest.mark.parametrize("tag", WORDS)
def test_names_of_a_language_can_be_typed_whole(typing: Typing, tag: str) -> None:
    hand = typing(tag)
    for word in WORDS[tag]:
        for char in word:
            strike_letter(hand, tag, char)
        assert hand.text_of("field") == word
        hand.tap("clear")
        if hand.sees("change"):
            hand.tap("change")


def test_every_layout_has_a_word_to_type() -> None:
    assert set(WORDS) == set(LAYOUTS)


def test_a_tone_finds_its_vowel_from_the_end_of_the_syllable(typing: Typing) -> None:
    hand = typing("vi")
    strike(hand, "đ", "ă", "n", "g", "\u0323")
    assert hand.text_of("field") == "đặng"
    strike(hand, "\u0301")
    assert hand.text_of("field") == "đắng"
    strike(hand, "keySpace", "t", "\u0301", "a")
    assert hand.text_of("field") == "đắng ta"


@pytest.mark.parametrize("tag", [tag for tag, layout in LAYOUTS.items() if "labels" in layout])
def test_labels_and_names_belong_to_keys(tag: str) -> None:
    layout = LAYOUTS[tag]
    keys = {*keys_of(layout, "rows"), *keys_of(layout, "symbols"), *layout["foot"]}
    for kind in ("labels", "names"):
        assert set(layout.get(kind, {})) <= keys
        assert len(set(layout.get(kind, {}).values())) == len(layout.get(kind, {}))


def test_a_key_with_a_label_shows_it(typing: Typing) -> None:
    assert typing("vi").text_of("key-\u0323") == "ạ"


def test_signs_have_capitals(typing: Typing) -> None:
    hand = typing("de")
    strike(hand, "keySigns", "keyShift", "é", "é")
    assert hand.text_of("field") == "Éé"
