"""What a bench reports: a figure, its target, whether it must be met, and the peer's figure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure.

    Attributes:
        name: what was measured.
        value: the figure.
        unit: its unit.
        target: in words.
        met: whether it meets the target; None where there is none.
        must: whether missing it fails the run.
        peer: the same of the peer, in words; empty where there is none.
        note: how it was measured, samples, spread.
    """

    name: str
    value: float
    unit: str
    target: str = ""
    met: bool | None = None
    must: bool = True
    peer: str = ""
    note: str = ""


def percentile(values: list[float], share: float) -> float:
    """Return the value that so large a share lies at or below."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]
