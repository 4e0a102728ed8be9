import json
import shutil
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.config import ConfigurationWrong
from kiosk.core.language import Language
from kiosk.core.money import Money
from kiosk.languages import load_languages
from kiosk.paths import ASSETS

TAGS = sorted(file.stem for file in (ASSETS / "languages").glob("*.toml"))
GERMAN = {"de", "de-simple"}

Break = Callable[[str, str], Path]

THURSDAY = datetime(2026, 10, 22, 12, 20, tzinfo=UTC)
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Sample:
    """How a language writes Thursday, 22 October, then 1 March 2026, then amounts."""

    date: str
    short_date: str
    day: str
    price: str = f"46,00{NBSP}€"
    large: str = f"1.234,56{NBSP}€"


SPACED = f"1{NBSP}234,56{NBSP}€"
SAMPLES = {
    "de-simple": Sample("Donnerstag, 22. Oktober", "Donnerstag, 22. Oktober", "1. März 2026"),
    "de": Sample("Donnerstag, 22. Oktober", "Do., 22. Oktober", "1. März 2026"),
    "en": Sample("Thursday, 22 October", "Thu, 22 October", "1 March 2026", "€46.00", "€1,234.56"),
    "tr": Sample("22 Ekim Perşembe", "22 Ekim Per", "1 Mart 2026"),
    "ar": Sample(
        "الخميس، 22 أكتوبر",
        "الخميس، 22 أكتوبر",
        "1 مارس 2026",
        f"\u206646,00{NBSP}€\u2069",
        f"\u20661.234,56{NBSP}€\u2069",
    ),
    "uk": Sample("четвер, 22 жовтня", "чт, 22 жовтня", f"1 березня 2026{NBSP}р.", large=SPACED),
    "ru": Sample("четверг, 22 октября", "чт, 22 октября", f"1 марта 2026{NBSP}г.", large=SPACED),
    "pl": Sample(
        "czwartek, 22 października", "czw., 22 października", "1 marca 2026", large=SPACED
    ),
    "fa": Sample(
        "پنجشنبه، 22 اکتبر",
        "پنجشنبه، 22 اکتبر",
        "1 مارس 2026",
        f"\u206646,00{NBSP}€\u2069",
        f"\u20661.234,56{NBSP}€\u2069",
    ),
    "vi": Sample("Thứ Năm, 22 tháng 10", "T5, 22 tháng 10", "1 tháng 3 năm 2026"),
    "fr": Sample("jeudi 22 octobre", "jeu. 22 octobre", "1 mars 2026", large=SPACED),
}


@pytest.fixture
def change(tmp_path: Path) -> Break:
    """Copy the languages and change one line of the English file."""

    def changed(line: str, by: str) -> Path:
        folder = shutil.copytree(ASSETS / "languages", tmp_path / "languages")
        file = folder / "en.toml"
        lines = file.read_text(encoding="utf-8").splitlines()
        kept = [by if one.split(" = ")[0] == line else one for one in lines]
        assert kept != lines
        file.write_text("\n".join(kept) + "\n", encoding="utf-8")
        return folder

    return changed


def test_leichte_sprache_and_german_come_first(languages: dict[str, Language]) -> None:
    assert list(languages)[:3] == ["de-simple", "de", "en"]


