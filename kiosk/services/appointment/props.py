"""Props of a booking's pages, derived purely."""

import math
from dataclasses import dataclass

from kiosk.booked import props as booked
from kiosk.booked.props import BookedProps, TroubleProps, minutes_words, spaced, telephone
from kiosk.booked.world import Row, World
from kiosk.booking.catalogue import Catalogue
from kiosk.booking.contact import Field, fields_of
from kiosk.booking.refusal_words import refusal_words
from kiosk.calendar import props as calendar_props
from kiosk.calendar.props import PlacesProps, WhenProps
from kiosk.core.words import fill
from kiosk.reading import address_line
from kiosk.services.appointment.flow import Adding, AtField, Booking, InTrouble
from kiosk.services.appointment.wording import kicker, problem_words, question_of

JOINED_SHOWN = 3
URGENT_S = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceProps:
    """A list of services: `{id, title, icon, mark}`.

    Attributes:
        loading: while it is not known.
        first: number of the first of them; empty where there is none.
    """

    kicker: str
    title: str
    lead: str
    loading: bool
    rows: tuple[Row, ...]
    first: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WishProps:
    """How many of what.

    Attributes:
        rows: `{id, title, mark, count, more, less}` of the chosen services.
        joins: `{id, title, mark}` of services for the same appointment, a few.
        more_joins: whether there are more of them.
    """

    kicker: str
    rows: tuple[Row, ...]
    joins: tuple[Row, ...]
    more_joins: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProps:
    """One field of the form.

    Attributes:
        field: its name on the wire.
        held: how long the time is still held, in words.
        urgent: whether that is short.
    """

    kicker: str
    field: str
    title: str
    lead: str
    name: str
    hint: str
    skip: str
    value: str
    problem: str
    longest: int
    figures: bool
    held: str
    urgent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckProps:
    """All answers: `{id, label, value, line, personal}`.

    Attributes:
        left: what is left of the hold, `8:41`.
        seconds_left, seconds: the same and the whole, in seconds.
        urgent: whether little is left.
        note: what the office says before booking.
        working: whether the city is asked to book.
    """

    kicker: str
    rows: tuple[Row, ...]
    left: str
    seconds_left: int
    seconds: int
    urgent: bool
    note: str
    working: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtProps:
    """A booking whose answer never came: `asking` while the city is asked for it."""

    asking: bool
    number: str
    start: str
    when: str
    place: str
    telephone: str
    telephone_line: str


def choice_props(state: Booking, world: World) -> ChoiceProps:
    """Derive the list of services, or of those that can be added."""
    translate = world.reader.translate
    catalogue = state.catalogue or Catalogue()
    adding = isinstance(state.here, Adding)
    services = catalogue.may_join(state.wish) if adding else catalogue.bookable()
    rows = sorted(
        (_service_row(one.id, catalogue, world) for one in services),
        key=lambda row: str(row["title"]).casefold(),
    )
    return ChoiceProps(
        kicker=_kicker(state, world),
        #: Title: services that can be done in the same appointment
        title=translate("Appointment", "Was soll noch dazu?")
        if adding
        #: Title: the list of services that have appointments
        else translate("Appointment", "Wofür brauchen Sie einen Termin?"),
        #: Under the title of the services for the same appointment
        lead=translate("Appointment", "Das erledigen Sie alles in einem Termin.")
        if adding
        #: Under the title of the list of services that have appointments
        else translate("Appointment", "Die ersten freien Zeiten sehen Sie auf der nächsten Seite."),
        loading=state.catalogue is None,
        rows=tuple(rows),
        first=str(rows[0]["id"]) if rows else "",
    )


def wish_props(state: Booking, world: World) -> WishProps:
    """Derive the page of the wish."""
    catalogue = state.catalogue or Catalogue()
    rows = []
    for one in state.wish:
        most = catalogue.most(state.wish, one.service)
        rows.append(
            {
                **_service_row(one.service, catalogue, world),
                "count": one.count,
                "more": one.count < most,
                "less": one.count > 1 or len(state.wish) > 1,
            }
        )
    joins = catalogue.may_join(state.wish)
    return WishProps(
        kicker=_kicker(state, world),
        rows=tuple(rows),
        joins=tuple(_service_row(one.id, catalogue, world) for one in joins[:JOINED_SHOWN]),
        more_joins=len(joins) > JOINED_SHOWN,
    )


