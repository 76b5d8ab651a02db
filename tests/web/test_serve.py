"""`rasad serve`: what it says, where it listens, and what it does when it cannot."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from rasad.cli import main


@pytest.mark.parametrize("workers", [1, 2])
def test_it_serves_until_it_is_stopped(database: Path, workers: int) -> None:
    command = [sys.executable, "-m", "rasad.cli", "serve", "--db", str(database), "--port", "0", "--workers", str(workers)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as running:
        assert running.stderr is not None
        try:
            told = running.stderr.readline()
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", told)
            assert found is not None, told
            for _ in range(8):  # whichever process answers, all are counted together
                with urllib.request.urlopen(f"{found.group()}health", timeout=240) as answer:
                    assert answer.status == 200
            with urllib.request.urlopen(f"{found.group()}metrics", timeout=240) as answer:
                assert b'rasad_requests_total{address="/health",status="200"} 8.0' in answer.read()
            running.send_signal(signal.SIGINT)
            assert running.wait(60) == 0
            assert "Traceback" not in running.stderr.read()
        finally:
            running.kill()


def test_a_missing_database_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--db", str(tmp_path / "none.db")]) == 2
    told = capsys.readouterr().err
    assert "there is no such database" in told and "rasad add REPORTS --db" in told


def test_a_port_that_is_taken_is_told(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", "--db", str(database), "--port", str(port)]) == 2
    told = capsys.readouterr().err
    assert f"port {port} at 127.0.0.1 cannot be used" in told and "--port" in told


def test_what_has_to_be_installed_is_told(database: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("rasad.web")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "fastapi", None)
    assert main(["serve", "--db", str(database)]) == 2
    assert "pip install 'rasad[web]'" in capsys.readouterr().err
