"""How Sphinx builds the site: `make docs`. Nothing is loaded from elsewhere, and the search works from disk."""

from importlib.metadata import version as version_of
from pathlib import Path

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
highlight_language = "none"


def write_codebook(_: Sphinx) -> None:
    """Make the page of the codebook from the program, so that it cannot differ from it."""
    from rasad.export.codebook import codebook_page

    page, now = HERE / "codebook.md", codebook_page()
    if not page.exists() or page.read_text(encoding="utf-8") != now:
        page.write_text(now, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Have the codebook written before the pages are read."""
    app.connect("builder-inited", write_codebook)
