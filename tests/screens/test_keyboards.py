"""The keyboards of the languages: letters, capitals, figures, Latin letters beside others."""

import json
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
