from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Failed
from kiosk.services.checklist import props
from kiosk.services.checklist.needs import FEE, Case
from kiosk.services.checklist.world import World
from offline_cache.content.model import Service
from tests.services.checklist.test_needs import CASES, services

NBSP = "\u00a0"
Make = Callable[..., World]
ALL = ("foto", "ausweis", "selbst", FEE)


def at(service: Service, *ticked: str, extras: tuple[str, ...] = (), **answers: str) -> Case:
    return Case(service.id, answers, frozenset(ticked), frozenset(extras))


def test_life_situations_have_services_that_ask_for_papers(world: Make) -> None:
    shown = props.situations_props(world())
    assert [row["id"] for row in shown.rows] == ["1010000"]
    assert shown.rows[0]["line"] == "Alles zu Ausweise"


def test_a_life_situation_leaves_out_services_without_papers(world: Make) -> None:
    shown = props.situation_props("1010000", world())
    assert shown.title == "Ausweise"
    assert [row["id"] for row in shown.rows] == ["pass"]
    assert shown.rows[0]["line"] == "Reisen."


def test_a_life_situation_that_is_gone_is_an_empty_list(world: Make) -> None:
    shown = props.situation_props("9999999", world())
    assert (shown.title, shown.rows) == ("", ())


def test_texts_in_german_are_marked(world: Make) -> None:
    assert props.situation_props("1010000", world("en")).rows[0]["mark"] == ""
    assert props.situation_props("1010000", world("ar")).rows[0]["mark"] == "auf Deutsch"
    assert props.situation_props("1010000", world()).rows[0]["mark"] == ""
    simple = "nicht in Leichter Sprache"
    assert props.situation_props("1010000", world("de-simple")).rows[0]["mark"] == simple


def test_the_list_shows_everything_needed(world: Make, passes: Service) -> None:
    shown = props.checklist_props(passes, at(passes, "foto"), world(prints=False))
    assert shown.service == "Reise\u00adpass beantragen"
    assert [row["id"] for row in shown.rows] == list(ALL)
    assert shown.rows[0] == {"id": "foto", "title": "Digitales Foto", "line": "vom Fotostudio"}
    assert shown.ticked == ("foto",)
    assert shown.case == "Wie alt? 24 oder älter. Wie schnell? normal"
    assert shown.source == "Quelle: Kleinstadt. Stand: 1. Oktober 2026."
    assert shown.prints is False


@pytest.mark.parametrize(
    ("ticked", "answer", "title", "icon"),
    [
        ((), "open", "", "check_circle"),
        (("foto", "ausweis"), "missing", "Zwei Dinge fehlen noch", "fact_check"),
        (("foto", "ausweis", "selbst"), "missing", None, "payments"),
        (ALL, "complete", "Sie haben alles dabei.", "check_circle"),
    ],
)
def test_the_answer_changes_with_each_tick(
    world: Make, passes: Service, ticked: tuple[str, ...], answer: str, title: str | None, icon: str
) -> None:
    shown = props.checklist_props(passes, at(passes, *ticked), world())
    assert (shown.answer, shown.answer_icon) == (answer, icon)
    if title is not None:
        assert shown.answer_title == title


def test_the_answer_is_short_where_there_is_little_room(world: Make, passes: Service) -> None:
    one = props.checklist_props(passes, at(passes, "ausweis", "selbst", FEE), world())
    assert one.answer_title.startswith("Eines fehlt noch: ")
    assert one.answer_short == "Eines fehlt noch"
    two = props.checklist_props(passes, at(passes, "ausweis", "selbst"), world())
    assert two.answer_short == two.answer_title


@pytest.mark.parametrize(("days", "stale"), [(180, False), (181, True)])
def test_old_content_warns(world: Make, change: Any, days: int, *, stale: bool) -> None:
    day = world().today - timedelta(days=days)
    content, service = change(as_of=day.isoformat())
    shown = props.checklist_props(service, at(service), world(content=content))
    assert bool(shown.stale) is stale
    assert not stale or "115" in shown.stale


def test_a_case_that_needs_nothing_says_so(world: Make, rubbish: Service) -> None:
    shown = props.checklist_props(rubbish, at(rubbish), world())
    assert (shown.answer, shown.answer_title) == ("nothing", "Sie brauchen nichts mitzubringen.")
    assert (shown.rows, shown.case, shown.sum) == ((), "", "kostenlos")


