"""Kill whoever builds a version of the content, anywhere: a complete version must open."""

import os
import random
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
import pytest

from kiosk.core.clock import ManualClock
from offline_cache.content.files import read_content
from offline_cache.content.model import Content
from offline_cache.content.store import activate, open_current

FIXTURE = Path(__file__).parents[1] / "offline_cache/content_fixture"
CLOCK = ManualClock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
LONGEST_BUILD_S = 0.08
STEPS = frozenset({"open", "sqlite3.connect", "os.mkdir", "os.rename", "os.remove", "os.rmdir"})


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(FIXTURE)


def edition(content: Content, number: int) -> Content:
    city = msgspec.structs.replace(content.city, name=f"Ausgabe {number}")
    return msgspec.structs.replace(content, city=city)


def killed(build: Callable[[], object], arm: Callable[[], object]) -> bool:
    """Build in a process of its own that `arm` lets die; tell whether it did."""
    child = os.fork()
    if child == 0:
        arm()
        build()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def check(data: Path, content: Content, old: int, new: int) -> None:
    """The old or the new edition opens, whole, and the next build goes on and tidies up."""
    store = open_current(data)
    assert store.city().name in {f"Ausgabe {old}", f"Ausgabe {new}"}
    assert len(store.services(CLOCK.now().date())) == len(content.services)
    assert store.search("hund", "de", 5, CLOCK.now().date()).hits
    store.close()
    activate(edition(content, new), data, CLOCK)
    store = open_current(data)
    assert store.city().name == f"Ausgabe {new}"
    store.close()
    names = {path.name for path in (data / "content/versions").iterdir()}
    assert all(name.isdecimal() for name in names)
    assert len(names) <= 3


def dies_at(number: int) -> Callable[[], None]:
    """Die at the n-th file, folder or database that is opened, made, renamed or removed."""

    def arm() -> None:
        left = number

        def count(event: str, _: object) -> None:
            nonlocal left
            if event in STEPS:
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)

    return arm


def test_death_at_any_step_leaves_a_complete_version(content: Content, tmp_path: Path) -> None:
    activate(edition(content, 0), tmp_path, CLOCK)
    step = 0
    while killed(partial(activate, edition(content, step + 1), tmp_path, CLOCK), dies_at(step)):
        check(tmp_path, content, step, step + 1)
        step += 1
    assert step > 20


def test_death_at_any_moment_leaves_a_complete_version(content: Content, tmp_path: Path) -> None:
    activate(edition(content, 0), tmp_path, CLOCK)
    chance = random.Random(2026)  # noqa: S311 - moments to die, the same in every run
    for number in range(25):
        moment_s = chance.uniform(0.0005, LONGEST_BUILD_S)

        def arm(moment_s: float = moment_s) -> None:
            # Nobody handles the alarm: it ends the process where it is, as a kill does.
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_REAL, moment_s)

        killed(partial(activate, edition(content, number + 1), tmp_path, CLOCK), arm)
        check(tmp_path, content, number, number + 1)
