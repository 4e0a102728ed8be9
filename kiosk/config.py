"""Every setting once: its key, type, default and what it means.

Settings come in layers: the global file, the site's file, the kiosk's own file, then `--set`. A
file names the file below it with `extends = "site.toml"`. Each value remembers the layer it came
from, so that a technician sees why it is so. Secrets never come through `--set`.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

MAX_LAYERS = 5


class ConfigurationWrong(Exception):  # noqa: N818 - named for what it says, as in the glossary
    """A setting cannot be used; the message says which, why, and what to do."""


class Kind(Enum):
    """The type of a setting's value."""

    TEXT = "text"
    WHOLE = "whole number"
    DECIMAL = "number"
    SWITCH = "true or false"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: key, type, default, meaning; bounds for numbers with the reason beside them."""

    key: str
    kind: Kind
    default: str | int | float | bool
    meaning: str
    bounds: tuple[float, float] | None = None


SETTINGS: tuple[Setting, ...] = (
    Setting("kiosk.id", Kind.TEXT, "M01", "name of this machine, printed on slips"),
    Setting("kiosk.site", Kind.TEXT, "rathaus", "where this machine stands"),
    Setting("kiosk.groups", Kind.TEXT, "", "groups for content, comma-separated"),
    Setting("city.appearance", Kind.TEXT, "musterstadt", "folder of arms, skyline and theme"),
    Setting("city.zms_citizen_url", Kind.TEXT, "embedded", "appointments; embedded = demo city"),
    Setting("city.zms_queue_url", Kind.TEXT, "embedded", "waiting numbers"),
    Setting("city.zms_generation", Kind.TEXT, "auto", "auto, calendar or legacy"),
    Setting("city.zms_confirm", Kind.TEXT, "direct", "direct or mail"),
    # The city tells it with each office; this counts where it does not.
    Setting(
        "city.zms_hold_min", Kind.WHOLE, 20, "minutes a time is held, where not told", (2, 120)
    ),
    Setting(
        "city.zms_self_service_url",
        Kind.TEXT,
        "",
        "page where citizens change appointments, for the QR code; empty = none",
    ),
    Setting("city.zms_queue_scopes", Kind.TEXT, "", "scopes that give numbers here"),
    Setting(
        "city.zms_queue_access_file",
        Kind.TEXT,
        "",
        "file with user, password or api_key of the back end (TOML); readable by the kiosk only",
    ),
    # The city counts 60 a minute by address; some are left for whoever else is behind it.
    Setting(
        "city.requests_per_minute", Kind.WHOLE, 40, "requests from this address at most", (4, 600)
    ),
    Setting("city.kiosks_behind_address", Kind.WHOLE, 1, "kiosks that share the address", (1, 200)),
    Setting("city.proxy", Kind.TEXT, "", "proxy to the city, such as http://proxy:3128"),
    Setting("city.ca_file", Kind.TEXT, "", "certificates of the city's own authority (PEM)"),
    Setting("city.client_certificate", Kind.TEXT, "", "certificate and key of this kiosk (PEM)"),
    Setting("city.claims_url", Kind.TEXT, "embedded", "fees by Kassenzeichen"),
    Setting("city.fleet_url", Kind.TEXT, "embedded", "where heartbeats go"),
    Setting("content.directory", Kind.TEXT, "", "content folder to build from; empty = bundled"),
    Setting("content.repository_url", Kind.TEXT, "", "where content updates come from"),
    Setting("data.directory", Kind.TEXT, "", "the kiosk's own state; empty = user's data folder"),
    Setting("devices.receipt_printer", Kind.TEXT, "none", "tcp:HOST:PORT, simulated or none"),
    Setting("devices.receipt_printer_paper", Kind.TEXT, "80", "paper width in mm: 80 or 58"),
    Setting("devices.payment_terminal", Kind.TEXT, "none", "tcp:HOST:PORT, simulated or none"),
    Setting(
        "devices.payment_terminal_profile", Kind.TEXT, "standard", "what its answers are worth"
    ),
    Setting("devices.payment_terminal_place", Kind.TEXT, "right", "left, right or below"),
    Setting("devices.document_printer", Kind.TEXT, "none", "ipp://…, simulated or none"),
    Setting("devices.card_reader", Kind.TEXT, "none", "pcsc, simulated or none"),
    Setting("devices.scanner", Kind.TEXT, "none", "serial:/dev/…, wedge, simulated or none"),
    Setting("devices.camera", Kind.TEXT, "none", "camera for codes"),
    Setting("devices.keypad", Kind.TEXT, "none", "tactile keypad"),
    Setting("devices.light", Kind.TEXT, "none", "signal light"),
    Setting("devices.speech", Kind.TEXT, "none", "voice"),
    Setting("screen.size", Kind.TEXT, "1080x1920", "width x height in pixels"),
    Setting("screen.page", Kind.TEXT, "", "a display instead of a kiosk: calls; empty = a kiosk"),
    Setting(
        "screen.ppi", Kind.DECIMAL, 68.8, "pixels per inch, by a ruler, never from EDID", (40, 400)
    ),
    Setting(
        "screen.mounting_height_mm",
        Kind.WHOLE,
        750,
        "floor to the lower edge of the visible picture",
        (0, 2500),
    ),
    # Two to five minutes: people who read slowly (EN 301 549); one minute for busy foyers.
    Setting(
        "session.idle_s", Kind.WHOLE, 150, "seconds without input until the warning", (60, 300)
    ),
    # At least 20 s: WCAG 2.2.1.
    Setting("session.warning_s", Kind.WHOLE, 45, "seconds the warning counts down", (20, 120)),
    Setting("session.language", Kind.TEXT, "de", "language a session starts in"),
    Setting("staff.ca_file", Kind.TEXT, "", "whose cards open the maintenance screen"),
    Setting("staff.revocations", Kind.TEXT, "", "list of blocked staff cards"),
)

_BY_KEY = {setting.key: setting for setting in SETTINGS}


@dataclass(frozen=True, slots=True)
class _Value:
    value: str | int | float | bool
    layer: str


class Config:
    """The settings of one kiosk, checked."""

    def __init__(self, values: Mapping[str, _Value]) -> None:
        self._values = dict(values)

    def text(self, key: str) -> str:
        """Return a setting of kind text."""
        return str(self._of_kind(key, Kind.TEXT))

    def whole(self, key: str) -> int:
        """Return a setting of kind whole number."""
        return int(self._of_kind(key, Kind.WHOLE))

    def decimal(self, key: str) -> float:
        """Return a setting of kind number."""
        return float(self._of_kind(key, Kind.DECIMAL))

    def layer(self, key: str) -> str:
        """Tell where a value comes from: a file's path, `--set`, or `default`."""
        value = self._values.get(key)
        return value.layer if value else "default"

    def is_set(self, key: str) -> bool:
        """Tell whether any layer sets a value; otherwise it is the default."""
        return key in self._values

    def screen_size(self) -> tuple[int, int]:
        """Return width and height of the screen in pixels.

        Raises:
            ConfigurationWrong: if the setting is not of the form 1080x1920.
        """
        return parse_size(self.text("screen.size"))

    def with_defaults(self, values: Mapping[str, str], layer: str) -> "Config":
        """Return a copy in which some keys have another default; what was set stays."""
        added = {
            key: _Value(_parsed(_BY_KEY[key], text), layer)
            for key, text in values.items()
            if key not in self._values
        }
        return Config({**self._values, **added})

    def _of_kind(self, key: str, kind: Kind) -> str | int | float | bool:
        setting = _BY_KEY[key]
        if setting.kind is not kind:
            raise KeyError(f"{key} is a {setting.kind.value}")
        value = self._values.get(key)
        return value.value if value else setting.default


