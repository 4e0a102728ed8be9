from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.booking.waiting import KnownQueues, Queue
from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.waiting_words import OLD, WaitingLine, waiting_line
from offline_cache.content.model import Content

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)
NIGHT = NOW + timedelta(hours=12)
OPEN = Queue(scope=141, name="Rathaus", office="Rathaus", opened=True, wait_min=25)
SHUT = replace(OPEN, opened=False)

Say = Callable[..., WaitingLine]


@pytest.fixture
def say(memory: Any, languages: dict[str, Language], small_city: Content) -> Say:
    def line(*queues: Queue, at: datetime = NOW, now: datetime = NOW, **more: Any) -> WaitingLine:
        known = KnownQueues(queues=queues, at=at, **more)
        return waiting_line(known, memory(small_city), now, languages["de"], german)

    return line


@pytest.mark.parametrize(
    ("waits", "text"),
    [
        ((25,), "etwa 25 Minuten"),
        ((None,), "Wartezeit nicht bekannt"),
        ((0,), "Sie kommen gleich dran"),
        ((10, 25), "10 bis 25 Minuten"),
        ((25, 25), "etwa 25 Minuten"),
        ((0, 1), "Sie kommen gleich dran"),
        ((10, None), "Wartezeit nicht bekannt"),
    ],
)
def test_an_open_queue_says_how_long_one_waits(
    say: Say, waits: tuple[int | None, ...], text: str
) -> None:
    queues = [replace(OPEN, wait_min=wait) for wait in waits]
    assert say(*queues, SHUT) == WaitingLine(text, works=True)


def test_a_shut_queue_says_when_it_gives_numbers_again(say: Say) -> None:
    assert say(SHUT, at=NIGHT, now=NIGHT) == WaitingLine("öffnet morgen um 8:00 Uhr", works=False)


@pytest.mark.parametrize(
    "queue", [SHUT, replace(SHUT, office="Nirgends"), replace(SHUT, office="")]
)
def test_a_queue_that_is_shut_while_its_office_is_open_says_no_more_than_that(
    say: Say, queue: Queue
) -> None:
    assert say(queue) == WaitingLine("Gerade gibt es hier keine Nummern", works=False)


@pytest.mark.parametrize("queues", [(), (SHUT, SHUT)])
def test_several_shut_queues_have_one_line(say: Say, queues: tuple[Queue, ...]) -> None:
    assert say(*queues) == WaitingLine("Gerade gibt es keine Nummern", works=False)


def test_without_the_city_it_does_not_work(say: Say) -> None:
    assert say(OPEN, fresh=False) == WaitingLine("Geht gerade nicht", works=False)


def test_an_old_time_is_not_told_as_that_of_now(say: Say) -> None:
    assert say(OPEN, now=NOW + OLD).text == "etwa 25 Minuten"
    assert say(OPEN, now=NOW + OLD + timedelta(seconds=1)).text == "Wartezeit nicht bekannt"


def test_before_the_first_answer_nothing_is_known(
    memory: Any, languages: dict[str, Language], small_city: Content
) -> None:
    line = waiting_line(None, memory(small_city), NOW, languages["de"], german)
    assert line == WaitingLine("Wartezeit nicht bekannt", works=True)


def test_an_office_is_known_by_its_german_name(say: Say) -> None:
    yard = replace(SHUT, name="Bauhof", office="Bauhof")
    assert say(yard).text == "Gerade gibt es hier keine Nummern"
