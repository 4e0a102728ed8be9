"""The search index of one language: built with a version, read into memory at the first search.

It holds the words and phrases of titles, synonyms and everyday words, each with the items it stands
in, and for those who read the language its running texts and how results are shown. Items have the
same number in every language, so that what one language finds another can show.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path

import msgspec

from offline_cache.content.build import german_key, new_database
from offline_cache.content.everyday import Everyday
from offline_cache.content.folding import SOFT_HYPHEN, fold, forms, hyphenated, word_spans
from offline_cache.content.model import (
    SOURCE_LANGUAGE,
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
from offline_cache.content.search_table import EMPTY, Table, pack, unpack

_SCHEMA = "create table part (name text primary key, data blob not null) without rowid;"

FIELD_BITS = 3
FIELD_MASK = (1 << FIELD_BITS) - 1


class Field(IntEnum):
    """Where a word stands, the strongest first; a posting is `item << FIELD_BITS | field`."""

    TITLE = 0
    SYNONYM = 1
    EVERYDAY = 2
    """An everyday word for the whole title or a whole synonym."""
    EVERYDAY_PART = 3
    """An everyday word for a part of one."""
    LEAD = 4
    BODY = 5


class Doc(msgspec.Struct, frozen=True, array_like=True):
    """An item as results show it.

    Attributes:
        kind: what it is.
        id: its id.
        title: in the language of the index where it is translated.
        line: one line that says more.
        icon: name of a Material Symbol.
    """

    kind: Kind
    id: str
    title: Shown
    line: Shown
    icon: str


class Items(msgspec.Struct, frozen=True, array_like=True):
    """What all languages know of the items.

    Attributes:
        forms: the number of the first form; services come before.
        offices: the number of the first office.
        count: how many items there are.
        limited: items not valid for ever, with their first and last day.
    """

    forms: int
    offices: int
    count: int
    limited: tuple[tuple[int, date | None, date | None], ...]

    def rank(self, number: int) -> int:
        """Return 0 for a service, 1 for a form, 2 for an office."""
        return int(number >= self.forms) + int(number >= self.offices)

    def hidden(self, day: date) -> frozenset[int]:
        """Return the items that are not valid on a day."""
        return frozenset(
            number
            for number, first, last in self.limited
            if (first is not None and day < first) or (last is not None and day > last)
        )


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded words with the items they stand in, and as the content spells them."""

    table: Table
    spelled: str

    def spelling(self, number: int) -> str:
        """Return a word as the content spells it."""
        return self.spelled.split("\n")[number]

    def field(self, number: int) -> int:
        """Return the strongest field a word stands in."""
        return min(posting & FIELD_MASK for posting in self.table.where(number))


@dataclass(frozen=True, slots=True)
class Index:
    """A language in memory.

    Attributes:
        language: BCP 47 tag.
        items: what all languages know of the items.
        names: words of titles, synonyms and everyday words.
        phrases: titles, synonyms and everyday words as a whole.
        texts: words of leads and running texts; empty where only the names were read.
        docs: the items as JSON, by number; empty where only the names were read, and for languages
            that have nothing but everyday words.
        whole: whether everything was read.
    """

    language: str
    items: Items
    names: Vocabulary
    phrases: Table
    texts: Vocabulary
    docs: tuple[bytes, ...]
    whole: bool

    def doc(self, number: int) -> Doc:
        """Return an item as results show it."""
        return msgspec.json.decode(self.docs[number], type=Doc)


def index_file(language: str) -> str:
    """Return the name of a language's index."""
    return f"search.{language}.db"


def index_language(file: str) -> str | None:
    """Return the language of a file that is an index by its name; None for other files."""
    language = file.removeprefix("search.").removesuffix(".db")
    return language if file == index_file(language) else None


def index_languages(content: Content) -> tuple[str, ...]:
    """Return the languages that have an index: the city's, and those of everyday words alone."""
    return tuple(dict.fromkeys((*content.city.languages, *Everyday(content.words).languages)))


def build_index(content: Content, language: str, path: Path) -> None:
    """Write the index of one language.

    Args:
        content: checked content.
        language: one of `index_languages`.
        path: a file that does not exist yet.

    Raises:
        sqlite3.Error: if it cannot be written.
    """
    items = _items(content)
    everyday = Everyday(content.words)
    names, texts, phrases = _Collected(), _Collected(), _Collected()
    for number, item in enumerate(items):
        for field, text in _names(item, language, everyday):
            for form, word in names.words_of(text):
                names.add(form, word, number, field)
            for phrase in _phrases(text):
                phrases.add(phrase, "", number, field)
        for field, text in _texts(item, language):
            for form, word in texts.words_of(text):
                texts.add(form, word, number, field)
    reads = language in content.city.languages
    parts = {
        "items": msgspec.json.encode(_common(items)),
        "names": names.packed(),
        "names spelled": names.spellings(),
        "phrases": phrases.packed(),
        "texts": texts.packed(),
        "texts spelled": texts.spellings(),
        "docs": msgspec.msgpack.encode([_doc(item, language) for item in items] if reads else []),
    }
    with new_database(path) as database:
        database.executescript(_SCHEMA)
        database.executemany("insert into part values (?, ?)", parts.items())


