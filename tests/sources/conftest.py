"""A host to read feeds from."""

from collections.abc import Iterator

import pytest

from .host import Host, serving


@pytest.fixture
def host() -> Iterator[Host]:
    """Give a host on this machine."""
    with serving() as made:
        yield made
