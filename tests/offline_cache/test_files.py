import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.content.errors import ContentBroken, ContentError
from offline_cache.content.files import read_content
from offline_cache.content.model import Content, shown, words
from offline_cache.content.raw import FILE_LIMIT, read_json
from offline_cache.content.shape import faults
from offline_cache.content.sidecars import merge

Edit = Callable[[str, Callable[[Any], Any]], None]
REISEPASS = "services/reisepass.json"
CARD = "services/personalausweis.json"


def mistakes(folder: Path) -> tuple[ContentError, ...]:
    with pytest.raises(ContentBroken) as caught:
        read_content(folder)
    assert caught.value.errors
    return caught.value.errors


def only(folder: Path) -> tuple[str, str, str]:
    (error,) = mistakes(folder)
    return error.file, error.key, error.sentence


QUESTION = {
    "id": "age",
    "label": "Alter?",
    "options": [{"id": "a", "label": "a"}, {"id": "b", "label": "b"}],
    "default": "a",
}


def put(**members: object) -> Callable[[Any], None]:
    def change(value: dict[str, object]) -> None:
        value.update(members)

    return change


def test_a_sound_folder_is_read_whole(content: Content) -> None:
    kinds = (content.situations, content.services, content.offices, content.forms, content.notices)
    assert [len(kind) for kind in kinds] == [3, 15, 3, 3, 3]


def test_translations_are_merged(content: Content) -> None:
    card = next(one for one in content.services if one.id == "personalausweis")
    assert shown(card.title, "en").text == "Apply for an ID card"
    assert shown(card.title, "ar").language == "ar"
    assert words(card.synonyms, "en") == ("identity card", "national ID")
    assert words(card.synonyms, "de") == ("Perso", "Ausweis", "ID-Karte")
    assert card.validity[0].text == {"de": "6 Jahre", "en": "6 years"}
    assert card.fees[0].note is None
    assert card.fees[1].note == {"de": "Bar oder mit Karte", "en": "Cash or card"}
    assert card.steps[1] == "Wir nehmen Fingerabdrücke auf."
    assert card.questions[0].options[0].label == {"de": "unter 24", "en": "under 24"}
    assert card.documents[1].title == "Zustimmung der Eltern"
    assert content.situations[0].short == {"de": "Ausweis", "en": "ID"}
    office = next(one for one in content.offices if one.id == "buergeramt")
    assert office.hours is not None
    assert office.hours.days_off[0].reason == {"de": "Heiligabend", "en": "Christmas Eve"}


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    file, _, sentence = only(tmp_path / "nowhere")
    assert file == "."
    assert "cannot be read" in sentence


def test_an_empty_folder_lacks_its_files(tmp_path: Path) -> None:
    assert {error.file for error in mistakes(tmp_path)} == {"city.json", "situations.json"}


def test_all_mistakes_are_told_at_once(folder: Path, edit: Edit) -> None:
    edit(REISEPASS, put(icon="../x", lead="x" * 141, title=7))
    edit(CARD, put(offices=["buergeramtt"], lead=""))
    (folder / "forms/wohngeld.json").write_text("{")
    found = {(error.file, error.key) for error in mistakes(folder)}
    assert found == {(REISEPASS, "title"), (CARD, "lead"), ("forms/wohngeld.json", "")}


def test_a_mistake_reads_as_file_key_and_sentence(folder: Path, edit: Edit) -> None:
    edit(REISEPASS, put(title=7))
    with pytest.raises(ContentBroken, match=r"^services/reisepass.json: title: a text in quotes"):
        read_content(folder)
    assert str(ContentError("city.json", "", "torn.")) == "city.json: torn."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file ends too early, in line 1"),
        (b'{"id": "reisepass",\n "title": "Rei', "this is no JSON at line 2, column 11"),
        (b'{"id": "reisepass",\n', "the file ends too early, in line 2"),
        (b'{"id" "reisepass"}', "this is no JSON at line 1, column 7"),
        (b'{"a": 1}\n{"b": \xff}', "line 2 is not UTF-8"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"cents": NaN}', "a wrong number"),
        (b'{"cents": ' + b"9" * 5000 + b"}", "a wrong number"),
        (b'{"a": 1, "b": 2, "a": 3}', "the same key stands twice in one object (a)"),
        (b'{"a": "' + b"x" * FILE_LIMIT + b'"}', "larger than 1 MB"),
        (b'{"a": ["\\u0000"]}', "control characters"),
        (b'{"a": "\\ud800"}', "control characters"),
        (b'{"\\u0007": 1.5}', "control characters"),
    ],
)
def test_an_unreadable_file_says_where(folder: Path, data: bytes, sentence: str) -> None:
    (folder / REISEPASS).write_bytes(data)
    file, _, said = only(folder)
    assert file == REISEPASS
    assert sentence in said


