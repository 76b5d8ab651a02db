"""How a record shows itself in a notebook: its text with the evidence marked, each paragraph in its own direction, and its entries.

Nothing of the report becomes markup: all is escaped, there is no script, no address is loaded, and signs that turn the direction
of what follows, which could make words read as others, are left out.
"""

import re
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rasad.record import Record

_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# No padding and no border: within a word they would part Arabic letters that are joined.
_STYLES = {
    "contact": "background:#bfe3f5;color:#111", "statement": "background:#fdeba6;color:#111",
    "cue": "background:transparent;color:inherit;font-weight:bold",
    "name": "background:transparent;color:inherit;text-decoration:underline",
}


class _Mark(NamedTuple):
    start: int
    end: int
    kind: str
    told: str


def record_html(record: "Record") -> str:
    """Give a record as HTML for a notebook."""
    report = record.report
    facts = [report.id, report.outlet, report.published or "no date", report.language]
    head = " · ".join(f"<bdi>{_safe(fact)}</bdi>" for fact in facts if fact)
    title = f'<p dir="auto"><b>{_safe(report.title)}</b></p>' if report.title else ""
    legend = " ".join(f'<mark style="{_STYLES[kind]}">{kind}</mark>' for kind in _STYLES)
    return (
        f'<div style="max-width:50rem;line-height:1.7"><p><small>{head}</small></p>{title}{text_html(record)}'
        f"<p><small>{legend}</small></p>{_entries(record)}</div>"
    )


def text_html(record: "Record") -> str:
    """Give a record's text as paragraphs of HTML, each in the direction of its letters, with the evidence marked."""
    text, marks = record.report.text, _marks(record)
    return "".join(f'<p dir="auto">{_marked(text, marks, *line.span())}</p>' for line in _LINE.finditer(text) if line.group().strip())


def _marks(record: "Record") -> list[_Mark]:
    names = {actor.id: actor.name for actor in record.actors}
    marks = [_Mark(span.start, span.end, "contact", contact.id) for contact in record.contacts for span in contact.evidence]
    for said in record.statements:
        marks.append(_Mark(said.content.start, said.content.end, "statement", f"{said.id}: {names.get(said.speaker, said.speaker)}"))
        marks.append(_Mark(said.cue.start, said.cue.end, "cue", said.id))
    marks += [_Mark(m.start, m.end, "name", a.name) for a in record.actors for m in a.mentions if m.kind in ("name", "title")]
    return [mark for mark in marks if mark.start < mark.end]


def _marked(text: str, marks: list[_Mark], start: int, end: int) -> str:
    """Give a line; where several marks lie over each other their styles add up, what was said over the contact it was said in."""
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = sorted({start, end, *(edge for mark in here for edge in (mark.start, mark.end) if start < edge < end)})
    pieces = []
    for first, last in pairwise(edges):
        over = [mark for kind in _STYLES for mark in here if mark.kind == kind and mark.start <= first and last <= mark.end]
        piece = _safe(text[first:last])
        if over:
            style = ";".join(_STYLES[kind] for kind in dict.fromkeys(mark.kind for mark in over))
            told = " · ".join(dict.fromkeys(mark.told for mark in over))
            piece = f'<mark style="{_without_reset(style)}" title="{_safe(told)}">{piece}</mark>'
        pieces.append(piece)
    return "".join(pieces)


def _without_reset(style: str) -> str:
    """Keep the colour of a contact or statement under a cue or a name, which have none of their own."""
    return style.replace(";background:transparent;color:inherit", "")


def _entries(record: "Record") -> str:
    names = {actor.id: actor.name for actor in record.actors}
    rows = []
    for contact in record.contacts:
        parties = [party for party in contact.parties if party != contact.initiator]
        who = ", ".join(_name(party, names) for party in parties)
        who = f"{_name(contact.initiator, names)} → {who}" if contact.initiator else who
        facts = [contact.channel, contact.status, contact.date, contact.place]
        rows.append((contact.id, who, " · ".join(f"<bdi>{_safe(fact)}</bdi>" for fact in facts if fact)))
    for said in record.statements:
        target = f" → {_name(said.target, names)}" if said.target else ""
        words = record.report.text[said.content.start : said.content.end]
        who = f"{_name(said.speaker, names)}: {_safe(said.klass)}{target}"
        rows.append((said.id, who, f'<span dir="auto"><bdi>{_safe(" ".join(words.split()))}</bdi></span>'))
    cell = "<td style='text-align:start;vertical-align:top;padding-inline-end:1em'>"
    table = "".join(f"<tr>{cell}{_safe(entry)}</td>{cell}{who}</td>{cell}{what}</td></tr>" for entry, who, what in rows)
    return f"<table>{table}</table>" if rows else "<p>No contact and no statement was found in it.</p>"


def _name(actor: str | None, names: dict[str, str]) -> str:
    return f"<bdi>{_safe(names.get(actor or '', actor or ''))}</bdi>"


def _safe(text: str) -> str:
    return escape(_CONTROLS.sub("\ufffd", _TURNING.sub("", text)))
