import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib import parse

import pytest

from kiosk.backend.city_line import (
    BUSY,
    OFFLINE,
    Access,
    AddressWrong,
    Budget,
    CityLine,
    Lost,
    NotSent,
    Reply,
)
from kiosk.booking.refusals import Group
from kiosk.core.clock import ManualClock

Answer = Callable[[socket.socket, bytes, threading.Event], None]


class Listener:
    """Answers each connection with bytes of the test's choice, after it has read the request."""

    def __init__(self, answer: Answer, context: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        self.over = threading.Event()
        self._answer = answer
        self._context = context
        self._door = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._links: list[socket.socket] = []
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    @property
    def port(self) -> int:
        return int(self._door.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api"

    def _accept(self) -> None:
        while True:
            try:
                link, _ = self._door.accept()
            except OSError:
                return
            self._links.append(link)
            thread = threading.Thread(target=self._serve, args=(link,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, link: socket.socket) -> None:
        try:
            if self._context is not None:
                link = self._context.wrap_socket(link, server_side=True)
            request = b""
            while b"\r\n\r\n" not in request:
                part = link.recv(65536)
                if not part:
                    return
                request += part
            self.requests.append(request)
            self._answer(link, request, self.over)
        except OSError:
            pass
        finally:
            link.close()

    def stop(self) -> None:
        self.over.set()
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for link in self._links:
            link.close()
        for thread in (self._accepting, *self._threads):
            thread.join()


@pytest.fixture
def listen() -> Iterator[Callable[..., Listener]]:
    started: list[Listener] = []

    def start(answer: Answer, context: ssl.SSLContext | None = None) -> Listener:
        started.append(Listener(answer, context))
        return started[-1]

    yield start
    for one in started:
        one.stop()


def says(raw: bytes) -> Answer:
    return lambda link, _request, _over: link.sendall(raw)


def whole(body: bytes, status: str = "200 OK", more: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return head.encode() + body


def trickle(link: socket.socket, _request: bytes, over: threading.Event) -> None:
    link.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not over.wait(0.02):
        link.sendall(b"x")


def trickle_head(link: socket.socket, _request: bytes, over: threading.Event) -> None:
    link.sendall(b"HTTP/1.1 200 OK\r\n")
    while not over.wait(0.02):
        link.sendall(b"X-More: y\r\n")


def silent(_link: socket.socket, _request: bytes, over: threading.Event) -> None:
    over.wait()


def test_a_whole_reply_comes_back(listen: Callable[..., Listener]) -> None:
    there = listen(says(whole(b'{"a":1}', "404 Not Found")))
    line = CityLine(there.url)
    assert line.get("offices/", {"a": "1,2"}) == Reply(404, b'{"a":1}')
    assert there.requests[0].startswith(b"GET /api/offices/?a=1%2C2 HTTP/1.1\r\n")
    assert b"Connection: close" in there.requests[0]
    assert line.post("/reserve/", {"x": [1]}) == Reply(404, b'{"a":1}')
    assert there.requests[1].startswith(b"POST /api/reserve/ HTTP/1.1\r\n")
    line.close()


@pytest.mark.parametrize(
    "answer",
    [
        says(b""),
        says(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"),
        says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal"),
        says(b"\x00\x01 no http at all"),
        says(whole(b"no gzip", more="Content-Encoding: gzip\r\n")),
        silent,
        trickle,
        trickle_head,
    ],
    ids=["closed", "torn", "torn-chunks", "rubbish", "no-gzip", "silent", "trickle", "head"],
)
def test_an_answer_that_never_comes_whole_is_lost(
    listen: Callable[..., Listener], answer: Answer
) -> None:
    line = CityLine(listen(answer).url, connect_s=0.2, read_s=0.2, write_s=0.2)
    assert line.get("x/") == Lost()
    assert line.post("x/", {}) == Lost()


def test_an_answer_that_is_too_large_is_lost(listen: Callable[..., Listener]) -> None:
    line = CityLine(listen(says(whole(b"x" * 5000))).url, largest_body=4000)
    assert line.get("x/") == Lost("tooLarge")


def test_nothing_is_asked_twice(listen: Callable[..., Listener]) -> None:
    there = listen(says(b""))
    CityLine(there.url).get("x/")
    assert len(there.requests) == 1


def test_a_redirect_is_not_followed(listen: Callable[..., Listener]) -> None:
    there = listen(says(whole(b"", "302 Found", "Location: http://192.0.2.1/\r\n")))
    assert CityLine(there.url).get("x/") == Reply(302, b"")
    assert len(there.requests) == 1


def test_where_nobody_listens_nothing_was_sent() -> None:
    door = socket.create_server(("127.0.0.1", 0))
    port = door.getsockname()[1]
    door.close()
    assert CityLine(f"http://127.0.0.1:{port}/").post("x/", {}) == NotSent(OFFLINE)


def test_what_is_given_up_before_it_left_never_leaves(
    listen: Callable[..., Listener], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = listen(says(whole(b"{}")))
    go_on = threading.Event()
    done = threading.Event()
    connect = socket.socket.connect

    def late(self: socket.socket, address: tuple[str, int]) -> None:
        go_on.wait()
        connect(self, address)
        done.set()

    monkeypatch.setattr(socket.socket, "connect", late)
    line = CityLine(there.url, connect_s=0.05, write_s=0.05)
    assert line.post("reserve/", {}) == NotSent(OFFLINE)
    go_on.set()
    assert done.wait(10)
    for thread in threading.enumerate():
        if thread.name == "city-line":
            thread.join()
    assert there.requests == []


def test_the_environments_proxy_does_not_count(
    listen: Callable[..., Listener], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("NO_PROXY", "")
    there = listen(says(whole(b"{}")))
    assert CityLine(there.url).get("x/") == Reply(200, b"{}")


def test_the_configured_proxy_counts_for_the_city_and_not_for_this_machine(
    listen: Callable[..., Listener],
) -> None:
    proxy = listen(says(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"))
    access = Access(proxy=f"http://127.0.0.1:{proxy.port}")
    assert CityLine("https://city.invalid/", access=access).get("x/") == NotSent(OFFLINE)
    assert proxy.requests[0].startswith(b"CONNECT city.invalid:443 ")
    there = listen(says(whole(b"{}")))
    assert CityLine(there.url, access=access).get("x/") == Reply(200, b"{}")
    assert len(proxy.requests) == 1


def test_user_and_headers_go_with_each_request(listen: Callable[..., Listener]) -> None:
    there = listen(says(whole(b"{}")))
    access = Access(user="kiosk", password="geheim", headers={"X-Api-Key": "k1"})  # noqa: S106
    CityLine(there.url, access=access).get("x/")
    assert b"Authorization: Basic a2lvc2s6Z2VoZWlt" in there.requests[0]
    assert b"X-Api-Key: k1" in there.requests[0]
    assert "geheim" not in repr(access)


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("http://city.example/", "https"),
        ("http://192.0.2.7/", "https"),
        ("ftp://city.example/", "https://host/path/"),
        ("", "https://host/path/"),
        ("https:///x", "https://host/path/"),
        ("https://[::1", "https://host/path/"),
        ("https://city.example:port/", "https://host/path/"),
        ("https://kiosk:geheim@city.example/", "file of their own"),
        ("https://city.example/?a=1", "without ?"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused(url: str, word: str) -> None:
    with pytest.raises(AddressWrong) as caught:
        CityLine(url)
    assert word in str(caught.value)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://localhost/", "http://127.8.9.1:80/", "http://[::1]/x", "https://city.example"]
)
def test_other_addresses_are_taken(url: str) -> None:
    CityLine(url).close()


@pytest.mark.parametrize(
    "access",
    [
        Access(ca_file=Path("/nowhere/ca.pem")),
        Access(client_certificate=Path("/nowhere/own.pem")),
        Access(proxy="proxy:3128"),
    ],
)
def test_what_access_needs_must_be_there(access: Access) -> None:
    with pytest.raises(AddressWrong):
        CityLine("https://city.example/", access=access)


# TLS ---------------------------------------------------------------------------------------------


def certificate(folder: Path) -> Path:
    """Make a certificate for this machine that signs itself."""
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415
    from ipaddress import ip_address  # noqa: PLC0415

    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "city")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = folder / "city.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


def test_only_a_trusted_certificate_is_spoken_to(
    listen: Callable[..., Listener], tmp_path: Path
) -> None:
    file = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    there = listen(says(whole(b"{}")), context)
    url = f"https://127.0.0.1:{there.port}/"
    said = CityLine(url).post("x/", {})
    assert isinstance(said, NotSent)
    assert (said.why.group, said.why.code) == (Group.OFFLINE, "certificate")
    assert there.requests == []
    trusting = Access(ca_file=file, client_certificate=file)
    assert CityLine(url, access=trusting).get("x/") == Reply(200, b"{}")


def test_a_silent_answer_ends_over_tls_too(listen: Callable[..., Listener], tmp_path: Path) -> None:
    file = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    there = listen(trickle, context)
    line = CityLine(
        f"https://127.0.0.1:{there.port}/", access=Access(ca_file=file), connect_s=1, read_s=0.2
    )
    assert line.get("x/") == Lost()


def test_no_query_and_no_body_gets_into_the_log(
    listen: Callable[..., Listener], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    there = listen(says(whole(b"{}")))
    line = CityLine(there.url)
    line.get("appointment/", {"authKey": "deadbeef"})
    line.post("update/", {"familyName": "Löwenherz"})
    torn = CityLine(listen(says(b"")).url)
    torn.get("appointment/", {"authKey": "deadbeef"})
    assert "deadbeef" not in caplog.text
    assert "wenherz" not in caplog.text


# The budget --------------------------------------------------------------------------------------


def taken(budget: Budget, *, urgent: bool) -> int:
    count = 0
    while budget.take(urgent=urgent):
        count += 1
    return count


def test_a_quarter_is_left_for_what_is_urgent(clock: ManualClock) -> None:
    budget = Budget(clock, 40)
    assert taken(budget, urgent=False) == 30
    assert taken(budget, urgent=True) == 10
    clock.advance(59.9)
    assert not budget.take(urgent=True)
    clock.advance(0.2)
    assert taken(budget, urgent=False) == 30


def test_kiosks_behind_one_address_share(clock: ManualClock) -> None:
    assert taken(Budget(clock, 40, kiosks=4), urgent=True) == 10
    assert taken(Budget(clock, 40, kiosks=100), urgent=True) == 4


def test_the_window_slides(clock: ManualClock) -> None:
    budget = Budget(clock, 4)
    assert budget.take(urgent=True)
    clock.advance(30)
    assert taken(budget, urgent=True) == 3
    clock.advance(30)
    assert taken(budget, urgent=True) == 1


def test_after_a_429_there_is_silence_for_61_seconds(
    listen: Callable[..., Listener], clock: ManualClock
) -> None:
    there = listen(says(whole(b"", "429 Too Many Requests")))
    line = CityLine(there.url, budget=Budget(clock), connect_s=30, read_s=30, write_s=30)
    assert line.get("x/") == Reply(429, b"")
    assert line.post("x/", {}) == NotSent(BUSY)
    clock.advance(60.9)
    assert line.get("x/", urgent=True) == NotSent(BUSY)
    assert len(there.requests) == 1
    clock.advance(0.2)
    assert line.get("x/") == Reply(429, b"")


def test_what_the_city_says_is_left_counts(
    listen: Callable[..., Listener], clock: ManualClock
) -> None:
    more = "X-RateLimit-Limit: 60\r\nX-RateLimit-Remaining: 3\r\n"
    url = listen(says(whole(b"{}", more=more))).url
    line = CityLine(url, budget=Budget(clock), connect_s=30, read_s=30, write_s=30)
    assert line.get("x/") == Reply(200, b"{}")
    assert line.get("x/") == NotSent(BUSY)
    assert line.get("x/", urgent=True) == Reply(200, b"{}")
    clock.advance(60.5)
    assert line.get("x/") == NotSent(BUSY)
    clock.advance(0.5)
    assert line.get("x/") == Reply(200, b"{}")


@pytest.mark.parametrize(
    "more",
    [
        "X-RateLimit-Limit: 5\r\nX-RateLimit-Remaining: 0\r\n",
        "X-RateLimit-Limit: x\r\nX-RateLimit-Remaining: 0\r\n",
        "X-RateLimit-Remaining: 0\r\n",
    ],
)
def test_other_limits_do_not(
    listen: Callable[..., Listener], clock: ManualClock, more: str
) -> None:
    url = listen(says(whole(b"{}", more=more))).url
    line = CityLine(url, budget=Budget(clock), connect_s=30, read_s=30, write_s=30)
    assert line.get("x/") == Reply(200, b"{}")
    assert line.get("x/") == Reply(200, b"{}")


def test_no_address_with_a_query_is_remembered(listen: Callable[..., Listener]) -> None:
    line = CityLine(listen(says(whole(b"{}"))).url)
    assert line.get("x/", {"authKey": "ab12"}) == Reply(200, b"{}")
    assert parse.urlsplit.cache_info().currsize == 0  # type: ignore[attr-defined] # a cache, unsaid
