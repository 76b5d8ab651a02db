"""The codebook: the types of the record and the tables of codes come in, a page for people or a JSON Schema goes out.

`codebook_page` gives every field, value and code with its meaning and an example; `described_schema` the JSON Schema of a
record with the meaning of each field. What they mean is in `data/codebook.yml`.
"""

from rasad.export.codebook.book import Book, book
from rasad.export.codebook.page import codebook_page
from rasad.export.codebook.schema import described_schema

__all__ = ["Book", "book", "codebook_page", "described_schema"]
