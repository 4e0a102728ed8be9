"""An X server in memory whose picture can be read, and a finger for it.

Xvfb writes its framebuffer into a file (an XWD dump that is always up to date). Mapped into memory
it shows what is on the screen without asking the server, so that looking costs the measured program
nothing. The finger is the XTest extension over one connection.
"""

import ctypes
import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1080, 1920
LOOK_S = 0.0002
"""Pause between two looks at the framebuffer: a tight loop would take a core from the program."""
XWD_HEADER = struct.Struct(">25I")
COLOUR_BYTES = 12
PIXEL_BYTES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Its middle."""
        return self.x + self.width // 2, self.y + self.height // 2


WHOLE = Area(x=0, y=0, width=WIDTH, height=HEIGHT)


class XServer:
    """Xvfb at 1080 x 1920 without a cursor; use as a context manager."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-bench-x-")
        reader, writer = os.pipe()
        self._process = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-fbdir", self._folder.name, "-nolisten", "tcp", "-nocursor", "-noreset"),
            ],
            pass_fds=(writer,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as answers:
            self.display = f":{answers.readline().strip()}"
        file = Path(self._folder.name) / "Xvfb_screen0"
        with file.open("rb") as picture:
            self._map = mmap.mmap(picture.fileno(), 0, prot=mmap.PROT_READ)
        header = XWD_HEADER.unpack(self._map[: XWD_HEADER.size])
        self._stride = header[12]
        self._start = header[0] + header[19] * COLOUR_BYTES

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._map.close()
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    def pixel(self, x: int, y: int) -> bytes:
        """Return the colour of a pixel: blue, green, red."""
        place = self._start + y * self._stride + x * PIXEL_BYTES
        return self._map[place : place + 3]

    def row(self, x: int, y: int, width: int) -> bytes:
        """Return a part of a line of the picture."""
        place = self._start + y * self._stride + x * PIXEL_BYTES
        return self._map[place : place + width * PIXEL_BYTES]

    def look(self, area: Area, lines: int = 12) -> bytes:
        """Return some lines of an area, evenly spread from its upper to its lower edge."""
        gap = max(1, (area.height - 1) // max(1, lines - 1))
        return b"".join(
            self.row(area.x, y, area.width) for y in range(area.y, area.y + area.height, gap)
        )

    def wait_change(self, area: Area, before: bytes, patience_s: float) -> float | None:
        """Wait until an area looks different; return the moment, None where it never does."""
        return self.wait_until(lambda: self.look(area) != before, patience_s)

    def wait_until(self, true: Callable[[], bool], patience_s: float) -> float | None:
        """Look until something is true; return the moment (`time.perf_counter`), or None."""
        end_s = time.perf_counter() + patience_s
        while not true():
            if time.perf_counter() > end_s:
                return None
            time.sleep(LOOK_S)
        return time.perf_counter()

    def wait_quiet(self, quiet_s: float = 0.15, patience_s: float = 5.0) -> None:
        """Wait until the picture has stood still for so long."""
        end_s = time.perf_counter() + patience_s
        before, since_s = self.look(WHOLE, 80), time.perf_counter()
        while time.perf_counter() - since_s < quiet_s and time.perf_counter() < end_s:
            time.sleep(0.01)
            now = self.look(WHOLE, 80)
            if now != before:
                before, since_s = now, time.perf_counter()

    def clear(self) -> None:
        """Wait until the windows of the last program are gone."""
        self.wait_until(lambda: not any(self.look(WHOLE, 20)), 5.0)


class Finger:
    """Touches the screen through XTest (the first button of the pointer)."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x.XFlush.argtypes = [ctypes.c_void_p]
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._test.XTestFakeMotionEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._test.XTestFakeButtonEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError("the X server in memory does not answer")

    def move(self, x: int, y: int) -> None:
        """Move over the screen without touching, or while touching."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XSync(self._display, 0)

    def press(self) -> float:
        """Touch down; return the moment before it."""
        moment = time.perf_counter()
        self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._x.XFlush(self._display)
        return moment

    def release(self) -> None:
        """Lift."""
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x.XSync(self._display, 0)

    def tap(self, x: int, y: int) -> float:
        """Touch and lift at a place; return the moment of the lift."""
        self.move(x, y)
        self.press()
        moment = time.perf_counter()
        self.release()
        return moment

    def close(self) -> None:
        """Close the connection."""
        self._x.XCloseDisplay(self._display)
