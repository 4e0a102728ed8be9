import socket
from collections.abc import Iterator

import pytest

from devices.transports.base import Broken, Silent, Unreachable
from devices.transports.tcp import TcpConnection, TcpTransport


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


@pytest.fixture
def ends(listener: socket.socket) -> Iterator[tuple[TcpConnection, socket.socket]]:
    line = TcpTransport("127.0.0.1", listener.getsockname()[1]).connect(timeout_s=2)
    other, _ = listener.accept()
    with other:
        yield line, other
    line.close()


def test_bytes_reach_the_other_side_and_come_back(
    ends: tuple[TcpConnection, socket.socket],
) -> None:
    line, other = ends
    line.write(b"frage", timeout_s=1)
    assert other.recv(10) == b"frage"

    other.sendall(b"\x12\x16")
    assert [line.read(timeout_s=1), line.read(timeout_s=1)] == [0x12, 0x16]


def test_nobody_listening_is_unreachable(listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    listener.close()

    with pytest.raises(Unreachable, match=str(port)):
        TcpTransport("127.0.0.1", port).connect(timeout_s=1)


def test_no_answer_in_time_is_silence(ends: tuple[TcpConnection, socket.socket]) -> None:
    with pytest.raises(Silent):
        ends[0].read(timeout_s=0.01)


def test_a_side_that_does_not_read_is_silence(ends: tuple[TcpConnection, socket.socket]) -> None:
    with pytest.raises(Silent):
        ends[0].write(bytes(50_000_000), timeout_s=0.05)


def test_a_closed_connection_is_broken(ends: tuple[TcpConnection, socket.socket]) -> None:
    line, other = ends
    other.close()

    with pytest.raises(Broken):
        line.read(timeout_s=1)
    with pytest.raises(Broken):
        line.write(bytes(10_000_000), timeout_s=1)


def test_a_reset_connection_is_broken(ends: tuple[TcpConnection, socket.socket]) -> None:
    line, other = ends
    line.write(b"unread", timeout_s=1)
    other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    other.close()

    with pytest.raises(Broken):
        line.read(timeout_s=1)


def test_a_line_may_be_closed_twice(ends: tuple[TcpConnection, socket.socket]) -> None:
    ends[0].close()
    ends[0].close()
