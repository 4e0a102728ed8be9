"""What a layout must know of a printer model: width, letters, code page, cutter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperProfile:
    """One kind of printer and paper.

    Attributes:
        name: as configured.
        dots: printable width in dots, a multiple of 8.
        columns: characters of font A (12 × 24 dots) in one line.
        code_page: the table selected by `ESC t`, as python-escpos and Python's codecs name it.
        model: python-escpos profile that knows the number of the code page.
        units_per_dot: vertical motion units per dot (`ESC J`, `ESC 3`): 1 on most 203-dpi models,
            2 on models whose unit is half a dot.
        cutter: whether there is one; without, paper is fed to the tear bar.
    """

    name: str
    dots: int
    columns: int
    code_page: str = "CP858"
    model: str
    units_per_dot: int = 1
    cutter: bool = True


PAPER_58 = PaperProfile(name="58", dots=384, columns=32, model="default")
PAPER_80 = PaperProfile(name="80", dots=576, columns=48, model="default")
PROFILES = {profile.name: profile for profile in (PAPER_58, PAPER_80)}
