from collections.abc import Callable

import pytest

from kiosk.booked.slip import appointment_slip
from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment, Ref, State
from kiosk.booking.catalogue import Wanted, Wish
from kiosk.booking.contact import Contact
from kiosk.core.slip import Fact, Figure, Item, Paragraph, Slip, Title
from kiosk.take_along.paper import Sheet
from tests.services.appointment.bookable import AT_YARD, CARD, CATALOGUE, WISH, booked


@pytest.fixture
def slip(world: Callable[..., World]) -> Callable[..., Slip]:
    def made(appointment: Appointment, wish: Wish = WISH) -> Slip:
        surroundings = world()
        sheet = Sheet(
            city="Kleinstadt",
            place="Kiosk im Rathaus",
            kiosk_id="M07",
            payload="BEGIN:VCALENDAR",
            simulated=False,
            large=False,
            now=surroundings.now,
        )
        return appointment_slip(appointment, wish, CATALOGUE, surroundings, sheet)

    return made


def test_the_slip_says_when_where_and_what_to_bring(
    slip: Callable[..., Slip], plain: Callable[[object], str]
) -> None:
    blocks = slip(booked(display_number="A12")).blocks
    assert Title(text="Ihr Termin", detail="Reise\u00adpass beantragen") in blocks
    assert [plain(block.text) for block in blocks if isinstance(block, Figure)] == ["9:00 Uhr"]
    assert Fact(label="Terminnummer", value="100\u202f001") in blocks
    assert Fact(label="Code zum Absagen", value="AB12") in blocks
    assert [block.text for block in blocks if isinstance(block, Item)] == [
        "Foto",
        "Ausweis",
        "Zustimmung der Eltern",
    ]
    strong = [plain(block.text) for block in blocks if isinstance(block, Paragraph)]
    assert "Sie werden aufgerufen als A12." in strong
    assert "Rathaus" in strong


def test_what_is_not_known_is_not_on_the_slip(slip: Callable[..., Slip]) -> None:
    blocks = slip(booked(AT_YARD, ref=Ref(7, "f" * 64)), (Wanted(CARD),)).blocks
    assert [block.label for block in blocks if isinstance(block, Fact)] == ["Terminnummer"]
    assert not any(isinstance(block, Item) for block in blocks)
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert {"Zulassung", "Weg 2, 00000 Kleinstadt"} <= set(texts)
    unknown = booked(AT_YARD.__class__(AT_YARD.epoch_s, 99), office_name="Anderswo")
    texts = [block.text for block in slip(unknown).blocks if isinstance(block, Paragraph)]
    assert "Anderswo" in texts


def test_a_slip_that_counts_only_after_a_mail_says_so(slip: Callable[..., Slip]) -> None:
    titles = [block for block in slip(booked(state=State.MAIL)).blocks if isinstance(block, Title)]
    assert titles[0].text == "Noch nicht bestätigt: Bitte E-Mail beantworten."


def test_nothing_of_who_comes_is_on_paper(slip: Callable[..., Slip]) -> None:
    contact = Contact(name="Ada Löwe", email="ada@löwe.example", telephone="03911234567")
    said = str(slip(booked(contact=contact)))
    assert not any(word in said for word in ("Ada", "Löwe", "ada@", "0391"))
