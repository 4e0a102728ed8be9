"""The link with which citizens change their appointment on the web. Pure.

Source: ZMS, the same form as in its mails: `<page>#/appointment/<base64 of {"id":…,"authKey":…}>`.
"""

import base64
import json

from kiosk.booking.appointment import Ref


def self_service_link(page: str, ref: Ref) -> str:
    """Return the link of an appointment; empty where the city has no such page."""
    if not page:
        return ""
    pair = json.dumps({"id": ref.number, "authKey": ref.key}, separators=(",", ":"))
    return f"{page}#/appointment/{base64.b64encode(pair.encode()).decode()}"
