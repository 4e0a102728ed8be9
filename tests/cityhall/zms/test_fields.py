import pytest

from kiosk.cityhall.zms.catalogue import Field, Scope
from kiosk.cityhall.zms.fields import LONGEST_CUSTOM, Person, Sent, merged, problems

ASKS_ALL = Scope(
    id=1,
    email_required=True,
    telephone=Field(activated=True, required=True),
    custom=Field(activated=True, required=True),
    custom2=Field(activated=True),
)
GOOD = {
    "family_name": "Ada",
    "email": "ada@example.org",
    "telephone": "+4939112345",
    "custom": "x",
}


@pytest.mark.parametrize(
    ("changed", "errors"),
    [
        ({}, []),
        ({"family_name": "  "}, ["invalidFamilyName"]),
        ({"family_name": None}, ["invalidFamilyName"]),
        ({"email": "a+b@example.org"}, ["invalidEmail"]),
        ({"email": "a..b@example.org"}, ["invalidEmail"]),
        ({"email": ".a@example.org"}, ["invalidEmail"]),
        ({"email": "a.@example.org"}, ["invalidEmail"]),
        ({"email": "a@.example.org"}, ["invalidEmail"]),
        ({"email": "a@example.o"}, ["invalidEmail"]),
        ({"email": "a@example.org."}, ["invalidEmail"]),
        ({"email": "a@example"}, ["invalidEmail"]),
        ({"email": "x" * 400 + "@example.org"}, ["invalidEmail"]),
        ({"email": " a@example.org "}, []),
        ({"email": None}, ["invalidEmail"]),
        ({"telephone": "0391 12345"}, ["invalidTelephone"]),
        ({"telephone": "123456"}, ["invalidTelephone"]),
        ({"telephone": "+123456789012345"}, []),
        ({"telephone": "+1234567890123456"}, ["invalidTelephone"]),
        ({"telephone": ""}, ["invalidTelephone"]),
        ({"custom": "<b> </b>&nbsp;"}, ["invalidCustomTextfield"]),
        ({"custom": "x" * (LONGEST_CUSTOM + 1)}, ["invalidCustomTextfield"]),
        ({"custom": "<i>" + "x" * LONGEST_CUSTOM + "</i>"}, []),
        ({"custom2": "x" * (LONGEST_CUSTOM + 1)}, ["invalidCustomTextfield2"]),
        (
            {"family_name": "", "email": "x", "telephone": "1", "custom": "", "custom2": "x" * 300},
            [
                "invalidFamilyName",
                "invalidEmail",
                "invalidTelephone",
                "invalidCustomTextfield",
                "invalidCustomTextfield2",
            ],
        ),
    ],
)
def test_all_errors_are_told_at_once_in_their_order(
    changed: dict[str, str | None], errors: list[str]
) -> None:
    assert list(problems(Sent(**{**GOOD, **changed}), ASKS_ALL)) == errors


def test_what_is_not_activated_is_not_looked_at() -> None:
    scope = Scope(id=1, telephone=Field(required=True), custom=Field(required=True))
    sent = Sent(family_name="Ada", email="no mail", telephone="x", custom="y" * 999)
    assert list(problems(sent, scope)) == []


def test_a_telephone_that_is_not_required_may_stay_empty() -> None:
    scope = Scope(id=1, telephone=Field(activated=True))
    assert list(problems(Sent(family_name="Ada"), scope)) == []
    assert list(problems(Sent(family_name="Ada", telephone="12"), scope)) == ["invalidTelephone"]


def test_what_is_left_out_stays_and_what_is_sent_is_cleaned() -> None:
    before = Person(family_name="Ada", email="old@example.org", custom="old")
    sent = Sent(family_name=" Bob ", custom="Haus &amp; <b>Hof</b>", custom2="")
    after = merged(before, sent)
    assert (after.family_name, after.email) == ("Bob", "old@example.org")
    assert (after.custom, after.custom2) == ("Haus & Hof", "")
