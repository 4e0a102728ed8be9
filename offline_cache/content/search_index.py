"""The search index of one language: built with a version, read into memory at the first search.

It holds every item, its phrases (title and synonyms) and every word with the items it stands in. A
city of 2,000 services needs a few megabytes; in memory a search waits for no disk and no lock.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from offline_cache.content.build import german_key, new_database
from offline_cache.content.folding import SOFT_HYPHEN, fold, forms, hyphenated, word_spans
from offline_cache.content.model import (
    Content,
    Form,
    Kind,
    Office,
    Service,
    Shown,
    Text,
    Words,
    shown,
    words,
)
from offline_cache.content.vocabulary import Field, Vocabulary, Word

_SCHEMA = """
create table doc (number integer primary key, document blob not null);
create table word (
    form text primary key, spelled text not null, field integer not null, postings blob not null
) without rowid;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """An item as results show it.

    Attributes:
        kind: what it is.
        id: its id.
        title: in the language of the index where it is translated.
        line: one line that says more.
        icon: name of a Material Symbol.
        valid_from: first day; None = at once.
        valid_until: last day; None = until withdrawn.
        phrases: title and synonyms, folded; the title's forms first.
        titles: how many of the phrases are forms of the title.
    """

    kind: Kind
    id: str
    title: Shown
    line: Shown
    icon: str
    valid_from: date | None
    valid_until: date | None
    phrases: tuple[str, ...]
    titles: int

    def valid_on(self, day: date) -> bool:
        """Tell whether the item is to be shown on that day."""
        after_start = self.valid_from is None or self.valid_from <= day
        return after_start and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True)
class Index:
    """A language's index in memory: its items by number, its words, its phrases in order."""

    docs: tuple[Doc, ...]
    vocabulary: Vocabulary
    phrases: tuple[tuple[str, int, bool], ...]


def index_file(language: str) -> str:
    """Return the name of a language's index."""
    return f"search.{language}.db"


def build_index(content: Content, language: str, path: Path) -> None:
    """Write the index of one language.

    Args:
        content: checked content.
        language: BCP 47 tag.
        path: a file that does not exist yet.

    Raises:
        sqlite3.Error: if it cannot be written.
    """
    spelled: dict[str, tuple[Field, str]] = {}
    postings: dict[str, dict[int, Field]] = {}
    docs = [
        (number, msgspec.json.encode(_doc(item, language)))
        for number, item in enumerate(_items(content))
    ]
    for number, item in enumerate(_items(content)):
        for field, text in _texts(item, language):
            for form, word in _words_of(text):
                places = postings.setdefault(form, {})
                places[number] = min(field, places.get(number, field))
                spelled[form] = min(spelled.get(form, (field, word)), (field, word), key=_field)
    rows = [
        (
            form,
            word,
            int(field),
            msgspec.json.encode([n * 4 + f for n, f in postings[form].items()]),
        )
        for form, (field, word) in sorted(spelled.items())
    ]
    with new_database(path) as database:
        database.executescript(_SCHEMA)
        database.executemany("insert into doc values (?, ?)", docs)
        database.executemany("insert into word values (?, ?, ?, ?)", rows)


def check_index(content: Content, path: Path) -> bool:
    """Tell whether an index that was just written is sound and holds every item."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
        sound = database.execute("pragma integrity_check").fetchall() == [("ok",)]
        rows = database.execute("select count(*) from doc").fetchall()
    return sound and rows == [(len(_items(content)),)]


def load_index(database: sqlite3.Connection) -> Index:
    """Read an index into memory.

    Raises:
        sqlite3.Error: if it cannot be read.
        msgspec.DecodeError: likewise.
    """
    rows = database.execute("select document from doc order by number")
    docs = tuple(msgspec.json.decode(row[0], type=Doc) for row in rows)
    found = database.execute("select form, spelled, field, postings from word order by form")
    vocabulary = Vocabulary(Word(form, word, Field(f), post) for form, word, f, post in found)
    phrases = sorted(
        (phrase, number, place < doc.titles)
        for number, doc in enumerate(docs)
        for place, phrase in enumerate(doc.phrases)
    )
    return Index(docs, vocabulary, tuple(phrases))


def phrase_of(text: str) -> str:
    """Return the folded words of a text, with single spaces."""
    return " ".join(fold(text[start:end]) for start, end in word_spans(text))


_Item = Service | Form | Office
_FORM_ICON = "draft"
_OFFICE_ICON = "location_on"


def _field(place: tuple[Field, str]) -> Field:
    return place[0]


def _items(content: Content) -> list[_Item]:
    """Return what is searched: services before forms before offices, each by German title."""
    return [
        *sorted(content.services, key=lambda one: german_key(one.title)),
        *sorted(content.forms, key=lambda one: german_key(one.title)),
        *sorted(content.offices, key=lambda one: german_key(one.name)),
    ]


def _doc(item: _Item, language: str) -> Doc:
    kind, title, line, icon, synonyms = _outline(item)
    heading = shown(title, language)
    titles = _phrases(heading.text)
    others = [phrase for word in words(synonyms, language) for phrase in _phrases(word)]
    return Doc(
        kind=kind,
        id=item.id,
        title=heading,
        line=shown(line, language),
        icon=icon,
        valid_from=item.valid_from,
        valid_until=item.valid_until,
        phrases=(*titles, *others),
        titles=len(titles),
    )


def _outline(item: _Item) -> tuple[Kind, Text, Text, str, Words]:
    match item:
        case Service():
            line = item.lead if item.lead_short is None else item.lead_short
            return "service", item.title, line, item.icon, item.synonyms
        case Form():
            return "form", item.title, item.purpose, _FORM_ICON, item.synonyms
        case _:
            return "office", item.name, item.purpose, _OFFICE_ICON, ()


def _phrases(text: str) -> list[str]:
    spans = word_spans(text)
    plain = " ".join(fold(text[start:end], umlauts=False) for start, end in spans)
    return list(dict.fromkeys((phrase_of(text), plain)))


def _texts(item: _Item, language: str) -> Iterator[tuple[Field, str]]:
    _, title, line, _, synonyms = _outline(item)
    yield Field.TITLE, shown(title, language).text
    for word in words(synonyms, language):
        yield Field.SYNONYM, word
    yield Field.LEAD, shown(line, language).text
    for body in _bodies(item):
        if body is not None:
            yield Field.BODY, shown(body, language).text


def _bodies(item: _Item) -> list[Text | None]:
    match item:
        case Service():
            papers = [text for one in item.documents for text in (one.title, one.note)]
            running = [item.lead, *item.steps, *item.preconditions, *item.notes, *item.legal]
            return [*running, *papers]
        case Office():
            street = item.address.street if item.address is not None else None
            stops = (text for stop in item.stops for text in (stop.place, stop.district))
            return [street, item.transport, *stops]
        case _:
            return []


def _words_of(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word's folded forms with the word as it is written."""
    text = text.replace(SOFT_HYPHEN, "")
    spans = word_spans(text)
    for start, end in spans:
        for form in forms(text[start:end]):
            yield form, text[start:end]
    for start, end in hyphenated(text, spans):
        joined = "".join(char for char in text[start:end] if char.isalnum())
        for form in forms(joined):
            yield form, text[start:end]
