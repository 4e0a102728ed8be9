"""Find words that were typed with a mistake. Pure; the one place of the search with RapidFuzz.

Comparing a typed word with every word of a city would take too long. One mistake leaves one half of
the word whole, two mistakes leave one third: only words that hold such a piece are compared.
"""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from offline_cache.content.search_index import Vocabulary
from offline_cache.content.search_table import Table

_PART_TYPO_MIN = 6
_TWO_TYPOS_MIN = 9
_BEGINNING_TYPO_MIN, _OTHER_START_MIN = 5, 6
"""From so many letters on a mistake may lie in a mere beginning, and in its first letter."""
_LOOKS_LIKE = 64
"""Less than this is no likeness: a silly word offered is worse than none."""
_NEAREST = 24
_SAME_LETTER = 4

Rank = tuple[float, ...]
"""How far a word is from what was typed, the nearest first."""


def mistyped(words: Vocabulary, form: str, *, compounds: bool) -> dict[int, Rank]:
    """Find the words that begin with, or are, a typed word with one mistake, or two in long ones.

    Args:
        words: of one language.
        form: the typed word, folded, of at least four letters.
        compounds: look into compounds too, and for two mistakes.
    """
    some = _candidates(words.table, form)
    found = _near(words, form, some, 1)
    if found or not compounds:
        return found
    found = _near_parts(words.table, form, some)
    if not found and len(form) >= _TWO_TYPOS_MIN:
        found = _near(words, form, _holding_thirds(words.table, form), 2)
    return found


def nearest(words: Vocabulary, form: str) -> Iterator[tuple[float, int]]:
    """Yield likeness and number of the words that look most like a typed one.

    The same beginning counts for more than letters anywhere: it is what was typed with most care.
    """
    entries = words.table.text[1:-1].split("\n") if len(words.table) else []
    for entry, ratio, number in process.extract(
        form, entries, scorer=fuzz.ratio, score_cutoff=_LOOKS_LIKE, limit=_NEAREST
    ):
        same = takewhile(lambda pair: pair[0] == pair[1], zip(form, entry, strict=False))
        yield ratio + _SAME_LETTER * len(list(same)), number


def _candidates(table: Table, form: str) -> list[int]:
    """Return all words that may be the typed one with one mistake.

    One mistake leaves one half of the word whole, wherever it lies, unless two letters changed
    places in the middle: those are changed back.
    """
    half = len(form) // 2
    first, second = form[:half], form[half:]
    changed = first[:-1] + second[0] + first[-1] + second[1:]
    if len(form) >= _PART_TYPO_MIN:
        return _unique(n for piece in (first, second, changed) for n in table.holding(piece))
    reach = len(form) + 1
    late = (number for number in table.holding(second) if second in table.entry(number)[:reach])
    return _unique((*table.beginning(first), *table.beginning(changed), *late))


def _holding_thirds(table: Table, form: str) -> list[int]:
    third = len(form) // 3
    pieces = (form[:third], form[third : 2 * third], form[2 * third :])
    return _unique(number for piece in pieces for number in table.holding(piece))


def _unique(numbers: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(numbers))


def _near(words: Vocabulary, form: str, numbers: list[int], typos: int) -> dict[int, Rank]:
    """Return the words that begin with, or are, the typed word with so many mistakes."""
    best: dict[int, Rank] = {}
    size = len(form)
    entries = [(number, words.table.entry(number)) for number in numbers]
    lengths = (0, size - 1, size, size + 1) if size >= _BEGINNING_TYPO_MIN else (0,)
    for length in lengths:
        long = [(n, entry) for n, entry in entries if length == 0 or len(entry) > length]
        choices = [entry[:length] if length else entry for _, entry in long]
        for _, distance, place in process.extract(
            form, choices, scorer=OSA.distance, score_cutoff=typos, limit=None
        ):
            number, entry = long[place]
            other_start = entry[0] != form[0]
            if other_start and length and size < _OTHER_START_MIN:
                continue
            rank = (distance, length > 0, other_start, words.field(number), len(entry))
            best[number] = min(best.get(number, rank), rank)
    return best


def _near_parts(table: Table, form: str, numbers: list[int]) -> dict[int, Rank]:
    """Return the compounds that hold the typed word with one mistake."""
    if len(form) < _PART_TYPO_MIN:
        return {}
    long = [number for number in numbers if table.length(number) > len(form)]
    cutoff = 100 * (1 - 1 / len(form)) - 0.01
    close = process.extract(
        form,
        [table.entry(number) for number in long],
        scorer=fuzz.partial_ratio,
        score_cutoff=cutoff,
        limit=None,
    )
    return {long[place]: (1, 2, -ratio, table.length(long[place])) for _, ratio, place in close}
