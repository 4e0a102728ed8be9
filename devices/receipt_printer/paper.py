"""The paper that a byte stream makes: as plain text and as a picture."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from devices.ports import Bitmap
from devices.receipt_printer.interpreter import DEFAULT_WIDTH_DOTS, Interpreter, NotUnderstood
from devices.receipt_printer.paper_picture import draw
from devices.receipt_printer.printed import (
    FONT_A,
    AutomaticStatus,
    Barcode,
    Blank,
    CutHere,
    Event,
    InOrderRequest,
    Line,
    Mistake,
    NativeQr,
    Printed,
    Raster,
    RealtimeRequest,
    Side,
)

_RULE_DOTS = 4


class Paper:
    """Printed paper, from head to foot.

    Args:
        printed: what is on it, in order.
        width_dots: printable width.
    """

    def __init__(self, printed: Sequence[Printed], *, width_dots: int = DEFAULT_WIDTH_DOTS) -> None:
        self.printed = tuple(printed)
        self.width_dots = width_dots

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of letters, without their place on paper."""
        return tuple(line.text for line in self.printed if isinstance(line, Line))

    def as_text(self) -> str:
        """Return the paper as plain text, one line for each line, pictures in brackets."""
        lines = [line for thing in _joined(self.printed) for line in self._text(thing)]
        return "".join(f"{line.rstrip()}\n" for line in lines)

    def save_png(self, path: Path) -> None:
        """Write its picture: one pixel a dot, with the paper's white edges.

        Raises:
            OSError: the file cannot be written.
        """
        draw(self.printed, self.width_dots).save(path, format="PNG", dpi=(203, 203))

    def _text(self, thing: Printed) -> list[str]:
        columns = self.width_dots // FONT_A[0]
        match thing:
            case Line():
                return [_placed(thing, columns)]
            case Raster():
                return _picture_text(thing, columns)
            case NativeQr():
                return [f"[QR code: {thing.payload.decode('utf-8', errors='replace')}]"]
            case Barcode():
                return [f"[barcode: {thing.payload.decode('ascii', errors='replace')}]"]
            case Blank():
                return [""] if thing.dots >= FONT_A[1] else []
            case CutHere():
                return ["- " * (columns // 2)]
            case _:
                assert_never(thing)


def render(data: bytes, *, width_dots: int = DEFAULT_WIDTH_DOTS) -> Paper:
    """Interpret a byte stream.

    Args:
        data: what was sent to a printer.
        width_dots: printable width of that printer, a multiple of 8.

    Raises:
        NotUnderstood: at the first unknown or unfinished command; names its offset and bytes.
    """
    interpreter = Interpreter(width_dots=width_dots)
    parts = [printed_part(event) for event in (*interpreter.feed(data), *interpreter.close())]
    return Paper([part for part in parts if part is not None], width_dots=width_dots)


def printed_part(event: Event) -> Printed | None:
    """Return an event where it is on paper, None where it is a question to the printer.

    Raises:
        NotUnderstood: it is neither.
    """
    match event:
        case Mistake():
            raise NotUnderstood(event)
        case RealtimeRequest() | InOrderRequest() | AutomaticStatus():
            return None
        case _:
            return event


def _joined(printed: Sequence[Printed]) -> list[Printed]:
    """Join pictures that were sent in slices."""
    things: list[Printed] = []
    for thing in printed:
        last = things[-1] if things else None
        if (
            isinstance(thing, Raster)
            and isinstance(last, Raster)
            and last == replace(thing, bitmap=last.bitmap)
            and last.bitmap.width == thing.bitmap.width
        ):
            bitmap = Bitmap(
                width=last.bitmap.width,
                height=last.bitmap.height + thing.bitmap.height,
                rows=last.bitmap.rows + thing.bitmap.rows,
            )
            things[-1] = replace(last, bitmap=bitmap)
        else:
            things.append(thing)
    return things


def _placed(line: Line, columns: int) -> str:
    free = columns - sum(len(letters.text) * letters.look.wide for letters in line.letters)
    match line.side:
        case Side.LEFT:
            return line.text
        case Side.CENTRE:
            return " " * (free // 2) + line.text
        case Side.RIGHT:
            return " " * free + line.text


def _picture_text(picture: Raster, columns: int) -> list[str]:
    """Say what can be said of a picture in text; rules are rules, black bars are nothing."""
    height = picture.bitmap.height * picture.high
    if set(picture.bitmap.rows) == {0xFF}:
        return ["-" * columns] if height <= _RULE_DOTS else []
    return [f"[picture {picture.bitmap.width * picture.wide} x {height}]"]
