"""The codebook: nothing of the record goes without a meaning, and every example is what it is said to be."""

import json
import re
from pathlib import Path

import msgspec
import pytest

import rasad
from rasad import record
from rasad.cli import main
from rasad.coding.coder import Coder
from rasad.export.codebook import book, codebook_page, described_schema
from rasad.export.codebook.book import DAY, lists_of_values, structs_of
from rasad.record import Record, Report

SENTENCES = [
    (name, value, language, text)
    for name, values in book().values.items() for value, told in values.items()
    for language, text in (("ar", told.ar), ("fa", told.fa)) if text
]
CODER = Coder()


@pytest.fixture(scope="module")
def page() -> str:
    return codebook_page()


def given(name: str, found: Record) -> list[str]:
    """Give what a record holds of a list of values."""
    return {
        "Channel": [contact.channel for contact in found.contacts], "Status": [contact.status for contact in found.contacts],
        "StatementClass": [said.klass for said in found.statements], "Form": [said.form for said in found.statements],
        "ActionClass": [deed.klass for deed in found.actions], "ActorKind": [actor.kind for actor in found.actors],
        "MentionKind": [mention.kind for actor in found.actors for mention in actor.mentions],
    }[name]


@pytest.mark.parametrize(("name", "value", "language", "text"), SENTENCES, ids=lambda given: str(given)[:20])
def test_the_example_of_a_value_gives_it(name: str, value: str, language: str, text: str) -> None:
    assert value in given(name, CODER.code(Report(id="example", text=text, language=language, published=DAY)))


def test_most_values_have_an_example() -> None:
    shown = {(name, value) for name, value, _, _ in SENTENCES}
    never = {(name, value) for name, values in lists_of_values().items() for value in values} - shown
    assert never <= {
        ("Channel", "other"), ("ActorKind", "place"), ("MentionKind", "pronoun"), ("MentionKind", "dropped"), ("ActionClass", "other")
    }


def test_every_field_and_value_is_on_the_page(page: str) -> None:
    for shape in structs_of(record).values():
        for field in msgspec.structs.fields(shape):
            assert f"| `{field.encode_name}` |" in page
    for values in lists_of_values().values():
        for value in values:
            assert f"| `{value}` |" in page


def test_every_warning_of_the_coder_is_explained() -> None:
    coder = Path(rasad.__file__).parent / "coding"
    given_out = {code for path in coder.rglob("*.py") for code in re.findall(r'Warning\(code="([\w-]+)"', path.read_text(encoding="utf-8"))}
    assert given_out == set(book().warnings)


def test_every_rule_and_conversion_of_codes_is_on_the_page(page: str) -> None:
    from rasad.coding.codes.rules import code_table

    for row in [*code_table().contacts, *code_table().statements, *code_table().plover]:
        assert f"`{row.cameo}`" in page
        assert row.reason.replace("|", "&#124;") in page


def test_a_table_has_as_many_cells_in_every_line(page: str) -> None:
    for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}) == 1, block[:200]


def test_the_page_is_the_same_each_time(page: str) -> None:
    assert codebook_page() == page


def test_the_schema_says_what_each_field_means() -> None:
    schema = described_schema()
    for name, told in book().fields.items():
        assert {field: schema["$defs"][name]["properties"][field]["description"] for field in told} == told


def test_the_command_writes_it(tmp_path: Path, page: str) -> None:
    assert main(["codebook", "--to", str(tmp_path / "codebook.md")]) == 0
    assert (tmp_path / "codebook.md").read_text(encoding="utf-8") == page
    assert main(["codebook", "--format", "json-schema", "--to", str(tmp_path / "schema.json")]) == 0
    assert json.loads((tmp_path / "schema.json").read_text(encoding="utf-8")) == described_schema()
