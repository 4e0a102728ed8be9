import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.choices import Contrast, TextSize
from kiosk.paths import ASSETS
from ui.theme import (
    CAPITAL_MM,
    ROLES,
    Palette,
    ThemeBroken,
    contrast_ratio,
    font_px,
    load_palettes,
    luminance,
    type_sizes,
)

BASE = ASSETS / "themes" / "kern.json"
CITIES = sorted((ASSETS / "cities").glob("*/theme.json"))
THEMES: list[tuple[str, Path | None]] = [("base", None), *((f.parent.name, f) for f in CITIES)]

# Text at least 7:1 (WCAG 2.2, 1.4.6) on each ground it lies on.
TEXTS = [
    *(("text", ground) for ground in ("page", "sky", "surface", "sunken", "tint")),
    *(("muted", ground) for ground in ("page", "sky", "surface", "sunken", "tint")),
    *(("action", ground) for ground in ("page", "surface")),
    *(("actionInk", ground) for ground in ("action", "actionPressed")),
    ("tintInk", "tint"),
    *((look, f"{look}Ground") for look in ("danger", "warning", "success", "info")),
]
# Edges, focus and icons at least 4.5:1; WCAG 2.2, 1.4.11 asks for 3:1.
EDGES = [
    *(("border", ground) for ground in ("page", "surface")),
    *(("focus", ground) for ground in ("page", "sky", "surface", "sunken", "tint")),
    *(("action", ground) for ground in ("sky", "sunken", "tint")),
]


@pytest.fixture(scope="module", params=THEMES, ids=[name for name, _ in THEMES])
def palettes(request: pytest.FixtureRequest) -> dict[Contrast, Palette]:
    return load_palettes(BASE, request.param[1])


@pytest.mark.parametrize("mode", list(Contrast), ids=lambda mode: mode.value)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read_on_every_ground_it_lies_on(
    palettes: dict[Contrast, Palette], mode: Contrast, ink: str, ground: str
) -> None:
    roles = palettes[mode].roles
    assert contrast_ratio(roles[ink], roles[ground]) >= 7.0


@pytest.mark.parametrize("mode", list(Contrast), ids=lambda mode: mode.value)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_focus_and_icons_can_be_seen(
    palettes: dict[Contrast, Palette], mode: Contrast, edge: str, ground: str
) -> None:
    roles = palettes[mode].roles
    assert contrast_ratio(roles[edge], roles[ground]) >= 4.5


@pytest.mark.parametrize("mode", [Contrast.HIGH_LIGHT, Contrast.HIGH_DARK])
def test_high_contrast_has_pure_grounds_and_lines(
    palettes: dict[Contrast, Palette], mode: Contrast
) -> None:
    roles = palettes[mode].roles
    assert {roles[ground] for ground in ("page", "sky", "surface", "sunken", "tint")} == {
        "#000000" if mode.dark else "#ffffff"
    }
    assert roles["text"] == roles["line"] == ("#ffffff" if mode.dark else "#000000")


def test_every_role_is_named_once() -> None:
    assert len(set(ROLES)) == len(ROLES)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#2044aa", "#ffffff", 8.5),
        ("#131525", "#ffffff", 18.1),
        ("#010101", "#010101", 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.05)


@given(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_luminance_lies_between_black_and_white(colour: str) -> None:
    assert 0.0 <= luminance(colour) <= 1.0
    assert contrast_ratio(colour, colour) == pytest.approx(1.0)


# Broken files -------------------------------------------------------------------------------------


def write(folder: Path, roles: object) -> Path:
    file = folder / "theme.json"
    file.write_text(json.dumps({"roles": roles}), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("roles", "sentence"),
    [
        ({"light": {"ink": "#000000"}}, "theme.json: mode light names an unknown role ink"),
        ({"light": {"text": "black"}}, "theme.json: light.text must be #rrggbb in small letters"),
        ({"light": {"text": "#FFFFFF"}}, "light.text must be #rrggbb"),
        ({"light": {"text": "#ffffff\n"}}, "light.text must be #rrggbb"),
        ({"dark": {"text": 0}}, "theme.json: dark.text must be #rrggbb"),
        ({"dim": {"text": "#000000"}}, "theme.json: there is no mode dim"),
        ({"dark": ["#000000"]}, "theme.json: mode dark must be a table of roles"),
        (["dark"], "theme.json: roles must be a table of modes"),
    ],
)
def test_a_mistake_in_a_citys_theme_is_named(tmp_path: Path, roles: object, sentence: str) -> None:
    with pytest.raises(ThemeBroken) as caught:
        load_palettes(BASE, write(tmp_path, roles))
    assert sentence in str(caught.value)


def test_a_role_that_is_missing_is_named(tmp_path: Path) -> None:
    roles = json.loads(BASE.read_text("utf-8"))["roles"]
    del roles["high-contrast-dark"]["focus"]
    with pytest.raises(ThemeBroken, match="mode high-contrast-dark lacks the role focus"):
        load_palettes(write(tmp_path, roles), None)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "3", '{"role": {}}'])
def test_a_file_that_is_no_theme_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "theme.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ThemeBroken, match=r"theme\.json cannot be read as a theme"):
        load_palettes(BASE, file)


def test_a_theme_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ThemeBroken, match=r"nowhere\.json cannot be read"):
        load_palettes(tmp_path / "nowhere.json", None)


def test_a_city_changes_only_what_it_names(tmp_path: Path) -> None:
    base = load_palettes(BASE, None)
    laid = load_palettes(BASE, write(tmp_path, {"light": {"action": "#123456"}}))
    assert laid[Contrast.LIGHT].roles == {**base[Contrast.LIGHT].roles, "action": "#123456"}
    assert laid[Contrast.DARK] == base[Contrast.DARK]


# Sizes --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ppi", "px"),
    [
        (149.4, (33, 44, 58, 75)),
        (141.2, (31, 42, 54, 71)),
        (102.5, (23, 30, 40, 51)),
        (81.6, (18, 24, 31, 41)),
        (68.8, (15, 20, 27, 34)),
    ],
)
def test_capitals_of_running_text_have_their_height_on_the_glass(
    ppi: float, px: tuple[int, ...]
) -> None:
    sizes = tuple(type_sizes(size, ppi)["body"] for size in TextSize)
    assert all(abs(one - other) <= 1 for one, other in zip(sizes, px, strict=True))


@pytest.mark.parametrize("role", sorted(CAPITAL_MM))
def test_larger_text_is_never_smaller_in_any_role(role: str) -> None:
    heights = CAPITAL_MM[role]
    assert list(heights) == sorted(heights)
    assert min(heights) >= 3.85


def test_a_role_of_more_weight_is_never_smaller() -> None:
    for size in TextSize:
        sizes = type_sizes(size, 68.8)
        assert sizes["caption"] <= sizes["body"] <= sizes["label"] <= sizes["heading"]
        assert sizes["heading"] <= sizes["title"] <= sizes["attract"]


@given(
    st.floats(min_value=3, max_value=60),
    st.floats(min_value=40, max_value=400),
)
def test_pixels_follow_millimetres_and_density(capital_mm: float, ppi: float) -> None:
    assert abs(font_px(capital_mm, ppi) - capital_mm / 25.4 * ppi / 0.689) <= 0.5
    assert font_px(capital_mm, ppi) >= 1
