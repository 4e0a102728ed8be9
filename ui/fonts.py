"""The bundled fonts: Fira Sans, and Noto Sans Arabic for the letters it lacks."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

LATIN = "Fira Sans"
ARABIC = "Noto Sans Arabic"


class FontMissing(Exception):  # noqa: N818 - named for what it says
    """A bundled font cannot be loaded; the message names the file."""


def load_fonts(folder: Path) -> QFont:
    """Load all bundled fonts and return the application's font.

    Raises:
        FontMissing: if a file cannot be loaded or a family is not among them.
    """
    for file in sorted([*folder.glob("*.woff2"), *folder.glob("*.ttf")]):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FontMissing(f"{file} cannot be loaded as a font; install the program again")
    missing = {LATIN, ARABIC} - set(QFontDatabase.families())
    if missing:
        raise FontMissing(f"{folder} lacks the font {min(missing)}; install the program again")
    font = QFont()
    font.setFamilies([LATIN, ARABIC])
    return font
