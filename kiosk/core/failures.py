"""The known ways in which the world around the kiosk can fail.

Each code has a row in docs/failure_codes.md: cause, what the citizen sees, what the technician
does. A test keeps the two complete.
"""

from enum import StrEnum


class FailureCode(StrEnum):
    """A known failure; the value is what the technician reads."""

    PRINTER_NOT_CONFIGURED = "P 100"
    PRINTER_UNREACHABLE = "P 101"
    PRINTER_SILENT = "P 102"
    PRINTER_PAPER_END = "P 103"
    PRINTER_COVER_OPEN = "P 104"
    PRINTER_OFFLINE = "P 105"
    PRINTER_CUTTER = "P 106"
    PRINTER_FAULT = "P 107"
    PRINTER_NOT_UNDERSTOOD = "P 108"
    PRINTER_INTERRUPTED = "P 109"
    CONTENT_FILE_BROKEN = "C 200"
    CONTENT_MISSING = "C 201"
    STORE_NEWER = "C 202"
    STORE_DAMAGED = "C 203"
    DISK_FULL = "C 204"
    CONTENT_INCOMPLETE = "C 205"
    UNEXPECTED = "A 400"
    ASSET_DAMAGED = "A 401"
