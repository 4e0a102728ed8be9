import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.appointment import Appointment, Ref, State
from kiosk.booking.catalogue import Ask, Asks, OwnField
from kiosk.booking.contact import (
    Contact,
    Field,
    Problem,
    cleaned,
    fields_of,
    is_required,
    problems_of,
)
from kiosk.booking.times import Slot

EVERYTHING = Asks(
    email=Ask.REQUIRED,
    telephone=Ask.OPTIONAL,
    own=(OwnField(label="Kind", required=True), OwnField(label="Mehr")),
)
FULL = Contact(name="Ada", email="a@b.de", telephone="089 123456", own="Kind", own_second="")

# As the city checks them.
CITY_EMAIL = re.compile(
    r"^(?!.*\.\.)(?!\.)(?!.*\.$)[^\s@+]+(?<!\.)@(?!\.)[^\s@+]+\.[^\s@]{2,}$", re.ASCII
)
CITY_TELEPHONE = re.compile(r"^\+?[0-9]\d{6,14}$", re.ASCII)


def test_nobody_is_shown() -> None:
    assert repr(FULL) == "Contact(…)"
    assert repr(Ref(7, "fb43")) == "Ref(…)"
    shown = repr(Appointment(ref=Ref(7, "fb43"), state=State.BOOKED, slot=Slot(1, 2), contact=FULL))
    assert "Ada" not in shown
    assert "fb43" not in shown


@pytest.mark.parametrize("which", Field)
def test_each_field_is_put_and_got(which: Field) -> None:
    assert Contact().put(which, "x").get(which) == "x"
    assert Contact().get(which) == ""


def test_a_form_has_the_fields_an_office_asks_for() -> None:
    assert fields_of(EVERYTHING) == tuple(Field)
    assert fields_of(Asks(email=Ask.NO)) == (Field.NAME,)
    assert fields_of(Asks(own=(None, OwnField(label="x")))) == (
        Field.NAME,
        Field.EMAIL,
        Field.OWN_SECOND,
    )


@pytest.mark.parametrize(
    ("asks", "which", "required"),
    [
        (EVERYTHING, Field.NAME, True),
        (EVERYTHING, Field.EMAIL, True),
        (EVERYTHING, Field.TELEPHONE, False),
        (EVERYTHING, Field.OWN, True),
        (EVERYTHING, Field.OWN_SECOND, False),
        (Asks(), Field.OWN, False),
        (Asks(telephone=Ask.REQUIRED), Field.TELEPHONE, True),
        (Asks(), Field.EMAIL, False),
    ],
)
def test_what_must_be_filled_in(asks: Asks, which: Field, required: bool) -> None:  # noqa: FBT001
    assert is_required(asks, which) is required


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("  Ada   Löwe ", "Ada Löwe"),
        ("Ada\nLöwe\t", "Ada Löwe"),
        ("Lo\u0308we", "Löwe"),
        ("a\u2028b\x00c", "a b c"),
        ("a\ud800b", "ab"),
        ("\u202bعادل", "\u202bعادل"),
    ],
)
def test_a_text_is_one_composed_line(typed: str, sent: str) -> None:
    assert cleaned(Contact(name=typed, own=typed)) == Contact(name=sent, own=sent)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("+49 (89) 123-45/67", "+49891234567"),
        ("089.123.45", "08912345"),
        ("089\u2013123", "089123"),
        ("089 abc", "089abc"),
    ],
)
def test_a_telephone_number_loses_what_stands_between_its_figures(typed: str, sent: str) -> None:
    assert cleaned(Contact(telephone=typed)).telephone == sent


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, {}),
        ({"name": " "}, {Field.NAME: Problem.MISSING}),
        ({"name": "x" * 101}, {Field.NAME: Problem.TOO_LONG}),
        ({"email": ""}, {Field.EMAIL: Problem.MISSING}),
        ({"email": "a" * 250 + "@b.de"}, {Field.EMAIL: Problem.TOO_LONG}),
        ({"email": "ada.example.org"}, {Field.EMAIL: Problem.EMAIL_NO_AT}),
        ({"email": "a+b@example.org"}, {Field.EMAIL: Problem.EMAIL_PLUS}),
        ({"email": "a..b@example.org"}, {Field.EMAIL: Problem.EMAIL_WRONG}),
        ({"email": "a@b"}, {Field.EMAIL: Problem.EMAIL_WRONG}),
        ({"telephone": ""}, {}),
        ({"telephone": "089 abc 123"}, {Field.TELEPHONE: Problem.TELEPHONE_LETTERS}),
        ({"telephone": "123"}, {Field.TELEPHONE: Problem.TELEPHONE_LENGTH}),
        ({"telephone": "٠٨٩١٢٣٤٥٦"}, {Field.TELEPHONE: Problem.TELEPHONE_LETTERS}),
        ({"own": ""}, {Field.OWN: Problem.MISSING}),
        ({"own": "x" * 251}, {Field.OWN: Problem.TOO_LONG}),
        ({"own_second": "<b>x</b>"}, {Field.OWN_SECOND: Problem.TAGS}),
        ({"own_second": "3 < 4"}, {}),
    ],
)
def test_what_is_wrong_with_a_field(change: dict[str, str], found: dict[Field, Problem]) -> None:
    contact = FULL
    for name, text in change.items():
        contact = {
            "name": contact.put(Field.NAME, text),
            "email": contact.put(Field.EMAIL, text),
            "telephone": contact.put(Field.TELEPHONE, text),
            "own": contact.put(Field.OWN, text),
            "own_second": contact.put(Field.OWN_SECOND, text),
        }[name]
    assert problems_of(contact, EVERYTHING) == found


def test_fields_that_are_not_asked_for_are_not_checked() -> None:
    assert problems_of(Contact(name="Ada", telephone="x", own="<b>"), Asks()) == {}


@given(st.text(max_size=40))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = cleaned(Contact(name=text, email=text, telephone=text, own=text, own_second=text))
    assert cleaned(once) == once
    assert "\n" not in once.name


@given(st.emails() | st.text(st.sampled_from("ab.@+ü \n"), max_size=12))
def test_an_accepted_email_is_one_the_city_accepts(email: str) -> None:
    contact = Contact(name="Ada", email=email)
    if cleaned(contact).email and not problems_of(contact, Asks(email=Ask.REQUIRED)):
        assert CITY_EMAIL.match(cleaned(contact).email)


@given(st.text(st.sampled_from("0123456789+-/ ()x"), max_size=20))
def test_an_accepted_number_is_one_the_city_accepts(number: str) -> None:
    contact = Contact(name="Ada", telephone=number)
    asks = Asks(telephone=Ask.REQUIRED)
    accepted = Field.TELEPHONE not in problems_of(contact, asks)
    assert accepted == bool(CITY_TELEPHONE.match(cleaned(contact).telephone))
