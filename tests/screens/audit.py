"""What every screen must keep: sizes, gaps, whole texts, names, reach by keys.

Works on the items of the real window, in pixels, with the screen's millimetres.
"""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.paths import ASSETS
from ui.keys import ARROWS, focusables, items_in, nearest, on_screen

TARGET_MM = 15.0
GAP_MM = 2.5
REACH_MM = 1220
LEAST_LETTERS = 4
# Positions are rounded to whole pixels.
SLACK_PX = 1.5


@dataclass(frozen=True)
class Piece:
    """One item with its rectangle on the screen."""

    item: QQuickItem
    rect: QRectF

    @property
    def name(self) -> str:
        return self.item.objectName() or str(self.item.property("text"))[:40]


def visible(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in items_in(root):
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from visible(child)


def kind(item: QQuickItem) -> str:
    return item.metaObject().className().split("_QML")[0]


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(str(item.property("text")).strip())


def is_target(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")


def pieces(window: QQuickWindow) -> tuple[list[Piece], list[Piece]]:
    texts, targets = [], []
    for item in visible(window.contentItem()):
        if is_text(item):
            texts.append(Piece(item, painted(item)))
        if is_target(item):
            targets.append(Piece(item, on_screen(item)))
    return texts, targets


def painted(text: QQuickItem) -> QRectF:
    """Where a text's letters are, inside its item."""
    width, height = float(text.property("paintedWidth")), float(text.property("paintedHeight"))
    box = on_screen(text)
    align = asked(text, "effectiveHorizontalAlignment")
    left = box.left()
    if align == 2:
        left = box.right() - width
    elif align == 4:
        left = box.center().x() - width / 2
    top = box.top() + float(text.property("topPadding") or 0)
    # Letters fill one font size of a line; Arabic lines are 2.12 sizes tall, others 1.2.
    size = float(text.property("font").pixelSize())
    natural = 2.12 if re.search("[\u0590-\u08ff]", str(text.property("text"))) else 1.2
    air = min(height / 2, (natural - 1.0) * size / 2)
    return QRectF(left, top + air, width, height - 2 * air)


def steady(window: QQuickWindow, run_events: Callable[[], None]) -> None:
    """Run the event loop until nothing moves any more."""
    before: list[tuple[float, ...]] = []
    while True:
        run_events()
        texts, targets = pieces(window)
        now = [piece.rect.getRect() for piece in (*texts, *targets)]
        if now == before:
            return
        before = now


def asked(item: QQuickItem, name: str) -> int:
    """Read a property whose enum PySide cannot convert."""
    value = QQmlExpression(qmlContext(item), item, name).evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def audit(window: QQuickWindow, px_per_mm: float) -> list[str]:
    """List everything that is wrong on the present screen."""
    texts, targets = pieces(window)
    screen = QRectF(0, 0, window.width(), window.height())
    return [
        *_targets(targets, screen, px_per_mm),
        *_texts(texts, screen),
        *_names(targets),
    ]


def _targets(targets: list[Piece], screen: QRectF, px_per_mm: float) -> Iterator[str]:
    least, gap = TARGET_MM * px_per_mm - SLACK_PX, GAP_MM * px_per_mm - SLACK_PX
    for target in targets:
        if target.item.inherits("QQuickTextInput"):
            continue
        if target.rect.width() < least or target.rect.height() < least:
            width, height = target.rect.width() / px_per_mm, target.rect.height() / px_per_mm
            yield f"target {target.name} is {width:.1f} x {height:.1f} mm"
        if not screen.contains(target.rect):
            yield f"target {target.name} leaves the screen: {target.rect.getCoords()}"
    for one, other in combinations(targets, 2):
        apart_x = max(one.rect.left() - other.rect.right(), other.rect.left() - one.rect.right())
        apart_y = max(one.rect.top() - other.rect.bottom(), other.rect.top() - one.rect.bottom())
        if max(apart_x, apart_y) < gap:
            apart_mm = max(apart_x, apart_y) / px_per_mm
            yield f"targets {one.name} and {other.name} lie {apart_mm:.1f} mm apart"


def _texts(texts: list[Piece], screen: QRectF) -> Iterator[str]:
    for text in texts:
        item = text.item
        if item.property("truncated"):
            yield f"text {text.name!r} is cut off"
        if not screen.adjusted(-1, -1, 1, 1).contains(text.rect):
            yield f"text {text.name!r} leaves the screen: {text.rect.getCoords()}"
        # A wrapped line may carry its space.
        space = 0.35 * item.property("font").pixelSize()
        if text.rect.width() > item.width() + space and asked(item, "wrapMode") != 0:
            yield f"text {text.name!r} is wider than its place"
        holder = _holder(item)
        if holder is not None and not on_screen(holder).adjusted(-1, -1, 1, 1).contains(text.rect):
            yield f"text {text.name!r} leaves its {kind(holder)}"
    for one, other in combinations(texts, 2):
        shared = one.rect.adjusted(2, 4, -2, -4).intersected(other.rect.adjusted(2, 4, -2, -4))
        if shared.width() > 2 and shared.height() > 2:
            yield f"texts {one.name!r} and {other.name!r} overlap"


def _holder(item: QQuickItem) -> QQuickItem | None:
    """The button or card a text stands in."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickAbstractButton") or kind(parent) in {"Card", "Banner", "Pill"}:
            return parent
        parent = parent.parentItem()
    return None


def _names(targets: list[Piece]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for target in targets:
        spoken = accessible_name(target.item)
        if not spoken.strip():
            yield f"target {target.name} has no name"
        elif spoken in seen:
            yield f"two targets are called {spoken!r}"
        seen[spoken] = target.name


def accessible_name(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def too_high(window: QQuickWindow, px_per_mm: float, mounting_mm: int = 750) -> list[str]:
    """List the targets above the height that everybody reaches (EN 301 549, 8.3.2.1)."""
    line_px = window.height() - (REACH_MM - mounting_mm) * px_per_mm - SLACK_PX
    _, targets = pieces(window)
    return [
        f"target {one.name} lies {(line_px - one.rect.top()) / px_per_mm:.0f} mm too high"
        for one in targets
        if one.rect.top() < line_px
    ]


def unreachable(window: QQuickWindow) -> list[str]:
    """List the targets that arrows cannot reach from the first one, or Tab not at all."""
    root = window.contentItem()
    reachable = list(focusables(root))
    if not reachable:
        return ["nothing takes the focus"]
    found, waiting = [reachable[0]], [reachable[0]]
    while waiting:
        here = waiting.pop()
        for direction in ARROWS.values():
            target = nearest(root, here, direction)
            if target is not None and target not in found:
                found.append(target)
                waiting.append(target)
    _, targets = pieces(window)
    missed = [one for one in targets if one.item not in found]
    return [f"target {one.name} is not reached by arrows" for one in missed]


def strings(value: object) -> Iterator[str]:
    """Yield every text of something that was JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings(one)


@cache
def content_words() -> frozenset[str]:
    """Return the texts of the bundled content: they carry a mark where they are German."""
    files = (ASSETS / "content").rglob("*.json")
    return frozenset(
        text for file in files for text in strings(json.loads(file.read_text("utf-8")))
    )


@cache
def german_sources(language: str) -> re.Pattern[str] | None:
    """Match the German texts of the interface that a language says otherwise everywhere."""
    if language == "de":
        return None
    file = ASSETS / "translations" / f"kiosk_{language}.ts"
    said: dict[str, set[str]] = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        forms = message.iter("numerusform") if message.get("numerus") else ()
        words = {form.text or "" for form in forms} or {message.findtext("translation") or ""}
        said.setdefault(message.findtext("source") or "", set()).update(words)
    own = content_words().union(*said.values())
    # A text of hardly more than places for others would match anything.
    telling = [
        one for one in said if one not in own and len(re.sub(r"%\w|\W", "", one)) >= LEAST_LETTERS
    ]
    # What stands at an end is one word: else it would take in what is said before and behind.
    parts = (
        re.sub("%[1-9n]", ".+", re.sub("^%[1-9n]|%[1-9n]$", r"\\S+", re.escape(one)))
        for one in telling
    )
    return re.compile("|".join(parts))


def untranslated(window: QQuickWindow, german: re.Pattern[str] | None) -> list[str]:
    """List the texts and spoken names that are German where the interface is not."""
    if german is None:
        return []
    texts, targets = pieces(window)
    said = {str(text.item.property("text")) for text in texts}
    said |= {accessible_name(target.item) for target in targets}
    own = sorted(said - content_words())
    return [f"text {one!r} is German" for one in own if german.fullmatch(one)]
