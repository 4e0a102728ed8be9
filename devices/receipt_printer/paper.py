"""The paper that a byte stream makes."""

from pathlib import Path


class Paper:
    """Printed paper, from head to foot."""

    def as_text(self) -> str:
        """Return its lines as plain text."""
        raise NotImplementedError

    def save_png(self, path: Path) -> None:
        """Write its picture, one pixel a dot."""
        raise NotImplementedError


def render(data: bytes, *, width_dots: int = 576) -> Paper:
    """Interpret a byte stream.

    Raises:
        NotUnderstood: at the first unknown or unfinished command (devices.receipt_printer.interpreter).
    """
    raise NotImplementedError
