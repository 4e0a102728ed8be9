"""Makes the kiosk's sounds: wooden notes below 2.5 kHz, two at most.

Usage: tools/sounds.py

A note is its ground tone with two quieter ones above, as a bar of wood has them, struck at once and
fading. Nothing is random: the same files come out each time.
"""

import math
import sys
import wave
from array import array
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "assets" / "sounds"
RATE = 22_050
LOUD = 0.6
# A bar of wood sounds four times its ground tone too; higher ones would pass 2.5 kHz.
PARTIALS = ((1.0, 1.0, 9.0), (2.0, 0.18, 14.0), (3.9, 0.08, 26.0))
STRIKE_S = 0.004
SOUNDS = {"call": ((0.0, 523.25), (0.38, 392.0))}
"""Each sound: its notes, as seconds from the start and hertz."""
LENGTH_S = 1.1


def samples(notes: tuple[tuple[float, float], ...]) -> "array[int]":
    """Return the samples of a sound."""
    mixed = [
        sum(_note(at / RATE - start, hertz) for start, hertz in notes)
        for at in range(int(RATE * LENGTH_S))
    ]
    loudest = max(map(abs, mixed))
    return array("h", (round(32767 * LOUD * one / loudest) for one in mixed))


def _note(seconds: float, hertz: float) -> float:
    if seconds < 0:
        return 0.0
    rise = min(1.0, seconds / STRIKE_S)
    return rise * sum(
        loud * math.exp(-fades * seconds) * math.sin(2 * math.pi * hertz * times * seconds)
        for times, loud, fades in PARTIALS
    )


def main() -> int:
    """Write all sounds."""
    FOLDER.mkdir(exist_ok=True)
    for name, notes in SOUNDS.items():
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(notes).tobytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
