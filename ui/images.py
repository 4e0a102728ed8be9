"""Pictures that QML asks for by name: icons in a role's colour, illustrations, QR codes.

Each is drawn once per size and colour; QML's own cache keeps it while a page moves.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

IMAGE = QQuickImageProvider.ImageType.Image
LIVE_AREA = b'viewBox="80 -880 800 800"'
"""A Material Symbol draws on 20 of its 24 units; the margin is cut off, so that sizes are true."""
QUIET_MODULES = 4
"""Quiet zone around a QR code, in modules (ISO/IEC 18004, 6.3.8)."""
LONG_PAYLOAD_BYTES = 300


def draw_svg(svg: bytes, size: QSize) -> QImage:
    """Draw an SVG into a transparent picture, in proportion, standing on the lower edge."""
    renderer = QSvgRenderer(QByteArray(svg))
    picture = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    if not renderer.isValid() or size.isEmpty():
        return picture
    natural = renderer.viewBoxF().size()
    scale = min(size.width() / natural.width(), size.height() / natural.height())
    width, height = natural.width() * scale, natural.height() * scale
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(
        painter, QRectF((size.width() - width) / 2, size.height() - height, width, height)
    )
    painter.end()
    return picture


def safe_name(name: str) -> str:
    """Return a file stem that cannot leave its folder."""
    return "".join(sign for sign in name if sign.isalnum() or sign in "-_")


class IconProvider(QQuickImageProvider):
    """`image://icon/<name>/<rrggbb>`: a Material Symbol in one colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(IMAGE)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's
        """Draw the icon at the size asked for; an unknown name gives an empty picture."""
        name, _, colour = id.partition("/")
        wanted = requestedSize if requestedSize.isValid() else QSize(48, 48)
        file = self._folder / f"{safe_name(name)}.svg"
        if not file.is_file():
            return draw_svg(b"", wanted)
        fill = QColor(f"#{colour}").name().encode()
        symbol = file.read_bytes().replace(b'viewBox="0 -960 960 960"', LIVE_AREA)
        return draw_svg(symbol.replace(b"<path ", b'<path fill="' + fill + b'" '), wanted)


class IllustrationProvider(QQuickImageProvider):
    """`image://illustration/<name>`: one of our pictures, the city's own first."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        super().__init__(IMAGE)
        self._folders = folders

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's
        """Draw the picture at the size asked for; a missing one gives an empty picture."""
        wanted = requestedSize if requestedSize.isValid() else QSize(320, 300)
        for folder in self._folders:
            file = folder / f"{safe_name(id)}.svg"
            if file.is_file():
                return draw_svg(file.read_bytes(), wanted)
        return draw_svg(b"", wanted)


class QrProvider(QQuickImageProvider):
    """`image://qr/<percent-encoded text>`: a QR code, black on white in every mode.

    Scanners expect dark on light (ISO/IEC 18004), so it does not follow the contrast mode. The text
    stays in memory: QML is told not to cache these pictures.
    """

    def __init__(self) -> None:
        super().__init__(IMAGE)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's
        """Draw the code with whole modules, as large as fits the width asked for."""
        matrix = qr_matrix(QUrl.fromPercentEncoding(QByteArray(id.encode())))
        side = requestedSize.width() if requestedSize.isValid() else 400
        module = max(1, side // len(matrix))
        picture = QImage(QSize(len(matrix), len(matrix)), QImage.Format.Format_Grayscale8)
        picture.fill(255)
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    picture.setPixel(x, y, 0xFF000000)
        return picture.scaled(module * len(matrix), module * len(matrix))


def qr_matrix(text: str) -> list[list[bool]]:
    """Return the modules of a QR code with its quiet zone; long texts get error level L."""
    # Brings a whole imaging library; no page that shows a code is the first one.
    import qrcode  # noqa: PLC0415
    from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M  # noqa: PLC0415

    level = ERROR_CORRECT_L if len(text.encode()) > LONG_PAYLOAD_BYTES else ERROR_CORRECT_M
    code = qrcode.QRCode(error_correction=level, border=QUIET_MODULES)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(cell) for cell in row] for row in code.get_matrix()]
