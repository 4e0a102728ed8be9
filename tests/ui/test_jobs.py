import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from ui.jobs import ThreadJobs


@pytest.fixture
def jobs(qt: object) -> Iterator[ThreadJobs]:
    jobs = ThreadJobs()
    yield jobs
    jobs.close()


def test_work_runs_elsewhere_and_its_result_comes_to_the_gui_thread(
    jobs: ThreadJobs, qtbot: Any
) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []
    jobs.run(threading.get_ident, lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, back = seen[0]
    assert there != here
    assert back == here
    assert QThread.currentThread() is QCoreApplication.instance().thread()


def test_every_result_comes_once(jobs: ThreadJobs, qtbot: Any) -> None:
    seen: list[int] = []
    for number in range(50):
        jobs.run(lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    QCoreApplication.processEvents()
    assert sorted(seen) == list(range(50))


def test_anybody_may_post_to_the_gui_thread(jobs: ThreadJobs, qtbot: Any) -> None:
    seen: list[int] = []
    thread = threading.Thread(target=lambda: jobs.post(lambda: seen.append(threading.get_ident())))
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]


def test_an_exception_in_the_work_reaches_the_hook(jobs: ThreadJobs, qtbot: Any) -> None:
    results: list[object] = []
    with qtbot.captureExceptions() as caught:
        jobs.run(lambda: 1 / 0, results.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert results == []


def held() -> tuple[Callable[[], str], threading.Event, threading.Event]:
    """Return work that waits until it is let go."""
    begun, go = threading.Event(), threading.Event()

    def work() -> str:
        begun.set()
        go.wait(20)
        return "late"

    return work, begun, go


def test_nothing_comes_after_closing(qt: object, qtbot: Any) -> None:
    jobs, seen = ThreadJobs(), []
    work, begun, go = held()
    jobs.run(work, seen.append)
    begun.wait(20)
    closing = threading.Thread(target=jobs.close)
    closing.start()
    go.set()
    closing.join()
    jobs.run(lambda: "too late", seen.append)
    jobs.post(lambda: seen.append("posted"))
    QCoreApplication.processEvents()
    assert seen == []


def test_a_result_that_waits_while_closing_is_dropped(qt: object) -> None:
    jobs, seen = ThreadJobs(), []
    jobs.post(lambda: seen.append("posted"))
    jobs.close()
    QCoreApplication.processEvents()
    assert seen == []


def test_closing_waits_for_work_that_runs(qt: object) -> None:
    jobs = ThreadJobs()
    ended = threading.Event()
    jobs.run(ended.set, lambda _: None)
    jobs.close()
    assert ended.is_set()
