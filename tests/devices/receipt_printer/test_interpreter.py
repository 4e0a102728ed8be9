import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.receipt_printer.interpreter import Interpreter
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

STORE_AND_PRINT_AB = b"\x1d(k\x05\x001P0ab\x1d(k\x03\x001Q0"


def read(data: bytes, *, width_dots: int = 576) -> list[Event]:
    interpreter = Interpreter(width_dots=width_dots)
    return [*interpreter.feed(data), *interpreter.close()]


def texts(data: bytes, *, width_dots: int = 576) -> list[str]:
    return [event.text for event in read(data, width_dots=width_dots) if isinstance(event, Line)]


def look_after(command: bytes) -> Look:
    (line,) = read(command + b"x\n")
    assert isinstance(line, Line)
    return line.letters[0].look


@pytest.mark.parametrize(
    ("number", "codec", "text"),
    [
        (0, "cp437", "äöüß"),
        (2, "cp850", "äöüß"),
        (13, "cp857", "ğış"),
        (15, "iso8859-7", "αβγ€"),
        (16, "cp1252", "„ä€“"),
        (17, "cp866", "Привет"),
        (18, "cp852", "łąčř"),
        (19, "cp858", "äöüß€"),
        (32, "cp720", "بطاقة"),
    ],
)
def test_letters_are_read_by_the_selected_code_page(number: int, codec: str, text: str) -> None:
    assert texts(b"\x1bt" + bytes([number]) + text.encode(codec) + b"\n") == [text]


@pytest.mark.parametrize(
    ("command", "look"),
    [
        (b"\x1bE\x01", Look(emphasised=True)),
        (b"\x1b-\x02", Look(underline=2)),
        (b"\x1b-1", Look(underline=1)),
        (b"\x1bM\x01", Look(small=True)),
        (b"\x1b{\x01", Look(upside_down=True)),
        (b"\x1dB\x01", Look(reverse=True)),
        (b"\x1d!\x11", Look(wide=2, high=2)),
        (b"\x1d!\x73", Look(wide=8, high=4)),
        (b"\x1b!\xb9", Look(small=True, emphasised=True, wide=2, high=2, underline=1)),
        (b"\x1bE\x01\x1b!\x30", Look(wide=2, high=2)),
        (b"\x1bE\x01\x1b@", Look()),
        (b"\x1db\x01", Look()),
    ],
)
def test_looks_follow_the_commands(command: bytes, look: Look) -> None:
    assert look_after(command) == look


def test_a_line_knows_its_letters_side_and_pitch() -> None:
    assert read(b"\x1ba\x02\x1b3\x40Gilt \x1bE\x01heute\n") == [
        Line(
            letters=(Letters("Gilt ", Look()), Letters("heute", Look(emphasised=True))),
            side=Side.RIGHT,
            pitch_dots=64,
        )
    ]


def test_alignment_changes_only_at_the_beginning_of_a_line() -> None:
    first, second = read(b"a\x1ba\x01b\n\x1ba1c\n")

    assert isinstance(first, Line)
    assert isinstance(second, Line)
    assert (first.side, second.side) == (Side.LEFT, Side.CENTRE)


def test_a_full_line_continues_on_the_next() -> None:
    assert texts(b"a" * 50 + b"\n") == ["a" * 48, "aa"]
    assert texts(b"a" * 48 + b"\nb\n") == ["a" * 48, "b"]
    assert texts(b"\x1d!\x10" + b"a" * 17 + b"\n", width_dots=384) == ["a" * 16, "a"]


def test_tabs_lead_to_every_eighth_column() -> None:
    assert texts(b"ab\tc\n\td\n") == ["ab      c", "        d"]


@pytest.mark.parametrize(
    ("data", "events"),
    [
        (b"\x10\x04\x01", [RealtimeRequest(1)]),
        (b"\x1dr1", [InOrderRequest(1)]),
        (b"\x1da\xff", [AutomaticStatus(255)]),
        (b"\x1dV\x00", [CutHere(partial=False)]),
        (b"\x1dV1", [CutHere(partial=True)]),
        (b"\x1dVB\x00", [CutHere(partial=True)]),
        (b"\x1dVA\x10", [Blank(16), CutHere(partial=False)]),
        (b"\x1bJ\x20", [Blank(32)]),
        (b"\x1b3\x0a\x1bd\x03", [Blank(30)]),
        (b"\x1b3\x0a\x1b2\x1bd\x01", [Blank(34)]),
        (b"\r", []),
        (b"\n", [Line(letters=(), side=Side.LEFT, pitch_dots=34)]),
        (
            b"\x1dh\x50\x1dw\x02\x1df\x00\x1dH\x02\x1dk\x04A1\x00",
            [Barcode(kind=4, payload=b"A1", height_dots=80, side=Side.LEFT)],
        ),
        (
            b"\x1dk\x49\x03{B1",
            [Barcode(kind=73, payload=b"{B1", height_dots=162, side=Side.LEFT)],
        ),
        (
            b"\x1d(k\x04\x001A2\x00\x1d(k\x03\x001C\x05\x1d(k\x03\x001E0" + STORE_AND_PRINT_AB,
            [NativeQr(payload=b"ab", module_dots=5, side=Side.LEFT)],
        ),
    ],
)
def test_commands_are_read_as_the_reference_says(data: bytes, events: list[Event]) -> None:
    assert read(data) == events


