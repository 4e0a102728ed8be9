"""Which words of the content a typed word may mean. Pure.

A typed word is compared with the content's words, never with its texts: as the whole word, its
beginning, a part of a compound, with another ending, as a compound of words the content has apart,
and only then with a typing mistake. Each way has its quality.

The citizen's language and German are *near*: there all ways are tried. Every other language is
*far*: its words are found whole, and by their beginning where nothing near begins so. Else half a
word would find what it means in a language that nobody here speaks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from offline_cache.content.folding import fold, forms
from offline_cache.content.search_index import Index, Vocabulary
from offline_cache.content.search_table import Table

TYPO_MIN = 4
_FAR_TYPO_MIN = 5
_TEXT_TYPO_MIN = 6
_PART_MIN, _INNER_MIN = 3, 4
_FULL_PREFIX_MIN = 4
_STEM_MIN = 4
_PIECE_MIN = 4
_COMPOUND_MOST = 40
_CUT_MOST, _CUT_OF = 4, 3
_GROWN_MOST = 2

WHOLE, BEGINNING, PART, STEM, INFLECTED = 1.0, 0.8, 0.5, 0.8, 0.6
_PART_GROWTH, _ENDS_WITH_IT = 0.2, 0.08
_STEM_OF_PART = STEM * (PART + _PART_GROWTH + _ENDS_WITH_IT)
TYPO, OTHER_TYPO = 0.75, 0.6

_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "de": ("ungen", "ung", "en", "er", "es", "em", "e", "n", "s"),
    "en": ("ing", "es", "ed", "er", "s"),
    "tr": (
        *("lari", "leri", "lar", "ler", "mek", "mak", "nin", "nun", "imi", "umu", "im", "um"),
        *("mi", "mu", "in", "un", "si", "su", "yi", "yu", "i", "u", "a", "e", "m"),
    ),
    "uk": (*("ами", "ями", "ого", "ому", "ою", "ів", "ях", "ах", "ом", "ам"), *"аиіуюяеої"),
    "ru": (*("ами", "ями", "ого", "ому", "ой", "ов", "ях", "ах", "ом", "ам"), *"аиыуюяеоь"),
    "pl": (*("ami", "ego", "emu", "ach", "ych", "ow", "om", "ie"), *"aeiouy"),
    "fr": ("ements", "ement", "ations", "ation", "er", "es", "e", "s", "x"),
    "ar": ("هما", "كم", "هم", "ها", "نا", "ات", "ين", "ون", "تي", "ه", "ي", "ك"),
    "fa": ("هاي", "ها", "ات", "ام", "ت", "ش", "ي"),
}
_JOINTS = ("", "s", "es", "e", "n", "en")

Matches = dict[int, float]
"""Number of a word of the content → how well it matches, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a typed word may mean.

    Attributes:
        typed: the word as it was typed.
        looked_for: it, its stem, or the word it was mended to, folded.
        names: by language, the words of titles, synonyms and everyday words that match.
        texts: the same of running texts.
        mended: the likeliest word as the content spells it, where none matches without a typing
            mistake.
    """

    typed: str
    looked_for: str
    names: Mapping[str, Matches] = field(default_factory=dict)
    texts: Mapping[str, Matches] = field(default_factory=dict)
    mended: str | None = None

    @property
    def strong(self) -> bool:
        """Whether a title or synonym holds it."""
        return any(self.names.values())


def meanings(
    typed: Iterable[str], near: tuple[Index, ...], far: tuple[Index, ...]
) -> tuple[Meaning, ...]:
    """Find what typed words may mean.

    Args:
        typed: words; one that is a compound of words the content has apart becomes two.
        near: the citizen's language and German, once where they are the same.
        far: all other languages.
    """
    return tuple(meaning for word in typed for meaning in _meanings(word, near, far))


def _meanings(typed: str, near: tuple[Index, ...], far: tuple[Index, ...]) -> tuple[Meaning, ...]:
    direct = _direct_meaning(typed, near, far)
    if direct is not None:
        return (direct,)
    parts = _compound(typed, near)
    if parts is not None:
        return parts
    return (_mended(typed, near, far) or _inflected(typed, (*near, *far)),)


def _direct_meaning(typed: str, near: tuple[Index, ...], far: tuple[Index, ...]) -> Meaning | None:
    """Match a word without a mistake; None where nothing matches."""
    known = forms(typed)
    names: dict[str, Matches] = {}
    for index in near:
        for form in known:
            _join(names, index, _named(index.names.table, form))
    well = any(value >= BEGINNING for found in names.values() for value in found.values())
    looked_for = known[0]
    for index in near:
        stem, stemmed = _stems(index, looked_for)
        if stemmed and not any(names.values()):
            looked_for = stem
        _join(names, index, stemmed)
    for index in far:
        for form in known:
            _join(names, index, _foreign(index.names.table, form, begun=not well))
    texts: dict[str, Matches] = {}
    for index in near:
        for form in known:
            _join(texts, index, _in_texts(index.texts.table, form))
    if any(names.values()) or any(texts.values()):
        return Meaning(typed, looked_for, names, texts)
    return None


def _join(found: dict[str, Matches], index: Index, more: Matches) -> None:
    matches = found.setdefault(index.language, {})
    for number, quality in more.items():
        matches[number] = max(quality, matches.get(number, 0.0))


def _named(table: Table, form: str) -> Matches:
    """Match names: as a whole, as their beginning, as a part of a compound."""
    size = len(form)
    found = _begun(table, form)
    begun = bool(found)
    if size > _PART_MIN or (size == _PART_MIN and not found):
        for number in table.holding(form):
            if number not in found:
                ends = table.entry(number).endswith(form)
                if ends or size > _INNER_MIN or not begun:
                    more = _PART_GROWTH * size / table.length(number)
                    found[number] = PART + more + (_ENDS_WITH_IT if ends else 0.0)
    return found


def _begun(table: Table, form: str) -> Matches:
    """Match what is, or begins with, a word; the better, the more of it was typed."""
    size = len(form)
    return {
        number: BEGINNING + (WHOLE - BEGINNING) * size / table.length(number)
        for number in table.beginning(form)
    }


def _foreign(table: Table, form: str, *, begun: bool) -> Matches:
    """Match names of a far language: as a whole, else as their beginning where that is wanted."""
    number = table.place(form)
    if number is not None:
        return {number: WHOLE}
    return _begun(table, form) if begun else {}


def _in_texts(table: Table, form: str) -> Matches:
    if len(form) < _FULL_PREFIX_MIN:
        return {}
    return _begun(table, form)


def _stems(index: Index, form: str) -> tuple[str, Matches]:
    """Match a word without its ending ("Anmeldung" finds "anmelden")."""
    language = index.language.partition("-")[0]
    for ending in _ENDINGS.get(language, ()):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _STEM_MIN:
            found = _named(index.names.table, stem)
            if found:
                return stem, {number: STEM * value for number, value in found.items()}
    return form, {}


def _compound(typed: str, near: tuple[Index, ...]) -> tuple[Meaning, ...] | None:
    """Part a compound into two words of the content; the longest first word that will do."""
    folded = fold(typed)[:_COMPOUND_MOST]
    for place in range(len(folded) - _PIECE_MIN, _PIECE_MIN - 1, -1):
        second = None
        for joint in _JOINTS:
            word = folded[:place].removesuffix(joint)
            first = _piece(word, near, whole=True) if len(word) >= _PIECE_MIN else None
            if first is not None:
                second = second or _piece(folded[place:], near, whole=False)
                if second is not None:
                    return first, second
    return None


def _piece(form: str, near: tuple[Index, ...], *, whole: bool) -> Meaning | None:
    """Match a part of a typed compound: a whole word, or what begins with it or with its stem."""
    names: dict[str, Matches] = {}
    for index in near:
        table = index.names.table
        if whole:
            number = table.place(form)
            _join(names, index, {} if number is None else {number: WHOLE})
        else:
            _, stemmed = _stems(index, form)
            _join(names, index, _begun(table, form))
            _join(names, index, {n: v for n, v in stemmed.items() if v > _STEM_OF_PART})
    return Meaning(form, form, names) if any(names.values()) else None


def _mended(typed: str, near: tuple[Index, ...], far: tuple[Index, ...]) -> Meaning | None:
    """Match a word with a typing mistake; None where even so nothing matches."""
    form = fold(typed)
    if len(form) < TYPO_MIN:
        return None
    # RapidFuzz takes some milliseconds to load; the kiosk starts without it.
    from offline_cache.content.search_typos import mistyped  # noqa: PLC0415

    sources = [(near, _names, True)]
    if len(form) >= _FAR_TYPO_MIN:
        sources.append((far, _names, False))
    if len(form) >= _TEXT_TYPO_MIN:
        sources.append((near, _texts, False))
    for indexes, vocabulary, compounds in sources:
        ranked = {
            index.language: mistyped(vocabulary(index), form, compounds=compounds)
            for index in indexes
        }
        best = min(
            (
                (rank, place, number)
                for place, one in enumerate(ranked.values())
                for number, rank in one.items()
            ),
            default=None,
        )
        if best is None:
            continue
        _, place, number = best
        index = indexes[place]
        matches = {
            language: {
                one: TYPO if (language, one) == (index.language, number) else OTHER_TYPO
                for one in found
            }
            for language, found in ranked.items()
        }
        words = vocabulary(index)
        mended, looked_for = words.spelling(number), words.table.entry(number)
        if vocabulary is _names:
            return Meaning(typed, looked_for, names=matches, mended=mended)
        return Meaning(typed, looked_for, texts=matches, mended=mended)
    return None


def _names(index: Index) -> Vocabulary:
    return index.names


def _texts(index: Index) -> Vocabulary:
    return index.texts


def _inflected(typed: str, indexes: tuple[Index, ...]) -> Meaning:
    """Match a word by its beginning alone, for languages that change the ends of words."""
    form = fold(typed)
    for cut in range(1, min(_CUT_MOST, len(form) // _CUT_OF, len(form) - _STEM_MIN) + 1):
        start = form[:-cut]
        names: dict[str, Matches] = {}
        for index in indexes:
            table = index.names.table
            numbers = table.beginning(start)
            near = [n for n in numbers if table.length(n) <= len(form) + _GROWN_MOST]
            _join(names, index, dict.fromkeys(near, INFLECTED * len(start) / len(form)))
        if any(names.values()):
            return Meaning(typed, start, names)
    return Meaning(typed, form)
