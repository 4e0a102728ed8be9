import json
import shutil
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont

from kiosk.paths import ASSETS
from ui.fonts import ARABIC, LATIN, FontMissing, load_fonts
from ui.theme import CAPITAL_RATIO


def test_both_families_are_loaded(font: QFont) -> None:
    assert font.families() == [LATIN, ARABIC]
    assert {LATIN, ARABIC} <= set(QFontDatabase.families())


def test_capitals_are_as_high_as_the_theme_reckons(font: QFont) -> None:
    large = QFont(font)
    large.setPixelSize(1000)
    assert QFontMetricsF(large).capHeight() / 1000 == pytest.approx(CAPITAL_RATIO, abs=0.002)


def test_latin_has_its_weights(font: QFont) -> None:
    assert {"Regular", "Medium", "SemiBold"} <= set(QFontDatabase.styles(LATIN))


def letters(file: Path) -> set[str]:
    """Return what a file of a language shows, without what is never seen."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".ts":
        root = ET.fromstring(text)  # noqa: S314 - our own file
        text = "".join(part for one in root.iter("translation") for part in one.itertext())
    if file.suffix == ".json":
        text = json.dumps(json.loads(text), ensure_ascii=False)
    return {char for char in text if unicodedata.category(char) not in {"Cf", "Cc", "Zs"}}


@pytest.mark.parametrize(
    "file",
    sorted(
        file
        for pattern in ("languages/*.toml", "translations/*.ts", "keyboards/*.json")
        for file in ASSETS.glob(pattern)
    ),
    ids=lambda file: file.name,
)
def test_every_letter_of_a_language_is_in_the_bundled_fonts(
    qt: QGuiApplication, file: Path
) -> None:
    folder = ASSETS / "fonts"
    fonts = [QRawFont(str(font), 20) for font in [*folder.glob("*.woff2"), *folder.glob("*.ttf")]]
    missed = {
        char
        for char in letters(file)
        if not any(font.supportsCharacter(ord(char)) for font in fonts)
    }
    assert missed == set()


def test_a_broken_font_is_named(qt: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    with pytest.raises(FontMissing, match=r"Broken\.ttf cannot be loaded as a font"):
        load_fonts(tmp_path)


def test_a_missing_family_is_named(
    font: QFont, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(ASSETS / "fonts" / "FiraSans-Regular.woff2", tmp_path)
    monkeypatch.setattr(QFontDatabase, "families", lambda: [LATIN])
    with pytest.raises(FontMissing, match="lacks the font Noto Sans Arabic"):
        load_fonts(tmp_path)
