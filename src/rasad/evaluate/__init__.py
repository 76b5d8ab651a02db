"""Evaluate: gold reports and the coder's records come in, figures and a list of errors go out.

The rules of scoring are those of the annotation guide: people by overlap of mentions, contacts by channel, status and
parties, statements by overlap of content and speaker. Nothing imports this room but the command line.
"""

from rasad.evaluate.gold import GoldReport, code_gold, load_gold, load_records
from rasad.evaluate.scoring import Evaluation, evaluate, evaluate_by_language
from rasad.evaluate.table import as_json, as_markdown, as_text, error_lines
from rasad.evaluate.tallies import Accuracy, Figure, Retrieval

__all__ = [
    "Accuracy", "Evaluation", "Figure", "GoldReport", "Retrieval", "as_json", "as_markdown", "as_text", "code_gold", "error_lines",
    "evaluate", "evaluate_by_language", "load_gold", "load_records",
]
