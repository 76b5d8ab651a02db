"""Every format and every column is documented."""

import re
from pathlib import Path

import pytest

from rasad.export import FORMATS
from rasad.export.event_table import PEOPLE
from rasad.export.networks import ABOUT_EDGES, ABOUT_NODES
from rasad.export.polecat import COLUMNS
from rasad.export.tables import TABLES

from .gdelt_columns import EVENTS, MENTIONS

_PAGE = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")


def section(heading: str) -> str:
    """Give what stands under a heading up to the next of its level."""
    level, _ = heading.split(" ", 1)
    found = re.search(rf"^{re.escape(heading)}\n(.*?)(?=^#{{1,{len(level)}}} |\Z)", _PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found[1]


@pytest.mark.parametrize("table", [*TABLES.values(), PEOPLE], ids=lambda table: table.name)
def test_every_column_of_a_table_says_what_it_holds(table: object) -> None:
    heading = f"### Columns of {table.name}" + (" (frames only)" if table is PEOPLE else "")  # type: ignore[attr-defined]
    told = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", section(heading), re.MULTILINE))
    assert told == {column.name: column.meaning.replace("|", "\\|") for column in table.columns}  # type: ignore[attr-defined]


def expanded(told: str, order: list[str]) -> set[str]:
    """Give the columns that cells such as `A` … `C` name."""
    found = set(re.findall(r"`([\w ]+)`", told))
    for first, last in re.findall(r"`([\w ]+)` … `([\w ]+)`", told):
        found |= set(order[order.index(first) : order.index(last) + 1])
    return found


def test_every_column_of_the_event_data_formats() -> None:
    for heading, columns in (("## gdelt-events, gdelt-mentions", EVENTS + MENTIONS), ("## polecat", list(COLUMNS))):
        first_cells = " ".join(re.findall(r"^\| (`.+?) \|", section(heading), re.MULTILINE))
        assert set(columns) - expanded(first_cells, columns) == set(), heading


def test_every_fact_of_nodes_and_edges() -> None:
    assert {*ABOUT_NODES, *ABOUT_EDGES} <= set(re.findall(r"`(\w+)`", section("## graphml, gexf")))


def test_every_format_is_shown() -> None:
    assert [name for name in FORMATS if f"rasad export {name} " not in _PAGE] == []
