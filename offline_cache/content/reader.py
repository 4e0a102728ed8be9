"""What screens may ask of the content: a read-only port, and the values it answers with.

Validity is evaluated at reading: whoever lists something says for which day (the city's day, not
UTC's). All values are frozen; a reader may be used from several threads.
"""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from offline_cache.content.model import (
    City,
    CityMap,
    Form,
    Kind,
    Notice,
    Office,
    Service,
    Shown,
    Situation,
    Text,
)

QUERY_LIMIT = 80
"""Characters of a search that are looked at; the rest is cut off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """A service as lists show it; the rest comes with `ContentReader.service`.

    Attributes:
        id: the service's id.
        title: what people call it, in every language there is.
        lead: what it is, in plain words.
        lead_short: shorter lead for the largest text size, or None.
        icon: name of a Material Symbol.
        situations: codes of its life situations, the main one first.
        offices: ids of responsible offices, the most likely first.
        forms: ids of its forms.
        as_of: the day on which it was last checked.
    """

    id: str
    title: Text
    lead: Text
    lead_short: Text | None
    icon: str
    situations: tuple[str, ...]
    offices: tuple[str, ...]
    forms: tuple[str, ...]
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One result of a search.

    Attributes:
        id: id of the item within its kind.
        kind: what was found.
        title: its title, in the citizen's language where there is a translation.
        line: one line that says more.
        icon: name of a Material Symbol.
        score: how well it matches, from 0 to 1.
        spans: matched parts of `title.text` as (start, end) in characters, in order, apart.
    """

    id: str
    kind: Kind
    title: Shown
    line: Shown
    icon: str
    score: float
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchOutcome:
    """What a search found.

    Attributes:
        query: what was looked for: the citizen's text without control characters, cut to the limit.
        searched: the words really searched where a typing mistake was mended, in the content's own
            spelling ("Personalausweis"); None where nothing was mended.
        hits: the best first.
        suggestions: where nothing was found, up to three words the content does know.
    """

    query: str
    searched: str | None = None
    hits: tuple[Hit, ...] = ()
    suggestions: tuple[str, ...] = ()


class ContentReader(Protocol):
    """The city's content, read-only."""

    @property
    def as_of(self) -> date:
        """The newest day on which anything in this content was checked."""

    def city(self) -> City:
        """Return the city itself."""

    def map(self) -> CityMap | None:
        """Return the city's map; None where it has none."""

    def situations(self) -> tuple[Situation, ...]:
        """Return all life situations in the city's order."""

    def service(self, service_id: str) -> Service | None:
        """Return a service whatever its validity; None where there is none of this id."""

    def services(self, day: date) -> tuple[ServiceRow, ...]:
        """Return the services valid on a day, by German title."""

    def services_in(self, situation: str, day: date) -> tuple[ServiceRow, ...]:
        """Return the services of a life situation: those it is the main one of first."""

    def office(self, office_id: str) -> Office | None:
        """Return an office whatever its validity; None where there is none of this id."""

    def offices(self, day: date) -> tuple[Office, ...]:
        """Return the offices valid on a day, by German name, the city's main office first."""

    def form(self, form_id: str) -> Form | None:
        """Return a form whatever its validity; None where there is none of this id."""

    def forms(self, day: date) -> tuple[Form, ...]:
        """Return the forms valid on a day, by German title."""

    def notices(self, day: date) -> tuple[Notice, ...]:
        """Return the notices valid on a day: warnings first, then the newest."""

    def search(self, query: str, language: str, limit: int, day: date) -> SearchOutcome:
        """Search services, forms and offices.

        Args:
            query: what the citizen typed, any text.
            language: BCP 47 tag of the citizen's language.
            limit: most hits wanted.
            day: the city's day.
        """
