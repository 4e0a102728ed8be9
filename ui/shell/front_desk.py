"""What the shell asks of the rest of the program; `kiosk.front_desk` answers."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.core.tile import NoticeLine, SituationTile, Tile


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """Who else helps, and whether they do now.

    Attributes:
        telephone: the number, 115.
        telephone_line: its hours, or when it opens.
        office_line: the office in this house and its hours; empty where unknown.
    """

    telephone: str
    telephone_line: str
    office_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """Everything the home screen says in one language at one moment."""

    tiles: tuple[Tile, ...]
    situations: tuple[SituationTile, ...]
    search_entry: str
    situations_entry: str
    notice: NoticeLine | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the kiosk stands, and what of it is simulated.

    Attributes:
        city: name of the city.
        place: where in it, in the citizen's language.
        ribbon: what is simulated now, in the citizen's language; empty where nothing is.
    """

    city: str
    place: str
    ribbon: str


class FrontDesk(Protocol):
    """Answers for the city: what stands on the home screen and who is there."""

    def in_service(self) -> bool:
        """Tell whether there is any content to show."""

    def place(self) -> Place:
        """Say where the kiosk stands, in the present language."""

    def home(self) -> HomeView:
        """Say what the home screen shows now, in the present language."""

    def opening_line(self) -> str:
        """Say whether the town hall is open, in the present language."""

    def contacts(self) -> Contacts:
        """Say who else helps, in the present language."""
