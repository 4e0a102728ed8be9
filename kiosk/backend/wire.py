"""Reading what a city's system sends: tolerant of types, strict about meaning. Pure.

On the wire numbers come as strings and strings as numbers, lists as objects with keys "0", "1" …,
switches as 0, 1, "0", "1". Each function here returns the plain value, or its absence.
"""

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

LARGEST = 2**31 - 1
"""Ids of the city are 32-bit integers."""

_BREAKS = frozenset("p br div li ul ol tr table h1 h2 h3 h4".split())  # noqa: SIM905 - no languages
_SILENT = frozenset({"script", "style"})


class NotBelieved(Exception):  # noqa: N818 - named for what it says, as in the glossary
    """A reply is not what was asked for; the kiosk must not act on it."""


def parsed(body: bytes) -> object:
    """Return a JSON body.

    Raises:
        NotBelieved: if it is none.
    """
    try:
        read: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NotBelieved("no JSON") from error
    return read


def record(value: object) -> Mapping[str, object]:
    """Return an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def needed(value: object) -> Mapping[str, object]:
    """Return an object.

    Raises:
        NotBelieved: for anything else.
    """
    if not isinstance(value, dict):
        raise NotBelieved("no object")
    return value


def many(value: object) -> list[object]:
    """Return the items of a list, or of an object that stands for one; none for anything else."""
    if isinstance(value, list):
        return value
    return list(value.values()) if isinstance(value, dict) else []


def whole(value: object) -> int | None:
    """Return a whole number, also of text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?[0-9]{1,18}\s*", value, re.ASCII):
        return int(value)
    return None


def positive(value: object) -> int | None:
    """Return a whole number above 0; the wire's 0 means "not told"."""
    number = whole(value)
    return number if number is not None and number > 0 else None


def id_of(value: object) -> int | None:
    """Return an id."""
    number = positive(value)
    return number if number is not None and number <= LARGEST else None


def ids(value: object) -> Iterator[int]:
    """Yield the ids of a list, of an object that stands for one, or of text with commas."""
    items: list[object] = list(value.split(",")) if isinstance(value, str) else many(value)
    for one in items:
        number = id_of(one)
        if number is not None:
            yield number


def switch(value: object) -> bool:
    """Return a switch."""
    if isinstance(value, str):
        return value.strip().lower() in {"1", "true", "yes", "on"}
    return value is True or (isinstance(value, (int, float)) and value == 1)


def text(value: object) -> str:
    """Return a text without space around it; a number as text, anything else as empty."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return ""


def plain(value: object) -> str:
    """Return the text of HTML, a line for each paragraph, without what people do not read."""
    html = text(value)
    if "<" not in html and "&" not in html:
        return _tidy(html)
    reader = _Plain()
    reader.feed(html)
    reader.close()
    return _tidy("".join(reader.parts))


def _tidy(words: str) -> str:
    lines = (" ".join(line.split()) for line in words.splitlines())
    return "\n".join(line for line in lines if line)


class _Plain(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self._silent += tag in _SILENT
        if tag in _BREAKS:
            self.parts.append("\n– " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)
