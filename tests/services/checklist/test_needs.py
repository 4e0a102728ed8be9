"""What a case needs, misses and costs; sums are checked against plain arithmetic."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.checklist.needs import FEE, Case, costs, known_answers, needs, total
from offline_cache.content.model import (
    Amount,
    AmountRange,
    Document,
    Extra,
    Fee,
    FeeRule,
    Free,
    NotKnown,
    Option,
    Question,
    Service,
    Source,
)


def at(service: Service, *ticked: str, extras: tuple[str, ...] = (), **answers: str) -> Case:
    return Case(service.id, answers, frozenset(ticked), frozenset(extras))


def test_a_case_needs_its_documents_and_the_fee(passes: Service) -> None:
    assert needs(passes, at(passes)).needed == ("foto", "ausweis", "selbst", FEE)
    assert "urkunde" in needs(passes, at(passes, alter="jung")).needed


def test_nothing_ticked_means_nothing_is_missing(passes: Service) -> None:
    found = needs(passes, at(passes))
    assert (found.missing, found.complete) == ((), False)


def test_a_tick_tells_what_is_missing(passes: Service) -> None:
    found = needs(passes, at(passes, "foto", FEE))
    assert found.missing == ("ausweis", "selbst")
    assert [paper.id for paper in found.missing_documents] == ["ausweis", "selbst"]


def test_all_ticked_is_complete(passes: Service) -> None:
    found = needs(passes, at(passes, "foto", "ausweis", "selbst", FEE))
    assert (found.missing, found.complete) == ((), True)


def test_ticks_that_stay_needed_are_kept(passes: Service) -> None:
    ticked = ("foto", "urkunde")
    assert needs(passes, at(passes, *ticked, alter="jung")).ticked == ("foto", "urkunde")
    assert needs(passes, at(passes, *ticked)).ticked == ("foto",)


def test_a_tick_of_something_not_needed_says_nothing(passes: Service) -> None:
    assert needs(passes, at(passes, "urkunde", "unknown")).missing == ()


def test_a_free_service_without_documents_needs_nothing(rubbish: Service) -> None:
    found = needs(rubbish, at(rubbish))
    assert (found.needed, found.complete) == ((), False)


def test_an_extra_makes_a_free_service_cost_something(change: Any) -> None:
    _, service = change(fees=[{"fee": {"kind": "free"}, "legal": "Satzung"}])
    assert FEE not in needs(service, at(service)).needed
    found = needs(service, at(service, extras=("express",)))
    assert FEE in found.needed
    assert found.to_pay == Amount(cents=3200)


def test_extras_count_in_their_case_only(passes: Service) -> None:
    found = needs(passes, at(passes, extras=("post", "express", "unknown"), alter="jung"))
    assert [extra.id for extra in found.extras] == ["express"]
    assert [extra.id for extra in found.chosen] == ["express"]


def test_a_photo_made_at_the_office_is_paid_once(change: Any) -> None:
    cost = {"kind": "amount", "cents": 600}
    _, service = change(
        fees=[{"fee": {"kind": "amount", "cents": 4600}, "legal": "§ 1"}],
        documents=[
            {"id": "foto", "title": "Foto", "icon": "photo_camera", "cost": cost},
            {"id": "ausweis", "title": "Ausweis", "icon": "id_card"},
        ],
        extras=[{"id": "foto", "label": "Foto im Amt", "fee": cost, "legal": "§ 1"}],
    )
    missing, chosen = (
        costs(needs(service, at(service, "ausweis", extras=extras)), {})
        for extras in ((), ("foto",))
    )
    assert [part.fee for part in missing] == [Amount(cents=4600), Amount(cents=600)]
    assert [part.fee for part in chosen] == [Amount(cents=4600), Amount(cents=600)]


def test_answers_that_are_not_known_count_as_the_default(passes: Service) -> None:
    given = {"alter": "uralt", "tempo": "express", "wo": "hier"}
    assert known_answers(passes, given) == {"alter": "alt", "tempo": "express"}


def test_the_sum_has_its_parts_in_order(passes: Service) -> None:
    found = needs(passes, at(passes, "ausweis", extras=("express", "post")))
    parts = costs(found, {})
    assert [part.label for part in parts] == [None, "Express", "Mit der Post", "Digitales Foto"]
    assert [part.legal for part in parts] == ["§ 15 PassV", "§ 15 PassV", "§ 2 PassV", ""]
    assert total(part.fee for part in parts) == AmountRange(from_cents=11800, to_cents=12300)


def test_what_a_document_costs_has_the_source_of_its_service(change: Any) -> None:
    _, service = change(
        documents=[
            {"id": "a", "title": "A"},
            {
                "id": "b",
                "title": "B",
                "cost": {"kind": "amount", "cents": 500},
                "service": "abfall",
            },
        ]
    )
    parts = costs(needs(service, at(service, "a")), {"abfall": "Satzung"})
    assert (parts[-1].label, parts[-1].legal) == ("B", "Satzung")


@pytest.mark.parametrize(
    ("fees", "expected"),
    [
        ([], Free()),
        ([Free(), Free()], Free()),
        ([Amount(cents=600), Free(), Amount(cents=4600)], Amount(cents=5200)),
        (
            [Amount(cents=100), AmountRange(from_cents=200, to_cents=300)],
            AmountRange(from_cents=300, to_cents=400),
        ),
        ([AmountRange(from_cents=200, to_cents=200)], Amount(cents=200)),
        ([AmountRange(from_cents=200), Amount(cents=1)], AmountRange(from_cents=201)),
        ([NotKnown()], NotKnown()),
        ([NotKnown(), Free()], NotKnown()),
        ([NotKnown(), AmountRange(from_cents=0, to_cents=500)], NotKnown()),
        ([NotKnown(), Amount(cents=600)], AmountRange(from_cents=600)),
    ],
)
def test_fees_add_up(fees: list[Fee], expected: Fee) -> None:
    assert total(fees) == expected


CENTS = st.integers(min_value=0, max_value=99_999_999)
RANGES = st.tuples(CENTS, CENTS).map(
    lambda bounds: AmountRange(from_cents=min(bounds), to_cents=max(bounds))
)
FEES: st.SearchStrategy[Fee] = st.one_of(
    st.just(Free()),
    CENTS.map(lambda cents: Amount(cents=cents)),
    RANGES,
    CENTS.map(lambda cents: AmountRange(from_cents=cents)),
    st.just(NotKnown()),
)
OPTIONS = ("one", "two", "three")
WHEN = st.dictionaries(st.sampled_from(("who", "where")), st.sampled_from(OPTIONS), max_size=2)
IDS = [f"paper-{number}" for number in range(5)]


def bounds(fee: Fee) -> tuple[int, int | None]:
    """Return the least and the most a fee may come to; None where nobody knows."""
    match fee:
        case Free():
            return 0, 0
        case Amount():
            return fee.cents, fee.cents
        case AmountRange():
            return fee.from_cents, fee.to_cents
        case _:
            return 0, None


@given(st.lists(FEES, max_size=6))
def test_a_sum_has_the_bounds_of_its_parts(fees: list[Fee]) -> None:
    low = sum(bounds(fee)[0] for fee in fees)
    tops = [bounds(fee)[1] for fee in fees]
    high = None if None in tops else sum(top for top in tops if top is not None)
    assert bounds(total(fees)) == (low, high)


@given(st.lists(FEES, max_size=6), st.randoms())
def test_a_sum_does_not_depend_on_the_order(fees: list[Fee], chance: Any) -> None:
    mixed = list(fees)
    chance.shuffle(mixed)
    assert total(mixed) == total(fees)


@st.composite
def services(draw: st.DrawFn) -> Service:
    options = tuple(Option(id=one, label=one) for one in OPTIONS)
    asked = draw(st.sets(st.sampled_from(("who", "where"))))
    return Service(
        id="any",
        title="Any",
        lead="Any",
        department="any",
        situations=("1010000",),
        source=Source(name="Any"),
        as_of=draw(st.dates()),
        questions=tuple(
            Question(id=one, label=one, options=options, default=draw(st.sampled_from(OPTIONS)))
            for one in sorted(asked)
        ),
        fees=tuple(
            FeeRule(fee=draw(FEES), legal="§ 1", when=draw(WHEN))
            for _ in range(draw(st.integers(1, 3)))
        ),
        documents=tuple(
            Document(id=one, title=one, when=draw(WHEN), cost=draw(st.one_of(st.none(), FEES)))
            for one in draw(st.lists(st.sampled_from(IDS), unique=True))
        ),
        extras=tuple(
            Extra(id=f"extra-{number}", label="More", fee=draw(FEES), legal="§ 2", when=draw(WHEN))
            for number in range(draw(st.integers(0, 3)))
        ),
    )


CASES = st.builds(
    Case,
    service_id=st.just("any"),
    answers=st.dictionaries(
        st.sampled_from(("who", "where", "why")), st.sampled_from((*OPTIONS, "nine"))
    ),
    ticked=st.frozensets(st.sampled_from([*IDS, FEE, "unknown"])),
    extras=st.frozensets(st.sampled_from(["extra-0", "extra-1", "extra-2", "unknown"])),
)


@given(services(), CASES)
def test_every_case_of_every_service_comes_to_something(service: Service, case: Case) -> None:
    found = needs(service, case)
    assert set(found.ticked) | set(found.missing) <= set(found.needed)
    assert not set(found.ticked) & set(found.missing)
    assert bool(found.missing) == (0 < len(found.ticked) < len(found.needed))
    assert found.complete == (bool(found.needed) and set(found.needed) <= case.ticked)
    parts = costs(found, {})
    papers = [paper.cost for paper in found.missing_documents if paper.cost is not None]
    assert total(part.fee for part in parts) == total([found.to_pay, *papers])
    low = sum(bounds(part.fee)[0] for part in parts)
    assert bounds(total(part.fee for part in parts))[0] == low
