from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.content.facts import answered, facts
from offline_cache.content.model import (
    Amount,
    Document,
    FeeRule,
    Free,
    NotKnown,
    Option,
    Question,
    Service,
    Source,
    TextRule,
)

AGE = Question(
    id="age",
    label="Wie alt?",
    options=(Option(id="young", label="unter 24"), Option(id="old", label="ab 24")),
    default="old",
)


def service(**changes: object) -> Service:
    fields: dict[str, object] = {
        "id": "ausweis",
        "source": Source(name="Stadt"),
        "as_of": date(2026, 11, 1),
        "title": "Ausweis",
        "lead": "Ein Ausweis.",
        "department": "amt",
        "situations": ("1070100",),
        "questions": (AGE,),
        "fees": (
            FeeRule(fee=Amount(cents=2280), legal="§ 1", when={"age": "young"}),
            FeeRule(fee=Amount(cents=3700), legal="§ 1"),
        ),
    }
    return Service(**(fields | changes))  # type: ignore[arg-type]


def test_without_answers_the_default_case_holds() -> None:
    assert facts(service(), {}).fee.fee == Amount(cents=3700)


def test_the_first_rule_that_applies_wins() -> None:
    assert facts(service(), {"age": "young"}).fee.fee == Amount(cents=2280)


def test_rules_without_condition_hold_in_every_case() -> None:
    rule = TextRule(text="3 Wochen")
    found = facts(service(duration=(rule,), deadline=(rule,)), {"age": "young"})
    assert (found.duration, found.deadline, found.validity) == (rule, rule, None)


def test_validity_follows_the_case() -> None:
    short = TextRule(text="6 Jahre", when={"age": "young"})
    long = TextRule(text="10 Jahre", when={"age": "old"})
    both = service(validity=(short, long))
    assert facts(both, {"age": "young"}).validity == short
    assert facts(both, {}).validity == long


def test_only_documents_of_the_case_are_asked_for() -> None:
    photo = Document(id="foto", title="Foto")
    parents = Document(id="eltern", title="Zustimmung", when={"age": "young"})
    papers = service(documents=(photo, parents))
    assert facts(papers, {}).documents == (photo,)
    assert facts(papers, {"age": "young"}).documents == (photo, parents)


def test_a_case_without_a_fee_rule_has_an_unknown_fee() -> None:
    gap = service(fees=(FeeRule(fee=Free(), legal="§ 1", when={"age": "young"}),))
    assert facts(gap, {}).fee.fee == NotKnown()


def test_an_answer_is_changed_and_the_old_ones_stay() -> None:
    before = {"age": "old"}
    assert answered(service(), before, "age", "young") == {"age": "young"}
    assert before == {"age": "old"}


def test_an_unknown_question_is_refused() -> None:
    with pytest.raises(ValueError, match="asks no question 'size'"):
        answered(service(), {}, "size", "young")


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(ValueError, match="has no option 'middle'"):
        facts(service(), {"age": "middle"})


@given(st.sampled_from(["young", "old"]), st.sampled_from(["young", "old"]))
def test_the_last_answer_counts(first: str, second: str) -> None:
    once = answered(service(), answered(service(), {}, "age", first), "age", second)
    assert facts(service(), once) == facts(service(), {"age": second})
