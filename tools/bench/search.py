"""Measure the content search on 1,000 made-up German services against its targets.

    python tools/bench/search.py [--services N] [--seed S]

Titles are built from word lists, queries are drawn from the titles with a random generator of their
own. Recall@10 is the share of relevant services among the first ten, of at most ten; relevant is
every service whose title or synonyms hold the words that were meant, whatever was typed.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from offline_cache.content.folding import fold, word_spans
from offline_cache.content.model import (
    Address,
    City,
    Content,
    FeeRule,
    Free,
    Hours,
    Office,
    Service,
    Situation,
    Source,
    Telephone,
    words,
)
from offline_cache.content.readonly import read_only
from offline_cache.content.search import search
from offline_cache.content.search_index import Index, build_index, load_index

DAY = date(2026, 11, 25)
SOURCE = Source(name="Stadt")
ROUNDS = 300
TARGET_P99_MS = 10.0


def words_of(text: str) -> list[str]:
    """Return the words of a list."""
    return text.split()


BEGINNINGS = words_of(
    """
Anwohner Bewohner Gewerbe Hunde Jagd Fischerei Führer Reise Kinder Personal Geburts Heirats Sterbe
Wohn Eltern Pflege Schwerbehinderten Fahrzeug Kurzzeit Straßen Sondernutzungs Gaststätten Lotterie
Baum Grundstücks Grund Zweitwohnungs Vergnügungs Müll Sperrmüll Abwasser Wasser Bau Abbruch Denkmal
Feuerwerks Waffen Sprengstoff Taxi Bibliotheks Schul Kita Hort Ferien Sport Schwimm Musik Volkshoch
Lebens Melde Führungs Gesundheits Impf Ehefähigkeits Namens Einbürgerungs Aufenthalts Arbeits
Studien Familien Senioren Ehren Wahl Brief Markt Stand Film Dreh Lager Container Gerüst Plakat
Bestattungs Friedhofs Urnen Tier Hunger Katzen Bienen Pferde Boots Camping Garten Kleingarten
"""
)
ENDS = words_of(
    """
ausweis schein erlaubnis genehmigung steuer bescheinigung zeugnis urkunde karte pass geld zuschuss
plakette nachweis gebühr vertrag abgabe platz hilfe beratung register auskunft
"""
)
DEEDS = words_of(
    """
beantragen verlängern anmelden abmelden ändern ersetzen abholen kündigen bestellen prüfen erneuern
"""
)
FILLING = words_of(
    """
Sie kommen selbst ins Amt bringen Unterlagen mit bezahlen Karte erhalten Bescheid Wochen Antrag
Unterschrift Formular Frist Jahre gültig Stadt Abteilung Sprechzeit Nachweis Kopie Original
Vollmacht Einkommen Miete Wohnung Adresse Geburt Name Staatsangehörigkeit prüfen senden schriftlich
online Post
"""
)


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed, and the words that were meant."""

    typed: str
    meant: tuple[str, ...]


