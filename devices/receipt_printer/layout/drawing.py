"""Blocks of a slip as pictures: other scripts, arms, large figures. Pure.

"Start" is where lines begin: left, or right on a slip that runs from right to left. Figures and
Latin words keep their own direction there; only their place is mirrored.
"""

import unicodedata
from collections.abc import Iterator

from devices.ports import Bitmap, Weight
from devices.receipt_printer.instructions import Instruction, Picture
from devices.receipt_printer.layout.canvas import Canvas, box, without_ends, without_sides
from devices.receipt_printer.layout.qr import qr_picture
from devices.receipt_printer.layout.type_area import TypeArea
from devices.receipt_printer.layout.wrap import clean
from kiosk.core.slip import Direction

BODY_DOTS = 28
LARGE_DOTS = 34
_TITLE_DOTS = 40
_HEADING_DOTS = 32
_SMALL_DOTS = 24
_STRONG_DOTS = 40
_CITY_DOTS = 38
_ARMS_DOTS = 82
_NUMBER_DOTS = 264
_FIGURE_DOTS = 104
_SMALLEST_FIGURE_DOTS = 48
_NUMBER_LETTERS = 4
"""A figure of at most this many letters is a number to be called: larger, and centred."""
_GAP_DOTS = 20
_INDENT_DOTS = 44
_BOX_DOTS = 26
_BOX_LINE_DOTS = 3
_ENDLESS_DOTS = 8192
_SMALLEST_CAPTION_DOTS = 200
_BELOW_BASELINE = 0.3
"""How much of a line of type lies below its baseline, in font sizes; good enough to line up."""


def letterhead(area: TypeArea, city: str, place: str) -> Iterator[Instruction]:
    """Draw arms, city and place side by side."""
    arms = area.raster.arms(height_dots=_ARMS_DOTS)
    indent = arms.width + _GAP_DOTS if arms.width else 0
    width = area.profile.dots - indent
    words = _stacked(
        _text(area, city, _CITY_DOTS, Weight.SEMIBOLD, width),
        _text(area, place, BODY_DOTS, Weight.MEDIUM, width),
        width=width,
    )
    if arms.width or words.height:
        yield _beside(area, arms, words)


def title(area: TypeArea, text: str, detail: str) -> Iterator[Instruction]:
    """Draw the title and the line that narrows it."""
    yield from _paragraphs(_text(area, text, _size(area, _TITLE_DOTS), Weight.SEMIBOLD))
    yield from paragraph(area, detail, strong=False)


