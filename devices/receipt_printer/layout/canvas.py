"""One-bit pictures put together from smaller ones. Pure."""

from devices.ports import Bitmap


class Canvas:
    """A white picture to paste on.

    Args:
        width: dots.
        height: dots.
    """

    def __init__(self, width: int, height: int) -> None:
        self._width = width
        self._rows = [0] * height

    def paste(self, bitmap: Bitmap, x: int, y: int) -> None:
        """Add the black dots of a picture; what would lie outside is cut off."""
        for number, row in enumerate(rows_of(bitmap), start=y):
            if 0 <= number < len(self._rows):
                self._rows[number] |= self._placed(row, bitmap.width, x)

    def fill(self, x: int, y: int, width: int, height: int) -> None:
        """Blacken a rectangle."""
        row = self._placed((1 << width) - 1, width, x)
        for number in range(max(y, 0), min(y + height, len(self._rows))):
            self._rows[number] |= row

    def bitmap(self) -> Bitmap:
        """Return the picture."""
        return _from_rows(self._rows, self._width)

    def _placed(self, row: int, width: int, x: int) -> int:
        shift = self._width - width - x
        placed = row << shift if shift >= 0 else row >> -shift
        return placed & ((1 << self._width) - 1)


def rows_of(bitmap: Bitmap) -> list[int]:
    """Return each row as a number, its leftmost dot in the highest of `width` bits."""
    stride = (bitmap.width + 7) // 8
    padding = stride * 8 - bitmap.width
    return [
        int.from_bytes(bitmap.rows[start : start + stride]) >> padding
        for start in range(0, stride * bitmap.height, stride or 1)
    ]


def without_sides(bitmap: Bitmap) -> Bitmap:
    """Cut the white columns at both sides away; a white picture becomes one of width 0."""
    rows = rows_of(bitmap)
    ink = 0
    for row in rows:
        ink |= row
    right = max((ink & -ink).bit_length() - 1, 0)
    return _from_rows([row >> right for row in rows], ink.bit_length() - right)


def without_ends(bitmap: Bitmap) -> Bitmap:
    """Cut the white rows above and below away; a white picture becomes one of height 0."""
    rows = rows_of(bitmap)
    inked = [number for number, row in enumerate(rows) if row]
    first, last = (inked[0], inked[-1]) if inked else (0, -1)
    return _from_rows(rows[first : last + 1], bitmap.width)


def black(width: int, height: int) -> Bitmap:
    """Return a black rectangle."""
    canvas = Canvas(width, height)
    canvas.fill(0, 0, width, height)
    return canvas.bitmap()


def box(size: int, line: int) -> Bitmap:
    """Return a square frame with lines of `line` dots: a box for a pen."""
    canvas = Canvas(size, size)
    for x, y, width, height in (
        (0, 0, size, line),
        (0, size - line, size, line),
        (0, 0, line, size),
        (size - line, 0, line, size),
    ):
        canvas.fill(x, y, width, height)
    return canvas.bitmap()


def _from_rows(rows: list[int], width: int) -> Bitmap:
    stride = (width + 7) // 8
    padding = stride * 8 - width
    data = b"".join((row << padding).to_bytes(stride) for row in rows)
    return Bitmap(width=width, height=len(rows), rows=data)
