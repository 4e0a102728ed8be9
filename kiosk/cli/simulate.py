"""`kiosk simulate`: one simulated device alone."""

import argparse
import sys

from devices.receipt_printer.simulator import run_simulator


def run(options: argparse.Namespace) -> int:
    """Run until SIGINT or SIGTERM."""
    try:
        return run_simulator(options.listen, options.fault, options.state, options.out)
    except (ValueError, OSError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
