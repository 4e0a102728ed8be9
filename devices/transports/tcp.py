"""Lines over TCP."""

import contextlib
import socket

from devices.transports.base import Broken, Silent, Unreachable

PIECE_BYTES = 4096


class TcpConnection:
    """A connected socket that keeps time limits.

    Args:
        link: a connected stream socket; closed by `close`.
    """

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self._waiting = bytearray()

    def write(self, data: bytes, *, timeout_s: float) -> None:
        """Send all bytes in pieces of 4 kB (see `Connection.write`)."""
        self._link.settimeout(timeout_s)
        try:
            for start in range(0, len(data), PIECE_BYTES):
                self._link.sendall(data[start : start + PIECE_BYTES])
        except TimeoutError as error:
            raise Silent(f"4 kB were not taken within {timeout_s} s") from error
        except OSError as error:
            raise Broken(f"the connection broke: {error}") from error

    def read(self, *, timeout_s: float) -> int:
        """Wait for one byte (see `Connection.read`)."""
        if not self._waiting:
            self._waiting.extend(self._receive(timeout_s))
        return self._waiting.pop(0)

    def close(self) -> None:
        """End the connection; what was sent still reaches a peer that reads."""
        with contextlib.suppress(OSError):
            self._link.shutdown(socket.SHUT_RDWR)
        self._link.close()

    def _receive(self, timeout_s: float) -> bytes:
        self._link.settimeout(timeout_s)
        try:
            received = self._link.recv(PIECE_BYTES)
        except TimeoutError as error:
            raise Silent(f"no byte came within {timeout_s} s") from error
        except OSError as error:
            raise Broken(f"the connection broke: {error}") from error
        if not received:
            raise Broken("the other side closed the connection")
        return received


class TcpTransport:
    """A device at a host and port.

    Args:
        host: name or address; IPv6 without brackets.
        port: 1 to 65535.
    """

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port

    def connect(self, *, timeout_s: float) -> TcpConnection:
        """Open a connection (see `Transport.connect`)."""
        try:
            link = socket.create_connection((self.host, self.port), timeout=timeout_s)
        except OSError as error:
            raise Unreachable(f"{self.host} port {self.port}: {error}") from error
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return TcpConnection(link)
