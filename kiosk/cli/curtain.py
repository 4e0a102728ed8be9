"""The ground of the first page, on the glass before the program is loaded."""

import argparse
import sys
from collections.abc import Callable

from PySide6.QtCore import QSize

from kiosk.bootstrap.city import city_folder
from kiosk.config import ConfigurationWrong, load_config
from kiosk.core.choices import Contrast
from kiosk.paths import ASSETS
from ui.curtain import draw_curtain
from ui.theme import ThemeBroken, load_palettes


def raise_curtain(options: argparse.Namespace) -> Callable[[], None]:
    """Cover the glass; the kiosk's own window comes before the curtain.

    Returns:
        What takes the curtain away.

    Raises:
        ConfigurationWrong: if the settings cannot be used.
    """
    config = load_config(options.config, options.settings)
    overlay = city_folder(config) / "theme.json"
    try:
        palettes = load_palettes(
            ASSETS / "themes" / "kern.json", overlay if overlay.is_file() else None
        )
    except ThemeBroken as error:
        raise ConfigurationWrong(str(error)) from error
    size = getattr(options, "size", None)
    if getattr(options, "windowed", False) and not size:
        size = config.text("screen.size")
    width, _, height = (size or "").partition("x")
    drawn = draw_curtain(
        [sys.argv[0]],
        palettes[Contrast.LIGHT].roles["sky"],
        QSize(int(width), int(height)) if size else None,
    )

    def lower() -> None:
        drawn.close()
        drawn.deleteLater()

    return lower
