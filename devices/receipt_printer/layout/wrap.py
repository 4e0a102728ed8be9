"""Texts for the printer's own letters: clean, in its code page, wrapped by columns. Pure.

Nothing a text contains reaches the printer as a command, and no visible character is lost: a text
with characters that the code page lacks is not changed but refused, and is then drawn.
"""

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"
_NO_BREAK_SPACE = "\u00a0"
_LINE_BREAKS = {"\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"}
_FIRST_PRINTABLE = 0x20
_DELETE = 0x7F

_PLAINER = {
    "–": "-",
    "—": "-",
    "‐": "-",
    "\u2011": "-",
    "−": "-",
    "„": '"',
    "“": '"',
    "”": '"',
    "‚": "'",
    "‘": "'",
    "’": "'",
    "…": "...",
    "•": "·",
    "\u2009": " ",
    "\u202f": _NO_BREAK_SPACE,
    "\u2007": _NO_BREAK_SPACE,
}
"""What is printed in place of punctuation that a code page lacks."""


def clean(text: str) -> str:
    r"""Return a text without control characters, in composed form (NFC).

    Line breaks of all kinds become `\n`; other controls (Cc) become spaces; lone surrogates
    become U+FFFD. Soft hyphens and the invisible marks of bidirectional text stay.
    """
    broken = re.sub("\r\n", "\n", text)
    return unicodedata.normalize("NFC", "".join(_cleaned(letter) for letter in broken))


def own_text(text: str, code_page: str) -> str | None:
    """Return a text as the printer's own letters can print it, or None where they cannot.

    Args:
        text: any text.
        code_page: name of a single-byte codec of Python, as `cp858`.

    Returns:
        Printable characters of the code page, line breaks and soft hyphens.
    """
    letters = [_own(letter, code_page) for letter in clean(text)]
    return None if None in letters else "".join(letter or "" for letter in letters)


def wrap(text: str, columns: int) -> list[str]:
    r"""Break a text into lines.

    Lines break at `\n` and spaces, at soft hyphens (with a visible one), after hyphens between
    letters and before slashes; a longer piece is broken where the line ends.

    Args:
        text: from `own_text`.
        columns: characters in a line, at least 2.

    Returns:
        At least one line for each line of the text; soft hyphens that were not needed are dropped.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrapped(paragraph.split(" "), columns))
    return [line.replace(_NO_BREAK_SPACE, " ") for line in lines]


def _cleaned(letter: str) -> str:
    if letter in _LINE_BREAKS:
        return "\n"
    match unicodedata.category(letter):
        case "Cc":
            return " "
        case "Cs":
            return "\ufffd"
        case _:
            return letter


def _own(letter: str, code_page: str) -> str | None:
    if letter in {"\n", SOFT_HYPHEN}:
        return letter
    if _printable(letter, code_page):
        return letter
    if unicodedata.category(letter) == "Cf":
        return ""
    plainer = _PLAINER.get(letter)
    return plainer if plainer is not None and _all_printable(plainer, code_page) else None


def _all_printable(text: str, code_page: str) -> bool:
    return all(_printable(letter, code_page) for letter in text)


def _printable(letter: str, code_page: str) -> bool:
    try:
        (byte,) = letter.encode(code_page)
    except UnicodeEncodeError:
        return False
    return byte >= _FIRST_PRINTABLE and byte != _DELETE


def _wrapped(words: list[str], columns: int) -> list[str]:
    lines = [""]
    for word in filter(None, words):
        rest = word
        while rest:
            gap = " " if lines[-1] and rest is word else ""
            room = columns - len(lines[-1]) - len(gap)
            head, tail = _split(rest, room, whole_line=not lines[-1])
            if head:
                lines[-1] += gap + head
            if tail:
                lines.append("")
            rest = tail
    return lines


def _split(word: str, room: int, *, whole_line: bool) -> tuple[str, str]:
    """Split a word into what fits into `room` columns and the rest; the first part may be empty."""
    bare = word.replace(SOFT_HYPHEN, "")
    if len(bare) <= room:
        return bare, ""
    head, tail = "", word
    for place in _places(word):
        piece = word[:place].replace(SOFT_HYPHEN, "")
        hyphen = "-" if word[place - 1] == SOFT_HYPHEN else ""
        if len(piece) + len(hyphen) > room:
            break
        head, tail = piece + hyphen, word[place:]
    if head or not whole_line:
        return head, tail
    return _hard_split(word, room)


def _places(word: str) -> list[int]:
    """Where a word may be broken: after soft and hard hyphens between letters, before slashes."""
    pattern = rf"(?<=\w){SOFT_HYPHEN}+(?=\w)|(?<=[^\W\d])-(?=[^\W\d])|(?<=\w)(?=/)"
    return [match.end() for match in re.finditer(pattern, word)]


def _hard_split(word: str, room: int) -> tuple[str, str]:
    taken, place = 0, 0
    while taken < room:
        taken += word[place] != SOFT_HYPHEN
        place += 1
    return word[:place].replace(SOFT_HYPHEN, ""), word[place:]
