"""CSV, TSV and Parquet: a report a row, its columns as the user says or as they are called."""

import datetime
from pathlib import Path

import pytest

from rasad.errors import UsageError
from rasad.record import Report
from rasad.sources import Problem, Sources, parse_columns

from .making import ARABIC, PERSIAN, parquet, put


def read(path: Path, *columns: str) -> list[Report | Problem]:
    return list(Sources([path], columns=parse_columns(columns)))


def reports(found: list[Report | Problem]) -> list[Report]:
    return [item for item in found if isinstance(item, Report)]


def test_columns_are_known_by_their_usual_names(tmp_path: Path) -> None:
    table = f'Headline,Date,Content,Source,Link\n"خبر, مهم",2021-05-15,"{ARABIC}",صحيفة,https://example.org/1\n'
    assert read(put(tmp_path / "r.csv", table)) == [
        Report(id="r-1", text=ARABIC, title="خبر, مهم", published="2021-05-15", outlet="صحيفة", url="https://example.org/1")
    ]


def test_columns_in_persian_and_other_separators(tmp_path: Path) -> None:
    table = f"عنوان;تاریخ انتشار;متن خبر;منبع\nخبر;2021/5/15;{PERSIAN};ایسنا\n"
    assert read(put(tmp_path / "r.csv", table.encode("utf-8-sig"))) == [
        Report(id="r-1", text=PERSIAN, title="خبر", published="2021-05-15", outlet="ایسنا")
    ]


def test_columns_that_are_named_outright(tmp_path: Path) -> None:
    table = f"a\tb\tnews\n7\t{ARABIC}\tx\n"
    assert read(put(tmp_path / "r.tsv", table), "text=b", "id=a") == [Report(id="7", text=ARABIC)]


def test_where_no_column_fits_those_found_are_listed(tmp_path: Path) -> None:
    (problem,) = read(put(tmp_path / "r.csv", "a,b\n1,2\n"))
    assert "'a', 'b'" in str(problem)
    assert "--column text=NAME" in str(problem)
    (problem,) = read(put(tmp_path / "r.csv", "text,b\n1,2\n"), "title=heading")
    assert "'heading'" in str(problem)
    assert "'text', 'b'" in str(problem)


@pytest.mark.parametrize(("given", "told"), [("text", "text=body"), ("body=text", "the fields are"), ("text=", "text=body")])
def test_columns_that_make_no_sense(given: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        parse_columns([given])


def test_quoted_line_breaks_stay_in_the_text(tmp_path: Path) -> None:
    (report,) = read(put(tmp_path / "r.csv", f'text\n"{ARABIC}\n{PERSIAN}"\n'))
    assert isinstance(report, Report)
    assert report.text == f"{ARABIC}\n{PERSIAN}"


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "utf-16-le"])
def test_tables_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    table = "text,title\n" + f'"{ARABIC}",خبر\n' * 20
    found = reports(read(put(tmp_path / "r.csv", table.encode(encoding))))
    assert [(report.text, report.title) for report in found] == [(ARABIC, "خبر")] * 20


def test_a_nul_in_windows_1256_loses_its_row_alone(tmp_path: Path) -> None:
    table = "id,text\n" + "".join(f"{number},{ARABIC.replace('،', ' ')}\n" for number in range(30))
    content = table.encode("cp1256").replace(b"\n7,", b"\n7,\0\0")
    found = read(put(tmp_path / "r.csv", content))
    assert [report.id for report in reports(found)] == [str(number) for number in range(30) if number != 7]
    (problem,) = (item for item in found if isinstance(item, Problem))
    assert "row 8: the text holds a NUL" in str(problem)


def test_rows_that_are_broken_are_named_and_the_others_read(tmp_path: Path) -> None:
    table = "id,text,published\na,خبر,2021\nb,,\nc,خبر,x\nd,a,b,c,d\ne,خبر,2021-05-15\n"
    found = read(put(tmp_path / "r.csv", table))
    assert [report.id for report in reports(found)] == ["a", "c", "e"]
    assert [(item.outcome, str(item).split(": ")[0].split(", ")[-1]) for item in found if isinstance(item, Problem)] == [
        ("skipped", "row 2"), ("noted", "row 3"), ("skipped", "row 4")
    ]


def test_a_quotation_mark_that_is_never_closed_does_not_lose_what_stands_before(tmp_path: Path) -> None:
    table = "text\nنخست\n" + '"دوم\n' + f"{ARABIC}\n" * 90_000
    found = read(put(tmp_path / "r.csv", table))
    assert reports(found)[0].text == "نخست"
    assert any("quotation mark" in str(item) for item in found if isinstance(item, Problem))


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf\n", b"\0\0\0"])
def test_an_empty_table(tmp_path: Path, content: bytes) -> None:
    (problem,) = read(put(tmp_path / "r.csv", content))
    assert isinstance(problem, Problem)
    assert "the table is empty" in str(problem)


def test_parquet_rows_and_types(tmp_path: Path) -> None:
    days = [datetime.datetime(2021, 5, 15, 10), None]
    made = parquet({"article_id": [1, 2], "maintext": [ARABIC, None], "date_publish": days, "n": [1, 2]})
    found = read(put(tmp_path / "r.parquet", made))
    assert reports(found) == [Report(id="1", text=ARABIC, published="2021-05-15")]
    assert "row 2: the `text` is empty" in str(found[1])


def test_many_parquet_rows_come_in_order(tmp_path: Path) -> None:
    made = parquet({"text": [f"خبر {number}" for number in range(1000)]})
    assert [report.text for report in reports(read(put(tmp_path / "r.parquet", made)))] == [f"خبر {number}" for number in range(1000)]


@pytest.mark.parametrize("damage", ["cut", "rubbish", "no parquet"])
def test_a_damaged_parquet_file(tmp_path: Path, damage: str) -> None:
    made = parquet({"text": [f"{ARABIC} {number}" for number in range(3000)]})
    content = {"cut": made[:-200], "rubbish": made[:2000] + b"\xff" * 3000 + made[5000:], "no parquet": b"PAR1" + bytes(200)}[damage]
    found = read(put(tmp_path / "r.parquet", content))
    assert isinstance(found[-1], Problem)
    assert "get a whole copy" in str(found[-1])
