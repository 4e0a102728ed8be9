"""Plays the kiosk's sounds with `aplay`; where that is not, nothing is played and nothing fails."""

import shutil
import subprocess
from pathlib import Path

LONGEST_S = 5.0


class AplaySounds:
    """Plays wave files through ALSA. Implements `devices.ports.SoundPlayer`.

    Args:
        folder: where the sounds lie, each `<name>.wav`.
        program: the program that plays; None where the machine has none.
    """

    def __init__(self, folder: Path, program: str | None) -> None:
        self._folder = folder
        self._program = program

    def play(self, name: str) -> bool:
        """Play a sound to its end; see `devices.ports.SoundPlayer.play`."""
        file = self._folder / f"{name}.wav"
        if self._program is None or not file.is_file():
            return False
        try:
            done = subprocess.run(
                [self._program, "-q", str(file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=LONGEST_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0


def sounds(folder: Path) -> AplaySounds:
    """Return what plays on this machine."""
    return AplaySounds(folder, shutil.which("aplay"))
