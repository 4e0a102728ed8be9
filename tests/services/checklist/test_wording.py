"""What is needed, missing and to be paid, in words: the same on screen, slip and phone."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from kiosk.core.slip import Code, Fact, Heading, Item, Slip
from kiosk.reading import PAYLOAD_BYTES
from kiosk.services.checklist.needs import FEE, Case
from kiosk.services.checklist.slip import checklist_slip
from kiosk.services.checklist.wording import (
    missing_line,
    missing_title,
    phone_text,
    sentence,
    sum_line,
    told,
)
from kiosk.services.checklist.world import World
from kiosk.take_along.paper import Sheet
from offline_cache.content.model import Service

NBSP = "\u00a0"
Make = Callable[..., World]
Plain = Callable[[object], str]


def at(service: Service, *ticked: str, extras: tuple[str, ...] = (), **answers: str) -> Case:
    return Case(service.id, answers, frozenset(ticked), frozenset(extras))


def sheet(payload: str = "") -> Sheet:
    return Sheet(
        city="Kleinstadt",
        place="Kiosk im Rathaus",
        kiosk_id="M07",
        payload=payload,
        simulated=False,
        large=False,
        now=datetime(2026, 10, 22, 8, 0, tzinfo=UTC),
    )


def test_needs_are_documents_and_the_fee(world: Make, passes: Service) -> None:
    said = told(passes, at(passes), world())
    assert [need.title for need in said.needs] == [
        "Digitales Foto",
        "Ausweis",
        "Sie kommen selbst",
        f"70,00{NBSP}€ für die Gebühr",
    ]
    assert said.needs[-1].note == "Nur mit Karte."
    assert said.case == "Wie alt? 24 oder älter. Wie schnell? normal"
    assert (said.missing, said.complete) == ((), False)


def test_the_fee_says_how_to_pay_as_the_rule_does_where_no_office_is_known(
    world: Make, change: Any
) -> None:
    content, service = change(offices=[])
    assert told(service, at(service), world(content=content)).needs[-1].note == "bar oder Karte"


def test_an_unknown_fee_is_money_all_the_same(world: Make, change: Any) -> None:
    content, service = change(fees=[{"fee": {"kind": "unknown"}, "legal": ""}], offices=[])
    said = told(service, at(service), world(content=content))
    assert said.needs[-1].title == "Geld für die Gebühr"
    assert said.needs[-1].note == "Das sagt Ihnen das Amt"
    assert (said.sum, said.sum_known) == ("Das sagt Ihnen das Amt", False)


@pytest.mark.parametrize(
    ("ticked", "title", "line"),
    [
        (
            ("ausweis", "selbst", FEE),
            "Eines fehlt noch: Digitales Foto",
            f"Das Foto macht das Amt. Das kostet 6,00{NBSP}€.",
        ),
        (
            ("foto", "selbst", FEE),
            "Eines fehlt noch: Ausweis",
            "auch abgelaufen. Das kostet nichts.",
        ),
        (
            ("foto", "ausweis", FEE),
            "Denken Sie daran: Sie kommen selbst",
            "Fragen Sie im Amt oder unter Telefon 115.",
        ),
        (("foto", FEE), "Zwei Dinge fehlen noch", "Ausweis, Sie kommen selbst"),
        (
            ("foto",),
            "Drei Dinge fehlen noch",
            f"Ausweis, Sie kommen selbst, 70,00{NBSP}€ für die Gebühr",
        ),
    ],
)
def test_what_is_missing_in_words(
    world: Make, passes: Service, plain: Plain, ticked: tuple[str, ...], title: str, line: str
) -> None:
    missing = told(passes, at(passes, *ticked), world()).missing
    assert plain(missing_title(missing, world().reader)) == title
    assert plain(missing_line(missing)) == line


def test_many_missing_things_are_counted(world: Make, change: Any) -> None:
    papers = [{"id": f"p{number}", "title": f"P{number}"} for number in range(7)]
    content, service = change(documents=papers)
    missing = told(service, at(service, "p0", "p1"), world(content=content)).missing
    assert missing_title(missing, world().reader) == "6 Dinge fehlen noch"
    missing = told(service, at(service, "p0", "p1", "p2", "p3"), world(content=content)).missing
    assert missing_title(missing, world().reader) == "Vier Dinge fehlen noch"


@pytest.mark.parametrize(
    ("text", "ended"), [("", ""), ("So", "So."), ("So.", "So."), ("هل؟", "هل؟")]
)
def test_a_sentence_ends_once(text: str, ended: str) -> None:
    assert sentence(text) == ended


def test_the_service_that_issues_a_paper_is_named(world: Make, passes: Service) -> None:
    said = told(passes, at(passes, "foto", alter="jung"), world())
    paper = next(need for need in said.missing if need.id == "urkunde")
    assert (paper.service, paper.service_title) == ("abfall", "Ölfass abholen lassen")


def test_a_service_that_is_gone_is_not_named(world: Make, change: Any) -> None:
    content, service = change(documents=[{"id": "a", "title": "A", "service": "fort"}])
    said = told(service, at(service), world(content=content))
    assert (said.needs[0].service, said.needs[0].service_title) == ("", "")


def test_the_parts_of_the_sum_have_their_sources(
    world: Make, passes: Service, plain: Plain
) -> None:
    said = told(passes, at(passes, "ausweis", extras=("express",)), world())
    assert plain(sum_line(said.parts, world().reader)) == (
        f"Gebühr: 70,00{NBSP}€ (§ 15 PassV), Express: 32,00{NBSP}€ (§ 15 PassV), "
        f"Digitales Foto: 6,00{NBSP}€"
    )
    assert said.sum == f"108,00{NBSP}€"


def test_what_the_city_issues_has_the_source_of_its_fee(world: Make, change: Any) -> None:
    paper = {"id": "b", "title": "B", "service": "abfall", "cost": {"kind": "amount", "cents": 1}}
    content, service = change(documents=[{"id": "a", "title": "A"}, paper])
    said = told(service, at(service, "a"), world(content=content))
    # The service is free; what the paper is said to cost has another source.
    assert said.parts[-1].legal == ""
    fees = [{"fee": {"kind": "amount", "cents": 1}, "legal": "Satzung"}]
    issuer = msgspec.convert({**msgspec.to_builtins(content.services[1]), "fees": fees}, Service)
    content = msgspec.structs.replace(content, services=(service, issuer))
    said = told(service, at(service, "a"), world(content=content))
    assert said.parts[-1].legal == "Satzung"


def test_many_parts_are_cut_short(world: Make, passes: Service, plain: Plain) -> None:
    said = told(passes, at(passes, "ausweis", extras=("express", "post")), world())
    assert plain(sum_line(said.parts, world().reader)).endswith(", weitere Posten: 1")
    assert said.sum == f"118,00{NBSP}€ bis 123,00{NBSP}€"


def test_a_paper_of_unknown_cost_makes_the_sum_open(world: Make, change: Any) -> None:
    papers = [{"id": "a", "title": "A"}, {"id": "b", "title": "B", "cost": {"kind": "unknown"}}]
    content, service = change(documents=papers)
    said = told(service, at(service, "a"), world(content=content))
    assert said.sum == f"ab 70,00{NBSP}€"
    assert said.missing[0].cost == "Was es kostet, erfahren Sie dort."


# The phone ----------------------------------------------------------------------------------------


def test_the_phone_gets_the_whole_list(world: Make, passes: Service, plain: Plain) -> None:
    text = plain(phone_text(passes, at(passes, "ausweis", "selbst", FEE), world()))
    assert text.split("\n") == [
        "Habe ich alles? Reisepass beantragen",
        "Wie alt? 24 oder älter. Wie schnell? normal",
        "[  ] Digitales Foto",
        f"  Das Foto macht das Amt. Das kostet 6,00{NBSP}€.",
        "[x] Ausweis",
        "[x] Sie kommen selbst",
        f"[x] 70,00{NBSP}€ für die Gebühr",
        f"Zusammen: 76,00{NBSP}€",
        "Rathaus",
        "Markt 1, Erdgeschoss",
        "22.10.2026",
    ]


def test_a_service_without_case_and_office_fits_the_phone_too(
    world: Make, rubbish: Service
) -> None:
    text = phone_text(rubbish, at(rubbish), world())
    assert text.split("\n") == [
        "Habe ich alles? Ölfass abholen lassen",
        "Zusammen: kostenlos",
        "22.10.2026",
    ]


def test_a_long_list_is_cut_for_the_phone(world: Make, change: Any) -> None:
    papers = [
        {"id": f"p{number}", "title": "Nachweis " * 3, "get": "Das geht so. " * 9}
        for number in range(8)
    ]
    content, service = change(documents=papers)
    text = phone_text(service, at(service, "p0"), world(content=content))
    assert len(text.encode()) <= PAYLOAD_BYTES
    assert "geht so" not in text
    assert text.count("Nachweis Nachweis") == 8
    content, service = change(documents=[{**one, "title": "Nachweis " * 20} for one in papers])
    text = phone_text(service, at(service), world(content=content))
    assert len(text.encode()) <= PAYLOAD_BYTES
    assert 0 < text.count("[  ]") < 8
    assert "Zusammen" in text
    assert text.endswith("22.10.2026")


# The slip -----------------------------------------------------------------------------------------


def lines(slip: Slip, plain: Plain) -> list[str]:
    said = []
    for block in slip.blocks:
        if isinstance(block, Heading):
            said.append(f"# {plain(block.text)}")
        elif isinstance(block, Item):
            said.append(f"o {plain(block.text)} | {plain(block.detail)}")
        elif isinstance(block, Fact):
            said.append(f"{plain(block.label)} = {plain(block.value)}{'!' * block.strong}")
    return said


def test_a_slip_says_what_is_missing_first(world: Make, passes: Service, plain: Plain) -> None:
    slip = checklist_slip(passes, at(passes, "ausweis", "selbst", FEE), world(), sheet())
    assert lines(slip, plain) == [
        "# Das fehlt noch",
        f"o Digitales Foto | Das Foto macht das Amt. Das kostet 6,00{NBSP}€.",
        "# Das haben Sie schon",
        "o Ausweis | auch abgelaufen",
        "o Sie kommen selbst | ",
        f"o 70,00{NBSP}€ für die Gebühr | Nur mit Karte.",
        "# Das kostet es",
        f"Gebühr, § 15 PassV = 70,00{NBSP}€",
        f"Digitales Foto = 6,00{NBSP}€",
        f"Zusammen = 76,00{NBSP}€!",
        "# Hier gehen Sie hin",
    ]
    assert not any(isinstance(block, Code) for block in slip.blocks)


def test_a_slip_without_ticks_says_what_to_bring(
    world: Make, passes: Service, plain: Plain
) -> None:
    slip = checklist_slip(passes, at(passes), world(), sheet("https://kleinstadt.example"))
    said = lines(slip, plain)
    assert said[0] == "# Das bringen Sie mit"
    assert said[1] == "o Digitales Foto | vom Fotostudio"
    assert f"Gebühr, § 15 PassV = 70,00{NBSP}€!" in said
    assert any(isinstance(block, Code) for block in slip.blocks)


def test_a_slip_of_a_full_list_misses_nothing(world: Make, passes: Service, plain: Plain) -> None:
    ticked = ("foto", "ausweis", "selbst", FEE)
    said = lines(checklist_slip(passes, at(passes, *ticked), world(), sheet()), plain)
    assert said[0] == "# Das haben Sie schon"


def test_a_slip_may_say_nearly_nothing(world: Make, rubbish: Service, plain: Plain) -> None:
    said = lines(checklist_slip(rubbish, at(rubbish), world(), sheet()), plain)
    assert said == ["# Das kostet es", "Gebühr, Satzung = kostenlos!"]
