"""Where the program's own data lie, and where the kiosk keeps its state."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets"


def default_data_directory(name: str) -> Path:
    """Return the user's data folder for a kiosk (XDG base directories, `XDG_DATA_HOME`)."""
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "buergerkiosk" / name
