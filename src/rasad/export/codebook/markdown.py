"""Tables in Markdown, with words that run from right to left kept apart from those around them."""

from collections.abc import Iterable, Sequence
from html import escape


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table; cells are Markdown, in which a bar is written so that it parts no cells."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |\n" for line in lines)


def in_isolation(words: str) -> str:
    """Give words as HTML that takes its direction from what it holds; nothing for nothing."""
    return f'<bdi>{escape(words, quote=False).replace("*", "&#42;").replace("_", "&#95;").replace("`", "&#96;")}</bdi>' if words else ""
