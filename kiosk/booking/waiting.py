"""Waiting numbers and the numbers being called. Pure."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A queue that gives numbers here.

    Attributes:
        scope: its number in the appointment system.
        name: what stands on its button.
        office: name of the office.
        opened: whether it gives numbers now.
        closed_text: what the city says while it gives none; empty where nothing.
        ahead: how many people wait; None where not known.
        wait_min: expected minutes for the next one who draws; None where not known.
    """

    scope: int
    name: str
    office: str = ""
    opened: bool = False
    closed_text: str = ""
    ahead: int | None = None
    wait_min: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownQueues:
    """What was last known of the queues, and since when it may be old.

    Attributes:
        at: when the city told them; aware.
        fresh: whether the city answered when it was last asked.
    """

    queues: tuple[Queue, ...]
    at: datetime
    fresh: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A number that was drawn.

    Attributes:
        number: as the call display will show it, with its prefix.
        scope, day: what makes it unique (ISO date): numbers begin anew each day.
        place: where to wait; empty where not told.
    """

    number: str
    scope: int
    day: str
    office: str = ""
    place: str = ""
    ahead: int | None = None
    wait_min: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A number that is being called, and where to go."""

    number: str
    destination: str
    hint: str = ""
    called_s: int = 0
