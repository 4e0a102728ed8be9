import base64
import json

from kiosk.booked.self_service import self_service_link
from kiosk.booking.appointment import Ref


def test_the_link_holds_number_and_key_as_the_citys_mails_do() -> None:
    link = self_service_link("https://stadt.example/termin/", Ref(100_001, "ab12"))
    page, _, code = link.partition("#/appointment/")
    assert page == "https://stadt.example/termin/"
    assert json.loads(base64.b64decode(code)) == {"id": 100_001, "authKey": "ab12"}


def test_a_city_without_such_a_page_has_no_link() -> None:
    assert self_service_link("", Ref(1, "ab12")) == ""
