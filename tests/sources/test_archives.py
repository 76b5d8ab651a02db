"""ZIP and gzip: what is in them is read as if it lay in a folder; nothing is unpacked to disk, and no small file becomes a flood."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from rasad.record import Report
from rasad.sources import Problem, Sources, archives, unpacking

from .making import ARABIC, PERSIAN, archive, capture, docx, page, parquet, pdf, put, warc


def read(path: Path) -> tuple[list[Report], list[Problem]]:
    found = list(Sources([path]))
    return [item for item in found if isinstance(item, Report)], [item for item in found if isinstance(item, Problem)]


def test_every_format_is_read_within_an_archive(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {
        "a/x.txt": ARABIC, "b/x.txt": PERSIAN, "p.html": page(ARABIC), "m.md": f"# عنوان\n\n{PERSIAN}", "d.docx": docx([ARABIC]),
        "f.pdf": pdf([ARABIC[::-1]]), "t.csv": f"text\n{ARABIC}\n", "q.parquet": parquet({"text": [PERSIAN]}),
        "l.jsonl": '{"id": "line", "text": "خبر"}\n', "w.warc": warc([capture("https://example.org/1", page(ARABIC * 3))], packed=False),
    }
    reports, problems = read(put(tmp_path / "all.zip", archive(files)))
    assert problems == []
    assert [report.id.replace(report.id[-12:], "") if "example" in report.id else report.id for report in reports] == [
        "all/a/x", "all/b/x", "all/p", "all/m", "all/d", "all/f", "all/t-1", "all/q-1", "line", "example.org-",
    ]
    assert all(report.text.strip() for report in reports)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("r.txt", ARABIC.encode()), ("r.html", page(ARABIC).encode()), ("r.md", ARABIC.encode()), ("r.docx", docx([ARABIC])),
        ("r.csv", f"text\n{ARABIC}\n".encode()), ("r.parquet", parquet({"text": [ARABIC]})), ("r.pdf", pdf([ARABIC[::-1]])),
    ],
)
def test_every_format_is_read_from_gzip(tmp_path: Path, name: str, content: bytes) -> None:
    reports, problems = read(put(tmp_path / f"{name}.gz", gzip.compress(content)))
    assert problems == []
    assert len(reports) == 1
    assert "هنية" in reports[0].text


def test_what_holds_no_reports_is_passed_over_and_counted(tmp_path: Path) -> None:
    made = archive({"x.txt": ARABIC, "a.png": "x", "b.png": "y", "__MACOSX/x.txt": "z", ".hidden.txt": "h", "README": "r"})
    reports, problems = read(put(tmp_path / "r.zip", made))
    assert [report.id for report in reports] == ["r/x"]
    assert [(problem.outcome, problem.number) for problem in problems] == [("passed-over", 2), ("passed-over", 1)]


@pytest.mark.parametrize("name", ["inner.zip", "inner.jsonl.gz", "x.warc.gz"])
def test_archives_within_archives_are_refused(tmp_path: Path, name: str) -> None:
    reports, (problem,) = read(put(tmp_path / "r.zip", archive({name: archive({"x.txt": ARABIC}), "y.txt": ARABIC})))
    assert [report.id for report in reports] == ["r/y"]
    assert "archive within an archive" in str(problem)
    assert name in str(problem)


def test_a_packed_archive_is_refused(tmp_path: Path) -> None:
    reports, (problem,) = read(put(tmp_path / "r.zip.gz", gzip.compress(archive({"x.txt": ARABIC}))))
    assert reports == []
    assert "archive within an archive" in str(problem)


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/evil.txt", "a/../../evil.txt"])
def test_a_name_that_leads_elsewhere_leads_nowhere(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    place = put(folder / "r.zip", archive({name: ARABIC}))
    reports, _ = read(place)
    assert all(".." not in report.id and not report.id.startswith("/") for report in reports)
    assert sorted(tmp_path.rglob("*")) == sorted([*before, place])
    assert not Path("/etc/evil.txt").exists()


def test_a_bomb_is_stopped_and_the_rest_read(tmp_path: Path) -> None:
    made = archive({"bomb.jsonl": bytes(200 * 2**20), "x.txt": ARABIC})
    assert len(made) < 300_000
    reports, problems = read(put(tmp_path / "r.zip", made))
    assert [report.id for report in reports] == ["r/x"]
    assert any("times its size" in str(problem) and "bomb.jsonl" in str(problem) for problem in problems)


def test_a_gzip_bomb_is_stopped(tmp_path: Path) -> None:
    _, problems = read(put(tmp_path / "r.jsonl.gz", gzip.compress(bytes(200 * 2**20))))
    assert any("times its size" in str(problem) for problem in problems)


def test_a_large_honest_file_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "FREE", 10_000)
    lines = "".join(f'{{"id": "{number}", "text": "{ARABIC} {number * 7919}"}}\n' for number in range(2000))
    reports, problems = read(put(tmp_path / "r.zip", archive({"r.jsonl": lines})))
    assert problems == []
    assert len(reports) == 2000


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST", 3)
    reports, (problem,) = read(put(tmp_path / "r.zip", archive({f"{number}.txt": ARABIC for number in range(4)})))
    assert reports == []
    assert "more than 3 files" in str(problem)


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.95])
def test_an_archive_cut_short(tmp_path: Path, cut: float) -> None:
    made = archive({f"{number}.txt": ARABIC * number for number in range(1, 50)})
    _, (problem,) = read(put(tmp_path / "r.zip", made[: int(len(made) * cut)]))
    assert "no sound ZIP archive" in str(problem)


def test_a_damaged_file_in_an_archive_loses_itself_alone(tmp_path: Path) -> None:
    made = bytearray(archive({"a.txt": ARABIC, "b.txt": PERSIAN * 3}))
    at = made.index(b"a.txt") + 20
    made[at : at + 10] = bytes(10)
    reports, (problem,) = read(put(tmp_path / "r.zip", bytes(made)))
    assert [report.id for report in reports] == ["r/b"]
    assert "r.zip, a.txt: " in str(problem)
    assert "damaged" in str(problem)


def test_two_files_of_one_name_have_two_ids(tmp_path: Path) -> None:
    out = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "w") as packed:
        packed.writestr("x.txt", ARABIC)
        packed.writestr("x.txt", PERSIAN)
    reports, _ = read(put(tmp_path / "r.zip", out.getvalue()))
    assert len({report.id for report in reports}) == 2


def test_a_gzip_cut_short_is_named(tmp_path: Path) -> None:
    packed = gzip.compress(ARABIC.encode() * 50)
    reports, (problem,) = read(put(tmp_path / "r.txt.gz", packed[:-20]))
    assert reports == []
    assert "cut short" in str(problem)
    assert problem.why == "cut short or damaged"
