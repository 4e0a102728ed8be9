"""Who books: the fields, cleaned and checked by the city's own rules before anything is sent. Pure.

Source: ZMS citizen API, field rules of `POST /update-appointment/`. The server refuses "+" in an
e-mail address and blanks in a telephone number; the kiosk takes blanks, hyphens, brackets and
slashes out of a number by itself, and says the rest beside the field.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.booking.catalogue import Ask, Asks

LONGEST_NAME = 100
LONGEST_EMAIL = 250
LONGEST_TELEPHONE = 24
LONGEST_OWN = 250

_EMAIL = re.compile(
    r"(?!.*\.\.)(?!\.)(?!.*\.$)[^\s@+]+(?<!\.)@(?!\.)[^\s@+]+\.[^\s@]{2,}", re.ASCII
)
_TELEPHONE = re.compile(r"\+?[0-9][0-9]{6,14}", re.ASCII)
_BETWEEN_FIGURES = re.compile(r"[\s\-/().\u2010-\u2015]")
_TAG = re.compile(r"<[^>]*>")


class Field(StrEnum):
    """A field of the form; the value is its name in the ZMS citizen API."""

    NAME = "familyName"
    EMAIL = "email"
    TELEPHONE = "telephone"
    OWN = "customTextfield"
    OWN_SECOND = "customTextfield2"


class Problem(StrEnum):
    """What is wrong with a field."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    EMAIL_PLUS = "email-plus"
    EMAIL_NO_AT = "email-no-at"
    EMAIL_WRONG = "email-wrong"
    TELEPHONE_LETTERS = "telephone-letters"
    TELEPHONE_LENGTH = "telephone-length"
    TAGS = "tags"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Contact:
    """What the citizen wrote. Never shown by `repr`, so that no log and no crash report has it."""

    name: str = ""
    email: str = ""
    telephone: str = ""
    own: str = ""
    own_second: str = ""

    def __repr__(self) -> str:
        return "Contact(…)"

    def get(self, which: Field) -> str:
        """Return the text of a field."""
        return str(getattr(self, _ATTRIBUTES[which]))

    def put(self, which: Field, text: str) -> "Contact":
        """Return the same with another text in a field."""
        return replace(self, **{_ATTRIBUTES[which]: text})


_ATTRIBUTES = {
    Field.NAME: "name",
    Field.EMAIL: "email",
    Field.TELEPHONE: "telephone",
    Field.OWN: "own",
    Field.OWN_SECOND: "own_second",
}


def fields_of(asks: Asks) -> tuple[Field, ...]:
    """Return the fields of an office's form, in order."""
    fields = [Field.NAME]
    if asks.email is not Ask.NO:
        fields.append(Field.EMAIL)
    if asks.telephone is not Ask.NO:
        fields.append(Field.TELEPHONE)
    fields += [
        which
        for which, own in zip((Field.OWN, Field.OWN_SECOND), asks.own, strict=True)
        if own is not None
    ]
    return tuple(fields)


def is_required(asks: Asks, which: Field) -> bool:
    """Tell whether a field of the form must be filled in."""
    match which:
        case Field.NAME:
            return True
        case Field.EMAIL:
            return asks.email is Ask.REQUIRED
        case Field.TELEPHONE:
            return asks.telephone is Ask.REQUIRED
        case Field.OWN | Field.OWN_SECOND:
            own = asks.own[0 if which is Field.OWN else 1]
            return own is not None and own.required
        case _:
            assert_never(which)


def cleaned(contact: Contact) -> Contact:
    """Return what is sent: one line each, composed (NFC), trimmed; figures of a number only."""
    telephone = _BETWEEN_FIGURES.sub("", _line(contact.telephone))
    return Contact(
        name=_line(contact.name),
        email=_line(contact.email),
        telephone=telephone,
        own=_line(contact.own),
        own_second=_line(contact.own_second),
    )


def _line(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    printable = "".join(
        " " if unicodedata.category(letter) in {"Cc", "Zl", "Zp"} else letter
        for letter in composed
        # Marks of writing direction stay; unpaired surrogates cannot be sent.
        if unicodedata.category(letter) != "Cs"
    )
    return " ".join(printable.split())


def problems_of(contact: Contact, asks: Asks) -> Mapping[Field, Problem]:
    """Check the fields of an office's form; an empty answer means that it can be sent."""
    clean = cleaned(contact)
    found: dict[Field, Problem] = {}
    for which in fields_of(asks):
        text = clean.get(which)
        problem = (
            (Problem.MISSING if is_required(asks, which) else None)
            if not text
            else _CHECKS[which](text)
        )
        if problem is not None:
            found[which] = problem
    return found


def _check_name(text: str) -> Problem | None:
    return Problem.TOO_LONG if len(text) > LONGEST_NAME else None


def _check_email(text: str) -> Problem | None:
    if len(text) > LONGEST_EMAIL:
        return Problem.TOO_LONG
    if "@" not in text:
        return Problem.EMAIL_NO_AT
    if "+" in text:
        return Problem.EMAIL_PLUS
    return None if _EMAIL.fullmatch(text) else Problem.EMAIL_WRONG


def _check_telephone(text: str) -> Problem | None:
    if not re.fullmatch(r"\+?[0-9]*", text, re.ASCII):
        return Problem.TELEPHONE_LETTERS
    return None if _TELEPHONE.fullmatch(text) else Problem.TELEPHONE_LENGTH


def _check_own(text: str) -> Problem | None:
    if len(text) > LONGEST_OWN:
        return Problem.TOO_LONG
    return Problem.TAGS if _TAG.search(text) else None


_CHECKS = {
    Field.NAME: _check_name,
    Field.EMAIL: _check_email,
    Field.TELEPHONE: _check_telephone,
    Field.OWN: _check_own,
    Field.OWN_SECOND: _check_own,
}
