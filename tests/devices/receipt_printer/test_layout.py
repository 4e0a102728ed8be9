"""Layout and encoding, judged by the interpreter that knows neither."""

from collections.abc import Callable

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from devices.ports import Bitmap, TextRaster
from devices.receipt_printer.escpos import encode
from devices.receipt_printer.instructions import Cut, Feed, Picture, TextLine
from devices.receipt_printer.layout import lay_out
from devices.receipt_printer.layout.canvas import rows_of
from devices.receipt_printer.paper import Paper, render
from devices.receipt_printer.printed import CutHere, Line, Look, Raster, Side
from devices.receipt_printer.profile import PAPER_58, PAPER_80, PROFILES, PaperProfile
from kiosk.core.slip import (
    Banner,
    Block,
    Code,
    Direction,
    Fact,
    Figure,
    Heading,
    Item,
    Letterhead,
    Paragraph,
    Rule,
    Slip,
    SmallPrint,
    Title,
)

MakeSlip = Callable[..., Slip]
LONG_WORD = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsgesetz"
EACH_PROFILE = pytest.mark.parametrize("profile", [PAPER_58, PAPER_80], ids=lambda p: p.name)


def printed(slip: Slip, raster: TextRaster, profile: PaperProfile = PAPER_80) -> Paper:
    data = encode(lay_out(slip, profile=profile, raster=raster), profile)
    return render(data, width_dots=profile.dots)


def look_of(paper: Paper, text: str) -> Look:
    return next(
        letters.look
        for line in paper.printed
        if isinstance(line, Line)
        for letters in line.letters
        if text in letters.text
    )


def codes_on(paper: Paper) -> list[str]:
    image = Image.new("L", (paper.width_dots, 0), 255)
    for thing in paper.printed:
        if isinstance(thing, Raster):
            size = (thing.bitmap.width, thing.bitmap.height)
            piece = ImageOps.invert(Image.frombytes("1", size, thing.bitmap.rows).convert("L"))
            longer = Image.new("L", (paper.width_dots, image.height + piece.height), 255)
            longer.paste(image, (0, 0))
            longer.paste(piece, (0, image.height))
            image = longer
    return [code.text for code in zxingcpp.read_barcodes(ImageOps.expand(image, 40, 255))]


def test_a_service_slip_reads_as_the_design_shows_it(
    service_slip: Slip, raster: TextRaster
) -> None:
    text = printed(service_slip, raster).as_text()

    assert [line for line in text.splitlines() if line and not line.startswith("[picture")] == [
        "   SIMULATION Dieser Zettel ist nicht gültig.",
        "Personalausweis",
        "beantragen",
        "24 Jahre oder älter",
        "-" * 48,
        "Kosten" + " " * 28 + "46,00 €",
        "Gilt" + " " * 36 + "10 Jahre",
        "Dauert" + " " * 29 + "etwa 3 Wochen",
        "-" * 48,
        "Das bringen Sie mit",
        "[ ] Alter Ausweis oder Reisepass",
        "    auch wenn er abgelaufen ist",
        "[ ] Digitales Foto",
        "    oder im Amt für 6,00 €",
        "[ ] Geburtsurkunde",
        "    nur beim ersten Ausweis",
        "-" * 48,
        "Hier gehen Sie hin",
        "Bürgeramt Mitte",
        "Rathausplatz 1, Erdgeschoss",
        "Mo bis Do 8-18 Uhr, Fr 8-13 Uhr",
        "Bus 3, 7: Rathausplatz. Ohne Stufen.",
        "-" * 48,
        "-" * 48,
        "Stand 12.10.2026 · Kiosk M01 · 22.10.2026 10:43",
        "   SIMULATION Dieser Zettel ist nicht gültig.",
        "- " * 23 + "-",
    ]


@EACH_PROFILE
def test_every_slip_begins_initialised_and_ends_cut(
    service_slip: Slip, raster: TextRaster, profile: PaperProfile
) -> None:
    data = encode(lay_out(service_slip, profile=profile, raster=raster), profile)

    assert data.startswith(b"\x1b@\x1bt\x13")
    assert data.endswith(b"\x1dVB\x00")


def test_without_a_cutter_the_paper_is_fed_to_the_tear_bar(
    service_slip: Slip, raster: TextRaster
) -> None:
    profile = PaperProfile(name="bar", dots=384, columns=32, model="default", cutter=False)
    data = encode(lay_out(service_slip, profile=profile, raster=raster), profile)

    assert data.endswith(b"\x1bd\x05")


