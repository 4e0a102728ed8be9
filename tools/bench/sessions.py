"""Two hundred citizens, one after another, in one process: memory must not grow.

    python tools/bench/sessions.py [NUMBER]

Prints JSON. One citizen searches, reads, prints and takes a code home, the next looks at the list,
a service and the helps; in all languages and contrasts, without a screen. The kiosk's clock runs
fast, so that the guard against double strikes need not be waited for. Every tenth citizen sees
pages move, the others have less movement.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import load_config

if TYPE_CHECKING:
    from kiosk.cli.hand import WalkingHand

NUMBER, WARM = 200, 20
EVERY = 20
"""Citizens between two looks at the memory."""
QUERIES = {"de": "personalausweis", "en": "card", "ar": "هوية"}
FASTER = 25
ALLOWED_GROWTH_MB = 2.0


class FastClock:
    """Time of day as it is; the other time runs faster."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Return seconds that pass faster."""
        return time.monotonic() * FASTER


def run(number: int, folder: Path, printer: str) -> dict[str, object]:
    """Serve so many citizens; return what memory did.

    Args:
        number: how many.
        folder: the kiosk's data.
        printer: address of the receipt printer.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt asks for the platform when it is loaded.
    from kiosk.bootstrap.screen import build_kiosk  # noqa: PLC0415
    from kiosk.cli.hand import WalkingHand  # noqa: PLC0415
    from kiosk.core.choices import Choices, Contrast  # noqa: PLC0415

    settings = [
        *(f"data.directory={folder}", f"devices.receipt_printer={printer}"),
        *("session.idle_s=300", "session.warning_s=120"),
    ]
    calm = Choices(less_movement=True)
    kiosk = build_kiosk(load_config(None, settings), clock=FastClock(), session_defaults=calm)
    kiosk.stage.show(full_screen=False)
    hand = WalkingHand(kiosk)
    looks = (
        ("de", Contrast.LIGHT),
        ("en", Contrast.LIGHT),
        ("ar", Contrast.LIGHT),
        ("de", Contrast.DARK),
        ("en", Contrast.HIGH_DARK),
        ("ar", Contrast.HIGH_LIGHT),
    )
    memory_mb, nones = [], []
    lost: list[str] = []
    begin = time.perf_counter()
    try:
        for citizen in range(number):
            language, contrast = looks[citizen // 2 % len(looks)]
            choices = replace(
                calm, language=language, contrast=contrast, less_movement=citizen % 10 != 0
            )
            hand.tap("begin")
            kiosk.navigator.session.choose(choices)
            if citizen % 2:
                _browse(hand)
            else:
                _take_home(hand, QUERIES[choices.language], lost)
            hand.tap("bar-finish")
            if (citizen + 1) % EVERY == 0:
                # As the kiosk does by itself at rest.
                kiosk.stage.tidy()
                memory_mb.append(_rss_mb())
                nones.append(sys.getrefcount(None))
    finally:
        kiosk.close()
    return {
        "memory_mb": memory_mb,
        "nones": nones,
        "seconds": round(time.perf_counter() - begin, 1),
        "lost_touches": len(lost),
        "complaints": list(kiosk.complaints),
    }


def _take_home(hand: "WalkingHand", query: str, lost: list[str]) -> None:
    """Search, read, print, and take the code for the phone."""
    hand.tap("search")
    for letter in query:
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: hand.sees("hit-0"), "a search result")
    hand.tap("hit-0")
    # A touch while results change under the finger may open nothing, or something else.
    if not _soon(hand, "print"):
        lost.append(query)
        return
    hand.tap("print")
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    hand.tap("done")
    hand.tap("phone")
    hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    hand.tap("done")


def _soon(hand: "WalkingHand", name: str) -> bool:
    """Tell whether something comes on the screen within a second."""
    end_s = time.monotonic() + 1.0
    hand.wait_for(lambda: hand.sees(name) or time.monotonic() > end_s, name)
    return hand.sees(name)


def _browse(hand: "WalkingHand") -> None:
    """Look at the list, a service and the helps."""
    hand.tap("tile-find_service/all")
    names = (str(item.objectName()) for item in hand.items())
    hand.tap(next(name for name in names if name.startswith("row-")))
    for help_place in ("bar-language", "bar-display", "bar-help"):
        hand.tap(help_place)


@contextmanager
def simulated_printer() -> Iterator[str]:
    """Run a simulated printer in a process of its own; gives its address.

    It keeps what it printed: in the kiosk's own process that would count as the kiosk's memory.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [str(Path(sys.executable).with_name("kiosk")), "simulate", "receipt-printer"]
    process = subprocess.Popen([*command, "--listen", address], stdout=subprocess.PIPE)
    try:
        if process.stdout is not None:
            process.stdout.readline()
        yield f"tcp:{address}"
    finally:
        process.terminate()
        process.wait()


def _rss_mb() -> float:
    """Return this process's resident memory; unlike shares of it, no other process changes it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1000


def main() -> int:
    """Serve the citizens and print what memory did."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else NUMBER
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder,
        simulated_printer() as printer,
    ):
        print(json.dumps(run(number, Path(folder), printer)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
