"""The city's content as types: services, offices, forms, life situations, notices.

Names follow XZuFi where it has one (text modules of
`urn:de:xzufi:codeliste:leistungstextmodulleika`); the code of the module stands beside the field.
Structs are frozen and refuse unknown fields, so a misspelt key in a content file is an error and
not silence.

Texts are written in German; translations come from sidecar files (`files.py`) and are merged into
`{language: text}`. `shown` picks the text for a citizen and says which language it is in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta, Struct

SOURCE_LANGUAGE = "de"

Text = str | dict[str, str]
"""A text: German alone, or one per language (BCP 47 tag), German always among them."""

Words = tuple[str, ...] | dict[str, tuple[str, ...]]
"""A list of words: German alone, or one list per language."""

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
LeikaKey = Annotated[str, Meta(pattern=r"^99[0-9]{12}$")]
SituationCode = Annotated[str, Meta(pattern=r"^[12][0-9]{6}$")]
ClockTime = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")]
WebAddress = Annotated[str, Meta(pattern=r"^https://[^\s]+$", max_length=512)]
RoughDay = Annotated[
    str, Meta(pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
]
"""A day, a month or a year, as exactly as it is known: `2024-03-27`, `2023-07`, `2015`."""

Cents = Annotated[int, Meta(ge=0, le=99_999_999)]
BookingId = Annotated[int, Meta(ge=1)]
"""Number of a service or office in the appointment system (ZMS: request and provider)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A text and the language it is really in."""

    text: str
    language: str


def shown(text: Text, language: str) -> Shown:
    """Pick a text for a reader: the language asked for, its base language, or German.

    Args:
        text: the text with its translations.
        language: BCP 47 tag of the reader's language, for example `ar` or `de-simple`.
    """
    if isinstance(text, str):
        return Shown(text, SOURCE_LANGUAGE)
    for tag in (language, language.split("-", maxsplit=1)[0], SOURCE_LANGUAGE):
        if tag in text:
            return Shown(text[tag], tag)
    raise ValueError("a text has no German original")


def words(values: Words, language: str) -> tuple[str, ...]:
    """Pick a list of words for a language; empty where the language has none of its own."""
    if isinstance(values, tuple):
        return values if language == SOURCE_LANGUAGE else ()
    return values.get(language, ())


class _Model(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all content types."""


class Source(_Model, frozen=True, kw_only=True):
    """Who says so."""

    name: Text
    url: WebAddress | None = None


class FactSource(_Model, frozen=True, kw_only=True):
    """Who says one fact of an item, where it is not the item's own source.

    Attributes:
        fact: what it is about: one of `OFFICE_FACTS` or `SERVICE_FACTS`.
        name: who says so.
        url: where it can be read.
        as_of: day, month or year of the source; None = not known, shown as such.
        note: what the reader must know about it: that it is old, or that sources disagree.
    """

    fact: Id
    name: Text
    url: WebAddress | None = None
    as_of: RoughDay | None = None
    note: Text | None = None


OFFICE_FACTS = ("hours", "address", "transport", "step-free", "appointment", "payment", "telephone")
SERVICE_FACTS = (
    "fees",
    "deadline",
    "validity",
    "duration",
    "documents",
    "offices",
    "steps",
    "notes",
    "online",
)
"""What of an item can have a source of its own, or be not known, in the order of the screen."""


class _Item(_Model, frozen=True, kw_only=True):
    """What every item of content carries beside its own fields.

    Attributes:
        id: unique within its kind; also the name of its file.
        source: who answers for the text.
        as_of: the day on which it was last checked.
        sources: facts that somebody else says, or that are older than the rest.
        valid_from: first day on which it is shown; None = at once.
        valid_until: last day on which it is shown; None = until withdrawn.
    """

    id: Id
    source: Source
    as_of: date
    sources: tuple[FactSource, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None

    def valid_on(self, day: date) -> bool:
        """Tell whether the item is to be shown on that day."""
        after_start = self.valid_from is None or self.valid_from <= day
        return after_start and (self.valid_until is None or day <= self.valid_until)


# Services -------------------------------------------------------------------------------------


class Option(_Model, frozen=True, kw_only=True):
    """One answer to a question."""

    id: Id
    label: Text


class Question(_Model, frozen=True, kw_only=True):
    """What decides which fee, validity or document applies: an age, a case.

    `default` is the option chosen at first: the most frequent one.
    """

    id: Id
    label: Text
    options: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=4)]
    default: Id


