from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.clock import SystemClock
from offline_cache.content.database import ContentStore
from offline_cache.content.model import Content
from offline_cache.content.reader import QUERY_LIMIT, Hit, SearchOutcome
from offline_cache.content.store import activate, open_current

DAY = date(2026, 11, 25)
GOLDEN = Path(__file__).with_name("search_golden.txt")

Search = Callable[..., SearchOutcome]


@pytest.fixture(scope="module")
def store(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContentStore]:
    data = tmp_path_factory.mktemp("data")
    activate(content, data, SystemClock())
    opened = open_current(data)
    yield opened
    opened.close()


@pytest.fixture
def find(store: ContentStore) -> Search:
    def search(query: str, language: str = "de", limit: int = 10, day: date = DAY) -> SearchOutcome:
        return store.search(query, language, limit, day)

    return search


def names(outcome: SearchOutcome) -> list[str]:
    return [f"{hit.kind}/{hit.id}" for hit in outcome.hits]


def marked(hit: Hit) -> list[str]:
    return [hit.title.text[start:end] for start, end in hit.spans]


def golden() -> list[tuple[str, str, str | None, list[str]]]:
    rows = []
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, query, mended, hits = (part.strip() for part in line.split("|"))
            rows.append((language, query, None if mended == "-" else mended, hits.split()))
    return rows


@pytest.mark.parametrize(("language", "query", "mended", "hits"), golden())
def test_citizens_find_what_they_mean(
    find: Search, language: str, query: str, mended: str | None, hits: list[str]
) -> None:
    outcome = find(query, language)
    wanted = [hit for hit in hits if hit not in {"...", "none"}]
    assert names(outcome)[: len(wanted)] == wanted
    assert outcome.searched == mended
    assert bool(outcome.hits) == (hits != ["none"])


def test_every_beginning_of_a_title_finds_it(find: Search, content: Content) -> None:
    for service in content.services:
        title = service.title if isinstance(service.title, str) else service.title["de"]
        for length in range(4, len(title) + 1):
            if title[length - 1].isalnum():
                assert f"service/{service.id}" in names(find(title[:length])), title[:length]


def test_the_first_two_letters_already_find(find: Search) -> None:
    assert names(find("hu"))[0] == "service/hund"
    assert find("h").hits == ()


def test_what_is_of_one_kind_stands_together(find: Search) -> None:
    kinds = [hit.kind for hit in find("anmeldung ausweis", limit=40).hits]
    assert {"service", "form"} <= set(kinds)
    assert len(list(groupby(kinds))) == len(set(kinds))


def test_fewer_wanted_changes_no_order(find: Search) -> None:
    everything = names(find("an", limit=40))
    assert names(find("an", limit=3)) == everything[:3]


def test_scores_lie_between_nought_and_one(find: Search) -> None:
    scores = [hit.score for hit in find("ausweis").hits]
    assert scores
    assert all(0 < score <= 1 for score in scores)


@pytest.mark.parametrize(
    ("query", "language", "parts"),
    [
        ("reise", "de", ["Reise"]),
        ("pass reise", "de", ["Reisepass"]),
        ("ausweis", "de", ["ausweis"]),
        ("antrag reisepass", "de", ["Reisepass", "antrag"]),
        ("Reisepss", "de", ["Reisepass"]),
        ("fuhrer", "de", ["Führer"]),
        ("fuehrersch", "de", ["Führersch"]),
        ("strassen", "de", ["Straßen"]),
        ("f", "de", None),
        ("هويه", "ar", ["هوية"]),
        ("Lappen", "de", []),
    ],
)
def test_the_matched_parts_of_a_title_are_told(
    find: Search, query: str, language: str, parts: list[str] | None
) -> None:
    hits = find(query, language).hits
    assert (marked(hits[0]) if hits else None) == parts


def test_a_soft_hyphen_in_a_title_does_not_part_a_match(find: Search) -> None:
    assert marked(find("personalausweis").hits[0]) == ["Personal\u00adausweis"]
    assert find("Persoalausweis").searched == "Personalausweis"


def test_hits_are_shown_in_the_citizens_language(find: Search) -> None:
    (hit,) = find("Sperrmüll", "en").hits
    assert hit.title.language == "de"
    card = find("Personalausweis", "en").hits[0]
    assert (card.title.text, card.title.language) == ("Apply for an ID card", "en")
    assert card.spans == ()
    assert (card.line.text, card.icon) == ("It proves who you are.", "id_card")


def test_a_direct_german_match_is_better_than_a_mended_one(find: Search) -> None:
    outcome = find("Visum", "en")
    assert (outcome.searched, names(outcome)) == (None, ["service/aufenthalt"])


def test_a_word_mended_in_german_is_told(find: Search) -> None:
    outcome = find("Sperrmül", "en")
    assert names(outcome) == ["service/sperrmuell"]
    assert find("Sperrmulk", "en").searched == "Sperrmüll"


def test_only_what_is_valid_on_the_day_is_found(find: Search) -> None:
    assert find("Weihnachtsmarkt").hits
    assert find("Weihnachtsmarkt", day=date(2026, 12, 25)).hits == ()
    assert find("Weihnachtsmarkt", day=date(2026, 10, 31)).hits == ()


def test_words_of_expired_items_are_not_suggested(find: Search) -> None:
    assert find("Weinachtsmrkt").searched == "Weihnachtsmarkt"
    after = find("Weinachtsmrkt", day=date(2026, 12, 25))
    assert (after.searched, after.hits) == (None, ())
    assert "Weihnachtsmarkt" not in after.suggestions


