"""The codebook as one page in Markdown: fields, values, codes."""

from collections.abc import Iterable, Iterator
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from rasad import record
from rasad.accounts import event
from rasad.export.codebook.book import Meaning, book, lists_of_values, structs_of
from rasad.export.codebook.code_tables import code_sections
from rasad.export.codebook.examples import coded_samples, field_examples
from rasad.export.codebook.markdown import in_isolation, table

_LISTS = {  # headings of the lists of values, in the order of the page
    "Channel": "Channels", "Status": "Statuses", "StatementClass": "Classes of statements", "Form": "Forms of statements",
    "ActionClass": "Actions", "ActorKind": "Kinds of actors", "MentionKind": "Kinds of mentions",
}
_PLAIN = {str: "text", int: "whole number", float: "number", bool: "true or false", NoneType: "null", Any: "any value"}


def codebook_page() -> str:
    """Give the codebook of the installed version, in Markdown; takes seconds, for the samples are coded for its examples."""
    examples = field_examples(coded_samples())
    return "\n".join([
        *_opening(), *_types("The record", book().fields, record, examples), *_types("Events", book().event_fields, event, examples),
        *_values(), *code_sections(),
    ])


def _opening() -> Iterator[str]:
    yield "# Codebook\n"
    yield "Every field and every code of a record. This page is made from the program itself: its types, tables of codes and lexicons."
    yield "`rasad codebook` prints it for the version that is installed, `rasad codebook --format json-schema` as a JSON Schema.\n"
    yield "Offsets are half-open and count Unicode code points of the text as it was given, from 0. What a report does not say is null."
    yield "The examples are what the coder makes of the bundled samples, and of the sentences beside them.\n"


def _types(heading: str, told: dict[str, dict[str, str]], module: Any, examples: dict[tuple[str, str], str]) -> Iterator[str]:
    yield f"## {heading}\n"
    if module is record:
        yield f"One JSON object a report, `{record.SCHEMA}`.\n"
    else:
        yield f"One real contact with all that is told of it, `{event.SCHEMA}`; `rasad events --format jsonl` prints them.\n"
    for name, fields in told.items():
        shape = structs_of(module)[name]
        kinds = {field.encode_name: in_words(field.type) for field in msgspec.structs.fields(shape)}
        yield f"### {name}\n"
        yield f"{' '.join((shape.__doc__ or '').split()).split('. ')[0].split(';')[0].rstrip('.')}.\n"
        shown = {field: in_isolation(examples.get((name, field), "")) or _absent(kinds[field]) for field in fields}
        rows = ([f"`{field}`", kinds[field], meaning, shown[field]] for field, meaning in fields.items())
        yield table(["field", "holds", "meaning", "example"], rows)


def _absent(kind: str) -> str:
    """Say why there is no example: what is nested is shown under its own heading, and some fields stay empty in the samples."""
    return "" if "](#" in kind else "none in the samples"


def _values() -> Iterator[str]:
    for name, heading in _LISTS.items():
        yield f"## {heading}\n"
        yield table(["value", "meaning", "example"], _value_rows(book().values[name]))
    yield "## Relations of statements\n"
    yield "How the accounts of one statement stand to each other.\n"
    yield table(["value", "meaning"], ([f"`{value}`", meaning] for value, meaning in book().relations.items()))
    yield "## Warnings\n"
    yield table(["code", "meaning"], ([f"`{code}`", meaning] for code, meaning in book().warnings.items()))


def _value_rows(values: dict[str, Meaning]) -> Iterable[list[str]]:
    for value, told in values.items():
        sentence = told.ar or told.fa
        yield [f"`{value}`", told.meaning, in_isolation(sentence) if sentence else "None: the coder does not give it."]


def in_words(shape: Any) -> str:
    """Give a type of a field in words; lists of values are named by their heading."""
    if shape in _PLAIN:
        return _PLAIN[shape]
    arguments = get_args(shape)
    if get_origin(shape) is Literal:
        return f"one of the {next(_LISTS[name].lower() for name, values in lists_of_values().items() if values == list(arguments))}"
    if get_origin(shape) in (UnionType, Union):
        return " or ".join(in_words(one) for one in arguments)
    if get_origin(shape) is list:
        return f"list of {_several(in_words(arguments[0]))}"
    if get_origin(shape) is dict:
        return f"object: {in_words(arguments[1])} by {in_words(arguments[0])}"
    return f"[{shape.__name__}](#{shape.__name__.lower()})"


def _several(one: str) -> str:
    return {"text": "texts", "whole number": "whole numbers"}.get(one, one)
