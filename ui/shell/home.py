"""View model of the home screen."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.tile import NoticeLine, SituationTile, Tile
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeProps:
    """What the home screen shows.

    Attributes:
        tiles: the ways into the journeys, by use.
        situations: the first life situations.
        search_entry: where the search field leads; empty where nothing can be searched.
        situations_entry: where "all life situations" leads.
        opening_line: whether the town hall is open.
        notice: the city's message, or None.
    """

    tiles: tuple[Tile, ...]
    situations: tuple[SituationTile, ...]
    search_entry: str
    situations_entry: str
    opening_line: str
    notice: NoticeLine | None


@QmlElement
@QmlUncreatable("made in Python")
class HomeViewModel(Snapshot[HomeProps]):
    """The home screen."""

    tilesChanged = Signal()
    situationsChanged = Signal()
    searchEntryChanged = Signal()
    situationsEntryChanged = Signal()
    openingLineChanged = Signal()
    noticeChanged = Signal()

    def __init__(
        self, props: HomeProps, enter: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(props, parent)
        self._enter = enter

    @Property("QVariantList", notify=tilesChanged)
    def tiles(self) -> list[dict[str, object]]:
        """Tiles as `{entry, title, short, line, short_line, icon, picture, large, works}`."""
        return [asdict(tile) for tile in self._props.tiles]

    @Property("QVariantList", notify=situationsChanged)
    def situations(self) -> list[dict[str, object]]:
        """Life situations as `{entry, title, short, line, icon}`."""
        return [asdict(tile) for tile in self._props.situations]

    @Property(str, notify=searchEntryChanged)
    def searchEntry(self) -> str:
        """Where the search field leads."""
        return self._props.search_entry

    @Property(str, notify=situationsEntryChanged)
    def situationsEntry(self) -> str:
        """Where all life situations are."""
        return self._props.situations_entry

    @Property(str, notify=openingLineChanged)
    def openingLine(self) -> str:
        """Whether the town hall is open."""
        return self._props.opening_line

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """The city's message, or empty."""
        return self._props.notice.text if self._props.notice else ""

    @Property(bool, notify=noticeChanged)
    def noticeWarns(self) -> bool:
        """Whether the message is a warning."""
        return bool(self._props.notice and self._props.notice.warning)

    @Property(str, notify=noticeChanged)
    def noticeMark(self) -> str:
        """Says that the message is in another language than the reader's."""
        return self._props.notice.mark if self._props.notice else ""

    @Slot(str)
    def enter(self, entry: str) -> None:
        """Begin a journey."""
        self._enter(entry)
