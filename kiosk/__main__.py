"""The `kiosk` command.

Subcommands import what they need when they run, so that `kiosk --help` and `kiosk escpos` are
quick and work without a screen.
"""

import argparse
import sys
from collections.abc import Sequence

from kiosk.cli.arguments import make_parser
from kiosk.config import ConfigurationWrong

WRONG_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 on success, 1 on a failed outcome, 2 on wrong usage.
    """
    options = make_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (ConfigurationWrong, argparse.ArgumentTypeError) as error:
        print(f"kiosk: {error}", file=sys.stderr)  # noqa: T201 - a command's one sentence
        return WRONG_USAGE
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if any("multiprocessing" in argument for argument in sys.argv[1:]):
        # Inside the bundle this program is also the Python of its child processes, and of the one
        # that tidies up after them.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
