"""How Sphinx builds the site: `make docs`. Nothing is loaded from elsewhere, and the search works from disk."""

import re
from importlib.metadata import version as version_of
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

HERE = Path(__file__).resolve().parent
project = "Rasad"
author = "The Rasad contributors"
copyright = "The Rasad contributors. Code MIT, data CC0"
version = release = version_of("rasad")
language = "en"
extensions = ["myst_parser"]
myst_heading_anchors = 3
exclude_patterns = ["conf.py"]
html_theme = "furo"
html_title = "Rasad · رصد"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_copy_source = False
html_show_search_summary = False  # it would fetch the pages, which browsers forbid from disk
highlight_language = "none"


def write_codebook(_: Sphinx) -> None:
    """Make the page of the codebook from the program, so that it cannot differ from it."""
    from rasad.export.codebook import codebook_page

    page, now = HERE / "codebook.md", codebook_page()
    if not page.exists() or page.read_text(encoding="utf-8") != now:
        page.write_text(now, encoding="utf-8")


# Arabic and Persian words with what may stand between them on a line; two spaces part the cells of a table.
RUN = re.compile(r"[\u0600-\u06ff]+(?:(?:(?!  )[ \u200c\"«»،؛.,:()-]){1,3}[\u0600-\u06ff]+)*")


def isolate(_: Sphinx, page: nodes.document) -> None:
    """Put the marks of direction back that a terminal gets: words that run from right to left keep to their place in the line."""
    for block in page.findall(nodes.literal_block):
        if block.get("language") == "text":
            shown = RUN.sub("\u2067\\g<0>\u2069", block.astext())
            block.rawsource, block.children = shown, []
            block += nodes.Text(shown)


def setup(app: Sphinx) -> None:
    """Have the codebook written before the pages are read, and shown output put right after."""
    app.connect("builder-inited", write_codebook)
    app.connect("doctree-read", isolate)
