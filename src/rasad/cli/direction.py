"""Arabic and Persian among Latin letters on a terminal: every piece of text in an isolate of its own, line by line.

A terminal that orders text by the Unicode rules takes each line for itself, so the isolate is closed and opened again
wherever a text is wrapped. The signs have no width, and a terminal that knows nothing of them shows nothing.
"""

import re
import unicodedata
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.text import Text

from rasad.cli.rows import FACTS_JOINED

FIRST_STRONG, LEFT_TO_RIGHT, RIGHT_TO_LEFT, END = "\u2068", "\u2066", "\u2067", "\u2069"
_ISOLATE = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_STEERING = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS = dict.fromkeys(_STEERING)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` that has a direction, isolates left out, is Arabic or Hebrew."""
    for sign in _ISOLATE.sub("", text):
        kind = unicodedata.bidirectional(sign)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def isolated(text: str) -> str:
    """Give `text`, one line, between isolates where its letters are not all Latin."""
    return text if text.isascii() else f"{FIRST_STRONG}{text}{END}"


def facts_apart(label: str) -> str:
    """Give facts joined by « · » each in an isolate of its own, so that an Arabic one does not turn the date after it."""
    return FACTS_JOINED.join(isolated(fact) for fact in harmless(label).split(FACTS_JOINED))


def harmless(text: str) -> str:
    """Give `text` without signs that steer a terminal or turn the direction of what follows; the length changes."""
    return text.translate(_CONTROLS)


class Isolated:
    """A text that wraps in its column with each line isolated; right-to-left lines stand at the right where `side` asks.

    `right_to_left` is that of the text's first letter unless given.
    """

    def __init__(self, text: Text | str, side: bool = False, right_to_left: bool | None = None) -> None:
        self.text = Text(harmless(text)) if isinstance(text, str) else text
        self.right_to_left = is_right_to_left(self.text.plain) if right_to_left is None else right_to_left
        self.side = side

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        width = options.max_width
        mark = RIGHT_TO_LEFT if self.right_to_left else FIRST_STRONG
        plain = self.text.plain.isascii()
        for line in self.text.wrap(console, width):
            line.rstrip()
            line.no_wrap, line.overflow, line.end = True, "ignore", "\n"
            if not plain:
                room = width - line.cell_len if self.side and self.right_to_left else 0
                line = Text.assemble(" " * max(0, room), mark, line, END, no_wrap=True, overflow="ignore")
            yield line

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self.text)
