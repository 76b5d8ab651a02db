"""Evaluate: gold reports and the coder's records come in, figures and a list of errors go out.

The rules of scoring are those of the annotation guide: people by overlap of mentions, contacts by channel, status and
parties, statements by overlap of content and speaker. Nothing imports this room but the command line.
"""

from rasad.evaluate.calibration import Bin, calibration_error, chance_error, reliability
from rasad.evaluate.floors import Floors, falls, raised, read_floors
from rasad.evaluate.gold import GoldReport, code_gold, gold_digest, load_gold, load_records
from rasad.evaluate.scoring import Evaluation, Verdict, evaluate, evaluate_by_language
from rasad.evaluate.soundness import faults
from rasad.evaluate.table import as_json, as_markdown, as_text, error_lines, marked_table, with_table
from rasad.evaluate.tallies import Accuracy, Figure, Retrieval, value

__all__ = [
    "Accuracy", "Bin", "Evaluation", "Figure", "Floors", "GoldReport", "Retrieval", "Verdict", "as_json", "as_markdown", "as_text",
    "calibration_error", "chance_error", "code_gold", "error_lines", "evaluate", "evaluate_by_language", "falls", "faults",
    "gold_digest", "load_gold", "load_records", "marked_table", "raised", "read_floors", "reliability", "value", "with_table",
]
