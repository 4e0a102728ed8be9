"""What made-up citizens type into the search, and which services they mean.

Nothing here was used to tune the search: its weights were set by the queries of
`tests/offline_cache`, and these are drawn by a random generator of their own.
"""

import random
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from search_city import LANGUAGES, Named, everyday, groups, invented

from offline_cache.content.folding import fold
from offline_cache.content.model import Content, Text, words

ROUNDS = 300


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed, and the services that were meant."""

    typed: str
    meant: frozenset[str]


@dataclass(frozen=True, slots=True)
class QueryKind:
    """Queries of one kind and the recall they want; None = only the time is measured."""

    name: str
    wanted: float | None
    queries: list[Query]


def kinds(city: Content, named: list[Named], seed: int) -> Iterator[QueryKind]:
    """Yield queries kind by kind; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - queries
    meaning = _Meaning(city)
    picked = chance.choices(named, k=ROUNDS)
    umlauts = [one for one in named if set("äöüÄÖÜ") & set(one.name)]

    def asked(
        typed: Callable[[Named], str], meant: Callable[[Named], tuple[str, ...]]
    ) -> list[Query]:
        return [Query(typed(one), meaning.german(meant(one))) for one in picked]

    yield QueryKind("exact", 0.95, asked(lambda one: one.name, _whole))
    yield QueryKind("exact, two words", 0.95, asked(lambda one: one.title, _title))
    yield QueryKind("other order", 0.95, asked(lambda one: f"{one.deed} {one.name}", _title))
    dropped = chance.choices(umlauts, k=ROUNDS)
    queries = [Query(plain(one.name), meaning.german((one.name,))) for one in dropped]
    yield QueryKind("umlaut dropped", 0.95, queries)
    yield QueryKind("one typo", 0.95, asked(lambda one: misspelt(one.name, chance), _whole))
    yield QueryKind(
        "a typo in each of two words",
        0.95,
        asked(lambda one: f"{misspelt(one.name, chance)} {misspelt(one.deed, chance)}", _title),
    )
    yield QueryKind("end of a compound", 0.85, asked(lambda one: one.end, lambda one: (one.end,)))
    yield QueryKind(
        "beginning of a compound",
        0.85,
        asked(lambda one: one.beginning, lambda one: (one.beginning,)),
    )
    parts = asked(lambda one: f"{one.beginning} {one.end}", lambda one: (one.beginning, one.end))
    yield QueryKind("both parts apart", 0.85, parts)
    joined = asked(lambda one: one.name + one.deed, _title)
    yield QueryKind("compound of two words", 0.85, joined)
    yield QueryKind("everyday word", 0.95, meaning.everyday(named))
    yield QueryKind("another language", 0.95, meaning.foreign(picked, chance))
    yield QueryKind(
        "nothing like it", None, [Query(gibberish(chance), frozenset()) for _ in picked]
    )
    yield QueryKind("as you type", None, as_you_type(named, chance))


def misspelt(word: str, chance: random.Random) -> str:
    """Make one typing mistake: a letter missing, doubled, wrong, or two changed places."""
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    return chance.choice(
        [
            before + after,
            before + letter + letter + after,
            before + chance.choice("abcdefghijklmnoprstu") + after,
            before + after[0] + letter + after[1:],
        ]
    )


def plain(word: str) -> str:
    """Leave out the dots of umlauts."""
    return word.translate(str.maketrans("äöüÄÖÜ", "aouAOU"))


def gibberish(chance: random.Random) -> str:
    """Return letters at random, of one word or two."""
    lengths = [chance.randint(4, 14) for _ in range(chance.randint(1, 2))]
    return " ".join("".join(chance.choices("abcdefghiklmnorstuwz", k=n)) for n in lengths)


def as_you_type(named: list[Named], chance: random.Random) -> list[Query]:
    """Return every beginning of some titles, from two letters on."""
    titles = [one.title for one in chance.sample(named, min(150, len(named)))]
    beginnings = (title[:end] for title in titles for end in range(2, len(title) + 1))
    return [Query(typed, frozenset()) for typed in beginnings]


def _whole(one: Named) -> tuple[str, ...]:
    return (one.name,)


def _title(one: Named) -> tuple[str, ...]:
    return one.name, one.deed


class _Meaning:
    """Which services are meant by words: a title or a synonym holds them."""

    def __init__(self, city: Content) -> None:
        self._called = {
            language: {
                one.id: fold(" ".join((_text(one.title, language), *words(one.synonyms, language))))
                for one in city.services
            }
            for language in LANGUAGES
        }
        self._known: dict[tuple[str, tuple[str, ...]], frozenset[str]] = {}

    def german(self, meant: tuple[str, ...]) -> frozenset[str]:
        """Return the services whose German names hold all these words, also in compounds."""
        return self._holding("de", meant, lambda names: names)

    def everyday(self, named: list[Named]) -> list[Query]:
        """Return the everyday words of the city, each meaning what has its compound as a name."""
        grouped = groups(sorted({one.name for one in named}))
        return [
            Query(everyday(number), self.german((meant,))) for number, meant in enumerate(grouped)
        ]

    def foreign(self, picked: list[Named], chance: random.Random) -> list[Query]:
        """Return names in other languages than the citizen's."""
        queries = []
        for one in picked:
            language = chance.choice(LANGUAGES[1:])
            typed = tuple(invented(word, language) for word in (one.beginning, one.end))
            queries.append(Query(" ".join(typed), self._holding(language, typed, str.split)))
        return queries

    def _holding(
        self, language: str, meant: tuple[str, ...], parts: Callable[[str], Container[str]]
    ) -> frozenset[str]:
        key = (language, meant)
        if key not in self._known:
            folded = [fold(word) for word in meant]
            self._known[key] = frozenset(
                one
                for one, names in self._called[language].items()
                if all(word in parts(names) for word in folded)
            )
        return self._known[key]


def _text(text: Text, language: str) -> str:
    return text if isinstance(text, str) else text[language]
