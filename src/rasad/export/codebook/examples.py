"""Examples for the codebook: what the fields hold when the samples that come with the package are coded."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from rasad.accounts import Event, accounts_of, event_ids, make_event, merge
from rasad.coding.coder import Coder
from rasad.export.codebook.book import DAY, book
from rasad.languages.loading import PACKAGE
from rasad.record import Record, Report, Span
from rasad.sources import Problem, Sources

_SAMPLES = PACKAGE / "data" / "samples"
_LONGEST = 60  # characters of an example


class Samples(NamedTuple):
    """The samples as records, and their events, those with most conflicts and accounts first."""

    records: list[Record]
    events: list[Event]


def coded_samples() -> Samples:
    """Code the samples and the codebook's own sentences; takes seconds."""
    coder = Coder()
    given = Sources([_SAMPLES / "reports.jsonl", _SAMPLES / "pages", _SAMPLES / "plain"])
    samples = [coder.code(report) for report in given if not isinstance(report, Problem)]
    return Samples(samples + [coder.code(report) for report in _sentences()], _events(samples))


def _sentences() -> Iterator[Report]:
    for name, values in book().values.items():
        for value, told in values.items():
            for language, text in (("ar", told.ar), ("fa", told.fa)):
                if text is not None:
                    yield Report(id=f"{name}-{value}", text=text, language=language, published=DAY, url=f"https://example.org/{value}")


def _events(records: list[Record]) -> list[Event]:
    by_report = {record.report.id: record for record in records}
    found = merge(account for record in records for account in accounts_of(record))
    events = [
        make_event(identifier, [(m.account.report, m.account.contact, m.reasons) for m in members], by_report)
        for identifier, members in zip(event_ids(found), found, strict=True)
    ]
    return sorted(events, key=lambda event: (-len(event.conflicts), -len(event.members)))


def field_examples(samples: Samples) -> dict[tuple[str, str], str]:
    """Give an example of each field that holds something, by type and field."""
    found: dict[tuple[str, str], str] = {}
    for record in samples.records:
        _collect(record, record.report.text, found)
    for event in samples.events:
        _collect(event, "", found)
    return found


def _collect(shape: Any, text: str, found: dict[tuple[str, str], str]) -> None:
    if isinstance(shape, msgspec.Struct):
        for field in msgspec.structs.fields(shape):
            value = getattr(shape, field.name)
            if value not in (None, [], {}, ""):
                found.setdefault((type(shape).__name__, field.encode_name), _shown(value, text))
            _collect(value, text, found)
    elif isinstance(shape, list):
        for one in shape:
            _collect(one, text, found)


def _shown(value: Any, text: str) -> str:
    """Give a value as the codebook shows it: words of the text for a span, else JSON, cut where it is long."""
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, Span):
        shown = f"{first.start}–{first.end} «{' '.join(text[first.start : first.end].split())}»"
    elif isinstance(first, msgspec.Struct):
        return ""
    else:
        shown = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    shown = " ".join(shown.split())
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1].rstrip() + "…"
