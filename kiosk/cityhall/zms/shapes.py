"""The citizen API's JSON, with types as loose as the real server's. Pure."""

from datetime import UTC, datetime

from kiosk.cityhall.zms.books import Process, Status
from kiosk.cityhall.zms.catalogue import Catalogue, Office, Relation, Scope, Service
from kiosk.cityhall.zms.ics import calendar_file

Json = dict[str, object]

SOURCE = "dldb"


def catalogue_json(catalogue: Catalogue, *, captcha: bool, mail_required: bool) -> Json:
    """Return the whole catalogue.

    Args:
        catalogue: what can be booked.
        captcha: every scope wants one.
        mail_required: every scope wants an address.
    """
    services = sorted(catalogue.services, key=lambda one: one.id)
    return {
        "offices": [
            _office(one, captcha=captcha, mail_required=mail_required) for one in catalogue.offices
        ],
        "services": [_service(one, catalogue) for one in services],
        "relations": [_relation(one) for one in catalogue.relations],
    }


def scope_json(office: Office, scope: Scope, *, in_process: bool = False) -> Json:
    """Return a scope; inside a process what is not told is null, in the catalogue it is 0."""
    return {
        "id": scope.id,
        "provider": _provider(office, in_process=in_process),
        "shortName": scope.short_name,
        "emailFrom": scope.email_from,
        "emailRequired": scope.email_required,
        "telephoneActivated": scope.telephone.activated,
        "telephoneRequired": scope.telephone.required,
        "customTextfieldActivated": scope.custom.activated,
        "customTextfieldRequired": scope.custom.required,
        "customTextfieldLabel": scope.custom.label,
        "customTextfield2Activated": scope.custom2.activated,
        "customTextfield2Required": scope.custom2.required,
        "customTextfield2Label": scope.custom2.label,
        "captchaActivatedRequired": scope.captcha,
        "infoForAppointment": scope.info,
        "infoForAllAppointments": scope.info_full,
        "slotsPerAppointment": _number_text(scope.slots_per_appointment),
        "appointmentsPerMail": (
            scope.appointments_per_mail if in_process else _number_text(scope.appointments_per_mail)
        ),
        "whitelistedMails": ",".join(scope.whitelisted_mails) or None,
        "reservationDuration": scope.reservation_min or (None if in_process else 0),
        "activationDuration": scope.activation_min or (None if in_process else 0),
        "hint": scope.hint,
    }


def process_json(
    process: Process, catalogue: Catalogue, now: datetime, *, token: str | None = None
) -> Json:
    """Return a process; a fresh reservation does not tell what it is for."""
    fresh = process.status is Status.RESERVED and not process.person.family_name
    (first, count), *others = process.wish
    person = process.person
    return {
        "processId": process.id,
        "timestamp": str(process.epoch_s),
        "authKey": process.auth_key,
        "familyName": person.family_name,
        "customTextfield": person.custom,
        "customTextfield2": person.custom2,
        "email": person.email,
        "telephone": person.telephone,
        "officeName": None if fresh else process.office.name,
        "officeId": process.office.id,
        "scope": scope_json(process.office, process.scope, in_process=True),
        "subRequestCounts": (
            []
            if fresh
            else [
                {"id": one, "name": _name(catalogue, one), "count": number}
                for one, number in others
            ]
        ),
        "serviceId": 0 if fresh else first,
        "serviceName": None if fresh else _name(catalogue, first),
        "serviceCount": 0 if fresh else count,
        "status": process.status.value,
        "captchaToken": token,
        "slotCount": process.slots,
        "displayNumber": f"{process.scope.prefix}{process.id}" if process.scope.prefix else None,
        "icsContent": None if fresh else _calendar(process, catalogue, now),
    }


def _office(office: Office, *, captcha: bool, mail_required: bool) -> Json:
    scope = None
    if office.scope is not None:
        scope = scope_json(office, office.scope)
        scope["captchaActivatedRequired"] = office.scope.captcha or captcha
        scope["emailRequired"] = office.scope.email_required or mail_required
    place = office.place
    return {
        "id": office.id,
        "name": office.name,
        "address": place
        and {
            "house_number": place.house_number,
            "city": place.city,
            "postal_code": place.postal_code,
            "street": place.street,
            "hint": False,
        },
        "showAlternativeLocations": True,
        "displayNameAlternatives": list(office.alternatives),
        "organization": office.organization,
        "organizationUnit": office.organization_unit,
        "slotTimeInMinutes": office.slot_min,
        "geo": place and {"lat": place.lat, "lon": place.lon},
        "disabledByServices": [str(one) for one in office.disabled_by],
        "priority": office.priority,
        "scope": scope,
        "slotsPerAppointment": _number_text(office.slots_per_appointment),
        "parentId": office.parent,
        "allowDisabledServicesMix": None if office.allow_mix is None else list(office.allow_mix),
        "sharedBookingOfficeIds": None if office.shares_with is None else list(office.shares_with),
    }


def _provider(office: Office, *, in_process: bool) -> Json:
    place = office.place
    return {
        "id": str(office.id) if in_process else office.id,
        "name": office.name,
        "displayName": office.display_name or office.name,
        "lat": float(place.lat) if place and not in_process else None,
        "lon": float(place.lon) if place and not in_process else None,
        "source": SOURCE,
        "contact": place
        and {
            "city": place.city,
            "country": "Germany",
            "name": office.name,
            "postalCode": place.postal_code,
            "region": place.city,
            "street": place.street,
            "streetNumber": place.house_number,
        },
    }


def _service(service: Service, catalogue: Catalogue) -> Json:
    return {
        "id": service.id,
        "name": service.name,
        "maxQuantity": service.most,
        "combinable": _combinable(service, catalogue),
        "parentId": service.parent,
        "variantId": service.variant,
        "rootParentId": service.parent or service.id,
        "showOnStartPage": service.on_start_page,
    }


def _combinable(service: Service, catalogue: Catalogue) -> Json | list[object]:
    """Return the services that may join, each with the offices that do both; `[]` for none."""
    if not service.joins:
        return []
    return {
        str(order): {
            str(other): [
                office.id
                for office in catalogue.offices
                if catalogue.does(office.id, (service.id, other))
            ]
        }
        for order, other in enumerate((service.id, *service.joins), start=1)
    }


def _relation(relation: Relation) -> Json:
    return {
        "officeId": relation.office,
        "serviceId": relation.service,
        "slots": relation.slots,
        "public": True,
        "maxQuantity": relation.most,
    }


def _calendar(process: Process, catalogue: Catalogue, now: datetime) -> str:
    place = process.office.place
    address = f"{place.street} {place.house_number}, {place.city}" if place else ""
    names = [_name(catalogue, service) or str(service) for service, _ in process.wish]
    return calendar_file(
        uid=f"{process.id}@zms.musterstadt.example",
        begins=datetime.fromtimestamp(process.epoch_s, UTC),
        ends=datetime.fromtimestamp(process.ends_s, UTC),
        stamp=now,
        summary=", ".join(names),
        location=", ".join(part for part in (process.office.name, address) if part),
    )


def _name(catalogue: Catalogue, service: int) -> str | None:
    found = catalogue.service(service)
    return found.name if found else None


def _number_text(number: int | None) -> str | None:
    return None if number is None else str(number)
