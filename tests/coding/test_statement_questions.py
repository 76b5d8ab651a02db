"""Sentences that are passed over because they hold no word of speech tell no statement when they are read all the same."""

import json
from pathlib import Path
from typing import Any

import pytest

import rasad
from rasad.coding.coder import Coder
from rasad.coding.statements.following import FollowingReader
from rasad.coding.statements.verb_last import VerbLastReader
from rasad.record import Report, encode

SAMPLES = Path(rasad.__file__).parent / "data" / "samples" / "reports.jsonl"


class Every:
    """A set that holds everything."""

    def __contains__(self, item: object) -> bool:
        return True


def _records() -> list[bytes]:
    rows = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
    return [encode(Coder().code(Report(id=row["id"], text=row["text"], published=row.get("published")))) for row in rows]


@pytest.mark.parametrize(("reader", "passed"), [(FollowingReader, "told"), (VerbLastReader, "linked")])
def test_sentences_passed_over_hold_no_statement(reader: type[Any], passed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _records()
    made = reader.__init__

    def open_to_all(self: Any, *arguments: Any) -> None:
        made(self, *arguments)
        setattr(self, passed, Every())

    monkeypatch.setattr(reader, "__init__", open_to_all)
    assert _records() == before
