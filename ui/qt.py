"""Typed names for what PySide6's stubs leave loose.

Under `mypy --strict` an attribute made with Qt's `Property` has the type `Property`, and
`QmlUncreatable` cannot be called. Both are given their true types here; at run time they are Qt's
own.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    from PySide6.QtCore import QObject, Signal

    T = TypeVar("T")

    class _ReadOnly(Generic[T]):
        @overload
        def __get__(self, instance: None, owner: type[QObject]) -> "_ReadOnly[T]": ...
        @overload
        def __get__(self, instance: QObject, owner: type[QObject]) -> T: ...
        def __get__(self, instance: QObject | None, owner: type[QObject]) -> object: ...

    def Property(
        kind: type[Any] | str, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], _ReadOnly[T]]:
        """Declare a property that QML can read."""
        ...

    def QmlUncreatable(
        reason: str,
    ) -> Callable[[type[T]], type[T]]:
        """Say that QML cannot make objects of this type."""
        ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
