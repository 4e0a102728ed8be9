"""`kiosk demo`: the whole kiosk with the demo city and simulated devices."""

import argparse
import sys

from kiosk.bootstrap.screen import build_kiosk, end_safely
from kiosk.cli.screen import run_until_closed
from kiosk.config import load_config
from kiosk.paths import default_data_directory


def run(options: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed."""
    data = options.data or default_data_directory("demo")
    defaults = {"devices.receipt_printer": "simulated", "data.directory": str(data)}
    if options.size:
        defaults["screen.size"] = options.size
    config = load_config(options.config, options.settings).with_defaults(defaults, "demo")
    kiosk = build_kiosk(config)
    sys.excepthook = end_safely(kiosk.navigator)
    return run_until_closed(kiosk, full_screen=not options.windowed and not options.size)
