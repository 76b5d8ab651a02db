"""A report's text with its evidence highlighted: words of contacts, what was said, its cue, and who is named."""

from rich.text import Text

from rasad.accounts import Mark, pieces
from rasad.cli.direction import END, LEFT_TO_RIGHT, harmless
from rasad.record import Record

CONTACT, STATEMENT, CUE, MENTION = "black on cyan", "black on yellow", "bold", "underline"
_STYLES = {"contact": CONTACT, "statement": STATEMENT, "cue": CUE, "mention": MENTION}
_TAGGED = ("contact", "statement")


def highlighted(record: Record) -> list[Text]:
    """Give the text's lines, each styled, with a tag such as [c1] or [s2] before the words of each entry."""
    text = record.report.text
    out = Text()
    for piece in pieces(record):
        for mark in piece.begins:
            if mark.kind in _TAGGED:
                out.append(f"{LEFT_TO_RIGHT}[{mark.entry}]{END}", "dim")
        out.append(harmless(text[piece.start : piece.end]), " ".join(dict.fromkeys(map(_style, _uppermost(piece.marks)))))
    return list(out.split("\n", allow_blank=True))


def _style(mark: Mark) -> str:
    return _STYLES.get(mark.kind, "")


def _uppermost(marks: list[Mark]) -> list[Mark]:
    """Of two backgrounds only one can be seen: what was said lies over the contact it was said in."""
    said = any(mark.kind == "statement" for mark in marks)
    return [mark for mark in marks if mark.kind != "action" and not (said and mark.kind == "contact")]
