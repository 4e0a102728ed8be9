"""Find the parts of a title that a query matched. Pure."""

from collections.abc import Iterator

from offline_cache.content.folding import Span, fold, forms, letters, word_spans
from offline_cache.content.search_index import Index
from offline_cache.content.vocabulary import Meaning


def matched_spans(title: str, meanings: tuple[Meaning, ...], index: Index) -> tuple[Span, ...]:
    """Return the matched parts of a title.

    Where a typed word stands in a word of the title as it is, that part; where it matched with
    another ending or a typing mistake, the whole word.

    Args:
        title: the title as it is shown.
        meanings: what the typed words may mean.
        index: of the title's language.

    Returns:
        (start, end) in characters, in order, joined where they touch.
    """
    found = sorted(
        span
        for start, end in word_spans(title)
        for span in _in_word(title[start:end], start, meanings, index)
    )
    joined: list[Span] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _in_word(word: str, offset: int, meanings: tuple[Meaning, ...], index: Index) -> Iterator[Span]:
    folded, places = letters(word)
    plain = fold(word, umlauts=False)
    known = {index.names.table.place(form) for form in forms(word)}
    for meaning in meanings:
        place = folded.find(meaning.looked_for)
        plain_place = plain.find(meaning.looked_for)
        if place >= 0:
            yield offset + places[place], offset + _end(places, place + len(meaning.looked_for))
        elif plain_place >= 0 and len(plain) == len(word):
            yield offset + plain_place, offset + plain_place + len(meaning.looked_for)
        elif not known.isdisjoint(meaning.names.get(index.language, {})):
            yield offset, offset + len(word)


def _end(places: list[int], place: int) -> int:
    """Return where the last matched letter ends: with the next letter, never within one."""
    last = places[place - 1]
    return next((begin for begin in places[place:] if begin > last), places[-1])
