"""What a citizen types while booking goes to the city, and nowhere else."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

import kiosk.cli.walk
from devices.transports.tcp import TcpConnection
from kiosk.__main__ import main
from kiosk.bootstrap import lines
from kiosk.bootstrap.booking import JOURNAL
from kiosk.cityhall.zms import demo
from kiosk.cityhall.zms.catalogue import Field, Scope
from kiosk.cityhall.zms.demo import demo_plan
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import Clock, SystemClock
from offline_cache.content.files import read_content
from offline_cache.journal import open_to_read
from tests.journeys.cities import Cities

NAME = "Zyklamen Quittenbaum"
EMAIL = "marder.pirol@quitten.example"
TELEPHONE = "03917654321"
TYPED = (NAME, *NAME.split(), EMAIL, "marder", "pirol", TELEPHONE, "7654321")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def written(words: tuple[str, ...]) -> set[bytes]:
    """Return the words as they may stand in a file, in small and large letters."""
    forms = {form for word in words for form in (word, word.lower(), word.upper())}
    return {form.encode(encoding) for form in forms for encoding in ENCODINGS}


@dataclass(slots=True)
class Watch:
    """Looks at all that the kiosk writes, on every page of a walk."""

    data: Path
    cities: Cities
    looked: int = 0
    held: int = 0
    found: list[str] = field(default_factory=list)
    stream: bytearray = field(default_factory=bytearray)

    def secrets(self) -> tuple[str, ...]:
        """Return what was typed, and the keys of all appointments."""
        processes = self.cities.one.books.processes() if self.cities.made else ()
        return (*TYPED, *(one.auth_key for one in processes))

    def look(self) -> None:
        """Search each file under the data directory."""
        self.looked += 1
        marks = written(self.secrets())
        for file in self.data.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                self.found += [
                    str(file.relative_to(self.data)) for mark in marks if mark in content
                ]
        journal = open_to_read(self.data / JOURNAL, SystemClock())
        self.held += len(journal.open_holds())
        journal.close()


@pytest.fixture
def watch(cities: Cities, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Watch a walk at a city that asks for everything and has long keys."""
    made = Watch(tmp_path / "data", cities)
    scope_of, send = demo._scope, TcpConnection.write
    looker_of = kiosk.cli.walk._looker

    def scope(number: int, rank: int) -> Scope:
        telephone = Field(activated=True, required=True)
        return replace(scope_of(number, rank), email_required=True, telephone=telephone)

    def city(folder: Path, clock: Clock, faults: tuple[str, ...]) -> ZmsCity:
        one = ZmsCity(demo_plan(read_content(folder), clock), clock=clock, faults=faults)
        one.start()
        return one

    def looker(*rest: object) -> Callable[[str], None]:
        note = looker_of(*rest)  # type: ignore[arg-type]

        def look(screen: str) -> None:
            note(screen)
            if screen not in {"attract", "home"}:
                made.look()

        return look

    def write(connection: TcpConnection, data: bytes, *, timeout_s: float) -> None:
        made.stream.extend(data)
        send(connection, data, timeout_s=timeout_s)

    monkeypatch.setattr(demo, "_scope", scope)
    monkeypatch.setattr(cities, "_make", city)
    monkeypatch.setattr(kiosk.cli.walk, "_looker", looker)
    monkeypatch.setattr(TcpConnection, "write", write)
    assert lines.demo_city is cities
    return made


@pytest.mark.parametrize("fault", ["", "answer-lost", "reservation-expired", "offline-midway"])
def test_nothing_typed_stays_at_the_kiosk(
    watch: Watch,
    steady_hand: None,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    fault: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    persona = tmp_path / "persona.json"
    persona.write_text(json.dumps({"name": NAME, "email": EMAIL, "telephone": TELEPHONE}), "utf-8")
    arguments = ["--set", f"data.directory={watch.data}", "--persona", str(persona)]
    arguments += ["--fault", fault] if fault else []
    main(["walk", "appointment", "--json", *arguments])
    watch.look()
    answer, complaints = capfd.readouterr()
    told = json.loads(answer)
    assert told["persona"] is None or told["persona"]["telephone"] == TELEPHONE
    assert told["booked"] is (fault != "offline-midway")
    if told["booked"]:
        person = watch.cities.process().person
        assert (person.family_name, person.email) == (NAME, EMAIL)
        assert person.telephone == TELEPHONE
        assert len(watch.stream) > 1000
    assert watch.looked > 5
    assert watch.held > 0
    assert watch.found == []
    logged = [record.getMessage() for record in caplog.records]
    said = "\n".join([*logged, complaints])
    assert not any(secret in said for secret in watch.secrets())
    assert not any(part in said for part in ("http:", "https:", "authKey", "processId"))
    assert not any(mark in watch.stream for mark in written(TYPED))
    paper = watch.data / "simulators" / "paper"
    assert not any(mark in file.read_bytes() for file in paper.glob("*") for mark in written(TYPED))
