"""Which files are read, and the ids of their reports."""

from pathlib import Path

from rasad.sources.listing import list_files


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("نص", encoding="utf-8")


def ids(*paths: Path) -> list[str]:
    return [file.id for file in list_files(paths)[0]]


def test_an_id_is_the_name_without_its_ending(tmp_path: Path) -> None:
    make(tmp_path, "one.txt", "two.HTML", "gold.2020.txt", "four.txt.gz")
    assert ids(tmp_path) == ["four", "gold.2020", "one", "two"]


def test_names_that_clash_become_paths(tmp_path: Path) -> None:
    make(tmp_path, "a/x.txt", "b/x.txt", "b/y.txt", "b/y.html", "z.txt")
    assert sorted(ids(tmp_path)) == ["a/x", "b/x", "b/y.html", "b/y.txt", "z"]


def test_ids_are_unique_across_folders_given_together(tmp_path: Path) -> None:
    make(tmp_path, "one/a/x.txt", "two/a/x.txt")
    found = ids(tmp_path / "one", tmp_path / "two")
    assert len(set(found)) == 2


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "x.txt")
    assert ids(tmp_path, tmp_path / "x.txt") == ["x"]


def test_the_order_is_that_of_the_paths(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a.txt", "c/a2.txt")
    assert ids(tmp_path) == ["a", "b", "a2"]


def test_other_files_of_a_folder_are_passed_over_and_counted(tmp_path: Path) -> None:
    make(tmp_path, "x.txt", "x.json", "y.json", ".hidden.txt", "Makefile")
    files, problems = list_files([tmp_path])
    assert [file.id for file in files] == ["x"]
    assert {problem.outcome for problem in problems} == {"passed-over"}
    assert sorted(str(problem).split(": ")[1] for problem in problems) == ["1 passed over (no ending)", "2 passed over (.json)"]


def test_a_file_named_outright_is_read_whatever_its_ending(tmp_path: Path) -> None:
    make(tmp_path, "report.news")
    assert ids(tmp_path / "report.news") == ["report"]


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    files, problems = list_files([tmp_path / "gone.txt", "a\0b"])
    assert files == []
    assert "gone.txt: there is no such file" in str(problems[0])
    assert len(problems) == 2


def test_a_dangling_link_in_a_folder_is_named_and_the_rest_read(tmp_path: Path) -> None:
    make(tmp_path, "x.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    files, problems = list_files([tmp_path])
    assert [file.id for file in files] == ["x"]
    assert "gone.txt" in str(problems[0])
