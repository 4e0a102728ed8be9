"""Compare raw JSON with the content types and say every difference in plain words.

msgspec stops at the first mistake; an editor wants to see all. So objects and lists are walked
here, and only single values are left to msgspec.
"""

import types
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import reduce
from operator import or_
from typing import Annotated, TypeAlias, Union, get_args, get_origin

import msgspec

from offline_cache.content.errors import Fault, did_you_mean
from offline_cache.content.model import (
    ClockTime,
    Id,
    LeikaKey,
    SituationCode,
    Text,
    WebAddress,
    Words,
)

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "true or false",
    int: "a whole number",
    float: "a number with a decimal point",
    str: "text in quotes",
    list: "a list",
    dict: "an object in braces",
}
_PATTERNS = {
    Id: 'an id of small letters, digits and single hyphens, such as "buergeramt-mitte"',
    LeikaKey: "a LeiKa key of 14 digits that begins with 99",
    SituationCode: "the code of a life situation, seven digits that begin with 1 or 2",
    ClockTime: 'a time such as "08:00" or "24:00"',
    WebAddress: 'an address without spaces that begins with "https://"',
}
_PATTERN_WORDS = {get_args(wanted)[1].pattern: words for wanted, words in _PATTERNS.items()}


def faults(value: Json, wanted: object, key: str = "") -> Iterator[Fault]:
    """Yield every way in which a JSON value is not what a type wants.

    Args:
        value: raw JSON.
        wanted: a type of the content model, or an annotation in it.
        key: path of the value, empty at the top of a file.
    """
    bare, _ = _annotated(wanted)
    options = get_args(bare) if get_origin(bare) in {types.UnionType, Union} else ()
    if type(None) in options:
        if value is not None:
            yield from faults(value, reduce(or_, (o for o in options if o is not type(None))), key)
    elif bare == Text:
        yield from _text(value, key)
    elif bare == Words:
        yield from _words(value, key)
    elif options:
        yield from _tagged(value, options, key)
    elif isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        yield from _object(value, bare, key)
    elif get_origin(bare) is tuple:
        yield from _list(value, wanted, key)
    elif get_origin(bare) is dict and get_args(bare)[1] == Text:
        yield from _mapping(value, get_args(bare), key)
    else:
        yield from _single(value, wanted, key)


def below(key: str, part: str | int) -> str:
    """Return the path of a member: `fees[1]`, `fees[1].fee`."""
    if isinstance(part, int):
        return f"{key}[{part}]"
    return f"{key}.{part}" if key else part


def kind_of(value: Json) -> str:
    """Name the kind of a JSON value for an editor."""
    return _KINDS[type(value)]


def _object(value: Json, wanted: type[msgspec.Struct], key: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(key, f"an object in braces belongs here, not {kind_of(value)}.")
        return
    fields = {field.encode_name: field for field in msgspec.structs.fields(wanted)}
    tag = wanted.__struct_config__.tag_field
    for name in value:
        if name not in fields and name != tag:
            hint = did_you_mean(name, tuple(fields))
            yield Fault(below(key, name), f"this key is not known{hint}: correct or remove it.")
    for name, field in fields.items():
        if name in value:
            yield from faults(value[name], field.type, below(key, name))
        elif field.required:
            text = "the German text is missing" if field.type == Text else "this key is missing"
            yield Fault(below(key, name), f"{text}: add it.")


def _tagged(value: Json, options: tuple[type[msgspec.Struct], ...], key: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(key, f"an object in braces belongs here, not {kind_of(value)}.")
        return
    field = str(options[0].__struct_config__.tag_field)
    by_tag = {str(option.__struct_config__.tag): option for option in options}
    tag = value.get(field)
    if isinstance(tag, str) and tag in by_tag:
        yield from _object(value, by_tag[tag], key)
        return
    known = ", ".join(f'"{name}"' for name in by_tag)
    hint = did_you_mean(tag, tuple(by_tag)) if isinstance(tag, str) else ""
    yield Fault(below(key, field), f"this must be one of {known}{hint}.")


def _list(value: Json, wanted: object, key: str) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(key, f"a list in square brackets belongs here, not {kind_of(value)}.")
        return
    bare, meta = _annotated(wanted)
    if meta.min_length is not None and len(value) < meta.min_length:
        yield Fault(key, f"this list needs at least {meta.min_length} entries: add some.")
    if meta.max_length is not None and len(value) > meta.max_length:
        yield Fault(key, f"this list may have at most {meta.max_length} entries: shorten it.")
    for number, member in enumerate(value):
        yield from faults(member, get_args(bare)[0], below(key, number))


def _mapping(value: Json, wanted: tuple[object, ...], key: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(key, f"an object in braces belongs here, not {kind_of(value)}.")
        return
    for name, member in value.items():
        yield from _single(name, wanted[0], below(key, name))
        yield from faults(member, wanted[1], below(key, name))


def _text(value: Json, key: str) -> Iterator[Fault]:
    if isinstance(value, dict):
        if "de" not in value:
            yield Fault(key, 'the German text is missing: add "de".')
        for language, text in value.items():
            yield from _text(text if isinstance(text, str) else None, below(key, language))
    elif not isinstance(value, str):
        yield Fault(key, f"a text in quotes belongs here, not {kind_of(value)}.")
    elif not value.strip():
        yield Fault(key, "this text is empty: write it, or remove the key.")


def _words(value: Json, key: str) -> Iterator[Fault]:
    if isinstance(value, dict):
        for language, members in value.items():
            yield from _words(members if isinstance(members, list) else None, below(key, language))
    elif not isinstance(value, list):
        yield Fault(key, f"a list of words in square brackets belongs here, not {kind_of(value)}.")
    else:
        for number, member in enumerate(value):
            if not isinstance(member, str) or not member.strip():
                yield Fault(below(key, number), "a word in quotes belongs here.")


def _single(value: Json, wanted: object, key: str) -> Iterator[Fault]:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError as error:
        yield Fault(key, _sentence(value, wanted, str(error)))


def _annotated(wanted: object) -> tuple[object, msgspec.Meta]:
    """Return a type without its limits, and the limits."""
    if get_origin(wanted) is not Annotated:
        return wanted, msgspec.Meta()
    bare, meta = get_args(wanted)
    return bare, meta


def _sentence(value: Json, wanted: object, message: str) -> str:
    bare, meta = _annotated(wanted)
    if isinstance(value, str) and meta.pattern:
        if "length" in message:
            return f"this is too long: at most {meta.max_length} characters."
        words = _PATTERN_WORDS.get(meta.pattern, f"a text of the form {meta.pattern}")
        return f"{words} belongs here."
    if bare is int:
        return _whole_number(value, meta)
    if bare is date:
        return 'a day such as "2026-10-12" belongs here.'
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        known = tuple(member.value for member in bare)
        hint = did_you_mean(value, known) if isinstance(value, str) else ""
        return f"this must be one of {', '.join(known)}{hint}."
    wanted_words = "an object of texts"
    if bare is bool or bare is str:
        wanted_words = "true or false" if bare is bool else "a text in quotes"
    return f"{wanted_words} belongs here, not {kind_of(value)}."


def _whole_number(value: Json, limits: msgspec.Meta) -> str:
    if isinstance(value, float):
        return "a whole number belongs here; amounts are in cents, 2760 for 27,60 €."
    if not isinstance(value, int) or isinstance(value, bool):
        return f"a whole number without quotes belongs here, not {kind_of(value)}."
    return f"this number must lie between {limits.ge} and {limits.le}."