When = dict[str, str]
"""Question id → option id; a rule applies where all its entries match; empty = always."""


class Free(_Model, frozen=True, kw_only=True, tag="free", tag_field="kind"):
    """Costs nothing."""


class Amount(_Model, frozen=True, kw_only=True, tag="amount", tag_field="kind"):
    """A fixed fee, in cents."""

    cents: Cents


class AmountRange(_Model, frozen=True, kw_only=True, tag="range", tag_field="kind"):
    """A fee between two bounds; `to_cents` None = "from"."""

    from_cents: Cents
    to_cents: Cents | None = None


class NotKnown(_Model, frozen=True, kw_only=True, tag="unknown", tag_field="kind"):
    """The office has to say; shown as such, with the telephone number 115."""


Fee = Free | Amount | AmountRange | NotKnown


class FeeRule(_Model, frozen=True, kw_only=True):
    """A fee for a case, with its legal source."""

    fee: Fee
    legal: str
    when: When = {}
    note: Text | None = None


class TextRule(_Model, frozen=True, kw_only=True):
    """A short figure for a case ("10 Jahre"), with one line that explains it."""

    text: Text
    when: When = {}
    note: Text | None = None


class Document(_Model, frozen=True, kw_only=True):
    """One thing to bring, or to do oneself (module 08).

    Attributes:
        id: unique within the service.
        title: what it is, as people call it.
        note: what it may be instead, or what matters about it.
        when: the cases in which it is needed.
        icon: name of a Material Symbol.
        get: where one gets it who does not have it, one or two sentences.
        cost: what getting it costs; None = not said.
        service: id of the service that issues it, where the city does.
    """

    id: Id
    title: Text
    note: Text | None = None
    when: When = {}
    icon: str = "description"
    get: Text | None = None
    cost: Fee | None = None
    service: Id | None = None


class Extra(_Model, frozen=True, kw_only=True):
    """Something a citizen may add for a further fee: express, by post, more pages."""

    id: Id
    label: Text
    fee: Fee
    legal: str
    when: When = {}


class OnlineLink(_Model, frozen=True, kw_only=True):
    """Where the service can be had online."""

    url: WebAddress
    title: Text
    note: Text | None = None


class Service(_Item, frozen=True, kw_only=True):
    """A service description (XZuFi *Leistung*).

    Attributes:
        leika: LeiKa keys; empty where none is known for sure.
        title: module 03, what people call it, as a deed ("Personalausweis beantragen").
        lead: module 24, what it is in plain words, at most 140 characters in German.
        lead_short: shorter lead for the largest text size, at most 90 characters in German.
        department: id of the office group that answers for it.
        situations: life situations it belongs to, the main one first.
        synonyms: everyday words people type.
        questions: what its facts depend on: age, first time or renewal, lost or stolen, for a
            child, moved in from abroad; at most three.
        fees: modulKosten, first rule that applies wins; never empty.
        extras: what may be added for a further fee.
        validity: how long it is valid; first rule that applies wins.
        duration: modulBearbeitungsdauer.
        deadline: modulFrist.
        documents: module 08.
        preconditions: module 09.
        steps: module 11, the procedure, one sentence or two each.
        notes: module 16.
        legal: module 07, citations as people quote them.
        offices: ids of responsible offices (modules 22, 23), the most likely first.
        booking_id: number of this service in the appointment system; None = no appointments.
        forms: ids of forms (module 14).
        online: the online service.
        page: the city's web page about it, goes into the QR code.
        icon: name of a Material Symbol.
        illustration: name of a picture in assets/illustrations, or None.
        unknown: facts that nobody knows, of `SERVICE_FACTS`; the page says so for each.
        modules: further XZuFi text modules by their two-digit code, kept as they came.
    """

    leika: tuple[LeikaKey, ...] = ()
    title: Text
    lead: Text
    lead_short: Text | None = None
    department: Id
    situations: Annotated[tuple[SituationCode, ...], Meta(min_length=1)]
    synonyms: Words = ()
    questions: Annotated[tuple[Question, ...], Meta(max_length=3)] = ()
    fees: Annotated[tuple[FeeRule, ...], Meta(min_length=1)]
    extras: tuple[Extra, ...] = ()
    validity: tuple[TextRule, ...] = ()
    duration: tuple[TextRule, ...] = ()
    deadline: tuple[TextRule, ...] = ()
    documents: tuple[Document, ...] = ()
    preconditions: tuple[Text, ...] = ()
    steps: tuple[Text, ...] = ()
    notes: tuple[Text, ...] = ()
    legal: tuple[str, ...] = ()
    offices: tuple[Id, ...] = ()
    booking_id: BookingId | None = None
    forms: tuple[Id, ...] = ()
    online: OnlineLink | None = None
    page: WebAddress | None = None
    icon: str = "description"
    illustration: str | None = None
    unknown: tuple[Id, ...] = ()
    modules: dict[Annotated[str, Meta(pattern=r"^[0-9]{2}$")], Text] = {}


