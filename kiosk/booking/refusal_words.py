"""A no of the city in words: what happened, and what to do. Pure.

Each of the city's codes has a sentence of its own or that of its group; what the city itself says
is English and technical, and is never shown.
"""

from collections.abc import Callable

from kiosk.booking.refusals import Group, Refused
from kiosk.core.words import Translate

Words = tuple[str, str]


def refusal_words(refused: Refused, translate: Translate) -> Words:
    """Return the sentence that says what happened, and the one that says what to do now."""
    group, words = _CODES.get(refused.code.lower(), (refused.group, _GROUPS[refused.group]))
    # A code may mean something else in another place: any 404 while reserving means "gone".
    return words(translate) if group is refused.group else _GROUPS[refused.group](translate)


# What to do now ----------------------------------------------------------------------------------


def _later(translate: Translate) -> str:
    #: What to do while the appointment system does not answer
    return translate("Booking", "Versuchen Sie es später, oder rufen Sie 115 an.")


def _ask(translate: Translate) -> str:
    #: What to do where the kiosk cannot help
    return translate("Booking", "Rufen Sie 115 an, oder fragen Sie im Amt.")


def _again(translate: Translate) -> str:
    #: What to do where the same may work at once
    return translate("Booking", "Bitte versuchen Sie es noch einmal.")


def _other_time(translate: Translate) -> str:
    #: What to do where a time is taken
    return translate("Booking", "Bitte wählen Sie eine andere Zeit.")


def _other_office(translate: Translate) -> str:
    #: What to do where an office has no appointment
    return translate("Booking", "Wählen Sie ein anderes Amt, oder rufen Sie 115 an.")


def _less(translate: Translate) -> str:
    #: What to do where too much was chosen for one appointment
    return translate("Booking", "Wählen Sie weniger, oder buchen Sie zwei Termine.")


def _look_at_field(translate: Translate) -> str:
    #: What to do beside a field of the form that was refused
    return translate("Booking", "Bitte prüfen Sie das Feld.")


def _fill_in(translate: Translate) -> str:
    #: What to do beside a field of the form that is missing
    return translate("Booking", "Bitte füllen Sie das Feld aus.")


def _no_number(translate: Translate) -> str:
    #: What to do where there are no waiting numbers
    return translate("Booking", "Buchen Sie einen Termin, oder fragen Sie im Amt.")


# What happened -----------------------------------------------------------------------------------


def _offline(translate: Translate) -> Words:
    #: No connection to the city
    said = translate("Booking", "Der Kiosk erreicht die Stadt gerade nicht.")
    return said, _later(translate)


def _not_booked(translate: Translate) -> Words:
    #: The answer to a booking got lost; we looked, and it is not booked
    said = translate(
        "Booking", "Der Termin ist noch nicht gebucht. Die Zeit bleibt für Sie reserviert."
    )
    #: What to do where it is not booked yet
    return said, translate("Booking", "Bitte buchen Sie noch einmal.")


def _busy(translate: Translate) -> Words:
    #: Too many requests to the city's appointment system
    said = translate("Booking", "Gerade fragen sehr viele Menschen zugleich.")
    #: What to do where too many ask at once
    return said, translate(
        "Booking", "Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal."
    )


def _service(translate: Translate) -> Words:
    #: The city's appointment system does not answer
    said = translate("Booking", "Die Terminvergabe der Stadt antwortet gerade nicht.")
    return said, _later(translate)


def _maintenance(translate: Translate) -> Words:
    #: The city's appointment system is switched off for maintenance
    said = translate("Booking", "Die Terminvergabe der Stadt wird gerade gewartet.")
    return said, _later(translate)


def _locked_out(translate: Translate) -> Words:
    #: The city has locked out this kiosk
    said = translate("Booking", "Die Stadt lässt diesen Kiosk gerade keine Termine buchen.")
    return said, _ask(translate)


def _too_long(translate: Translate) -> Words:
    #: What was typed is too long
    said = translate("Booking", "Ihre Angaben sind zu lang.")
    #: What to do where it is too long
    return said, translate("Booking", "Bitte kürzen Sie Ihre Angaben.")


