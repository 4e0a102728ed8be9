import wave
from array import array
from pathlib import Path

import pytest

from devices.sound import player
from devices.sound.player import AplaySounds, sounds
from kiosk.paths import ASSETS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "call.wav").write_bytes(b"RIFF")
    return tmp_path


def program(folder: Path, script: str) -> str:
    file = folder / "aplay"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


def test_a_sound_is_played_by_the_program(folder: Path) -> None:
    played = folder / "played"
    assert AplaySounds(folder, program(folder, f'echo "$@" > {played}')).play("call")
    assert played.read_text("utf-8") == f"-q {folder / 'call.wav'}\n"


def test_without_a_program_nothing_is_played(folder: Path) -> None:
    assert not AplaySounds(folder, None).play("call")


def test_what_is_no_sound_is_not_played(folder: Path) -> None:
    assert not AplaySounds(folder, program(folder, "exit 0")).play("nothing")


def test_a_program_that_fails_or_is_gone_is_no_failure_of_the_kiosk(folder: Path) -> None:
    assert not AplaySounds(folder, program(folder, "exit 1")).play("call")
    assert not AplaySounds(folder, str(folder / "gone")).play("call")


def test_a_program_that_hangs_is_ended(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "LONGEST_S", 0.05)
    assert not AplaySounds(folder, program(folder, "exec sleep 60")).play("call")


def test_the_machines_own_program_is_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(folder, "exit 0")
    monkeypatch.setenv("PATH", str(folder))
    assert sounds(folder).play("call")


def test_the_sound_of_a_call_is_short_and_low() -> None:
    with wave.open(str(ASSETS / "sounds" / "call.wav")) as file:
        rate, frames = file.getframerate(), file.getnframes()
        samples = array("h", file.readframes(frames))
    assert frames / rate <= 1.2
    assert max(map(abs, samples)) <= 32767 * 0.9
    # Above 2.5 kHz there is next to nothing: hearing aids carry what is below.
    smooth = int(rate / 2500 / 2)
    means = [
        sum(samples[at : at + smooth]) / smooth for at in range(0, len(samples) - smooth, smooth)
    ]
    assert sum(one * one for one in means) * smooth > 0.8 * sum(one * one for one in samples)
