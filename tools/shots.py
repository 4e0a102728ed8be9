"""Takes pictures of every screen: `build/shots/<language>/<orientation>-<contrast>-<size>/`.

Usage: tools/shots.py [FOLDER] [--all | --language TAG | --only LOOK]

LOOK is LANGUAGE/ORIENTATION-CONTRAST-SIZE, with -low behind it where all controls lie low.

Without a choice it takes the usual look (light, size 2) upright in every language and lying in
German, and in every language one look with the largest letters. It goes the way that tests/screens
goes, so a screen that is tested has its picture; the time stands still, so that a picture changes
only with what it shows.
"""

import argparse
import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import ui.navigator
from kiosk.core.clock import ManualClock
from tests.screens.audit import steady
from tests.screens.test_every_screen import EVERYTHING, LANGUAGES, WALKED_WHOLE
from tests.screens.tour import furnish, tour
from ui.robot import run_events

SIZES = {"portrait": "1080x1920", "landscape": "1920x1080"}
MOMENT = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class Look(NamedTuple):
    """How the kiosk looks in one set of pictures."""

    language: str
    orientation: str
    contrast: str
    size: int
    reach: str = "usual"

    @property
    def place(self) -> str:
        """Where its pictures lie, below the folder of all."""
        low = "-low" if self.reach == "low" else ""
        return f"{self.language}/{self.orientation}-{self.contrast}-{self.size}{low}"


def looks(tested: list[tuple[str, str, int, str, str]]) -> list[Look]:
    """Name the looks of tests/screens as their pictures are named."""
    names = {pixels: name for name, pixels in SIZES.items()}
    return [
        Look(language, names[screen], contrast, size, reach)
        for language, contrast, size, screen, reach in tested
    ]


def chosen(options: argparse.Namespace) -> list[Look]:
    """Return the looks that are asked for.

    Raises:
        SystemExit: if there is no such look.
    """
    everything = looks(EVERYTHING)
    if options.only:
        found = [look for look in everything if look.place == options.only]
        if not found:
            sys.exit(f"there is no look {options.only!r}; write one as {everything[0].place}")
        return found
    if options.language:
        return [look for look in everything if look.language == options.language]
    if options.all:
        return everything
    lying = Look("de", "landscape", "light", 2)
    usual = [*(Look(tag, "portrait", "light", 2) for tag in LANGUAGES), lying]
    return list(dict.fromkeys([*usual, *looks(WALKED_WHOLE)]))


def take(look: Look, folder: Path) -> int:
    """Walk everywhere in one look; return how many pictures were taken."""
    taken: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-shots-") as data:
        kiosk, hand = furnish(
            Path(data),
            language=look.language,
            contrast=look.contrast,
            text_size=look.size,
            size=SIZES[look.orientation],
            low_reach=look.reach == "low",
            printer="simulated",
            clock=ManualClock(MOMENT),
        )

        def picture(screen: str) -> None:
            hand.settle()
            steady(kiosk.stage.window, lambda: run_events(10))
            hand.shoot(folder / f"{screen}.png")
            taken.append(screen)

        try:
            tour(kiosk, hand, picture)
        finally:
            kiosk.close()
    if kiosk.complaints:
        sys.exit("\n".join(kiosk.complaints))
    return len(taken)


def main() -> int:
    """Take the pictures and say where they lie."""
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("build/shots"))
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="every look there is")
    which.add_argument("--language", choices=LANGUAGES, help="every look of one language")
    which.add_argument("--only", metavar="LOOK", help="one look")
    options = parser.parse_args()
    # The robot's hand does not tremble: two touches of it are meant.
    ui.navigator.DOUBLE_STRIKE_S = 0.0
    for look in chosen(options):
        began_s = time.monotonic()
        count = take(look, options.folder / look.place)
        print(
            f"{options.folder / look.place}: {count} pictures, {time.monotonic() - began_s:.1f} s"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
