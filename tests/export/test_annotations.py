"""brat standoff and WebAnno TSV read back: what is marked is what the words are, emoji, line ends and odd names included."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from rasad.export import FORMATS, Source, write_folder
from rasad.export.brat import brat_files
from rasad.export.documents import file_name
from rasad.export.webanno import utf16, webanno_files
from rasad.record import Actor, Mention, Record, Report
from rasad.store import ContactFilter, Store, open_store

from .conftest import Export
from .made import CALL, records

_MARK = re.compile(r"(T\d+)\t([\w-]+) ([\d ;]+)\t(.*)")


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def stems(files: dict[str, bytes]) -> dict[str, str]:
    """Give the names of files by report, as the list of documents has them."""
    lines = [line.split("\t") for line in files["documents.tsv"].decode().splitlines()]
    return {row[1]: row[0].rsplit(".", 1)[0] for row in lines[1:]}


def marks(text: str, annotations: str) -> dict[str, tuple[str, list[str]]]:
    """Read the marks of an .ann, checked against the text as brat does it."""
    found = {}
    for line in annotations.splitlines():
        if line.startswith("T"):
            match = _MARK.fullmatch(line)
            assert match is not None, line
            pieces = [text[int(a) : int(b)] for a, b in (span.split() for span in match[3].split(";"))]
            assert " ".join(pieces) == match[4]
            assert not any("\n" in piece for piece in pieces)
            found[match[1]] = (match[2], pieces)
    return found


def test_every_mark_of_brat_is_its_words(export: Export) -> None:
    files = unpacked(export("brat"))
    named = stems(files)
    for record in records():
        text = files[f"{named[record.report.id]}.txt"].decode()
        assert text == record.report.text
        found = list(marks(text, files[f"{named[record.report.id]}.ann"].decode()).values())
        assert len([kind for kind, _ in found if kind == "Contact"]) == len(record.contacts)
        assert len([kind for kind, _ in found if kind == "Statement"]) == len(record.statements)
        assert len([kind for kind, _ in found if kind == "Action"]) == len(record.actions)
        who = [kind for kind, _ in found if kind in ("Person", "Organization", "Country")]
        assert len(who) == sum(len(a.mentions) for a in record.actors)


def test_brat_events_say_who_and_how(export: Export) -> None:
    files = unpacked(export("brat"))
    stem = stems(files)["call 1/ط"]
    text, annotations = files[f"{stem}.txt"].decode(), files[f"{stem}.ann"].decode()
    found = marks(text, annotations)
    contact = re.search(r"^E1\tContact:(T\d+) Party:(T\d+) Initiator:(T\d+) According-to:(T\d+)$", annotations, re.MULTILINE)
    assert contact is not None
    assert found[contact[1]][1] == ["تلقى إسماعيل هنية اتصالاً هاتفياً من ظريف", "بين", "الطرفين"]  # cut at the line end
    assert [found[contact[at]][1] for at in (2, 3, 4)] == [["إسماعيل هنية"], ["ظريف"], ["حماس"]]
    pattern = r"^E2\tStatement:(T\d+) Speaker:(T\d+) Target:T\d+ According-to:T\d+ Said-with:(T\d+) Made-in:E1$"
    said = re.search(pattern, annotations, re.MULTILINE)
    assert said is not None and found[said[1]][1] == ["الحوار مستمر 👍🏽"] and found[said[3]][1] == ["وقال"]
    assert "A4\tChannel E1 phone" in annotations and "\tStatus E1 held" in annotations and "\tClass E2 support" in annotations
    assert "\tReference T2 Rasad:mohammad-javad-zarif\tMohammad Javad Zarif" in annotations


def test_actions_are_marked_with_their_sides(export: Export) -> None:
    files = unpacked(export("brat"))
    annotations = files[f"{stems(files)['deeds']}.ann"].decode()
    found = marks(files[f"{stems(files)['deeds']}.txt"].decode(), annotations)
    done = re.search(r"^E1\tAction:(T\d+) Source:(T\d+) Target:(T\d+)$", annotations, re.MULTILINE)
    assert done is not None and [found[done[at]][1] for at in (2, 3)] == [["إيران"], ["العراق"]]
    assert re.search(r"^E3\tAction:T\d+$", annotations, re.MULTILINE) and "\tDeed E3 protest" in annotations
    files = unpacked(export("webanno"))
    _, said = read_webanno(files[f"{stems(files)['deeds']}.tsv"].decode())
    assert {identifier.split("[")[0]: words for (value, identifier), words in said.items() if value.startswith("ACTION")}["a3"] == [
        "وتظاهر", "المئات",
    ]


def test_brat_knows_every_kind_it_is_given(export: Export) -> None:
    files = unpacked(export("brat"))
    known = files["annotation.conf"].decode()
    for name, content in files.items():
        if name.endswith(".ann"):
            for kind in re.findall(r"^T\d+\t(\S+)|^A\d+\t(\S+)", content.decode(), re.MULTILINE):
                assert re.search(rf"^{re.escape(kind[0] or kind[1])}\b", known, re.MULTILINE)


def read_webanno(content: str) -> tuple[str, dict[tuple[str, str], list[str]]]:
    """Read a WebAnno TSV 3.3 as Java counts: give the text in UTF-16 with blanks between sentences, and the marks' words."""
    head, *blocks = content.split("\n\n#Text=")
    assert head.startswith("#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value")
    units: dict[int, bytes] = {}
    found: dict[tuple[str, str], list[str]] = {}
    for number, block in enumerate(blocks, start=1):
        sentence, *lines = block.rstrip("\n").split("\n")
        sentence = re.sub(r"\\([nrt\\])", lambda m: {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}[m[1]], sentence)
        begin = int(lines[0].split("\t")[1].split("-")[0])
        encoded = sentence.encode("utf-16-le", "surrogatepass")
        units |= {begin + at: encoded[2 * at : 2 * at + 2] for at in range(len(encoded) // 2)}
        for line in lines:
            label, span, word, identifiers, values, last = line.split("\t")
            start, end = map(int, span.split("-"))
            assert label.startswith(f"{number}-") and last == ""
            assert b"".join(units[at] for at in range(start, end)).decode("utf-16-le") == word
            if identifiers != "_":
                for identifier, value in zip(re.split(r"(?<!\\)\|", identifiers), re.split(r"(?<!\\)\|", values), strict=True):
                    assert identifier[identifier.rindex("[") :] == value[value.rindex("[") :]
                    found.setdefault((value, identifier), []).append(word)
    return "".join(units.get(at, b" \0").decode("utf-16-le", "replace") for at in range(max(units, default=-1) + 1)), found


def test_webanno_counts_as_java_does(export: Export) -> None:
    files = unpacked(export("webanno"))
    named = stems(files)
    for record in records():
        read_webanno(files[f"{named[record.report.id]}.tsv"].decode())
    content = files[f"{named['call 1/ط']}.tsv"].decode()
    _, found = read_webanno(content)
    said = {(value.split("[")[0], identifier.split("[")[0]): words for (value, identifier), words in found.items()}
    assert said["PER", "mohammad-javad-zarif"] == ["ظريف"] and said["ORG", "hamas"] == ["حماس"]
    assert said["STATEMENT", "s1"][:2] == ["الحوار", "مستمر"] and said["CUE", "s1"] == ["وقال"]
    line = next(line for line in content.splitlines() if "\tظريف\t" in line)
    at = CALL.index("ظريف")
    assert f"\t{at + 1}-{at + 5}\t" in line  # one emoji before it takes two units


def test_a_part_of_a_word_is_a_part_of_a_token() -> None:
    text = "وقدّم لهنية التعازي"
    start = text.index("هنية")
    record = Record(report=Report(id="r", text=text, language="ar"), actors=[Actor(
        id="a_b|c", kind="person", name="x", names={}, mentions=[Mention(start=start, end=start + 4, kind="name")],
    )])
    from rasad.export.webanno import _document

    lines = _document(record).splitlines()
    assert f"1-2.1\t{start}-{start + 4}\tهنية\ta\\_b\\|c[1]\tPER[1]\t" in lines
    assert any(line.startswith("1-2\t") and line.endswith("\t_\t_\t") for line in lines)


@settings(max_examples=60, deadline=None)
@given(some.text(alphabet=some.sampled_from("ابتث ظريف.؟!\n\r\t😀👍🏽\u200c\u064b\u202e«»\\|_[]*;a1")), some.data())
def test_any_text_comes_back(text: str, data: some.DataObject) -> None:
    edges = sorted(data.draw(some.lists(some.integers(0, len(text)), min_size=2, max_size=2)))
    record = Record(report=Report(id="r", text=text, language="ar"), actors=[Actor(
        id="who", kind="person", name="x", names={}, mentions=[Mention(start=edges[0], end=edges[1], kind="name")],
    )])
    from rasad.export.brat import _Annotations
    from rasad.export.webanno import _document

    marks(text, _Annotations(record).text())
    content = _document(record)
    if "#Text=" in content:
        read_webanno(content)
    assert utf16(text)[-1] == len(text.encode("utf-16-le")) // 2


def test_names_of_files_are_safe_and_apart() -> None:
    given = ["call-1", "call 1/ط", "call_1_ط", "../../etc/passwd", ".hidden", "a" * 300, "CON:", "ط" * 200]
    names = [file_name(one) for one in given]
    assert names[0] == "call-1" and len(set(names)) == len(names)
    assert all(re.fullmatch(r"[\w.-]+", name) and not name.startswith(".") and len(name.encode()) < 250 for name in names)


def test_a_mark_over_nothing_but_blanks_is_left_out(store: Store) -> None:
    assert {name for name, _ in brat_files(Source(store, ContactFilter(report=("planned",))))} == {
        "annotation.conf", "planned.txt", "planned.ann", "documents.tsv",
    }


def test_reports_asked_for_are_those_of_the_contacts_and_statements(store: Store) -> None:
    def asked(**more: object) -> set[str]:
        return {name for name, _ in webanno_files(Source(store, ContactFilter(**more)))} - {"documents.tsv"}  # type: ignore[arg-type]

    assert asked(channel=("phone",)) == {f"{file_name('call 1/ط')}.tsv"}
    assert asked(since="2022-06", until="2022-07") == {"three.tsv", "planned.tsv"}
    assert len(asked()) == len(records())


def test_a_folder_is_there_whole_or_not_at_all(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "annotated"
    write_folder(brat_files(Source(store)), target)
    assert len(list(target.iterdir())) == 2 * len(records()) + 2

    def breaking() -> object:
        yield "first.txt", b"x"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_folder(breaking(), tmp_path / "other")  # type: ignore[arg-type]
    assert [path.name for path in tmp_path.iterdir()] == ["annotated"]


def test_the_same_is_written_every_time(db: str) -> None:
    made = []
    for _ in range(2):
        with open_store(db) as store:
            made.append({name: b"".join(_written(name, store)) for name in FORMATS})
    assert made[0] == made[1]


def _written(name: str, store: Store) -> list[bytes]:
    from rasad.export import write

    return list(write(name, Source(store)))
