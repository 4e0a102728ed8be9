"""What the pages of a booking say: questions of the form, problems, reasons. Pure."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.booking.catalogue import Asks
from kiosk.booking.contact import Field, Problem, is_required
from kiosk.core.words import Translate, fill
from kiosk.services.appointment.flow import (
    AtBooked,
    AtCheck,
    AtField,
    AtOffices,
    AtTimes,
    AtWhen,
    Booking,
    Choosing,
    InDoubt,
    InTrouble,
    Loading,
    Place,
)
from kiosk.take_along.flow import AtSlip

STEPS = 5


@dataclass(frozen=True, slots=True)
class Question:
    """One field of the form as a page.

    Attributes:
        title: the question.
        lead: why it is asked, or how to answer.
        name: the name of the field.
        hint: an example, inside the empty field.
        skip: what the button says that leaves it empty; empty where it must be filled in.
    """

    title: str
    lead: str
    name: str
    hint: str = ""
    skip: str = ""


def question_of(which: Field, asks: Asks, translate: Translate) -> Question:
    """Ask for a field of the form."""
    must = is_required(asks, which)
    match which:
        case Field.NAME:
            return Question(
                #: Question of the booking form
                translate("Appointment", "Wie heißen Sie?"),
                #: Under the question for the name
                translate("Appointment", "Vor- und Nachname, so wie sie im Ausweis stehen."),
                #: Name of the field for the name
                translate("Appointment", "Vor- und Nachname"),
            )
        case Field.EMAIL:
            return Question(
                #: Question of the booking form
                translate("Appointment", "Wie ist Ihre E-Mail-Adresse?"),
                _email_lead(translate, must=must),
                #: Name of the field for the e-mail address
                translate("Appointment", "E-Mail"),
                "name@beispiel.de",
                #: Button: goes on without an e-mail address
                "" if must else translate("Appointment", "Ohne E-Mail weiter"),
            )
        case Field.TELEPHONE:
            return Question(
                #: Question of the booking form
                translate("Appointment", "Wie ist Ihre Telefonnummer?"),
                #: Under the question for the telephone number
                translate("Appointment", "Das Amt ruft nur an, wenn sich am Termin etwas ändert."),
                #: Name of the field for the telephone number
                translate("Appointment", "Telefon"),
                "0391 1234567",
                #: Button: goes on without a telephone number
                "" if must else translate("Appointment", "Ohne Telefon weiter"),
            )
        case Field.OWN | Field.OWN_SECOND:
            own = asks.own[0 if which is Field.OWN else 1]
            label = own.label if own is not None else ""
            return Question(
                #: Question of the booking form for a field that the office has added
                translate("Appointment", "Das Amt möchte noch wissen:"),
                label,
                label,
                "",
                #: Button: leaves a field empty
                "" if must else translate("Appointment", "Ohne Angabe weiter"),
            )
        case _:
            assert_never(which)


def _email_lead(translate: Translate, *, must: bool) -> str:
    if must:
        #: Under the question for the e-mail address, where the office needs one
        return translate("Appointment", "Dieses Amt braucht sie. Sie bekommen eine Bestätigung.")
    #: Under the question for the e-mail address
    return translate("Appointment", "Sie bekommen eine Bestätigung. Ohne E-Mail geht es auch.")


def problem_words(which: Field, problem: Problem, translate: Translate) -> str:  # noqa: PLR0911 - one a problem
    """Say what is wrong with a field, and what to do."""
    match problem:
        case Problem.MISSING:
            return _missing(which, translate)
        case Problem.TOO_LONG:
            #: Above a field of the form
            return translate("Appointment", "Das ist zu lang. Bitte kürzen Sie es.")
        case Problem.EMAIL_PLUS:
            #: Above the field of the e-mail address
            return translate(
                "Appointment",
                "Ein Plus in der Adresse nimmt das Amt nicht an. Bitte nehmen Sie eine andere.",
            )
        case Problem.EMAIL_NO_AT:
            #: Above the field of the e-mail address
            return translate("Appointment", "In der Adresse fehlt das Zeichen @.")
        case Problem.EMAIL_WRONG:
            #: Above the field of the e-mail address
            return translate(
                "Appointment", "Die Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.de"
            )
        case Problem.TELEPHONE_LETTERS:
            #: Above the field of the telephone number
            return translate("Appointment", "Bitte nur Ziffern, vorne darf ein Plus stehen.")
        case Problem.TELEPHONE_LENGTH:
            #: Above the field of the telephone number
            return translate("Appointment", "Eine Telefonnummer hat 7 bis 15 Ziffern.")
        case Problem.TAGS:
            #: Above a field of the form
            return translate("Appointment", "Bitte lassen Sie die Zeichen < und > weg.")
        case Problem.REFUSED:
            #: Above a field of the form that the city did not take
            return translate("Appointment", "Das nimmt das Amt so nicht an. Bitte prüfen Sie es.")
        case _:
            assert_never(problem)


def _missing(which: Field, translate: Translate) -> str:
    match which:
        case Field.NAME:
            #: Above the empty field of the name
            return translate("Appointment", "Hier fehlt noch Ihr Name.")
        case Field.EMAIL:
            #: Above the empty field of the e-mail address
            return translate("Appointment", "Hier fehlt noch Ihre E-Mail-Adresse.")
        case Field.TELEPHONE:
            #: Above the empty field of the telephone number
            return translate("Appointment", "Hier fehlt noch Ihre Telefonnummer.")
        case Field.OWN | Field.OWN_SECOND:
            #: Above an empty field of the form
            return translate("Appointment", "Hier fehlt noch Ihre Antwort.")
        case _:
            assert_never(which)


def step_of(place: Place) -> int:
    """Return the step that a page belongs to, of five; 0 where it is none."""
    match place:
        case AtWhen() | AtTimes() | AtOffices():
            return 2
        case AtField():
            return 3
        case AtCheck():
            return 4
        case AtBooked() | AtSlip():
            return STEPS
        case InDoubt() | InTrouble() | Loading():
            return 0
        case _:
            return 1


def kicker(state: Booking, wish: str, translate: Translate) -> str:
    """Say the step and what is booked."""
    step = step_of(state.here)
    if not step:
        return wish
    if isinstance(state.here, Choosing) or not wish:
        #: Above a title: %1 and %2 are numbers
        return fill(translate("Appointment", "Schritt %1 von %2"), str(step), str(STEPS))
    #: Above a title: %1 and %2 are numbers, %3 what it is about
    text = translate("Appointment", "Schritt %1 von %2 · %3")
    return fill(text, str(step), str(STEPS), wish)
