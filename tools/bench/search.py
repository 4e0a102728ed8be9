"""Measure the content search on made-up cities of 1,000 and 10,000 services against its targets.

    python tools/bench/search.py [--services N] [--seed S]

Recall@10 is the share of the services that were meant among the first ten, of at most ten. The time
of a query is the best of three: what is measured is the search, and not who else is at the machine.
"""

import argparse
import sys
import tempfile
import time
import tracemalloc
from contextlib import closing
from pathlib import Path

from search_city import DAY, LANGUAGES, content, names
from search_queries import Query, kinds

from offline_cache.content.model import Content
from offline_cache.content.readonly import read_only
from offline_cache.content.search import search
from offline_cache.content.search_index import Index, build_index, index_file, load_index

SIZES = (1_000, 10_000)
TIMES = 3
LARGE = 2_000
P99_MS = (10.0, 40.0)
"""Targets of cities of up to `LARGE` services, and of larger ones."""


def percentile(values: list[float], share: float) -> float:
    """Return the value that so large a share lies at or below."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def recall(found: list[str], query: Query) -> float:
    """Return the share of the services that were meant among the ten found."""
    return len(query.meant & set(found)) / max(1, min(10, len(query.meant)))


def timed(indexes: dict[str, Index], typed: str) -> tuple[float, list[str]]:
    """Search; return how long it took, in ms, and the ids of the first ten."""
    times = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        outcome = search(indexes, typed, "de", 10, DAY)
        times.append((time.perf_counter() - begin) * 1000)
    return min(times), [hit.id for hit in outcome.hits]


def indexed(city: Content, folder: Path) -> dict[str, Index]:
    """Build the indexes, read them as the first German search does, and say what it took."""
    begin = time.perf_counter()
    for language in LANGUAGES:
        build_index(city, language, folder / index_file(language))
    built = time.perf_counter()
    indexes = _read(folder)
    read = time.perf_counter()
    tracemalloc.start()
    measured = _read(folder)
    memory = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    print(
        f"\n{len(city.services):,} services in {len(measured)} languages: built in "
        f"{built - begin:.1f} s, read in {(read - built) * 1000:.0f} ms; "
        f"{size:.1f} MB on the disk, {memory:.1f} MB in memory"
    )
    return indexes


def _read(folder: Path) -> dict[str, Index]:
    indexes = {}
    for language in LANGUAGES:
        with closing(read_only(folder / index_file(language))) as database:
            indexes[language] = load_index(database, language, whole=language == "de")
    return indexes


def measure(services: int, seed: int) -> bool:
    """Print a line for each kind of query; tell whether a target was missed."""
    named = names(services, seed)
    city = content(named, seed)
    with tempfile.TemporaryDirectory() as folder:
        indexes = indexed(city, Path(folder))
    target = P99_MS[len(city.services) > LARGE]
    timed(indexes, "Tippfeler")  # loads RapidFuzz, as the first mistake of a kiosk's day does
    missed = False
    for kind in kinds(city, named, seed + 1000):
        runs = [timed(indexes, query.typed) for query in kind.queries]
        good = [recall(found, query) for (_, found), query in zip(runs, kind.queries, strict=True)]
        quality = sum(good) / len(good)
        missed |= report(kind.name, [ms for ms, _ in runs], target, quality, kind.wanted)
    return missed


def report(
    name: str, times: list[float], target: float, quality: float, wanted: float | None
) -> bool:
    """Print one line; tell whether a target was missed."""
    slow = percentile(times, 0.99)
    figures = "" if wanted is None else f"   recall@10 {quality:.3f} (target {wanted:.2f})"
    missed = slow > target or (wanted is not None and quality < wanted)
    print(
        f"{name:28} p50 {percentile(times, 0.5):5.2f} ms   p99 {slow:5.2f} ms "
        f"(target {target:.0f}){figures}{'   MISSED' if missed else ''}"
    )
    return missed


def main() -> int:
    """Run everything; 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--services", type=int, help="one size instead of 1,000 and 10,000")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    sizes = SIZES if options.services is None else (options.services,)
    missed = [measure(size, options.seed) for size in sizes]
    return 1 if any(missed) else 0


if __name__ == "__main__":
    sys.exit(main())
