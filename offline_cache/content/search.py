"""Search services, forms and offices: forgiving, as one types, without a network.

What citizens type is compared with the content's words in memory; it is part of no query language,
is kept nowhere and logged nowhere.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from math import log

import msgspec

from offline_cache.content.folding import fold, forms, word_spans
from offline_cache.content.model import SOURCE_LANGUAGE, Kind
from offline_cache.content.reader import QUERY_LIMIT, Hit, SearchOutcome
from offline_cache.content.search_index import Doc, Index
from offline_cache.content.spans import matched_spans
from offline_cache.content.stopwords import STOPWORDS
from offline_cache.content.vocabulary import Field, Meaning

FEW_HITS = 3
"""Fewer than this in a language, and German is searched too."""

WORDS_LIMIT = 8
SHORTEST_QUERY = 2
SUGGESTIONS = 3

_WEIGHTS = {Field.TITLE: 1.0, Field.SYNONYM: 0.95, Field.LEAD: 0.6, Field.BODY: 0.4}
_KINDS: dict[Kind, int] = {"service": 0, "form": 1, "office": 2}
_SAME_TITLE, _WHOLE_WORDS, _BEGINNING, _GROWTH, _SYNONYM_LESS = 1.0, 0.97, 0.9, 0.02, 0.01
_WORDS_MOST = 0.88
_ENOUGH = 0.6
_NOT_FAR = 0.4


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query made ready: its words as typed and what they may mean."""

    typed: tuple[str, ...]
    meanings: tuple[Meaning, ...]

    @property
    def searched(self) -> str | None:
        """The words with mistakes mended; None where there were none."""
        if all(meaning.mended is None for meaning in self.meanings):
            return None
        pairs = zip(self.typed, self.meanings, strict=True)
        return " ".join(one.mended.spelled if one.mended else word for word, one in pairs)


@dataclass(frozen=True, slots=True)
class _Found:
    """What one index found: items by number with their score, and the query behind it."""

    asked: _Asked
    scores: dict[int, float]


def search(
    indexes: dict[str, Index], query: str, language: str, limit: int, day: date
) -> SearchOutcome:
    """Search one language, and German where that finds little.

    Args:
        indexes: the index of the language, and of German (the same one where it is German).
        query: what the citizen typed, any text.
        language: a key of `indexes`.
        limit: most hits wanted, 1 or more.
        day: the city's day.
    """
    asked = clean(query)
    typed = _typed_words(asked)
    index, german = indexes[language], indexes[SOURCE_LANGUAGE]
    if not typed:
        return SearchOutcome(query=asked)
    found = _find(index, typed, day)
    searched = found.asked.searched if found.scores else None
    hits = _hits(index, index, found, limit)
    if language != SOURCE_LANGUAGE and len(found.scores) < FEW_HITS:
        other = _find(german, typed, day)
        more = _hits(german, index, other, limit)
        if not hits or (searched and other.asked.searched is None and more):
            searched = other.asked.searched if more else None
        hits = _joined(hits, more)
    if not hits:
        return SearchOutcome(query=asked, suggestions=_suggestions(index, typed, day))
    return SearchOutcome(query=asked, searched=searched, hits=tuple(hits[:limit]))


def clean(query: str) -> str:
    """Return a query without control characters, cut to the limit."""
    shown = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in query[:2000])
    return " ".join(shown.split())[:QUERY_LIMIT].rstrip()


_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def _typed_words(query: str) -> tuple[str, ...]:
    """Return the words that are searched: without the little ones, unless there are no others."""
    words = [query[start:end] for start, end in word_spans(query)]
    known = [word for word in words if fold(word)]
    telling = [word for word in known if fold(word) not in STOPWORDS] or known
    if sum(len(fold(word)) for word in telling) < SHORTEST_QUERY:
        return ()
    return tuple(dict.fromkeys(telling))[:WORDS_LIMIT]


def _find(index: Index, typed: tuple[str, ...], day: date) -> _Found:
    meanings = tuple(index.vocabulary.meaning(forms(word)) for word in typed)
    scores = _by_words(index, meanings, day)
    phrase = " ".join(one.looked_for for one in meanings)
    for number, score in _by_phrase(index, phrase):
        if number in scores:
            scores[number] = max(scores[number], score)
    return _Found(_Asked(typed, meanings), scores)