def test_pictures_carry_their_dots_and_scale() -> None:
    (picture,) = read(b"\x1dv0\x03\x02\x00\x03\x00abcdef")

    assert isinstance(picture, Raster)
    assert (picture.bitmap.width, picture.bitmap.height, picture.bitmap.rows) == (16, 3, b"abcdef")
    assert (picture.wide, picture.high) == (2, 2)


def test_an_unfinished_line_comes_out_before_a_picture_and_at_the_end() -> None:
    assert [type(event) for event in read(b"a\x1dv0\x00\x01\x00\x01\x00\xffb")] == [
        Line,
        Raster,
        Line,
    ]


@pytest.mark.parametrize(
    ("data", "offset", "found"),
    [
        (b"ab\x1b\x99", 2, "1b 99"),
        (b"\x00", 0, "00"),
        (b"\x1bp\x00\x19\xfa", 0, "1b 70"),
        (b"\x1bt\x63", 0, "1b 74 63"),
        (b"\x10\x04\x09", 0, "10 04 09"),
        (b"\x1d!\x88", 0, "1d 21 88"),
        (b"\x1b!\x02", 0, "1b 21 02"),
        (b"\x1dV\x07", 0, "1d 56 07"),
        (b"\x1dv1", 0, "1d 76 31"),
        (b"\x1dv0\x09", 0, "1d 76 30 09"),
        (b"\x1dv0\x00\x00\x00\x01\x00", 0, "1d 76 30 00 00 00 01 00"),
        (b"\x1d(L\x02\x00\x30\x32", 0, "1d 28 4c"),
        (b"\x1d(k\x03\x000A0", 0, "1d 28 6b 03 00 30"),
        (b"\x1d(k\x03\x001Z0", 0, "1d 28 6b 03 00 31 5a"),
        (b"\x1d(k\x04\x001Q00", 0, "1d 28 6b 04 00 31 51"),
        (b"\x1d(k\x03\x001C\x11", 0, "1d 28 6b 03 00 31 43 11"),
        (b"\x1dk\x20ab", 0, "1d 6b 20"),
        (b"\x1dk\x04" + b"1" * 300, 0, "1d 6b 04"),
    ],
)
def test_what_is_no_command_is_a_mistake_with_its_place(
    data: bytes, offset: int, found: str
) -> None:
    mistake = next(event for event in read(data) if isinstance(event, Mistake))

    assert (mistake.offset, mistake.found) == (offset, found)


@pytest.mark.parametrize(
    "data", [b"\x1b", b"\x1dv0\x00\x02\x00\x02\x00abc", b"\x1d(k\x10\x001P0ab"]
)
def test_data_that_end_within_a_command_are_a_mistake(data: bytes) -> None:
    assert isinstance(read(data)[0], Mistake)


def test_nothing_is_read_after_a_mistake() -> None:
    interpreter = Interpreter()
    interpreter.feed(b"\x00")

    assert interpreter.feed(b"text\n") == []


commands = st.sampled_from(
    [
        b"Stra\xe1e ",
        b"\n",
        b"\x1b@",
        b"\x1bE\x01",
        b"\x1d!\x11",
        b"\x1ba\x01",
        b"\x1bt\x13",
        b"\x10\x04\x02",
        b"\x1dr\x01",
        b"\x1dVB\x00",
        b"\x1dv0\x00\x02\x00\x03\x00\x1b@\x1dVBB",
        b"\x1d(k\x05\x001P0ab",
        b"\x1d(k\x03\x001Q0",
        b"\x1dk\x0412\x00",
        b"\x1bJ\x10",
        b"\t",
        b"\x1b\x99",
    ]
)


@given(st.lists(commands, max_size=12), st.data())
def test_any_split_of_the_bytes_gives_the_same_events(
    parts: list[bytes], data: st.DataObject
) -> None:
    stream = b"".join(parts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    interpreter = Interpreter()

    events: list[Event] = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        events += interpreter.feed(stream[start:end])

    assert [*events, *interpreter.close()] == read(stream)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_but_never_crash(data: bytes) -> None:
    mistakes = [event for event in read(data) if isinstance(event, Mistake)]

    assert len(mistakes) <= 1
