"""Reading number and key of an appointment: typed, or from the code of a slip or a mail. Pure.

What a scanner types may be anything; what cannot be read is nothing, never an error. Read are:

- the link of the city's mails, `…#/appointment/<base64 of {"id":…,"authKey":…}>`;
- a calendar entry (RFC 5545) with such a link as its URL, as the kiosk's own slip has it;
- number and key beside each other.
"""

import base64
import binascii
import json
import re
import unicodedata
from urllib.parse import unquote

from kiosk.booking.appointment import Ref

LONGEST = 4000
LARGEST = 2**63 - 1
MOST_FIGURES = 19
KEY_LENGTHS = (4, 64)
"""Keys of four hexadecimal digits are typed; the long ones come from a scanner only."""

_LINK = re.compile(r"#/appointment/(?:confirm/)?([A-Za-z0-9+/_=-]{8,800})", re.ASCII)
_FOLD = re.compile(r"\r?\n[ \t]")
"""A calendar entry breaks its lines anywhere; a field of one line loses the ends of them."""
_KEY = re.compile(r"[0-9a-fA-F]+", re.ASCII)
_BETWEEN = re.compile(r"[\s,;:|/]+")


def ref_in(text: str) -> Ref | None:
    """Return number and key, where a text holds both."""
    text = text[:LONGEST]
    for said in (_FOLD.sub("", text), "".join(text.split()).partition("END:VEVENT")[0]):
        link = _LINK.search(unquote(said))
        found = _decoded(link.group(1)) if link is not None else None
        if found is not None:
            return found
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    if len(parts) < 2:
        return None
    number, key = number_in("".join(parts[:-1])), key_in(parts[-1])
    return Ref(number, key) if number is not None and key is not None else None


def number_in(text: str) -> int | None:
    """Return the number that was typed, in whatever figures, with or without gaps."""
    figures = "".join(_figure(letter) for letter in text[:LONGEST] if not _is_gap(letter))
    if not 0 < len(figures) <= MOST_FIGURES or not re.fullmatch(r"[0-9]+", figures, re.ASCII):
        return None
    number = int(figures)
    return number if 0 < number <= LARGEST else None


def key_in(text: str) -> str | None:
    """Return the key that was typed, in small letters as the city writes it."""
    key = "".join(_figure(letter) for letter in text[:LONGEST] if not _is_gap(letter)).lower()
    return key if len(key) in KEY_LENGTHS and _KEY.fullmatch(key) else None


def goes_on(text: str) -> bool:
    """Tell whether a calendar entry is still being typed: a scanner ends each of its lines."""
    begun = text.lstrip().upper().startswith("BEGIN:VCALENDAR")
    return begun and "END:VCALENDAR" not in text.upper() and len(text) < LONGEST


def _figure(letter: str) -> str:
    """Return a figure of any script as 0 to 9, anything else as it is."""
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _is_gap(letter: str) -> bool:
    return (
        letter.isspace()
        or letter in ".-\u2010\u2011\u2012\u2013"
        or (unicodedata.category(letter) == "Cf")
    )


def _decoded(code: str) -> Ref | None:
    standard = code.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        raw = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
        said = json.loads(raw)
    except (binascii.Error, ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    number, key = said.get("id"), said.get("authKey")
    if not isinstance(number, int | str) or isinstance(number, bool) or not isinstance(key, str):
        return None
    found = number_in(str(number)) if _in_words(number) else None
    fits = len(key) in KEY_LENGTHS and _KEY.fullmatch(key)
    return Ref(found, key) if found is not None and fits else None


def _in_words(number: int | str) -> bool:
    """Tell whether a number can be written out: very long ones cannot (CPython's own limit)."""
    return isinstance(number, str) or 0 < number <= LARGEST
