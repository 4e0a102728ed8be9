"""What a driver needs of a line to its device: bytes and deadlines, nothing else.

The errors say what the line did, not what it means for the citizen; drivers translate them.
"""

from typing import Protocol


class TransportError(Exception):
    """The line to the device did not do what was asked of it."""


class Unreachable(TransportError):  # noqa: N818 - named after what happened
    """Nobody took the connection: refused, no route, no such name, or no answer in time."""


class Silent(TransportError):  # noqa: N818 - named after what happened
    """The other side neither took nor gave bytes within the time limit."""


class Broken(TransportError):  # noqa: N818 - named after what happened
    """The connection ended while it was used."""


class Connection(Protocol):
    """One open line. Used by one thread at a time."""

    def write(self, data: bytes, *, timeout_s: float) -> None:
        """Hand all bytes to the line. That this returned proves nothing about the device.

        Args:
            data: the bytes, of any length; they go out in pieces of 4 kB.
            timeout_s: the longest time that one piece may take, in seconds.

        Raises:
            Silent: the other side did not take a piece in time.
            Broken: the other side is gone.
        """

    def read(self, *, timeout_s: float) -> int:
        """Wait for one byte.

        Args:
            timeout_s: how long to wait, in seconds.

        Returns:
            The byte, 0 to 255.

        Raises:
            Silent: none came in time.
            Broken: the other side closed or reset the connection.
        """

    def close(self) -> None:
        """End the connection; never raises, may be called twice."""


class Transport(Protocol):
    """Where a device is, and how to get a line to it."""

    def connect(self, *, timeout_s: float) -> Connection:
        """Open a line.

        Args:
            timeout_s: how long to try, in seconds.

        Raises:
            Unreachable: no line came about.
        """