def _by_words(index: Index, meanings: tuple[Meaning, ...], day: date) -> dict[int, float]:
    """Score the items by the words they hold; rare words count for more."""
    columns = [_column(index, meaning, day) for meaning in meanings]
    size = len(index.docs)
    weights = [log(1 + size / (1 + len(column))) for column in columns]
    held: dict[int, float] = {}
    scores: dict[int, float] = {}
    for column, weight in zip(columns, weights, strict=True):
        for number, quality in column.items():
            held[number] = held.get(number, 0.0) + weight
            scores[number] = scores.get(number, 0.0) + weight * quality
    needed = [column for column, one in zip(columns, meanings, strict=True) if one.strong]
    kept = {number for number in scores if all(number in column for column in needed)}
    if len(kept) < FEW_HITS:
        least = _ENOUGH * max(held.values(), default=0.0)
        kept |= {number for number in scores if held[number] >= least}
    total = sum(weights)
    return {number: _WORDS_MOST * scores[number] / total for number in kept}


def _column(index: Index, meaning: Meaning, day: date) -> dict[int, float]:
    """Return the valid items that hold a typed word, with how well."""
    column: dict[int, float] = {}
    for word, quality in meaning.words.items():
        for posting in msgspec.json.decode(word.postings, type=list[int]):
            number, field = divmod(posting, 4)
            value = quality * _WEIGHTS[Field(field)]
            if value > column.get(number, 0.0):
                column[number] = value
    return {number: value for number, value in column.items() if index.docs[number].valid_on(day)}


def _by_phrase(index: Index, phrase: str) -> Iterator[tuple[int, float]]:
    """Yield the items whose title or synonym begins with the whole query."""
    for place in range(bisect_left(index.phrases, (phrase,)), len(index.phrases)):
        text, number, is_title = index.phrases[place]
        if not text.startswith(phrase):
            return
        yield number, _phrase_score(phrase, text, is_title=is_title)


def _phrase_score(phrase: str, text: str, *, is_title: bool) -> float:
    """Score a title or synonym that begins with the query."""
    if phrase == text:
        return _SAME_TITLE if is_title else _WHOLE_WORDS
    less = 0.0 if is_title else _SYNONYM_LESS
    if text[len(phrase)] == " ":
        return _WHOLE_WORDS - less
    return _BEGINNING - less + _GROWTH * len(phrase) / len(text)


def _hits(index: Index, shown_by: Index, found: _Found, limit: int) -> list[Hit]:
    """Make hits of the best that an index found, with the titles of the citizen's language."""
    scores = found.scores
    order = nsmallest(limit, scores, key=lambda n: _order(index.docs[n], scores[n]))
    least = _NOT_FAR * scores[order[0]] if order else 0.0
    near = [n for place, n in enumerate(order) if place < FEW_HITS or scores[n] >= least]
    return [_hit(shown_by.docs[n], scores[n], found.asked.meanings) for n in near]


def _order(doc: Doc, score: float) -> tuple[float, int, float, str, str]:
    return -round(score, 2), _KINDS[doc.kind], -score, doc.phrases[0], doc.id


def _hit(doc: Doc, score: float, meanings: tuple[Meaning, ...]) -> Hit:
    return Hit(
        id=doc.id,
        kind=doc.kind,
        title=doc.title,
        line=doc.line,
        icon=doc.icon,
        score=round(min(score, 1.0), 4),
        spans=matched_spans(doc.title.text, meanings),
    )


def _joined(hits: list[Hit], more: list[Hit]) -> list[Hit]:
    """Join hits of two languages: each item once, the better score first."""
    best: dict[tuple[Kind, str], Hit] = {}
    for hit in (*hits, *more):
        known = best.get((hit.kind, hit.id))
        if known is None or hit.score > known.score:
            best[hit.kind, hit.id] = hit
    return sorted(best.values(), key=lambda hit: (-round(hit.score, 2), _KINDS[hit.kind]))


def _suggestions(index: Index, typed: tuple[str, ...], day: date) -> tuple[str, ...]:
    longest = max((fold(word) for word in typed), key=len)
    near: dict[str, str] = {}
    for word in index.vocabulary.nearest(longest):
        if word.form in STOPWORDS:
            continue
        numbers = (posting // 4 for posting in msgspec.json.decode(word.postings, type=list[int]))
        if any(index.docs[number].valid_on(day) for number in numbers):
            near.setdefault(word.spelled.casefold(), word.spelled)
    return tuple(near.values())[:SUGGESTIONS]
