"""However a command ends, its output is the old file or the new one, no process is left, and no traceback is shown."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rasad.cli import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
LINES = "".join(json.dumps({"id": str(n), "text": f"قال ظريف إن الحوار مستمر {n}"}) + "\n" for n in range(300)).encode()


def started(target: Path, jobs: int) -> "subprocess.Popen[bytes]":
    """Start a command that has coded some of its reports and waits for more."""
    command = [sys.executable, "-m", "rasad.cli", "code", "-", "--to", str(target), "--jobs", str(jobs)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    assert process.stdin is not None
    process.stdin.write(LINES)
    process.stdin.flush()
    time.sleep(2.0)
    assert process.poll() is None
    return process


def gone(group: int) -> bool:
    """Whether no process of the group is left, after some time to end."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize(("number", "status", "jobs"), [(signal.SIGINT, 130, 2), (signal.SIGINT, 130, 1), (signal.SIGTERM, 143, 2)])
def test_stopped_from_outside(tmp_path: Path, number: signal.Signals, status: int, jobs: int) -> None:
    (tmp_path / "r.jsonl").write_text("old")
    process = started(tmp_path / "r.jsonl", jobs)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # Ctrl-C reaches all
    else:
        process.send_signal(number)
    _, told = process.communicate(timeout=20)
    assert process.returncode == status
    assert b"Traceback" not in told
    assert b"nothing half-written" in told
    assert [path.name for path in tmp_path.iterdir()] == ["r.jsonl"]
    assert (tmp_path / "r.jsonl").read_text() == "old"
    assert gone(process.pid)


def test_killed_outright(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text("old")
    process = started(tmp_path / "r.jsonl", 2)
    process.kill()
    process.communicate(timeout=20)
    assert (tmp_path / "r.jsonl").read_text() == "old"
    assert not [path for path in tmp_path.iterdir() if not path.name.startswith(".") and path.name != "r.jsonl"]
    assert gone(process.pid)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_device(run, folder: Path) -> None:  # type: ignore[no-untyped-def]
    done = run("code", folder, "--to", "/dev/full")
    assert done.returncode == 2
    assert b"the disk is full" in done.stderr
    assert b"Traceback" not in done.stderr
    with Path("/dev/full").open("wb") as full:
        listed = subprocess.run([sys.executable, "-m", "rasad.cli", "code", str(folder)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert listed.returncode == 2
    assert b"the disk is full" in listed.stderr
    assert b"Traceback" not in listed.stderr


def test_no_room_for_the_whole_file(run, folder: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "r.jsonl").write_text("old")
    done = run("code", folder, "--to", tmp_path / "r.jsonl", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)))
    assert done.returncode == 2
    assert b"larger than is allowed" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["r.jsonl"]
    assert (tmp_path / "r.jsonl").read_text() == "old"


def test_a_reader_that_has_seen_enough(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_bytes(LINES)
    command = f"{sys.executable} -m rasad.cli code {tmp_path / 'r.jsonl'} 2>{tmp_path / 'told'} | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False, timeout=60)
    assert done.stdout.count(b"\n") == 1
    assert "Traceback" not in (tmp_path / "told").read_text()


def test_a_fault_is_one_line_and_a_log(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a fault")

    monkeypatch.setenv("RASAD_CACHE", str(tmp_path))
    monkeypatch.setattr("rasad.scale.code_stream", broken)
    assert main(["code", str(folder), "--to", str(tmp_path / "r.jsonl")]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Traceback" not in told
    (log,) = (tmp_path / "crashes").iterdir()
    assert str(log) in told
    assert "KeyError: 'a fault'" in log.read_text()
    assert main(["code", str(folder), "--to", str(tmp_path / "r.jsonl"), "--debug"]) == 2
    assert "KeyError: 'a fault'" in capsys.readouterr().err
