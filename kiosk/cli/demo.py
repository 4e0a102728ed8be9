"""`kiosk demo`: the whole kiosk with the demo city and simulated devices."""

import argparse
import sys

from kiosk.bootstrap.screen import build_kiosk, end_safely
from kiosk.cli.screen import glass_size, run_until_closed
from kiosk.config import load_config
from kiosk.paths import default_data_directory

DESIGN_MM = (398.6, 708.6)
"""Short and long side of the screen that the pages are drawn for: 32 inches."""


def design_ppi(width_px: int, height_px: int) -> float:
    """Return the density at which a whole page of the design fits on a screen of any size.

    The demo shows the design in small on a small screen; in production the density is measured.
    """
    short, long = sorted((width_px, height_px))
    return max(40.0, min(short / DESIGN_MM[0], long / DESIGN_MM[1]) * 25.4)


def run(options: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed."""
    data = options.data or default_data_directory("demo")
    defaults = {"devices.receipt_printer": "simulated", "data.directory": str(data)}
    if options.size:
        defaults["screen.size"] = options.size
    full_screen = not options.windowed and not options.size
    config = load_config(options.config, options.settings).with_defaults(defaults, "demo")
    if full_screen:
        config = config.with_defaults({"screen.size": glass_size()}, "display")
    ppi = design_ppi(*config.screen_size())
    config = config.with_defaults({"screen.ppi": f"{ppi:.2f}"}, "demo")
    kiosk = build_kiosk(config, attach=False)
    sys.excepthook = end_safely(kiosk.navigator)
    return run_until_closed(kiosk, full_screen=full_screen, seen=options.seen)