def test_a_byte_order_mark_does_no_harm(folder: Path) -> None:
    path = folder / REISEPASS
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_content(folder)


def test_a_file_without_rights_is_said(folder: Path) -> None:
    (folder / REISEPASS).unlink()
    (folder / REISEPASS).mkdir()
    assert "cannot be read" in only(folder)[2]


@given(st.binary(max_size=60))
def test_no_bytes_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "file.json"
    path.write_bytes(data)
    value, wrong = read_json(path)
    assert value is None or not wrong


@pytest.mark.parametrize(
    ("file", "members", "key", "sentence"),
    [
        (REISEPASS, {"titel": "x"}, "titel", 'not known (did you mean "title"?)'),
        (REISEPASS, {"xyzzy": 1}, "xyzzy", "this key is not known: correct"),
        (REISEPASS, {"title": None}, "title", "a text in quotes belongs here, not null"),
        (REISEPASS, {"title": {"en": "Passport"}}, "title", 'German text is missing: add "de"'),
        (REISEPASS, {"title": {"de": 3}}, "title.de", "a text in quotes belongs here"),
        (REISEPASS, {"title": "  "}, "title", "this text is empty"),
        (REISEPASS, {"synonyms": "Pass"}, "synonyms", "a list of words"),
        (REISEPASS, {"synonyms": ["a", 3]}, "synonyms[1]", "a word in quotes"),
        (REISEPASS, {"synonyms": {"de": "x"}}, "synonyms.de", "a list of words"),
        (REISEPASS, {"steps": "x"}, "steps", "a list in square brackets belongs here, not text"),
        (REISEPASS, {"fees": []}, "fees", "at least 1 entries"),
        (REISEPASS, {"questions": [QUESTION] * 4}, "questions", "at most 3 entries"),
        (
            REISEPASS,
            {"fees": [3]},
            "fees[0]",
            "an object in braces belongs here, not a whole number",
        ),
        (REISEPASS, {"fees": [{"fee": {"kind": "free"}}]}, "fees[0].legal", "this key is missing"),
        (REISEPASS, {"fees": [{"fee": 3, "legal": ""}]}, "fees[0].fee", "an object in braces"),
        (
            REISEPASS,
            {"fees": [{"fee": {"kind": "amont"}, "legal": ""}]},
            "fees[0].fee.kind",
            'one of "free", "amount", "range", "unknown" (did you mean "amount"?)',
        ),
        (REISEPASS, {"fees": [{"fee": {}, "legal": ""}]}, "fees[0].fee.kind", "one of"),
        (
            REISEPASS,
            {"fees": [{"fee": {"kind": "amount", "cents": 27.6}, "legal": ""}]},
            "fees[0].fee.cents",
            "amounts are in cents",
        ),
        (
            REISEPASS,
            {"fees": [{"fee": {"kind": "amount", "cents": "1"}, "legal": ""}]},
            "fees[0].fee.cents",
            "a whole number without quotes",
        ),
        (
            REISEPASS,
            {"fees": [{"fee": {"kind": "amount", "cents": -1}, "legal": ""}]},
            "fees[0].fee.cents",
            "between 0 and 99999999",
        ),
        (
            REISEPASS,
            {"fees": [{"fee": {"kind": "free"}, "legal": "", "when": 1}]},
            "fees[0].when",
            "an",
        ),
        (REISEPASS, {"as_of": "12.10.2026"}, "as_of", 'a day such as "2026-10-12"'),
        (REISEPASS, {"page": "http://x"}, "page", 'begins with "https://"'),
        (REISEPASS, {"page": "https://" + "x" * 600}, "page", "too long: at most 512"),
        (REISEPASS, {"leika": ["1"]}, "leika[0]", "a LeiKa key of 14 digits"),
        (REISEPASS, {"modules": {"x": "y"}}, "modules.x", "a text of the form ^[0-9]{2}$"),
        (REISEPASS, {"modules": 3}, "modules", "an object in braces"),
        (REISEPASS, {"modules": {"05": ""}}, "modules.05", "this text is empty"),
        (REISEPASS, {"source": []}, "source", "an object in braces belongs here, not a list"),
        (REISEPASS, {"department": True}, "department", "a text in quotes belongs here, not true"),
        ("offices/buergeramt.json", {"step_free": "no"}, "step_free", "true or false belongs here"),
        ("notices/advent.json", {"priority": "warnung"}, "priority", 'did you mean "warning"?'),
        ("notices/advent.json", {"priority": 3}, "priority", "one of info, warning."),
        ("notices/advent.json", {"id": "Advent"}, "id", "an id of small letters"),
    ],
)
def test_a_wrong_value_is_said_in_plain_words(
    folder: Path, edit: Edit, file: str, members: dict[str, object], key: str, sentence: str
) -> None:
    edit(file, put(**members))
    where, at, said = only(folder)
    assert (where, at) == (file, key)
    assert sentence in said