def content(number: int, seed: int) -> Content:
    """Make up a city with so many services; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - made-up content
    titles = [
        f"{begin}{end} {deed}"
        for begin in BEGINNINGS
        for end in ENDS
        for deed in chance.sample(DEEDS, 2)
    ]
    chance.shuffle(titles)
    hours = Hours(weekly=())
    return Content(
        city=City(
            name="Musterstadt",
            place="Rathaus",
            telephone=Telephone(number="115", hours=hours, hours_text="immer"),
            main_office="amt",
            languages=("de",),
        ),
        situations=(
            Situation(code="1000000", title="Alles", short="Alles", line="Alles", icon="home"),
        ),
        services=tuple(
            service(place, title, chance) for place, title in enumerate(titles[:number])
        ),
        offices=(
            Office(
                id="amt",
                source=SOURCE,
                as_of=DAY,
                name="Bürgeramt",
                purpose="Alles",
                address=Address(street="Platz 1", postcode="00000", city="Musterstadt"),
            ),
        ),
        forms=(),
        notices=(),
    )


def service(number: int, title: str, chance: random.Random) -> Service:
    """Make up a service with a body of some 120 words."""
    return Service(
        id=f"s{number}",
        source=SOURCE,
        as_of=DAY,
        title=title,
        lead=" ".join(chance.choices(FILLING, k=14)),
        department="amt",
        situations=("1000000",),
        synonyms=tuple(
            f"{chance.choice(BEGINNINGS)}{chance.choice(ENDS)}" for _ in range(chance.randint(0, 2))
        ),
        fees=(FeeRule(fee=Free(), legal="§ 1"),),
        steps=tuple(" ".join(chance.choices(FILLING, k=12)) for _ in range(8)),
    )


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


def kinds(titles: list[str], chance: random.Random) -> Iterator[tuple[str, float, list[Query]]]:
    """Yield the name, the wanted recall and the queries of each kind."""
    picked = [title.split() for title in chance.choices(titles, k=ROUNDS)]
    umlauts = [name for name, _ in map(str.split, titles) if set("äöüÄÖÜ") & set(name)]

    def ends(name: str) -> str:
        return next(end for end in ENDS if name.endswith(end))

    yield "exact", 0.95, [Query(name, (name,)) for name, _ in picked]
    yield "exact, two words", 0.95, [Query(f"{name} {deed}", (name, deed)) for name, deed in picked]
    yield "other order", 0.95, [Query(f"{deed} {name}", (name, deed)) for name, deed in picked]
    dropped = chance.choices(umlauts, k=ROUNDS)
    yield "umlaut dropped", 0.95, [Query(plain(name), (name,)) for name in dropped]
    yield "one typo", 0.95, [Query(misspelt(name, chance), (name,)) for name, _ in picked]
    yield (
        "a typo in each of two words",
        0.95,
        [
            Query(f"{misspelt(name, chance)} {misspelt(deed, chance)}", (name, deed))
            for name, deed in picked
        ],
    )
    yield "end of a compound", 0.85, [Query(ends(name), (ends(name),)) for name, _ in picked]
    begun = [name.removesuffix(ends(name)) for name, _ in picked]
    yield "beginning of a compound", 0.85, [Query(begin, (begin,)) for begin in begun]
    yield (
        "both parts apart",
        0.85,
        [
            Query(f"{begin} {ends(name)}", (begin, ends(name)))
            for begin, (name, _) in zip(begun, picked, strict=True)
        ],
    )


def percentile(values: list[float], share: float) -> float:
    """Return the value that so large a share lies at or below."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def recall(found: list[str], query: Query, folded: dict[str, str]) -> float:
    """Return the share of relevant services among the ten found."""
    meant = [fold(word) for word in query.meant]
    relevant = {one for one, title in folded.items() if all(word in title for word in meant)}
    return len(relevant & set(found)) / min(10, len(relevant))


def timed(index: Index, typed: str) -> tuple[float, list[str]]:
    """Search; return how long it took, in ms, and the ids of the first ten."""
    begin = time.perf_counter()
    outcome = search({"de": index}, typed, "de", 10, DAY)
    return (time.perf_counter() - begin) * 1000, [hit.id for hit in outcome.hits]


def main() -> int:
    """Run everything and print a line for each kind of query; 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--services", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    city = content(options.services, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.db"
        begin = time.perf_counter()
        build_index(city, "de", path)
        built = time.perf_counter()
        with closing(read_only(path)) as database:
            index = load_index(database)
        loaded = time.perf_counter()
        size = path.stat().st_size
    print(
        f"{len(city.services)} services: built in {built - begin:.2f} s, read into memory in "
        f"{(loaded - built) * 1000:.0f} ms, {size / 1e6:.1f} MB"
    )
    titles = [str(one.title) for one in city.services]
    folded = {
        one.id: fold(" ".join((str(one.title), *words(one.synonyms, "de"))))
        for one in city.services
    }
    chance = random.Random(options.seed + 1000)  # noqa: S311 - queries
    missed = False
    for name, wanted, queries in kinds(titles, chance):
        runs = [timed(index, query.typed) for query in queries]
        quality = [
            recall(found, query, folded) for (_, found), query in zip(runs, queries, strict=True)
        ]
        missed |= report(name, [ms for ms, _ in runs], sum(quality) / len(quality), wanted)
    prefixes = [
        title[:end]
        for title in chance.sample(titles, min(150, len(titles)))
        for end in range(2, len(title) + 1)
        if word_spans(title[:end])
    ]
    runs = [timed(index, typed) for typed in prefixes]
    missed |= report("as you type", [ms for ms, _ in runs], None, 0.0)
    return 1 if missed else 0


def report(name: str, times: list[float], quality: float | None, wanted: float) -> bool:
    """Print one line; tell whether a target was missed."""
    slow = percentile(times, 0.99)
    poor = quality is not None and quality < wanted
    figures = "" if quality is None else f"   recall@10 {quality:.3f} (target {wanted:.2f})"
    verdict = "   MISSED" if poor or slow > TARGET_P99_MS else ""
    print(
        f"{name:28} p50 {percentile(times, 0.5):5.2f} ms   p99 {slow:5.2f} ms "
        f"(target {TARGET_P99_MS:.0f}){figures}{verdict}"
    )
    return bool(verdict)


if __name__ == "__main__":
    sys.exit(main())
