"""The interface for programs: versioned JSON under `/api/v1/`, its documentation, and what a machine watches.

Lists come a page at a time: `items`, and `after`, which asked for again gives the next page, however much arrives meanwhile.
Errors are problems as RFC 9457 has them.
"""

from fastapi import APIRouter

from rasad.web.api import coding, documentation, lists, things, watching

ROUTERS: tuple[APIRouter, ...] = (lists.router, things.router, coding.router, documentation.router, watching.router)
