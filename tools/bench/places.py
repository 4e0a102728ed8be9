"""Where things lie on the screen: asked of the real pages, drawn without a screen.

    python tools/bench/places.py

Prints JSON: page -> name -> [x, y, width, height]. The layout is the same on every platform, since
fonts are bundled; so the taps on the real screen need no help from inside the measured program.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from xserver import Area

from kiosk.config import load_config


def collect(folder: Path) -> dict[str, dict[str, list[int]]]:
    """Walk to the pages and note what can be touched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt asks for the platform when it is loaded.
    from kiosk.bootstrap.screen import build_kiosk  # noqa: PLC0415
    from kiosk.cli.hand import WalkingHand  # noqa: PLC0415
    from ui.keys import on_screen  # noqa: PLC0415

    settings = [f"data.directory={folder}", "devices.receipt_printer=simulated"]
    kiosk = build_kiosk(load_config(None, settings))
    kiosk.stage.show(full_screen=False)
    hand = WalkingHand(kiosk)
    pages: dict[str, dict[str, list[int]]] = {}

    def note(page: str) -> None:
        hand.settle()
        found = {}
        for item in hand.items():
            if item.objectName() and item.width() > 0:
                area = on_screen(item).toRect()
                found[item.objectName()] = [area.x(), area.y(), area.width(), area.height()]
        pages[page] = found

    note("attract")
    hand.tap("begin")
    note("home")
    hand.tap("tile-find_service/all")
    note("list")
    hand.tap("bar-home")
    hand.tap("search")
    note("search")
    hand.tap("bar-home")
    hand.tap("tile-appointment/book")
    hand.wait_for(lambda: hand.told("loading") == "False", "the services")
    note("services")
    hand.tap(next(name for name in pages["services"] if name.startswith("service-")))
    if hand.told("joins"):
        hand.tap("goOn")
    hand.wait_for(lambda: hand.told("goSlot") != "", "the free times")
    note("calendar")
    kiosk.close()
    return pages


def areas(found: dict[str, list[int]], beginning: str) -> list[Area]:
    """Return the areas of everything whose name begins so."""
    return [
        Area(x=x, y=y, width=width, height=height)
        for name, (x, y, width, height) in sorted(found.items())
        if name.startswith(beginning)
    ]


def main() -> int:
    """Print the places."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        json.dump(collect(Path(folder)), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
