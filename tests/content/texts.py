"""Which texts the demo's content has, found by the types of its model."""

import re
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import msgspec

from offline_cache.content.model import Text, Words

_TEXT = set(get_args(Text))
_WORDS = set(get_args(Words))
_SENTENCE_ENDS = re.compile(r"[.?!](?=\s|$)|\n")
_ORDINAL = re.compile(r"\b(\d{1,2})\.(?= \w)")


def texts(value: Any, hint: Any) -> Iterator[tuple[str, Any]]:
    """Yield every text and list of words of a value, and its place.

    A new text of the model is found here too.
    """
    kinds = set(get_args(hint))
    if kinds >= _TEXT or kinds >= _WORDS:
        if value is not None:
            yield "", value
        return
    for name, member, its_hint in _members(value, hint):
        for place, text in texts(member, its_hint):
            yield f"{name}{place}", text


def missing(value: Any, hint: Any, language: str) -> Iterator[str]:
    """Yield the places of the texts that a value lacks in a language."""
    for place, text in texts(value, hint):
        has = isinstance(text, dict) and bool(text.get(language))
        if text and not has:
            yield place


def sentences(text: str) -> list[str]:
    """Split a text where its sentences and lines end; the point of "19. Januar" ends none."""
    whole = _ORDINAL.sub(r"\1", text)
    return [part for part in map(str.strip, _SENTENCE_ENDS.split(whole)) if part]


def _members(value: Any, hint: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield what a value consists of: the place, the member, the member's type."""
    if isinstance(value, msgspec.Struct):
        for name, its_hint in get_type_hints(type(value)).items():
            yield f".{name}", getattr(value, name), its_hint
    elif isinstance(value, tuple):
        inner = next(iter(get_args(hint)), None)
        for number, one in enumerate(value):
            yield f"[{getattr(one, 'id', number)}]", one, inner
    elif isinstance(value, dict):
        inner = get_args(hint)[1]
        yield from ((f".{key}", one, inner) for key, one in value.items())
