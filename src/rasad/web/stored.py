"""The open store, as pages ask for it."""

from typing import Annotated

from fastapi import Depends, Request

from rasad.store import Store


def _of(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


Stored = Annotated[Store, Depends(_of)]
