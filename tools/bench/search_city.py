"""A made-up city of any size for the bench of the search, in five languages.

German titles are compounds of real words, as those of a real city. Words of the other languages are
invented, from the letters of a language and of its usual length, the same for the same German word:
what is measured is how quickly and how surely a word is found, not what it means.
"""

import random
from dataclasses import dataclass
from datetime import date

from offline_cache.content.model import (
    Address,
    City,
    Content,
    FeeRule,
    Free,
    Hours,
    Office,
    Service,
    Situation,
    Source,
    Telephone,
    WordGroup,
)

DAY = date(2026, 11, 25)
LANGUAGES = ("de", "en", "tr", "uk", "ar")
_SOURCE = Source(name="Stadt")
_GROUPS = 150


def words_of(text: str) -> list[str]:
    """Return the words of a list."""
    return text.split()


BEGINNINGS = words_of(
    """
Anwohner Bewohner Gewerbe Hunde Jagd Fischerei Führer Reise Kinder Personal Geburts Heirats Sterbe
Wohn Eltern Pflege Schwerbehinderten Fahrzeug Kurzzeit Straßen Sondernutzungs Gaststätten Lotterie
Baum Grundstücks Grund Zweitwohnungs Vergnügungs Müll Sperrmüll Abwasser Wasser Bau Abbruch Denkmal
Feuerwerks Waffen Sprengstoff Taxi Bibliotheks Schul Kita Hort Ferien Sport Schwimm Musik Volkshoch
Lebens Melde Führungs Gesundheits Impf Ehefähigkeits Namens Einbürgerungs Aufenthalts Arbeits
Studien Familien Senioren Ehren Wahl Brief Markt Stand Film Dreh Lager Container Gerüst Plakat
Bestattungs Friedhofs Urnen Tier Hunger Katzen Bienen Pferde Boots Camping Garten Kleingarten
"""
)
ENDS = words_of(
    """
ausweis schein erlaubnis genehmigung steuer bescheinigung zeugnis urkunde karte pass geld zuschuss
plakette nachweis gebühr vertrag abgabe platz hilfe beratung register auskunft
"""
)
DEEDS = words_of(
    """
beantragen verlängern anmelden abmelden ändern ersetzen abholen kündigen bestellen prüfen erneuern
"""
)
_FILLING = words_of(
    """
Sie kommen selbst ins Amt bringen Unterlagen mit bezahlen Karte erhalten Bescheid Wochen Antrag
Unterschrift Formular Frist Jahre gültig Stadt Abteilung Sprechzeit Nachweis Kopie Original
Vollmacht Einkommen Miete Wohnung Adresse Geburt Name Staatsangehörigkeit prüfen senden schriftlich
online Post
"""
)
_SYLLABLES = {
    "en": words_of(
        "ter ing ress mit port ance card per der man ship age cert sur ford ley ton wick"
    ),
    "tr": words_of("ka ri lik be yaş oğ lu ma dür sız ğı ne kar ta vez çi şar bel ge müş"),
    "uk": words_of("по ред ві ння ка рт ський до від ліц єн зі ща мо гра жи тло бір ств це"),
    "ar": words_of("مع رخ صة شه ادة تس جي ال بط اق ور سك ن وث يق مر كز خد مة طلب"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """What a made-up service is called: its parts in German, and one name a language."""

    id: str
    beginning: str
    end: str
    deed: str

    @property
    def name(self) -> str:
        """The compound."""
        return self.beginning + self.end

    @property
    def title(self) -> str:
        """The German title."""
        return f"{self.name} {self.deed}"

    def foreign(self, language: str) -> str:
        """The title in another language."""
        return " ".join(invented(word, language) for word in (self.deed, self.beginning, self.end))


def invented(word: str, language: str) -> str:
    """Return the word of another language for a German one; always the same."""
    chance = random.Random(f"{word} {language}")  # noqa: S311 - made-up content
    return "".join(chance.choices(_SYLLABLES[language], k=chance.randint(2, 4)))


def everyday(number: int) -> str:
    """Return an everyday word that stands in no title: what people say for a compound."""
    chance = random.Random(f"everyday {number}")  # noqa: S311 - made-up content
    letters = "".join(chance.choice("bdfgklmnprstz") + chance.choice("aeiou") for _ in range(3))
    return f"{letters}{number}".rstrip("0123456789").title() + chance.choice(("ke", "ne", "cher"))


def names(number: int, seed: int) -> list[Named]:
    """Make up the names of so many services; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - made-up content
    deeds = max(2, -(-number // (len(BEGINNINGS) * len(ENDS))))
    parts = [
        (beginning, end, deed)
        for beginning in BEGINNINGS
        for end in ENDS
        for deed in chance.sample(DEEDS, deeds)
    ]
    chance.shuffle(parts)
    return [Named(f"s{place}", *part) for place, part in enumerate(parts[:number])]


def content(named: list[Named], seed: int) -> Content:
    """Make up the city with these services."""
    chance = random.Random(seed)  # noqa: S311 - made-up content
    compounds = sorted({one.name for one in named})
    hours = Hours(weekly=())
    return Content(
        city=City(
            name="Musterstadt",
            place="Rathaus",
            telephone=Telephone(number="115", hours=hours, hours_text="immer"),
            main_office="amt",
            languages=LANGUAGES,
        ),
        words=tuple(
            WordGroup(id=f"g{number}", means=(meant,), words={"de": (everyday(number),)})
            for number, meant in enumerate(groups(compounds))
        ),
        situations=(
            Situation(code="1000000", title="Alles", short="Alles", line="Alles", icon="home"),
        ),
        services=tuple(_service(one, compounds, chance) for one in named),
        offices=(
            Office(
                id="amt",
                source=_SOURCE,
                as_of=DAY,
                name="Bürgeramt",
                purpose="Alles",
                address=Address(street="Platz 1", postcode="00000", city="Musterstadt"),
            ),
        ),
        forms=(),
        notices=(),
    )


def groups(compounds: list[str]) -> list[str]:
    """Return the compounds that have an everyday word, by the number of the word."""
    return compounds[:: max(1, len(compounds) // _GROUPS)]


def _service(one: Named, compounds: list[str], chance: random.Random) -> Service:
    """Make up a service with a body of some 120 words, some of them names of other services."""
    foreign = LANGUAGES[1:]
    synonyms = tuple(chance.sample(compounds, chance.randint(0, 2)))
    return Service(
        id=one.id,
        source=_SOURCE,
        as_of=DAY,
        title={"de": one.title, **{language: one.foreign(language) for language in foreign}},
        lead=_running(14, chance),
        department="amt",
        situations=("1000000",),
        synonyms={
            "de": synonyms,
            **{
                language: tuple(invented(synonym, language) for synonym in synonyms)
                for language in foreign
            },
        },
        fees=(FeeRule(fee=Free(), legal="§ 1"),),
        steps=tuple(f"{_running(11, chance)} {chance.choice(compounds)}" for _ in range(8)),
    )


def _running(words: int, chance: random.Random) -> str:
    return " ".join(chance.choices(_FILLING, k=words))