def load_config(file: Path | None, assignments: Sequence[str]) -> Config:
    """Read the layers of settings.

    Args:
        file: the kiosk's own file (TOML), or None.
        assignments: `KEY=VALUE` from the command line, the last one wins.

    Raises:
        ConfigurationWrong: with one sentence that says what to mend.
    """
    values: dict[str, _Value] = {}
    for layer in reversed(_files(file)):
        values.update(_from_file(layer))
    for assignment in assignments:
        key, equals, text = assignment.partition("=")
        if not equals:
            raise ConfigurationWrong(f"write --set KEY=VALUE, not {assignment!r}")
        setting = _known(key.strip(), "--set")
        values[setting.key] = _Value(_parsed(setting, text.strip()), "--set")
    return Config(values)


def parse_size(text: str) -> tuple[int, int]:
    """Read `1080x1920`.

    Raises:
        ConfigurationWrong: for anything else, or a size no kiosk has.
    """
    width, x, height = text.lower().partition("x")
    if not (x and width.isdecimal() and height.isdecimal()):
        raise ConfigurationWrong(f"write a screen size like 1080x1920, not {text!r}")
    size = int(width), int(height)
    if not all(480 <= side <= 8192 for side in size):
        raise ConfigurationWrong(f"a screen of {text} is not supported; 480 to 8192 pixels a side")
    return size


