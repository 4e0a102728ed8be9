"""The city's overview map, drawn by ourselves from shapes in metres.

The whole map stands in the picture's name, so the provider keeps nothing and QML's own cache holds
one picture per size and colours. High contrast has outlines only.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtQuick import QQuickImageProvider

AREAS = ("water", "park")
WIDTH_M = {"road": 56.0, "street": 30.0}
"""How wide lines are drawn: wider than they are, so that a map of this scale can be read."""
TENSION = 6.0
"""Divisor of a Catmull-Rom spline in its Bézier form."""

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """An area (`water`, `park`) or a line (`road`, `street`), in metres."""

    kind: str
    smooth: bool
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours as `rrggbb`; with an outline, everything is drawn in it on the ground."""

    ground: str
    water: str
    park: str
    road: str
    outline: str


def shapes_of(text: str) -> list[Shape]:
    """Read shapes as a journey writes them: `[{"kind", "smooth", "points"}]`."""
    return [
        Shape(kind=one["kind"], smooth=one["smooth"], points=[(x, y) for x, y in one["points"]])
        for one in json.loads(text)
    ]


def path_of(shape: Shape) -> QPainterPath:
    """Return the outline of an area, or the middle of a line; smooth ones bend at their corners."""
    closed = shape.kind in AREAS
    points = [QPointF(x, y) for x, y in shape.points]
    path = QPainterPath(points[0])
    count = len(points)
    for here in range(count if closed else count - 1):
        start, end = points[here], points[(here + 1) % count]
        if not shape.smooth:
            path.lineTo(end)
            continue
        before = points[here - 1] if closed or here > 0 else start
        after = points[(here + 2) % count] if closed or here + 2 < count else end
        path.cubicTo(start + (end - before) / TENSION, end - (after - start) / TENSION, end)
    if closed:
        path.closeSubpath()
    return path


def fitted(frame: Sequence[float], size: QSize) -> QTransform:
    """Return how metres become pixels: the whole frame fits, in the middle of the picture."""
    x, y, width, height = frame
    scale = min(size.width() / width, size.height() / height)
    middle_x, middle_y = x + width / 2, y + height / 2
    return (
        QTransform()
        .translate(size.width() / 2, size.height() / 2)
        .scale(scale, scale)
        .translate(-middle_x, -middle_y)
    )


def draw_map(
    shapes: Sequence[Shape], frame: Sequence[float], colours: Colours, size: QSize, radius: int
) -> QImage:
    """Draw a map.

    Args:
        shapes: drawn in their order.
        frame: what is shown at least: x, y, width, height in metres.
        colours: of ground and shapes.
        size: in pixels.
        radius: of the round corners, in pixels.
    """
    picture = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(f"#{colours.ground}"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(fitted(frame, picture.size()))
    paths = [(shape, path_of(shape)) for shape in shapes]
    if colours.outline:
        _outlined(painter, paths, colours)
    else:
        _filled(painter, paths, colours)
    painter.resetTransform()
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(picture.rect()), radius, radius)
    outside = QPainterPath()
    outside.addRect(QRectF(picture.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(outside.subtracted(corners), Qt.GlobalColor.transparent)
    painter.end()
    return picture


def _filled(
    painter: QPainter, paths: Sequence[tuple[Shape, QPainterPath]], colours: Colours
) -> None:
    fill: Mapping[str, str] = {"water": colours.water, "park": colours.park}
    for shape, path in paths:
        if shape.kind in AREAS:
            painter.fillPath(path, QColor(f"#{fill[shape.kind]}"))
        else:
            painter.strokePath(path, _pen(colours.road, WIDTH_M[shape.kind]))


def _outlined(
    painter: QPainter, paths: Sequence[tuple[Shape, QPainterPath]], colours: Colours
) -> None:
    """Draw the edges of areas and roads; where roads meet no edge crosses them."""
    edge_m = 2.0 / painter.transform().m11()
    for shape, path in paths:
        if shape.kind in AREAS:
            painter.strokePath(path, _pen(colours.outline, edge_m))
    lines = [(path, WIDTH_M[shape.kind]) for shape, path in paths if shape.kind not in AREAS]
    for path, width_m in lines:
        painter.strokePath(path, _pen(colours.outline, width_m))
    for path, width_m in lines:
        painter.strokePath(path, _pen(colours.ground, width_m - 2 * edge_m))


def _pen(colour: str, width_m: float) -> QPen:
    return QPen(
        QColor(f"#{colour}"),
        max(0.1, width_m),
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


class MapProvider(QQuickImageProvider):
    """`image://citymap/<shapes>/<frame>/<colours>/<radius>`, the first two percent-encoded JSON.

    Colours are `ground-water-park-road-outline`, each `rrggbb`; the last may be missing.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's
        """Draw the map at the size asked for."""
        shapes, frame, colours, radius = id.rsplit("/", maxsplit=3)
        ground, water, park, road, outline = colours.split("-")
        wanted = requestedSize if requestedSize.isValid() else QSize(400, 400)
        return draw_map(
            shapes_of(_decoded(shapes)),
            json.loads(_decoded(frame)),
            Colours(ground=ground, water=water, park=park, road=road, outline=outline),
            wanted,
            int(radius),
        )


def _decoded(text: str) -> str:
    return QUrl.fromPercentEncoding(QByteArray(text.encode()))
