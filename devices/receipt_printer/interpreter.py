"""Strict reading of ESC/POS."""


class NotUnderstood(ValueError):
    """A byte sequence that is no known command, with its offset and hex."""
