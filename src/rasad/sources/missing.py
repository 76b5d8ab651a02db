"""Formats whose libraries come only with `rasad[formats]`: what to tell those who have not installed them."""

from collections.abc import Iterator
from contextlib import contextmanager

from rasad.errors import InputError


@contextmanager
def wanted(what: str) -> Iterator[None]:
    """While the library for `what` is imported: raises InputError with advice where it is not installed."""
    try:
        yield
    except ImportError as error:
        raise InputError(f"{what} cannot be read until its library is there; install it with: pip install 'rasad[formats]'") from error
