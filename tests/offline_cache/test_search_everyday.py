"""The search over the demo city's content: everyday words, and languages across languages."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.core.clock import SystemClock
from kiosk.paths import ASSETS
from offline_cache.content.database import ContentStore
from offline_cache.content.files import read_content
from offline_cache.content.model import Content, WordGroup, words
from offline_cache.content.reader import QUERY_LIMIT, SearchOutcome
from offline_cache.content.store import activate, open_current

DAY = date(2026, 11, 25)
GOLDEN = Path(__file__).with_name("search_everyday.txt")
SPOKEN = ("de", "en", "ar", "tr", "uk", "de-DE-x-leicht", "ru", "pl", "fr", "fa", "vi")


@pytest.fixture(scope="module")
def city() -> Content:
    return read_content(ASSETS / "content" / "musterstadt")


@pytest.fixture(scope="module")
def store(city: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContentStore]:
    data = tmp_path_factory.mktemp("data")
    activate(city, data, SystemClock())
    opened = open_current(data)
    yield opened
    opened.close()


def names(outcome: SearchOutcome) -> list[str]:
    return [f"{hit.kind}/{hit.id}" for hit in outcome.hits]


def golden() -> list[tuple[str, str, str | None, int, set[str]]]:
    rows = []
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, query, mended, first, items = (part.strip() for part in line.split("|"))
            wanted = set() if items == "none" else set(items.split())
            rows.append((language, query, None if mended == "-" else mended, int(first), wanted))
    return rows


def test_the_golden_queries_are_many_and_in_every_language_of_the_content(city: Content) -> None:
    rows = golden()
    assert len(rows) == len({(language, query) for language, query, *_ in rows})
    assert len(rows) >= 500
    for language in set(city.city.languages) - {"de-DE-x-leicht"}:
        assert sum(row[0] == language for row in rows) >= 40, language


@pytest.mark.parametrize(("language", "query", "mended", "first", "wanted"), golden())
def test_people_find_what_they_mean_by_their_own_words(
    store: ContentStore,
    language: str,
    query: str,
    mended: str | None,
    first: int,
    wanted: set[str],
) -> None:
    outcome = store.search(query, language, 40, DAY)
    assert set(names(outcome)[:first]) >= wanted, names(outcome)[:5]
    assert bool(outcome.hits) == bool(wanted)
    assert outcome.searched == mended


def test_there_are_everyday_words_of_a_hundred_kinds(city: Content) -> None:
    assert len(city.words) >= 100
    for group in city.words:
        assert {"de", "en", "tr", "uk", "ar"} - set(group.words) <= {"de"}, group.id


def all_synonyms(city: Content) -> list[tuple[str, str, str]]:
    return [
        (f"{kind}/{item.id}", language, synonym)
        for kind, items in (("service", city.services), ("form", city.forms))
        for item in items
        for language in city.city.languages
        for synonym in words(item.synonyms, language)
    ]


@given(data=st.data(), language=st.sampled_from(SPOKEN))
def test_a_synonym_of_any_language_finds_in_every_language(
    city: Content, store: ContentStore, data: st.DataObject, language: str
) -> None:
    name, _, synonym = data.draw(st.sampled_from(all_synonyms(city)))
    assert name in names(store.search(synonym, language, 10, DAY))


def all_words(groups: tuple[WordGroup, ...]) -> list[str]:
    return [
        word
        for group in groups
        for word in (
            group.words
            if isinstance(group.words, tuple)
            else [word for members in group.words.values() for word in members]
        )
    ]


@given(data=st.data(), language=st.sampled_from(SPOKEN))
def test_an_everyday_word_of_any_language_finds_in_every_language(
    city: Content, store: ContentStore, data: st.DataObject, language: str
) -> None:
    word = data.draw(st.sampled_from(all_words(city.words)))
    assert store.search(word, language, 10, DAY).hits


def test_what_another_language_finds_is_shown_in_the_citizens(store: ContentStore) -> None:
    for language, title in (("de", "Wohngeld beantragen"), ("en", "Apply for housing benefit")):
        hit = store.search("kira yardımı", language, 10, DAY).hits[0]
        assert (hit.title.text, hit.title.language, hit.spans) == (title, language, ())


def test_a_language_the_content_is_not_in_is_shown_in_german(store: ContentStore) -> None:
    hit = store.search("prawo jazdy", "pl", 10, DAY).hits[0]
    assert hit.title.language == "de"


def test_false_friends_come_later_or_not_at_all(store: ContentStore) -> None:
    def found(query: str, language: str) -> list[str]:
        return names(store.search(query, language, 40, DAY))

    assert not [one for one in found("Ausweis", "de")[:5] if "fuehrerschein" in one]
    assert found("Kind", "de")[0] != "service/fundbuero"
    assert all("hund" not in one for one in found("Kita", "de"))
    assert found("Pass", "de")[0] == "service/reisepass-beantragen"
    assert "service/ferienpass" not in found("passport", "en")[:5]


pieces = st.sampled_from(
    ["Perso", "weg", "ehliyet", "паспорт", "هوية", "car", "-", "'", "ß", "ı", "\u200d", " ", "xq"]
)
texts = st.text(max_size=120) | st.lists(pieces, max_size=12).map("".join)


@settings(deadline=1000)
@given(texts, st.sampled_from(SPOKEN), st.integers(1, 60))
@example("Personalausweisverlängerungsantragsformularabholung", "de", 10)
@example("a" * 80, "tr", 10)
@example("اللهم" * 20, "fa", 10)
def test_any_text_in_any_language_is_answered_within_limits(
    store: ContentStore, text: str, language: str, limit: int
) -> None:
    outcome = store.search(text, language, limit, DAY)
    assert len(outcome.query) <= QUERY_LIMIT
    assert len(outcome.hits) <= limit
    assert len(outcome.suggestions) <= 3
    assert not (outcome.hits and outcome.suggestions)
    assert len(set(names(outcome))) == len(outcome.hits)
    for hit in outcome.hits:
        assert 0 < hit.score <= 1
        ends = [place for span in hit.spans for place in span]
        assert ends == sorted(ends)
        assert all(start < end <= len(hit.title.text) for start, end in hit.spans)


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("NEAR(a b)", "de"),
        ("; DROP TABLE service", "de"),
        ("lorem ipsum dolor", "de"),
        ("hallo", "de"),
        ("hello", "en"),
        ("привет", "ru"),
    ],
)
def test_what_is_nowhere_meant_finds_nothing(
    store: ContentStore, query: str, language: str
) -> None:
    assert store.search(query, language, 40, DAY).hits == ()


@pytest.mark.parametrize("query", ["asdfgh", "qxqxqx", "blafasel", "hallo"])
def test_to_gibberish_no_word_is_offered(store: ContentStore, query: str) -> None:
    assert store.search(query, "de", 40, DAY).suggestions == ()


def test_a_greeting_before_a_wish_is_left_out(store: ContentStore) -> None:
    asked, greeted = (store.search(q, "de", 40, DAY) for q in ("reisepass", "hallo reisepass"))
    assert names(asked) == names(greeted)
