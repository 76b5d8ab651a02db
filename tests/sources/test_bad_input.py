"""Bad files: each gives a problem that names it, and everything else is read."""

import os
import sys
from pathlib import Path

import pytest

from rasad.errors import BinaryFile, EmptyReport
from rasad.record import Report
from rasad.sources import Problem, Sources, read_file

GOOD = "التقى الوزير نظيره.\r\n"


def problems(folder: Path) -> list[Problem]:
    return [item for item in Sources([folder]) if isinstance(item, Problem)]


@pytest.mark.parametrize(
    ("content", "kind", "told"),
    [
        (b"", EmptyReport, "empty"), (b" \r\n\t ", EmptyReport, "empty"), ("\ufeff\u00a0".encode(), EmptyReport, "blank"),
        (b"%PDF-1.4\n", BinaryFile, "PDF"), ("خبر\0".encode(), BinaryFile, "NUL"), (os.urandom(5000) + b"\0", BinaryFile, "save"),
    ],
)
def test_a_bad_file_is_named_and_the_good_ones_are_read(tmp_path: Path, content: bytes, kind: type, told: str) -> None:
    (tmp_path / "bad.txt").write_bytes(content)
    (tmp_path / "good.txt").write_bytes(GOOD.encode())
    found = list(Sources([tmp_path]))
    assert [item.text for item in found if isinstance(item, Report)] == [GOOD]
    (problem,) = problems(tmp_path)
    assert type(problem.error) is kind
    assert str(problem).startswith(f"{tmp_path / 'bad.txt'}: ")
    assert told in str(problem)


def test_a_file_of_50_mb_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(50 * 2**20)
    (problem,) = problems(tmp_path)
    assert "too large" in str(problem)
    assert "50 MB" in str(problem)
    assert "JSON Lines" in str(problem)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked.txt").write_text(GOOD)
    (tmp_path / "open.txt").write_text(GOOD)
    opened = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "locked.txt":
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    first, second = Sources([tmp_path])
    assert isinstance(first, Problem)
    assert "locked.txt: it cannot be read (permission denied)" in str(first)
    assert isinstance(second, Report)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes")
def test_a_pipe_in_a_folder_does_not_hold_up_the_rest(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "x.txt").write_text(GOOD)
    found = list(Sources([tmp_path]))
    assert "pipe.txt" in str(found[0])
    assert isinstance(found[1], Report)


def test_read_file_raises_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"")
    with pytest.raises(EmptyReport, match=r"bad\.txt"):
        read_file(tmp_path / "bad.txt")


def test_how_far_the_reading_is(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text("x" * 100)
    sources = Sources([tmp_path])
    assert sources.size == 300
    stream = iter(sources)
    next(stream)
    next(stream)
    assert 100 <= sources.done <= 200
    list(stream)
    assert sources.done == 300
