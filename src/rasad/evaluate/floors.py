"""Floors: the least the coder may score on each gold, kept in a file; they rise with what is measured and never fall in silence.

A row is tab-separated: `gold NAME SHA256`, `floor NAME FIGURE LEAST`, or `accepted DAY NAME FIGURE BEFORE AFTER REASON`. Figures
are compared as tables show them, to two decimals.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from rasad.errors import DataError
from rasad.evaluate.tallies import Figure, value

HEAD = "# The least the coder may score on each gold, written by `make floors`. Floors rise; a fall stands below with its reason."
_NUMBER = re.compile(r"\d\.\d\d")
HASH = "sha256"  # in the log, the name of the figure that changed where the gold itself did


class Accepted(NamedTuple):
    """A fall that was accepted, or a gold that was changed: the ISO day, on what, from and to which value, and why."""

    day: str
    gold: str
    figure: str
    before: str
    after: str
    reason: str


class Floors(NamedTuple):
    """Hashes by name of gold, the least by name of gold and figure, and the log of what was accepted, oldest first."""

    hashes: Mapping[str, str]
    least: Mapping[str, Mapping[str, float]]
    accepted: tuple[Accepted, ...] = ()


def shown(figures: Mapping[str, Figure]) -> dict[str, float]:
    """Give each figure as tables show it, to two decimals; those of nothing are left out."""
    return {name: round(number, 2) for name, figure in figures.items() if (number := value(figure)) is not None}


def falls(floors: Floors, gold: str, digest: str, figures: Mapping[str, Figure]) -> list[Accepted]:
    """Give what is below its floor on `gold`, and a changed hash before it; without day and reason. Empty where all is well."""
    now = shown(figures)
    before = floors.hashes.get(gold, digest)
    changed = [Accepted("", gold, HASH, before, digest, "")] if before != digest else []
    return changed + [
        Accepted("", gold, name, f"{least:.2f}", f"{now.get(name, 0.0):.2f}", "")
        for name, least in floors.least.get(gold, {}).items() if now.get(name, 0.0) < least
    ]


def raised(floors: Floors, gold: str, digest: str, figures: Mapping[str, Figure], *, day: str = "", reason: str = "") -> Floors:
    """Give the floors with those on `gold` at what is measured now.

    Where anything fell they stay as they are, unless a `reason` is given: then the log gets each fall, with the day.
    """
    fell = falls(floors, gold, digest, figures)
    if fell and not reason:
        return floors
    log = tuple(fall._replace(day=day, reason=reason) for fall in fell)
    return Floors({**floors.hashes, gold: digest}, {**floors.least, gold: shown(figures)}, floors.accepted + log)


def written(floors: Floors) -> str:
    """Give the file's text: each gold with its floors, then the log."""
    lines = [HEAD]
    for gold, digest in floors.hashes.items():
        lines.append(f"gold\t{gold}\t{digest}")
        lines += [f"floor\t{gold}\t{name}\t{least:.2f}" for name, least in floors.least.get(gold, {}).items()]
    lines += ["\t".join(["accepted", *accepted]) for accepted in floors.accepted]
    return "\n".join(lines) + "\n"


def read_floors(path: Path) -> Floors:
    """Read the file; raises DataError naming the line that is wrong. An absent file gives no floors."""
    hashes: dict[str, str] = {}
    least: dict[str, dict[str, float]] = {}
    accepted: list[Accepted] = []
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, start=1):
        match line.split("\t"):
            case [head] if not head or head.startswith("#"):
                pass
            case ["gold", gold, digest]:
                hashes[gold] = digest
            case ["floor", gold, name, floor] if _NUMBER.fullmatch(floor):
                least.setdefault(gold, {})[name] = float(floor)
            case ["accepted", day, gold, name, before, after, reason]:
                accepted.append(Accepted(day, gold, name, before, after, reason))
            case _:
                raise DataError(f"{path.name}, line {number}: neither gold, floor nor accepted; take the file as it was last committed")
    return Floors(hashes, least, tuple(accepted))
