"""In which order results stand: grouped by kind, the best group first. Pure.

A citizen looks for a deed, a sheet or a place; what is of one kind stands together, so that the eye
need not read the kind in every row. Groups that hold a result about as good as the best stand in
the order services, forms, offices; the others follow, the better ones first. Two things matter more
than groups. What has the very name somebody typed, like the best, must stand on the first page:
such results go before all others where a long group would push one of them off it. And what fits
much worse than the best is left out.
"""

from collections.abc import Callable, Iterable, Mapping
from heapq import nlargest, nsmallest

GROUPED = 40
"""So many of the best are put into groups; how many are wanted changes no order among them."""

FIRST_PAGE = 5
_NOT_FAR = 0.4
_AS_WELL, _NAMED_SO = 0.03, 0.02
_ROUNDED = 0.01


def ordered(scores: Mapping[int, float], rank: Callable[[int], int], limit: int) -> list[int]:
    """Return the numbers of the results in the order in which they are shown.

    Args:
        scores: how well each item matches, 0 to 1.
        rank: the kind of an item, as a number: 0 service, 1 form, 2 office.
        limit: most results wanted.
    """
    best = _best(scores, rank, max(limit, GROUPED))
    highest = scores[best[0]] if best else 0.0
    near = [number for number in best if scores[number] >= _NOT_FAR * highest]
    first = sorted({rank(number) for number in near if scores[number] >= highest - _AS_WELL})
    grouped = _grouped(near, rank, first)
    named = {number for number in near if scores[number] >= highest - _NAMED_SO}
    if any(number in named for number in grouped[FIRST_PAGE:]):
        grouped.sort(key=lambda number: number not in named)
    return grouped[:limit]


def _best(scores: Mapping[int, float], rank: Callable[[int], int], wanted: int) -> list[int]:
    def key(number: int) -> tuple[float, int, float, int]:
        return -round(scores[number], 2), rank(number), -scores[number], number

    least = min(nlargest(wanted, scores.values()), default=0.0) - _ROUNDED
    return nsmallest(wanted, (n for n, score in scores.items() if score >= least), key=key)


def _grouped(numbers: Iterable[int], rank: Callable[[int], int], first: Iterable[int]) -> list[int]:
    """Put numbers of one kind together: these kinds first, the others as they come."""
    groups: dict[int, list[int]] = {kind: [] for kind in first}
    for number in numbers:
        groups.setdefault(rank(number), []).append(number)
    return [number for group in groups.values() for number in group]
