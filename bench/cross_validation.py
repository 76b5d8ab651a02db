"""Cross-validation over the annotated reports: figures beside those of two readers, and how far confidence can be trusted.

    python bench/cross_validation.py [--processes 2]

Five folds by report; each report is coded by weights that have not seen it. Writes two tables into docs/accuracy.md: `comparison`
and `calibration`. Takes about eight minutes of one core with the reports beside the project, two without.
"""

import argparse
import sys
from collections.abc import Mapping

from annotated import FOUND, FOUND_BLIND, OWN, OWN_BLIND, reports, seen, write_table

from rasad.evaluate import Bin, Evaluation, calibration_error, chance_error, code_gold, evaluate, reliability
from rasad.evaluate.readings import agreement
from rasad.evaluate.table import MEASURES, cell
from rasad.training.held_out import code_held_out, parted

# Eight found reports read twice, as the README of the gold they belong to gives the figures.
TWO_READERS = {
    "people": 1.0, "person linked": 1.0, "contacts": 0.92, "contact pairs": 0.98, "initiator": 1.0, "day": 1.0, "statements": 0.95,
    "form": 1.0, "class": 0.98, "target": 0.98, "statement's contact": 0.95, "according to": 0.70,
}
KINDS = ("contact", "statement")
WHOLE = "all, cross-validated ({})"


def cross_validated(processes: int) -> dict[str, Evaluation]:
    """Give the evaluations of reports held out, by heading; those kept for measuring are learned from here and nowhere else."""
    own, found, kept = reports(OWN), reports(FOUND), reports([FOUND_BLIND])
    records = code_held_out(parted([*own, *found]), processes)
    parts = {WHOLE.format(len(own) + len(found)): evaluate([*own, *found], records)}
    if found:
        parts[f"own, cross-validated ({len(own)})"] = evaluate(own, records)
        parts[f"found, cross-validated ({len(found)})"] = evaluate(found, records)
    if kept:
        again = code_held_out(parted(kept, beside=[*own, *found]), processes)
        parts[f"kept, cross-validated ({len(kept)})"] = evaluate(kept, again)
    return parts


def blind() -> dict[str, Evaluation]:
    """Give the evaluations of reports never learned from, and of those of them that nobody read, coded by the weights of the package."""
    parts = {}
    for kind, name in (("kept", FOUND_BLIND), ("own test", OWN_BLIND)):
        if gold := reports([name]):
            records, unseen = code_gold(gold), [report for report in gold if not seen(report)]
            parts[f"{kind}, not learned from ({len(gold)})"] = evaluate(gold, records)
            parts[f"{kind}, blind ({len(unseen)})"] = evaluate(unseen, records)
    return parts


def readers() -> Evaluation:
    """Give the agreement of the two readings of the project's own reports."""
    return agreement(reports([*OWN, OWN_BLIND]), reports(["gold/second"]))


def comparison(parts: Mapping[str, Evaluation]) -> str:
    """Give the table of figures, two readers first."""
    head = ["measure", "two readers, own (60)", "two readers, found (8)", *parts]
    lines = [f"| {' | '.join(head)} |", "|---|" + "---:|" * (len(head) - 1)]
    two = readers().figures
    for name, measure in MEASURES.items():
        cells = [cell(two[name]), f"{TWO_READERS[name]:.2f}", *(cell(part.figures[name]) for part in parts.values())]
        lines.append(f"| {measure} | {' | '.join(cells)} |")
    return "\n".join(lines)


def calibration(parts: Mapping[str, Evaluation]) -> str:
    """Give the reliability of all that was cross-validated, the first part, and the calibration error of every part."""
    tables = _reliabilities(next(iter(parts.values())))
    lines = ["| confidence | contacts | said | right | statements | said | right |", "|---|" + "---:|" * 6]
    rows = [{row.least: row for row in table} for table in tables]
    for least in sorted({*rows[0], *rows[1]}):
        lines.append(f"| {least:.1f} to {least + 0.1:.1f} | {' | '.join(_bin(table.get(least)) for table in rows)} |")
    lines += ["", "| expected calibration error | contacts | by chance | statements | by chance |", "|---|" + "---:|" * 4]
    for name, part in parts.items():
        errors = [error(table) for table in _reliabilities(part) for error in (calibration_error, chance_error)]
        lines.append(f"| {name} | {' | '.join('–' if error is None else f'{error:.3f}' for error in errors)} |")
    return "\n".join(lines)


def _reliabilities(part: Evaluation) -> list[list[Bin]]:
    return [reliability(verdict for verdict in part.verdicts if verdict.kind == kind) for kind in KINDS]


def _bin(row: Bin | None) -> str:
    return " |  | " if row is None else f"{row.entries} | {row.confidence:.2f} | {row.right:.2f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processes", type=int, default=1, help="how many folds are learned at a time")
    given = parser.parse_args()
    parts = {**cross_validated(given.processes), **blind()}
    write_table("comparison", comparison(parts))
    write_table("calibration", calibration(parts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
