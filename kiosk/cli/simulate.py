"""`kiosk simulate`: one simulated device, or the simulated city, alone."""

import argparse
import sys

from devices.receipt_printer.simulator import run_simulator
from kiosk.cityhall.zms.demo import demo_plan
from kiosk.cityhall.zms.faults import Generation, checked
from kiosk.cityhall.zms.server import run_city
from kiosk.cli.arguments import SIMULATED
from kiosk.core.clock import SystemClock
from kiosk.paths import ASSETS
from offline_cache.content.errors import ContentBroken
from offline_cache.content.files import read_content

_ONLY = {"receipt-printer": ("out",), "city": ("generation", "content")}
"""Options that belong to one kind."""


def run(options: argparse.Namespace) -> int:
    """Run until SIGINT or SIGTERM."""
    try:
        _refuse_foreign(options)
        listen = options.listen or SIMULATED[options.kind][0]
        if options.kind == "city":
            return _city(options, listen)
        return run_simulator(listen, options.fault, options.state, options.out)
    except (ValueError, OSError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2


def _city(options: argparse.Namespace, listen: str) -> int:
    """Run the city that the content describes.

    Raises:
        ValueError: an unknown fault, no address, or content that cannot be used.
        OSError: the address is taken or not ours.
    """
    checked(options.fault)
    folder = options.content or ASSETS / "content" / "musterstadt"
    try:
        content = read_content(folder)
    except ContentBroken as broken:
        raise ValueError(
            f"{folder} cannot be used as content; see kioskctl validate {folder}"
        ) from broken
    return run_city(
        demo_plan(content, SystemClock()),
        listen=listen,
        faults=options.fault,
        state=options.state,
        generation=Generation(options.generation or Generation.CALENDAR),
    )


def _refuse_foreign(options: argparse.Namespace) -> None:
    """Refuse options of another kind.

    Raises:
        ValueError: there is one.
    """
    for kind, names in _ONLY.items():
        for name in names:
            if kind != options.kind and getattr(options, name) is not None:
                raise ValueError(f"--{name} belongs to kiosk simulate {kind}")
