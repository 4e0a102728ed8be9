import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.config import ConfigurationWrong
from kiosk.core.language import Language
from kiosk.languages import load_languages
from kiosk.paths import ASSETS

TAGS = sorted(file.stem for file in (ASSETS / "languages").glob("*.toml"))
GERMAN = {"de", "de-simple"}

Break = Callable[[str, str], Path]


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
