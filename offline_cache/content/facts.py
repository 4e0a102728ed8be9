"""What holds in a citizen's case: fee, validity, duration, deadline, documents. Pure.

Of each kind the first rule that applies wins, as the content's author ordered them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from offline_cache.content.model import (
    Answers,
    Document,
    FeeRule,
    NotKnown,
    Service,
    TextRule,
    applies,
    default_answers,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The figures of one case; None where the content says nothing."""

    fee: FeeRule
    validity: TextRule | None
    duration: TextRule | None
    deadline: TextRule | None
    documents: tuple[Document, ...]


def facts(service: Service, answers: Answers) -> Facts:
    """Work out what holds in a case.

    Args:
        service: the service.
        answers: question id → option id; questions left out count as their default.

    Returns:
        The facts; a case that no fee rule covers has the fee `NotKnown`, never none.

    Raises:
        ValueError: if an answer names a question or option the service does not have.
    """
    for question, option in answers.items():
        _check(service, question, option)
    case = {**default_answers(service), **answers}
    fee = next((rule for rule in service.fees if applies(rule.when, case)), None)
    return Facts(
        fee=fee or FeeRule(fee=NotKnown(), legal=""),
        validity=_first(service.validity, case),
        duration=_first(service.duration, case),
        deadline=_first(service.deadline, case),
        documents=tuple(paper for paper in service.documents if applies(paper.when, case)),
    )


def answered(service: Service, answers: Answers, question: str, option: str) -> Mapping[str, str]:
    """Return the answers with one of them changed; those given stay as they are.

    Raises:
        ValueError: if the service has no such question, or the question no such option.
    """
    _check(service, question, option)
    return {**answers, question: option}


def _first(rules: tuple[TextRule, ...], case: Answers) -> TextRule | None:
    return next((rule for rule in rules if applies(rule.when, case)), None)


def _check(service: Service, question_id: str, option_id: str) -> None:
    question = next((one for one in service.questions if one.id == question_id), None)
    if question is None:
        raise ValueError(f"{service.id} asks no question {question_id!r}")
    if all(option.id != option_id for option in question.options):
        raise ValueError(f"question {question_id!r} of {service.id} has no option {option_id!r}")
