"""Export: a store and a question come in, files of other tools' formats go out, in pieces as they are made.

`FORMATS` lists them; `write` gives the pieces of one. Each row leads back to a report and to offsets in its text.
"""

from rasad.export.folders import write_folder
from rasad.export.formats import FORMATS, Format, of_what, write
from rasad.export.source import Source

__all__ = ["FORMATS", "Format", "Source", "of_what", "write", "write_folder"]