def asks(*options: str, default: str) -> list[dict[str, object]]:
    labelled = [{"id": option, "label": option} for option in options]
    return [{"id": "age", "label": "Alter?", "options": labelled, "default": default}]


FREE = {"fee": {"kind": "free"}, "legal": ""}


@pytest.mark.parametrize(
    ("file", "members", "key", "sentence"),
    [
        (REISEPASS, {"id": "pass"}, "id", "the id is not the file's name: make"),
        (REISEPASS, {"id": "hund"}, "id", "hund.json is there too"),
        (REISEPASS, {"offices": ["buergerant"]}, "offices[0]", 'did you mean "buergeramt"?'),
        (REISEPASS, {"forms": ["zzz"]}, "forms[0]", 'there is no form "zzz": correct it'),
        (REISEPASS, {"situations": ["1999999"]}, "situations[0]", "there is no life situation"),
        (REISEPASS, {"offices": ["buergeramt"] * 2}, "offices[1]", "stands here twice"),
        (REISEPASS, {"lead": "x" * 141}, "lead", "141 characters in German, at most 140"),
        (REISEPASS, {"lead_short": "x" * 91}, "lead_short", "at most 90"),
        (REISEPASS, {"icon": "a/b"}, "icon", "no path and no file ending"),
        (REISEPASS, {"illustration": "../hands"}, "illustration", "no path"),
        (
            REISEPASS,
            {"documents": [{"id": "a", "title": "A", "icon": "a.svg"}]},
            "documents[0].icon",
            "no path",
        ),
        (REISEPASS, {"documents": [{"id": "a", "title": "A"}] * 2}, "documents[1]", "twice"),
        (
            REISEPASS,
            {"valid_from": "2026-02-01", "valid_until": "2026-01-01"},
            "valid_until",
            "before valid_from (2026-02-01)",
        ),
        (
            REISEPASS,
            {"questions": asks("a", "b", default="c")},
            "questions[0].default",
            "no option",
        ),
        (REISEPASS, {"questions": asks("a", "a", default="a")}, "questions[0].options[1]", "twice"),
        (
            REISEPASS,
            {"fees": [FREE | {"when": {"size": "x"}}, FREE]},
            "fees[0].when.size",
            "asks no",
        ),
        (
            REISEPASS,
            {
                "questions": asks("young", "old", default="old"),
                "validity": [{"text": "x", "when": {"age": "yung"}}],
            },
            "validity[0].when.age",
            'no option "yung" (did you mean "young"?)',
        ),
        (
            REISEPASS,
            {
                "questions": asks("young", "old", default="old"),
                "fees": [FREE | {"when": {"age": "young"}}],
            },
            "fees",
            "no fee applies to age = old",
        ),
        (
            REISEPASS,
            {"fees": [{"fee": {"kind": "range", "from_cents": 9, "to_cents": 3}, "legal": ""}]},
            "fees[0].fee.to_cents",
            "less than from_cents",
        ),
        ("city.json", {"main_office": "rathaus"}, "main_office", "there is no office"),
        ("city.json", {"languages": ["en", "ar"]}, "languages", 'add "de"'),
        ("city.json", {"state": "XX"}, "state", "use one of BB, BE"),
        ("city.json", {"languages": ["de", "en", "ar", "../x"]}, "languages[3]", "language tag"),
        (
            "forms/wohngeld.json",
            {"valid_from": "2026-02-01", "valid_until": "2026-01-01"},
            *[
                "valid_until",
                "before",
            ],
        ),
    ],
)
def test_what_no_type_can_say_is_checked(
    folder: Path, edit: Edit, file: str, members: dict[str, object], key: str, sentence: str
) -> None:
    edit(file, put(**members))
    where, at, said = only(folder)
    assert (where, at) == (file, key)
    assert sentence in said


