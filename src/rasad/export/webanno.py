"""WebAnno TSV 3.3, which INCEpTION imports: who is named, contacts, statements and cues in its built-in layer of named entities.

The values are PER, ORG, LOC, CONTACT, STATEMENT, CUE and ACTION; the identifier is the actor's id, or the entry's. Offsets are UTF-16
code units, as INCEpTION counts. A mark covers whole tokens, or the part of a token that it covers (`1-3.1`).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from rasad.export.documents import File, documents, index_file, mentions
from rasad.export.source import Source
from rasad.export.spool import Lines
from rasad.record import Record, Span
from rasad.text import Document

NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_HEAD = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={NAMED_ENTITY}|identifier|value\n\n"
_VALUES = {"person": "PER", "office": "PER", "organization": "ORG", "group": "ORG", "country": "LOC", "place": "LOC"}
_RESERVED = re.compile(r"->|[\\\[\]|_;*]")
_OUTSIDE_TEXT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


class Mark(NamedTuple):
    """A stretch of text, what it is, and the id of its actor or entry."""

    start: int
    end: int
    value: str
    identifier: str


class _Token(NamedTuple):
    sentence: int
    number: int
    start: int
    end: int


def webanno_files(source: Source) -> Iterator[File]:
    """Give the files: one a report, and the list of documents."""
    with Lines() as index:
        for name, record in documents(source, ".tsv", index):
            yield f"{name}.tsv", _document(record).encode("utf-8", "replace")
        yield index_file(index)


def utf16(text: str) -> list[int]:
    """Give for each code point of a text, and for its end, the offset in UTF-16 code units."""
    offsets, at = [0], 0
    for sign in text:
        at += 2 if ord(sign) > 0xFFFF else 1
        offsets.append(at)
    return offsets


def _document(record: Record) -> str:
    text, offsets = record.report.text, utf16(record.report.text)
    document = Document(record.report, record.report.language or "ar")
    tokens = [
        _Token(number, at - first + 1, document.tokens.starts[at], document.tokens.ends[at])
        for number, (first, last) in enumerate(document.sentences, start=1) for at in range(first, last)
    ]
    lines = _annotated(tokens, marks(record))
    pieces = [_HEAD]
    for number, (first, last) in enumerate(document.sentences, start=1):
        start, end = document.span(first, last)
        pieces.append(f"\n#Text={_sentence(text[start:end])}\n")
        for at in range(first, last):
            for label, begin, stop, cells in lines[at]:
                pieces.append(f"{number}-{label}\t{offsets[begin]}-{offsets[stop]}\t{text[begin:stop]}\t{cells}\t\n")
    return "".join(pieces)


def marks(record: Record) -> list[Mark]:
    """Give all that is marked in a report, in the order of the text."""
    kinds = {actor.id: _VALUES[actor.kind] for actor in record.actors}
    found = [Mark(one.mention.start, one.mention.end, kinds[one.actor], one.actor) for one in mentions(record)]
    for contact in record.contacts:
        found += [Mark(span.start, span.end, "CONTACT", contact.id) for span in contact.evidence]
    for said in record.statements:
        found.append(Mark(said.content.start, said.content.end, "STATEMENT", said.id))
        found.append(Mark(said.cue.start, said.cue.end, "CUE", said.id))
    found += [Mark(action.evidence.start, action.evidence.end, "ACTION", action.id) for action in record.actions]
    return sorted(mark for mark in found if mark.start < mark.end)


def _annotated(tokens: list[_Token], marks: list[Mark]) -> list[list[tuple[str, int, int, str]]]:
    """Give each token's lines: its own, then one for each part of it that a mark covers alone."""
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    whole: list[list[tuple[int, Mark]]] = [[] for _ in tokens]
    part: list[dict[Span, list[tuple[int, Mark]]]] = [{} for _ in tokens]
    for number, mark in enumerate(marks, start=1):
        for at in range(bisect_right(ends, mark.start), bisect_left(starts, mark.end)):
            covered = Span(max(starts[at], mark.start), min(ends[at], mark.end))
            if covered == Span(starts[at], ends[at]):
                whole[at].append((number, mark))
            else:
                part[at].setdefault(covered, []).append((number, mark))
    lines = []
    for token, all_of_it, some_of_it in zip(tokens, whole, part, strict=True):
        own = [(str(token.number), token.start, token.end, _cells(all_of_it))]
        for number, covered in enumerate(sorted(some_of_it), start=1):
            own.append((f"{token.number}.{number}", covered.start, covered.end, _cells(some_of_it[covered])))
        lines.append(own)
    return lines


def _cells(marks: list[tuple[int, Mark]]) -> str:
    """Give identifier and value of the marks, each with the number that holds the pieces of one mark together."""
    if not marks:
        return "_\t_"
    return "\t".join(
        "|".join(f"{_escaped(text)}[{number}]" for number, text in texts)
        for texts in ([(n, mark.identifier) for n, mark in marks], [(n, mark.value) for n, mark in marks])
    )


def _escaped(feature: str) -> str:
    return _RESERVED.sub(lambda sign: f"\\{sign.group()}", feature)


def _sentence(text: str) -> str:
    return "".join(_OUTSIDE_TEXT.get(sign, sign) for sign in text)
