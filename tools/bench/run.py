"""Measure the kiosk against its targets and its peers: `make bench`.

    python tools/bench/run.py [--only start|taps|slide|sessions|search|replies|booking]

Prints each figure with its target and the peer measured in the same run, and writes them to
build/bench.json. Ends with 1 where a figure that must be met is not.
"""

import argparse
import dataclasses
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import booking
import replies
import sessions
import slide
import start
import taps
from figures import Figure
from programs import start_kiosk
from xserver import WHOLE, Finger, XServer

HERE = Path(__file__).parent
RESULTS = HERE.parents[1] / "build" / "bench.json"
NAMES = ("start", "taps", "slide", "sessions", "search", "replies", "booking")
NONE_LOST = 200
"""References of None that caches may take; a binding that loses them ends the program at last."""


def on_running_kiosk(names: list[str]) -> list[Figure]:
    """Measure what is measured on one running kiosk: rest on the home page, touches, slides."""
    places = json.loads(_output("places.py"))
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder, XServer() as screen:
        kiosk = start_kiosk(screen.display, Path(folder) / "data")
        finger = Finger(screen.display)
        try:
            stand = taps.Stand(screen, finger, places)
            screen.wait_until(lambda: any(screen.look(WHOLE, 20)), 20.0)
            stand.tap("attract", "begin")
            if "start" in names:
                figures.append(_rest_on_home(kiosk.cpu_s, kiosk.pss_mb()))
            if "taps" in names:
                figures += taps.measure(stand)
            if "slide" in names:
                figures += slide.measure(stand)
        finally:
            finger.close()
            kiosk.end()
    return figures


def served_citizens() -> list[Figure]:
    """Measure memory over many citizens, in a process of its own."""
    answer = json.loads(_output("sessions.py"))
    memory, nones = answer["memory_mb"], answer["nones"]
    growth = memory[-1] - memory[0]
    lost = nones[0] - min(nones)
    for complaint, times in Counter(map(_without_address, answer["complaints"])).items():
        print(f"  QML complained {times} times: {complaint}")
    return [
        Figure(
            name=f"memory grown, citizens {sessions.WARM} to {sessions.NUMBER}",
            value=growth,
            unit="MB",
            target=f"< {sessions.ALLOWED_GROWTH_MB:.0f} MB",
            met=growth < sessions.ALLOWED_GROWTH_MB,
            note=f"from {memory[0]:.1f} MB, in {answer['seconds']:.0f} s, "
            f"{answer['lost_touches']} touches on a result went astray",
        ),
        Figure(
            name="references of None lost",
            value=lost,
            unit="",
            target=f"< {NONE_LOST}",
            met=lost < NONE_LOST,
            note=f"gained {nones[-1] - nones[0]}, harmless: the binding counts up at connections",
        ),
    ]


def _without_address(complaint: str) -> str:
    return re.sub(r"file://\S*/|_QMLTYPE_\d+\(0x[0-9a-f]+\)", "", complaint)


def searched() -> list[Figure]:
    """Run the bench of the search, which prints its own table."""
    begin = time.perf_counter()
    missed = subprocess.run([sys.executable, str(HERE / "search.py")], check=False).returncode
    return [
        Figure(
            name="search, kinds of queries (above)",
            value=time.perf_counter() - begin,
            unit="s",
            target="each meets recall and 99th percentile",
            met=missed == 0,
        )
    ]


def _rest_on_home(cpu_s: Callable[[], float], memory_mb: float) -> Figure:
    used, since = cpu_s(), time.perf_counter()
    time.sleep(start.REST_S)
    rest = (cpu_s() - used) / (time.perf_counter() - since) * 100
    return Figure(
        name="processor at rest, home page",
        value=rest,
        unit="%",
        target="0.0 % of one core",
        met=rest < start.REST_PERCENT,
        note=f"{start.REST_S:.0f} s; memory there {memory_mb:.1f} MB",
    )


def _output(program: str) -> str:
    """Run one of the programs beside this one, with byte code kept, and return its output."""
    environment = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, str(HERE / program)],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return done.stdout


def line(figure: Figure) -> str:
    """Write one figure as a line of the table."""
    verdict = {True: "met", False: "MISSED" if figure.must else "missed (an aim)", None: ""}
    parts = [f"{figure.name:42}{figure.value:9.2f} {figure.unit:3}  {verdict[figure.met]:8}"]
    parts += [f"target {figure.target}"] if figure.target else []
    parts += [f"browser {figure.peer}"] if figure.peer else []
    parts += [figure.note] if figure.note else []
    return " | ".join(parts)


def main() -> int:
    """Measure, print, write, judge."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", action="append", choices=NAMES, help="only this; repeatable")
    names = parser.parse_args().only or list(NAMES)
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load before {load:.2f}")
    figures: list[Figure] = []

    def add(more: list[Figure]) -> None:
        for figure in more:
            print(line(figure), flush=True)
        figures.extend(more)

    parts: list[tuple[set[str], Callable[[], list[Figure]]]] = [
        ({"start"}, start.measure),
        ({"start", "taps", "slide"}, lambda: on_running_kiosk(names)),
        ({"sessions"}, served_citizens),
        ({"search"}, searched),
        ({"replies"}, replies.measure),
        ({"booking"}, lambda: booking.measure(lambda: json.loads(_output("places.py")))),
    ]
    for belongs_to, measure in parts:
        if not belongs_to & set(names):
            continue
        try:
            add(measure())
        except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
            print(f"  {type(error).__name__} while measuring", file=sys.stderr)
            name = ", ".join(sorted(belongs_to & set(names)))
            add([Figure(name=f"{name}: not measured", value=0, unit="", met=False)])
    RESULTS.parent.mkdir(exist_ok=True)
    result = {"load_before": load, "figures": [dataclasses.asdict(figure) for figure in figures]}
    RESULTS.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if any(figure.must and figure.met is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
