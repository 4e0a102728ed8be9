"""The fields of whoever books: what the server cleans, checks and keeps. Pure."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.cityhall.zms.catalogue import Field, Scope

LONGEST_CUSTOM = 250
_LONGEST_EMAIL = 320

_EMAIL = re.compile(r"(?!.*\.\.)(?!\.)(?!.*\.\Z)[^\s@+]+(?<!\.)@(?!\.)[^\s@+]+\.[^\s@]{2,}")
_TELEPHONE = re.compile(r"\+?[0-9][0-9]{6,14}")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who books."""

    family_name: str = ""
    email: str = ""
    telephone: str = ""
    custom: str = ""
    custom2: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What a client sent; None = left out, or null."""

    family_name: str | None = None
    email: str | None = None
    telephone: str | None = None
    custom: str | None = None
    custom2: str | None = None


def problems(sent: Sent, scope: Scope) -> Iterator[str]:
    """Yield the names of all errors, in the order of the checks."""
    if not (sent.family_name or "").strip():
        yield "invalidFamilyName"
    if scope.email_required and not _is_email(sent.email or ""):
        yield "invalidEmail"
    if scope.telephone.activated and not _telephone_fits(sent.telephone or "", scope.telephone):
        yield "invalidTelephone"
    if not _custom_fits(sent.custom, scope.custom):
        yield "invalidCustomTextfield"
    if not _custom_fits(sent.custom2, scope.custom2):
        yield "invalidCustomTextfield2"


def merged(person: Person, sent: Sent) -> Person:
    """Return who books now: what was left out stays as it was, the placeholder address too."""
    fresh = {
        "family_name": sent.family_name,
        "email": sent.email,
        "telephone": sent.telephone,
        "custom": None if sent.custom is None else plain(sent.custom),
        "custom2": None if sent.custom2 is None else plain(sent.custom2),
    }
    return replace(
        person, **{name: text.strip() for name, text in fresh.items() if text is not None}
    )


def plain(text: str) -> str:
    """Return a text without entities and tags."""
    return _TAG.sub("", html.unescape(text)).strip()


def _is_email(text: str) -> bool:
    return len(text) <= _LONGEST_EMAIL and _EMAIL.fullmatch(text.strip()) is not None


def _telephone_fits(text: str, field: Field) -> bool:
    return _TELEPHONE.fullmatch(text) is not None if text else not field.required


def _custom_fits(text: str | None, field: Field) -> bool:
    clean = plain(text or "")
    return not field.activated or (
        len(clean) <= LONGEST_CUSTOM and (bool(clean) or not field.required)
    )
