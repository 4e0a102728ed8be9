import pytest

from kiosk.booking.catalogue import Ask, Asks, OwnField
from kiosk.booking.contact import Field, Problem
from kiosk.booking.refusals import Group, Refused
from kiosk.core.slip import Direction, Slip
from kiosk.core.words import german
from kiosk.services.appointment.flow import (
    Adding,
    AtBooked,
    AtCheck,
    AtField,
    AtOffices,
    AtTimes,
    AtWhen,
    AtWish,
    Booking,
    Choosing,
    InDoubt,
    InTrouble,
    Loading,
    Place,
)
from kiosk.services.appointment.wording import kicker, problem_words, question_of, step_of
from kiosk.take_along.flow import AtSlip
from tests.services.appointment.bookable import TODAY

MUST = Asks(
    email=Ask.REQUIRED,
    telephone=Ask.REQUIRED,
    own=(OwnField(label="Kennzeichen", required=True), OwnField(label="Farbe", required=True)),
)
MAY = Asks(
    email=Ask.OPTIONAL,
    telephone=Ask.OPTIONAL,
    own=(OwnField(label="Kennzeichen"), OwnField(label="Farbe")),
)
SLIP = AtSlip("slip-1", Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=()))


@pytest.mark.parametrize("which", list(Field))
def test_what_must_be_answered_cannot_be_skipped(which: Field) -> None:
    must, may = question_of(which, MUST, german), question_of(which, MAY, german)
    assert must.skip == ""
    assert bool(may.skip) == (which is not Field.NAME)
    assert must.title
    assert must.name


def test_the_address_says_whether_it_is_needed() -> None:
    assert question_of(Field.EMAIL, MUST, german).lead.startswith("Dieses Amt braucht sie.")
    assert question_of(Field.EMAIL, MAY, german).lead.endswith("Ohne E-Mail geht es auch.")


def test_fields_of_an_office_have_its_own_words() -> None:
    assert question_of(Field.OWN, MAY, german).lead == "Kennzeichen"
    assert question_of(Field.OWN_SECOND, MAY, german).name == "Farbe"
    assert question_of(Field.OWN, Asks(), german).name == ""


def test_each_problem_has_a_sentence_of_its_own() -> None:
    said = {problem: problem_words(Field.EMAIL, problem, german) for problem in Problem}
    assert len(set(said.values())) == len(Problem)
    assert all(text.endswith((".", "@.", "beispiel.de")) for text in said.values())


def test_a_missing_answer_is_named() -> None:
    said = [problem_words(which, Problem.MISSING, german) for which in Field]
    assert said == [
        "Hier fehlt noch Ihr Name.",
        "Hier fehlt noch Ihre E-Mail-Adresse.",
        "Hier fehlt noch Ihre Telefonnummer.",
        "Hier fehlt noch Ihre Antwort.",
        "Hier fehlt noch Ihre Antwort.",
    ]


@pytest.mark.parametrize(
    ("place", "step"),
    [
        (Choosing(), 1),
        (AtWish(), 1),
        (Adding(), 1),
        (AtWhen(), 2),
        (AtTimes(), 2),
        (AtOffices(), 2),
        (AtField(Field.NAME), 3),
        (AtCheck(), 4),
        (AtBooked(), 5),
        (SLIP, 5),
        (Loading(), 0),
        (InDoubt(), 0),
        (InTrouble(Refused(group=Group.OFFLINE, code="offline")), 0),
    ],
)
def test_each_page_belongs_to_a_step(place: Place, step: int) -> None:
    assert step_of(place) == step


@pytest.mark.parametrize(
    ("place", "wish", "said"),
    [
        (Loading(), "", ""),
        (InDoubt(), "Reisepass", "Reisepass"),
        (Choosing(), "Reisepass", "Schritt 1 von 5"),
        (AtWish(), "", "Schritt 1 von 5"),
        (AtCheck(), "Reisepass", "Schritt 4 von 5 · Reisepass"),
    ],
)
def test_each_page_says_step_and_subject(place: Place, wish: str, said: str) -> None:
    told = kicker(Booking(trail=(place,), today=TODAY), wish, german)
    assert "".join(sign for sign in told if not "\u2066" <= sign <= "\u2069") == said
