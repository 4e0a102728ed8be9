from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.catalogue import (
    MOST_SLOTS,
    BookableService,
    Catalogue,
    Offer,
    Office,
    Wanted,
    office_names,
)

PASS, CARD, SEAL, HIDDEN, LONELY = 1, 2, 3, 4, 5
MARKET, SOUTH, PORT = 10, 11, 12

CITY = Catalogue(
    offices=(
        Office(id=MARKET, name="Markt", slot_minutes=10, most_slots=4),
        Office(id=SOUTH, name="Süd", slot_minutes=5, priority=9),
        Office(id=PORT, name="hafen", hidden_by=frozenset({SEAL}), hidden_unless=frozenset({CARD})),
    ),
    services=(
        BookableService(
            id=PASS, name="Reisepass", most=5, joins={CARD: frozenset({MARKET, SOUTH})}
        ),
        BookableService(id=CARD, name="ausweis", most=2, joins={SEAL: frozenset({PORT})}),
        BookableService(id=SEAL, name="Beglaubigung", joins={77: frozenset({PORT})}),
        BookableService(id=HIDDEN, name="Verborgen", listed=False),
        BookableService(id=LONELY, name="Ohne Amt"),
    ),
    offers=(
        Offer(office=MARKET, service=PASS, slots=2),
        Offer(office=SOUTH, service=PASS, most=3),
        Offer(office=MARKET, service=CARD),
        Offer(office=PORT, service=CARD),
        Offer(office=PORT, service=SEAL),
        Offer(office=PORT, service=HIDDEN),
        Offer(office=99, service=PASS),
        Offer(office=MARKET, service=99),
    ),
)


def offices(*wish: Wanted) -> list[int]:
    return [office.id for office in CITY.offices_for(wish)]


def test_what_is_known_is_found_by_number() -> None:
    assert CITY.office(MARKET) == CITY.offices[0]
    assert CITY.office(99) is None
    assert CITY.service(PASS) == CITY.services[0]
    assert CITY.service(99) is None


def test_lists_show_what_some_office_does_by_name() -> None:
    assert [one.id for one in CITY.bookable()] == [CARD, SEAL, PASS]


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ((), []),
        ((Wanted(PASS),), [SOUTH, MARKET]),
        ((Wanted(PASS, 2),), [SOUTH, MARKET]),
        ((Wanted(PASS, 3),), [SOUTH]),  # six slots are too many at the market
        ((Wanted(PASS, 4),), []),
        ((Wanted(PASS), Wanted(CARD)), [MARKET]),
        ((Wanted(PASS), Wanted(CARD, 3)), []),
        ((Wanted(SEAL),), []),  # the port hides itself
        ((Wanted(SEAL), Wanted(CARD)), [PORT]),  # unless with an identity card
        ((Wanted(CARD), Wanted(HIDDEN)), []),  # nowhere together
        ((Wanted(LONELY),), []),
        ((Wanted(99),), []),
    ],
)
def test_offices_that_do_all_of_a_wish(wish: tuple[Wanted, ...], found: list[int]) -> None:
    assert offices(*wish) == found


def test_what_may_be_added_to_a_wish() -> None:
    def more(*wish: Wanted) -> list[int]:
        return [one.id for one in CITY.may_join(wish)]

    assert more(Wanted(PASS)) == [CARD]
    assert more(Wanted(CARD)) == [SEAL, PASS]  # said by itself, and by the passport
    assert more(Wanted(SEAL)) == [CARD]
    assert more(Wanted(PASS), Wanted(CARD)) == []
    assert more(Wanted(99)) == []


@pytest.mark.parametrize(
    ("wish", "service", "most"),
    [
        ((), PASS, 3),
        ((Wanted(PASS),), PASS, 3),
        ((Wanted(CARD),), PASS, 1),  # two slots each, and one for the card
        ((), CARD, 2),
        ((), LONELY, 0),
        ((), 99, 0),
    ],
)
def test_how_often_a_service_may_stand_in_a_wish(
    wish: tuple[Wanted, ...], service: int, most: int
) -> None:
    assert CITY.most(wish, service) == most


@pytest.mark.parametrize(
    ("office", "wish", "minutes"),
    [
        (MARKET, (Wanted(PASS),), 20),
        (MARKET, (Wanted(PASS), Wanted(CARD)), 30),
        (SOUTH, (Wanted(PASS, 3),), 15),
        (PORT, (Wanted(CARD),), None),  # not told how long a slot is
        (SOUTH, (Wanted(CARD),), None),
        (99, (Wanted(PASS),), None),
    ],
)
def test_how_long_a_wish_takes(office: int, wish: tuple[Wanted, ...], minutes: int | None) -> None:
    assert CITY.minutes(wish, office) == minutes


def test_offices_of_one_pool_are_one_place() -> None:
    market = replace(CITY.offices[0], shares_with=frozenset({SOUTH}))
    assert office_names((market, *CITY.offices[1:])) == ("Markt", "hafen")


counts = st.integers(1, MOST_SLOTS)
wishes = st.lists(
    st.builds(Wanted, st.sampled_from([PASS, CARD, SEAL, HIDDEN, LONELY, 99]), counts),
    max_size=3,
    unique_by=lambda one: one.service,
).map(tuple)


@given(wishes)
def test_every_offered_office_keeps_the_rules(wish: tuple[Wanted, ...]) -> None:
    for office in CITY.offices_for(wish):
        offers = {one.service: one for one in CITY.offers if one.office == office.id}
        slots = sum(one.count * offers[one.service].slots for one in wish)
        assert slots <= min(office.most_slots or MOST_SLOTS, MOST_SLOTS)
    for more in CITY.may_join(wish):
        assert CITY.offices_for((*wish, Wanted(more.id)))


@given(wishes, st.sampled_from([PASS, CARD, SEAL]))
def test_the_most_fits_and_one_more_does_not(wish: tuple[Wanted, ...], service: int) -> None:
    most = CITY.most(wish, service)
    rest = tuple(one for one in wish if one.service != service)
    assert most == 0 or CITY.offices_for((*rest, Wanted(service, most)))
    assert not CITY.offices_for((*rest, Wanted(service, most + 1)))