def _service_row(number: int, catalogue: Catalogue, world: World) -> Row:
    service = world.service(number)
    return {
        "id": str(number),
        "title": world.service_name(number, catalogue),
        "icon": service.icon if service is not None else "description",
        "mark": world.mark(number, catalogue),
    }


def when_props(state: Booking, world: World) -> WhenProps:
    """Derive the page of the calendar, or of the times of one day."""
    if state.when is None:
        raise LookupError("this page needs a wish on the way to it")
    calendar = world.calendar(state.catalogue or Catalogue())
    trouble = ("", "")
    if state.when.trouble is not None and state.when.times is None:
        trouble = refusal_words(state.when.trouble, world.reader.translate)
    return calendar_props.when_props(
        state.when,
        calendar,
        kicker=_kicker(state, world),
        banner=_banner(state, world),
        trouble=trouble,
        working=bool(state.pending),
        held=_held_words(state, world),
    )


def _banner(state: Booking, world: World) -> str:
    translate = world.reader.translate
    if state.ran_out:
        #: Above the calendar: the time that was held is free again
        return translate(
            "Appointment",
            "Die Zeit zum Buchen ist um. Wählen Sie noch einmal, Ihre Angaben sind noch da.",
        )
    if state.unsure:
        #: Above the calendar: the city did not answer whether a time is held
        return translate(
            "Appointment",
            "Das Amt hat nicht geantwortet. Es ist nichts gebucht. Wählen Sie eine andere Zeit.",
        )
    if state.when is None or state.when.lost is None:
        return ""
    best = calendar_props.next_best_words(
        state.when, world.calendar(state.catalogue or Catalogue())
    )
    if best:
        #: Above the calendar: %1 are the next times
        text = translate("Appointment", "Diese Zeit ist gerade vergeben. Frei sind noch: %1.")
        return fill(text, best)
    #: Above the calendar
    return translate("Appointment", "Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere.")


def _held_words(state: Booking, world: World) -> str:
    if state.hold is None:
        return ""
    moment = calendar_props.moment_words(
        state.hold.slot, world.calendar(state.catalogue or Catalogue())
    )
    return fill(
        #: While another time is chosen: %1 is the time that is held, %2 minutes and seconds
        world.reader.translate("Appointment", "Für Sie reserviert: %1. Noch %2 Minuten."),
        moment,
        minutes_words(seconds_left(state, world)),
    )


def places_props(state: Booking, world: World) -> PlacesProps:
    """Derive the page of the offices."""
    if state.when is None:
        raise LookupError("this page needs a wish on the way to it")
    calendar = world.calendar(state.catalogue or Catalogue())
    return calendar_props.places_props(state.when, calendar, _kicker(state, world))


def seconds_left(state: Booking, world: World) -> int:
    """Return how long the time is still held, in whole seconds; 0 without a hold."""
    if state.hold is None:
        return 0
    return max(0, math.ceil(state.hold.until_s - world.monotonic_s))


def field_props(state: Booking, which: Field, world: World) -> FieldProps:
    """Derive the page of one field."""
    translate = world.reader.translate
    question = question_of(which, state.asks_of_office, translate)
    problem = state.problems.get(which)
    left = seconds_left(state, world)
    return FieldProps(
        kicker=_kicker(state, world),
        field=which.value,
        title=question.title,
        lead=question.lead,
        name=question.name,
        hint=question.hint,
        skip=question.skip,
        value=state.contact.get(which),
        problem=problem_words(which, problem, translate) if problem is not None else "",
        longest=250 if which in {Field.OWN, Field.OWN_SECOND, Field.EMAIL} else 100,
        figures=which is Field.TELEPHONE,
        #: On the pages of the form: %1 are minutes and seconds
        held=fill(
            translate("Appointment", "Wir halten Ihren Termin noch %1 Minuten frei."),
            minutes_words(left),
        ),
        urgent=left < URGENT_S,
    )


def check_props(state: Booking, world: World) -> CheckProps:
    """Derive the page of all answers."""
    hold = state.hold
    left = seconds_left(state, world)
    return CheckProps(
        kicker=_kicker(state, world),
        rows=_answers(state, world),
        left=minutes_words(left),
        seconds_left=left,
        seconds=math.ceil(hold.until_s - hold.began_s) if hold is not None else 1,
        urgent=left < URGENT_S,
        note=_note(state),
        working=bool(state.pending),
    )


