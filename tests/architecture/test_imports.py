"""Who may import whom: an allow-list. Whatever is not listed fails."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("kiosk", "ui", "devices", "offline_cache")
EXTERNAL = frozenset(
    {
        "socket",
        "ssl",
        "serial",
        "threading",
        "concurrent",
        "time",
        "logging",
        "subprocess",
        "random",
    }
)
"""Of the standard library, what a pure module must not touch."""


@dataclass(frozen=True)
class Rule:
    """Modules under `of` may import what is under `may`, and outside the project `outside`."""

    of: str
    may: tuple[str, ...]
    outside: tuple[str, ...] = ()


EVERYTHING = PACKAGES
QT = ("PySide6.QtCore", "PySide6.QtQml")
CONTENT = ("offline_cache.content.model", "offline_cache.content.reader")
PURE_CONTENT = (
    *CONTENT,
    "offline_cache.content.facts",
    "offline_cache.content.holidays",
    "offline_cache.content.opening",
)
SERVICE = (
    "kiosk.booked",
    "kiosk.booking",
    "kiosk.calendar",
    "kiosk.core",
    "kiosk.flow",
    "kiosk.opening_words",
    "kiosk.reading",
    "kiosk.take_along",
    "kiosk.waiting_words",
    *PURE_CONTENT,
)
CITY = ("kiosk.cityhall.zms", "kiosk.core", "offline_cache.content")
ACTIVE = ("socket", "threading", "concurrent", "time", "logging")

# The most exact rule counts: `kiosk.core.clock` before `kiosk.core`. `{own}` is the folder of the
# service or device a module belongs to.
RULES = (
    Rule("kiosk", ()),
    Rule("kiosk.__main__", ("kiosk.cli", "kiosk.config")),
    Rule(
        "kiosk.backend",
        ("{own}", "kiosk.core", "kiosk.booking"),
        ("requests", "urllib3", "threading", "time", "ssl", "logging"),
    ),
    Rule(
        "kiosk.backend.city_line",
        ("kiosk.booking", "kiosk.core"),
        ("requests", "urllib3", "socket", "threading", "logging"),
    ),
    Rule("kiosk.backend.errors", ("kiosk.booking",)),
    Rule("kiosk.backend.ports", ("kiosk.booking", "kiosk.core")),
    Rule("kiosk.backend.wire", ()),
    Rule("kiosk.booked", ("kiosk.booked", *SERVICE)),
    Rule("kiosk.booked.pages", ("kiosk.booked", "ui.shell.pages")),
    Rule("kiosk.booked.view_model", ("kiosk.booked.props", "ui.qt", "ui.snapshot"), QT),
    Rule("kiosk.booking", ("kiosk.booking", "kiosk.core", "kiosk.flow")),
    Rule("kiosk.bootstrap", EVERYTHING, ("logging",)),
    Rule("kiosk.bootstrap.booking", EVERYTHING, ("logging", "threading")),
    Rule("kiosk.calendar", ("kiosk.calendar", *SERVICE)),
    Rule("kiosk.calendar.pages", ("kiosk.calendar", "ui.shell.pages")),
    Rule("kiosk.calendar.view_model", ("kiosk.calendar.props", "ui.qt", "ui.snapshot"), QT),
    # The publisher refuses what the kiosk would refuse: it reads content with the same reader.
    Rule("kiosk.cityhall", ("kiosk.core", "offline_cache.content")),
    # The simulated city: what listens and what is asked from several threads, then what is pure.
    Rule("kiosk.cityhall.zms", CITY, ("socket", "threading")),
    *(
        Rule(f"kiosk.cityhall.zms.{name}", CITY)
        for name in (
            "books",
            "captcha",
            "catalogue",
            "citizen_api",
            "demo",
            "errors",
            "fields",
            "ics",
            "parameters",
            "queue_api",
            "queues",
            "rate_limit",
            "routes",
            "seeded",
            "shapes",
            "wire",
        )
    ),
    Rule("kiosk.cli", EVERYTHING, ("PySide6.QtCore",)),
    Rule("kiosk.cli.walk_killed", EVERYTHING, ("subprocess",)),
    Rule("kiosk.cli.screen", EVERYTHING, ("PySide6.QtCore", "PySide6.QtGui", "socket")),
    Rule("kiosk.config", ("kiosk.core",)),
    Rule("kiosk.core", ("kiosk.core",)),
    Rule("kiosk.core.clock", (), ("time",)),
    Rule("kiosk.flow", ("kiosk.core", "kiosk.flow")),
    Rule("kiosk.front_desk", (*SERVICE, "kiosk.minute", "ui.shell.front_desk")),
    Rule("kiosk.jobs", ("kiosk.core",)),
    Rule("kiosk.languages", ("kiosk.core", "kiosk.config")),
    Rule("kiosk.maintenance", ("{own}", *SERVICE, "ui.qt", "ui.snapshot"), QT),
    Rule(
        "kiosk.minute",
        ("kiosk.core", "kiosk.flow", "kiosk.opening_words", "kiosk.waiting_words", *PURE_CONTENT),
    ),
    Rule("kiosk.opening_words", ("kiosk.core", *PURE_CONTENT)),
    Rule("kiosk.paths", ()),
    Rule("kiosk.services", ("{own}", *SERVICE)),
    Rule(
        "kiosk.services.*.journey",
        ("{own}", *SERVICE, "kiosk.room", "ui.snapshot", "ui.shell.pages"),
        QT,
    ),
    Rule("kiosk.take_along", ("kiosk.take_along", *SERVICE)),
    Rule("kiosk.take_along.pages", ("kiosk.take_along", "ui.shell.pages")),
    Rule("kiosk.take_along.view_model", ("kiosk.take_along.props", "ui.qt", "ui.snapshot"), QT),
    Rule("kiosk.reading", ("kiosk.core", *PURE_CONTENT)),
    Rule(
        "kiosk.services.*.view_model",
        ("{own}", "kiosk.booked.props", "kiosk.booked.world", "kiosk.core", "ui.qt", "ui.snapshot"),
        QT,
    ),
    Rule(
        "kiosk.room",
        ("kiosk.core", "kiosk.flow", "kiosk.take_along.paper", "offline_cache.content.reader"),
    ),
    Rule("kiosk.session", ("kiosk.core",)),
    Rule(
        "kiosk.waiting_words",
        ("kiosk.booking", "kiosk.core", "kiosk.opening_words", *PURE_CONTENT),
    ),
    Rule("ui", ("ui", "kiosk.core", "kiosk.session"), ("PySide6",)),
    Rule("ui.curtain", (), ("PySide6", "time")),
    Rule("ui.images", ("ui",), ("PySide6", "qrcode")),
    Rule("ui.jobs", (), ("PySide6", "concurrent")),
    Rule("ui.raster", ("ui", "kiosk.core", "devices.ports"), ("PySide6",)),
    Rule("ui.robot", ("ui",), ("PySide6", "time")),
    Rule("devices", ("{own}", "kiosk.core", "devices.ports", "devices.transports"), ACTIVE),
    Rule("devices.ports", ("kiosk.core",)),
    Rule(
        "devices.receipt_printer",
        ("{own}", "kiosk.core", "devices.ports", "devices.transports"),
        (*ACTIVE, "escpos", "PIL", "qrcode", "serial"),
    ),
    Rule("devices.receipt_printer.commands", ("{own}", "kiosk.core", "devices.ports")),
    Rule("devices.receipt_printer.instructions", ("{own}", "kiosk.core", "devices.ports")),
    Rule("devices.receipt_printer.interpreter", ("{own}", "kiosk.core", "devices.ports")),
    Rule("devices.receipt_printer.layout", ("{own}", "kiosk.core", "devices.ports"), ("qrcode",)),
    Rule("devices.receipt_printer.printed", ("{own}", "kiosk.core", "devices.ports")),
    Rule("devices.receipt_printer.status", ("{own}", "kiosk.core", "devices.ports")),
    Rule("devices.sound", ("{own}", "kiosk.core", "devices.ports"), ("subprocess",)),
    Rule("devices.transports", ("devices.transports", "kiosk.core"), (*ACTIVE, "serial")),
    Rule("offline_cache", ("offline_cache", "kiosk.core"), ("msgspec", "rapidfuzz", "threading")),
    Rule(
        "offline_cache.journal",
        ("offline_cache", "kiosk.core", "kiosk.booking"),
        ("cryptography", "threading"),
    ),
    Rule("offline_cache.content.facts", CONTENT),
    Rule("offline_cache.content.fetcher", ("offline_cache", "kiosk.core"), ("requests",)),
    Rule(
        "offline_cache.content.holidays",
        ("offline_cache.content.holidays_names", "offline_cache.content.model"),
    ),
    Rule("offline_cache.content.holidays_names", ("offline_cache.content.model",)),
    Rule("offline_cache.content.model", (), ("msgspec",)),
    Rule(
        "offline_cache.content.opening",
        ("kiosk.core", "offline_cache.content.holidays", *CONTENT),
    ),
    Rule("offline_cache.content.reader", ("offline_cache.content.model",)),
)

PURE = (
    "kiosk.booked",
    "kiosk.booking",
    "kiosk.calendar",
    "kiosk.core",
    "kiosk.flow",
    "kiosk.session",
    "kiosk.opening_words",
    "kiosk.reading",
    "kiosk.services",
    "kiosk.take_along",
    "kiosk.waiting_words",
)
PURE_BUT = (
    "kiosk.booked.pages",
    "kiosk.booked.view_model",
    "kiosk.calendar.pages",
    "kiosk.calendar.view_model",
    "kiosk.core.clock",
    "kiosk.services.*.journey",
    "kiosk.services.*.view_model",
    "kiosk.take_along.pages",
    "kiosk.take_along.view_model",
)


def sources() -> list[Path]:
    return sorted(file for name in PACKAGES for file in (ROOT / name).rglob("*.py"))


def module_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def within(module: str, pattern: str) -> bool:
    """Tell whether a module is the one of a pattern or lies under it; `*` is one name."""
    parts, wanted = module.split("."), pattern.split(".")
    return len(parts) >= len(wanted) and all(
        want in {"*", part} for part, want in zip(parts, wanted, strict=False)
    )


def rule_for(module: str) -> Rule | None:
    fitting = [rule for rule in RULES if within(module, rule.of)]
    return max(fitting, key=lambda rule: rule.of.count("."), default=None)


def own_folder(module: str) -> str:
    """Return the folder of a service or kind of device; the parts of devices/ have none."""
    depth = 3 if module.startswith("kiosk.services.") else 2
    parts = module.split(".")
    return ".".join(parts[:depth]) if len(parts) >= depth else module


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield what a module imports: `from a import b` counts as `a.b` where that is a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                path = ROOT / inner.replace(".", "/")
                is_module = path.is_dir() or path.with_suffix(".py").is_file()
                yield inner if base.split(".")[0] in PACKAGES and is_module else base


def complaints(module: str, tree: ast.AST) -> Iterator[str]:
    rule = rule_for(module)
    if rule is None:
        yield f"{module} has no rule; add one to RULES, as docs/architecture.md allows"
        return
    may = tuple(one.replace("{own}", own_folder(module)) for one in rule.may)
    for name in sorted(set(imported(tree))):
        first = name.split(".")[0]
        if first in PACKAGES:
            if not any(within(name, one) for one in may):
                yield (
                    f"{module} imports {name}; the rule for {rule.of} allows "
                    f"{', '.join(may) or 'nothing of the project'}. Move the code, hand the thing "
                    f"in through the constructor, or change the rule with an ADR"
                )
        elif not any(within(name, one) for one in rule.outside) and (
            first not in sys.stdlib_module_names or first in EXTERNAL
        ):
            yield (
                f"{module} imports {name}; the rule for {rule.of} allows from outside "
                f"{', '.join(rule.outside) or 'nothing'}. Put it behind a port that "
                f"kiosk.bootstrap fills"
            )


def test_the_look_out_sees_the_whole_program() -> None:
    assert len(sources()) > 80
    assert {module_of(file).split(".")[0] for file in sources()} == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_import_is_on_the_list(package: str) -> None:
    wrong = [
        complaint
        for file in sources()
        if module_of(file).split(".")[0] == package
        for complaint in complaints(module_of(file), ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("module", "code", "seen"),
    [
        ("kiosk.core.money", "import requests", "kiosk.core allows from outside nothing"),
        ("kiosk.core.money", "from ui.theme import ROLES", "imports ui.theme"),
        ("kiosk.core.money", "import threading", "imports threading"),
        ("devices.scanner.wedge", "from PySide6.QtCore import Qt", "imports PySide6.QtCore"),
        ("devices.scanner.wedge", "import devices.payment.zvt", "imports devices.payment.zvt"),
        ("kiosk.services.forms.flow", "from kiosk.services.find_service import flow", "find_serv"),
        ("kiosk.services.forms.flow", "from PySide6.QtCore import QTimer", "PySide6"),
        ("offline_cache.outbox", "import requests", "imports requests"),
        ("ui.navigator", "from kiosk.bootstrap import screen", "imports kiosk.bootstrap.screen"),
        ("ui.navigator", "def f():\n    from devices import ports", "imports devices.ports"),
        ("kiosk.elsewhere", "import kiosk.core.money", "the rule for kiosk allows nothing"),
    ],
)
def test_what_is_not_on_the_list_is_named_with_its_rule(module: str, code: str, seen: str) -> None:
    found = list(complaints(module, ast.parse(code)))
    assert len(found) == 1
    assert seen in found[0]


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("kiosk.core.money", "import dataclasses, json"),
        ("devices.scanner.wedge", "from devices.scanner import codes\nimport threading"),
        ("kiosk.services.forms.flow", "from kiosk.services.forms import slip"),
        ("kiosk.services.forms.view_model", "from ui.snapshot import Snapshot"),
        ("offline_cache.content.fetcher", "import requests"),
    ],
)
def test_what_is_on_the_list_passes(module: str, code: str) -> None:
    assert list(complaints(module, ast.parse(code))) == []


def test_only_the_commands_and_the_tests_import_the_composition_root() -> None:
    users = {
        module_of(file)
        for file in sources()
        for name in imported(ast.parse(file.read_text(encoding="utf-8")))
        if within(name, "kiosk.bootstrap")
    }
    assert users
    assert all(within(user, "kiosk.cli") or within(user, "kiosk.bootstrap") for user in users)


def test_devices_and_cache_run_without_qt() -> None:
    for file in sources():
        if module_of(file).split(".")[0] in {"devices", "offline_cache"}:
            names = set(imported(ast.parse(file.read_text(encoding="utf-8"))))
            assert not any(within(name, "PySide6") for name in names), file


def test_pure_modules_touch_neither_clock_nor_line() -> None:
    looked_at = 0
    for file in sources():
        module = module_of(file)
        if any(within(module, one) for one in PURE) and not any(
            within(module, one) for one in PURE_BUT
        ):
            looked_at += 1
            firsts = {n.split(".")[0] for n in imported(ast.parse(file.read_text("utf-8")))}
            assert not firsts & (EXTERNAL | {"PySide6", "requests"}), module
    assert looked_at > 20
