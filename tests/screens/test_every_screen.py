"""Every screen in every look keeps its sizes, gaps, whole texts, names, and reach by keys."""

from itertools import product
from pathlib import Path

import pytest

from tests.screens.audit import audit, steady, too_high, unreachable
from tests.screens.tour import furnish, short_tour, tour
from ui.robot import run_events

LANGUAGES = ("de", "en", "ar")
CONTRASTS = ("light", "dark", "high-contrast-light", "high-contrast-dark")
SIZES = (1, 2, 3, 4)
SCREENS = ("1080x1920", "1920x1080")
PX_PER_MM = 68.8 / 25.4

# Every pair of two properties stands in one of these.
SAMPLE = [
    ("de", "light", 4, "1080x1920"),
    ("de", "dark", 2, "1920x1080"),
    ("de", "high-contrast-light", 3, "1080x1920"),
    ("de", "high-contrast-dark", 1, "1920x1080"),
    ("en", "light", 3, "1920x1080"),
    ("en", "dark", 4, "1080x1920"),
    ("en", "high-contrast-light", 1, "1080x1920"),
    ("en", "high-contrast-dark", 2, "1080x1920"),
    ("ar", "light", 2, "1080x1920"),
    ("ar", "dark", 1, "1080x1920"),
    ("ar", "high-contrast-light", 4, "1920x1080"),
    ("ar", "high-contrast-dark", 3, "1920x1080"),
    ("ar", "light", 1, "1920x1080"),
    ("de", "dark", 3, "1080x1920"),
    ("en", "high-contrast-light", 2, "1920x1080"),
    ("de", "high-contrast-dark", 4, "1080x1920"),
]
EVERYTHING = list(product(LANGUAGES, CONTRASTS, SIZES, SCREENS))


def look_everywhere(
    tmp_path: Path,
    language: str,
    contrast: str,
    size: int,
    screen: str,
    *,
    low_reach: bool = False,
    short: bool = False,
) -> None:
    kiosk, hand = furnish(
        tmp_path,
        language=language,
        contrast=contrast,
        text_size=size,
        size=screen,
        low_reach=low_reach,
    )
    window = kiosk.stage.window
    found: list[str] = []
    seen: list[str] = []

    def look(name: str) -> None:
        hand.settle()
        window.grabWindow()
        steady(window, lambda: run_events(10))
        seen.append(name)
        found.extend(f"{name}: {problem}" for problem in audit(window, PX_PER_MM))
        found.extend(f"{name}: {problem}" for problem in unreachable(window))
        if low_reach:
            found.extend(f"{name}: {problem}" for problem in too_high(window, PX_PER_MM))

    try:
        (short_tour if short else tour)(kiosk, hand, look)
    finally:
        kiosk.close()
    assert found == []
    assert kiosk.complaints == []
    assert len(seen) > 20


@pytest.mark.parametrize(("language", "contrast", "size", "screen"), SAMPLE)
def test_a_sample_of_looks_is_whole(
    tmp_path: Path, language: str, contrast: str, size: int, screen: str
) -> None:
    look_everywhere(tmp_path, language, contrast, size, screen)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("language", "contrast", "size", "screen"), [one for one in EVERYTHING if one not in SAMPLE]
)
def test_every_look_is_whole(
    tmp_path: Path, language: str, contrast: str, size: int, screen: str
) -> None:
    look_everywhere(tmp_path, language, contrast, size, screen)


def test_the_sample_holds_every_pair_of_properties() -> None:
    for one, other in ((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)):
        wanted = {(look[one], look[other]) for look in EVERYTHING}
        assert wanted == {(look[one], look[other]) for look in SAMPLE}


LOW = [
    ("de", "light", 2, "1080x1920"),
    ("ar", "dark", 4, "1920x1080"),
    ("en", "high-contrast-light", 4, "1080x1920"),
    ("de", "high-contrast-dark", 3, "1920x1080"),
]


@pytest.mark.parametrize(("language", "contrast", "size", "screen"), LOW)
def test_low_reach_keeps_everything_low_and_whole(
    tmp_path: Path, language: str, contrast: str, size: int, screen: str
) -> None:
    look_everywhere(tmp_path, language, contrast, size, screen, low_reach=True)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("language", "contrast", "size", "screen"), [one for one in EVERYTHING if one not in LOW]
)
def test_low_reach_in_every_look(
    tmp_path: Path, language: str, contrast: str, size: int, screen: str
) -> None:
    look_everywhere(tmp_path, language, contrast, size, screen, low_reach=True)


def test_a_screen_that_hangs_high_has_its_shore_lower(tmp_path: Path) -> None:
    high = ("screen.mounting_height_mm=900",)
    kiosk, hand = furnish(tmp_path, low_reach=True, more=high)
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
