"""What a journey says of itself, so that the kiosk finds it; nothing else knows it by name."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.core.tile import Tile
from kiosk.core.words import Translate


class Offline(Enum):
    """Whether a journey works without the city."""

    YES = "yes"
    QUEUED = "queued"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointments:
    """What is known of the appointment system without asking it.

    Attributes:
        answers: whether it answered when it was asked last; True where it was not asked yet.
        services, offices: how many can be booked; 0 where not known yet.
    """

    answers: bool = True
    services: int = 0
    offices: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a tile may say about this minute.

    Attributes:
        prints: whether the receipt printer can print now.
        offices: how many offices with an address the city has.
        offices_open: how many of them are open.
        offices_unknown: of how many nobody knows the hours.
        bus_here: whether the office on wheels is open somewhere.
        telephone: whether somebody answers the telephone service now; empty where not known.
        appointments: what is known of the appointment system; None where none is configured.
        waiting: how it stands with waiting numbers here; empty where the kiosk gives none.
        waiting_works: whether one can be drawn now, as far as is known.
    """

    prints: bool
    offices: int = 0
    offices_open: int = 0
    offices_unknown: int = 0
    bus_here: bool = False
    telephone: str = ""
    appointments: "Appointments | None" = None
    waiting: str = ""
    waiting_works: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A journey: its id (also its folder), what it needs, and its tiles.

    Attributes:
        order: place among the journeys on the home screen.
        devices: kinds of device it uses; without one it offers less, it never breaks.
        works_offline: whether it works without the city.
        tiles: makes its tiles for this minute.
    """

    id: str
    order: int
    devices: tuple[str, ...]
    works_offline: Offline
    tiles: Callable[[Translate, Surroundings], tuple[Tile, ...]]
