"""The city on a socket: HTTP/1.1 over loopback, one thread a connection.

Nothing of a request is logged, neither path nor query nor body. Whatever comes in, the answer is a
reply or the end of that connection, and the server goes on.
"""

import contextlib
import ipaddress
import json
import re
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Iterable, Mapping
from dataclasses import replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, urlsplit

from kiosk.cityhall.zms.books import Books
from kiosk.cityhall.zms.city import City, Plan
from kiosk.cityhall.zms.errors import TABLE, error_body
from kiosk.cityhall.zms.faults import FaultSource, Generation, Struck
from kiosk.cityhall.zms.queues import Queues
from kiosk.cityhall.zms.routes import Route, route
from kiosk.cityhall.zms.wire import HTML_PAGE, Reply, Request, json_reply
from kiosk.core.clock import Clock, SystemClock

LARGEST_BODY_BYTES = 10_485_760
_DRAINED_BYTES = 4 * LARGEST_BODY_BYTES
_MOST_PARAMETERS = 200
_LARGEST_PORT = 65_535
_IDLE_S = 30.0
_CRASHED = json_reply({"error": {"message": "Slim Application Error", "code": 0}}, 500)
_ADDRESS_HEADERS = ("Client-IP", "X-Forwarded-For")
_REASONS = {status.value: status.phrase for status in HTTPStatus}


class ZmsCity:
    """The simulated city, embedded in a program or alone.

    Args:
        plan: what it is made of.
        host: where to listen.
        port: 0 takes a free one.
        faults: what is broken at first (`kiosk.cityhall.zms.faults`).
        state: JSON file that says what is broken; read on every request.
        generation: which citizen API it speaks, until the state file says otherwise.
        clock: its time.
        seed: the same seed gives the same keys and challenges.

    Raises:
        ValueError: an unknown fault.
    """

    def __init__(
        self,
        plan: Plan,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        faults: Iterable[str] = (),
        state: Path | None = None,
        generation: Generation = Generation.CALENDAR,
        clock: Clock | None = None,
        seed: str = "musterstadt",
    ) -> None:
        self.faults = FaultSource(faults, state, generation)
        self.bugs: list[str] = []
        self._place = (host, port)
        self._city = City(
            plan,
            clock=clock or SystemClock(),
            faults=self.faults,
            base_url=lambda: self.citizen_url,
            seed=seed,
        )
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def endpoint(self) -> tuple[str, int]:
        """Host and port it listens on, once started."""
        return self._place

    @property
    def url(self) -> str:
        """Where it is; both APIs are found below it, each call by its own path."""
        host, port = self._place
        return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"

    @property
    def citizen_url(self) -> str:
        """Base URL of the citizen API, as a real city has it."""
        return f"{self.url}terminvereinbarung/api/citizen/"

    @property
    def queue_url(self) -> str:
        """Base URL of the back end, as a real city has it."""
        return f"{self.url}terminvereinbarung/api/2/"

    @property
    def books(self) -> Books:
        """The appointments; not to be used while somebody books."""
        return self._city.books

    @property
    def queues(self) -> Queues:
        """The waiting numbers; not to be used while somebody draws."""
        return self._city.queues

    def seen(self) -> dict[str, object]:
        """Return what `/simulator/books/` shows."""
        return self._city.seen()

    def set_faults(self, *texts: str, generation: Generation | None = None) -> None:
        """Break it in these ways and no other; without any, mend it.

        Raises:
            ValueError: an unknown fault.
        """
        self.faults.set(texts, generation)

    def start(self) -> None:
        """Listen.

        Raises:
            OSError: the address is taken or not ours.
        """
        self._server = _Server(self._place, self._city, self.faults, self.bugs)
        self._place = (self._place[0], self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="city-simulator",
        )
        self._thread.start()

    def stop(self) -> None:
        """End all connections and threads; may be called twice."""
        if self._server is None or self._thread is None:
            return
        self._server.stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()
        self._server = self._thread = None


