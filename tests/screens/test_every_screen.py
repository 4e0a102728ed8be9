"""Every screen in every look keeps its sizes, gaps, whole texts, names, and reach by keys."""

import shutil
from itertools import combinations, product
from pathlib import Path

import pytest

from kiosk.languages import load_languages
from kiosk.paths import ASSETS
from tests.screens.audit import audit, german_sources, steady, too_high, unreachable, untranslated
from tests.screens.tour import furnish, short_tour, tour
from ui.robot import run_events

LANGUAGES = tuple(load_languages(ASSETS / "languages"))
CONTRASTS = ("light", "dark", "high-contrast-light", "high-contrast-dark")
SIZES = (1, 2, 3, 4)
SCREENS = ("1080x1920", "1920x1080")
REACHES = ("usual", "low")
PX_PER_MM = 68.8 / 25.4

# Every pair of two properties stands in one of these: language, contrast, size, screen, reach.
SAMPLE = [
    ("de-simple", "high-contrast-light", 1, "1080x1920", "usual"),
    ("de-simple", "light", 2, "1080x1920", "low"),
    ("de-simple", "high-contrast-dark", 3, "1920x1080", "usual"),
    ("de-simple", "dark", 4, "1920x1080", "usual"),
    ("de", "high-contrast-light", 1, "1080x1920", "usual"),
    ("de", "dark", 2, "1920x1080", "low"),
    ("de", "high-contrast-dark", 3, "1080x1920", "usual"),
    ("de", "light", 4, "1920x1080", "usual"),
    ("en", "high-contrast-light", 1, "1080x1920", "usual"),
    ("en", "dark", 2, "1080x1920", "low"),
    ("en", "light", 3, "1080x1920", "low"),
    ("en", "high-contrast-dark", 4, "1920x1080", "low"),
    ("tr", "dark", 1, "1080x1920", "low"),
    ("tr", "high-contrast-light", 2, "1080x1920", "usual"),
    ("tr", "high-contrast-dark", 3, "1920x1080", "low"),
    ("tr", "light", 4, "1920x1080", "usual"),
    ("ar", "high-contrast-dark", 1, "1080x1920", "usual"),
    ("ar", "dark", 2, "1080x1920", "low"),
    ("ar", "light", 3, "1920x1080", "low"),
    ("ar", "high-contrast-light", 4, "1080x1920", "usual"),
    ("uk", "light", 1, "1920x1080", "usual"),
    ("uk", "high-contrast-light", 2, "1080x1920", "low"),
    ("uk", "high-contrast-dark", 3, "1080x1920", "low"),
    ("uk", "dark", 4, "1920x1080", "low"),
    ("ru", "high-contrast-dark", 1, "1080x1920", "low"),
    ("ru", "high-contrast-light", 2, "1920x1080", "usual"),
    ("ru", "dark", 3, "1920x1080", "usual"),
    ("ru", "light", 4, "1920x1080", "low"),
    ("pl", "high-contrast-light", 1, "1080x1920", "low"),
    ("pl", "light", 2, "1920x1080", "low"),
    ("pl", "dark", 3, "1920x1080", "usual"),
    ("pl", "high-contrast-dark", 4, "1920x1080", "low"),
    ("fa", "high-contrast-light", 1, "1080x1920", "usual"),
    ("fa", "dark", 2, "1920x1080", "usual"),
    ("fa", "light", 3, "1080x1920", "low"),
    ("fa", "high-contrast-dark", 4, "1080x1920", "usual"),
    ("vi", "high-contrast-light", 1, "1080x1920", "usual"),
    ("vi", "high-contrast-dark", 2, "1920x1080", "usual"),
    ("vi", "light", 3, "1080x1920", "low"),
    ("vi", "dark", 4, "1920x1080", "usual"),
    ("fr", "high-contrast-dark", 1, "1920x1080", "low"),
    ("fr", "light", 2, "1920x1080", "usual"),
    ("fr", "high-contrast-light", 3, "1080x1920", "low"),
    ("fr", "dark", 4, "1080x1920", "low"),
]
EVERYTHING = list(product(LANGUAGES, CONTRASTS, SIZES, SCREENS, REACHES))
# The largest letters are walked everywhere, the others where a language has most to say.
WALKED_WHOLE = [look for look in SAMPLE if look[2] == max(SIZES)][::3]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the content once: it is the same for every look."""
    folder = tmp_path_factory.mktemp("built")
    kiosk, _ = furnish(folder)
    kiosk.close()
    return folder


@pytest.fixture
def data(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "data")


def look_everywhere(
    data: Path,
    language: str,
    contrast: str,
    size: int,
    screen: str,
    reach: str,
    *,
    short: bool = False,
) -> None:
    kiosk, hand = furnish(
        data,
        language=language,
        contrast=contrast,
        text_size=size,
        size=screen,
        low_reach=reach == "low",
    )
    window = kiosk.stage.window
    german = german_sources(language)
    found: list[str] = []
    seen: list[str] = []

    def look(name: str) -> None:
        hand.settle()
        window.grabWindow()
        steady(window, lambda: run_events(10))
        seen.append(name)
        found.extend(f"{name}: {problem}" for problem in audit(window, PX_PER_MM))
        found.extend(f"{name}: {problem}" for problem in unreachable(window))
        found.extend(f"{name}: {problem}" for problem in untranslated(window, german))
        if reach == "low":
            found.extend(f"{name}: {problem}" for problem in too_high(window, PX_PER_MM))

    try:
        (short_tour if short else tour)(kiosk, hand, look)
    finally:
        kiosk.close()
    assert found == []
    assert kiosk.complaints == []
    assert len(seen) > 14


LOOK = ("language", "contrast", "size", "screen", "reach")


@pytest.mark.parametrize(LOOK, SAMPLE)
def test_a_sample_of_looks_is_whole(
    data: Path, language: str, contrast: str, size: int, screen: str, reach: str
) -> None:
    look = (language, contrast, size, screen, reach)
    look_everywhere(data, *look, short=look not in WALKED_WHOLE)


@pytest.mark.soak
@pytest.mark.parametrize(LOOK, [look for look in EVERYTHING if look not in WALKED_WHOLE])
def test_every_look_is_whole(
    data: Path, language: str, contrast: str, size: int, screen: str, reach: str
) -> None:
    look_everywhere(data, language, contrast, size, screen, reach)


def test_the_sample_holds_every_pair_of_properties() -> None:
    for one, other in combinations(range(len(LOOK)), 2):
        wanted = {(look[one], look[other]) for look in EVERYTHING}
        assert wanted == {(look[one], look[other]) for look in SAMPLE}


def test_a_screen_that_hangs_high_has_its_shore_lower(data: Path) -> None:
    high = ("screen.mounting_height_mm=900",)
    kiosk, hand = furnish(data, low_reach=True, more=high)
    window = kiosk.stage.window
    found: list[str] = []

    def look(name: str) -> None:
        hand.settle()
        window.grabWindow()
        steady(window, lambda: run_events(10))
        found.extend(
            f"{name}: {problem}" for problem in too_high(window, PX_PER_MM, mounting_mm=900)
        )

    tour(kiosk, hand, look)
    kiosk.close()
    assert found == []


def test_a_text_left_in_german_is_known_as_german() -> None:
    for language in LANGUAGES:
        german = german_sources(language)
        assert (german is None) == (language == "de")
    french = german_sources("fr")
    assert french is not None
    assert french.fullmatch("Ämter und Zeiten")
    assert french.fullmatch("Telefon 115")
    assert not french.fullmatch("Bürgeramt Mitte")