def span(opens: str, closes: str, *days: str) -> dict[str, object]:
    return {"opens": opens, "closes": closes} | ({"days": list(days)} if days else {})


@pytest.mark.parametrize(
    ("hours", "key", "sentence"),
    [
        ({"weekly": [span("12:00", "08:00", "mon")]}, "hours.weekly[0].closes", "split"),
        (
            {
                "weekly": [
                    span("08:00", "12:00", "mon", "tue"),
                    span("11:00", "13:00", "mon", "tue"),
                ]
            },
            "hours.weekly[1].opens",
            "before the span until 12:00 has ended",
        ),
        (
            {"weekly": [], "days_off": [{"date": "2026-01-01", "reason": "x"}] * 2},
            "hours.days_off[1]",
            '"2026-01-01" stands here twice',
        ),
        (
            {
                "weekly": [],
                "days_off": [
                    {
                        "date": "2026-01-01",
                        "reason": "x",
                        "spans": [span("09:00", "11:00"), span("10:00", "12:00")],
                    }
                ],
            },
            "hours.days_off[0].spans[1].opens",
            "before the span until 11:00",
        ),
        ({"weekly": [span("8:00", "12:00", "mon")]}, "hours.weekly[0].opens", "a time such as"),
        ({"weekly": [span("08:00", "12:00", "mo")]}, "hours.weekly[0].days[0]", "one of mon, tue"),
    ],
)
def test_impossible_hours_are_refused(
    folder: Path, edit: Edit, hours: dict[str, object], key: str, sentence: str
) -> None:
    edit("offices/buergeramt.en.json", lambda texts: texts.pop("hours") and None)
    edit("offices/buergeramt.json", put(hours=hours))
    _, at, said = only(folder)
    assert at == key
    assert sentence in said


def test_spans_that_meet_are_allowed(folder: Path, edit: Edit) -> None:
    spans = [span("08:00", "12:00", "mon"), span("12:00", "24:00", "mon")]
    edit("offices/standesamt.json", put(hours={"weekly": spans}))
    assert read_content(folder)


def test_life_situations_have_codes_of_their_own(folder: Path, edit: Edit) -> None:
    edit("situations.json", lambda all_of: [*all_of, all_of[0] | {"icon": "a.b"}])
    keys = [error.key for error in mistakes(folder)]
    assert keys == ["[3]", "[3].icon"]


def test_broken_life_situations_blame_no_service(folder: Path) -> None:
    (folder / "situations.json").write_text("[")
    assert {error.file for error in mistakes(folder)} == {"situations.json"}


def test_a_missing_city_file_is_said(folder: Path) -> None:
    (folder / "city.json").unlink()
    found = [(error.file, error.sentence) for error in mistakes(folder)]
    assert found == [
        ("city.en.json", "there is no city.json to translate."),
        ("city.json", "this file is missing: add it."),
    ]


