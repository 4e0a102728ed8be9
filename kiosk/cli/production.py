"""`kiosk run`: production. Refuses simulators."""

import argparse
import sys

from kiosk.bootstrap.booking import CITIZEN, EMBEDDED, NONE, QUEUE
from kiosk.bootstrap.screen import build_kiosk, end_safely
from kiosk.cli.screen import glass_size, hide_pointer, run_until_closed
from kiosk.config import SETTINGS, Config, ConfigurationWrong, Kind, load_config

CITY_SYSTEMS = (CITIZEN, QUEUE)
"""Systems of the city that are embedded in the demo, and absent in production unless named."""


def run(options: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed."""
    config = load_config(options.config, options.settings)
    config = config.with_defaults(dict.fromkeys(CITY_SYSTEMS, NONE), "production")
    refuse_simulators(config)
    config = config.with_defaults({"screen.size": glass_size()}, "display")
    kiosk = build_kiosk(config, attach=False)
    hide_pointer()
    sys.excepthook = end_safely(kiosk.navigator)
    return run_until_closed(kiosk, full_screen=True, seen=options.seen)


def refuse_simulators(config: Config) -> None:
    """Refuse what is simulated: a citizen must never be given a slip that is worth nothing.

    Raises:
        ConfigurationWrong: naming the first simulated device or system, or the missing content.
    """
    for setting in SETTINGS:
        if setting.kind is Kind.TEXT and config.text(setting.key) == "simulated":
            raise ConfigurationWrong(
                f"{setting.key} is simulated; production needs a real one or `none`"
            )
    if not config.text("content.directory"):
        raise ConfigurationWrong(
            "content.directory is not set; production does not show the demo city"
        )
    for key in CITY_SYSTEMS:
        if config.text(key) == EMBEDDED:
            raise ConfigurationWrong(
                f"{key} is embedded; production needs the address of the city's system or `none`"
            )