def heading(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Draw a heading."""
    yield from _paragraphs(_text(area, text, _size(area, _HEADING_DOTS), Weight.SEMIBOLD))


def paragraph(area: TypeArea, text: str, *, strong: bool) -> Iterator[Instruction]:
    """Draw running text."""
    weight = Weight.SEMIBOLD if strong else Weight.MEDIUM
    yield from _paragraphs(_text(area, text, _size(area, BODY_DOTS), weight))


def small_print(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Draw small lines, each centred."""
    for line in clean(text).split("\n"):
        drawn = _text(area, line, _size(area, _SMALL_DOTS), Weight.MEDIUM)
        yield from _paragraphs(_centred(area, without_sides(drawn)))


def fact(area: TypeArea, label: str, value: str, *, strong: bool) -> Iterator[Instruction]:
    """Draw label and value on one line; where they do not fit, the value below it at the end."""
    start_dots = _size(area, BODY_DOTS)
    end_dots = _size(area, _STRONG_DOTS if strong else BODY_DOTS)
    start = _natural(area, label, start_dots, Weight.MEDIUM)
    end = _natural(area, value, end_dots, Weight.SEMIBOLD)
    if start.width + _GAP_DOTS + end.width <= area.profile.dots:
        lift = round((end_dots - start_dots) * _BELOW_BASELINE) if end.width else 0
        height = max(end.height, start.height + lift)
        canvas = Canvas(area.profile.dots, height)
        canvas.paste(start, _start(area, start.width), height - lift - start.height)
        canvas.paste(end, _end(area, end.width), height - end.height)
        yield from _paragraphs(canvas.bitmap())
        return
    yield from paragraph(area, label, strong=False)
    drawn = without_sides(_text(area, value, end_dots, Weight.SEMIBOLD))
    canvas = Canvas(area.profile.dots, drawn.height)
    canvas.paste(drawn, _end(area, drawn.width), 0)
    yield from _paragraphs(canvas.bitmap())


def item(area: TypeArea, text: str, detail: str) -> Iterator[Instruction]:
    """Draw a box for a pen, what to bring, and its detail, both on one indent."""
    size, width = _size(area, BODY_DOTS), area.profile.dots - _INDENT_DOTS
    words = _stacked(
        _text(area, text, size, Weight.SEMIBOLD, width),
        _text(area, detail, size, Weight.MEDIUM, width),
        width=width,
    )
    frame = box(_BOX_DOTS, _BOX_LINE_DOTS)
    canvas = Canvas(area.profile.dots, max(words.height, _BOX_DOTS + _BOX_LINE_DOTS))
    canvas.paste(frame, _start(area, frame.width), _BOX_LINE_DOTS)
    canvas.paste(words, _end(area, width), 0)
    yield Picture(canvas.bitmap())


def figure(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Draw the one number or time as large as it fits, a number to be called in the middle."""
    number = len(text) <= _NUMBER_LETTERS
    size = _NUMBER_DOTS if number else _FIGURE_DOTS
    drawn = without_ends(_natural(area, text, size, Weight.SEMIBOLD))
    if drawn.width > area.profile.dots:
        size = max(size * area.profile.dots // drawn.width, _SMALLEST_FIGURE_DOTS)
        drawn = without_ends(without_sides(_text(area, text, size, Weight.SEMIBOLD)))
    if not drawn.width:
        return
    canvas = Canvas(area.profile.dots, drawn.height)
    middle = (area.profile.dots - drawn.width) // 2
    canvas.paste(drawn, middle if number else _start(area, drawn.width), 0)
    yield Picture(canvas.bitmap())


def banner(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Draw white on black over the whole width."""
    yield Picture(
        area.raster.text(
            clean(text),
            size_dots=_size(area, BODY_DOTS),
            weight=Weight.SEMIBOLD,
            width_dots=area.profile.dots,
            direction=_own_direction(text),
            inverted=True,
        )
    )


def code_with_caption(
    area: TypeArea, payload: str, caption: str, small: str
) -> Iterator[Instruction] | None:
    """Draw a code and the words beside it; None where they do not fit side by side.

    The quiet zone above and below is white paper, fed as such.
    """
    code = qr_picture(payload, area.profile.dots)
    width = area.profile.dots - code.bitmap.width
    wide_enough = code.link and width >= _SMALLEST_CAPTION_DOTS
    if not wide_enough or not (caption + small).strip():
        return None
    words = _stacked(
        _text(area, caption, _size(area, BODY_DOTS), Weight.SEMIBOLD, width),
        _text(area, small, _size(area, _SMALL_DOTS), Weight.MEDIUM, width),
        width=width,
    )
    if words.height > code.bitmap.height:
        return None
    return iter((Picture(without_ends(_beside(area, code.bitmap, words).bitmap)),))


def code(area: TypeArea, payload: str) -> Iterator[Instruction]:
    """Draw a code in the middle."""
    yield Picture(_centred(area, without_ends(qr_picture(payload, area.profile.dots).bitmap)))


def rule(area: TypeArea, line_dots: int) -> Instruction:
    """Draw a thin line over the whole width."""
    canvas = Canvas(area.profile.dots, line_dots)
    canvas.fill(0, 0, area.profile.dots, line_dots)
    return Picture(canvas.bitmap())


def _size(area: TypeArea, dots: int) -> int:
    return dots * LARGE_DOTS // BODY_DOTS if area.large else dots


def _text(area: TypeArea, text: str, size: int, weight: Weight, width: int | None = None) -> Bitmap:
    """Draw text wrapped to a width, its lines at the start of the slip's direction."""
    width = area.profile.dots if width is None else width
    if not text.strip():
        return Bitmap(width=width, height=0, rows=b"")
    direction = _own_direction(text)
    drawn = area.raster.text(
        clean(text), size_dots=size, weight=weight, width_dots=width, direction=direction
    )
    if direction is area.direction or area.direction is Direction.LEFT_TO_RIGHT:
        return drawn
    canvas = Canvas(width, drawn.height)
    ink = without_sides(drawn)
    canvas.paste(ink, width - ink.width, 0)
    return canvas.bitmap()


def _natural(area: TypeArea, text: str, size: int, weight: Weight) -> Bitmap:
    """Draw text in one line as wide as it is."""
    flat = clean(text).replace("\n", " ")
    return without_sides(_text(area, flat, size, weight, _ENDLESS_DOTS))


def _own_direction(text: str) -> Direction:
    """Return the direction of the first letter that has one; figures run from left to right."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "R" | "AL":
                return Direction.RIGHT_TO_LEFT
            case "L":
                return Direction.LEFT_TO_RIGHT
            case _:
                continue
    return Direction.LEFT_TO_RIGHT


def _start(area: TypeArea, width: int) -> int:
    """Return the left edge of something that stands at the start of the line."""
    return 0 if area.direction is Direction.LEFT_TO_RIGHT else area.profile.dots - width


def _end(area: TypeArea, width: int) -> int:
    """Return the left edge of something that stands at the end of the line."""
    return area.profile.dots - width if area.direction is Direction.LEFT_TO_RIGHT else 0


def _centred(area: TypeArea, bitmap: Bitmap) -> Bitmap:
    canvas = Canvas(area.profile.dots, bitmap.height)
    canvas.paste(bitmap, (area.profile.dots - bitmap.width) // 2, 0)
    return canvas.bitmap()


def _stacked(*bitmaps: Bitmap, width: int) -> Bitmap:
    canvas = Canvas(width, sum(bitmap.height for bitmap in bitmaps))
    y = 0
    for bitmap in bitmaps:
        canvas.paste(bitmap, 0, y)
        y += bitmap.height
    return canvas.bitmap()


def _beside(area: TypeArea, first: Bitmap, words: Bitmap) -> Picture:
    """Put a picture at the start and words at the end, on one middle line."""
    height = max(first.height if first.width else 0, words.height)
    canvas = Canvas(area.profile.dots, height)
    canvas.paste(first, _start(area, first.width), (height - first.height) // 2)
    canvas.paste(words, _end(area, words.width), (height - words.height) // 2)
    return Picture(canvas.bitmap())


def _paragraphs(bitmap: Bitmap) -> Iterator[Instruction]:
    if bitmap.height:
        yield Picture(bitmap)
