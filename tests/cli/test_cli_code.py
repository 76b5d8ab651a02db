"""`rasad code`: records of all that can be read, a message for all that cannot, and a status that tells."""

import gzip
import json
from pathlib import Path

import pytest

from rasad.cli import main
from rasad.record import decode


def test_records_in_the_order_of_the_reports(records: Path) -> None:
    found = [decode(line) for line in records.read_bytes().splitlines()]
    assert [record.report.id for record in found] == ["call", "meeting"]
    assert all(record.report.published == "2020-07-15" for record in found)
    assert all(record.contacts and record.statements for record in found)


def test_the_same_bytes_in_two_processes(folder: Path, records: Path, tmp_path: Path) -> None:
    assert main(["code", str(folder), "--to", str(tmp_path / "r.jsonl"), "--published", "2020-07-15", "--jobs", "2"]) == 0
    assert (tmp_path / "r.jsonl").read_bytes() == records.read_bytes()


def test_bad_files_are_named_and_the_others_coded(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "bad.jsonl").write_text('{"id": 1}\n{"id": "good", "text": "قال الوزير إن اللقاء مع نظيره كان مفيدا"}\n', encoding="utf-8")
    status = main(["code", str(tmp_path), str(folder), str(tmp_path / "gone"), "--to", str(tmp_path / "r.records")])
    told = capsys.readouterr().err
    assert status == 1
    assert len((tmp_path / "r.records").read_bytes().splitlines()) == 3
    for name in ("empty.txt", "picture.txt", "bad.jsonl, line 1", "gone"):
        assert name in told
    assert "4 reports skipped" in told


def test_a_report_in_a_language_that_is_not_coded_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    urdu = "وزیر اعظم نے کہا ہے کہ پاکستان اور ایران کے درمیان تعلقات بہت اچھے ہیں اور ان میں بہتری کی گنجائش ہے۔"
    (tmp_path / "urdu.txt").write_text(urdu, encoding="utf-8")
    assert main(["code", str(tmp_path / "urdu.txt"), "--to", str(tmp_path / "r.jsonl")]) == 1
    assert "urdu: " in capsys.readouterr().err
    assert decode((tmp_path / "r.jsonl").read_bytes()).warnings[-1].code == "unsupported-language"


def test_where_nothing_can_be_read_the_old_file_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.jsonl").write_text("old")
    assert main(["code", str(tmp_path / "gone.txt"), "--to", str(tmp_path / "r.jsonl")]) == 2
    assert (tmp_path / "r.jsonl").read_text() == "old"
    assert "left as it was" in capsys.readouterr().err


def test_reports_are_never_overwritten_by_their_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports = tmp_path / "reports.jsonl"
    reports.write_text('{"id": "a", "text": "خبر"}\n', encoding="utf-8")
    before = reports.read_bytes()
    assert main(["code", str(tmp_path), "--to", str(reports)]) == 2
    assert reports.read_bytes() == before
    assert "one of the reports" in capsys.readouterr().err


def test_standard_input_and_output(run, folder: Path) -> None:  # type: ignore[no-untyped-def]
    line = json.dumps({"id": "a", "text": (folder / "call.txt").read_text(encoding="utf-8")}) + "\n"
    done = run("code", "-", input=line.encode())
    assert done.returncode == 0
    assert decode(done.stdout).report.id == "a"
    assert b"1 report coded" in done.stderr


def test_compressed_output(folder: Path, records: Path, tmp_path: Path) -> None:
    assert main(["code", str(folder), "--to", str(tmp_path / "r.jsonl.gz"), "--published", "2020-07-15"]) == 0
    assert gzip.decompress((tmp_path / "r.jsonl.gz").read_bytes()) == records.read_bytes()


def test_a_place_that_cannot_be_written_to(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for target, told in ((tmp_path, "this is a folder"), (tmp_path / "no" / "r.jsonl", "there is no folder")):
        assert main(["code", str(folder), "--to", str(target)]) == 2
        assert told in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["code"], ["code", "x", "--jobs", "0"], ["code", "x", "--published", "1400"], ["nope"], ["--nope"]])
def test_commands_that_make_no_sense(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "Error: " in capsys.readouterr().err
