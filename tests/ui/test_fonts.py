import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

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
