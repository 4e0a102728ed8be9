"""Start, memory and rest of the kiosk, beside a kiosk browser with the same page.

Both are started in turn, with warm caches. First pixels: the root window, black before, has another
colour at some probe point. Words: the large button is there, in the kiosk's colour.
"""

import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from browser import action_colour, write_page
from figures import Figure
from programs import Running, start_browser, start_kiosk
from xserver import HEIGHT, WIDTH, XServer

RUNS = 5
REST_S = 12.0
REST_PERCENT = 0.1
SETTLE_S = 2.0
PATIENCE_S = 20.0
PROBES = [(x, y) for x in (60, WIDTH // 2, WIDTH - 60) for y in range(100, HEIGHT, 290)]
BUTTON = (WIDTH - 140, 1180)
"""A point on the large button, on both pages, where no letter and no picture lies."""
ROOT = b"\0\0\0"


@dataclass(slots=True)
class Starts:
    """What was measured of one program, in ms and MB."""

    first_ms: list[float] = field(default_factory=list)
    words_ms: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    processes: int = 0
    rest_percent: float = 0.0


def measure() -> list[Figure]:
    """Measure both programs."""
    kiosk, browser = Starts(), Starts()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, XServer() as screen:
        folder = Path(name)
        page = folder / "attract.html"
        write_page(page)
        for run in range(-1, RUNS):
            # The first of each only warms the caches and is not counted.
            for program in (kiosk, browser):
                begin = time.perf_counter()
                if program is kiosk:
                    running = start_kiosk(screen.display, folder / "data")
                else:
                    running = start_browser(screen.display, page, folder / f"profile{run}")
                _one(screen, running, begin, program if run >= 0 else None, last=run == RUNS - 1)
    return _figures(kiosk, browser)


def _one(
    screen: XServer, running: Running, begin: float, into: Starts | None, *, last: bool
) -> None:
    colour = action_colour()
    try:
        first = screen.wait_until(
            lambda: any(screen.pixel(x, y) != ROOT for x, y in PROBES), PATIENCE_S
        )
        words = screen.wait_until(lambda: screen.pixel(*BUTTON) == colour, PATIENCE_S)
        if first is None or words is None:
            raise RuntimeError("the page did not come; see the program's own messages")
        if into is None:
            screen.wait_quiet(1.0)
            return
        into.first_ms.append((first - begin) * 1000)
        into.words_ms.append((words - begin) * 1000)
        time.sleep(SETTLE_S)
        into.memory_mb.append(running.pss_mb())
        into.processes = len(running.pids())
        if last:
            used, since = running.cpu_s(), time.perf_counter()
            time.sleep(REST_S)
            spent = running.cpu_s() - used
            into.rest_percent = spent / (time.perf_counter() - since) * 100
    finally:
        running.end()
        screen.clear()


def _figures(kiosk: Starts, browser: Starts) -> list[Figure]:
    first, words = statistics.median(kiosk.first_ms), statistics.median(kiosk.words_ms)
    peer_first, peer_words = (
        statistics.median(browser.first_ms),
        statistics.median(browser.words_ms),
    )
    memory, peer_memory = statistics.median(kiosk.memory_mb), statistics.median(browser.memory_mb)
    return [
        Figure(
            name="start to first pixels",
            value=first,
            unit="ms",
            target=f"aim 0.60, must < 0.75 of the browser; is {first / peer_first:.2f}",
            met=first < 0.75 * peer_first,
            peer=f"{peer_first:.0f} ms",
            note=_spread(kiosk.first_ms, browser.first_ms),
        ),
        Figure(
            name="start to the page's words",
            value=words,
            unit="ms",
            target=f"aim 0.60 of the browser; is {words / peer_words:.2f}",
            met=words < 0.75 * peer_words,
            must=False,
            peer=f"{peer_words:.0f} ms",
            note=_spread(kiosk.words_ms, browser.words_ms),
        ),
        Figure(
            name="memory, attract page (PSS)",
            value=memory,
            unit="MB",
            target=f"<= 0.25 of the browser; is {memory / peer_memory:.2f}",
            met=memory <= 0.25 * peer_memory,
            peer=f"{peer_memory:.0f} MB in {browser.processes} processes",
            note=f"{kiosk.processes} process",
        ),
        Figure(
            name="processor at rest, attract page",
            value=kiosk.rest_percent,
            unit="%",
            target="0.0 % of one core",
            met=kiosk.rest_percent < REST_PERCENT,
            peer=f"{browser.rest_percent:.2f} %",
            note=f"{REST_S:.0f} s",
        ),
    ]


def _spread(own: list[float], peer: list[float]) -> str:
    def line(values: list[float]) -> str:
        return " ".join(f"{value:.0f}" for value in sorted(values))

    return f"kiosk {line(own)}; browser {line(peer)}"
