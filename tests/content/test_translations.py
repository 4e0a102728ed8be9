"""What people want most speaks every language of the demo's content, and keeps to its rules.

Which members of an item are texts is read from the types of the model: a new text is missed here
before anybody misses it at the kiosk.
"""

import re
from pathlib import Path
from statistics import fmean
from typing import Any

import msgspec
import pytest

from offline_cache.content.checks import LEAD_SHORT_LIMIT
from offline_cache.content.files import read_content
from offline_cache.content.model import Content, Document, Service
from tests.content.texts import missing, sentences, texts

MOST_WANTED = (
    "personalausweis-beantragen",
    "personalausweis-verloren",
    "personalausweis-vorlaeufig",
    "reisepass-beantragen",
    "wohnsitz-anmelden",
    "meldebescheinigung",
    "fuehrungszeugnis",
    "fuehrerschein-umtauschen",
    "auto-anmelden",
    "bewohnerparkausweis",
    "wohngeld",
    "geburtsurkunde",
    "aufenthaltstitel-verlaengern",
    "online-ausweis-pin",
    "beglaubigung",
)
EASY = "de-DE-x-leicht"
LANGUAGES = ("en", "ar", "tr", "uk", EASY)

LONGEST_SENTENCE = 12
USUAL_SENTENCE = 8
LONGEST_WORD = 14

_WORD = re.compile(r"[^\W\d_]+")


@pytest.fixture(scope="module")
def content(musterstadt_folder: Path) -> Content:
    return read_content(musterstadt_folder)


@pytest.fixture(scope="module")
def services(content: Content) -> dict[str, Service]:
    return {service.id: service for service in content.services}


@pytest.fixture(scope="module")
def wanted(content: Content, services: dict[str, Service]) -> list[Any]:
    """Everything a citizen meets on the way to the most wanted services."""
    chosen = [services[name] for name in MOST_WANTED]
    used = {form for service in chosen for form in service.forms}
    around = [content.city, content.map, content.situations, content.offices, content.notices]
    return [*chosen, *around, tuple(form for form in content.forms if form.id in used)]


@pytest.mark.parametrize("name", MOST_WANTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wanted_service_has_every_text(
    services: dict[str, Service], name: str, language: str
) -> None:
    assert not list(missing(services[name], Service, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_surrounds_the_wanted_services_has_every_text(
    content: Content, wanted: list[Any], language: str
) -> None:
    assert language in content.city.languages
    assert not list(missing(tuple(wanted), tuple, language))


def test_a_missing_text_is_named_by_its_place(services: dict[str, Service]) -> None:
    service = msgspec.structs.replace(
        services["personalausweis-beantragen"],
        lead="nur deutsch",
        synonyms=("Perso",),
        documents=(Document(id="foto", title={"de": "Foto", "tr": "Fotoğraf"}, note="neu"),),
    )
    assert list(missing(service, Service, "tr")) == [".lead", ".synonyms", ".documents[foto].note"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_lead_is_short(services: dict[str, Service], language: str) -> None:
    for name in MOST_WANTED:
        lead = services[name].lead_short
        assert isinstance(lead, dict)
        assert len(lead[language]) <= LEAD_SHORT_LIMIT, name


def test_easy_sentences_are_short(wanted: list[Any]) -> None:
    lengths = {
        sentence: len(sentence.split()) for text in _easy(wanted) for sentence in sentences(text)
    }
    assert not [sentence for sentence, length in lengths.items() if length > LONGEST_SENTENCE]
    assert fmean(lengths.values()) <= USUAL_SENTENCE


def test_easy_sentences_stand_on_lines_of_their_own(services: dict[str, Service]) -> None:
    for name in MOST_WANTED:
        service = services[name]
        for text in (service.lead, *service.steps, *service.notes):
            assert isinstance(text, dict)
            lines = text[EASY].split("\n")
            assert [len(sentences(line)) for line in lines] == [1] * len(lines)


def test_easy_words_are_short_or_split_with_a_hyphen(wanted: list[Any]) -> None:
    found = {word for text in _easy(wanted) for word in _WORD.findall(text)}
    assert not {word for word in found if len(word) > LONGEST_WORD}


def test_easy_texts_are_not_split_out_of_sight(wanted: list[Any]) -> None:
    assert not [text for text in _easy(wanted) if "\u00ad" in text or ";" in text]


def _easy(items: list[Any]) -> list[str]:
    """Return all texts in Leichte Sprache; what people type is not written for readers."""
    found = (text for item in items for _, text in texts(item, type(item)))
    return [text[EASY] for text in found if isinstance(text.get(EASY), str)]