def test_half_dot_units_double_every_feed(make_slip: MakeSlip, raster: TextRaster) -> None:
    profile = PaperProfile(name="fine", dots=576, columns=48, model="default", units_per_dot=2)
    data = encode([Feed(200)], profile)

    assert data.endswith(b"\x1bJ\xff\x1bJ\x91")


@EACH_PROFILE
def test_label_and_value_stand_at_the_two_edges(
    make_slip: MakeSlip, raster: TextRaster, profile: PaperProfile
) -> None:
    paper = printed(make_slip(Fact(label="Gültig", value="10 €")), raster, profile)

    assert paper.lines == ("Gültig" + " " * (profile.columns - 10) + "10 €",)


def test_a_strong_value_is_double_in_size_and_emphasised(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    paper = printed(make_slip(Fact(label="Kosten", value="46,00 €", strong=True)), raster)

    assert look_of(paper, "46,00 €") == Look(wide=2, high=2, emphasised=True)
    assert look_of(paper, "Kosten") == Look()


def test_a_value_that_does_not_fit_stands_below_at_the_right(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    fact = Fact(label="Kassenzeichen der Stadtkasse", value="4711 0815 2603")
    paper = printed(make_slip(fact), raster, PAPER_58)

    sides = [(line.text, line.side) for line in paper.printed if isinstance(line, Line)]
    assert sides == [
        ("Kassenzeichen der Stadtkasse", Side.LEFT),
        ("4711 0815 2603", Side.RIGHT),
    ]


@EACH_PROFILE
@pytest.mark.parametrize(
    "block",
    [
        Title(text=LONG_WORD, detail=LONG_WORD),
        Heading(text=LONG_WORD),
        Paragraph(text=LONG_WORD),
        Item(text=LONG_WORD, detail=LONG_WORD),
        Fact(label=LONG_WORD, value=LONG_WORD, strong=True),
        SmallPrint(text=LONG_WORD),
        Banner(text=LONG_WORD),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_word_longer_than_the_paper_is_printed_whole(
    make_slip: MakeSlip, raster: TextRaster, profile: PaperProfile, block: Block
) -> None:
    paper = printed(make_slip(block), raster, profile)

    together = "".join(paper.lines).replace(" ", "").replace("[]", "")
    assert together.replace(LONG_WORD, "") == ""
    assert all(
        sum(len(part.text) * part.look.wide for part in line.letters) <= profile.columns
        for line in paper.printed
        if isinstance(line, Line)
    )


@pytest.mark.parametrize(
    "block",
    [
        Letterhead(city="", place=""),
        Title(text=""),
        Heading(text=" "),
        Paragraph(text=""),
        Fact(label="", value=""),
        SmallPrint(text=""),
        Figure(text=""),
        Code(payload="", caption=""),
    ],
    ids=lambda block: type(block).__name__,
)
@pytest.mark.parametrize("direction", list(Direction))
def test_empty_fields_print_nothing_and_break_nothing(
    make_slip: MakeSlip, raster: TextRaster, block: Block, direction: Direction
) -> None:
    paper = printed(make_slip(block, direction=direction), raster)

    assert "".join(paper.lines).strip() == ""
    assert isinstance(paper.printed[-1], CutHere)


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (Fact(label="Nur Name", value=""), ("Nur Name", Side.LEFT)),
        (Fact(label="", value="nur Wert"), ("nur Wert", Side.RIGHT)),
    ],
)
def test_half_a_fact_keeps_its_side(
    make_slip: MakeSlip, raster: TextRaster, fact: Fact, line: tuple[str, Side]
) -> None:
    (only,) = [part for part in printed(make_slip(fact), raster).printed if isinstance(part, Line)]

    assert (only.text, only.side) == line


@EACH_PROFILE
@pytest.mark.parametrize("length", [20, 60, 200, 400])
def test_codes_can_be_read_from_the_paper(
    make_slip: MakeSlip, raster: TextRaster, profile: PaperProfile, length: int
) -> None:
    payload = ("https://musterstadt.example/ä/" + "0123456789" * 40)[:length]
    paper = printed(make_slip(Code(payload=payload, caption="")), raster, profile)

    assert codes_on(paper) == [payload]


def test_words_stand_beside_a_link_on_wide_paper_and_below_on_narrow(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    slip = make_slip(Code(payload="https://a.example/1", caption="Weiter", small="klein"))

    assert printed(slip, raster, PAPER_80).lines == ()
    assert printed(slip, raster, PAPER_58).lines == ("Weiter", "klein")


def test_words_stand_below_a_signature(make_slip: MakeSlip, raster: TextRaster) -> None:
    slip = make_slip(Code(payload="x" * 300, caption="Signatur des Belegs"))

    assert printed(slip, raster).lines == ("Signatur des Belegs",)


def test_a_caption_higher_than_its_code_stands_below(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    class Tall(type(raster)):  # type: ignore[misc] # the fake's class comes with the fixture
        def text(self, text: str, **how: object) -> object:
            return super().text(text, **{**how, "size_dots": 400})

    slip = make_slip(Code(payload="https://a.example/1", caption="Weiter"))
    assert printed(slip, Tall()).lines == ("Weiter",)


def test_a_payload_that_fits_no_code_is_refused(make_slip: MakeSlip, raster: TextRaster) -> None:
    for payload in ("x" * 3000, "x" * 2500):
        with pytest.raises(ValueError, match="QR code"):
            printed(make_slip(Code(payload=payload, caption="")), raster, PAPER_58)


def test_texts_outside_the_code_page_are_drawn(make_slip: MakeSlip, raster: TextRaster) -> None:
    blocks = (
        Title(text="Паспорт", detail="замена"),
        Heading(text="Nguyễn"),
        Paragraph(text="Привет", strong=True),
        Fact(label="Цена", value="46,00 €"),
        Fact(label="Ц" * 60, value="1 €", strong=True),
        Item(text="Фото", detail="цветное"),
        SmallPrint(text="одна\nдве"),
        Banner(text="ГОРОД"),
    )
    paper = printed(make_slip(*blocks), raster)

    assert paper.lines == ()
    drawn = set(raster.texts)  # type: ignore[attr-defined]
    assert {"Паспорт", "Nguyễn", "Привет", "46,00 €", "Фото", "одна", "две", "ГОРОД"} <= drawn


def test_german_blocks_stay_text_beside_drawn_ones(make_slip: MakeSlip, raster: TextRaster) -> None:
    paper = printed(make_slip(Paragraph(text="Привет"), Paragraph(text="Grüße")), raster)

    assert paper.lines == ("Grüße",)


def test_a_right_to_left_slip_is_drawn_whole_and_mirrored(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    fact = Fact(label="التكلفة", value="\u206646,00 €\u2069")
    instructions = lay_out(
        make_slip(fact, Paragraph(text="Bürgeramt"), direction=Direction.RIGHT_TO_LEFT),
        profile=PAPER_80,
        raster=raster,
    )

    pictures = [part.bitmap for part in instructions if isinstance(part, Picture)]
    assert not any(isinstance(part, TextLine) for part in instructions)
    label, value = rows_of(pictures[0])[0] & 0xFF, rows_of(pictures[0])[0] >> (576 - 8)
    assert (label, value) == (0xFF, 0xFF)
    assert rows_of(pictures[1])[0] & 1
    directions = dict(zip(raster.texts, raster.directions, strict=True))  # type: ignore[attr-defined]
    assert directions == {
        "التكلفة": Direction.RIGHT_TO_LEFT,
        "\u206646,00 €\u2069": Direction.LEFT_TO_RIGHT,
        "Bürgeramt": Direction.LEFT_TO_RIGHT,
    }


@pytest.mark.parametrize("direction", list(Direction))
def test_the_letterhead_stands_at_the_start(
    make_slip: MakeSlip, raster: TextRaster, direction: Direction
) -> None:
    slip = make_slip(Letterhead(city="Stadt", place="Rathaus"), direction=direction)
    (picture,) = [
        part.bitmap
        for part in lay_out(slip, profile=PAPER_80, raster=raster)
        if isinstance(part, Picture)
    ]

    middle = rows_of(picture)[0]
    at_start = middle >> (576 - 8) if direction is Direction.LEFT_TO_RIGHT else middle & 0xFF
    assert at_start == 0xFF


def test_a_city_without_arms_begins_with_its_name(make_slip: MakeSlip, raster: TextRaster) -> None:
    class Bare(type(raster)):  # type: ignore[misc] # the fake's class comes with the fixture
        def arms(self, *, height_dots: int) -> Bitmap:
            return Bitmap(width=0, height=height_dots, rows=b"")

    named = lay_out(make_slip(Letterhead(city="Stadt", place="")), profile=PAPER_80, raster=Bare())
    assert isinstance(named[0], Picture)
    assert rows_of(named[0].bitmap)[-1] >> (576 - 8) == 0xFF
    nothing = lay_out(make_slip(Letterhead(city="", place="")), profile=PAPER_80, raster=Bare())
    assert not any(isinstance(part, Picture) for part in nothing)


@EACH_PROFILE
@pytest.mark.parametrize("text", ["134", "10:00 Uhr", "Donnerstag"])
def test_a_figure_is_as_large_as_the_paper_allows(
    make_slip: MakeSlip, raster: TextRaster, profile: PaperProfile, text: str
) -> None:
    printed(make_slip(Figure(text=text)), raster, profile)

    largest = 264 if len(text) <= 4 else 104
    size = raster.sizes[-1]  # type: ignore[attr-defined]
    assert min(largest, profile.dots * 2 // len(text)) - 2 <= size <= largest


def test_an_endless_figure_is_wrapped_but_never_tiny(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    printed(make_slip(Figure(text="9" * 200)), raster)

    assert raster.sizes[-1] == 48  # type: ignore[attr-defined]


def test_large_slips_have_high_letters_and_larger_pictures(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    blocks = (Paragraph(text="Grüße"), Paragraph(text="Привет"))
    paper = printed(make_slip(*blocks, large=True), raster)

    assert look_of(paper, "Grüße") == Look(high=2)
    assert raster.sizes == [34]  # type: ignore[attr-defined]


def test_a_banner_is_white_on_black_over_the_whole_width(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    paper = printed(make_slip(Banner(text="Zahlung erfolgt")), raster)

    above, line, below = paper.printed[:3]
    assert isinstance(line, Line)
    assert len(line.text) == 48
    assert line.letters[0].look.reverse
    assert line.pitch_dots == 24
    for strip in (above, below):
        assert isinstance(strip, Raster)
        assert set(strip.bitmap.rows) == {0xFF}


def test_emphasis_survives_a_change_of_size(make_slip: MakeSlip, raster: TextRaster) -> None:
    slip = make_slip(Title(text="Groß"), Paragraph(text="fett", strong=True))
    paper = printed(slip, raster)

    assert look_of(paper, "Groß") == Look(wide=2, high=2, emphasised=True)
    assert look_of(paper, "fett") == Look(emphasised=True)


def test_a_rule_is_two_dots_high(make_slip: MakeSlip, raster: TextRaster) -> None:
    paper = printed(make_slip(Rule()), raster)

    (rule,) = [part for part in paper.printed if isinstance(part, Raster)]
    assert (rule.bitmap.width, rule.bitmap.height) == (576, 2)


def test_pictures_are_sent_in_slices_of_at_most_255_rows(
    make_slip: MakeSlip, raster: TextRaster
) -> None:
    paper = printed(make_slip(Code(payload="x" * 400, caption="")), raster)

    heights = [part.bitmap.height for part in paper.printed if isinstance(part, Raster)]
    assert len(heights) > 1
    assert max(heights) <= 255


def test_the_last_instruction_is_the_cut(make_slip: MakeSlip, raster: TextRaster) -> None:
    assert lay_out(make_slip(), profile=PAPER_80, raster=raster)[-1] == Cut()


def test_profiles_are_found_by_name() -> None:
    assert PROFILES == {"58": PAPER_58, "80": PAPER_80}


texts = st.text(max_size=40) | st.text(
    alphabet=st.sampled_from("aäß€\x1b\x1d@V\x00\x10\x04\n\u00ad "), max_size=40
)
any_block = st.one_of(
    st.builds(Title, text=texts, detail=texts),
    st.builds(Heading, text=texts),
    st.builds(Fact, label=texts, value=texts, strong=st.booleans()),
    st.builds(Item, text=texts, detail=texts),
    st.builds(Paragraph, text=texts, strong=st.booleans()),
    st.builds(SmallPrint, text=texts),
    st.builds(Banner, text=texts),
    st.builds(Letterhead, city=texts, place=texts),
    st.builds(Figure, text=st.text(max_size=6)),
)


@given(
    blocks=st.lists(any_block, max_size=4),
    direction=st.sampled_from(Direction),
    large=st.booleans(),
    profile=st.sampled_from([PAPER_58, PAPER_80]),
)
@settings(max_examples=60, deadline=None)
def test_no_text_injects_a_command(
    blocks: list[Block],
    *,
    direction: Direction,
    large: bool,
    profile: PaperProfile,
    make_slip: MakeSlip,
    plain_raster: TextRaster,
) -> None:
    paper = printed(make_slip(*blocks, direction=direction, large=large), plain_raster, profile)

    assert [type(part) for part in paper.printed].count(CutHere) == 1
    assert isinstance(paper.printed[-1], CutHere)
    assert all(line.isprintable() or "\u00a0" in line for line in paper.lines)
