"""The search page and the lists: props, derived purely from state and content."""

from dataclasses import dataclass
from html import escape

from kiosk.services.find_service.flow import Searching
from kiosk.services.find_service.world import Row, World
from offline_cache.content.model import shown
from offline_cache.content.reader import Hit, ServiceRow

HITS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchProps:
    """The search page.

    Attributes:
        query: what was typed.
        answered: the query that the rows belong to; differs while a search runs.
        rows: `{id, kind, group, title, rich, line, kindName, icon, mark}` of each result; `group`
            is the heading above the first of its kind, where there are several kinds.
        searched: what was searched instead of what was typed; empty where nothing was mended.
        nothing: whether a finished search found nothing.
        suggestions: nearest words then.
        situations: `{id, title, line, icon}` while nothing is typed or found.
        telephone: number of the telephone service, where nothing was found; else empty.
        telephone_line: when somebody answers there.
    """

    query: str
    answered: str
    rows: tuple[Row, ...]
    searched: str
    nothing: bool
    suggestions: tuple[str, ...]
    situations: tuple[Row, ...]
    telephone: str
    telephone_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProps:
    """A list of services or life situations.

    Attributes:
        kicker: above the title.
        title: what the list is.
        lead: one sentence under it.
        letters: letters to choose from; empty where there are none.
        letter: the letter chosen.
        rows: `{id, title, line, icon, mark}`.
        telephone_line: hours of 115, for an empty list.
    """

    kicker: str
    title: str
    lead: str
    letters: tuple[str, ...]
    letter: str
    rows: tuple[Row, ...]
    telephone_line: str


def search_props(place: Searching, world: World) -> SearchProps:
    """Derive the search page."""
    outcome = place.outcome if len(place.query.strip()) > 1 else None
    hits = outcome.hits[:HITS] if outcome else ()
    nothing = place.finished and not hits
    return SearchProps(
        query=place.query,
        answered=outcome.query if outcome else "",
        rows=_hit_rows(hits, world),
        searched=(outcome.searched or "") if outcome else "",
        nothing=nothing,
        suggestions=outcome.suggestions if outcome and nothing else (),
        situations=situation_rows(world) if outcome is None or nothing else (),
        telephone=world.content.city().telephone.number if nothing else "",
        telephone_line=_telephone_line(world) if nothing else "",
    )


def _hit_rows(hits: tuple[Hit, ...], world: World) -> tuple[Row, ...]:
    headings = {
        #: Above the services among the search results
        "service": world.reader.translate("FindService", "Leistungen"),
        #: Above the forms among the search results
        "form": world.reader.translate("FindService", "Formulare"),
        #: Above the offices among the search results
        "office": world.reader.translate("FindService", "Ämter"),
    }
    before = (None, *(hit.kind for hit in hits[:-1]))
    several = len({hit.kind for hit in hits}) > 1
    return tuple(
        _hit_row(hit, headings[hit.kind] if several and hit.kind != last else "", world)
        for hit, last in zip(hits, before, strict=False)
    )


def _hit_row(hit: Hit, group: str, world: World) -> Row:
    names = {
        #: Kind of a search result
        "service": world.reader.translate("FindService", "Leistung"),
        #: Kind of a search result
        "form": world.reader.translate("FindService", "Formular"),
        #: Kind of a search result
        "office": world.reader.translate("FindService", "Amt"),
    }
    return {
        "id": hit.id,
        "kind": hit.kind,
        "group": group,
        "title": hit.title.text.replace("\u00ad", ""),
        "rich": _rich(hit.title.text, hit.spans, world.accent),
        "line": hit.line.text,
        "kindName": names[hit.kind],
        "icon": hit.icon,
        "mark": world.mark(hit.title.language),
    }


def _rich(title: str, spans: tuple[tuple[int, int], ...], accent: str) -> str:
    """Mark the matched letters of a title for QML's rich text; everything else is escaped.

    Semibold is said by its weight: `<b>` would be a weight the fonts do not have.
    """
    pieces, done = [], 0
    for start, end in spans:
        pieces.append(escape(title[done:start]))
        matched = escape(title[start:end])
        pieces.append(f'<span style="color:{accent};font-weight:600">{matched}</span>')
        done = end
    pieces.append(escape(title[done:]))
    return "".join(pieces).replace("\u00ad", "&shy;")


def situation_rows(world: World) -> tuple[Row, ...]:
    """Return all life situations that have services today."""
    return tuple(
        {
            "id": situation.code,
            "title": world.reader.text(situation.title),
            "line": world.reader.text(situation.line),
            "icon": situation.icon,
            "mark": world.mark(shown(situation.title, world.reader.language.content_tag).language),
        }
        for situation in world.content.situations()
        if world.content.services_in(situation.code, world.today)
    )


def all_services_props(letter: str, world: World) -> ListProps:
    """Derive the list from A to Z, or one letter of it."""
    rows = [_service_row(service, world) for service in world.content.services(world.today)]
    rows.sort(key=lambda row: _sort_key(str(row["title"])))
    letters = dict.fromkeys(_initial(str(row["title"])) for row in rows)
    chosen = [row for row in rows if not letter or _initial(str(row["title"])) == letter]
    return ListProps(
        kicker="",
        #: Title of the list of all services
        title=world.reader.translate("FindService", "Alle Leistungen"),
        #: Under the title of the list of all services
        lead=world.reader.translate(
            "FindService", "Von A bis Z. Ein Buchstabe verkürzt die Liste."
        ),
        letters=tuple(letters),
        letter=letter,
        rows=tuple(chosen),
        telephone_line=_telephone_line(world),
    )


def _initial(title: str) -> str:
    return _sort_key(title)[:1].upper()


def _sort_key(title: str) -> str:
    plain = title.casefold().replace("\u00ad", "").replace("ß", "ss")
    return plain.translate(str.maketrans("äöü", "aou"))


def situation_props(code: str, world: World) -> ListProps:
    """Derive the services of one life situation."""
    situation = next(one for one in world.content.situations() if one.code == code)
    rows = world.content.services_in(code, world.today)
    return ListProps(
        #: Above the title of a life situation
        kicker=world.reader.translate("FindService", "Lebenslage"),
        title=world.reader.text(situation.title),
        lead=world.reader.text(situation.line),
        letters=(),
        letter="",
        rows=tuple(_service_row(service, world) for service in rows),
        telephone_line=_telephone_line(world),
    )


def _service_row(service: ServiceRow, world: World) -> Row:
    title = shown(service.title, world.reader.language.content_tag)
    lead = service.lead_short if service.lead_short is not None else service.lead
    return {
        "id": service.id,
        "title": title.text,
        "line": world.reader.text(lead),
        "icon": service.icon,
        "mark": world.mark(title.language),
    }


def _telephone_line(world: World) -> str:
    return world.reader.marked(world.content.city().telephone.hours_text)


def situations_props(world: World) -> ListProps:
    """Derive the page of all life situations."""
    return ListProps(
        kicker="",
        #: Title of the page of all life situations
        title=world.reader.translate("FindService", "In welcher Lebenslage sind Sie?"),
        #: Under the title of the page of all life situations
        lead=world.reader.translate("FindService", "Wir zeigen, was Sie dann brauchen."),
        letters=(),
        letter="",
        rows=situation_rows(world),
        telephone_line=_telephone_line(world),
    )
