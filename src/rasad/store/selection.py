"""What was asked for, not yet read: one page, all of it one after the other, or how many there are."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from rasad.store.paging import Page, page_size

T = TypeVar("T")
_PART = 500  # entries read at a time


class Selection(Generic[T]):
    """The answer to a question; it is read from the database each time it is gone through, never held in memory whole."""

    def __init__(
        self, page: Callable[[str | None, int], Page[T]], count: Callable[[], int], every: Callable[[], Iterator[T]] | None = None
    ) -> None:
        self._page, self._count, self._every = page, count, every

    def page(self, after: str | None = None, size: int = 50) -> Page[T]:
        """Give the first page of `size` entries, or the one after the cursor `after` of the page before."""
        return self._page(after, page_size(size))

    def count(self) -> int:
        """Give how many entries there are now."""
        return self._count()

    def __iter__(self) -> Iterator[T]:
        """Give every entry that is there from begin to end of reading exactly once; those added meanwhile may be among them."""
        if self._every is not None:
            yield from self._every()
            return
        page = self._page(None, _PART)
        yield from page.items
        while page.after is not None:
            page = self._page(page.after, _PART)
            yield from page.items
