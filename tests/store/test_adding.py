"""Adding: twice changes nothing, a changed report replaces its record, a batch is whole or not at all."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasad.errors import StoreError
from rasad.record import Contact, Record, Report, encode
from rasad.store import Added, Store, open_store

from .made import ARABIC, arabic, persian
from .state import rows, state


def test_adding_twice_changes_nothing(store: Store) -> None:
    given = [arabic(), persian(), arabic("ar-2", None)]
    assert store.add(given, "1") == Added(new=3)
    before, revision = state(store), store.totals().revision
    assert store.add(given, "1") == Added(unchanged=3)
    assert state(store) == before
    assert store.totals().revision == revision


def test_a_record_comes_back_as_it_was(store: Store) -> None:
    text = "a\x00b " + ARABIC + " \u202e😀 'quoted' \\ %s :x"
    record = arabic(text=text)
    store.add([record])
    assert store.record("ar-1") == record
    assert encode(next(store.records())) == encode(record)


def test_a_changed_report_replaces_all_of_the_old_one(new_store: Callable[[], Store]) -> None:
    store, fresh = new_store(), new_store()
    store.add([arabic(), persian()])
    changed = persian("ar-1")
    assert store.add([changed]) == Added(replaced=1)
    fresh.add([changed, persian()])
    assert state(store) == state(fresh)


@pytest.mark.parametrize("field", ["title", "published", "outlet", "url"])
def test_changed_metadata_replace(store: Store, field: str) -> None:
    store.add([arabic()], "1")
    record = arabic()
    changed = msgspec.structs.replace(record, report=msgspec.structs.replace(record.report, **{field: "2020-01-01"}))
    assert store.add([changed], "1") == Added(replaced=1)


def test_a_new_version_of_the_coder_replaces_only_what_it_codes_otherwise(store: Store) -> None:
    store.add([arabic(), persian()], "1")
    revision = store.totals().revision
    other = msgspec.structs.replace(persian(), actions=[])
    assert store.add([arabic(), other], "2") == Added(replaced=1, unchanged=1)
    assert store.unchanged([arabic().report, persian().report], "2") == {"ar-1", "fa-1"}
    assert store.totals().revision == revision + 1
    assert rows(store)["actions"] == 0


def test_reports_that_need_no_coding_are_told(store: Store) -> None:
    store.add([arabic()], "1")
    bare = Report(id="ar-1", text=ARABIC, title="هنية يتلقى اتصالاً", published="2021-05-15", outlet="الشرق الأوسط")
    assert store.unchanged([bare, Report(id="other", text="x")], "1") == {"ar-1"}
    assert store.unchanged([bare], "2") == set()
    assert store.unchanged([msgspec.structs.replace(bare, language="fa")], "1") == set()
    assert store.unchanged([msgspec.structs.replace(bare, text=ARABIC + ".")], "1") == set()


def test_an_id_twice_in_a_batch_is_stored_once_as_it_came_last(store: Store) -> None:
    assert store.add([arabic(), persian("ar-1")]) == Added(new=1, unchanged=1)
    assert store.record("ar-1") == persian("ar-1")


def test_descriptions_of_actors_that_nobody_holds_any_more_go(store: Store) -> None:
    store.add([persian()])
    store.add([Record(report=persian().report)])
    left = rows(store)
    assert {name: number for name, number in left.items() if number} == {"reports": 1, "records": 1, "report_words": 1}


def test_a_party_the_record_does_not_describe_is_still_somebody(store: Store) -> None:
    report = Report(id="r", text="x y")
    store.add([Record(report=report, contacts=[Contact(id="c1", channel="meeting", status="held", parties=["IRN", "nobody-known"])])])
    found = next(iter(store.contacts()))
    assert (found.actors["IRN"].kind, found.actors["IRN"].country) == ("country", "IRN")
    assert found.actors["nobody-known"].known is False


def test_a_batch_that_fails_leaves_nothing_and_those_before_it_stay(store: Store) -> None:
    def failing() -> Iterator[Record]:
        yield from (arabic(f"r{n}") for n in range(5))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.add(failing(), batch=2)
    assert rows(store)["reports"] == rows(store)["contacts"] == rows(store)["report_words"] == 4


def test_an_error_while_a_batch_is_written_leaves_nothing_of_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from rasad.store import writing

    store.add([arabic(), persian()])
    before = state(store)
    with monkeypatch.context() as patched:
        patched.setattr(writing, "_forget", lambda *_: 1 / 0)  # the last step
        with pytest.raises(ZeroDivisionError):
            store.add([persian("ar-1"), arabic("new")])
    assert state(store) == before
    assert store.add([persian("ar-1"), arabic("new")]) == Added(new=1, replaced=1)


def test_text_that_is_no_unicode_is_refused_by_name(store: Store) -> None:
    with pytest.raises(StoreError, match="'bad'"):
        store.add([Record(report=Report(id="bad", text="\ud800"))])
    with pytest.raises(StoreError, match="id of a report"):
        store.add([Record(report=Report(id="", text="x"))])


_KILLED = """
import os, signal, sys
from rasad.store import open_store
from tests_made import arabic
def some():
    for n in range(10):
        if n == 7: os.kill(os.getpid(), signal.SIGKILL)
        yield arabic(f"r{n}")
open_store(sys.argv[1]).add(some(), batch=3)
"""


def test_a_killed_run_keeps_whole_batches_and_can_be_repeated(tmp_path: Path) -> None:
    (tmp_path / "tests_made.py").write_text((Path(__file__).parent / "made.py").read_text(encoding="utf-8"), encoding="utf-8")
    path = tmp_path / "killed.db"
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path)], env={**os.environ, "PYTHONPATH": str(tmp_path)}, check=False)
    assert done.returncode == -signal.SIGKILL
    with open_store(path) as store:
        assert rows(store)["reports"] == rows(store)["statement_words"] == 6
        assert store.add(arabic(f"r{n}") for n in range(10)) == Added(new=4, unchanged=6)


_reports = st.lists(
    st.builds(
        lambda *given: _one(*given),
        st.sampled_from(["a", "b", "c", "d"]), st.booleans(), st.sampled_from([None, "2021", "2021-05-15"]), st.booleans(),
    ), max_size=8,
)


def _one(name: str, made: bool, day: str | None, empty: bool) -> Record:
    record = arabic(name, day) if made else persian(name, day)
    return Record(report=record.report) if empty else record


@settings(max_examples=12, deadline=None)
@given(_reports, st.integers(1, 4), st.integers(1, 4))
def test_what_is_stored_depends_only_on_the_last_record_of_each_report(records: list[Record], batch: int, other: int) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "a.db") as store, open_store(Path(folder) / "b.db") as fresh:
        store.add(records, batch=batch)
        last = list({record.report.id: record for record in records}.values())
        assert store.add(last, batch=other) == Added(unchanged=len(last))
        fresh.add(last, batch=other)
        assert state(store) == state(fresh)
