import json
from urllib.parse import quote

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage

from ui.map_image import Colours, MapProvider, Shape, draw_map, fitted, path_of, shapes_of

PLAIN = Colours(ground="ffffff", water="0000ff", park="00ff00", road="ff0000", outline="")
OUTLINED = Colours(ground="ffffff", water="0000ff", park="00ff00", road="ff0000", outline="000000")
FRAME = (0.0, 0.0, 1000.0, 500.0)
SQUARE = [(100.0, 100.0), (400.0, 100.0), (400.0, 400.0), (100.0, 400.0)]
WATER = Shape(kind="water", smooth=False, points=SQUARE)
PARK = Shape(kind="park", smooth=True, points=SQUARE)
ROAD = Shape(kind="road", smooth=False, points=[(500.0, -50.0), (500.0, 600.0)])


def drawn(*shapes: Shape, colours: Colours = PLAIN, radius: int = 0) -> QImage:
    return draw_map(shapes, FRAME, colours, QSize(1000, 500), radius)


def colour_at(picture: QImage, x: int, y: int) -> str:
    return QColor(picture.pixel(x, y)).name()


def test_shapes_have_the_colours_of_their_kind() -> None:
    picture = drawn(WATER, ROAD)
    assert colour_at(picture, 250, 250) == "#0000ff"
    assert colour_at(picture, 500, 250) == "#ff0000"
    assert colour_at(picture, 800, 250) == "#ffffff"
    assert colour_at(drawn(PARK), 250, 250) == "#00ff00"


def test_later_shapes_lie_on_earlier_ones() -> None:
    bridge = Shape(kind="road", smooth=False, points=[(0.0, 250.0), (1000.0, 250.0)])
    assert colour_at(drawn(WATER, bridge), 250, 250) == "#ff0000"
    assert colour_at(drawn(bridge, WATER), 250, 250) == "#0000ff"


def test_high_contrast_has_outlines_only() -> None:
    picture = drawn(WATER, ROAD, colours=OUTLINED)
    assert colour_at(picture, 250, 250) == "#ffffff"
    assert colour_at(picture, 100, 250) == "#000000"
    assert colour_at(picture, 500, 250) == "#ffffff"
    assert colour_at(picture, 473, 250) == "#000000"


def test_where_roads_meet_no_edge_crosses_them() -> None:
    cross = Shape(kind="street", smooth=False, points=[(0.0, 250.0), (1000.0, 250.0)])
    picture = drawn(ROAD, cross, colours=OUTLINED)
    assert {colour_at(picture, x, 250) for x in range(400, 600)} == {"#ffffff"}


def test_smooth_areas_swell_between_their_corners_and_pass_through_them() -> None:
    smooth, straight = path_of(PARK), path_of(WATER)
    assert smooth.boundingRect().width() > straight.boundingRect().width()
    for x, y in SQUARE:
        assert any(
            smooth.elementAt(number).x == x and smooth.elementAt(number).y == y
            for number in range(smooth.elementCount())
        )
    assert smooth.contains(QPointF(90, 250))
    assert not straight.contains(QPointF(90, 250))


def test_a_smooth_line_keeps_its_ends() -> None:
    line = Shape(kind="road", smooth=True, points=[(0.0, 0.0), (100.0, 0.0), (100.0, 100.0)])
    path = path_of(line)
    assert (path.elementAt(0).x, path.elementAt(0).y) == (0, 0)
    assert path.currentPosition() == QPointF(100, 100)


@pytest.mark.parametrize(("width", "height"), [(1000, 500), (500, 1000), (300, 100), (77, 400)])
def test_the_whole_frame_is_seen_whatever_the_size(width: int, height: int) -> None:
    transform = fitted(FRAME, QSize(width, height))
    for x, y in ((0, 0), (1000, 0), (0, 500), (1000, 500)):
        point = transform.map(QPointF(x, y))
        assert -0.5 <= point.x() <= width + 0.5
        assert -0.5 <= point.y() <= height + 0.5


def test_corners_are_round() -> None:
    picture = drawn(radius=20)
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(500, 0).alpha() == 255
    assert drawn(radius=0).pixelColor(0, 0).alpha() == 255


def test_the_provider_draws_what_its_name_says(qapp: object) -> None:
    text = json.dumps([{"kind": "water", "smooth": False, "points": SQUARE}])
    name = f"{quote(text, safe='')}/{quote(json.dumps(FRAME), safe='')}"
    provider = MapProvider()
    picture = provider.requestImage(
        f"{name}/ffffff-0000ff-00ff00-ff0000-/0", QSize(), QSize(500, 250)
    )
    assert picture.size() == QSize(500, 250)
    assert colour_at(picture, 125, 125) == "#0000ff"
    dark = provider.requestImage(f"{name}/000000-0000ff-00ff00-ff0000-ffffff/8", QSize(), QSize())
    assert dark.size() == QSize(400, 400)


def test_shapes_are_read_as_they_were_written() -> None:
    (shape,) = shapes_of('[{"kind":"park","smooth":true,"points":[[1,2],[3,4]]}]')
    assert shape == Shape(kind="park", smooth=True, points=[(1, 2), (3, 4)])
