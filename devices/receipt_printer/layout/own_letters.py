"""Blocks of a slip in the printer's own letters. Pure.

Font A is 12 dots wide and 24 high, so everything stands on a grid of columns.
"""

from collections.abc import Iterator
from dataclasses import replace

from devices.receipt_printer.instructions import (
    PLAIN,
    Alignment,
    Instruction,
    Picture,
    Span,
    Style,
    TextLine,
)
from devices.receipt_printer.layout.canvas import black
from devices.receipt_printer.layout.type_area import TypeArea
from devices.receipt_printer.layout.wrap import wrap

_CELL_DOTS = 24
_LEADING_DOTS = 10
_BANNER_EDGE_DOTS = 12
_BOX = "[ ] "
_DOUBLE = Style(emphasised=True, double_width=True, double_height=True)


def title(area: TypeArea, text: str, detail: str) -> Iterator[Instruction]:
    """Set the title in double size and the line that narrows it."""
    yield from _lines(text, area.profile.columns // 2, _DOUBLE)
    yield from paragraph(area, detail, strong=False)


def heading(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Set a heading: emphasised, as large as its text."""
    yield from _lines(text, area.profile.columns, _body(area, emphasised=True))


def paragraph(area: TypeArea, text: str, *, strong: bool) -> Iterator[Instruction]:
    """Set running text, ragged right."""
    yield from _lines(text, area.profile.columns, _body(area, emphasised=strong))


def small_print(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Set centred lines."""
    yield from _lines(text, area.profile.columns, _body(area), Alignment.CENTRE)


def fact(area: TypeArea, label: str, value: str, *, strong: bool) -> Iterator[Instruction]:
    """Set label and value on one line; where they do not fit, the value below it at the end."""
    columns = area.profile.columns
    style = _DOUBLE if strong else _body(area, emphasised=True)
    start, end = Span(text=_flat(label), style=_body(area)), Span(text=_flat(value), style=style)
    gap = columns - start.columns - end.columns
    if start.text and end.text and gap > 0:
        yield _line(start, Span(text=" " * gap), end)
        return
    yield from _lines(label, columns, start.style)
    yield from _lines(value, columns // (2 if strong else 1), style, Alignment.RIGHT)


def item(area: TypeArea, text: str, detail: str) -> Iterator[Instruction]:
    """Set a box for a pen, what to bring, and its detail, both on one indent."""
    columns = area.profile.columns - len(_BOX)
    style = _body(area, emphasised=True)
    hanging = " " * len(_BOX)
    for number, line in enumerate(wrap(text, columns)):
        mark = hanging if number else _BOX
        yield _line(Span(text=mark, style=_body(area)), Span(text=line, style=style))
    for line in _wrapped(detail, columns):
        yield _line(Span(text=hanging + line, style=_body(area)))


def banner(area: TypeArea, text: str) -> Iterator[Instruction]:
    """Set white letters on a black bar; strips above and below make the bar twice their height."""
    columns = area.profile.columns
    strip = Picture(black(area.profile.dots, _BANNER_EDGE_DOTS))
    style = Style(emphasised=True, reverse=True, double_height=area.large)
    yield strip
    for line in _wrapped(text, columns):
        span = Span(text=line.center(columns), style=style)
        yield replace(_line(span), pitch_dots=_height(span))
    yield strip


def _body(area: TypeArea, *, emphasised: bool = False) -> Style:
    return replace(PLAIN, emphasised=emphasised, double_height=area.large)


def _flat(text: str) -> str:
    """Return a text as one line, without soft hyphens."""
    return wrap(text.replace("\n", " "), max(len(text), 2))[0]


def _wrapped(text: str, columns: int) -> list[str]:
    return wrap(text, columns) if text.strip() else []


def _lines(
    text: str, columns: int, style: Style, alignment: Alignment = Alignment.LEFT
) -> Iterator[TextLine]:
    for line in _wrapped(text, columns):
        yield _line(Span(text=line, style=style), alignment=alignment)


def _line(*spans: Span, alignment: Alignment = Alignment.LEFT) -> TextLine:
    height = max(_height(span) for span in spans)
    return TextLine(spans=spans, alignment=alignment, pitch_dots=height + _LEADING_DOTS)


def _height(span: Span) -> int:
    return _CELL_DOTS * (2 if span.style.double_height else 1)