Answers = Mapping[str, str]
"""The citizen's case: question id → option id."""


def default_answers(service: Service) -> dict[str, str]:
    """Return the case a service's page opens with."""
    return {question.id: question.default for question in service.questions}


def applies(when: When, answers: Answers) -> bool:
    """Tell whether a rule's condition holds for a case."""
    return all(answers.get(question) == option for question, option in when.items())


# Offices --------------------------------------------------------------------------------------


class Weekday(StrEnum):
    """A day of the week as content files write it."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


class Span(_Model, frozen=True, kw_only=True):
    """Open from one time to another on the same day, city time."""

    opens: ClockTime
    closes: ClockTime


class WeeklySpan(Span, frozen=True, kw_only=True):
    """A span that repeats every week."""

    days: Annotated[tuple[Weekday, ...], Meta(min_length=1)]


class DayOff(_Model, frozen=True, kw_only=True):
    """Other hours on one day; no spans = closed."""

    date: date
    reason: Text
    spans: tuple[Span, ...] = ()


class Hours(_Model, frozen=True, kw_only=True):
    """Opening hours: the week, and days that differ."""

    weekly: tuple[WeeklySpan, ...]
    days_off: tuple[DayOff, ...] = ()


class Address(_Model, frozen=True, kw_only=True):
    """A postal address as it stands on the door: never translated; `postcode` None = not known."""

    street: str
    postcode: Annotated[str, Meta(pattern=r"^[0-9]{5}$")] | None = None
    city: str
    floor: Text | None = None


class Point(_Model, frozen=True, kw_only=True):
    """A place on the city's own map, in metres east and south of its upper left corner."""

    x: float
    y: float


class Stop(Span, frozen=True, kw_only=True):
    """Where an office on wheels stands on one day, from when to when."""

    date: date
    place: Text
    district: str
    point: Point | None = None


class Office(_Item, frozen=True, kw_only=True):
    """An office people can go to.

    Attributes:
        name: what people call it.
        purpose: what it is for, in a few words, for lists.
        address: where it is; None for an office on wheels.
        hours: None = not known, shown as such; an office on wheels has `stops` instead.
        step_free: whether a wheelchair gets in; None = not known.
        access: what else helps people get in: lift, door opener, toilet, induction loop.
        transport: stop and lines of bus and tram.
        telephone: number to call.
        payment: how fees are paid here.
        cannot: what people look for here in vain, one sentence each, with the place to go instead.
        appointment: whether one must have one; None = not known.
        appointment_rules: how one gets in, in sentences, where yes or no does not say it.
        booking_id: number of this office in the appointment system; None = no appointments.
        point: where it stands on the city's map.
        stops: dates and places of an office on wheels.
        page: the city's web page about it.
    """

    name: Text
    purpose: Text
    address: Address | None = None
    hours: Hours | None = None
    step_free: bool | None = None
    access: Text | None = None
    transport: Text | None = None
    telephone: str | None = None
    payment: Text | None = None
    cannot: tuple[Text, ...] = ()
    appointment: bool | None = None
    appointment_rules: tuple[Text, ...] = ()
    booking_id: BookingId | None = None
    point: Point | None = None
    stops: tuple[Stop, ...] = ()
    page: WebAddress | None = None

    @property
    def mobile(self) -> bool:
        """Whether it is the office on wheels: it has no address, and comes to people."""
        return self.address is None


# Forms, life situations, notices, the city ------------------------------------------------------


