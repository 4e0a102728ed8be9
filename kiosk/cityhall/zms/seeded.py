"""Chance that comes out the same every time. Pure."""

import hashlib


class Seeded:
    """A stream of bytes that depends on its seed alone.

    Args:
        seed: two streams of one seed are equal.
    """

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._taken = 0

    def hex(self, digits: int) -> str:
        """Return the next so many hexadecimal digits, at most 64."""
        self._taken += 1
        return digest(f"{self._seed}/{self._taken}")[:digits]


def digest(text: str) -> str:
    """Return 64 hexadecimal digits for a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def chance(*parts: object) -> float:
    """Return a number from 0 to below 1 that depends on the parts alone."""
    return int(digest("/".join(map(str, parts)))[:8], 16) / 0x1_0000_0000
