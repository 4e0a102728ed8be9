"""Words or phrases in order, each with the items it stands in: one text and rows of numbers.

Ten thousand services have a hundred thousand words in six languages. As objects they would fill the
memory and take a second to read; as one text they are read as they lie on the disk, and the words
that hold a typed one are found by the text's own quick search.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

_GAP = "\n"
_LAST = "\U0010ffff"
_NUMBERS = "I"


class Packed(msgspec.Struct, frozen=True, array_like=True):
    """A table as it is kept on the disk; numbers lie in this machine's own order."""

    text: str
    starts: bytes
    ends: bytes
    postings: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Entries in order of their code points.

    Attributes:
        text: a line break, and every entry followed by one.
        starts: the place of each entry in the text, and one past the last.
        ends: how many postings lie before those of each entry, and how many there are.
        postings: numbers that say where an entry stands.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    postings: Sequence[int]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def entry(self, number: int) -> str:
        """Return an entry by its number."""
        return self.text[self.starts[number] : self.starts[number + 1] - 1]

    def length(self, number: int) -> int:
        """Return how many characters an entry has."""
        return self.starts[number + 1] - self.starts[number] - 1

    def where(self, number: int) -> Sequence[int]:
        """Return the postings of an entry."""
        return self.postings[self.ends[number] : self.ends[number + 1]]

    def place(self, entry: str) -> int | None:
        """Return the number of an entry; None where there is none."""
        number = self._first(entry)
        return number if number < len(self) and self.entry(number) == entry else None

    def beginning(self, start: str) -> range:
        """Return the numbers of the entries that begin so."""
        return range(self._first(start), self._first(start + _LAST))

    def holding(self, piece: str) -> Iterator[int]:
        """Yield the numbers of the entries that hold a piece anywhere, each once."""
        place = self.text.find(piece)
        while place >= 0:
            number = bisect_left(self.starts, place + 1) - 1
            yield number
            place = self.text.find(piece, self.starts[number + 1])

    def _first(self, entry: str) -> int:
        return bisect_left(range(len(self)), entry, key=self.entry)


EMPTY = Table(_GAP, (1,), (0,), ())


def pack(entries: Mapping[str, Sequence[int]]) -> bytes:
    """Put entries with their postings into the form kept on the disk.

    Args:
        entries: without line breaks and not empty; their postings are below 2³².
    """
    ordered = sorted(entries)
    starts, ends, postings = array(_NUMBERS, [1]), array(_NUMBERS, [0]), array(_NUMBERS)
    for entry in ordered:
        starts.append(starts[-1] + len(entry) + 1)
        postings.extend(entries[entry])
        ends.append(len(postings))
    text = "".join((_GAP, *(entry + _GAP for entry in ordered)))
    packed = Packed(text, starts.tobytes(), ends.tobytes(), postings.tobytes())
    return msgspec.msgpack.encode(packed)


def unpack(data: bytes) -> Table:
    """Read a table from the form kept on the disk.

    Raises:
        msgspec.DecodeError: if it is not one.
    """
    packed = msgspec.msgpack.decode(data, type=Packed)
    rows = (packed.starts, packed.ends, packed.postings)
    starts, ends, postings = (array(_NUMBERS, row) for row in rows)
    return Table(packed.text, starts, ends, postings)
