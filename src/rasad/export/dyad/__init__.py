"""A report on two sides: two countries, organisations or people and a period come in, one HTML file that needs nothing else goes out.

`read_dyad` asks the store and counts; `Dyad.page` makes the page. The words are in `words/`, the markup in `templates/`.
"""

from rasad.export.dyad.facts import Dyad
from rasad.export.dyad.reading import MOST, read_dyad

__all__ = ["MOST", "Dyad", "read_dyad"]
