"""`kiosk escpos render`: what paper a byte stream makes."""

import argparse
import sys

from devices.receipt_printer.interpreter import NotUnderstood
from devices.receipt_printer.paper import render


def run(options: argparse.Namespace) -> int:
    """Draw the paper; exit 1 on a command the printer would not know."""
    try:
        data = options.file.read_bytes()
    except OSError as error:
        print(f"kiosk: {options.file} cannot be read ({error.strerror})", file=sys.stderr)
        return 2
    try:
        paper = render(data)
    except NotUnderstood as error:
        print(f"kiosk: {options.file}: {error}", file=sys.stderr)
        return 1
    try:
        paper.save_png(options.png)
        options.text.write_text(paper.as_text(), encoding="utf-8")
    except OSError as error:
        print(f"kiosk: {error.filename} cannot be written ({error.strerror})", file=sys.stderr)
        return 2
    return 0
