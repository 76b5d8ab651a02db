"""Rasad reads news reports of diplomacy in Arabic and Persian and keeps the record: who was in contact with whom, and who said what.

    import rasad
    record = rasad.code("استقبل عبد الفتاح السيسي اليوم عادل الجبير في القاهرة.", published="2016-01-05")

`rasad.Coder` codes many reports; `rasad.open("reports.db")` opens stored ones. Importing this package reads no data yet.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from rasad.api import Archive, open
    from rasad.coding.coder import Coder, code
    from rasad.record import Record, Report

_PLACES = {
    "Archive": "rasad.api", "open": "rasad.api", "Coder": "rasad.coding.coder", "code": "rasad.coding.coder",
    "Record": "rasad.record", "Report": "rasad.record",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import rasad` stays quick."""
    if name in _PLACES:
        from importlib import import_module

        return getattr(import_module(_PLACES[name]), name)
    raise AttributeError(f"module 'rasad' has no attribute {name!r}")


__all__ = ["Archive", "Coder", "Record", "Report", "__version__", "code", "open"]
