"""Cross-validation over the annotated reports: figures beside those of two readers, and how far confidence can be trusted.

    python bench/cross_validation.py [--processes 2]

Five folds by report; each report is coded by weights that have not seen it. Writes two tables into docs/accuracy.md: `comparison`
and `calibration`. Takes about seven minutes of one core with the reports beside the project, two without.
"""

import argparse
import sys
from collections.abc import Mapping

from annotated import FOUND, FOUND_BLIND, OWN, OWN_BLIND, reports, write_table

from rasad.evaluate import Bin, Evaluation, calibration_error, code_gold, evaluate, reliability
from rasad.evaluate.readings import agreement
from rasad.evaluate.table import MEASURES, cell
from rasad.training.held_out import code_held_out, parted

# Eight found reports read twice, as the README of the gold they belong to gives the figures.
TWO_READERS = {
    "people": 1.0, "person linked": 1.0, "contacts": 0.92, "contact pairs": 0.98, "initiator": 1.0, "day": 1.0, "statements": 0.95,
    "form": 1.0, "class": 0.98, "target": 0.98, "statement's contact": 0.95, "according to": 0.70,
}
KINDS = ("contact", "statement")


def cross_validated(processes: int) -> dict[str, Evaluation]:
    """Give the evaluations of reports held out, by heading: of all learned from, the own, the found, and blind ones learned from here."""
    own, found, blind = reports(OWN), reports(FOUND), reports([FOUND_BLIND])
    records = code_held_out(parted([*own, *found]), processes)
    parts = {f"cross-validated: own ({len(own)})": evaluate(own, records)}
    if found:
        parts[f"cross-validated: found ({len(found)})"] = evaluate(found, records)
        parts[f"cross-validated: both ({len(own) + len(found)})"] = evaluate([*own, *found], records)
    if blind:
        again = code_held_out(parted(blind, beside=[*own, *found]), processes)
        parts[f"cross-validated: found, for measuring ({len(blind)})"] = evaluate(blind, again)
    return parts


def blind() -> dict[str, Evaluation]:
    """Give the evaluations of reports never learned from, coded by the weights of the package."""
    parts = {}
    for kind, name in (("own", OWN_BLIND), ("found", FOUND_BLIND)):
        if gold := reports([name]):
            parts[f"blind: {kind} ({len(gold)})"] = evaluate(gold, code_gold(gold))
    return parts


def readers() -> Evaluation:
    """Give the agreement of the two readings of the project's own reports."""
    return agreement(reports([*OWN, OWN_BLIND]), reports(["gold/second"]))


def comparison(parts: Mapping[str, Evaluation]) -> str:
    """Give the table of figures, two readers first."""
    head = ["measure", "two readers: own (60)", "two readers: found (8)", *parts]
    lines = [f"| {' | '.join(head)} |", "|---|" + "---:|" * (len(head) - 1)]
    two = readers().figures
    for name, measure in MEASURES.items():
        cells = [cell(two[name]), f"{TWO_READERS[name]:.2f}", *(cell(part.figures[name]) for part in parts.values())]
        lines.append(f"| {measure} | {' | '.join(cells)} |")
    return "\n".join(lines)


def calibration(parts: Mapping[str, Evaluation]) -> str:
    """Give the reliability of what was cross-validated, and the calibration error of every part."""
    whole = next((part for name, part in parts.items() if "both" in name), next(iter(parts.values())))
    tables = [reliability(verdict for verdict in whole.verdicts if verdict.kind == kind) for kind in KINDS]
    lines = ["| confidence | contacts | said | right | statements | said | right |", "|---|" + "---:|" * 6]
    rows = [{row.least: row for row in table} for table in tables]
    for least in sorted({*rows[0], *rows[1]}):
        lines.append(f"| {least:.1f} to {least + 0.1:.1f} | {' | '.join(_bin(table.get(least)) for table in rows)} |")
    lines += ["", "| expected calibration error | contacts | statements |", "|---|---:|---:|"]
    for name, part in parts.items():
        errors = [calibration_error(reliability(v for v in part.verdicts if v.kind == kind)) for kind in KINDS]
        lines.append(f"| {name} | {' | '.join('–' if error is None else f'{error:.3f}' for error in errors)} |")
    return "\n".join(lines)


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
