from datetime import date

import pytest

from offline_cache.content.model import Notice, Shown, Source, shown, words


@pytest.mark.parametrize(
    ("language", "seen"),
    [
        ("en", Shown("Hello", "en")),
        ("en-GB", Shown("Hello", "en")),
        ("fr", Shown("Hallo", "de")),
        ("de-simple", Shown("Hallo", "de")),
    ],
)
def test_a_text_is_shown_in_the_nearest_language(language: str, seen: Shown) -> None:
    assert shown({"de": "Hallo", "en": "Hello"}, language) == seen


def test_a_text_without_translation_is_german() -> None:
    assert shown("Hallo", "en") == Shown("Hallo", "de")


def test_a_text_without_german_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no German original"):
        shown({"en": "Hello"}, "ar")


def test_words_without_translation_are_german_words() -> None:
    assert words(("Pass",), "de") == ("Pass",)
    assert words(("Pass",), "en") == ()
    assert words({"de": ("Pass",), "en": ("passport",)}, "en") == ("passport",)
    assert words({"de": ("Pass",)}, "en") == ()


@pytest.mark.parametrize(("day", "valid"), [(9, False), (10, True), (20, True), (21, False)])
def test_an_item_is_valid_from_its_first_to_its_last_day(day: int, *, valid: bool) -> None:
    notice = Notice(
        id="n",
        text="x",
        source=Source(name="Stadt"),
        as_of=date(2026, 1, 1),
        valid_from=date(2026, 1, 10),
        valid_until=date(2026, 1, 20),
    )
    assert notice.valid_on(date(2026, 1, day)) is valid


def test_an_item_without_days_is_always_valid() -> None:
    always = Notice(id="n", text="x", source=Source(name="Stadt"), as_of=date(2026, 1, 1))
    assert always.valid_on(date.min)
    assert always.valid_on(date.max)
