"""Sources: files and folders come in, `Report`s go out, and a `Problem` for all that could not be read as one.

The text of a report is what stands in the file, decoded and otherwise untouched: every offset of a record counts in it.
"""

from rasad.sources.problem import Problem
from rasad.sources.reading import Sources, read_file

__all__ = ["Problem", "Sources", "read_file"]
