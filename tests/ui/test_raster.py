from pathlib import Path

import pytest
from PySide6.QtGui import QFont

from devices.ports import Bitmap, Weight
from kiosk.core.slip import Direction
from kiosk.paths import ASSETS
from ui.raster import BANNER_PADDING, LINE_HEIGHT, QtTextRaster

LTR, RTL = Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT
COAT = ASSETS / "cities" / "musterstadt" / "coat.svg"


@pytest.fixture
def raster(font: QFont) -> QtTextRaster:
    return QtTextRaster(font, COAT)


def draw(raster: QtTextRaster, text: str, **given: object) -> Bitmap:
    values = {
        "size_dots": 24,
        "weight": Weight.MEDIUM,
        "width_dots": 512,
        "direction": LTR,
        **given,
    }
    return raster.text(text, **values)


def ink(bitmap: Bitmap) -> list[tuple[int, int]]:
    """List the black dots as (x, y)."""
    stride = (bitmap.width + 7) // 8
    return [
        (x, y)
        for y in range(bitmap.height)
        for x in range(bitmap.width)
        if bitmap.rows[y * stride + x // 8] & (0x80 >> x % 8)
    ]


@pytest.mark.parametrize("width", [1, 8, 37, 384, 512])
def test_a_picture_has_exactly_the_width_asked_for(raster: QtTextRaster, width: int) -> None:
    bitmap = draw(raster, "Rathaus", width_dots=width)
    assert bitmap.width == width
    assert len(bitmap.rows) == (width + 7) // 8 * bitmap.height


def test_latin_begins_at_the_left(raster: QtTextRaster) -> None:
    xs = [x for x, _ in ink(draw(raster, "Rathaus"))]
    assert min(xs) < 8
    assert max(xs) < 200


@pytest.mark.parametrize("text", ["بطاقة الهوية", "Rathaus"])
def test_lines_from_right_to_left_begin_at_the_right(raster: QtTextRaster, text: str) -> None:
    xs = [x for x, _ in ink(draw(raster, text, direction=RTL))]
    assert max(xs) > 504
    assert min(xs) > 250


def test_arabic_letters_are_joined(raster: QtTextRaster) -> None:
    joined = {x for x, _ in ink(draw(raster, "بيت", direction=RTL))}
    apart = {x for x, _ in ink(draw(raster, "ب\u200cي\u200cت", direction=RTL))}
    assert max(joined) - min(joined) < max(apart) - min(apart)


@pytest.mark.parametrize("size", [18, 24, 60])
def test_every_line_is_as_high_as_its_size_says(raster: QtTextRaster, size: int) -> None:
    one = draw(raster, "Eine Zeile", size_dots=size)
    assert one.height == round(size * LINE_HEIGHT)
    assert draw(raster, "Eine\nzweite", size_dots=size).height == 2 * one.height
    assert draw(raster, "", size_dots=size).height == one.height


def test_long_text_is_wrapped_and_loses_nothing(raster: QtTextRaster) -> None:
    wide = draw(raster, "Bürgeramt Mitte am Rathausplatz", width_dots=512)
    narrow = draw(raster, "Bürgeramt Mitte am Rathausplatz", width_dots=160)
    assert narrow.height > wide.height
    assert len(ink(narrow)) == pytest.approx(len(ink(wide)), rel=0.15)


def test_a_word_longer_than_a_line_is_broken(raster: QtTextRaster) -> None:
    bitmap = draw(raster, "Aufenthaltserlaubnisverlängerung", width_dots=100)
    assert bitmap.height > round(24 * LINE_HEIGHT)
    assert bitmap.width == 100


def test_heavier_type_has_more_ink(raster: QtTextRaster) -> None:
    medium = ink(draw(raster, "Rathaus", weight=Weight.MEDIUM))
    assert len(ink(draw(raster, "Rathaus", weight=Weight.SEMIBOLD))) > len(medium)


def test_a_banner_is_white_on_black_and_centred(raster: QtTextRaster) -> None:
    bitmap = draw(raster, "SIMULATION", inverted=True)
    black = set(ink(bitmap))
    padding = round(24 * BANNER_PADDING)
    assert bitmap.height == round(24 * LINE_HEIGHT) + 2 * padding
    for y in (0, padding - 1, bitmap.height - 1):
        assert all((x, y) in black for x in range(bitmap.width))
    white = [x for y in range(bitmap.height) for x in range(bitmap.width) if (x, y) not in black]
    assert white
    assert min(white) == pytest.approx(bitmap.width - max(white), abs=12)


def test_arms_are_as_high_as_asked_for(raster: QtTextRaster) -> None:
    bitmap = raster.arms(height_dots=120)
    assert (bitmap.width, bitmap.height) == (100, 120)
    assert 100 < len(ink(bitmap)) < 120 * 100


@pytest.mark.parametrize("coat", [None, Path("/nowhere/coat.svg")])
def test_a_city_without_arms_has_an_empty_picture(font: QFont, coat: Path | None) -> None:
    assert QtTextRaster(font, coat).arms(height_dots=120) == Bitmap(width=0, height=120, rows=b"")