def check_index(content: Content, language: str, path: Path) -> bool:
    """Tell whether an index that was just written is sound and holds every item."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
        sound = database.execute("pragma integrity_check").fetchall() == [("ok",)]
        index = load_index(database, language, whole=True)
    count = len(_items(content))
    docs = count if language in content.city.languages else 0
    return sound and (index.items.count, len(index.docs)) == (count, docs)


def load_index(database: sqlite3.Connection, language: str, *, whole: bool) -> Index:
    """Read an index into memory.

    Args:
        database: the open file.
        language: its language.
        whole: with running texts and docs, which only those need who read the language.

    Raises:
        sqlite3.Error: if it cannot be read.
        msgspec.DecodeError: likewise.
        KeyError: if a part is missing.
    """
    wanted = "" if whole else "where name not in ('texts', 'texts spelled', 'docs')"
    rows = database.execute(f"select name, data from part {wanted}")  # noqa: S608 - our own words
    parts: dict[str, bytes] = dict(rows.fetchall())
    names = Vocabulary(unpack(parts["names"]), parts["names spelled"].decode())
    texts = Vocabulary(EMPTY, "")
    docs: tuple[bytes, ...] = ()
    if whole:
        texts = Vocabulary(unpack(parts["texts"]), parts["texts spelled"].decode())
        docs = msgspec.msgpack.decode(parts["docs"], type=tuple[bytes, ...])
    items = msgspec.json.decode(parts["items"], type=Items)
    return Index(language, items, names, unpack(parts["phrases"]), texts, docs, whole)


def phrase_of(text: str) -> str:
    """Return the folded words of a text, with single spaces."""
    return " ".join(fold(text[start:end]) for start, end in word_spans(text))


_Item = Service | Form | Office
_FORM_ICON = "description"
_OFFICE_ICON = "location_on"


class _Collected:
    """Words or phrases of one language while its index is built."""

    def __init__(self) -> None:
        self._spelled: dict[str, tuple[Field, str]] = {}
        self._postings: dict[str, dict[int, Field]] = {}
        self._forms: dict[str, tuple[str, ...]] = {}

    def add(self, form: str, spelled: str, number: int, field: Field) -> None:
        """Add that a word stands in an item; the strongest field counts."""
        places = self._postings.setdefault(form, {})
        if field < places.get(number, len(Field)):
            places[number] = field
        known = self._spelled.get(form)
        if known is None or field < known[0]:
            self._spelled[form] = (field, spelled)

    def words_of(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield each word's folded forms with the word as it is written."""
        text = text.replace(SOFT_HYPHEN, "")
        spans = word_spans(text)
        for start, end in spans:
            word = text[start:end]
            for form in self._forms_of(word):
                yield form, word
        for start, end in hyphenated(text, spans):
            joined = "".join(char for char in text[start:end] if char.isalnum())
            for form in self._forms_of(joined):
                yield form, text[start:end]

    def packed(self) -> bytes:
        """Return everything as a table."""
        return pack(
            {
                form: [number << FIELD_BITS | field for number, field in places.items()]
                for form, places in self._postings.items()
            }
        )

    def spellings(self) -> bytes:
        """Return how the words are written, in the order of the table."""
        return "\n".join(self._spelled[form][1] for form in sorted(self._spelled)).encode()

    def _forms_of(self, word: str) -> tuple[str, ...]:
        known = self._forms.get(word)
        if known is None:
            known = self._forms[word] = forms(word)
        return known


def _items(content: Content) -> list[_Item]:
    """Return what is searched: services before forms before offices, each by German title."""
    return [
        *sorted(content.services, key=lambda one: (german_key(one.title), one.id)),
        *sorted(content.forms, key=lambda one: (german_key(one.title), one.id)),
        *sorted(content.offices, key=lambda one: (german_key(one.name), one.id)),
    ]


def _common(items: Iterable[_Item]) -> Items:
    listed = list(items)
    kinds = [type(item) for item in listed]
    return Items(
        forms=kinds.count(Service),
        offices=kinds.count(Service) + kinds.count(Form),
        count=len(listed),
        limited=tuple(
            (number, item.valid_from, item.valid_until)
            for number, item in enumerate(listed)
            if item.valid_from is not None or item.valid_until is not None
        ),
    )


def _doc(item: _Item, language: str) -> bytes:
    kind, title, line, icon, _ = _outline(item)
    return msgspec.json.encode(
        Doc(kind, item.id, shown(title, language), shown(line, language), icon)
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
    return [phrase for phrase in dict.fromkeys((phrase_of(text), plain)) if phrase.strip()]


def _names(item: _Item, language: str, everyday: Everyday) -> Iterator[tuple[Field, str]]:
    """Yield what an item is called in a language."""
    _, title, _, _, synonyms = _outline(item)
    yield from ((Field.TITLE, text) for text in _own(title, language))
    yield from ((Field.SYNONYM, word) for word in words(synonyms, language))
    german = (shown(title, SOURCE_LANGUAGE).text, *words(synonyms, SOURCE_LANGUAGE))
    for word, whole in everyday.words(german, language):
        yield Field.EVERYDAY if whole else Field.EVERYDAY_PART, word


def _texts(item: _Item, language: str) -> Iterator[tuple[Field, str]]:
    """Yield the running texts of an item in a language."""
    _, _, line, _, _ = _outline(item)
    yield from ((Field.LEAD, text) for text in _own(line, language))
    for body in _bodies(item):
        if body is not None:
            yield from ((Field.BODY, text) for text in _own(body, language))


def _own(text: Text, language: str) -> Iterator[str]:
    """Yield a text where it is in this very language; others have an index of their own."""
    found = shown(text, language)
    if found.language == language:
        yield found.text


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
