from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Cancelled, Done, Failed, Outcome, Unknown
from kiosk.services.find_service.flow import AtService, Goal
from kiosk.services.find_service.take_props import phone_props, service_payload, slip_props
from kiosk.services.find_service.world import World
from offline_cache.content.model import Content, Service

Make = Callable[..., World]
PASS = AtService("pass", {})
RUBBISH = AtService("abfall", {})


def test_a_service_with_a_web_page_is_taken_as_a_link(world: Make) -> None:
    props = phone_props(Goal.SERVICE, "", PASS, world("en"))
    assert props.title == "Apply for a passport"
    assert props.payload == "https://kleinstadt.example/pass"
    assert props.link == "kleinstadt.example/pass"
    assert props.needs_net


def test_a_service_without_a_web_page_is_taken_as_its_text(world: Make) -> None:
    props = phone_props(Goal.SERVICE, "", RUBBISH, world())
    assert props.payload.splitlines()[0] == "Ölfass abholen lassen"
    assert props.link == ""
    assert not props.needs_net


def test_the_online_service_is_taken_as_its_link(world: Make) -> None:
    props = phone_props(Goal.ONLINE, "", PASS, world())
    assert props.title == "Online beantragen"
    assert props.payload == "https://kleinstadt.example/online"


def test_without_an_online_service_the_service_itself_is_taken(world: Make) -> None:
    assert phone_props(Goal.ONLINE, "", RUBBISH, world()) == phone_props(
        Goal.SERVICE, "", RUBBISH, world()
    )


def test_a_form_is_taken_as_its_link(world: Make) -> None:
    props = phone_props(Goal.FORM, "antrag", None, world())
    assert (props.title, props.link) == ("Antrag", "kleinstadt.example/antrag.pdf")


def test_a_form_of_old_content_says_its_age(world: Make) -> None:
    here = world()
    assert phone_props(Goal.FORM, "antrag", None, here).stale == ""
    late = replace(here, now=here.now + timedelta(days=2000))
    assert "115" in phone_props(Goal.FORM, "antrag", None, late).stale


@pytest.mark.parametrize("place", [None, AtService("gone", {})])
def test_a_code_for_nothing_is_a_bug(world: Make, place: AtService | None) -> None:
    with pytest.raises(LookupError):
        phone_props(Goal.FORM, "gone", place, world())


def test_the_text_names_office_and_papers_of_the_case(
    world: Make, with_service: Callable[..., tuple[Content, Service]]
) -> None:
    content, service = with_service(0, page=None)
    place = AtService("pass", {"alter": "jung"})
    text = service_payload(service, place, world(content=content))
    assert "- Zustimmung der Eltern" in text
    assert "Rathaus" in text


@pytest.mark.parametrize(
    ("outcome", "phase", "reason"),
    [
        (None, "printing", ""),
        (Done(), "done", ""),
        (Failed(FailureCode.PRINTER_PAPER_END), "failed", "PRINTER_PAPER_END"),
        (Cancelled(), "failed", ""),
        (Unknown(FailureCode.PRINTER_SILENT), "unknown", "PRINTER_SILENT"),
    ],
)
def test_the_page_of_a_slip_says_how_it_ended(
    world: Make, passport: Service, outcome: Outcome | None, phase: str, reason: str
) -> None:
    props = slip_props(outcome, PASS, passport, world(prints=False))
    assert (props.phase, props.reason) == (phase, reason)
    assert props.subject.endswith("(Wie alt? 24 oder älter. Wie schnell? normal)")
    assert props.payload == "https://kleinstadt.example/pass"
    assert not props.prints


def test_a_service_without_questions_is_named_alone(world: Make, rubbish: Service) -> None:
    assert slip_props(None, RUBBISH, rubbish, world()).subject == "Ölfass abholen lassen"
