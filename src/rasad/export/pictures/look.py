"""How pictures look: language and direction, light or dark, colours and fonts, and labels that keep their direction."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

import yaml

from rasad.store import ActorHead

Theme = Literal["light", "dark"]
Language = Literal["en", "ar", "fa"]
LONGEST = 34  # code points of a label
_FOLDER = Path(__file__).parent / "words"
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067"}
_FIRST_STRONG, _END = "\u2068", "\u2069"
_STEERING = dict.fromkeys((*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298), 8206, 8207, 65279))
_PERSIAN = {ord(str(digit)): chr(0x6F0 + digit) for digit in range(10)}
FONTS = "Noto Sans Arabic, Noto Sans, Noto Naskh Arabic, Segoe UI, Tahoma, DejaVu Sans, Arial, sans-serif"
# Told apart by those who see colours differently too (after Okabe and Ito); the last is for all others.
PALETTES: dict[Theme, tuple[str, ...]] = {
    "light": ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9", "#7a5195", "#8b8f91"),
    "dark": ("#56b4e9", "#f0874a", "#2fc79a", "#e29ec4", "#e0b84c", "#8fd0f5", "#b892d4", "#8b9396"),
}


class Look(NamedTuple):
    """The language and the theme of a picture."""

    language: Language = "en"
    theme: Theme = "light"

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from the right."""
        return self.language != "en"

    @property
    def ink(self) -> str:
        """The colour of words."""
        return "#1d2427" if self.theme == "light" else "#e5e3dc"

    @property
    def faint(self) -> str:
        """The colour of lines and of what matters less."""
        return "#566165" if self.theme == "light" else "#a3adb0"

    @property
    def rule(self) -> str:
        """The colour of grid lines."""
        return "#dfdbd0" if self.theme == "light" else "#343b3e"

    @property
    def paper(self) -> str:
        """The colour behind all."""
        return "#ffffff" if self.theme == "light" else "#1b2023"

    @property
    def shades(self) -> tuple[str, str]:
        """The colours of few and of many."""
        return ("#e3efef", "#0d5a63") if self.theme == "light" else ("#22363a", "#8fd3d9")

    def word(self, key: str, **values: object) -> str:
        """Give a word of the pictures, isolated in the language's direction; `values` fill its places."""
        return self.isolated(self.plain(key, **values))

    def plain(self, key: str, **values: object) -> str:
        """Give the same without the signs around it."""
        found: Any = _words(self.language)
        for part in key.split("."):
            found = found[part]
        return str(found).format(**values) if values else str(found)

    def isolated(self, text: str) -> str:
        """Give a text of the interface that nothing around it can turn."""
        return f"{_ISOLATES['rtl' if self.right_to_left else 'ltr']}{text}{_END}"

    def number(self, value: int) -> str:
        """Give a number in the digits of the language."""
        text = f"{value:,}"
        return text.replace(",", "٬").translate(_PERSIAN) if self.language == "fa" else text

    def decimal(self, value: float) -> str:
        """Give a number with two decimals in the digits of the language."""
        text = f"{value:.2f}"
        return text.replace(".", "٫").translate(_PERSIAN) if self.language == "fa" else text

    def digits(self, text: str) -> str:
        """Give a text with its digits as the language writes them."""
        return text.translate(_PERSIAN) if self.language == "fa" else text

    def digits_of(self, expression: str) -> str:
        """Give a Vega expression for a text with its digits as the language writes them."""
        if self.language != "fa":
            return expression
        for code, letter in _PERSIAN.items():
            expression = f"replace({expression}, /{chr(code)}/g, '{letter}')"
        return expression

    def name(self, actor: ActorHead) -> str:
        """Give the label of an actor: its name in the language, or the one it has."""
        return label(next(iter(actor.names.get(self.language, [])), "") or actor.name or actor.id)


def label(text: str) -> str:
    """Give a text from a report or registry as a label: without signs that turn it, cut where it is long, its direction its own."""
    plain = " ".join(text.translate(_STEERING).split())
    return f"{_FIRST_STRONG}{plain if len(plain) <= LONGEST else plain[: LONGEST - 1].rstrip() + '…'}{_END}"


def plain_length(shown: str) -> int:
    """Give how many letters of a label take room."""
    return sum(letter not in "\u2066\u2067\u2068\u2069\u200c" for letter in shown)


def country_label(iso: str | None, look: Look) -> str:
    """Give the label of a country by its ISO 3166-1 alpha-3 code."""
    from rasad.actors.registry import load_registry

    country = load_registry().countries.get(iso or "")
    return label((country.names.get(look.language) or country.names["en"])[0] if country else iso or "")


def title_of(look: Look, title: str, subtitle: list[str]) -> dict[str, Any]:
    """Give a picture's title, on the side where its language begins."""
    return {
        "text": look.isolated(title), "subtitle": subtitle, "anchor": "end" if look.right_to_left else "start", "font": FONTS,
        "subtitleFont": FONTS, "color": look.ink, "subtitleColor": look.faint, "fontSize": 17, "fontWeight": "bold",
        "subtitleFontSize": 13, "offset": 14, "subtitlePadding": 5,
    }


def whole_ticks(most: int) -> list[int]:
    """Give the numbers to mark on an axis of whole numbers from 0 to `most`: about six, in steps that are easily read."""
    step = next(n * 10**power for power in range(20) for n in (1, 2, 5) if most <= 6 * n * 10**power)
    return list(range(0, most + 1, step))


@cache
def _words(language: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load((_FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    return found


def config(look: Look) -> dict[str, Any]:
    """Give Vega's settings for axes, legends and titles."""
    words = {"labelFont": FONTS, "titleFont": FONTS, "labelColor": look.ink, "titleColor": look.faint, "titleFontWeight": "normal"}
    return {
        "background": look.paper, "font": FONTS,
        "axis": {**words, "labelFontSize": 13, "titleFontSize": 13, "gridColor": look.rule, "domainColor": look.faint,
                 "tickColor": look.rule,
                 "labelLimit": 260},
        "legend": {**words, "labelFontSize": 13, "titleFontSize": 13, "orient": "top", "labelLimit": 260, "symbolType": "square",
                   "layout": {"top": {"anchor": "end" if look.right_to_left else "start", "offset": 12}}},
        "view": {"stroke": None},
    }
