from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.paths import ASSETS
from offline_cache.content.files import read_content
from ui.images import (
    QUIET_MODULES,
    IconProvider,
    IllustrationProvider,
    QrProvider,
    draw_svg,
    qr_matrix,
    safe_name,
)

Colours = Callable[[QImage], set[str]]

SQUARE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    b'<rect width="10" height="10"/></svg>'
)
RED = SQUARE.replace(b"<rect ", b'<rect fill="#ff0000" ')


def drawn(provider: object, name: str, size: QSize | None = None) -> QImage:
    return provider.requestImage(name, QSize(), size or QSize(40, 40))


def is_empty(picture: QImage) -> bool:
    return all(
        picture.pixelColor(x, y).alpha() == 0
        for x in range(picture.width())
        for y in range(picture.height())
    )


# Icons --------------------------------------------------------------------------------------------


@pytest.fixture
def icons() -> IconProvider:
    return IconProvider(ASSETS / "icons")


@pytest.mark.parametrize("colour", ["0a5157", "ffffff", "ff00ff"])
def test_an_icon_has_the_colour_asked_for(
    icons: IconProvider, colours: Colours, colour: str
) -> None:
    assert colours(drawn(icons, f"home/{colour}")) == {f"#{colour}"}


@pytest.mark.parametrize("side", [15, 48, 97])
def test_an_icon_has_the_size_asked_for_and_fills_it(icons: IconProvider, side: int) -> None:
    picture = drawn(icons, "home/000000", QSize(side, side))
    assert picture.size() == QSize(side, side)
    rows = [
        y for y in range(side) if any(picture.pixelColor(x, y).alpha() > 0 for x in range(side))
    ]
    assert rows[-1] - rows[0] > side * 0.8


def test_without_a_size_an_icon_has_its_usual_one(icons: IconProvider) -> None:
    assert drawn(icons, "home/000000", QSize(-1, -1)).size() == QSize(48, 48)


@pytest.mark.parametrize("name", ["no_such_icon/000000", "/000000", "", "home.svg/000000"])
def test_an_unknown_icon_is_an_empty_picture(icons: IconProvider, name: str) -> None:
    assert is_empty(drawn(icons, name))


def test_a_colour_that_is_none_is_black(icons: IconProvider, colours: Colours) -> None:
    assert colours(drawn(icons, "home/nonsense")) == {"#000000"}


@pytest.mark.parametrize("file", sorted((ASSETS / "icons").glob("*.svg")), ids=lambda f: f.stem)
def test_every_bundled_icon_can_be_drawn(icons: IconProvider, colours: Colours, file: Path) -> None:
    assert colours(drawn(icons, f"{file.stem}/12ab34", QSize(64, 64))) == {"#12ab34"}


def test_no_name_leaves_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.svg").write_bytes(SQUARE)
    inner = tmp_path / "icons"
    inner.mkdir()
    for name in ("../secret", "..%2Fsecret", "../../etc/passwd", f"{tmp_path}/secret"):
        assert is_empty(drawn(IconProvider(inner), f"{name}/000000"))
        assert is_empty(drawn(IllustrationProvider((inner,)), name))


@given(st.text())
def test_a_safe_name_is_one_part_of_a_path(name: str) -> None:
    safe = safe_name(name)
    assert not set(safe) & set("/\\.:\0 ")
    assert safe_name(safe) == safe


# Illustrations ------------------------------------------------------------------------------------


def test_the_citys_own_picture_comes_first(tmp_path: Path, colours: Colours) -> None:
    for folder, svg in (("city", RED), ("all", SQUARE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "bridge.svg").write_bytes(svg)
    (tmp_path / "all" / "bus.svg").write_bytes(SQUARE)
    provider = IllustrationProvider((tmp_path / "city", tmp_path / "all"))
    assert colours(drawn(provider, "bridge")) == {"#ff0000"}
    assert colours(drawn(provider, "bus")) == {"#000000"}
    assert is_empty(drawn(provider, "tram"))
    assert drawn(provider, "bridge", QSize(-1, -1)).size() == QSize(320, 300)


PICTURES = [*(ASSETS / "illustrations").glob("*.svg"), *(ASSETS / "cities").glob("*/*.svg")]


@pytest.mark.parametrize("file", sorted(PICTURES), ids=lambda file: file.stem)
def test_every_bundled_picture_can_be_drawn(file: Path) -> None:
    assert not is_empty(draw_svg(file.read_bytes(), QSize(60, 60)))


def test_a_picture_keeps_its_proportion_and_stands_on_the_lower_edge() -> None:
    picture = draw_svg(SQUARE, QSize(10, 30))
    assert picture.pixelColor(5, 5).alpha() == 0
    assert picture.pixelColor(5, 25).alpha() == 255
    wide = draw_svg(SQUARE, QSize(30, 10))
    assert [wide.pixelColor(x, 5).alpha() for x in (5, 15, 25)] == [0, 255, 0]


@pytest.mark.parametrize("size", [QSize(), QSize(0, 0), QSize(0, 10), QSize(10, 0)])
def test_a_picture_without_size_is_empty(size: QSize) -> None:
    assert is_empty(draw_svg(SQUARE, size))


# QR codes -----------------------------------------------------------------------------------------


def read(picture: QImage) -> str:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = (bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height()))
    image = Image.frombytes("L", (grey.width(), grey.height()), b"".join(lines))
    (code,) = zxingcpp.read_barcodes(image)
    return str(code.text)


TEXTS = [
    "https://musterstadt.example/l/99008001",
    "Straße, Öl & Größe: 37,50\u00a0€",
    "بطاقة الهوية الشخصية\n37,50 €",
    "a/b?c=d%20e#f",
    "100 % sicher",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("side", [150, 400])
def test_a_code_can_be_read(text: str, side: int) -> None:
    picture = drawn(QrProvider(), quote(text, safe=""), QSize(side, side))
    assert read(picture) == text
    assert picture.width() <= side


def test_a_code_is_black_on_white_with_a_quiet_zone(colours: Colours) -> None:
    picture = drawn(QrProvider(), "a", QSize(290, 290))
    assert colours(picture) == {"#000000", "#ffffff"}
    module = picture.width() // len(qr_matrix("a"))
    for edge in range(QUIET_MODULES * module):
        for along in range(0, picture.width(), 7):
            assert picture.pixelColor(edge, along).lightness() == 255
            assert picture.pixelColor(along, picture.height() - 1 - edge).lightness() == 255


def test_a_code_that_is_asked_for_too_small_has_one_pixel_a_module() -> None:
    assert drawn(QrProvider(), "a", QSize(3, 3)).width() == len(qr_matrix("a"))
    assert drawn(QrProvider(), "a", QSize(-1, -1)).width() > 300


def test_long_texts_get_less_redundancy_and_stay_small() -> None:
    assert len(qr_matrix("x" * 301)) < len(qr_matrix("x" * 300)) + 12


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_makes_a_square_code(text: str) -> None:
    matrix = qr_matrix(text)
    assert {len(row) for row in matrix} == {len(matrix)}


def test_every_web_page_of_the_demo_city_fits_into_a_small_code() -> None:
    content = read_content(ASSETS / "content" / "musterstadt")
    pages = [service.page for service in content.services if service.page is not None]
    assert pages
    assert all(len(qr_matrix(page)) <= 45 for page in pages)