class Form(_Item, frozen=True, kw_only=True):
    """A paper form (module 14)."""

    title: Text
    purpose: Text
    url: WebAddress
    languages: tuple[str, ...] = (SOURCE_LANGUAGE,)
    pages: Annotated[int, Meta(ge=1, le=99)] = 1
    synonyms: Words = ()


class Situation(_Model, frozen=True, kw_only=True):
    """A life situation (Lebenslage), by its code in the state portals' list."""

    code: SituationCode
    title: Text
    short: Text
    line: Text
    icon: str


class Priority(StrEnum):
    """How loudly a notice speaks."""

    INFO = "info"
    WARNING = "warning"


class Notice(_Item, frozen=True, kw_only=True):
    """A message of the city on the home screen, in one line."""

    text: Text
    priority: Priority = Priority.INFO


class Telephone(_Model, frozen=True, kw_only=True):
    """The city's telephone service (115).

    Attributes:
        number: what to dial.
        hours: when somebody answers.
        hours_text: the same in words.
        can: what people there can do, one short sentence each.
        cost: what a call costs.
    """

    number: str
    hours: Hours
    hours_text: Text
    can: tuple[Text, ...] = ()
    cost: Text | None = None


class City(_Model, frozen=True, kw_only=True):
    """The city itself.

    Attributes:
        name: its name.
        place: where the kiosk stands.
        telephone: the telephone service.
        main_office: id of the office in the kiosk's own house.
        languages: BCP 47 tags of the languages the content is written in.
        state: the state whose public holidays close the offices, by ISO 3166-2:DE (`ST`).
        content_stale_after_days: content older than this says so on its page.
        ags: its municipality key (Amtlicher Gemeindeschlüssel).
        ars: its regional key (Amtlicher Regionalschlüssel).
        invented: demo content.
    """

    name: str
    place: Text
    telephone: Telephone
    main_office: Id
    languages: tuple[str, ...]
    state: Annotated[str, Meta(pattern=r"^[A-Z]{2}$")] | None = None
    content_stale_after_days: Annotated[int, Meta(ge=1, le=3650)] = 180
    ags: Annotated[str, Meta(pattern=r"^[0-9]{8}$")] | None = None
    ars: Annotated[str, Meta(pattern=r"^[0-9]{12}$")] | None = None
    invented: bool = False


class ShapeKind(StrEnum):
    """What a shape of the map is."""

    WATER = "water"
    PARK = "park"
    ROAD = "road"
    STREET = "street"


class MapShape(_Model, frozen=True, kw_only=True):
    """A shape of the map: an area (water, park) or a line (road, street).

    Attributes:
        kind: what it is.
        points: its corners as [x, y] in metres; areas close by themselves.
        smooth: whether it bends softly from corner to corner.
    """

    kind: ShapeKind
    points: Annotated[tuple[tuple[float, float], ...], Meta(min_length=2)]
    smooth: bool = False


Frame = Annotated[tuple[float, float, float, float], Meta(description="x, y, width, height in m")]


class CityMap(_Model, frozen=True, kw_only=True):
    """An overview map from the city's own data, drawn by the kiosk itself.

    Attributes:
        portrait: what an upright screen shows: a wide frame.
        landscape: what a lying screen shows: a tall frame.
        shapes: drawn in this order.
        source: who says so.
        as_of: the day on which it was last checked.
    """

    portrait: Frame
    landscape: Frame
    shapes: tuple[MapShape, ...]
    source: Source
    as_of: date


class WordGroup(_Model, frozen=True, kw_only=True):
    """What people say for something the content calls by another name.

    Services, forms and offices are found by all `words` where their German title or one of their
    German synonyms holds one of `means`, as whole words in this order.

    Attributes:
        id: unique among the groups.
        means: the content's own German words, as narrow as can be.
        words: everyday words, one list a language; also of languages the content is not in.
    """

    id: Id
    means: Annotated[tuple[str, ...], Meta(min_length=1)]
    words: Words


class Content(_Model, frozen=True, kw_only=True):
    """Everything, checked and complete."""

    city: City
    map: CityMap | None = None
    words: tuple[WordGroup, ...] = ()
    situations: tuple[Situation, ...]
    services: tuple[Service, ...]
    offices: tuple[Office, ...]
    forms: tuple[Form, ...]
    notices: tuple[Notice, ...]


Kind = Literal["service", "form", "office"]