def test_the_sum_counts_what_is_missing(world: Make, passes: Service) -> None:
    assert props.checklist_props(passes, at(passes), world()).sum == f"70,00{NBSP}€"
    assert props.checklist_props(passes, at(passes, FEE), world()).sum == f"76,00{NBSP}€"
    assert props.checklist_props(passes, at(passes, *ALL), world()).sum == f"70,00{NBSP}€"


def test_an_unknown_sum_leads_to_the_telephone(world: Make, change: Any) -> None:
    content, service = change(fees=[{"fee": {"kind": "unknown"}, "legal": ""}], extras=[])
    shown = props.checklist_props(service, at(service), world(content=content))
    assert (shown.sum, shown.sum_line) == ("Das sagt Ihnen das Amt", "oder Telefon 115")
    costs = props.costs_props(service, at(service), world(content=content))
    assert (costs.sum, costs.unsure) == ("Das sagt Ihnen das Amt", "oder Telefon 115")


def test_questions_show_what_was_answered(world: Make, passes: Service) -> None:
    shown = props.case_props(passes, at(passes, alter="jung"), world())
    assert [row["label"] for row in shown.questions] == ["Wie alt?", "Wie schnell?"]
    assert shown.questions[1]["options"] == [
        {"id": "normal", "label": "normal"},
        {"id": "express", "label": "Express"},
    ]
    assert shown.chosen == ("alter=jung", "tempo=normal")


def test_what_is_missing_says_where_to_get_it(world: Make, passes: Service) -> None:
    shown = props.missing_props(passes, at(passes, "foto", FEE, alter="jung"), world())
    assert shown.title == "Das fehlt noch"
    assert [row["id"] for row in shown.rows] == ["ausweis", "urkunde", "selbst"]
    assert shown.rows[1] == {
        "id": "urkunde",
        "title": "Geburtsurkunde",
        "get": "Die Stadt stellt sie aus",
        "cost": "Das kostet nichts.",
        "service": "abfall",
        "serviceTitle": "Ölfass abholen lassen",
        "icon": "description",
    }


def test_extras_change_the_sum(world: Make, passes: Service, plain: Callable[..., str]) -> None:
    shown = props.costs_props(passes, at(passes, extras=("post",)), world())
    assert [row["id"] for row in shown.extras] == ["express", "post"]
    assert plain(shown.extras[0]["line"]) == f"32,00{NBSP}€ mehr, § 15 PassV"
    assert shown.ticked == ("post",)
    assert shown.parts == (
        {"label": "Gebühr", "value": f"70,00{NBSP}€", "legal": "§ 15 PassV"},
        {
            "label": "Mit der Post",
            "value": f"10,00{NBSP}€ bis 15,00{NBSP}€",
            "legal": "§ 2 PassV",
        },
    )
    assert (shown.sum, shown.unsure) == (f"80,00{NBSP}€ bis 85,00{NBSP}€", "")


def test_code_and_slip_are_about_the_list(
    world: Make, passes: Service, plain: Callable[..., str]
) -> None:
    phone = props.phone_props(passes, at(passes), world())
    assert plain(phone.title) == "Ihre Liste: Reisepass beantragen"
    assert (phone.link, phone.needs_net) == ("", False)
    outcome = Failed(FailureCode.PRINTER_PAPER_END)
    slip = props.slip_props(outcome, passes, at(passes), world())
    assert (slip.phase, slip.reason, slip.payload) == (
        "failed",
        "PRINTER_PAPER_END",
        phone.payload,
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(service=services(), case=CASES, language=st.sampled_from(["de", "en", "ar"]))
def test_every_page_can_be_made_of_every_service(
    world: Make, city: Any, service: Service, case: Case, language: str
) -> None:
    content = msgspec.structs.replace(city, services=(*city.services, service))
    there = world(language, content=content)
    listed = props.checklist_props(service, case, there)
    costs = props.costs_props(service, case, there)
    assert listed.sum == costs.sum
    assert (listed.answer == "missing") == bool(props.missing_props(service, case, there).rows)
    assert props.case_props(service, case, there).service == listed.service
    assert props.phone_props(service, case, there).payload