class _Server(ThreadingHTTPServer):
    """Owns the socket and knows the open connections."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(
        self, place: tuple[str, int], city: City, faults: FaultSource, bugs: list[str]
    ) -> None:
        self.city = city
        self.faults = faults
        self.bugs = bugs
        self.stopping = threading.Event()
        self._links: set[socket.socket] = set()
        self._links_lock = threading.Lock()
        if ":" in place[0]:
            self.address_family = socket.AF_INET6
        super().__init__(place, _Handler)

    def server_bind(self) -> None:
        """Bind without asking a name server what the address is called."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "city", self.server_address[1]

    def verify_request(self, *_: object) -> bool:
        """Close at once while it is offline."""
        return not self.faults.offline()

    def handle_error(self, *_: object) -> None:
        """Stay silent: a connection that breaks is no news, and a trace could tell of persons."""

    def joined(self, link: socket.socket) -> None:
        """Remember an open connection."""
        with self._links_lock:
            self._links.add(link)
            if self.stopping.is_set():
                _shut(link)

    def left(self, link: socket.socket) -> None:
        """Forget a connection that ends."""
        with self._links_lock:
            self._links.discard(link)

    def hang_up(self) -> None:
        """Break all open connections, so that their threads end."""
        with self._links_lock:
            self.stopping.set()
            for link in self._links:
                _shut(link)


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = "Apache"
    sys_version = ""
    timeout = _IDLE_S
    disable_nagle_algorithm = True
    wbufsize = 65_536
    server: _Server
    connection: socket.socket

    def setup(self) -> None:
        """Tell the server of the connection."""
        super().setup()
        self.server.joined(self.connection)

    def finish(self) -> None:
        """Tell the server that it ends."""
        self.server.left(self.connection)
        # What is left to send may find nobody.
        with contextlib.suppress(OSError, ValueError):
            super().finish()

    def log_message(self, *_: object) -> None:
        """Log nothing: paths and queries hold keys."""

    def _serve(self) -> None:
        """Answer one request."""
        try:
            self._answer()
        except OSError:
            # A connection that broke, or was closed while somebody wrote to it.
            self.close_connection = True
        except Exception as bug:  # noqa: BLE001 - the server goes on whatever happens
            self._bug(bug)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve

    def _bug(self, bug: Exception) -> None:
        """Note where the program broke off, and answer as the real one does."""
        self.close_connection = True
        trace = traceback.extract_tb(bug.__traceback__)[-1]
        self.server.bugs.append(f"{type(bug).__name__} in {trace.name}, line {trace.lineno}")
        with contextlib.suppress(OSError, ValueError):
            self._send(_CRASHED)

    def _answer(self) -> None:
        target = _target(self.path)
        found = route(self.command, target.path, self.server.faults.generation)
        length = self._length()
        if length is None:
            self._send(json_reply(error_body([TABLE["invalidRequest"]]), 400), close=True)
            return
        too_large = length > LARGEST_BODY_BYTES
        body = self._drain(length) if too_large else self.rfile.read(length)
        if not too_large and len(body) < length:
            self.close_connection = True
            return
        struck = self.server.faults.strike(found.endpoint) if found.endpoint else Struck()
        request = Request(
            endpoint=found.endpoint,
            call=found.call,
            values=found.values,
            query=_query(target.query),
            body=_json(body),
            too_large=too_large,
            ip=self._ip(),
            struck=struck,
        )
        self._reply(found, request, close=too_large)

    def _reply(self, found: Route, request: Request, *, close: bool) -> None:
        struck = request.struck
        if "offline" in struck:
            self._hang_up()
            return
        page = "html-page" in struck
        reply = HTML_PAGE if page else self.server.city.answer(found, request)
        if struck.slow_s and self.server.stopping.wait(struck.slow_s):
            return
        if "answer-lost" in struck:
            self._hang_up()
        elif "answer-torn" in struck:
            self._send(reply, close=True, octets=len(reply.body) // 2)
            self._hang_up()
        elif "answer-half" in struck:
            self._send(replace(reply, body=reply.body[: len(reply.body) // 2]), close=close)
        else:
            self._send(reply, close=close)

    def _send(self, reply: Reply, *, close: bool = False, octets: int | None = None) -> None:
        """Send a reply, or only so many octets of its body."""
        self.close_connection = self.close_connection or close
        self.send_response(reply.status, _REASONS.get(reply.status, "Unknown"))
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body[:octets])
        self.wfile.flush()

    def _hang_up(self) -> None:
        self.close_connection = True
        _shut(self.connection)

    def _length(self) -> int | None:
        """Return how long the body is; None where that is not honestly told."""
        told = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not re.fullmatch(r"[0-9]{1,12}", told):
            return None
        return int(told)

    def _drain(self, length: int) -> bytes:
        """Read what nobody wants, within reason, so that the refusal arrives."""
        left = min(length, _DRAINED_BYTES)
        while left > 0 and (read := len(self.rfile.read(min(left, 65_536)))):
            left -= read
        return b""

    def _ip(self) -> str:
        """Return the client's address as the real server sees it."""
        for name in _ADDRESS_HEADERS:
            for text in self.headers.get(name, "").split(","):
                with contextlib.suppress(ValueError):
                    return str(ipaddress.ip_address(text.strip()))
        return str(self.client_address[0])


def run_city(
    plan: Plan,
    *,
    listen: str,
    faults: Iterable[str],
    state: Path | None,
    generation: Generation,
) -> int:
    """Run alone until SIGINT or SIGTERM; prints `listening HOST:PORT` when ready.

    Args:
        plan: what the city is made of.
        listen: `HOST:PORT`; port 0 takes a free one.
        faults: what is broken at first.
        state: file that says what is broken; may change while it runs.
        generation: which citizen API it speaks, until the state file says otherwise.

    Returns:
        0, once it was told to end.

    Raises:
        ValueError: an unknown fault, or no address.
        OSError: the address is taken or not ours.
    """
    host, colon, port = listen.rpartition(":")
    if not colon or not (port.isascii() and port.isdecimal()) or int(port) > _LARGEST_PORT:
        raise ValueError(f"{listen!r} is no place to listen, write HOST:PORT")
    city = ZmsCity(
        plan,
        host=host.strip("[]"),
        port=int(port),
        faults=faults,
        state=state,
        generation=generation,
    )
    city.start()
    told_to_end = threading.Event()
    former = {
        number: signal.signal(number, lambda *_: told_to_end.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        host, bound = city.endpoint
        sys.stdout.write(f"listening {f'[{host}]' if ':' in host else host}:{bound}\n")
        sys.stdout.flush()
        told_to_end.wait()
    finally:
        city.stop()
        for number, handler in former.items():
            signal.signal(number, handler)
    return 0


def _target(path: str) -> SplitResult:
    """Split what stands in the request line; what is no address leads nowhere."""
    try:
        # Two slashes at the beginning would be read as the name of a host.
        return urlsplit("/" + path.lstrip("/"))
    except ValueError:
        return urlsplit("/")


def _query(text: str) -> Mapping[str, str]:
    """Return the parameters: the last of a name counts, `name[]` becomes `name[0]`, `name[1]` …."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        return {}
    found: dict[str, str] = {}
    for name, value in pairs:
        listed = name.endswith("[]")
        found[f"{name[:-1]}{len(found)}]" if listed else name] = value
    return found


def _json(body: bytes) -> object:
    """Return what a body says; None where it is no JSON."""
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return value


def _shut(link: socket.socket) -> None:
    with contextlib.suppress(OSError):
        link.shutdown(socket.SHUT_RDWR)
