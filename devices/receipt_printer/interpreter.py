"""A strict reader of ESC/POS: bytes in, paper and questions out. Pure.

Written from Epson's ESC/POS command reference and not from the code that makes our bytes, so that
it can judge them. Any split of the bytes gives the same events.
"""

from dataclasses import replace

from devices.ports import Bitmap
from devices.receipt_printer.commands import CODE_PAGES, Malformed, command_at, letters_length
from devices.receipt_printer.printed import (
    AutomaticStatus,
    Barcode,
    Blank,
    CutHere,
    Event,
    InOrderRequest,
    Letters,
    Line,
    Look,
    Mistake,
    NativeQr,
    Raster,
    RealtimeRequest,
    Side,
)

DEFAULT_WIDTH_DOTS = 576
DEFAULT_PITCH_DOTS = 34
"""The usual line spacing of 1/6 inch at 203 dots an inch."""
_TAB_COLUMNS = 8
_USUAL_MODULE_DOTS = 3
_USUAL_BARCODE_DOTS = 162


class NotUnderstood(ValueError):  # noqa: N818 - named after what happened
    """A byte stream holds no known command at one place; the message names offset and hex."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(f"offset {mistake.offset}: {mistake.reason}: {mistake.found}")
        self.mistake = mistake


class Interpreter:
    """Reads one byte stream, in pieces of any size.

    Args:
        width_dots: printable width; longer lines continue on the next.
    """

    _look: Look

    def __init__(self, *, width_dots: int = DEFAULT_WIDTH_DOTS) -> None:
        self._width_dots = width_dots
        self._data = bytearray()
        self._offset = 0
        self._events: list[Event] = []
        self._dead = False
        self._reset()

    def feed(self, data: bytes) -> list[Event]:
        """Take bytes and return what they complete.

        After a `Mistake` nothing more is read.
        """
        self._data += data
        while self._data and not self._dead and self._step():
            pass
        events, self._events = self._events, []
        return events

    def close(self) -> list[Event]:
        """End the stream: an unfinished line comes out, an unfinished command is a `Mistake`."""
        if self._data and not self._dead:
            self._fail(len(self._data), "the data end within a command")
        self._end_line(None)
        events, self._events = self._events, []
        return events

    def _step(self) -> bool:
        """Read letters or one command; False while bytes are missing."""
        count = letters_length(self._data)
        if count:
            self._take_letters(bytes(self._data[:count]))
            self._drop(count)
            return True
        try:
            command = command_at(self._data)
        except Malformed as error:
            self._fail(error.size, error.reason)
            return False
        if command is None:
            return False
        prefix, length = command
        self._act(prefix, bytes(self._data[len(prefix) : length]))
        self._drop(length)
        return True

    def _act(self, prefix: bytes, data: bytes) -> None:  # noqa: C901, PLR0912 - one branch a command
        number = data[0] if data else 0
        match prefix:
            case b"\n":
                self._new_line()
            case b"\t":
                self._tab()
            case b"\x10\x04":
                self._events.append(RealtimeRequest(number))
            case b"\x1b@":
                self._reset()
            case b"\x1b2":
                self._pitch_dots = DEFAULT_PITCH_DOTS
            case b"\x1b3":
                self._pitch_dots = number
            case b"\x1ba":
                self._set_side(number)
            case b"\x1bd":
                self._end_line(number * self._pitch_dots)
            case b"\x1bJ":
                self._end_line(number)
            case b"\x1bt":
                self._code_page = CODE_PAGES[number]
            case b"\x1d(":
                self._qr(data)
            case b"\x1dV":
                self._cut(data)
            case b"\x1da":
                self._events.append(AutomaticStatus(number))
            case b"\x1dh":
                self._barcode_dots = number
            case b"\x1dk":
                self._barcode(data)
            case b"\x1dr":
                self._events.append(InOrderRequest(number % 48))
            case b"\x1dv":
                self._picture(data)
            case _:
                self._look = _restyled(self._look, prefix, number)

    def _drop(self, count: int) -> None:
        del self._data[:count]
        self._offset += count

    def _fail(self, size: int, reason: str) -> None:
        found = bytes(self._data[: min(size, 16)]).hex(" ")
        self._events.append(Mistake(offset=self._offset, found=found, reason=reason))
        self._dead = True

    def _reset(self) -> None:
        """`ESC @`: everything as after switching on; the unfinished line is dropped."""
        self._look = Look()
        self._side = Side.LEFT
        self._code_page = CODE_PAGES[0]
        self._pitch_dots = DEFAULT_PITCH_DOTS
        self._letters: list[Letters] = []
        self._used_dots = 0
        self._module_dots = _USUAL_MODULE_DOTS
        self._symbol = b""
        self._barcode_dots = _USUAL_BARCODE_DOTS

    def _take_letters(self, data: bytes) -> None:
        text = data.decode(self._code_page, errors="replace").replace("\x7f", " ")
        for letter in text:
            width, _ = self._look.cell
            if self._letters and self._used_dots + width > self._width_dots:
                self._end_line(None)
            self._used_dots += width
            if self._letters and self._letters[-1].look == self._look:
                self._letters[-1] = Letters(self._letters[-1].text + letter, self._look)
            else:
                self._letters.append(Letters(letter, self._look))

    def _tab(self) -> None:
        width, _ = self._look.cell
        stop = width * _TAB_COLUMNS
        self._take_letters(b" " * max((stop - self._used_dots % stop) // width, 1))

    def _end_line(self, feed_dots: int | None) -> None:
        """Print the unfinished line, if any, and feed; by its own pitch where None is given."""
        if not self._letters:
            if feed_dots:
                self._events.append(Blank(feed_dots))
            return
        height = max(letters.look.cell[1] for letters in self._letters)
        pitch = max(height, self._pitch_dots if feed_dots is None else feed_dots)
        letters = tuple(self._letters)
        self._events.append(Line(letters=letters, side=self._side, pitch_dots=pitch))
        self._letters, self._used_dots = [], 0

    def _new_line(self) -> None:
        if self._letters:
            self._end_line(None)
        else:
            self._events.append(Line(letters=(), side=self._side, pitch_dots=self._pitch_dots))

    def _set_side(self, number: int) -> None:
        """`ESC a n`: works only at the beginning of a line."""
        if not self._letters:
            self._side = Side(number % 48)

    def _picture(self, data: bytes) -> None:
        """`GS v 0 m xL xH yL yH d1…dk`, from its 0."""
        scale, height = data[1] % 48, int.from_bytes(data[4:6], "little")
        stride = int.from_bytes(data[2:4], "little")
        self._end_line(None)
        bitmap = Bitmap(width=stride * 8, height=height, rows=data[6:])
        wide, high = 1 + (scale & 1), 1 + (scale >> 1)
        self._events.append(Raster(bitmap=bitmap, side=self._side, wide=wide, high=high))

    def _qr(self, data: bytes) -> None:
        """`GS ( k pL pH 49 fn …`, from its k."""
        function, parameters = data[4], data[5:]
        match function:
            case 67:
                self._module_dots = parameters[0]
            case 80:
                self._symbol = parameters[1:]
            case 81:
                self._end_line(None)
                self._events.append(
                    NativeQr(payload=self._symbol, module_dots=self._module_dots, side=self._side)
                )
            case _:
                pass

    def _barcode(self, data: bytes) -> None:
        """`GS k m d1…dk NUL` or `GS k m n d1…dn`, from its m."""
        self._end_line(None)
        kind = data[0]
        payload = data[1:-1] if kind <= 6 else data[2:]
        self._events.append(
            Barcode(kind=kind, payload=payload, height_dots=self._barcode_dots, side=self._side)
        )

    def _cut(self, data: bytes) -> None:
        """`GS V m` or `GS V m n`: with n the paper is fed by n more."""
        self._end_line(None)
        if len(data) > 1 and data[1]:
            self._events.append(Blank(data[1]))
        self._events.append(CutHere(partial=data[0] in {1, 49, 66}))


def _restyled(look: Look, prefix: bytes, number: int) -> Look:  # noqa: PLR0911 - one branch a command
    """Return a look after one command that changes only looks."""
    match prefix:
        case b"\x1b!":
            return _mode(look, number)
        case b"\x1bE":
            return replace(look, emphasised=bool(number & 1))
        case b"\x1b-":
            return replace(look, underline=number % 48)
        case b"\x1bM":
            return replace(look, small=bool(number & 1))
        case b"\x1b{":
            return replace(look, upside_down=bool(number & 1))
        case b"\x1d!":
            return replace(look, wide=(number >> 4) + 1, high=(number & 7) + 1)
        case b"\x1dB":
            return replace(look, reverse=bool(number & 1))
        case _:
            return look


def _mode(look: Look, mode: int) -> Look:
    """`ESC ! n`: font, emphasis, size and underline at once."""
    return replace(
        look,
        small=bool(mode & 1),
        emphasised=bool(mode & 1 << 3),
        high=2 if mode & 1 << 4 else 1,
        wide=2 if mode & 1 << 5 else 1,
        underline=1 if mode & 1 << 7 else 0,
    )
