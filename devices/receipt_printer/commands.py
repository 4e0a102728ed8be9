"""The commands the interpreter knows, and where each ends. Pure.

Written from Epson's ESC/POS command reference, independently of any library that makes such bytes.
Whatever is not listed, and every parameter outside its documented range, is malformed.
"""

from collections.abc import Callable

ESC, GS, DLE = b"\x1b", b"\x1d", b"\x10"
CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    13: "cp857",
    15: "iso8859-7",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
    32: "cp720",
}
"""`ESC t n`: Epson's number to Python's codec."""

MOST_DATA_BYTES = 1 << 22
_FIRST_LETTER = 0x20
_ANY = range(256)
_SWITCH = (0, 1, 48, 49)

Data = bytes | bytearray
Framing = Callable[[Data], int | None]
"""Returns the length of the command that the bytes begin with, or None while bytes are missing."""


class Malformed(Exception):  # noqa: N818 - named after what is wrong
    """The first `size` bytes are no known command."""

    def __init__(self, size: int, reason: str) -> None:
        super().__init__(reason)
        self.size = size
        self.reason = reason


def command_at(data: Data) -> tuple[bytes, int] | None:
    """Find the command that the data begin with.

    Args:
        data: at least one byte, not a printable one.

    Returns:
        The command's prefix and its whole length in bytes; None while bytes are missing.

    Raises:
        Malformed: no command begins like this.
    """
    prefix = bytes(data[:1]) if bytes(data[:1]) in FRAMINGS else bytes(data[:2])
    if len(prefix) == 1 and prefix in {ESC, GS, DLE}:
        return None
    framing = FRAMINGS.get(prefix)
    if framing is None:
        raise Malformed(len(prefix), "unknown command")
    length = framing(data)
    return None if length is None else (prefix, length)


def letters_length(data: Data) -> int:
    """Count the printable bytes that the data begin with."""
    for place, byte in enumerate(data):
        if byte < _FIRST_LETTER:
            return place
    return len(data)


def _bare(prefix: bytes) -> Framing:
    return lambda _data: len(prefix)


def _with_parameter(prefix: bytes, allowed: range | tuple[int, ...]) -> Framing:
    def framing(data: Data) -> int | None:
        place = len(prefix)
        if len(data) <= place:
            return None
        if data[place] not in allowed:
            raise Malformed(place + 1, "parameter out of range")
        return place + 1

    return framing


def _cut(data: Data) -> int | None:
    """`GS V m`, or `GS V m n` for m 65 and 66."""
    if len(data) < 3:
        return None
    if data[2] in _SWITCH:
        return 3
    if data[2] in {65, 66}:
        return 4 if len(data) >= 4 else None
    raise Malformed(3, "parameter out of range")


def _raster(data: Data) -> int | None:
    """`GS v 0 m xL xH yL yH d1…dk`, k = x · y."""
    if len(data) > 2 and data[2] != ord("0"):
        raise Malformed(3, "unknown command")
    if len(data) > 3 and data[3] not in (*range(4), *range(48, 52)):
        raise Malformed(4, "parameter out of range")
    if len(data) < 8:
        return None
    size = int.from_bytes(data[4:6], "little") * int.from_bytes(data[6:8], "little")
    if not 0 < size <= MOST_DATA_BYTES:
        raise Malformed(8, "a picture of this size is not possible")
    return _whole(data, 8 + size)


def _symbol(data: Data) -> int | None:
    """`GS ( k pL pH cn fn …`, for QR codes (cn 49) only."""
    if len(data) > 2 and data[2] != ord("k"):
        raise Malformed(3, "unknown command")
    if len(data) < 7:
        return None
    size = int.from_bytes(data[3:5], "little")
    if data[5] != 49:
        raise Malformed(6, "unknown command")
    _check_symbol(data[6], size)
    length = _whole(data, 5 + size)
    if length and not _symbol_parameters_fit(data[6], data[7:length]):
        raise Malformed(length if size < 8 else 8, "parameter out of range")
    return length


def _check_symbol(function: int, size: int) -> None:
    """Functions 165 (model), 167 (module), 169 (correction), 180 (store), 181 (print)."""
    sizes = {65: range(4, 5), 67: range(3, 4), 69: range(3, 4), 80: range(4, 7093), 81: range(3, 4)}
    if function not in sizes:
        raise Malformed(7, "unknown command")
    if size not in sizes[function]:
        raise Malformed(7, "a command of this length is not possible")


def _symbol_parameters_fit(function: int, parameters: Data) -> bool:
    allowed = {65: range(49, 52), 67: range(1, 17), 69: range(48, 52)}
    return parameters[0] in allowed.get(function, (48,))


def _barcode(data: Data) -> int | None:
    """`GS k m d1…dk NUL` for m 0 to 6, `GS k m n d1…dn` for m 65 to 73."""
    if len(data) < 4:
        return None
    if data[2] <= 6:
        end = data.find(0, 3, 3 + 256)
        if end < 0 and len(data) > 3 + 255:
            raise Malformed(3, "a barcode without end")
        return end + 1 if end >= 0 else None
    if data[2] not in range(65, 74):
        raise Malformed(3, "parameter out of range")
    return _whole(data, 4 + data[3])


def _whole(data: Data, length: int) -> int | None:
    return length if len(data) >= length else None


_ONE_PARAMETER: dict[bytes, range | tuple[int, ...]] = {
    b"\x10\x04": range(1, 5),
    b"\x1b!": tuple(n for n in _ANY if not n & 0b0100_0110),
    b"\x1bE": _ANY,
    b"\x1ba": (0, 1, 2, 48, 49, 50),
    b"\x1b{": _ANY,
    b"\x1b-": (0, 1, 2, 48, 49, 50),
    b"\x1bM": _SWITCH,
    b"\x1bd": _ANY,
    b"\x1bJ": _ANY,
    b"\x1bt": tuple(CODE_PAGES),
    b"\x1b3": _ANY,
    b"\x1d!": tuple(n for n in _ANY if not n & 0b1000_1000),
    b"\x1db": _ANY,
    b"\x1dB": _ANY,
    b"\x1dh": range(1, 256),
    b"\x1dw": range(1, 7),
    b"\x1df": _SWITCH,
    b"\x1dH": (0, 1, 2, 3, 48, 49, 50, 51),
    b"\x1dr": (1, 2, 49, 50),
    b"\x1da": _ANY,
}

FRAMINGS: dict[bytes, Framing] = {
    **{bare: _bare(bare) for bare in (b"\n", b"\r", b"\t", b"\x1b@", b"\x1b2")},
    **{prefix: _with_parameter(prefix, allowed) for prefix, allowed in _ONE_PARAMETER.items()},
    b"\x1dV": _cut,
    b"\x1dv": _raster,
    b"\x1d(": _symbol,
    b"\x1dk": _barcode,
}
