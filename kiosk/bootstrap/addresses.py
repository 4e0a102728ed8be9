"""Addresses of devices in the settings, checked before anything is built."""

from devices.transports.address import transport_for
from kiosk.config import Config, ConfigurationWrong

PAPERS_MM = ("80", "58")


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
