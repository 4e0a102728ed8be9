"""The words of one language's content, and which of them a typed word may mean. Pure.

A typed word is compared with the vocabulary, never with texts: as the whole word, its beginning, a
part of a compound, with another ending, and only then with a typing mistake. Each way has its
quality.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

TYPO_MIN = 4
TWO_TYPOS_MIN = 9
_PART_MIN = 3
_PART_TYPO_MIN = 6
_FULL_PREFIX_MIN = 4
_STEM_MIN = 4
_ENDINGS = ("ungen", "ung", "ing", "en", "er", "es", "ed", "em", "e", "n", "s")
_GAP = "\n"

WHOLE, BEGINNING, PART, STEM, TYPO, OTHER_TYPO = 1.0, 0.8, 0.5, 0.8, 0.75, 0.6


class Field(IntEnum):
    """Where a word stands, the strongest first."""

    TITLE = 0
    SYNONYM = 1
    LEAD = 2
    BODY = 3


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of the content.

    Attributes:
        form: folded.
        spelled: as the content writes it.
        field: the strongest field it stands in.
        postings: for each item `number * 4 + field`, as JSON.
    """

    form: str
    spelled: str
    field: Field
    postings: bytes

    @property
    def strong(self) -> bool:
        """Whether it stands in a title or among the synonyms."""
        return self.field <= Field.SYNONYM


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a typed word may mean.

    Attributes:
        looked_for: the typed word, its stem, or the word it was mended to, folded.
        words: words of the content → how well they match, 0 to 1.
        mended: the likeliest word, where none matches without a typing mistake.
    """

    looked_for: str
    words: dict[Word, float]
    mended: Word | None = None

    @property
    def strong(self) -> bool:
        """Whether a title or synonym holds it."""
        return any(word.strong for word in self.words)


class Vocabulary:
    """All words of one language, ready to be compared with."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._words = sorted(words, key=lambda word: word.form)
        self._forms = [word.form for word in self._words]
        strong = [word for word in self._words if word.strong]
        self._strong = strong
        self._text = _GAP + _GAP.join(word.form for word in strong) + _GAP
        self._starts: list[int] = []
        place = 1
        for word in strong:
            self._starts.append(place)
            place += len(word.form) + 1

    def meaning(self, forms: tuple[str, ...]) -> Meaning:
        """Find what a typed word may mean.

        Args:
            forms: the typed word's folded forms, the fullest first.
        """
        found: dict[Word, float] = {}
        for form in forms:
            _better(found, self._direct(form))
        looked_for = forms[0]
        stem, stemmed = self._stems(looked_for)
        if stemmed and not any(word.strong for word in found):
            looked_for = stem
        _better(found, stemmed)
        if found:
            return Meaning(looked_for, found)
        typos = self._typos(looked_for)
        mended = max(typos, key=lambda word: typos[word], default=None)
        return Meaning(mended.form if mended else looked_for, typos, mended)

    def nearest(self, form: str) -> Iterator[Word]:
        """Yield title words and synonyms that look like a typed word, the nearest first."""
        choices = [word.form for word in self._strong]
        for _, _, number in process.extract(
            form, choices, scorer=fuzz.ratio, score_cutoff=50, limit=12
        ):
            yield self._strong[number]

    def _direct(self, form: str) -> dict[Word, float]:
        found: dict[Word, float] = {}
        for number in range(bisect_left(self._forms, form), len(self._forms)):
            word = self._words[number]
            if not word.form.startswith(form):
                break
            if word.strong or len(form) >= _FULL_PREFIX_MIN:
                found[word] = _graded(form, word, BEGINNING, WHOLE)
        if len(form) > _PART_MIN or (len(form) == _PART_MIN and not found):
            for word in self._holding(form):
                if word not in found:
                    ends = word.form.endswith(form)
                    found[word] = _graded(form, word, PART, PART + 0.2) + (0.08 if ends else 0)
        return found

    def _stems(self, form: str) -> tuple[str, dict[Word, float]]:
        """Match the word without its ending ("Anmeldung" finds "anmelden")."""
        for ending in _ENDINGS:
            stem = form.removesuffix(ending)
            if stem != form and len(stem) >= _STEM_MIN:
                found = {word: STEM * value for word, value in self._direct(stem).items()}
                if any(word.strong for word in found):
                    return stem, found
        return form, {}

    def _typos(self, form: str) -> dict[Word, float]:
        if len(form) < TYPO_MIN:
            return {}
        half = len(form) // 2
        words = self._strong
        if len(form) >= _PART_TYPO_MIN:
            # One mistake leaves one of these two pieces whole, wherever it lies.
            pieces = (form[: half - 1], form[half + 1 :])
            words = list(dict.fromkeys(word for piece in pieces for word in self._holding(piece)))
        found = _near(form, words, 1) or _near_parts(form, words)
        if not found and len(form) >= TWO_TYPOS_MIN:
            found = _near(form, self._strong, 2)
        return found or _near(form, self._words, 1)

    def _holding(self, piece: str) -> Iterator[Word]:
        """Yield the title words and synonyms that hold a piece anywhere."""
        place = self._text.find(piece)
        while place >= 0:
            number = bisect_left(self._starts, place + 1) - 1
            yield self._strong[number]
            if number + 1 == len(self._strong):
                return
            place = self._text.find(piece, self._starts[number + 1])


def _better(found: dict[Word, float], more: dict[Word, float]) -> None:
    for word, quality in more.items():
        found[word] = max(quality, found.get(word, 0.0))


def _graded(form: str, word: Word, low: float, high: float) -> float:
    """Return a quality that grows with the share of the word that was typed."""
    return low + (high - low) * len(form) / len(word.form)


def _near(form: str, words: list[Word], typos: int) -> dict[Word, float]:
    """Return the words that begin with, or are, the typed word with so many mistakes."""
    best: dict[Word, tuple[float, ...]] = {}
    size = len(form)
    for length in (0, size - 1, size, size + 1):
        long = [word for word in words if length == 0 or len(word.form) > length]
        choices = [word.form[:length] if length else word.form for word in long]
        for _, distance, number in process.extract(
            form, choices, scorer=OSA.distance, score_cutoff=typos, limit=None
        ):
            word = long[number]
            rank = (distance, length > 0, word.form[0] != form[0], word.field, len(word.form))
            best[word] = min(best.get(word, rank), rank)
    return _ranked(best)


def _near_parts(form: str, words: list[Word]) -> dict[Word, float]:
    """Return the compounds that hold the typed word with one mistake."""
    if len(form) < _PART_TYPO_MIN:
        return {}
    long = [word for word in words if len(word.form) > len(form)]
    cutoff = 100 * (1 - 1 / len(form)) - 0.01
    close = process.extract(
        form,
        [word.form for word in long],
        scorer=fuzz.partial_ratio,
        score_cutoff=cutoff,
        limit=None,
    )
    return _ranked({long[number]: (-ratio, len(long[number].form)) for _, ratio, number in close})


def _ranked(ranks: dict[Word, tuple[float, ...]]) -> dict[Word, float]:
    """Give the likeliest word its quality and all others a lower one."""
    if not ranks:
        return {}
    likeliest = min(ranks, key=lambda word: (ranks[word], word.form))
    return {word: TYPO if word is likeliest else OTHER_TYPO for word in ranks}
