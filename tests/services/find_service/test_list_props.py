from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from kiosk.services.find_service.flow import Searching
from kiosk.services.find_service.list_props import (
    HITS,
    all_services_props,
    search_props,
    situation_props,
    situations_props,
)
from kiosk.services.find_service.world import World
from offline_cache.content.model import Content, Shown
from offline_cache.content.reader import Hit, SearchOutcome

Make = Callable[..., World]


def hit(title: str = "Reisepass", language: str = "de", **given: object) -> Hit:
    values = {
        "id": "pass",
        "kind": "service",
        "title": Shown(title, language),
        "line": Shown("Für Reisen.", language),
        "icon": "travel",
        "score": 0.9,
        **given,
    }
    return Hit(**values)


def outcome(query: str, *hits: Hit, **given: object) -> SearchOutcome:
    return SearchOutcome(query=query, hits=hits, **given)


# Search -------------------------------------------------------------------------------------------


def test_before_anything_is_typed_there_are_the_life_situations(world: Make) -> None:
    props = search_props(Searching(), world())
    assert (props.query, props.rows, props.nothing) == ("", (), False)
    assert [row["id"] for row in props.situations] == ["1010000", "1020000"]


def test_results_take_the_place_of_the_situations(world: Make) -> None:
    props = search_props(Searching("pass", outcome("pass", hit()), finished=True), world())
    assert [row["id"] for row in props.rows] == ["pass"]
    assert props.situations == ()
    assert not props.nothing
    assert (props.telephone, props.telephone_line) == ("", "")


def test_while_a_search_runs_the_earlier_results_stay(world: Make) -> None:
    props = search_props(Searching("passb", outcome("pass", hit())), world())
    assert len(props.rows) == 1
    assert not props.nothing


def test_while_a_search_runs_nothing_is_not_said_to_be_found(world: Make) -> None:
    assert not search_props(Searching("passb", outcome("pass")), world()).nothing


@pytest.mark.parametrize("query", ["xyz", " xyz ", "xy  z", "x" * 200])
def test_a_search_that_found_nothing_says_so_and_helps_on(world: Make, query: str) -> None:
    found = outcome(" ".join(query.split())[:80], suggestions=("Pass", "Ausweis"))
    props = search_props(Searching(query, found, finished=True), world())
    assert props.nothing
    assert props.suggestions == ("Pass", "Ausweis")
    assert props.situations
    assert (props.telephone, props.telephone_line) == ("115", "Mo. bis Fr., 8:00 bis 18:00")


def test_suggestions_are_for_those_who_found_nothing(world: Make) -> None:
    found = outcome("pass", hit(), suggestions=("Pass",))
    assert search_props(Searching("pass", found, finished=True), world()).suggestions == ()


def test_a_single_letter_shows_no_results(world: Make) -> None:
    props = search_props(Searching("p", outcome("pass", hit())), world())
    assert props.rows == ()
    assert props.situations


def test_what_was_searched_instead_is_said(world: Make) -> None:
    mended = outcome("pas", hit(), searched="Pass")
    assert search_props(Searching("pas", mended, finished=True), world()).searched == "Pass"
    plain = outcome("pass", hit())
    assert search_props(Searching("pass", plain, finished=True), world()).searched == ""


def test_a_page_shows_a_limited_number_of_results(world: Make) -> None:
    many = outcome("pass", *(hit(id=f"pass-{number}") for number in range(HITS + 5)))
    assert len(search_props(Searching("pass", many, finished=True), world()).rows) == HITS


@pytest.mark.parametrize(
    ("kind", "name"), [("service", "Leistung"), ("form", "Formular"), ("office", "Amt")]
)
def test_each_kind_of_result_has_its_name(world: Make, kind: str, name: str) -> None:
    found = outcome("pass", hit(kind=kind))
    (row,) = search_props(Searching("pass", found, finished=True), world()).rows
    assert (row["kind"], row["kindName"]) == (kind, name)