def test_every_language_has_a_place_of_its_own() -> None:
    files = [ASSETS / "languages" / f"{tag}.toml" for tag in TAGS]
    orders = [tomllib.loads(file.read_text(encoding="utf-8"))["order"] for file in files]
    assert len(set(orders)) == len(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_is_complete(languages: dict[str, Language], tag: str) -> None:
    language = languages[tag]
    assert language.tag == tag
    for text in (language.name, language.note, language.invitation, language.choose):
        assert text
    assert bool(language.german_name) is (tag not in GERMAN)
    assert all((*language.weekdays, *language.short_weekdays, *language.months))
    assert len(set(language.weekdays)) == len(set(language.short_weekdays)) == 7
    assert len(set(language.months)) == 12
    assert language.keyboard
    assert all(place in language.date for place in ("%1", "%2", "%3"))
    assert all(place in language.day for place in ("%1", "%2", "%3"))
    assert "%1" in language.money
    assert language.decimal != language.thousands


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_has_a_keyboard(languages: dict[str, Language], tag: str) -> None:
    file = ASSETS / "keyboards" / f"{languages[tag].keyboard}.json"
    assert json.loads(file.read_text(encoding="utf-8"))


def test_every_language_has_a_sample(languages: dict[str, Language]) -> None:
    assert list(SAMPLES) == list(languages)


@pytest.mark.parametrize(("tag", "sample"), SAMPLES.items())
def test_dates_and_money_are_written_as_the_language_writes_them(
    languages: dict[str, Language], tag: str, sample: Sample
) -> None:
    language = languages[tag]
    written = Sample(
        language.format_date(THURSDAY),
        language.format_date(THURSDAY, short=True),
        language.format_day(1, 3, 2026),
        language.format_money(Money(4600)),
        language.format_money(Money(123456)),
    )
    assert written == sample


@pytest.mark.parametrize("tag", ["pl", "ru", "uk"])
def test_slavic_months_follow_a_day(languages: dict[str, Language], tag: str) -> None:
    """In a date a Slavic month stands in the genitive."""
    endings = {"pl": ("a", "ego"), "ru": ("а", "я"), "uk": ("а", "я", "ого")}
    assert all(month.endswith(endings[tag]) for month in languages[tag].months)


def test_arabic_and_persian_run_from_right_to_left(languages: dict[str, Language]) -> None:
    assert [tag for tag, language in languages.items() if language.right_to_left] == ["ar", "fa"]


def test_leichte_sprache_has_its_own_name_in_content(languages: dict[str, Language]) -> None:
    assert languages["de-simple"].content_tag == "de-DE-x-leicht"
    assert [tag for tag, one in languages.items() if one.content_tag != tag] == ["de-simple"]


def test_an_icon_of_a_language_is_there(languages: dict[str, Language]) -> None:
    icons = {tag: one.icon for tag, one in languages.items() if one.icon}
    assert list(icons) == ["de-simple"]
    assert all((ASSETS / "icons" / f"{icon}.svg").is_file() for icon in icons.values())


@pytest.mark.parametrize(
    ("line", "by", "sentence"),
    [
        ("name", "", "en.toml: name is missing"),
        ("name", 'nom = "English"\nname = "English"', "en.toml: nom is not known"),
        ("name", "name = 3", "en.toml: name takes a text, not 3"),
        ("keyboard", 'keyboard = "en"\nicon = 1', "en.toml: icon takes a text, not 1"),
        ("right_to_left", 'right_to_left = "no"', "right_to_left takes true or false, not 'no'"),
        ("right_to_left", "right_to_left = 0", "right_to_left takes true or false, not 0"),
        ("months", 'months = ["January"]', "en.toml: months needs 12 names"),
        ("months", "months = 12", "en.toml: months needs 12 names"),
        ("weekdays", "weekdays = [1, 2, 3, 4, 5, 6, 7]", "en.toml: weekdays needs 7 names"),
        ("short_weekdays", 'short_weekdays = "MTWTFSS"', "en.toml: short_weekdays needs 7 names"),
        ("tag", 'tag = "fr"', "en.toml: the tag must be the file's name"),
        ("order", 'order = "last"', "en.toml: order takes a whole number, not 'last'"),
        ("tag", "tag =", "en.toml cannot be read as a language"),
    ],
)
def test_a_mistake_in_a_language_is_named(change: Break, line: str, by: str, sentence: str) -> None:
    with pytest.raises(ConfigurationWrong) as caught:
        load_languages(change(line, by))
    assert sentence in str(caught.value)


def test_a_language_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "de.toml").write_bytes('name = "Österreichisch"'.encode("latin-1"))
    with pytest.raises(ConfigurationWrong, match=r"de\.toml cannot be read as a language"):
        load_languages(tmp_path)


def test_a_language_without_a_place_comes_last(change: Break) -> None:
    assert list(load_languages(change("order", "")))[-1] == "en"
