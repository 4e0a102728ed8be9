import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.receipt_printer.layout.wrap import SOFT_HYPHEN, clean, own_text, wrap

LONG_WORD = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"


def own(text: str) -> str | None:
    return own_text(text, "cp858")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Bürger, Straße, 46,00 €", "Bürger, Straße, 46,00 €"),
        ("8–18 Uhr", "8-18 Uhr"),
        ("„Zettel“ …", '"Zettel" ...'),
        ("a\tb\x1b@\x07", "a b @ "),
        ("eins\r\nzwei\u2028drei", "eins\nzwei\ndrei"),
        ("u\u0308ber", "über"),
        ("\u2066134\u2069", "134"),
        ("Привет", None),
        ("بطاقة", None),
        ("Nguyễn", None),
        ("\ud800", None),
        ("☃", None),
    ],
)
def test_texts_are_printed_in_own_letters_or_not_at_all(text: str, printed: str | None) -> None:
    assert own(text) == printed


@given(st.text())
def test_no_text_brings_control_characters_to_the_printer(text: str) -> None:
    printed = own(text)

    if printed is not None:
        for line in wrap(printed, 20):
            assert all(byte >= 0x20 and byte != 0x7F for byte in line.encode("cp858"))


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 10, [""]),
        ("kurz", 10, ["kurz"]),
        ("zwei  Wörter", 20, ["zwei Wörter"]),
        ("das passt genau", 15, ["das passt genau"]),
        ("das passt nicht", 14, ["das passt", "nicht"]),
        ("eins\n\nzwei", 10, ["eins", "", "zwei"]),
        ("46,00\u00a0€ bar", 9, ["46,00 €", "bar"]),
        (f"Personal{SOFT_HYPHEN}ausweis", 12, ["Personal-", "ausweis"]),
        (f"Personal{SOFT_HYPHEN}ausweis", 20, ["Personalausweis"]),
        (f"der Personal{SOFT_HYPHEN}ausweis", 13, ["der Personal-", "ausweis"]),
        ("Kfz-Zulassung", 8, ["Kfz-", "Zulassun", "g"]),
        ("12-34567890", 8, ["12-34567", "890"]),
        ("musterstadt.example/l/99", 20, ["musterstadt.example", "/l/99"]),
        (f"{SOFT_HYPHEN}ab{SOFT_HYPHEN}", 5, ["ab"]),
    ],
)
def test_lines_break_where_readers_expect_it(text: str, columns: int, lines: list[str]) -> None:
    assert wrap(text, columns) == lines


def test_a_word_longer_than_the_line_is_broken_hard() -> None:
    lines = wrap(LONG_WORD, 32)

    assert [len(line) for line in lines] == [32, 32, len(LONG_WORD) - 64]
    assert "".join(lines) == LONG_WORD


words = st.text(alphabet=st.sampled_from(f"abcäß€-/12.{SOFT_HYPHEN}\u00a0 \n"), max_size=80)


@given(words, st.integers(2, 20))
def test_no_line_is_too_long_and_no_character_is_lost(text: str, columns: int) -> None:
    lines = wrap(text, columns)

    assert all(len(line) <= columns for line in lines)
    kept = "".join(lines).replace(" ", "").replace("-", "")
    for dropped in (SOFT_HYPHEN, " ", "\u00a0", "\n", "-"):
        text = text.replace(dropped, "")
    assert kept == text