def test_headings_stand_above_the_first_of_each_kind_where_there_are_several(world: Make) -> None:
    kinds = ("service", "service", "form", "office", "office")
    found = outcome("pass", *(hit(kind=kind) for kind in kinds))
    rows = search_props(Searching("pass", found, finished=True), world()).rows
    assert [row["group"] for row in rows] == ["Leistungen", "", "Formulare", "Ämter", ""]
    alone = outcome("pass", hit(), hit())
    rows = search_props(Searching("pass", alone, finished=True), world()).rows
    assert [row["group"] for row in rows] == ["", ""]


def test_matched_letters_are_marked_and_everything_else_is_escaped(world: Make) -> None:
    found = outcome("pass", hit("<Reise>\u00adpass & Co", spans=((8, 12), (15, 17))))
    (row,) = search_props(Searching("pass", found, finished=True), world()).rows
    mark = '<span style="color:#0a5157;font-weight:600">{}</span>'
    assert row["rich"] == (f"&lt;Reise&gt;&shy;{mark.format('pass')} &amp; {mark.format('Co')}")
    assert row["title"] == "<Reise>pass & Co"


@pytest.mark.parametrize(
    ("reader", "text", "mark"),
    [("de", "de", ""), ("en", "en", ""), ("en", "de", "auf Deutsch"), ("ar", "de", "auf Deutsch")],
)
def test_german_results_are_marked_for_others(
    world: Make, reader: str, text: str, mark: str
) -> None:
    found = outcome("pass", hit(language=text))
    (row,) = search_props(Searching("pass", found, finished=True), world(reader)).rows
    assert row["mark"] == mark


# Lists --------------------------------------------------------------------------------------------


def test_all_services_stand_from_a_to_z(world: Make) -> None:
    props = all_services_props("", world())
    assert [row["id"] for row in props.rows] == ["abfall", "pass"]
    assert props.letters == ("O", "R")
    assert props.telephone_line == "Mo. bis Fr., 8:00 bis 18:00"


def test_one_letter_shows_its_services_and_keeps_all_letters(world: Make) -> None:
    props = all_services_props("O", world())
    assert [row["id"] for row in props.rows] == ["abfall"]
    assert props.letters == ("O", "R")
    assert props.letter == "O"
    assert all_services_props("Z", world()).rows == ()


def test_the_list_follows_the_language(world: Make) -> None:
    props = all_services_props("", world("en"))
    assert [(row["title"], row["line"], row["mark"]) for row in props.rows] == [
        ("Apply for a passport", "Travel.", ""),
        ("Ölfass abholen lassen", "Wir holen es.", "auf Deutsch"),
    ]


def test_services_that_are_not_valid_today_are_not_listed(world: Make, small_city: Content) -> None:
    over = msgspec.structs.replace(small_city.services[0], valid_until=date(2026, 10, 21))
    content = msgspec.structs.replace(small_city, services=(over, small_city.services[1]))
    assert [row["id"] for row in all_services_props("", world(content=content)).rows] == ["abfall"]
    assert all_services_props("", world(content=content)).letters == ("O",)


def test_a_situation_shows_its_services(world: Make) -> None:
    props = situation_props("1020000", world("en"))
    assert (props.title, props.lead) == ("Umzug (en)", "Alles zu Umzug")
    assert [row["id"] for row in props.rows] == ["abfall"]
    assert (props.letters, props.letter) == ((), "")


def test_a_situation_that_does_not_exist_is_a_bug(world: Make) -> None:
    with pytest.raises(StopIteration):
        situation_props("1990000", world())


def test_only_situations_with_services_are_offered(world: Make) -> None:
    props = situations_props(world("ar"))
    assert [row["id"] for row in props.rows] == ["1010000", "1020000"]
    assert props.rows[0]["mark"] == "auf Deutsch"
    assert props.title
    assert props.lead
