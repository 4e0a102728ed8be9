"""Search services, forms and offices: forgiving, as one types, without a network.

What citizens type is compared with the content's words in memory, of every language there is; it is
part of no query language, is kept nowhere and logged nowhere.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from math import log
from operator import itemgetter

from offline_cache.content.folding import fold, forms, word_spans
from offline_cache.content.model import SOURCE_LANGUAGE
from offline_cache.content.reader import QUERY_LIMIT, Hit, SearchOutcome
from offline_cache.content.search_index import FIELD_BITS, FIELD_MASK, Doc, Index
from offline_cache.content.search_order import GROUPED, ordered
from offline_cache.content.spans import matched_spans
from offline_cache.content.stopwords import GREETINGS, STOPWORDS
from offline_cache.content.vocabulary import Matches, Meaning, meanings

WORDS_LIMIT = 8
SHORTEST_QUERY = 2
SUGGESTIONS = 3

_WEIGHTS = (1.0, 0.95, 0.92, 0.85, 0.6, 0.4)
"""How much a word counts by where it stands (`Field`)."""

_GERMAN, _FAR = 0.99, 0.88
_FAR_BEGINNING_MIN = 4
_SAME = (1.0, 0.97, 0.99, 0.93)
_BUT_FOR_THE_DEED = (0.98, 0.94, 0.92, 0.89)
_WHOLE_WORDS = (0.95, 0.94, 0.92, 0.89)
_BEGINNING = (0.9, 0.89, 0.87, 0.84)
_GROWTH = 0.02
_WORDS_MOST = 0.88
_FEW_HITS, _ENOUGH = 3, 0.6
_LEAST = 0.28
"""Where even the best result is worse than this nothing was found, and nothing is listed."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query made ready.

    Attributes:
        phrases: its words as a whole, folded: with little words, without, and in the plainest form.
        meanings: what its telling words may mean.
    """

    phrases: tuple[str, ...]
    meanings: tuple[Meaning, ...]

    @property
    def searched(self) -> str | None:
        """The words with mistakes mended; None where there were none."""
        if all(one.mended is None for one in self.meanings):
            return None
        return " ".join(one.mended or one.typed for one in self.meanings)


@dataclass(frozen=True, slots=True)
class _Sources:
    """The languages that are searched, and how much each counts."""

    near: tuple[Index, ...]
    far: tuple[Index, ...]
    hidden: frozenset[int]

    def all(self) -> Iterator[tuple[Index, float]]:
        for place, index in enumerate(self.near):
            yield index, _GERMAN if place else 1.0
        for index in self.far:
            yield index, _FAR


def search(
    indexes: Mapping[str, Index], query: str, language: str, limit: int, day: date
) -> SearchOutcome:
    """Search the content in all its languages.

    Args:
        indexes: by language; the citizen's and German whole, German always among them.
        query: what the citizen typed, any text.
        language: the citizen's, a key of `indexes`.
        limit: most hits wanted.
        day: the city's day.
    """
    cleaned = clean(query)
    typed = _typed_words(cleaned)
    if not typed:
        return SearchOutcome(query=cleaned)
    own, german = indexes[language], indexes[SOURCE_LANGUAGE]
    near = (own,) if own is german else (own, german)
    far = tuple(index for index in indexes.values() if index not in near)
    sources = _Sources(near, far, own.items.hidden(day))
    asked = _asked(cleaned, typed, sources)
    scores = _scores(asked, sources)
    if max(scores.values(), default=0.0) < _LEAST:
        return SearchOutcome(query=cleaned, suggestions=_suggestions(typed, sources))
    shown_by = own if own.docs else german
    hits = tuple(
        _hit(shown_by.doc(number), scores[number], asked, indexes)
        for number in ordered(scores, own.items.rank, limit)
    )
    return SearchOutcome(query=cleaned, searched=asked.searched, hits=hits)


def clean(query: str) -> str:
    """Return a query without control characters, cut to the limit."""
    shown = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in query[:2000])
    return " ".join(shown.split())[:QUERY_LIMIT].rstrip()


_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def _words(query: str) -> list[str]:
    words = (query[start:end] for start, end in word_spans(query))
    return [word for word in words if fold(word)]


def _typed_words(query: str) -> tuple[str, ...]:
    """Return the words that are searched: without the little ones, unless there are no others."""
    known = [word for word in _words(query) if fold(word) not in GREETINGS]
    telling = [word for word in known if fold(word) not in STOPWORDS] or known
    different = tuple(dict.fromkeys(telling))
    if sum(len(fold(word)) for word in different) < SHORTEST_QUERY:
        return ()
    return different[:WORDS_LIMIT]


def _asked(query: str, typed: tuple[str, ...], sources: _Sources) -> _Asked:
    found = meanings(typed, sources.near, sources.far)
    whole = " ".join(fold(word) for word in _words(query))
    telling = " ".join(one.looked_for for one in found)
    plainest = " ".join(forms(word)[-1] for word in typed)
    return _Asked(tuple(dict.fromkeys((whole, telling, plainest))), found)


def _scores(asked: _Asked, sources: _Sources) -> dict[int, float]:
    scores = _by_words(asked.meanings, sources)
    for number, score in _by_phrase(asked.phrases, sources):
        if score > scores.get(number, score):
            scores[number] = score
    return scores


def _by_words(asked: tuple[Meaning, ...], sources: _Sources) -> dict[int, float]:
    """Score the items by the words they hold; rare words count for more."""
    columns = _columns(asked, sources)
    size = sources.near[0].items.count
    weights = [log(1 + size / (1 + len(column))) for column in columns]
    held: dict[int, float] = {}
    scores: dict[int, float] = {}
    for column, weight in zip(columns, weights, strict=True):
        for number, quality in column.items():
            held[number] = held.get(number, 0.0) + weight
            scores[number] = scores.get(number, 0.0) + weight * quality
    needed = [column for column, one in zip(columns, asked, strict=True) if one.strong and column]
    kept = {number for number in scores if all(number in column for column in needed)}
    if len(kept) < _FEW_HITS:
        least = _ENOUGH * max(held.values(), default=0.0)
        kept |= {number for number in scores if held[number] >= least}
    total = sum(weights)
    return {number: _WORDS_MOST * scores[number] / total for number in kept}


def _columns(asked: tuple[Meaning, ...], sources: _Sources) -> list[dict[int, float]]:
    """Return for each typed word the valid items that hold it, with how well.

    Running texts count little. Where the names of many items hold a word, only those texts are
    looked at whose items have another word in their names.
    """
    columns: list[dict[int, float]] = []
    for meaning in asked:
        column: dict[int, float] = {}
        for index, counts in sources.all():
            words = meaning.names.get(index.language, {})
            _fill(column, words, index.names.table.where, counts, None)
        columns.append(column)
    others = [set().union(*(one for one in columns if one is not column)) for column in columns]
    for meaning, column, other in zip(asked, columns, others, strict=True):
        only = other if len(column) > GROUPED else None
        for index, counts in sources.all():
            words = meaning.texts.get(index.language, {})
            _fill(column, words, index.texts.table.where, counts, only)
        for number in sources.hidden:
            column.pop(number, None)
    return columns


def _fill(
    column: dict[int, float],
    matches: Matches,
    where: Callable[[int], Sequence[int]],
    counts: float,
    only: AbstractSet[int] | None,
) -> None:
    """Add the items that hold matching words, or `only` those of them."""
    if only is not None and not only:
        return
    for word, quality in matches.items():
        worth = quality * counts
        for posting in where(word):
            number = posting >> FIELD_BITS
            value = worth * _WEIGHTS[posting & FIELD_MASK]
            if value > column.get(number, 0.0) and (only is None or number in only):
                column[number] = value


def _by_phrase(phrases: tuple[str, ...], sources: _Sources) -> Iterator[tuple[int, float]]:
    """Yield the items with a name that begins with the whole query."""
    for index, counts in sources.all():
        table = index.phrases
        for phrase in phrases:
            if counts == _FAR and len(phrase) < _FAR_BEGINNING_MIN:
                continue
            for place in table.beginning(phrase):
                scores = _phrase_scores(phrase, table.entry(place))
                for posting in table.where(place):
                    yield posting >> FIELD_BITS, counts * scores[posting & FIELD_MASK]


def _phrase_scores(phrase: str, text: str) -> tuple[float, ...]:
    """Score a name that begins with the query, by what the name is (`Field`)."""
    if phrase == text:
        return _SAME
    if text[len(phrase)] == " ":
        return _WHOLE_WORDS if " " in text[len(phrase) + 1 :] else _BUT_FOR_THE_DEED
    more = _GROWTH * len(phrase) / len(text)
    return tuple(score + more for score in _BEGINNING)


def _hit(doc: Doc, score: float, asked: _Asked, indexes: Mapping[str, Index]) -> Hit:
    return Hit(
        id=doc.id,
        kind=doc.kind,
        title=doc.title,
        line=doc.line,
        icon=doc.icon,
        score=round(min(score, 1.0), 4),
        spans=matched_spans(doc.title.text, asked.meanings, indexes[doc.title.language]),
    )


def _suggestions(typed: tuple[str, ...], sources: _Sources) -> tuple[str, ...]:
    """Return words of the citizen's language and of German that look like the longest one."""
    # RapidFuzz takes some milliseconds to load; the kiosk starts without it.
    from offline_cache.content.search_typos import nearest  # noqa: PLC0415

    longest = max((fold(word) for word in typed), key=len)
    found = [
        (-likeness, place, word, index.names)
        for place, index in enumerate(sources.near)
        for likeness, word in nearest(index.names, longest)
    ]
    near: list[str] = []
    for _, _, word, names in sorted(found, key=itemgetter(0, 1)):
        spelled = names.spelling(word)
        items = {posting >> FIELD_BITS for posting in names.table.where(word)}
        if names.table.entry(word) in STOPWORDS or not items - sources.hidden:
            continue
        if not any(_alike(spelled, other) for other in near):
            near.append(spelled)
    return tuple(near[:SUGGESTIONS])


def _alike(one: str, other: str) -> bool:
    """Tell whether two words are the same but for their endings."""
    begun = sorted((one.casefold(), other.casefold()), key=len)
    return begun[1].startswith(begun[0])
