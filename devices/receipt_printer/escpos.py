"""From print instructions to bytes, with python-escpos where it has the command.

The library's automatic choice of code pages is never used: its choice depends on the text and is
wrong for some models. Its `image` is not used either: it prints notices to standard output.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, assert_never

from devices.ports import Bitmap
from devices.receipt_printer.instructions import (
    Alignment,
    Cut,
    Feed,
    Instruction,
    Picture,
    Style,
    TextLine,
)
from devices.receipt_printer.profile import PaperProfile

_SLICE_ROWS = 255
_MOST_UNITS = 255
_ALIGN = {Alignment.LEFT: "left", Alignment.CENTRE: "center", Alignment.RIGHT: "right"}
_FEED_WITHOUT_CUTTER_LINES = 5


class _Pen(Protocol):
    """What is used of `escpos.printer.Dummy`, which ships no types."""

    output: bytes

    def clear(self) -> None: ...
    def hw(self, hw: str) -> None: ...
    def charcode(self, code: str) -> None: ...
    def line_spacing(self, spacing: int) -> None: ...
    def text(self, txt: str) -> None: ...
    def print_and_feed(self, n: int) -> None: ...
    def cut(self, *, feed: bool) -> None: ...
    def set(
        self,
        *,
        align: str | None = None,
        bold: bool | None = None,
        normal_textsize: bool | None = None,
        double_width: bool | None = None,
        double_height: bool | None = None,
        invert: bool | None = None,
    ) -> None: ...


def encode(instructions: Sequence[Instruction], profile: PaperProfile) -> bytes:
    """Return the bytes that print these instructions on a printer of this kind."""
    encoder = _Encoder(profile)
    return encoder.start() + b"".join(encoder.bytes_of(instruction) for instruction in instructions)


class _Encoder:
    """Remembers what the printer is set to, so that only changes are sent."""

    def __init__(self, profile: PaperProfile) -> None:
        # The library takes a third of a second to import; only who prints waits for it.
        from escpos.printer import Dummy  # noqa: PLC0415

        self._profile = profile
        self._pen: _Pen = Dummy(profile=profile.model)
        self._style = Style()
        self._alignment = Alignment.LEFT
        self._pitch_dots = 0

    def start(self) -> bytes:
        """Initialise, whatever the last job left behind, and select the code page."""
        self._pen.hw("INIT")
        self._pen.charcode(self._profile.code_page)
        return self._taken()

    def bytes_of(self, instruction: Instruction) -> bytes:
        """Encode one instruction."""
        match instruction:
            case TextLine():
                return self._line(instruction)
            case Picture():
                return b"".join(_rasters(instruction.bitmap))
            case Feed():
                return b"".join(_feeds(instruction.dots * self._profile.units_per_dot))
            case Cut():
                return self._cut()
            case _:
                assert_never(instruction)

    def _line(self, line: TextLine) -> bytes:
        if line.pitch_dots != self._pitch_dots:
            self._pitch_dots = line.pitch_dots
            self._pen.line_spacing(line.pitch_dots * self._profile.units_per_dot)
        if line.alignment is not self._alignment:
            self._alignment = line.alignment
            self._pen.set(align=_ALIGN[line.alignment])
        for span in line.spans:
            self._change_to(span.style)
            self._pen.text(span.text)
        self._pen.text("\n")
        return self._taken()

    def _change_to(self, style: Style) -> None:
        old, self._style = self._style, style
        resized = (style.double_width, style.double_height) != (
            old.double_width,
            old.double_height,
        )
        if resized:
            self._pen.set(
                normal_textsize=True,
                double_width=style.double_width,
                double_height=style.double_height,
            )
        # The library sets sizes by ESC !, which ends emphasis as well.
        if resized or style.emphasised != old.emphasised:
            self._pen.set(bold=style.emphasised)
        if style.reverse != old.reverse:
            self._pen.set(invert=style.reverse)

    def _cut(self) -> bytes:
        if self._profile.cutter:
            # `feed=False` is GS V 66 0: the printer itself feeds to its cutting position.
            self._pen.cut(feed=False)
        else:
            self._pen.print_and_feed(_FEED_WITHOUT_CUTTER_LINES)
        return self._taken()

    def _taken(self) -> bytes:
        output = self._pen.output
        self._pen.clear()
        return output


def _rasters(bitmap: Bitmap) -> Iterator[bytes]:
    """Encode a picture in slices (command reference, `GS v 0`): bytes in a row, rows, dots."""
    stride = (bitmap.width + 7) // 8
    for top in range(0, bitmap.height, _SLICE_ROWS):
        rows = bitmap.rows[top * stride : (top + _SLICE_ROWS) * stride]
        height = len(rows) // stride if stride else 0
        if height:
            yield b"\x1dv0\x00" + stride.to_bytes(2, "little") + height.to_bytes(2, "little") + rows


def _feeds(units: int) -> Iterator[bytes]:
    """Encode white paper (command reference, `ESC J`)."""
    while units > 0:
        yield b"\x1bJ" + bytes((min(units, _MOST_UNITS),))
        units -= _MOST_UNITS
