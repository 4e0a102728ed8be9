"""Text and arms drawn for the receipt printer: one bit, no grey, in the bundled fonts.

Implements the port `devices.ports.TextRaster`; drawing needs Qt, the printer's driver does not.
"""

from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout, QTextOption

from devices.ports import Bitmap, Weight
from kiosk.core.slip import Direction
from ui.images import draw_svg

LINE_HEIGHT = 1.3
BANNER_PADDING = 0.45
"""Room above and below the words of a banner, as a share of the font size."""

_WEIGHTS = {Weight.MEDIUM: QFont.Weight.Medium, Weight.SEMIBOLD: QFont.Weight.DemiBold}


class QtTextRaster:
    """Draws with Qt. Safe off the GUI thread: it paints on images only.

    Args:
        font: the application's font, with its families in order.
        arms: the city's arms as SVG, or None.
    """

    def __init__(self, font: QFont, arms: Path | None) -> None:
        self._font = font
        self._arms = arms

    def text(
        self,
        text: str,
        *,
        size_dots: int,
        weight: Weight,
        width_dots: int,
        direction: Direction,
        inverted: bool = False,
    ) -> Bitmap:
        """Draw text wrapped to a width; see the port."""
        font = QFont(self._font)
        font.setPixelSize(max(1, size_dots))
        font.setWeight(_WEIGHTS[weight])
        layouts = [
            _laid_out(line, font, width_dots, direction, centred=inverted)
            for line in text.split("\n")
        ]
        line_dots = round(size_dots * LINE_HEIGHT)
        padding = round(size_dots * BANNER_PADDING) if inverted else 0
        lines = sum(layout.lineCount() for layout in layouts)
        picture = QImage(
            QSize(max(1, width_dots), max(1, lines * line_dots + 2 * padding)),
            QImage.Format.Format_Grayscale8,
        )
        picture.fill(Qt.GlobalColor.black if inverted else Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setPen(Qt.GlobalColor.white if inverted else Qt.GlobalColor.black)
        y = float(padding)
        for layout in layouts:
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                spare = line_dots - line.height()
                line.draw(painter, QPointF(0, y + spare / 2 - line.y()))
                y += line_dots
        painter.end()
        return _one_bit(picture)

    def arms(self, *, height_dots: int) -> Bitmap:
        """Draw the city's arms; an empty picture where the city has none."""
        if self._arms is None or not self._arms.is_file():
            return Bitmap(width=0, height=height_dots, rows=b"")
        drawn = draw_svg(
            self._arms.read_bytes(), QSize(round(height_dots * 100 / 120), height_dots)
        )
        picture = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return _one_bit(picture)


def _laid_out(
    text: str, font: QFont, width_dots: int, direction: Direction, *, centred: bool
) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right_to_left = direction is Direction.RIGHT_TO_LEFT
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    # QTextLayout takes left and right as they are, whatever the direction of the text.
    start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else start)
    layout = QTextLayout(text or " ", font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_dots)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _one_bit(picture: QImage) -> Bitmap:
    """Turn grey into dots without dithering: edges stay sharp on thermal paper."""
    inverted = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    inverted.invertPixels()
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    mono = inverted.convertToFormat(QImage.Format.Format_Mono, [0xFF000000, 0xFFFFFFFF], flags)
    stride = (mono.width() + 7) // 8
    padded = bytes(mono.constBits())
    lines = range(0, len(padded), mono.bytesPerLine())
    rows = b"".join(padded[start : start + stride] for start in lines)
    return Bitmap(width=mono.width(), height=mono.height(), rows=rows)
