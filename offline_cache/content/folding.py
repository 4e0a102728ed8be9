"""Fold words so that what people type meets what editors write. Pure.

Forgiven are case, diacritics, umlauts written as `ae` or as `a`, `ß`, full-width and presentation
forms, digits of other scripts, and in Arabic the forms of alef, hamza carriers, taa marbuta, alef
maqsura, tatweel, vowel signs and the article with what is written before it.

Nothing is cached here: what citizens type is folded too, and must not outlive their session.
"""

import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ـ": None,
    }
)
_DROPPED = frozenset({"Mn", "Me", "Cf"})
SOFT_HYPHEN = "\u00ad"
_JOINERS = SOFT_HYPHEN + "\u200c\u200d"
_HYPHENS = "-\u2010\u2011"
_ARTICLES = ("ال", "وال", "بال", "فال", "كال", "لل")
_SHORTEST_WITHOUT_ARTICLE = 3

Span = tuple[int, int]


def fold(text: str, *, umlauts: bool = True) -> str:
    """Fold a text.

    Args:
        text: any text.
        umlauts: write ä as ae (and ö, ü likewise); otherwise as a.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    if umlauts:
        folded = folded.translate(_UMLAUTS)
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        kept = (char for char in decomposed if unicodedata.category(char) not in _DROPPED)
        folded = "".join(map(_digit, kept)).translate(_LETTERS)
    return folded


def forms(word: str) -> tuple[str, ...]:
    """Return the folded forms under which a word is found: the fullest first, none empty."""
    full, plain = fold(word), fold(word, umlauts=False)
    without_article = (full.removeprefix(one) for one in _ARTICLES if full.startswith(one))
    bare = (form for form in without_article if len(form) >= _SHORTEST_WITHOUT_ARTICLE)
    return tuple(filter(None, dict.fromkeys((full, plain, *bare))))


def word_spans(text: str) -> list[Span]:
    """Return where words begin and end in a text: runs of letters, marks and digits."""
    spans: list[Span] = []
    start: int | None = None
    for place, char in enumerate(text):
        if char.isalnum() or (start is not None and _continues(char)):
            start = place if start is None else start
        elif start is not None:
            spans.append((start, place))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return spans


def hyphenated(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans of whole hyphenated compounds ("Kfz-Zulassung") among a text's words."""
    chains: list[Span] = []
    begin = 0
    for number in range(1, len(spans) + 1):
        joined = number < len(spans) and text[spans[number - 1][1] : spans[number][0]] in _JOINTS
        if not joined:
            if number - begin > 1:
                chains.append((spans[begin][0], spans[number - 1][1]))
            begin = number
    return chains


def letters(text: str) -> tuple[str, list[int]]:
    """Fold a word letter by letter.

    Returns:
        The folded word, and for each of its characters the place of its letter in `text`; one more
        place for the end.
    """
    folded = ""
    places: list[int] = []
    begin = 0
    while begin < len(text):
        end = begin + 1
        while end < len(text) and _continues(text[end]):
            end += 1
        piece = fold(text[begin:end])
        folded += piece
        places += [begin] * len(piece)
        begin = end
    return folded, [*places, len(text)]


_JOINTS = frozenset(_HYPHENS)


def _continues(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char).startswith("M")


def _digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char