@pytest.mark.parametrize(
    ("sidecar", "texts", "key", "sentence"),
    [
        ("services/reisepass.en.json", {"titel": "x"}, "titel", 'did you mean "title"?'),
        ("services/reisepass.en.json", {"steps": ["x"]}, "steps", "nothing of this name"),
        ("services/reisepass.en.json", {"title": 3}, "title", "a translated text in quotes"),
        ("services/reisepass.en.json", {"title": " "}, "title", "this text is empty"),
        ("services/reisepass.en.json", {"id": "passport"}, "id", "no text that can be translated"),
        ("services/reisepass.en.json", {"synonyms": "x"}, "synonyms", "a list of words"),
        ("services/reisepass.en.json", {"source": "x"}, "source", "an object in braces"),
        ("services/reisepass.en.json", [], "", "an object in braces belongs here, not a list"),
        (
            "services/personalausweis.en.json",
            {"steps": ["x"]},
            "steps",
            "has 1 entries and the base 2",
        ),
        ("services/personalausweis.en.json", {"steps": "x"}, "steps", "a list belongs here"),
        ("services/personalausweis.en.json", {"documents": []}, "documents", "an object of id"),
        (
            "services/personalausweis.en.json",
            {"documents": {"fota": {"title": "x"}}},
            "documents.fota",
            'nothing of this id (did you mean "foto"?)',
        ),
        (
            "services/personalausweis.en.json",
            {"fees": [{"fee": {"cents": "x"}}, None]},
            "fees[0].fee.cents",
            "the base has a whole number here, no text",
        ),
        ("services/personalausweis.fr.json", {"title": "x"}, "", "the city has no language fr"),
        ("services/nirgends.en.json", {"title": "x"}, "", "there is no nirgends.json to translate"),
        ("services/reisepass.fr-x-verylongsubtag.json", {}, "", 'name it like "hundesteuer.json"'),
        ("services/reisepass.old.copy.json", {}, "", 'name it like "hundesteuer.json"'),
        ("service/reisepass.json", {}, "", 'no place for content (did you mean "services"?)'),
        ("cities.json", {}, "", 'no place for content (did you mean "city"?)'),
    ],
)
def test_what_a_translation_may_not_say(
    folder: Path, sidecar: str, texts: object, key: str, sentence: str
) -> None:
    path = folder / sidecar
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(texts))
    where, at, said = only(folder)
    assert (where, at) == (sidecar, key)
    assert sentence in said


def test_a_torn_translation_is_said(folder: Path) -> None:
    (folder / "services/reisepass.en.json").write_text("{")
    assert only(folder)[0] == "services/reisepass.en.json"


def test_a_broken_base_does_not_blame_its_translation(folder: Path, edit: Edit) -> None:
    edit(REISEPASS, put(icon=3))
    assert [(error.file, error.key) for error in mistakes(folder)] == [(REISEPASS, "icon")]


def test_a_text_is_translated_once(folder: Path, edit: Edit) -> None:
    edit(
        REISEPASS, put(title={"de": "Pass", "en": "Passport"}, synonyms={"de": ["P"], "en": ["Q"]})
    )
    edit("services/reisepass.en.json", put(synonyms=["R"]))
    found = [(error.file, error.key) for error in mistakes(folder)]
    assert found == [
        ("services/reisepass.en.json", "synonyms"),
        ("services/reisepass.en.json", "title"),
    ]


def test_a_base_may_hold_its_translations_itself(folder: Path, edit: Edit) -> None:
    edit(REISEPASS, put(lead={"de": "Für Reisen.", "en": "For journeys."}))
    edit("services/reisepass.en.json", lambda texts: texts.pop("lead") and None)
    assert read_content(folder)


def test_links_that_leave_the_folder_are_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text("{}")
    (folder / "forms/secret.json").symlink_to(tmp_path / "secret.json")
    assert "leads out of the content folder" in only(folder)[2]


def test_links_within_the_folder_are_followed(folder: Path) -> None:
    path = folder / REISEPASS
    path.rename(folder / "services/.kept")
    path.symlink_to(folder / "services/.kept")
    assert read_content(folder)


def test_null_is_allowed_where_a_thing_may_be_absent(folder: Path, edit: Edit) -> None:
    edit("services/hund.json", put(online=None, lead_short=None, valid_from=None))
    assert read_content(folder)


def test_other_files_are_left_alone(folder: Path) -> None:
    (folder / "README.md").write_text("Sources")
    (folder / ".git").mkdir()
    (folder / ".git/config.json").write_text("{}")
    assert read_content(folder)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON, JSON)
def test_merging_any_two_files_changes_neither(base: Any, side: Any) -> None:
    before = copy.deepcopy((base, side))
    merged = merge(base, side, "en")
    assert (base, side) == before
    assert merged.faults or type(merged.value) is type(base) or isinstance(base, str)


@given(JSON)
def test_any_json_is_content_or_has_faults(value: Any) -> None:
    assert list(faults(value, Content))
