"""Where the look of the city lies."""

from pathlib import Path

from kiosk.config import Config, ConfigurationWrong
from kiosk.paths import ASSETS


def city_folder(config: Config) -> Path:
    """Return the folder of the city's arms, skyline and theme.

    Raises:
        ConfigurationWrong: if there is no such folder.
    """
    name = config.text("city.appearance")
    folder = Path(name) if "/" in name else ASSETS / "cities" / name
    if not folder.is_dir():
        raise ConfigurationWrong(
            f"city.appearance: {folder} is no folder; name one in assets/cities or a path"
        )
    return folder
