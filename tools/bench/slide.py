"""How smoothly pages move in, on the running kiosk.

One line of the picture, through what moves, is watched from the tap on; each state of it is a frame
that reached the screen. The movement eases out: at its end a frame moves it by less than a pixel
and looks like the one before. So only the first part is counted, in which each frame must differ.
"""

import statistics
import time
from itertools import pairwise

from figures import Figure
from places import areas
from taps import Stand
from xserver import WIDTH

ROUNDS = 6
LINE_Y = 700
"""Through the search field of both pages."""
WATCH_S = 0.6
COUNTED_S = 0.15
"""Of 220 ms; until here each sixtieth of a second moves more than two pixels."""
MINIMUM_FPS = 50.0


def measure(stand: Stand) -> list[Figure]:
    """Slide between home and search and back; begins and ends on the home page."""
    rates: list[float] = []
    gaps_ms: list[float] = []
    for _ in range(ROUNDS):
        for page, name in (("home", "search"), ("search", "bar-back")):
            moments = _watch(stand, page, name)
            first = next((one for one in moments if one >= 0), 0.0)
            counted = [one for one in moments if one - first <= COUNTED_S]
            if len(counted) > 1:
                rates.append((len(counted) - 1) / (counted[-1] - counted[0]))
                gaps_ms += [(after - before) * 1000 for before, after in pairwise(counted)]
    rate = statistics.median(rates)
    return [
        Figure(
            name="page slide, frames on the screen",
            value=rate,
            unit="/s",
            target=f">= {MINIMUM_FPS:.0f}",
            met=rate >= MINIMUM_FPS,
            note=f"{len(rates)} slides, slowest {min(rates):.0f}/s, longest gap "
            f"{max(gaps_ms):.0f} ms",
        )
    ]


def _watch(stand: Stand, page: str, name: str) -> list[float]:
    """Tap, and return the moments at which the line changed after the new page came, in s."""
    (area,) = areas({name: stand.places[page][name]}, name)
    stand.screen.wait_quiet(0.6)
    stand.finger.move(*area.middle)
    stand.finger.press()
    # The press itself changes the picture; it is over before the finger lifts.
    stand.screen.wait_quiet(0.1)
    before = stand.screen.row(0, LINE_Y, WIDTH)
    stand.finger.release()
    begin = time.perf_counter()
    moments: list[float] = []
    while time.perf_counter() - begin < WATCH_S:
        now = stand.screen.row(0, LINE_Y, WIDTH)
        if now != before:
            before = now
            moments.append(time.perf_counter() - begin)
        time.sleep(0.0005)
    return moments