def _client(translate: Translate) -> Words:
    #: Something is wrong between the kiosk and the appointment system
    said = translate(
        "Booking", "Der Kiosk und die Terminvergabe verstehen sich nicht. Das liegt nicht an Ihnen."
    )
    return said, _ask(translate)


def _past(translate: Translate) -> Words:
    #: The chosen time has passed while one was choosing
    said = translate("Booking", "Diese Zeit ist inzwischen vorbei.")
    return said, _other_time(translate)


def _captcha(translate: Translate) -> Words:
    #: The proof that we are no robot was not accepted
    said = translate("Booking", "Die Sicherheitsprüfung der Stadt hat nicht geklappt.")
    return said, _again(translate)


def _stale(translate: Translate) -> Words:
    #: The office does not offer this any more
    said = translate("Booking", "Das gibt es hier gerade nicht mit Termin.")
    return said, _other_office(translate)


def _not_together(translate: Translate) -> Words:
    #: An office does not do all of the chosen services
    said = translate("Booking", "Dieses Amt macht nicht alles, was Sie gewählt haben.")
    return said, _other_office(translate)


def _mail(translate: Translate) -> Words:
    #: The city could not send its mail
    said = translate("Booking", "Die Stadt konnte gerade keine E-Mail schicken.")
    return said, _later(translate)


def _slot(translate: Translate) -> Words:
    #: Somebody else has taken the time
    said = translate("Booking", "Diese Zeit ist gerade vergeben.")
    return said, _other_time(translate)


def _day(translate: Translate) -> Words:
    #: Nothing is free on the chosen day
    said = translate("Booking", "An diesem Tag ist nichts mehr frei.")
    #: What to do where a day is full
    return said, translate("Booking", "Bitte wählen Sie einen anderen Tag.")


def _full(translate: Translate) -> Words:
    #: Nothing is free at the chosen office
    said = translate("Booking", "In diesem Amt ist gerade kein Termin frei.")
    return said, _other_office(translate)


def _ran_out(translate: Translate) -> Words:
    #: The time was held too long
    said = translate("Booking", "Die Reservierung ist abgelaufen.")
    return said, _other_time(translate)


def _not_found(translate: Translate) -> Words:
    #: No such appointment, or no longer
    said = translate("Booking", "Diesen Termin gibt es nicht, oder nicht mehr.")
    #: What to do where an appointment is not found
    return said, translate(
        "Booking", "Bitte prüfen Sie Nummer und Code, oder wählen Sie eine neue Zeit."
    )


def _called(translate: Translate) -> Words:
    #: The person has already been called to the counter
    said = translate("Booking", "Zu diesem Termin sind Sie schon aufgerufen worden.")
    #: What to do where one has been called
    return said, translate("Booking", "Gehen Sie bitte gleich zum Schalter.")


def _not_cancelled(translate: Translate) -> Words:
    #: The appointment cannot be cancelled any more
    said = translate("Booking", "Dieser Termin lässt sich nicht mehr absagen.")
    return said, _ask(translate)


def _not_deleted(translate: Translate) -> Words:
    #: Cancelling failed; the appointment stands
    said = translate("Booking", "Die Absage hat nicht geklappt. Ihr Termin gilt weiter.")
    return said, _later(translate)


def _name(translate: Translate) -> Words:
    #: The city refuses the name
    said = translate("Booking", "Die Stadt nimmt diesen Namen so nicht an.")
    return said, _look_at_field(translate)


def _email(translate: Translate) -> Words:
    #: The city refuses the e-mail address
    said = translate("Booking", "Die Stadt nimmt diese E-Mail-Adresse nicht an.")
    #: What to do where an e-mail address is refused
    return said, translate(
        "Booking", "Bitte prüfen Sie die Adresse. Ein + darf nicht darin stehen."
    )


def _email_missing(translate: Translate) -> Words:
    #: The office wants an e-mail address
    said = translate("Booking", "Dieses Amt braucht Ihre E-Mail-Adresse.")
    return said, _fill_in(translate)


