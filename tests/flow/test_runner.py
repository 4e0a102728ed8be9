from collections.abc import Mapping
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.runner import Performer, Runner
from kiosk.flow.step import Effect, Step
from kiosk.jobs import ManualJobs


@dataclass(frozen=True, slots=True)
class State:
    page: int = 0
    heard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ring(Effect):
    name: str


@dataclass(frozen=True, slots=True)
class Sing(Effect):
    name: str


def advance(state: State, event: str) -> Step[State]:
    """`ring x` and `sing x` have effects; `next ring x` also turns the page."""
    state = replace(state, heard=(*state.heard, event))
    words = event.split()
    if words[0] == "next":
        state = replace(state, page=state.page + 1)
        words = words[1:]
    kinds = {"ring": Ring, "sing": Sing}
    effects = (kinds[words[0]](words[1]),) if words and words[0] in kinds else ()
    return Step(state, effects)


class Walk:
    def __init__(self, performers: Mapping[type[Effect], Performer] | None = None) -> None:
        self.jobs = ManualJobs()
        self.performed: list[str] = []
        self.states: list[State] = []
        self.runner: Runner[State, str] = Runner(
            state=State(),
            advance=advance,
            performers=performers if performers is not None else {Ring: self.perform},
            background=self.jobs,
            on_state=self.states.append,
            page_of=lambda state: state.page,
        )

    def perform(self, effect: Ring) -> str:
        self.performed.append(effect.name)
        return f"rang {effect.name}"


@pytest.fixture
def walk() -> Walk:
    return Walk()


def test_every_event_tells_the_new_state(walk: Walk) -> None:
    walk.runner.send("one")
    walk.runner.send("two")
    assert [state.heard for state in walk.states] == [("one",), ("one", "two")]
    assert walk.runner.state is walk.states[-1]


def test_effects_wait_for_the_page(walk: Walk) -> None:
    walk.runner.send("ring bell")
    walk.jobs.finish()
    assert walk.performed == []
    walk.runner.page_shown()
    walk.jobs.finish()
    assert walk.performed == ["bell"]


def test_what_came_of_an_effect_comes_back_as_an_event(walk: Walk) -> None:
    walk.runner.page_shown()
    walk.runner.send("ring bell")
    walk.jobs.finish()
    assert walk.runner.state.heard == ("ring bell", "rang bell")


def test_on_a_page_that_is_shown_effects_start_at_once(walk: Walk) -> None:
    walk.runner.page_shown()
    walk.runner.send("ring one")
    walk.runner.send("ring two")
    walk.jobs.finish()
    assert walk.performed == ["one", "two"]


def test_effects_of_a_new_page_wait_for_it(walk: Walk) -> None:
    walk.runner.page_shown()
    walk.runner.send("next ring bell")
    walk.jobs.finish()
    assert walk.performed == []
    walk.runner.page_shown()
    walk.jobs.finish()
    assert walk.performed == ["bell"]


def test_reports_of_the_same_page_start_nothing_twice(walk: Walk) -> None:
    walk.runner.send("ring bell")
    walk.runner.page_shown()
    walk.runner.page_shown()
    walk.jobs.finish()
    assert walk.performed == ["bell"]


def test_a_closed_runner_drops_late_results(walk: Walk) -> None:
    walk.runner.page_shown()
    walk.runner.send("ring bell")
    walk.runner.close()
    walk.jobs.finish()
    assert walk.runner.state.heard == ("ring bell",)
    assert len(walk.states) == 1


def test_a_closed_runner_starts_nothing(walk: Walk) -> None:
    walk.runner.send("ring bell")
    walk.runner.close()
    walk.runner.page_shown()
    walk.runner.send("ring again")
    walk.jobs.finish()
    assert walk.performed == []


def test_an_effect_that_nobody_performs_is_a_bug(walk: Walk) -> None:
    walk.runner.page_shown()
    with pytest.raises(KeyError):
        walk.runner.send("sing song")


def test_a_performer_that_fails_is_a_bug_and_not_an_event() -> None:
    def broken(_effect: Ring) -> str:
        raise ZeroDivisionError

    walk = Walk({Ring: broken})
    walk.runner.page_shown()
    walk.runner.send("ring bell")
    with pytest.raises(ZeroDivisionError):
        walk.jobs.finish()
    assert walk.runner.state.heard == ("ring bell",)


@given(
    st.lists(
        st.sampled_from(["ring a", "next ring b", "next", "ring c", "page shown", "work"]),
        max_size=30,
    )
)
def test_every_effect_is_performed_once_and_in_order(deeds: list[str]) -> None:
    walk = Walk()
    for deed in deeds:
        if deed == "page shown":
            walk.runner.page_shown()
        elif deed == "work":
            walk.jobs.step()
        else:
            walk.runner.send(deed)
    walk.runner.page_shown()
    walk.jobs.finish()
    assert walk.performed == [deed.split()[-1] for deed in deeds if "ring" in deed]
