"""The figures of an evaluation as plain text, JSON or a Markdown table, and its errors as lines.

A page's tables stand between marks, so that the command that measured them can write them anew: from a line that begins
`<!-- NAME: ` to `<!-- end of NAME -->`.
"""

import json
import re
from collections.abc import Mapping

from rasad.errors import DataError
from rasad.evaluate.scoring import Evaluation
from rasad.evaluate.tallies import Accuracy, Figure, value

_HEADINGS = {"all": "All", "ar": "Arabic", "fa": "Persian", "en": "English"}
MEASURES = {  # what each figure is called, in the order of a table's rows
    "people": "People found", "contacts": "Contacts", "contact pairs": "Pairs in contact", "statements": "Statements",
    "person linked": "People linked to the right actor", "initiator": "Who phoned or came", "day": "Day of the contact",
    "according to": "Whom the account is credited to", "form": "Direct or indirect", "class": "Class of the statement",
    "target": "Target of the statement", "statement's contact": "Statement tied to its contact",
}


def as_text(evaluation: Evaluation) -> str:
    """Give one line a figure, for the terminal."""
    rows = (f"{name:20} " + "  ".join(f"{k} {v}" for k, v in figure._asdict().items()) for name, figure in evaluation.figures.items())
    return "\n".join(rows)


def as_json(evaluation: Evaluation) -> str:
    """Give the figures as one line of JSON, an object a figure."""
    return json.dumps({name: figure._asdict() for name, figure in evaluation.figures.items()})


def as_markdown(parts: Mapping[str, Evaluation]) -> str:
    """Give a Markdown table with a row a figure and a column for each part ("all", or a language's code)."""
    columns = [_HEADINGS.get(name, name) for name in parts]
    lines = ["| measure | " + " | ".join(columns) + " |", "|---|" + "---:|" * len(columns)]
    for name, measure in MEASURES.items():
        figures = [part.figures[name] for part in parts.values()]
        unit = "accuracy" if isinstance(figures[0], Accuracy) else "F1"
        lines.append(f"| {measure} ({unit}) | " + " | ".join(map(cell, figures)) + " |")
    return "\n".join(lines)


def cell(figure: Figure) -> str:
    """Give a figure as tables show it: to two decimals, or a dash where nothing was counted."""
    number = value(figure)
    return "–" if number is None else f"{number:.2f}"


def error_lines(evaluation: Evaluation) -> str:
    """Give one line an error: report, kind, entry and words, divided by tabs."""
    return "\n".join("\t".join(error) for error in evaluation.errors)


def marked_table(page: str, name: str) -> str:
    """Give what stands between the marks of a page's table; raises DataError where they are missing."""
    return page[slice(*_marked(page, name))].strip("\n")


def with_table(page: str, name: str, table: str) -> str:
    """Give the page with `table` between the marks of that name; raises DataError where they are missing."""
    start, end = _marked(page, name)
    return f"{page[:start]}{table}\n{page[end:]}"


def _marked(page: str, name: str) -> tuple[int, int]:
    found = re.search(rf"^<!-- {re.escape(name)}: [^\n]*\n(.*?)^<!-- end of {re.escape(name)} -->", page, re.MULTILINE | re.DOTALL)
    if found is None:
        raise DataError(f"no table marked {name!r}; put `<!-- {name}: … -->` and `<!-- end of {name} -->` where it belongs")
    return found.span(1)
