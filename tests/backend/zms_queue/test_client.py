from collections.abc import Callable

import pytest

from kiosk.backend.city_line import CityLine
from kiosk.backend.zms_queue.client import ZmsQueue
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.waiting import Drawn, Queue
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock

Start = Callable[..., ZmsCity]


def queue_at(city: ZmsCity, clock: ManualClock, *scopes: int) -> ZmsQueue:
    return ZmsQueue(CityLine(city.queue_url), clock, scopes or (110, 111))


def drawn_at(city: ZmsCity) -> int:
    numbers = city.seen()["numbers"]
    assert isinstance(numbers, dict)
    return sum(len(one["drawn_at_kiosks"]) for one in numbers.values())


def test_queues_say_how_many_wait(city: ZmsCity, clock: ManualClock) -> None:
    first, second = queue_at(city, clock).queues()  # type: ignore[misc]
    assert isinstance(first, Queue)
    assert (first.scope, first.name, first.opened) == (110, "Bürgeramt", True)
    assert first.office == "Bürgeramt am Markt"
    assert first.ahead == 3
    assert first.wait_min is not None
    assert isinstance(second, Queue)
    assert second.ahead == 0


def test_without_queues_nothing_is_asked(start_city: Start, clock: ManualClock) -> None:
    city = start_city("offline")
    assert ZmsQueue(CityLine(city.queue_url), clock, ()).queues() == ()


def test_a_number_is_drawn_as_the_display_will_show_it(city: ZmsCity, clock: ManualClock) -> None:
    number = queue_at(city, clock).draw(110)
    assert isinstance(number, Drawn)
    assert number.number == "B4"
    assert (number.scope, number.day) == (110, "2026-11-25")
    assert (number.office, number.place) == ("Bürgeramt am Markt", "Wartebereich blau")
    assert number.ahead == 3
    assert drawn_at(city) == 1


def test_one_wrong_queue_does_not_take_the_others_down(city: ZmsCity, clock: ManualClock) -> None:
    queues = queue_at(city, clock, 999, 110, 111)
    found = queues.queues()
    assert not isinstance(found, Refused)
    assert [one.scope for one in found] == [110, 111]
    assert isinstance(queues.draw(110), Drawn)
    wrong = queue_at(city, clock, 999)
    assert isinstance(wrong.queues(), Refused)
    assert isinstance(wrong.draw(999), Refused)
    assert isinstance(wrong.draw(110), Refused)  # not one of this kiosk's


def test_more_than_six_queues_are_asked_in_parts(city: ZmsCity, clock: ManualClock) -> None:
    found = queue_at(city, clock, 110, 991, 992, 993, 994, 995, 996, 111).queues()
    assert not isinstance(found, Refused)
    assert [one.scope for one in found] == [110, 111]


def test_a_closed_queue_gives_no_number(start_city: Start, clock: ManualClock) -> None:
    city = start_city("queue-closed")
    queues = queue_at(city, clock)
    found = queues.queues()
    assert not isinstance(found, Refused)
    assert [(one.opened, one.ahead) for one in found] == [(False, None)] * 2
    assert queues.draw(110) == Refused(group=Group.SLOT, code="queueClosed")
    assert drawn_at(city) == 0


def test_used_up_numbers_are_said_so(start_city: Start, clock: ManualClock) -> None:
    city = start_city("contingent-used")
    queues = queue_at(city, clock)
    found = queues.queues()
    assert not isinstance(found, Refused)
    assert [(one.name, one.opened) for one in found] == [("Bürgeramt", False), ("Kfz", False)]
    assert queues.draw(110) == Refused(group=Group.LIMITS, code="givennumbercountexceeded")
    assert drawn_at(city) == 0


def test_an_unknown_wait_is_not_guessed(start_city: Start, clock: ManualClock) -> None:
    queues = queue_at(start_city("unknown-wait"), clock)
    found = queues.queues()
    assert not isinstance(found, Refused)
    assert [one.wait_min for one in found] == [None, None]
    number = queues.draw(110)
    assert isinstance(number, Drawn)
    assert (number.ahead, number.wait_min) == (3, None)


@pytest.mark.parametrize(
    ("fault", "group"),
    [
        ("printer-not-enabled", Group.SERVICE),
        ("offline", Group.OFFLINE),
        ("html-page@organisation", Group.SERVICE),
        ("html-page@printer", Group.SERVICE),
        ("html-page@buttons", Group.SERVICE),
        ("answer-half@buttons", Group.SERVICE),
        ("answer-lost@organisation", Group.OFFLINE),
    ],
)
def test_why_no_number_is_drawn(
    start_city: Start, clock: ManualClock, fault: str, group: Group
) -> None:
    city = start_city(fault)
    queues = queue_at(city, clock)
    for said in (queues.queues(), queues.draw(110)):
        assert isinstance(said, Refused)
        assert said.group is group
    assert drawn_at(city) == 0


@pytest.mark.parametrize("fault", ["answer-lost-draw", "answer-torn@draw", "answer-half@draw"])
def test_a_lost_number_is_never_drawn_again(
    start_city: Start, clock: ManualClock, fault: str
) -> None:
    city = start_city(fault)
    assert queue_at(city, clock).draw(110) == Unsure("numberPerhapsDrawn")
    assert drawn_at(city) == 1


def test_an_error_while_drawing_is_unsure(start_city: Start, clock: ManualClock) -> None:
    city = start_city("html-page@draw")
    assert isinstance(queue_at(city, clock).draw(110), Unsure)
    assert drawn_at(city) <= 1


def test_where_the_queue_cannot_be_read_a_number_is_drawn_all_the_same(
    start_city: Start, clock: ManualClock
) -> None:
    city = start_city("html-page@queue")
    number = queue_at(city, clock).draw(110)
    assert isinstance(number, Drawn)
    assert (number.ahead, number.wait_min) == (None, None)
    city.set_faults("html-page@queue", "answer-torn@draw")
    assert queue_at(city, clock).draw(110) == Unsure("offline")


def test_a_forgotten_printer_registers_again(city: ZmsCity, clock: ManualClock) -> None:
    queues = queue_at(city, clock)
    assert isinstance(queues.draw(110), Drawn)
    queues._hash = "99abcdefghijklmnopqrstuvwxyz"
    assert isinstance(queues.draw(110), Drawn)


def test_called_numbers_are_read(city: ZmsCity, clock: ManualClock) -> None:
    assert queue_at(city, clock).called() == ()
    city.set_faults("offline")
    assert isinstance(queue_at(city, clock).called(), Refused)


def test_where_the_line_ends_no_number_is_drawn(city: ZmsCity, clock: ManualClock) -> None:
    queues = queue_at(city, clock)
    assert isinstance(queues.draw(110), Drawn)
    city.stop()
    offline = Refused(group=Group.OFFLINE, code="offline")
    assert queues.draw(110) == offline
    assert queues.queues() == offline
    assert queues.called() == offline


def test_a_line_that_ends_among_several_queues_ends_it_for_all(
    start_city: Start, clock: ManualClock
) -> None:
    city = start_city("answer-lost@buttons#2-")
    said = queue_at(city, clock, 999, 110).queues()
    assert isinstance(said, Refused)
    assert said.group is Group.OFFLINE
