"""The reports that benchmarks run on: a corpus beside the project where there is one, else the bundled samples over and over."""

import gzip
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

from rasad.record import Report

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
SAMPLES = ROOT / "src" / "rasad" / "data" / "samples"


def corpus() -> Iterator[Report]:
    """Give the Arabic and Persian reports of the corpus by turns, read one at a time; the samples where it is absent."""
    paths = [CORPUS / "ar.jsonl.gz", CORPUS / "fa.jsonl.gz"]
    if not all(path.exists() for path in paths):
        yield from _lines(SAMPLES / "reports.jsonl")
        return
    for pair in itertools.zip_longest(*map(_lines, paths)):
        yield from filter(None, pair)


def endless() -> Iterator[Report]:
    """Give the same reports again and again, under new ids."""
    for turn in itertools.count():
        for report in corpus():
            yield Report(id=f"{report.id}-{turn}", text=report.text, published=report.published, outlet=report.outlet)


def _lines(path: Path) -> Iterator[Report]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Report(id=row["id"], text=row["text"], published=row.get("published"), outlet=row.get("outlet"))
