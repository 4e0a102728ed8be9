"""The attract page as one HTML file, for the browser that the kiosk is compared with.

The same words, fonts and picture as the kiosk's own page, taken from the same data; nothing is
loaded over the network.
"""

import json
import tomllib
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
CITY = ASSETS / "cities" / "musterstadt"

STYLE = """
@font-face { font-family: Fira; font-weight: 400; src: url(%(fonts)s/FiraSans-Regular.woff2) }
@font-face { font-family: Fira; font-weight: 500; src: url(%(fonts)s/FiraSans-Medium.woff2) }
@font-face { font-family: Fira; font-weight: 600; src: url(%(fonts)s/FiraSans-SemiBold.woff2) }
@font-face { font-family: Noto; src: url(%(fonts)s/NotoSansArabic-Regular.ttf) }
* { box-sizing: border-box; margin: 0; font-family: Fira, Noto }
html, body { width: 1080px; height: 1920px; overflow: hidden; background: %(page)s;
  color: %(text)s }
.sky { position: absolute; inset: 0 0 auto 0; height: 1238px; background: %(sky)s;
  padding: 163px 54px 0 }
.sky img { position: absolute; left: 0; bottom: 0; width: 1080px }
h1 { font-size: 71px; font-weight: 600; line-height: 1.14 }
.lead { font-size: 32px; line-height: 1.34; margin-top: 24px }
.calls { display: grid; grid-template-columns: 1fr 1fr; gap: 14px 32px; margin-top: 24px;
  color: %(muted)s; font-size: 25px }
.hand { position: absolute; top: 1165px; left: 54px; right: 54px; display: grid; gap: 30px;
  font-size: 25px; font-weight: 500 }
button { font: inherit; border: 2px solid %(border)s; border-radius: 11px; color: %(text)s;
  background: %(surface)s; height: 68px }
.begin { height: 119px; background: %(action)s; color: %(actionInk)s; font-size: 37px;
  font-weight: 600; border: 0; text-align: left; padding: 0 35px }
.three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 14px }
.two button { height: 92px }
.clock { position: absolute; right: 54px; top: 50px; font-size: 25px }
"""

PAGE = """<!DOCTYPE html>
<html lang="de"><meta charset="utf-8"><title>Bürgerkiosk</title><style>%(style)s</style>
<div class="sky"><img src="%(picture)s" alt=""><div class="clock">Musterstadt</div>
<h1>Willkommen im Rathaus.</h1>
<p class="lead">Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer.
Zum Mitnehmen.</p><div class="calls">%(calls)s</div></div>
<div class="hand"><button class="begin">Hier tippen und beginnen</button>
<div>%(choose)s</div><div class="three">%(languages)s</div><div>So geht es leichter</div>
<div class="two"><button>Größere Schrift</button><button>Mehr Kontrast</button></div></div>
</html>
"""


def write_page(file: Path) -> None:
    """Write the page."""
    languages = [_language(one) for one in sorted((ASSETS / "languages").glob("*.toml"))]
    style = STYLE % {**roles(), "fonts": (ASSETS / "fonts").as_uri()}
    page = PAGE % {
        "style": style,
        "picture": (CITY / "riverside.svg").as_uri(),
        "calls": "".join(
            f"<p{' dir=rtl' if one['right_to_left'] else ''}>{escape(one['invitation'])}</p>"
            for one in languages
            if one["tag"] != "de"
        ),
        "choose": escape("  ·  ".join(one["choose"] for one in languages)),
        "languages": "".join(f"<button>{escape(one['name'])}</button>" for one in languages),
    }
    file.write_text(page, encoding="utf-8")


def _language(file: Path) -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    return table


def roles() -> dict[str, str]:
    """Return the colours of the kiosk's light look."""
    base = json.loads((ASSETS / "themes" / "kern.json").read_text("utf-8"))["roles"]["light"]
    own = json.loads((CITY / "theme.json").read_text("utf-8"))["roles"].get("light", {})
    return {**base, **own}


def action_colour() -> bytes:
    """Return the colour of the large button as the framebuffer holds it: blue, green, red."""
    return bytes.fromhex(roles()["action"][1:])[::-1]