def _telephone(translate: Translate) -> Words:
    #: The city refuses the telephone number
    said = translate("Booking", "Die Stadt nimmt diese Telefonnummer nicht an.")
    #: What to do where a telephone number is refused
    return said, translate("Booking", "Schreiben Sie 7 bis 15 Ziffern, mit Vorwahl.")


def _telephone_missing(translate: Translate) -> Words:
    #: The office wants a telephone number
    said = translate("Booking", "Dieses Amt braucht Ihre Telefonnummer.")
    return said, _fill_in(translate)


def _own(translate: Translate) -> Words:
    #: The city refuses what was typed into a field of the office's own
    said = translate("Booking", "Die Stadt nimmt eine Ihrer Antworten so nicht an.")
    return said, _look_at_field(translate)


def _same_mail(translate: Translate) -> Words:
    #: As many appointments as allowed are booked with this e-mail address
    said = translate(
        "Booking", "Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht wie erlaubt."
    )
    #: What to do where an e-mail address has too many appointments
    return said, translate(
        "Booking", "Nehmen Sie eine andere Adresse, oder sagen Sie einen Termin ab."
    )


def _too_much(translate: Translate) -> Words:
    #: More than fits into one appointment was chosen
    said = translate("Booking", "Das ist zu viel für einen Termin.")
    return said, _less(translate)


def _credentials(translate: Translate) -> Words:
    #: Number and code of an appointment do not belong together
    said = translate("Booking", "Nummer und Code passen nicht zusammen.")
    #: What to do where number or code are wrong
    return said, translate("Booking", "Bitte prüfen Sie beides, oder fragen Sie im Amt.")


def _queue_closed(translate: Translate) -> Words:
    #: No waiting numbers are given now
    said = translate("Booking", "Hier gibt es gerade keine Wartenummern.")
    return said, _no_number(translate)


def _used_up(translate: Translate) -> Words:
    #: All waiting numbers of the day are given
    said = translate("Booking", "Für heute sind alle Wartenummern vergeben.")
    return said, _no_number(translate)


Said = Callable[[Translate], Words]

_GROUPS: dict[Group, Said] = {
    Group.OFFLINE: _offline,
    Group.BUSY: _busy,
    Group.SERVICE: _service,
    Group.CLIENT: _client,
    Group.CAPTCHA: _captcha,
    Group.STALE: _stale,
    Group.SLOT: _slot,
    Group.STATE: _ran_out,
    Group.INPUT: _own,
    Group.LIMITS: _too_much,
    Group.CREDENTIALS: _credentials,
}
"""What is said of a group, where nothing more exact is known."""

_EXACT: dict[Group, dict[str, Said]] = {
    Group.OFFLINE: {"notBooked": _not_booked},
    Group.SERVICE: {
        "serviceUnavailable": _maintenance,
        "IP_BLACKLISTED": _locked_out,
        "requestEntityTooLarge": _too_long,
    },
    Group.STALE: {
        "invalidLocationAndServiceCombination": _not_together,
        "mailNotFound": _mail,
    },
    Group.SLOT: {
        "invalidTimestamp": _past,
        "noAppointmentForThisDay": _day,
        "noAppointmentForThisScope": _full,
        "queueClosed": _queue_closed,
    },
    Group.STATE: {
        "appointmentNotFound": _not_found,
        "processAlreadyCalled": _called,
        "appointmentCanNotBeCanceled": _not_cancelled,
        "processDeleteFailed": _not_deleted,
    },
    Group.INPUT: {
        "invalidFamilyName": _name,
        "invalidEmail": _email,
        "emailIsRequired": _email_missing,
        "invalidTelephone": _telephone,
        "telephoneIsRequired": _telephone_missing,
    },
    Group.LIMITS: {
        "tooManyAppointmentsWithSameMail": _same_mail,
        "givennumbercountexceeded": _used_up,
    },
    Group.CREDENTIALS: {"unauthorized": _locked_out},
}

_CODES = {
    code.lower(): (group, said) for group, codes in _EXACT.items() for code, said in codes.items()
}
