"""A report's text with its evidence highlighted: words of contacts, what was said, its cue, and who is named."""

from itertools import pairwise
from typing import NamedTuple

from rich.text import Text

from rasad.cli.direction import END, LEFT_TO_RIGHT, harmless
from rasad.record import Record

CONTACT, STATEMENT, CUE, MENTION = "black on cyan", "black on yellow", "bold", "underline"


class _Mark(NamedTuple):
    start: int
    end: int
    style: str
    tag: str = ""


def highlighted(record: Record) -> list[Text]:
    """Give the text's lines, each styled, with a tag such as [c1] or [s2] before the words of each entry."""
    text = record.report.text
    marks = _marks(record)
    edges = sorted({0, len(text), *(edge for mark in marks for edge in (mark.start, mark.end) if 0 <= edge <= len(text))})
    starting: dict[int, list[_Mark]] = {}
    for mark in marks:
        starting.setdefault(mark.start, []).append(mark)
    out = Text()
    open_marks: list[_Mark] = []
    for start, end in pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.end > start] + starting.get(start, [])
        for mark in starting.get(start, []):
            if mark.tag:
                out.append(f"{LEFT_TO_RIGHT}[{mark.tag}]{END}", "dim")
        out.append(harmless(text[start:end]), " ".join(dict.fromkeys(mark.style for mark in _uppermost(open_marks))))
    return list(out.split("\n", allow_blank=True))


def _marks(record: Record) -> list[_Mark]:
    marks = [_Mark(span.start, span.end, CONTACT, contact.id) for contact in record.contacts for span in contact.evidence]
    for statement in record.statements:
        marks.append(_Mark(statement.content.start, statement.content.end, STATEMENT, statement.id))
        marks.append(_Mark(statement.cue.start, statement.cue.end, CUE))
    named = [mention for actor in record.actors for mention in actor.mentions if mention.kind in ("name", "title")]
    marks += [_Mark(mention.start, mention.end, MENTION) for mention in named]
    return sorted(mark for mark in marks if mark.start < mark.end)


def _uppermost(marks: list[_Mark]) -> list[_Mark]:
    """Of two backgrounds only one can be seen: what was said lies over the contact it was said in."""
    said = any(mark.style == STATEMENT for mark in marks)
    return [mark for mark in marks if not (said and mark.style == CONTACT)]
