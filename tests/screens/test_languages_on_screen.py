"""Every language is reached from the first screen, in every size of letters."""

from pathlib import Path

import pytest

from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.languages import load_languages
from kiosk.paths import ASSETS
from tests.screens.tour import furnish

LANGUAGES = load_languages(ASSETS / "languages")
SCREENS = ("1080x1920", "1920x1080")


def language_of(kiosk: Kiosk) -> str:
    return kiosk.navigator.session.choices.language


def turn_to(hand: WalkingHand, name: str) -> None:
    while not hand.sees(name):
        hand.tap("pageDown")


@pytest.mark.parametrize("screen", SCREENS)
def test_all_languages_stand_on_the_first_screen(tmp_path: Path, screen: str) -> None:
    kiosk, hand = furnish(tmp_path, size=screen)
    hand.settle()
    assert [tag for tag in LANGUAGES if not hand.sees(f"language-{tag}")] == []
    assert not hand.sees("languages")
    hand.tap("language-de-simple")
    assert (kiosk.navigator.screen_name, language_of(kiosk)) == ("home", "de-simple")
    kiosk.close()
    assert kiosk.complaints == []


@pytest.mark.parametrize("screen", SCREENS)
def test_with_large_letters_a_tile_leads_to_all_languages(tmp_path: Path, screen: str) -> None:
    kiosk, hand = furnish(tmp_path, size=screen, text_size=4)
    hand.settle()
    assert hand.sees("language-de-simple")
    assert not hand.sees("language-fr")
    hand.tap("languages")
    assert kiosk.navigator.screen_name == "language"
    turn_to(hand, "language-fr")
    hand.tap("language-fr")
    assert language_of(kiosk) == "fr"
    hand.tap("continue")
    assert kiosk.navigator.screen_name == "home"
    kiosk.close()
    assert kiosk.complaints == []


def test_choosing_a_language_stays_on_its_page_of_the_list(tmp_path: Path) -> None:
    kiosk, hand = furnish(tmp_path, text_size=4)
    hand.tap("languages")
    for tag in LANGUAGES:
        turn_to(hand, f"language-{tag}")
        hand.tap(f"language-{tag}")
        hand.settle()
        assert hand.sees(f"language-{tag}")
        assert language_of(kiosk) == tag
    kiosk.close()
    assert kiosk.complaints == []
