"""The two programs that are compared: the kiosk's demo and Chromium as a kiosk browser."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CHROMIUM = "chromium"
PATIENCE_S = 10


@dataclass(frozen=True, slots=True)
class Running:
    """A program that was started, in a session of its own."""

    process: subprocess.Popen[bytes]
    mark: str
    """Stands in the command line of each of its processes that left the tree."""

    def pids(self) -> list[int]:
        """Return all its processes, also those that left the tree."""
        parents, found = {}, set()
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                pid = int(folder.name)
                parents[pid] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                if self.mark.encode() in (folder / "cmdline").read_bytes():
                    found.add(pid)
            except (OSError, ValueError):
                continue
        found = {self.process.pid} | {pid for pid in found if pid != os.getpid()}
        while more := {pid for pid, parent in parents.items() if parent in found} - found:
            found |= more
        return sorted(found)

    def pss_mb(self) -> float:
        """Return its memory: proportional set sizes of all its processes, in MB."""
        return sum(_pss_kb(pid) for pid in self.pids()) / 1000

    def cpu_s(self) -> float:
        """Return the processor time that all its processes have used so far."""
        return sum(_cpu_ns(pid) for pid in self.pids()) / 1e9

    def end(self) -> None:
        """End it: asked first, killed where it does not hear."""
        pids = self.pids()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            print("  (did not end when asked and was killed)")
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _cpu_ns(pid: int) -> int:
    """Return what the scheduler counted for all threads; clock ticks are too coarse for a rest."""
    spent = 0
    for file in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        try:
            spent += int(file.read_text().split()[0])
        except (OSError, ValueError):
            continue
    return spent


def environment(display: str) -> dict[str, str]:
    """Return the environment of a machine in a foyer: byte code and QML caches are kept."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "QT_", "QML"))
    }
    return {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}


def start_kiosk(display: str, data: Path, *settings: str) -> Running:
    """Start `kiosk demo`, with other settings where they are given (`key=value`)."""
    command = [str(Path(sys.executable).with_name("kiosk")), "demo", "--data", str(data)]
    command += [f"--set={setting}" for setting in settings]
    return _start(command, display, str(data))


def start_browser(display: str, page: Path, profile: Path) -> Running:
    """Start Chromium as a kiosk browser on a page, with a new profile.

    Args:
        display: the X server.
        page: an HTML file.
        profile: a folder that does not exist yet.
    """
    command = [
        *(CHROMIUM, "--kiosk", "--no-sandbox", "--disable-gpu", "--disable-quic"),
        *("--no-first-run", "--disable-background-networking", "--disable-component-update"),
        *("--disable-sync", "--window-size=1080,1920", "--window-position=0,0"),
        *(f"--user-data-dir={profile}", page.as_uri()),
    ]
    return _start(command, display, str(profile))


def _start(command: list[str], display: str, mark: str) -> Running:
    process = subprocess.Popen(
        command,
        env=environment(display),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return Running(process, mark)
