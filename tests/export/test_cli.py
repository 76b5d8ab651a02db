"""`rasad export`: filters, files that are whole or not there, plain words where something is wrong."""

import csv
import gzip
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from rasad.cli import main
from rasad.cli.export import _FORMATS
from rasad.export import FORMATS, Source, of_what
from rasad.store import Store

from .made import records


def exported(target: Path, *arguments: str) -> list[dict[str, str]]:
    assert main(["export", "csv", *arguments, "--to", str(target)]) == 0
    return list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"))))


@pytest.mark.parametrize("form", list(FORMATS))
def test_every_format_is_written(db: str, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / f"out.{FORMATS[form].ending}"
    assert main(["export", form, "--db", db, "--to", str(target)]) == 0
    assert target.stat().st_size > 100
    assert f"in {target}." in capsys.readouterr().err


def test_the_command_knows_the_formats_there_are() -> None:
    assert tuple(FORMATS) == _FORMATS


@pytest.mark.parametrize(
    ("filters", "reports"),
    [
        (["--person", "هنية"], {"call 1/ط"}), (["--country", "IRQ"], {"visit-ar", "visit-fa", "three"}),
        (["--status", "denied"], {"denied"}), (["--channel", "phone"], {"call 1/ط"}), (["--outlet", "outlet fa"], {"visit-fa"}),
        (["--since", "2022-06", "--until", "2022-06"], {"three"}),
        (["--since", "2022-07", "--undated"], {"planned", "denied"}), (["--report", "three", "--report", "planned"], {"three", "planned"}),
    ],
)
def test_filters_are_those_of_contacts(db: str, tmp_path: Path, filters: list[str], reports: set[str]) -> None:
    assert {row["report"] for row in exported(tmp_path / "c.csv", "--of", "contacts", "--db", db, *filters)} == reports


def test_gz_compresses_and_a_dash_is_standard_output(db: str, tmp_path: Path) -> None:
    target = tmp_path / "events.csv.gz"
    assert main(["export", "csv", "--db", db, "--to", str(target)]) == 0
    command = [sys.executable, "-m", "rasad.cli", "export", "csv", "--db", db, "--to", "-"]
    shown = subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert gzip.decompress(target.read_bytes()) == shown.stdout and shown.stderr == b""


def test_annotations_as_a_zip_or_a_folder(db: str, tmp_path: Path) -> None:
    assert main(["export", "brat", "--db", db, "--to", str(tmp_path / "a.zip")]) == 0
    assert main(["export", "brat", "--db", db, "--to", str(tmp_path / "a")]) == 0
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {p.name: p.read_bytes() for p in (tmp_path / "a").iterdir()}


def test_the_old_file_stays_where_the_new_one_cannot_be_made(
    db: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "events.csv"
    target.write_text("old")

    def full(source: Source) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Source, "events", full)
    assert main(["export", "csv", "--db", db, "--to", str(target)]) == 2
    assert main(["export", "brat", "--db", f"{db}-none", "--to", str(tmp_path / "folder")]) == 2
    assert target.read_text() == "old" and [path.name for path in tmp_path.iterdir()] == ["events.csv"]
    assert "the disk is full" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["graphml", "--of", "statements"], "leave --of out"), (["gdelt-events", "--of", "contacts"], "events or statements or actions"),
        (["csv", "--of", "actions", "--channel", "phone"], "Leave --channel and --status out"),
        (["csv", "--since", "2022", "--until", "2021"], "turn them round"), (["xls"], "xls"),
    ],
)
def test_what_makes_no_sense_is_told(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert main(["export", *arguments, "--db", db, "--to", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert told in error and "Traceback" not in error
    assert list(tmp_path.iterdir()) == []


def test_neither_the_database_nor_a_folder_with_files_is_written_over(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(db).read_bytes()
    assert main(["export", "csv", "--db", db, "--to", db]) == 2
    assert Path(db).read_bytes() == before
    (tmp_path / "mine.txt").write_text("mine")
    assert main(["export", "webanno", "--db", db, "--to", str(tmp_path)]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert main(["export", "webanno", "--db", db, "--to", str(tmp_path / "no" / "folder")]) == 2
    assert capsys.readouterr().err.count("\n") == 3


def test_nothing_asked_for_gives_an_empty_file_and_says_so(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exported(tmp_path / "none.csv", "--db", db, "--person", "nobody at all") == []
    assert "Nothing that was asked for is stored" in capsys.readouterr().err


def test_of_what_a_format_can_be_made() -> None:
    assert (of_what("csv", None), of_what("gexf", None), of_what("parquet", "statements")) == ("events", "", "statements")


def test_what_is_read_is_counted(store: Store) -> None:
    from rasad.export import write

    source = Source(store)
    assert b"".join(write("webanno", source)) and source.counted == {"reports": len(records())}
