"""How the screen looks now: one object that QML's theme reads.

Made once by the composition root and given to the engine as its property `appearance`; QML sees
it as the singleton `Appearance` of `Kiosk.Backend`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.core.choices import Choices, Contrast
from ui.qt import Property
from ui.snapshot import Snapshot
from ui.theme import MM_PER_INCH, Palette, type_sizes

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AppearanceProps:
    """One look: colours by role, type sizes in px, geometry, direction."""

    roles: Mapping[str, str]
    sizes: Mapping[str, int]
    contrast: str
    text_size: int
    high_contrast: bool
    dark: bool
    right_to_left: bool
    landscape: bool
    px_per_mm: float
    less_movement: bool
    low_reach: bool
    low_shore: int
    arms_folder: str
    masked: bool


@QmlElement
@QmlSingleton
class Appearance(Snapshot[AppearanceProps]):
    """The present look; changes at once when the citizen chooses."""

    rolesChanged = Signal()
    sizesChanged = Signal()
    contrastChanged = Signal()
    textSizeChanged = Signal()
    highContrastChanged = Signal()
    darkChanged = Signal()
    rightToLeftChanged = Signal()
    landscapeChanged = Signal()
    pxPerMmChanged = Signal()
    lessMovementChanged = Signal()
    lowReachChanged = Signal()
    lowShoreChanged = Signal()
    armsFolderChanged = Signal()
    maskedChanged = Signal()

    def __init__(self, props: AppearanceProps, toggle_mask: Callable[[], None]) -> None:
        super().__init__(props)
        self._toggle_mask = toggle_mask

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """Give QML the object that the engine carries."""
        appearance = engine.property("appearance")
        assert isinstance(appearance, QObject)  # noqa: S101 - set by ui.engine before loading
        return appearance

    @Property("QVariantMap", notify=rolesChanged)
    def roles(self) -> dict[str, str]:
        """Colours by role, `#rrggbb`."""
        return dict(self._props.roles)

    @Property("QVariantMap", notify=sizesChanged)
    def sizes(self) -> dict[str, int]:
        """Font sizes in pixels by type role."""
        return dict(self._props.sizes)

    @Property(str, notify=contrastChanged)
    def contrast(self) -> str:
        """Name of the contrast mode."""
        return self._props.contrast

    @Property(int, notify=textSizeChanged)
    def textSize(self) -> int:
        """Text size, 1 to 4."""
        return self._props.text_size

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        """Whether this is a high-contrast mode."""
        return self._props.high_contrast

    @Property(bool, notify=darkChanged)
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self._props.dark

    @Property(bool, notify=rightToLeftChanged)
    def rightToLeft(self) -> bool:
        """Whether everything is mirrored."""
        return self._props.right_to_left

    @Property(bool, notify=landscapeChanged)
    def landscape(self) -> bool:
        """Whether the screen is wider than high."""
        return self._props.landscape

    @Property(float, notify=pxPerMmChanged)
    def pxPerMm(self) -> float:
        """Pixels per millimetre of glass."""
        return self._props.px_per_mm

    @Property(bool, notify=lessMovementChanged)
    def lessMovement(self) -> bool:
        """Whether pages stand still."""
        return self._props.less_movement

    @Property(bool, notify=lowReachChanged)
    def lowReach(self) -> bool:
        """Whether everything one touches lies in the lower part of the screen."""
        return self._props.low_reach

    @Property(int, notify=lowShoreChanged)
    def lowShore(self) -> int:
        """Where the shore lies in low reach, in pixels from above."""
        return self._props.low_shore

    @Property(str, notify=armsFolderChanged)
    def armsFolder(self) -> str:
        """Name of the city's folder of pictures; empty where it has none."""
        return self._props.arms_folder

    @Property(bool, notify=maskedChanged)
    def masked(self) -> bool:
        """Whether personal inputs show dots instead of letters."""
        return self._props.masked

    @Slot()
    def toggleMask(self) -> None:
        """Show personal inputs as dots, or their letters again; holds until the session ends."""
        self._toggle_mask()


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """The glass: pixels, their density, and how high it hangs.

    Attributes:
        width_px: of the picture.
        height_px: of the picture.
        ppi: pixels per inch.
        mounting_height_mm: from the floor to the lower edge of the visible picture.
    """

    width_px: int
    height_px: int
    ppi: float
    mounting_height_mm: int = 750

    @property
    def landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.width_px > self.height_px


REACH_MM = 1220
"""Nothing to be operated lies higher above the floor in low reach (EN 301 549, 8.3.2.1)."""
LOW_SHORE_MM = 354
"""The shore of low reach in the design: half of its screen."""
LOWEST_SHARE = 0.6
"""However high a screen hangs, so much of it stays above the shore at most."""


def low_shore_px(screen: Screen) -> int:
    """Return where the shore lies in low reach: at half height, or where 1220 mm are if lower."""
    per_mm = screen.ppi / MM_PER_INCH
    reachable_px = (REACH_MM - screen.mounting_height_mm) * per_mm
    half_px = min(LOW_SHORE_MM * per_mm, screen.height_px / 2)
    lowest_px = screen.height_px * LOWEST_SHARE
    return round(min(max(half_px, screen.height_px - reachable_px), lowest_px))


def appearance_props(
    choices: Choices,
    *,
    masked: bool,
    right_to_left: bool,
    screen: Screen,
    palettes: Mapping[Contrast, Palette],
    arms_folder: str,
) -> AppearanceProps:
    """Derive the look from what was chosen and where it is shown."""
    return AppearanceProps(
        roles=palettes[choices.contrast].roles,
        sizes=type_sizes(choices.text_size, screen.ppi),
        contrast=choices.contrast.value,
        text_size=int(choices.text_size),
        high_contrast=choices.contrast.high,
        dark=choices.contrast.dark,
        right_to_left=right_to_left,
        landscape=screen.landscape,
        px_per_mm=screen.ppi / MM_PER_INCH,
        less_movement=choices.less_movement,
        low_reach=choices.low_reach,
        low_shore=low_shore_px(screen),
        arms_folder=arms_folder,
        masked=masked,
    )