def test_nothing_found_offers_near_words(find: Search) -> None:
    outcome = find("Fischereischein")
    assert outcome.hits == ()
    assert 0 < len(outcome.suggestions) <= 3
    assert "Gewerbeschein" in outcome.suggestions


def test_no_more_hits_than_wanted(find: Search) -> None:
    assert len(find("an", limit=2).hits) == 2
    assert find("an", limit=0).hits == ()


def test_a_word_of_the_text_alone_still_finds(find: Search) -> None:
    assert names(find("vorbestraft")) == ["service/fuehrungszeugnis"]


def test_a_mistake_in_a_word_of_the_text_alone_is_mended_too(find: Search) -> None:
    outcome = find("vorbestarft")
    assert (outcome.searched, names(outcome)) == ("vorbestraft", ["service/fuehrungszeugnis"])


def test_words_that_no_item_holds_together_find_the_nearest(find: Search) -> None:
    assert "service/hund" in names(find("Hund Reisepass"))


def test_an_important_word_is_not_lost_for_a_common_one(find: Search) -> None:
    assert "service/fuehrerschein" in names(find("Führerschein verlängern"))


def test_what_matches_badly_is_left_out_once_there_is_enough(find: Search) -> None:
    scores = [hit.score for hit in find("anmelden", limit=50).hits]
    assert len(scores) > 3
    assert scores[-1] >= 0.4 * scores[0]


def test_little_words_are_not_suggested(find: Search) -> None:
    outcome = find("zmu")
    assert outcome.hits == ()
    assert "zum" not in outcome.suggestions


def test_a_query_is_cut_and_cleaned(find: Search) -> None:
    assert find("hund\x00\n\u2028 anmelden").query == "hund anmelden"
    assert len(find("ab " * 100).query) <= QUERY_LIMIT


@pytest.mark.parametrize(
    "query",
    ['"', "hund*", "NEAR(hund, 2)", "title:hund", "-hund", "hund OR pass", "(hund", "'; drop", "%"],
)
def test_signs_of_query_languages_are_only_signs(find: Search, query: str) -> None:
    outcome = find(query)
    assert outcome.query == query
    assert not outcome.hits or "hund" in query or "drop" in query


@given(st.text(max_size=200), st.sampled_from(["de", "en", "ar", "fr", ""]))
@example("ﷺ" * 80, "ar")
@example("İıſǅ", "de")
@example("\u0301\u00ad\u200d", "de")
@example("ﬁﬀ Ⅷ ½ ²", "de")
def test_any_text_is_searched_without_harm(store: ContentStore, text: str, language: str) -> None:
    outcome = store.search(text, language, 10, DAY)
    assert len(outcome.query) <= QUERY_LIMIT
    for hit in outcome.hits:
        assert 0 <= hit.score <= 1
        ends = [place for span in hit.spans for place in span]
        assert ends == sorted(ends)
        assert all(start < end <= len(hit.title.text) for start, end in hit.spans)


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@st.composite
def typos(draw: st.DrawFn) -> tuple[str, str]:
    word = draw(
        st.sampled_from(
            ["Personalausweis", "Reisepass", "Führerschein", "Geburtsurkunde", "Wohnsitz"]
        )
    )
    place = draw(st.integers(1, len(word) - 2))
    before, letter, after = word[:place], word[place], word[place + 1 :]
    wrong = draw(st.sampled_from(LETTERS))
    return word, draw(
        st.sampled_from(
            [
                before + after,
                before + wrong + after,
                before + letter + wrong + after,
                before + after[0] + letter + after[1:],
            ]
        )
    )


@given(typos())
def test_one_typing_mistake_anywhere_is_forgiven(
    store: ContentStore, case: tuple[str, str]
) -> None:
    word, typed = case
    titles = [
        hit.title.text.replace("\u00ad", "") for hit in store.search(typed, "de", 5, DAY).hits
    ]
    assert any(word in title for title in titles)


def test_a_city_without_forms_or_synonyms_can_be_searched(content: Content, tmp_path: Path) -> None:
    bare = msgspec.structs.replace(content, services=(), forms=(), notices=())
    activate(bare, tmp_path, SystemClock())
    store = open_current(tmp_path)
    assert names(store.search("amt", "de", 5, DAY))[0].startswith("office/")
    store.close()


def test_running_texts_count_for_nothing_where_many_names_hold_a_word(
    content: Content, tmp_path: Path
) -> None:
    hund = next(one for one in content.services if one.id == "hund")
    hund = msgspec.structs.replace(hund, synonyms=(), lead="Sie kommen.", lead_short=None, steps=())
    many = [
        msgspec.structs.replace(hund, id=f"s{number}", title=f"Katze {number} pflegen")
        for number in range(50)
    ]
    many.append(msgspec.structs.replace(hund, title="Hund baden", lead="Wie Katzen."))
    activate(msgspec.structs.replace(content, services=tuple(many)), tmp_path, SystemClock())
    store = open_current(tmp_path)
    assert "service/hund" not in names(store.search("Katze", "de", 60, DAY))
    assert names(store.search("Katze Hund", "de", 60, DAY))[0] == "service/hund"
    assert names(store.search("Katze 7", "de", 60, DAY))[0] == "service/s7"
    store.close()


def test_an_outcome_is_a_value() -> None:
    outcome = SearchOutcome(query="x")
    assert replace(outcome, searched="y") != outcome
