"""What a scripted citizen wants, and what came of it (`kiosk walk`)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How to walk: in which language, and what goes wrong on the way."""

    language: str
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a walk ended.

    Attributes:
        outcome: `done`, `declined`, `cancelled`, `unknown`, `unavailable` or `failed`.
        why: a sentence, as the citizen read it; None where nothing went wrong.
        printed: `printed`, `failed`, `unknown` or `not-asked`.
    """

    outcome: str
    why: str | None = None
    printed: str = "not-asked"