def _files(file: Path | None) -> list[Path]:
    """List the kiosk's file and those it extends, the kiosk's first."""
    files: list[Path] = []
    while file is not None:
        if file in files:
            raise ConfigurationWrong(f"{file} extends itself; name each layer once")
        if len(files) == MAX_LAYERS:
            raise ConfigurationWrong(f"{file} is one layer too many; at most {MAX_LAYERS} layers")
        files.append(file)
        below = _table(file).get("extends")
        if below is not None and not isinstance(below, str):
            raise ConfigurationWrong(f"{file}: extends takes the name of a file, not {below!r}")
        file = file.parent / below if below is not None else None
    return files


def _table(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationWrong(
            f"{file} cannot be read ({error.strerror}); check the path"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationWrong(f"{file} is not UTF-8 text; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationWrong(f"{file} is not valid TOML: {error}") from error


def _from_file(file: Path) -> dict[str, _Value]:
    values: dict[str, _Value] = {}
    for group, entries in _table(file).items():
        if group == "extends":
            continue
        if not isinstance(entries, dict):
            raise ConfigurationWrong(f"{file}: {group} stands outside a [group]")
        for name, value in entries.items():
            setting = _known(f"{group}.{name}", str(file))
            values[setting.key] = _Value(_checked(setting, value), str(file))
    return values


def _known(key: str, where: str) -> Setting:
    if key not in _BY_KEY:
        raise ConfigurationWrong(f"{where}: there is no setting {key!r}; see docs/settings.md")
    return _BY_KEY[key]


def _parsed(setting: Setting, text: str) -> str | int | float | bool:
    """Read a value given as text."""
    value: object = text
    try:
        if setting.kind is Kind.WHOLE:
            value = int(text)
        elif setting.kind is Kind.DECIMAL:
            value = float(text)
        elif setting.kind is Kind.SWITCH:
            value = {"true": True, "false": False}[text.lower()]
    except (ValueError, KeyError) as error:
        raise ConfigurationWrong(
            f"{setting.key} takes a {setting.kind.value}, not {text!r}"
        ) from error
    return _checked(setting, value)


def _checked(setting: Setting, value: object) -> str | int | float | bool:
    wanted: dict[Kind, tuple[type, ...]] = {
        Kind.TEXT: (str,),
        Kind.WHOLE: (int,),
        Kind.DECIMAL: (int, float),
        Kind.SWITCH: (bool,),
    }
    is_bool_for_number = isinstance(value, bool) and setting.kind is not Kind.SWITCH
    if not isinstance(value, wanted[setting.kind]) or is_bool_for_number:
        raise ConfigurationWrong(f"{setting.key} takes a {setting.kind.value}, not {value!r}")
    if setting.bounds is not None and isinstance(value, (int, float)):
        low, high = setting.bounds
        if not low <= value <= high:
            raise ConfigurationWrong(
                f"{setting.key} must lie between {low:g} and {high:g}, not {value:g}"
            )
    assert isinstance(value, (str, int, float, bool))  # noqa: S101 - tells mypy what was checked
    return value
