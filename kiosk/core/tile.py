"""What stands on the home screen, as data: tiles, life situations, a notice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One way into a journey.

    Attributes:
        entry: where it leads, `<journey>/<entry>`.
        title: what one does there.
        short: the same in fewer words, for the largest text.
        line: its truth of this minute.
        short_line: the same in fewer words.
        icon: name of a Material Symbol.
        picture: name of an illustration.
        large: one of the big deeds.
        works: whether all of it works now.
    """

    entry: str
    title: str
    short: str
    line: str
    short_line: str
    icon: str
    picture: str
    large: bool = False
    works: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationTile:
    """A life situation on the home screen."""

    entry: str
    title: str
    short: str
    line: str
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLine:
    """A message of the city; `mark` says that its text is in another language than the reader's."""

    text: str
    mark: str = ""
    warning: bool = False
