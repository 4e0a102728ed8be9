"""The `kioskctl` command."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from offline_cache.content.errors import ContentBroken
from offline_cache.content.files import read_content


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 on success, 1 on a failed outcome, 2 on wrong usage.
    """
    parser = argparse.ArgumentParser(
        prog="kioskctl", description="Content and kiosks, from the city's side."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    validate = commands.add_parser("validate", help="every mistake in a content folder")
    validate.add_argument("content", type=Path, metavar="CONTENT")
    validate.add_argument("--json", action="store_true")
    validate.set_defaults(run=_validate)
    options = parser.parse_args(arguments)
    return int(options.run(options))


def _validate(options: argparse.Namespace) -> int:
    """Name every mistake with file, key and a sentence."""
    if not options.content.is_dir():
        _say(f"{options.content} is no folder; name the folder that holds city.json")
        return 1
    try:
        content = read_content(options.content)
    except ContentBroken as error:
        mistakes = [asdict(one) for one in error.errors]
        _say(json.dumps(mistakes, ensure_ascii=False) if options.json else str(error))
        return 1
    if options.json:
        _say("[]")
    else:
        _say(f"{len(content.services)} services, {len(content.offices)} offices, no mistake.")
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
