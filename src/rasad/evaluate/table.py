"""The figures of an evaluation as plain text, JSON or a Markdown table, and its errors as lines."""

import json
from collections.abc import Mapping

from rasad.evaluate.scoring import Evaluation
from rasad.evaluate.tallies import Accuracy, Figure

_HEADINGS = {"all": "All", "ar": "Arabic", "fa": "Persian", "en": "English"}
_MEASURES = {
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
    for name, measure in _MEASURES.items():
        figures = [part.figures[name] for part in parts.values()]
        unit = "accuracy" if isinstance(figures[0], Accuracy) else "F1"
        lines.append(f"| {measure} ({unit}) | " + " | ".join(map(_cell, figures)) + " |")
    return "\n".join(lines)


def _cell(figure: Figure) -> str:
    value = figure.accuracy if isinstance(figure, Accuracy) else figure.f1
    return "–" if value is None else f"{value:.2f}"


def error_lines(evaluation: Evaluation) -> str:
    """Give one line an error: report, kind, entry and words, divided by tabs."""
    return "\n".join("\t".join(error) for error in evaluation.errors)
