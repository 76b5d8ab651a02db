"""Reports, records and a database that the tests of the command line share, and a way to run it in a process of its own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rasad.cli import main

CALL = "تلقى إسماعيل هنية اتصالاً هاتفياً من محمد باقر قاليباف.\nوقال هنية إن الحوار بين الطرفين مستمر."
MEETING = "محمدجواد ظریف با فواد حسین در بغداد دیدار کرد.\nظریف گفت که همکاری‌های دو کشور ادامه می‌یابد."
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of two reports."""
    place = tmp_path_factory.mktemp("reports")
    (place / "call.txt").write_text(CALL, encoding="utf-8")
    (place / "meeting.txt").write_text(MEETING, encoding="utf-8")
    return place


@pytest.fixture(scope="session")
def records(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of their records."""
    place = tmp_path_factory.mktemp("records") / "records.jsonl"
    assert main(["code", str(folder), "--to", str(place), "--published", "2020-07-15"]) == 0
    return place


@pytest.fixture(scope="session")
def db(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the database that holds them."""
    place = str(tmp_path_factory.mktemp("db") / "reports.db")
    assert main(["add", str(folder), "--db", place, "--published", "2020-07-15"]) == 0
    return place


@pytest.fixture
def run() -> Run:
    """Give a function that runs a command in a process of its own."""

    def run(*arguments: object, **given: object) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "rasad.cli", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, timeout=60, check=False, **given)  # type: ignore[call-overload,no-any-return]

    return run
