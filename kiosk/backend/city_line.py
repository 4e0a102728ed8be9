"""The line to one of the city's systems: one exchange at a time, each with an end.

Rules it keeps:

- Nothing is ever repeated here. Whoever asked knows whether a question may be put twice.
- An exchange ends by its deadline, whatever the other side does: does not answer the name, does
  not accept, trickles byte by byte. Until the request has left, giving up means that it never
  leaves.
- The certificate is always checked; plain http goes to this machine only; no redirects; the
  environment's proxies do not count, only the configured one.
- A reply has a largest size.
- No URL, query or body is logged: keys of appointments stand in them.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from socket import SHUT_RDWR, socket
from typing import Any
from urllib.parse import clear_cache, urlsplit  # type: ignore[attr-defined] # typeshed lacks one

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.poolmanager import PoolManager
from urllib3.util.retry import Retry

from kiosk.booking.refusals import Group, Refused
from kiosk.core.clock import Clock

CONNECT_S = 3.0
READ_S = 10.0
WRITE_S = 20.0
LARGEST_BODY = 5 * 1024 * 1024
CHUNK = 64 * 1024
WINDOW_S = 60.0
SILENCE_S = 61.0
LEAST_TRUSTED_LIMIT = 20
LEFT_FOR_DEEDS = 8
"""So many of the city's own limit are kept for a booking: hold, send, confirm, look, let go."""

