"""Draws printed paper with Pillow, one pixel a dot, as a 203-dpi printer would burn it."""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from devices.receipt_printer.printed import (
    FONT_A,
    FONT_B,
    Barcode,
    Blank,
    CutHere,
    Line,
    Look,
    NativeQr,
    Printed,
    Raster,
    Side,
)

if TYPE_CHECKING:
    from PIL import Image, ImageFont

EDGE_DOTS = 32
"""The white edge of the paper that no dot reaches: 4 mm on each side."""
_HEAD_DOTS = 24
_WHITE, _BLACK = 1, 0
_BASELINE = {FONT_A: 19, FONT_B: 13}
_FONT_SIZE = {FONT_A: 20, FONT_B: 15}
_INK = 84
"""How grey (0 to 255) a pixel of an outline is before its dot is burnt."""
_DASH_DOTS = 12
_BARCODE_MODULE_DOTS = 3


def draw(printed: Sequence[Printed], width_dots: int) -> "Image.Image":
    """Return the picture, mode `1`, as wide as the paper with its edges."""
    # Pillow is needed by simulators and by developers only.
    from PIL import Image  # noqa: PLC0415

    pieces = [_piece(thing, width_dots) for thing in _until_last_cut(printed)]
    height = _HEAD_DOTS + sum(piece.height for piece in pieces)
    paper = Image.new("1", (width_dots + 2 * EDGE_DOTS, height), _WHITE)
    top = _HEAD_DOTS
    for piece in pieces:
        paper.paste(piece, (EDGE_DOTS, top))
        top += piece.height
    return paper


def _until_last_cut(printed: Sequence[Printed]) -> Sequence[Printed]:
    """Leave out a cut at the very end: there the picture ends as the paper does."""
    return printed[:-1] if printed and isinstance(printed[-1], CutHere) else printed


def _piece(thing: Printed, width: int) -> "Image.Image":
    match thing:
        case Line():
            return _line(thing, width)
        case Raster():
            return _placed(_raster(thing), thing.side, width)
        case NativeQr():
            return _placed(_native_qr(thing), thing.side, width)
        case Barcode():
            return _placed(_barcode(thing), thing.side, width)
        case Blank():
            return _blank(width, thing.dots)
        case CutHere():
            return _dashes(width)
        case _:
            assert_never(thing)


def _blank(width: int, height: int, colour: int = _WHITE) -> "Image.Image":
    from PIL import Image  # noqa: PLC0415

    return Image.new("1", (width, height), colour)


def _line(line: Line, width: int) -> "Image.Image":
    """Draw letters of all sizes on one baseline, as the command reference says of `GS !`."""
    looks = [letters.look for letters in line.letters]
    used = sum(letters.look.cell[0] * len(letters.text) for letters in line.letters)
    image = _blank(width, line.pitch_dots)
    baseline = max((_baseline(look) for look in looks), default=0)
    x = _left(line.side, used, width)
    for letters in line.letters:
        for letter in letters.text:
            image.paste(_glyph(letter, letters.look), (x, baseline - _baseline(letters.look)))
            x += letters.look.cell[0]
    return image


def _baseline(look: Look) -> int:
    return _BASELINE[FONT_B if look.small else FONT_A] * look.high


def _left(side: Side, used: int, width: int) -> int:
    match side:
        case Side.LEFT:
            return 0
        case Side.CENTRE:
            return (width - used) // 2
        case Side.RIGHT:
            return width - used


def _placed(image: "Image.Image", side: Side, width: int) -> "Image.Image":
    whole = _blank(width, image.height)
    whole.paste(image, (_left(side, image.width, width), 0))
    return whole


@cache
def _glyph(letter: str, look: Look) -> "Image.Image":
    """Draw one letter in its cell; emphasis is a second strike one dot further."""
    from PIL import Image, ImageDraw, ImageOps  # noqa: PLC0415

    font_cell = FONT_B if look.small else FONT_A
    scale = max(look.wide, look.high)
    outline = Image.new("L", (font_cell[0] * scale, font_cell[1] * scale), 0)
    pen = ImageDraw.Draw(outline)
    font = _font(_FONT_SIZE[font_cell] * scale)
    for strike in range(1 + look.emphasised):
        pen.text((strike, _BASELINE[font_cell] * scale), letter, fill=255, font=font, anchor="ls")
    dots = outline.resize(look.cell).point(lambda grey: _WHITE if grey < _INK else _BLACK, "1")
    if look.underline:
        bar = _blank(look.cell[0], look.underline, _BLACK)
        dots.paste(bar, (0, look.cell[1] - look.underline))
    if look.upside_down:
        dots = dots.transpose(Image.Transpose.ROTATE_180)
    return ImageOps.invert(dots.convert("L")).convert("1") if look.reverse else dots


@cache
def _font(size: int) -> "ImageFont.FreeTypeFont | ImageFont.ImageFont":
    from PIL import ImageFont  # noqa: PLC0415

    for file in _font_files():
        if file.is_file():
            return ImageFont.truetype(file, size)
    return ImageFont.load_default(size)


def _font_files() -> list[Path]:
    """Where a font may be: the fixed-width one that python-escpos brings along, else our own."""
    barcode = find_spec("barcode")
    brought = (
        [Path(place) for place in (barcode.submodule_search_locations or [])] if barcode else []
    )
    assets = Path(__file__).resolve().parents[2] / "assets"
    return [
        *(place / "fonts" / "DejaVuSansMono.ttf" for place in brought),
        assets / "fonts" / "FiraSans-Medium.woff2",
    ]


def _raster(thing: Raster) -> "Image.Image":
    from PIL import Image  # noqa: PLC0415

    bitmap = thing.bitmap
    inverted = bytes(byte ^ 0xFF for byte in bitmap.rows)
    image = Image.frombytes("1", (bitmap.width, bitmap.height), inverted)
    return image.resize((bitmap.width * thing.wide, bitmap.height * thing.high))


def _native_qr(thing: NativeQr) -> "Image.Image":
    import qrcode  # noqa: PLC0415

    code = qrcode.QRCode(border=0)
    code.add_data(thing.payload)
    matrix = code.get_matrix()
    image = _blank(len(matrix), len(matrix))
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            image.putpixel((x, y), _BLACK if dark else _WHITE)
    return image.resize((len(matrix) * thing.module_dots,) * 2)


def _barcode(thing: Barcode) -> "Image.Image":
    """Stand for a barcode: a black bar of its height; the kiosk prints none."""
    width = _BARCODE_MODULE_DOTS * 11 * max(len(thing.payload), 1)
    return _blank(width, thing.height_dots, _BLACK)


def _dashes(width: int) -> "Image.Image":
    image = _blank(width, 2 * _DASH_DOTS)
    for x in range(0, width, 2 * _DASH_DOTS):
        image.paste(_blank(_DASH_DOTS, 2, _BLACK), (x, _DASH_DOTS))
    return image
