"""Addresses of devices as they stand in the configuration: `tcp:HOST:PORT` and its relatives."""

from devices.transports.tcp import TcpTransport

_LATER = {"serial": "serial lines", "usb": "USB printers"}
_LAST_PORT = 65535


def transport_for(address: str) -> TcpTransport:
    """Read an address.

    Args:
        address: `tcp:HOST:PORT`; IPv6 in brackets, `tcp:[::1]:9100`.

    Raises:
        ValueError: what is wrong with it, in one sentence that says what to write.
    """
    scheme, _, rest = address.partition(":")
    if scheme in _LATER:
        raise ValueError(
            f"{address!r}: {_LATER[scheme]} are not yet supported, connect by tcp:HOST:PORT"
        )
    if scheme != "tcp":
        raise ValueError(f"{address!r} is not an address of a device, write tcp:HOST:PORT")
    host, port = _host_and_port(address, rest)
    return TcpTransport(host, port)


def _host_and_port(address: str, rest: str) -> tuple[str, int]:
    host, colon, port = rest.rpartition(":")
    if not colon or not host:
        raise ValueError(f"{address!r} lacks host or port, write tcp:HOST:PORT")
    if not (port.isascii() and port.isdecimal() and 0 < int(port) <= _LAST_PORT):
        raise ValueError(f"{address!r}: the port is a number from 1 to {_LAST_PORT}")
    if host.startswith("[") and host.endswith("]"):
        return host[1:-1], int(port)
    if ":" in host:
        raise ValueError(f"{address!r}: put an IPv6 address in brackets, tcp:[::1]:9100")
    return host, int(port)