def _note(state: Booking) -> str:
    if state.hold is None or state.catalogue is None:
        return ""
    office = state.catalogue.office(state.hold.slot.office)
    return office.note if office is not None else ""


def _answers(state: Booking, world: World) -> tuple[Row, ...]:
    if state.hold is None:
        return ()
    translate = world.reader.translate
    catalogue = state.catalogue or Catalogue()
    slot = state.hold.slot
    office = world.office(slot.office)
    minutes = catalogue.minutes(state.wish, slot.office)
    booked = catalogue.office(slot.office)
    address = address_line(office, world.reader) if office is not None else ""
    rows: list[Row] = [
        #: Label of an answer: what the appointment is for
        _answer(
            "wish", translate("Appointment", "Anliegen"), world.wish_words(state.wish, catalogue)
        ),
        _answer(
            "when",
            #: Label of an answer: when the appointment is
            translate("Appointment", "Wann"),
            calendar_props.moment_words(slot, world.calendar(catalogue)),
            #: Under the time of an appointment: %1 is a number of minutes
            fill(translate("Appointment", "Dauert etwa %1 Minuten"), str(minutes))
            if minutes is not None
            else "",
        ),
        _answer(
            "where",
            #: Label of an answer: where the appointment is
            translate("Appointment", "Wo"),
            world.office_name(slot.office, catalogue),
            address or (", ".join(booked.address) if booked is not None else ""),
        ),
    ]
    rows += [_field_answer(state, which, world) for which in fields_of(state.asks_of_office)]
    return tuple(rows)


def _field_answer(state: Booking, which: Field, world: World) -> Row:
    translate = world.reader.translate
    value = state.contact.get(which)
    line = ""
    if not value and which is Field.EMAIL:
        #: Instead of an e-mail address
        value = translate("Appointment", "Ohne E-Mail")
        #: Under "Ohne E-Mail"
        line = translate("Appointment", "Sie bekommen einen Zettel")
    elif not value:
        #: Instead of an answer that was left out
        value = translate("Appointment", "Ohne Angabe")
    labels = {
        #: Label of an answer: the name
        Field.NAME: translate("Appointment", "Name"),
        #: Label of an answer: the e-mail address
        Field.EMAIL: translate("Appointment", "E-Mail"),
        #: Label of an answer: the telephone number
        Field.TELEPHONE: translate("Appointment", "Telefon"),
    }
    own = state.asks_of_office.own[1 if which is Field.OWN_SECOND else 0]
    label = labels.get(which) or (own.label if own is not None else "")
    return {**_answer(which.value, label, value, line), "personal": True}


def _answer(name: str, label: str, value: str, line: str = "") -> Row:
    return {"id": name, "label": label, "value": value, "line": line, "personal": False}


def booked_props(state: Booking, world: World) -> BookedProps:
    """Derive the page of the appointment."""
    if state.booked is None:
        raise LookupError("this page needs an appointment")
    return booked.booked_props(state.booked, state.wish, state.catalogue, world)


def doubt_props(state: Booking, world: World) -> DoubtProps:
    """Derive the page of a booking that nobody knows of."""
    catalogue = state.catalogue or Catalogue()
    hold = state.hold
    number, line = telephone(world)
    return DoubtProps(
        asking=bool(state.pending),
        number=spaced(hold.ref.number) if hold is not None else "",
        start=hold.slot.start.isoformat() if hold is not None else "",
        when=calendar_props.moment_words(hold.slot, world.calendar(catalogue))
        if hold is not None
        else "",
        place=world.office_name(hold.slot.office, catalogue) if hold is not None else "",
        telephone=number,
        telephone_line=line,
    )


def trouble_props(state: Booking, world: World) -> TroubleProps:
    """Derive the page of a no."""
    if not isinstance(state.here, InTrouble):
        raise TypeError("this page needs a no of the city")
    translate = world.reader.translate
    #: The city said no before anything was chosen
    kept = translate("Appointment", "Es ist nichts gebucht.")
    if state.wish:
        #: The city said no: what is kept
        kept = translate("Appointment", "Es ist nichts gebucht. Ihre Angaben sind noch da.")
    return booked.trouble_props(state.here.refused, kept, world)


def _kicker(state: Booking, world: World) -> str:
    wish = world.wish_words(state.wish, state.catalogue or Catalogue())
    return kicker(state, wish, world.reader.translate)


def field_of(state: Booking) -> Field | None:
    """Return the field of the present page."""
    return state.here.field if isinstance(state.here, AtField) else None
