"""The Python door: reports go in and are coded, plain structs come out."""

from pathlib import Path

import pytest

from rasad import api
from rasad.coding.coder import Coder
from rasad.errors import StoreError, UsageError
from rasad.record import Report
from rasad.store import Added

from .made import persian

TEXT = "تلقى رئيس المكتب السياسي لحركة حماس إسماعيل هنية، مساء السبت، اتصالاً هاتفياً من رئيس مجلس الشورى الإيراني محمد باقر قاليباف."


def _reports(number: int = 3) -> list[Report]:
    return [Report(id=f"r{n}", text=TEXT, published="2021-05-15", outlet="وكالة") for n in range(number)]


def test_reports_are_coded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with api.open(tmp_path / "a.db") as archive:
        assert archive.add([*_reports(), persian()]) == Added(new=4)
        assert archive.record("r0") == Coder().code(_reports()[0])
        monkeypatch.setattr(Coder, "code", lambda *_: pytest.fail("coded again"))
        assert archive.add([*_reports(), persian()]) == Added(unchanged=4)


def test_a_single_report_and_every_question(tmp_path: Path) -> None:
    with api.open(tmp_path / "a.db") as archive:
        archive.add(_reports(1)[0])
        archive.add(persian())
        assert [c.contact.channel for c in archive.contacts(person="هنیه", channel="phone", since="2021")] == ["phone"]
        assert archive.contacts(person=["هنية", "ظریف"]).count() == 1
        assert [s.statement.klass for s in archive.statements(klass="praise")] == ["praise"]
        assert "ismail-haniyeh" in [p.id for p in archive.people(country="PSE")]
        assert [h.id for h in archive.reports(language="fa")] == ["fa-1"]
        assert [f.report.id for f in archive.search("هنية حماس")] == ["r0"]
        assert sorted(r.report.id for r in archive.records()) == ["fa-1", "r0"]
        with pytest.raises(UsageError, match="no report 'none'"):
            archive.record("none")


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such database"):
        api.open(tmp_path / "none.db", create=False)


def test_the_version_of_the_coder_changes_with_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for room in api._CODER_ROOMS:
        (tmp_path / room).mkdir()
        (tmp_path / room / "x.yml").write_text("a: 1\n")
    (tmp_path / "record.py").write_text("")
    monkeypatch.setattr(api, "__file__", str(tmp_path / "api.py"))
    first = api.coder_version.__wrapped__()
    (tmp_path / "data" / "x.yml").write_text("a: 2\n")
    assert len({first, api.coder_version.__wrapped__()}) == 2
