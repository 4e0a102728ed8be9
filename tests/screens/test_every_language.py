"""The languages of the interface on the screen: each in the largest letters and in another look."""

from pathlib import Path

import pytest

from tests.screens.test_every_screen import look_everywhere

LOOKS = [
    ("de-simple", "light", 4, "1080x1920"),
    ("de-simple", "dark", 2, "1920x1080"),
    ("tr", "high-contrast-light", 4, "1920x1080"),
    ("tr", "dark", 2, "1080x1920"),
    ("uk", "dark", 4, "1080x1920"),
    ("uk", "light", 3, "1920x1080"),
    ("ru", "light", 4, "1920x1080"),
    ("ru", "high-contrast-dark", 3, "1080x1920"),
    ("pl", "high-contrast-dark", 4, "1080x1920"),
    ("pl", "light", 1, "1920x1080"),
    ("fa", "dark", 4, "1920x1080"),
    ("fa", "light", 2, "1080x1920"),
    ("vi", "light", 4, "1080x1920"),
    ("vi", "high-contrast-light", 3, "1920x1080"),
    ("fr", "dark", 4, "1920x1080"),
    ("fr", "light", 2, "1080x1920"),
]


@pytest.mark.parametrize(("language", "contrast", "size", "screen"), LOOKS)
def test_a_language_fits(
    tmp_path: Path, language: str, contrast: str, size: int, screen: str
) -> None:
    look_everywhere(tmp_path, language, contrast, size, screen, short=True)
