"""From touch-down to the first changed pixel, on the running kiosk.

The finger goes down on a target, the target's own area is watched, the finger moves off and lifts,
so that tiles and rows show their press and the page stays. Keys act on press and write.
"""

import statistics
import sys
from dataclasses import dataclass

from figures import Figure, percentile
from places import areas
from xserver import Area, Finger, XServer

ROUNDS = 4
PATIENCE_S = 1.0
OFF = (20, 480)
"""Where nothing can be touched, on every page."""
WORDS = ("personalausweis", "hundesteuer")
MEDIAN_MS, SLOWEST_MS = 20.0, 50.0

Places = dict[str, dict[str, list[int]]]


@dataclass(frozen=True, slots=True)
class Stand:
    """The running kiosk: its screen, a finger on it, and where things lie."""

    screen: XServer
    finger: Finger
    places: Places

    def tap(self, page: str, name: str) -> None:
        """Tap something and wait until the next page takes taps."""
        (area,) = areas({name: self.places[page][name]}, name)
        self.screen.wait_quiet(0.6)
        before = self.screen.look(area, 40)
        self.finger.tap(*area.middle)
        self.screen.wait_change(area, before, 3.0)
        self.screen.wait_quiet(0.6)


def measure(stand: Stand) -> list[Figure]:
    """Measure tiles, rows and keys; begins and ends on the home page."""
    places = stand.places
    stand.screen.wait_quiet(0.6)
    tiles = areas(places["home"], "tile-") + areas(places["home"], "situation")
    figures = [_figure("tile", [_press(stand, area) for area in tiles * ROUNDS])]
    stand.tap("home", "tile-find_service/all")
    rows = [area for area in areas(places["list"], "row-") if area.height < _row_height(places)]
    figures.append(_figure("list row", [_press(stand, area) for area in rows * ROUNDS]))
    stand.tap("list", "bar-home")
    stand.tap("home", "search")
    figures.append(_figure("key", _type(stand)))
    stand.tap("search", "bar-home")
    return figures


def _row_height(places: Places) -> int:
    """Return the height of a whole row; what takes the touch within it is lower."""
    return max(area.height for area in areas(places["list"], "row-"))


def _press(stand: Stand, area: Area) -> float:
    """Touch, look, move off, lift; return the time in ms."""
    x, y = area.middle
    stand.finger.move(x, y)
    stand.screen.wait_quiet(0.03)
    before = stand.screen.look(area)
    begin = stand.finger.press()
    seen = stand.screen.wait_change(area, before, PATIENCE_S)
    stand.finger.move(*OFF)
    stand.finger.release()
    stand.screen.wait_until(lambda: stand.screen.look(area) == before, PATIENCE_S)
    if seen is None:
        print(f"  (a press at {x}, {y} showed nothing)", file=sys.stderr)
        return PATIENCE_S * 1000
    return (seen - begin) * 1000


def _type(stand: Stand) -> list[float]:
    keys = stand.places["search"]
    names = []
    for word in WORDS:
        names += [f"key-{letter}" for letter in word] + ["keyErase"] * len(word)
    return [_press(stand, areas({name: keys[name]}, name)[0]) for name in names]


def _figure(kind: str, times_ms: list[float]) -> Figure:
    middle, slow = statistics.median(times_ms), percentile(times_ms, 0.99)
    return Figure(
        name=f"touch-down to changed pixel, {kind}",
        value=middle,
        unit="ms",
        target=f"median <= {MEDIAN_MS:.0f}, 99th <= {SLOWEST_MS:.0f}; is {slow:.1f}",
        met=middle <= MEDIAN_MS and slow <= SLOWEST_MS,
        note=f"{len(times_ms)} touches, slowest {max(times_ms):.1f} ms",
    )
