"""Pages, one module a group of addresses. This list is where the application finds them."""

from fastapi import APIRouter

from rasad.web.pages import (
    actor,
    actors,
    contacts,
    dyad,
    event,
    events,
    figures,
    naming,
    numbers,
    overview,
    report,
    reports,
    search,
    statements,
)

ROUTERS: tuple[APIRouter, ...] = (
    overview.router, events.router, event.router, contacts.router, statements.router, actors.router, actor.router,
    reports.router, report.router, search.router, numbers.router, naming.router, figures.router, dyad.router,
)

# What stands in the head of every page: address and key of the words. Addresses that no router has are left out.
NAVIGATION = (
    ("/events", "events.title"), ("/contacts", "contacts.title"), ("/statements", "statements.title"), ("/actors", "actors.title"),
    ("/reports", "reports.title"), ("/timeline", "timeline.title"), ("/network", "network.title"), ("/matrix", "matrix.title"),
)
