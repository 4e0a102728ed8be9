import json
from pathlib import Path

import msgspec
import pytest

from kiosk.core.clock import ManualClock
from offline_cache.content.errors import ContentBroken
from offline_cache.content.everyday import Everyday
from offline_cache.content.files import read_content
from offline_cache.content.model import WordGroup
from offline_cache.content.store import activate, open_current

PASS = WordGroup(
    id="pass", means=("Reisepass", "neuer Pass"), words={"de": ("Paß",), "pl": ("paszport",)}
)
HOME = WordGroup(id="home", means=("anmelden",), words=("einziehen", "umziehen"))


def group(**given: object) -> dict[str, object]:
    return {"id": "pass", "means": ["Reisepass"], "words": {"pl": ["paszport"]}, **given}


def written(folder: Path, *groups: object) -> None:
    (folder / "words.json").write_text(json.dumps(groups), encoding="utf-8")


def test_groups_belong_to_items_that_say_what_they_mean() -> None:
    everyday = Everyday((PASS, HOME))
    assert list(everyday.groups(["Reise\u00adpass beantragen"])) == ["pass"]
    assert list(everyday.groups(["Reisepassantrag", "Pass neuer"])) == []
    assert list(everyday.groups(["NEUER PASS", "Hund anmelden"])) == ["pass", "home"]


def test_words_know_whether_they_stand_for_a_whole_name() -> None:
    everyday = Everyday((PASS, HOME))
    assert list(everyday.words(["Reisepass"], "pl")) == [("paszport", True)]
    assert list(everyday.words(["Reisepass holen"], "pl")) == [("paszport", False)]
    assert list(everyday.words(["neuer Pass", "Reisepass holen"], "pl")) == [("paszport", True)]
    assert list(everyday.words(["anmelden"], "de")) == [("einziehen", True), ("umziehen", True)]
    assert list(everyday.words(["anmelden"], "pl")) == []


def test_the_languages_of_all_groups_are_told_once() -> None:
    assert Everyday((PASS, HOME)).languages == ("de", "pl")
    assert Everyday(()).languages == ()


def test_a_meaning_without_letters_belongs_to_nothing() -> None:
    nothing = WordGroup(id="none", means=("\u00ad-",), words=("x",))
    assert Everyday((nothing,)).groups(["-", ""]) == {}


def test_everyday_words_are_read_from_their_file(folder: Path) -> None:
    assert read_content(folder).words == ()
    written(folder, group(), group(id="hund", words=["Köter"]))
    assert [one.words for one in read_content(folder).words] == [{"pl": ("paszport",)}, ("Köter",)]


def test_a_translation_may_add_a_language(folder: Path) -> None:
    written(folder, group())
    (folder / "words.en.json").write_text('{"pass": {"words": ["passport"]}}')
    (read,) = read_content(folder).words
    assert read.words == {"pl": ("paszport",), "en": ("passport",)}


@pytest.mark.parametrize(
    ("groups", "key", "sentence"),
    [
        ([group(), group()], "[1]", '"pass" stands here twice: keep one.'),
        ([group(means=[])], "[0].means", "this list needs at least 1 entries: add some."),
        ([group(words={})], "[0].words", "there is no word here"),
        ([group(words={"pl": []})], "[0].words", "there is no word here"),
        ([group(words=[])], "[0].words", "there is no word here"),
        ([group(words={"Polnisch!": ["x"]})], "[0].words.Polnisch!", "a language tag"),
        ([group(words={"pl": ["a", "?!"]})], "[0].words.pl[1]", "this holds no letter"),
        ([group(words=["?!"])], "[0].words[0]", "this holds no letter"),
        ([group(means=["-"])], "[0].means[0]", "this holds no letter"),
        ([group(words={"pl": ["x" * 61]})], "[0].words.pl[0]", "this has 61 characters"),
        ([group(words={"pl": ["ab", "AB"]})], "[0].words.pl[1]", "stands here twice"),
        ([group(words="Perso")], "[0].words", "a list of words"),
        ([group(mean=["x"])], "[0].mean", 'this key is not known (did you mean "means"?)'),
    ],
)
def test_every_mistake_has_its_place_and_a_sentence(
    folder: Path, groups: list[object], key: str, sentence: str
) -> None:
    written(folder, *groups)
    with pytest.raises(ContentBroken) as broken:
        read_content(folder)
    (error,) = broken.value.errors
    assert (error.file, error.key) == ("words.json", key)
    assert sentence in error.sentence


def test_a_language_of_everyday_words_alone_is_searched_too(
    folder: Path, tmp_path: Path, clock: ManualClock
) -> None:
    written(folder, group())
    data = tmp_path / "data"
    version = activate(read_content(folder), data, clock)
    assert "search.pl.db" in version.files
    store = open_current(data)
    day = clock.now().date()
    for language in ("pl", "de", "en", "ar"):
        (hit,) = store.search("paszport", language, 5, day).hits
        assert hit.id == "reisepass"
    assert store.search("paszprt", "pl", 5, day).searched == "paszport"
    store.close()


def test_changed_words_are_a_changed_content(
    folder: Path, tmp_path: Path, clock: ManualClock
) -> None:
    content = read_content(folder)
    first = activate(content, tmp_path / "data", clock)
    changed = msgspec.structs.replace(content, words=(PASS,))
    assert activate(changed, tmp_path / "data", clock).number == first.number + 1
