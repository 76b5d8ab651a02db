"""Sources: files and folders come in, `Report`s go out, and a `Problem` for all that could not be read as one.

The text of a report is what stands in the file, decoded and otherwise untouched, or what a page or document shows of it: every
offset of a record counts in it. `feeds/` reads the same from the network.
"""

from rasad.sources.columns import parse_columns
from rasad.sources.problem import Problem
from rasad.sources.reading import Sources, read_file

__all__ = ["Problem", "Sources", "parse_columns", "read_file"]
