"""The JSON Schema of a record, each field with its meaning."""

from typing import Any

from rasad.export.codebook.book import book
from rasad.record import json_schema


def described_schema() -> dict[str, Any]:
    """Give the JSON Schema of a record, made from its types, with the codebook's meanings as descriptions."""
    schema = json_schema()
    for name, fields in book().fields.items():
        for field, meaning in fields.items():
            schema["$defs"][name]["properties"][field]["description"] = meaning
    return schema
