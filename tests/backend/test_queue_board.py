from datetime import UTC, datetime

import pytest

from kiosk.backend.queue_board import ASK_AFTER_S, Answer, QueueBoard
from kiosk.booking.effects import LoadQueues, QueuesCame
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.waiting import KnownQueues, Queue
from kiosk.core.clock import ManualClock
from kiosk.jobs import ManualJobs

NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)
QUEUES = (Queue(scope=141, name="Bürgeramt", opened=True, wait_min=25),)
OFFLINE = Refused(group=Group.OFFLINE, code="offline")


class House:
    def __init__(self) -> None:
        self.clock = ManualClock(NOW)
        self.jobs = ManualJobs()
        self.asked: list[int] = []
        self.answer: Answer = QUEUES
        self.changes = 0
        self.board = QueueBoard(self.perform, self.clock, self.jobs.run, self.changed)

    def perform(self, effect: LoadQueues) -> QueuesCame:
        self.asked.append(effect.ask_id)
        return QueuesCame(effect.ask_id, self.answer)

    def changed(self) -> None:
        self.changes += 1


@pytest.fixture
def house() -> House:
    return House()


def test_the_first_look_asks_and_knows_nothing(house: House) -> None:
    assert house.board.look() is None
    house.jobs.finish()
    assert house.changes == 1
    assert house.board.look() == KnownQueues(queues=QUEUES, at=NOW)


def test_the_city_is_asked_once_a_minute_and_only_where_somebody_looks(house: House) -> None:
    house.board.look()
    house.board.look()
    house.jobs.finish()
    house.clock.advance(ASK_AFTER_S - 1)
    house.board.look()
    house.jobs.finish()
    assert house.asked == [0]
    house.clock.advance(3600)
    house.jobs.finish()
    assert house.asked == [0]
    house.board.look()
    house.jobs.finish()
    assert house.asked == [0, 0]


def test_what_a_journey_learns_the_home_screen_knows(house: House) -> None:
    assert house.board.load(LoadQueues(7)) == QueuesCame(
        7, QUEUES, KnownQueues(queues=QUEUES, at=NOW)
    )
    assert house.board.look() == KnownQueues(queues=QUEUES, at=NOW)
    assert house.asked == [7]


def test_without_the_city_what_was_known_keeps_its_time(house: House) -> None:
    house.board.load(LoadQueues(1))
    house.clock.advance(600)
    house.answer = OFFLINE
    known = KnownQueues(queues=QUEUES, at=NOW, fresh=False)
    assert house.board.load(LoadQueues(2)) == QueuesCame(2, OFFLINE, known)
    assert house.board.look() == known


def test_a_city_that_never_answered_is_told_as_such(house: House) -> None:
    house.answer = OFFLINE
    known = house.board.load(LoadQueues(1)).known
    assert known == KnownQueues(queues=(), at=NOW, fresh=False)
