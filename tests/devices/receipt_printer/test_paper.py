from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from devices.receipt_printer import paper_picture
from devices.receipt_printer.interpreter import NotUnderstood
from devices.receipt_printer.paper import render
from devices.receipt_printer.paper_picture import EDGE_DOTS


def picture(data: bytes, folder: Path, *, width_dots: int = 576) -> Image.Image:
    file = folder / "paper.png"
    render(data, width_dots=width_dots).save_png(file)
    with Image.open(file) as image:
        return image.convert("L")


def dark_columns(image: Image.Image) -> tuple[int, int]:
    box = image.point(lambda grey: 255 - grey).getbbox()
    assert box is not None
    return box[0] - EDGE_DOTS, box[2] - EDGE_DOTS


def test_an_unknown_command_is_named_with_offset_and_bytes() -> None:
    with pytest.raises(NotUnderstood, match=r"offset 3: unknown command: 1b 70"):
        render(b"ab\n\x1bp\x00")


def test_questions_to_the_printer_leave_no_trace_on_paper() -> None:
    assert render(b"\x10\x04\x01\x1da\x00\x1dr\x01").printed == ()


def test_text_stands_where_it_stands_on_paper() -> None:
    data = b"\x1ba\x01mitte\n\x1ba\x02rechts\n\x1ba\x00\x1d!\x10breit\n\n\x1bJ\x30links\n"

    assert render(data, width_dots=240).as_text().splitlines() == [
        "       mitte",
        "              rechts",
        "breit",
        "",
        "",
        "links",
    ]


def test_pictures_are_named_and_rules_drawn_in_text() -> None:
    rule = b"\x1dv0\x00\x02\x00\x02\x00" + b"\xff" * 4
    bar = b"\x1dv0\x00\x01\x00\x08\x00" + b"\xff" * 8
    dots = b"\x1dv0\x00\x01\x00\x08\x00" + b"\xaa" * 8
    code = b"\x1d(k\x05\x001P0ab\x1d(k\x03\x001Q0"
    lines = b"\x1dk\x0412\x00"

    text = render(
        rule + b"a\n" + bar + b"a\n" + dots + dots + code + lines + b"\x1dV0", width_dots=120
    ).as_text()

    assert text.splitlines() == [
        "-" * 10,
        "a",
        "a",
        "[picture 8 x 16]",
        "[QR code: ab]",
        "[barcode: 12]",
        "- - - - -",
    ]


def test_letters_stand_in_their_columns(tmp_path: Path) -> None:
    left, right = dark_columns(picture(b" " * 10 + b"HH\n", tmp_path))
    assert left >= 120
    assert right <= 144

    left, right = dark_columns(picture(b"\x1ba\x02\x1d!\x11HH\n", tmp_path))
    assert left >= 576 - 48
    assert right <= 576


def test_letters_of_all_looks_are_drawn(tmp_path: Path) -> None:
    def ink(command: bytes) -> int:
        return picture(command + b"Ha\n", tmp_path).histogram()[0]

    plain = ink(b"")
    assert ink(b"\x1bE\x01") > plain
    assert ink(b"\x1b-\x02") > plain
    assert ink(b"\x1d!\x11") > 3 * plain
    assert ink(b"\x1dB\x01") > 2 * plain
    assert 0 < ink(b"\x1bM\x01") < plain
    assert ink(b"\x1b{\x01") == plain


def test_a_slip_ends_where_it_is_cut_and_two_are_divided(tmp_path: Path) -> None:
    one = picture(b"a\n\x1dV0", tmp_path).height
    two = picture(b"a\n\x1dV0a\n\x1dV0", tmp_path).height

    assert one == picture(b"a\n", tmp_path).height
    assert two > one + 34


def test_codes_drawn_by_the_printer_can_be_read(tmp_path: Path) -> None:
    code = b"\x1ba\x01\x1bJ\x40\x1d(k\x03\x001C\x06\x1d(k\x07\x001P0ABCD\x1d(k\x03\x001Q0\x1bJ\x40"

    (found,) = zxingcpp.read_barcodes(picture(code, tmp_path))
    assert found.text == "ABCD"


def test_pictures_and_barcodes_have_their_size(tmp_path: Path) -> None:
    wide = picture(b"\x1dv0\x01\x01\x00\x01\x00\xff", tmp_path)
    assert dark_columns(wide) == (0, 16)

    barcode = picture(b"\x1dh\x20\x1dk\x0412\x00", tmp_path)
    assert dark_columns(barcode)[0] == 0


def test_without_any_font_file_letters_are_still_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_picture, "_font_files", list)
    for cached in (paper_picture._font, paper_picture._glyph):
        cached.cache_clear()
    try:
        assert picture(b"Ha\n", tmp_path).histogram()[0] > 0
    finally:
        for cached in (paper_picture._font, paper_picture._glyph):
            cached.cache_clear()
