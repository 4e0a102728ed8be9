"""Background work in threads; results come back through Qt's event queue on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
WORKERS = 2


class ThreadJobs(QObject):
    """Implements `kiosk.jobs.Jobs` for the running program."""

    _ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._executor = ThreadPoolExecutor(WORKERS, thread_name_prefix="job")
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run `work` in a thread, then `then` with its result on the GUI thread."""

        def ended(future: Future[T]) -> None:
            if not self._closed and not future.cancelled():
                self._ended.emit((future, then))

        if not self._closed:
            self._executor.submit(work).add_done_callback(ended)

    def post(self, then: Callable[[], None]) -> None:
        """Call something on the GUI thread soon; may be used from any thread."""
        if not self._closed:
            done: Future[None] = Future()
            done.set_result(None)
            self._ended.emit((done, lambda _: then()))

    def close(self) -> None:
        """Take no more work; what runs is waited for, its result dropped."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _deliver(self, ended: object) -> None:
        future, then = cast("tuple[Future[object], Callable[[object], None]]", ended)
        if not self._closed:
            then(future.result())
