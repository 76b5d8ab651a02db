"""`/contacts`: who was in contact with whom, as each report tells it."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing, page_of
from rasad.web.questions import Contacts
from rasad.web.rendering import render
from rasad.web.rows import CONTACT, contact_row
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def contacts_table(stored: Stored, asked: Contacts) -> Table:
    """Give all contacts asked for as rows."""
    return Table("contacts", CONTACT, map(contact_row, stored.contacts(asked.filter())))


add_endings(router, "/contacts", contacts_table)


@router.get("/contacts")
def contacts(request: Request, stored: Stored, asked: Contacts) -> Response:
    """Show a page of the contacts asked for."""
    question = asked.filter()
    page = page_of(request, "contacts", question, asked, stored.contacts(question))
    ways = narrowing(request, stored, "contacts", asked, question)
    return render(request, "contacts.html", title="contacts.title", page=page, ways=ways, endings=(".csv", ".json"))
