from datetime import UTC, datetime

import pytest

from kiosk.core.language import Language
from kiosk.core.money import Money

NBSP = "\u00a0"
OCTOBER = datetime(2026, 10, 22, 12, 20, tzinfo=UTC)


def isolated(text: str) -> str:
    return f"\u2066{text}\u2069"


@pytest.mark.parametrize(
    ("tag", "cents", "text"),
    [
        ("de", 4600, f"46,00{NBSP}€"),
        ("de", 0, f"0,00{NBSP}€"),
        ("de", 7, f"0,07{NBSP}€"),
        ("de", 123456789, f"1.234.567,89{NBSP}€"),
        ("en", 4600, "€46.00"),
        ("en", 123456, "€1,234.56"),
        ("ar", 4600, isolated(f"46,00{NBSP}€")),
        ("ar", 123456, isolated(f"1.234,56{NBSP}€")),
        ("fa", 123456, isolated(f"1.234,56{NBSP}€")),
        ("vi", 123456, f"1.234,56{NBSP}€"),
        ("fr", 123456, f"1{NBSP}234,56{NBSP}€"),
        ("de-simple", 4600, f"46,00{NBSP}€"),
    ],
)
def test_money_is_written_as_the_language_writes_it(
    languages: dict[str, Language], tag: str, cents: int, text: str
) -> None:
    assert languages[tag].format_money(Money(cents)) == text


@pytest.mark.parametrize("tag", ["de", "en", "ar", "fa", "vi", "fr", "de-simple"])
def test_money_stays_in_one_piece_in_every_language(
    languages: dict[str, Language], tag: str
) -> None:
    text = languages[tag].format_money(Money(123456))
    assert " " not in text
    assert text.startswith("\u2066") is languages[tag].right_to_left
    assert text.endswith("\u2069") is languages[tag].right_to_left


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 10, 22, 6, 0, tzinfo=UTC), "8:00"),
        (datetime(2026, 10, 22, 12, 20, tzinfo=UTC), "14:20"),
        (datetime(2026, 1, 15, 23, 5, tzinfo=UTC), "0:05"),
    ],
)
def test_times_are_the_citys(languages: dict[str, Language], moment: datetime, text: str) -> None:
    for language in languages.values():
        assert language.format_time(moment) == text


@pytest.mark.parametrize(
    ("tag", "long", "short"),
    [
        ("de", "Donnerstag, 22. Oktober", "Do., 22. Oktober"),
        ("en", "Thursday, 22 October", "Thu, 22 October"),
        ("ar", "الخميس، 22 أكتوبر", "الخميس، 22 أكتوبر"),
        ("fa", "پنجشنبه، 22 اکتبر", "پنجشنبه، 22 اکتبر"),
        ("vi", "Thứ Năm, 22 tháng 10", "T5, 22 tháng 10"),
        ("fr", "jeudi 22 octobre", "jeu. 22 octobre"),
        ("de-simple", "Donnerstag, 22. Oktober", "Donnerstag, 22. Oktober"),
    ],
)
def test_a_date_has_weekday_day_and_month(
    languages: dict[str, Language], tag: str, long: str, short: str
) -> None:
    assert languages[tag].format_date(OCTOBER) == long
    assert languages[tag].format_date(OCTOBER, short=True) == short


def test_after_midnight_in_the_city_it_is_the_next_day(languages: dict[str, Language]) -> None:
    late = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert languages["de"].format_date(late) == "Freitag, 1. Januar"


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "1. März 2026"),
        ("en", "1 March 2026"),
        ("ar", "1 مارس 2026"),
        ("fa", "1 مارس 2026"),
        ("vi", "1 tháng 3 năm 2026"),
        ("fr", "1 mars 2026"),
        ("de-simple", "1. März 2026"),
    ],
)
def test_a_day_has_its_year(languages: dict[str, Language], tag: str, text: str) -> None:
    assert languages[tag].format_day(1, 3, 2026) == text
