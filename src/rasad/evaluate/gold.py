"""Gold: reports annotated by hand, read from a folder of `ID.txt` (the text) and `ID.json` (the annotation).

A span is an exact substring of the text (`text`, and `nth` where it occurs more than once, 0 = first) or character
offsets (`start`, `end`).
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from rasad.coding.coder import Coder
from rasad.errors import InputError
from rasad.record import Record, Report, decode

Offsets = tuple[int, int]


class GoldSpan(msgspec.Struct, frozen=True):
    """A place in the text, by its words or by its offsets."""

    text: str | None = None
    nth: int = 0
    start: int | None = None
    end: int | None = None

    def within(self, text: str) -> Offsets:
        """Give the half-open offsets of the span in `text`; raises InputError where its words are not there."""
        if self.start is not None and self.end is not None:
            return self.start, self.end
        words, at = self.text or "", -1
        for _ in range(self.nth + 1):
            at = text.find(words, at + 1)
            if at < 0:
                raise InputError(f"occurrence {self.nth} of {words[:60]!r} is not in the text; correct the span or its `nth`")
        return at, at + len(words)


class GoldActor(msgspec.Struct, frozen=True):
    """Somebody or something that takes part, with where it is named."""

    kind: str
    english: str
    country: str | None = None
    mentions: list[GoldSpan] = []


class GoldContact(msgspec.Struct, frozen=True):
    """A contact; parties and the rest are keys of the report's actors."""

    id: str
    channel: str
    status: str
    parties: list[str]
    attendees: list[str] = []
    initiator: str | None = None
    initiator_conflict: bool = False
    date: str | None = None
    place: str | None = None
    evidence: list[GoldSpan] = []
    according_to: list[str] = []


class GoldStatement(msgspec.Struct, frozen=True):
    """What an actor is reported to have said."""

    speaker: str
    form: str
    content: GoldSpan
    klass: str = msgspec.field(name="class")
    cue: GoldSpan | None = None
    contact: str | None = None
    target: str | None = None


class GoldReport(msgspec.Struct, frozen=True):
    """One annotated report. `id` and `text` are those of the files; `statements` is None where they were not annotated."""

    id: str
    language: str | None = None
    published: str | None = None
    text: str = ""
    actors: dict[str, GoldActor] = {}
    contacts: list[GoldContact] = []
    statements: list[GoldStatement] | None = None
    statements_annotated: bool = True

    def report(self) -> Report:
        """Give the report as the coder takes it: without the annotation, its language left to be detected."""
        return Report(id=self.id, text=self.text, published=self.published)


def load_gold(folder: Path) -> list[GoldReport]:
    """Read the gold reports of a folder, by file name; raises InputError naming the file that is wrong."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise InputError(f"{folder}: no ID.json here; give the folder that holds the annotated reports")
    return [_read(path) for path in paths]


def _read(path: Path) -> GoldReport:
    beside = path.with_suffix(".txt")
    try:
        gold = msgspec.json.decode(path.read_bytes(), type=GoldReport)
        text = beside.read_text(encoding="utf-8") if beside.exists() else gold.text
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise InputError(f"{path}: {error}; correct the annotation or leave the file out") from error
    return msgspec.structs.replace(gold, id=path.stem, text=text)


def gold_digest(folder: Path) -> str:
    """Give the SHA-256 of the texts and annotations of a folder's reports, in hexadecimal, the same on every machine."""
    content = hashlib.sha256()
    for path in sorted(folder.glob("*.json")):
        for file in (path.with_suffix(".txt"), path):
            if file.exists():
                content.update(file.read_bytes())
    return content.hexdigest()


def load_records(path: Path) -> dict[str, Record]:
    """Read the coder's records from JSON Lines, by report id; raises InputError naming file and line."""
    records: dict[str, Record] = {}
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    record = _decode(line, f"{path}, line {number}")
                    records[record.report.id] = record
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}; give the JSON Lines file that `rasad code` wrote") from error
    return records


def _decode(line: bytes, where: str) -> Record:
    try:
        return decode(line)
    except (UnicodeDecodeError, msgspec.DecodeError) as error:
        raise InputError(f"{where}: {error}; give the JSON Lines file that `rasad code` wrote") from error


def code_gold(gold: Iterable[GoldReport]) -> dict[str, Record]:
    """Code the texts of gold reports; gives the records by report id."""
    coder = Coder()
    return {report.id: coder.code(report.report()) for report in gold}
