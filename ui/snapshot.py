"""Base of all view models: a frozen snapshot in, one notify per field that really changed out.

A view model declares a frozen `Props` dataclass and, for each field that QML reads, a property
(camelCase) with the signal `<property>Changed`. `show` takes the next snapshot.
"""

import dataclasses
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

P = TypeVar("P")


def camel(name: str) -> str:
    """Turn a field's name into its QML name: `can_back` → `canBack`."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


class Snapshot(QObject, Generic[P]):
    """A QObject whose properties are the fields of one frozen dataclass."""

    def __init__(self, props: P, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = props

    @property
    def props(self) -> P:
        """The present snapshot."""
        return self._props

    def show(self, props: P) -> None:
        """Take the next snapshot and notify what changed."""
        before, self._props = self._props, props
        for field in dataclasses.fields(props):  # type: ignore[arg-type] # P is a dataclass
            if getattr(before, field.name) != getattr(props, field.name):
                signal: Any = getattr(self, camel(field.name) + "Changed")
                signal.emit()
