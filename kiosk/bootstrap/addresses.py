"""Addresses of devices in the settings, checked before anything is built."""

from devices.transports.address import transport_for
from kiosk.config import Config, ConfigurationWrong

PAPERS_MM = ("80", "58")


PAGES = {"": "", "calls": "waiting_number/calls"}
"""What `screen.page` may name, and the journey it is."""


def displayed(config: Config) -> str:
    """Return the entry of the journey that is shown all the time; empty for a kiosk.

    Raises:
        ConfigurationWrong: if there is no such page.
    """
    page = config.text("screen.page")
    if page not in PAGES:
        known = ", ".join(repr(one) for one in PAGES if one)
        raise ConfigurationWrong(f"screen.page {page!r} is not known; choose {known}, or none")
    return PAGES[page]


def check_printer(config: Config) -> None:
    """Check address and paper of the receipt printer.

    Raises:
        ConfigurationWrong: if one of them cannot be used.
    """
    paper = config.text("devices.receipt_printer_paper")
    if paper not in PAPERS_MM:
        raise ConfigurationWrong(f"devices.receipt_printer_paper must be 80 or 58, not {paper}")
    address = config.text("devices.receipt_printer")
    if address in {"none", "simulated"}:
        return
    try:
        transport_for(address)
    except ValueError as error:
        raise ConfigurationWrong(f"devices.receipt_printer: {error}") from error
