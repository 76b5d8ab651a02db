"""Columns that tell which report an entry is from; contacts and statements share them."""

from collections.abc import Callable
from typing import Any

from rasad.export.columns import Column
from rasad.record import Report


def report_columns(report: Callable[[Any], Report]) -> tuple[Column[Any], ...]:
    """Give the columns of the report that `report` gives for an entry."""
    return (
        Column("outlet", "text", "who published the report", lambda t: report(t).outlet),
        Column("published", "text", "its day of publication", lambda t: report(t).published),
        Column("language", "text", "its language: ar, fa", lambda t: report(t).language),
        Column("title", "text", "its title", lambda t: report(t).title),
        Column("url", "text", "its address", lambda t: report(t).url),
        Column("sha256", "text", "SHA-256 of its text in UTF-8: which text the offsets count in", lambda t: report(t).sha256),
    )
