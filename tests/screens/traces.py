"""Looks for what a citizen typed, everywhere it might have stayed: objects, items, files, the log.

The word looked for is given as its letters, so that no constant and no variable of a test holds it.
"""

import gc
import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import FrameType

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap.screen import Kiosk
from ui.keys import items_in

Letters = Sequence[str]


def in_objects(letters: Letters) -> list[str]:
    """List the Python objects of the whole process that hold the word, by what holds them."""
    gc.collect()
    needle = "".join(letters)
    # No comprehension here: it would put the word into a cell, which is an object as well.
    needles = [needle.encode("utf-8"), needle.encode("utf-16-le"), needle.encode("utf-16-be")]
    found = []
    seen: set[int] = set()
    waiting: list[object] = list(gc.get_objects())
    mine = {id(waiting), id(needles), id(seen)}
    while waiting:
        holder = waiting.pop()
        if id(holder) in seen or id(holder) in mine or isinstance(holder, FrameType):
            continue
        seen.add(id(holder))
        for one in gc.get_referents(holder):
            if isinstance(one, str):
                hit = needle in one
            elif isinstance(one, (bytes, bytearray)):
                hit = any(code in one for code in needles)
            else:
                hit = False
                if not gc.is_tracked(one) and id(one) not in seen:
                    waiting.append(one)
            if hit:
                found.append(f"{type(holder).__module__}.{type(holder).__qualname__}")
    return found


def every_item(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield all items of a tree, seen or not; `findChildren` would tie them to the window."""
    for child in items_in(root):
        yield child
        yield from every_item(child)


def in_items(kiosk: Kiosk, letters: Letters) -> list[str]:
    """List the properties of the window's items, and of its view models, that hold the word."""
    word = "".join(letters)
    found = []
    models = [kiosk.navigator.frame, kiosk.navigator.appearance, kiosk.navigator.frame.pageModel]
    for one in [*every_item(kiosk.stage.window.contentItem()), *models]:
        described = one.metaObject()
        for index in range(described.propertyCount()):
            property_ = described.property(index)
            if property_.typeName() not in {"QString", "QVariant", "QVariantMap", "QVariantList"}:
                continue
            if word in str(one.property(property_.name())):
                found.append(f"{described.className()}.{property_.name()}")
    return found


def in_files(folder: Path, letters: Letters) -> list[str]:
    """List the files below a folder that hold the word, in their bytes or their name."""
    word = "".join(letters)
    codes = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        str(file)
        for file in folder.rglob("*")
        if word in file.name
        or (file.is_file() and any(code in file.read_bytes() for code in codes))
    ]


def in_log(records: Iterable[logging.LogRecord], letters: Letters) -> list[str]:
    """List the log records that hold the word, in their text or what was given to them."""
    word = "".join(letters)
    return [
        record.name
        for record in records
        if word in record.getMessage() or word in str(record.__dict__)
    ]


def in_clipboard(letters: Letters) -> bool:
    """Tell whether the clipboard holds the word."""
    return "".join(letters) in QGuiApplication.clipboard().text()
