"""QR codes as pictures. Pure.

Modules are 7 dots (0.9 mm) for links, 5 for long payloads as signatures are, smaller only where the
paper is narrow; the quiet zone is four modules (ISO/IEC 18004).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from devices.ports import Bitmap
from devices.receipt_printer.layout.canvas import Canvas

QUIET_MODULES = 4
_LINK_DOTS = 7
_LONG_DOTS = 5
QUIET_DOTS = QUIET_MODULES * _LINK_DOTS
"""White paper above and below a code, enough for the largest modules."""
_LINK_MODULES = 41
"""The largest code, version 6, that still counts as a link."""
_SMALLEST_DOTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class QrPicture:
    """A code with its quiet zone; `link` where it is small enough for words beside it."""

    bitmap: Bitmap
    link: bool


def qr_picture(payload: str, width_dots: int) -> QrPicture:
    """Draw a code with its quiet zone.

    Args:
        payload: what it says, not empty; read back as UTF-8.
        width_dots: the widest it may be.

    Raises:
        ValueError: the payload is too long for this paper.
    """
    for matrix in _matrices(payload):
        side = len(matrix) + 2 * QUIET_MODULES
        link = len(matrix) <= _LINK_MODULES
        dots = min(_LINK_DOTS if link else _LONG_DOTS, width_dots // side)
        if dots >= _SMALLEST_DOTS:
            return QrPicture(bitmap=_drawn(matrix, dots), link=link)
    raise ValueError(f"a QR code of {len(payload)} characters does not fit {width_dots} dots")


def _drawn(matrix: list[list[bool]], dots: int) -> Bitmap:
    side = len(matrix) + 2 * QUIET_MODULES
    canvas = Canvas(side * dots, side * dots)
    for y, row in enumerate(matrix, start=QUIET_MODULES):
        for x, dark in enumerate(row, start=QUIET_MODULES):
            if dark:
                canvas.fill(x * dots, y * dots, dots, dots)
    return canvas.bitmap()


def _matrices(payload: str) -> Iterator[list[list[bool]]]:
    """Make the code with medium error correction, then with the lowest, where it holds more."""
    import qrcode  # noqa: PLC0415 - loaded when first needed, not before the first picture
    from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M  # noqa: PLC0415
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415

    for correction in (ERROR_CORRECT_M, ERROR_CORRECT_L):
        code = qrcode.QRCode(error_correction=correction, border=0)
        code.add_data(payload.encode("utf-8"))
        try:
            code.make(fit=True)
        except (DataOverflowError, ValueError):
            # The library says so in either way when the payload is too long.
            continue
        yield code.get_matrix()