# urllib3 writes each request with its query into its log; the key of an appointment stands there.
for _name in ("urllib3", "urllib3.connectionpool", "urllib3.util.retry"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class AddressWrong(ValueError):  # noqa: N818 - named for what it says, as in the glossary
    """An address cannot be used; the message says why and what to write instead."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whole."""

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class NotSent:
    """The city has certainly not seen the request."""

    why: Refused


@dataclass(frozen=True, slots=True)
class Lost:
    """The request has left, and no whole answer came."""

    code: str = "offline"


Said = Reply | NotSent | Lost
OFFLINE = Refused(group=Group.OFFLINE, code="offline")
BUSY = Refused(group=Group.BUSY, code="busy")


class Budget:
    """How many requests a minute go out from here; shared by all lines to one system.

    The city counts by address: 60 a minute for all kiosks behind it. After its 429 only silence
    helps, at least 61 seconds of it; requests in that time would be refused and are not sent.
    Requests that hold, book or cancel may use all of it, others leave a quarter.
    """

    def __init__(self, clock: Clock, per_minute: int = 40, kiosks: int = 1) -> None:
        self._clock = clock
        self._most = max(4, per_minute // max(1, kiosks))
        self._spare = max(1, self._most // 4)
        self._sent: deque[float] = deque()
        self._silent_until_s = self._last_s = float("-inf")
        self._left: int | None = None
        self._lock = threading.Lock()

    def take(self, *, urgent: bool) -> bool:
        """Take one request; False where it must not be sent now."""
        now_s = self._clock.monotonic_s()
        with self._lock:
            if now_s < self._silent_until_s:
                return False
            if now_s - self._last_s >= SILENCE_S:
                self._left = None
            while self._sent and now_s - self._sent[0] >= WINDOW_S:
                self._sent.popleft()
            spare = 0 if urgent else self._spare
            if len(self._sent) >= self._most - spare:
                return False
            if not urgent and self._left is not None and self._left <= LEFT_FOR_DEEDS:
                return False
            self._sent.append(now_s)
            self._last_s = now_s
            return True

    def told(self, limit: int, left: int) -> None:
        """Heed what the city says is left of its own limit."""
        # Small limits are those of a gateway per second, which are full again at once.
        if limit >= LEAST_TRUSTED_LIMIT:
            with self._lock:
                self._left = left

    def refused(self) -> None:
        """Be silent from now on, because the city said 429."""
        with self._lock:
            self._silent_until_s = self._clock.monotonic_s() + SILENCE_S
            self._left = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Access:
    """How a system is reached beside its address.

    Attributes:
        proxy: URL of the proxy; empty for none. Not used for this machine.
        ca_file: certificates to trust instead of the bundled ones.
        client_certificate: PEM file with certificate and key.
        user, password: for HTTP Basic; empty for none.
        headers: sent with each request.
    """

    proxy: str = ""
    ca_file: Path | None = None
    client_certificate: Path | None = None
    user: str = ""
    password: str = ""
    headers: Mapping[str, str] | None = None

    def __repr__(self) -> str:
        return "Access(…)"


class CityLine:
    """A line to one base URL; safe to share by threads."""

    def __init__(
        self,
        base_url: str,
        *,
        access: Access | None = None,
        budget: Budget | None = None,
        connect_s: float = CONNECT_S,
        read_s: float = READ_S,
        write_s: float = WRITE_S,
        largest_body: int = LARGEST_BODY,
    ) -> None:
        """Make a line; nothing is sent yet.

        Raises:
            AddressWrong: for an address or a file that cannot be used.
        """
        access = access or Access()
        self._base, loopback = _checked(base_url)
        self._budget = budget
        self._connect_s, self._read_s, self._write_s = connect_s, read_s, write_s
        self._largest_body = largest_body
        self._session = _session(access, loopback=loopback)

    def get(
        self,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        urgent: bool = False,
        deed: bool = False,
    ) -> Said:
        """Ask; `deed` for a GET that changes something and therefore gets more time."""
        return self._exchange("GET", path, query, None, urgent=urgent, deed=deed)

    def post(self, path: str, body: object, *, urgent: bool = True) -> Said:
        """Send a JSON body."""
        return self._exchange("POST", path, None, body, urgent=urgent, deed=True)

    def close(self) -> None:
        """Give the connections back."""
        self._session.close()

    def _exchange(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None,
        body: object,
        *,
        urgent: bool,
        deed: bool,
    ) -> Said:
        if self._budget is not None and not self._budget.take(urgent=urgent):
            return NotSent(BUSY)
        read_s = self._write_s if deed else self._read_s
        exchange = _Exchange()

        def send() -> Reply:
            with self._session.request(
                method,
                self._base + path.lstrip("/"),
                params=query,
                json=body,
                timeout=(self._connect_s, read_s),
                allow_redirects=False,
                stream=True,
            ) as response:
                self._heed(response)
                return Reply(response.status_code, self._body(response))

        said = exchange.run(send, self._connect_s + read_s)
        if query:
            # The library remembers the addresses it took apart: keys of appointments stand in them.
            clear_cache()
        if isinstance(said, Reply) and said.status == 429 and self._budget is not None:
            self._budget.refused()
        return said

    def _body(self, response: requests.Response) -> bytes:
        parts = bytearray()
        for part in response.iter_content(CHUNK):
            parts += part
            if len(parts) > self._largest_body:
                raise _TooLarge
        return bytes(parts)

    def _heed(self, response: requests.Response) -> None:
        with suppress(KeyError, ValueError):
            limit = int(response.headers["X-RateLimit-Limit"])
            left = int(response.headers["X-RateLimit-Remaining"])
            if self._budget is not None:
                self._budget.told(limit, left)


class _TooLarge(Exception):  # noqa: N818 - ends one exchange, seen by nobody else
    pass


class _GivenUp(Exception):  # noqa: N818 - likewise
    pass


class _Exchange:
    """One request and its reply on a thread of its own, so that its end is certain.

    Whether the request has left is decided once, by whoever comes first: the connection that is
    about to send, or the deadline that forbids it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left = False
        self._given_up = False
        self._socket: socket | None = None
        self._done = threading.Event()
        self._said: Said | None = None

    def run(self, send: Callable[[], Reply], most_s: float) -> Said:
        """Return the reply, or what is certain without it, after `most_s` at the latest."""
        worker = threading.Thread(target=self._work, args=(send,), name="city-line", daemon=True)
        worker.start()
        if not self._done.wait(most_s):
            with self._lock:
                self._given_up = True
                line = self._socket
            if line is not None:
                # Wakes the thread that reads; on the plain socket, for TLS has a state of its own.
                with suppress(OSError):
                    socket.shutdown(line, SHUT_RDWR)
        with self._lock:
            if self._said is not None:
                return self._said
            return Lost() if self._left else NotSent(OFFLINE)

    def connected(self, line: socket | None) -> None:
        """Note that the request leaves now, or stop it."""
        with self._lock:
            if self._given_up:
                raise _GivenUp
            self._left = True
            self._socket = line

    def _work(self, send: Callable[[], Reply]) -> None:
        _present.exchange = self
        said: Said | None = None
        try:
            said = send()
        except requests.exceptions.SSLError:
            said = self._ended("certificate")
        except (requests.RequestException, HTTPError, OSError, ValueError, _GivenUp):
            said = self._ended("offline")
        except _TooLarge:
            said = Lost("tooLarge")
        finally:
            _present.exchange = None
            with self._lock:
                if not self._given_up:
                    self._said = said
            self._done.set()

    def _ended(self, code: str) -> Said:
        with self._lock:
            return Lost() if self._left else NotSent(Refused(group=Group.OFFLINE, code=code))


_present = threading.local()


def _leaves(connection: HTTPConnection) -> None:
    exchange: _Exchange | None = getattr(_present, "exchange", None)
    if exchange is not None:
        exchange.connected(connection.sock)


class _PlainConnection(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _leaves(self)


class _TlsConnection(HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _leaves(self)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


_POOLS = {"http": _PlainPool, "https": _TlsPool}


class _Adapter(HTTPAdapter):
    """Tells each exchange when its request leaves; never repeats."""

    def __init__(self) -> None:
        super().__init__(max_retries=Retry(0, read=False))

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - the base's own
        """Make the connections of the kiosk's own kind."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = dict(_POOLS)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:  # noqa: ANN401 - likewise
        """Likewise through a proxy."""
        manager: PoolManager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = dict(_POOLS)
        return manager


def _session(access: Access, *, loopback: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.mount("http://", _Adapter())
    session.mount("https://", _Adapter())
    # A connection of its own for each request: a kept one may be dead already, and then nobody
    # could tell whether the request on it was seen.
    session.headers.update({"Accept": "application/json", "Connection": "close"})
    session.headers.update(access.headers or {})
    session.verify = str(_file(access.ca_file, "certificates")) if access.ca_file else True
    if access.client_certificate:
        session.cert = str(_file(access.client_certificate, "client certificate"))
    if access.proxy and not loopback:
        if urlsplit(access.proxy).scheme not in {"http", "https"}:
            raise AddressWrong(f"write a proxy like http://proxy:3128, not {access.proxy!r}")
        session.proxies = {"http": access.proxy, "https": access.proxy}
    if access.user:
        session.auth = HTTPBasicAuth(access.user.encode(), access.password.encode())
    return session


def _file(path: Path, what: str) -> Path:
    if not path.is_file():
        raise AddressWrong(f"{path} is not there; it should hold the {what}")
    return path


def _checked(base_url: str) -> tuple[str, bool]:
    """Return the base with a slash at its end, and whether it is this machine."""
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    if parts.scheme not in {"http", "https"} or not host:
        raise AddressWrong(f"write an address like https://host/path/, not {base_url!r}")
    if parts.username is not None or parts.password is not None:
        raise AddressWrong("write user and password into a file of their own, not into an address")
    if parts.query or parts.fragment:
        raise AddressWrong("write an address without ? and #")
    loopback = _is_this_machine(host)
    if parts.scheme == "http" and not loopback:
        raise AddressWrong(f"{host} needs https; plain http goes to this machine only")
    return parts.geturl().rstrip("/") + "/", loopback


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
