import pytest

from devices.transports.address import transport_for


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("tcp:127.0.0.1:9100", "127.0.0.1", 9100),
        ("tcp:drucker.example:1", "drucker.example", 1),
        ("tcp:[::1]:65535", "::1", 65535),
    ],
)
def test_tcp_addresses_name_host_and_port(address: str, host: str, port: int) -> None:
    transport = transport_for(address)

    assert (transport.host, transport.port) == (host, port)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "is not an address"),
        ("printer", "is not an address"),
        ("http://x:1", "is not an address"),
        ("tcp:", "lacks host or port"),
        ("tcp:host", "lacks host or port"),
        ("tcp::9100", "lacks host or port"),
        ("tcp:host:", "number from 1"),
        ("tcp:host:0", "number from 1"),
        ("tcp:host:65536", "number from 1"),
        ("tcp:host:٣", "number from 1"),
        ("tcp:::1:9100", "in brackets"),
        ("serial:/dev/ttyUSB0", "serial lines are not yet supported"),
        ("usb:04b8:0202", "USB printers are not yet supported"),
    ],
)
def test_other_addresses_are_refused_with_what_to_write(address: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        transport_for(address)
