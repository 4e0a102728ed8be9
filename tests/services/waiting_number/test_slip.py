from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.booking.waiting import Drawn
from kiosk.core.slip import Banner, Code, Fact, Figure, Letterhead, Paragraph, Slip, Title
from kiosk.services.waiting_number.slip import number_slip, number_text
from kiosk.services.waiting_number.world import World
from kiosk.take_along.paper import Sheet


@pytest.fixture
def slip(world: Callable[..., World]) -> Callable[[Drawn], Slip]:
    def made(drawn: Drawn) -> Slip:
        surroundings = world()
        sheet = Sheet(
            city="Kleinstadt",
            place="Kiosk im Rathaus",
            kiosk_id="M07",
            payload="wait",
            simulated=True,
            large=False,
            now=surroundings.now,
        )
        return number_slip(drawn, surroundings, sheet)

    return made


def test_the_number_is_the_figure_of_the_slip(slip: Callable[[Drawn], Slip], drawn: Drawn) -> None:
    blocks = slip(drawn).blocks
    assert Figure(text="134") in blocks
    assert Title(text="Ihre Wartenummer", detail="Rathaus") in blocks
    assert Paragraph(text="Wartezone 1", strong=True) in blocks
    assert Paragraph(text="Rathaus") in blocks
    assert Fact(label="Tag", value="22. Oktober 2026") in blocks
    assert Fact(label="Wartezeit", value="etwa 25 Minuten (um 10:00 Uhr)") in blocks
    assert any(isinstance(block, Code) and block.payload == "wait" for block in blocks)
    assert any(isinstance(block, Letterhead) for block in blocks)
    assert isinstance(blocks[0], Banner)
    assert isinstance(blocks[-1], Banner)


def test_an_unknown_wait_is_printed_as_such(slip: Callable[[Drawn], Slip], drawn: Drawn) -> None:
    bare = slip(replace(drawn, wait_min=None, place="", office="")).blocks
    assert Fact(label="Wartezeit", value="Wartezeit nicht bekannt") in bare
    assert Paragraph(text="Im Wartebereich", strong=True) in bare


def test_the_code_holds_the_text_itself(world: Callable[..., World], drawn: Drawn) -> None:
    assert number_text(drawn, world()).splitlines() == [
        "Wartenummer 134",
        "Rathaus, Wartezone 1",
        "22. Oktober 2026",
        "etwa 25 Minuten (um 10:00 Uhr)",
    ]
