"""Web: stored records come in, pages to work in go out: `rasad.web.app.create` makes the application, `rasad serve` runs it.

Pages are rendered on the server, load nothing from elsewhere and work without scripts. The interface speaks English,
Arabic and Persian. How to add a page:

1. A module in `pages/` (one a group of addresses) with `router = APIRouter()`. Put the module into the list in
   `pages/__init__.py`, and its address into `NAVIGATION` there if it should stand in the head of every page.
2. A function for the address, plain `def`, so that it runs in a thread and may ask the database:

        @router.get("/matrix")
        def matrix(request: Request, stored: Stored) -> Response:
            return render(request, "matrix.html", title="matrix.title", rows=...)

   `Stored` (from `rasad.web.stored`) is the open store. What is asked for comes as a model of `rasad.web.questions`
   (`ContactsAsked` and so on; `asked.filter()` is the store's filter); raise `UsageError` where it makes no sense and
   `Missing` (from `rasad.web.problems`) where there is no such thing: both become a page, or a problem as JSON.
3. A template in `templates/` that begins with `{% extends "frame.html" %}` and fills the block `content`. In it:
   `t("matrix.title")` is a word of the interface, `t("events.count", n=3)` one that depends on a number, `actor(a)` the
   macro for a name that links to its page, `named(a)` the bare name in the interface's language, `"2021-05" | day_of` a
   date, `number(12)` a number, `text | shown` a text from a report with control signs made visible, `here(channel="phone")`
   the address of this page with one thing changed. Macros are in `parts.html`: `from "parts.html" import actor, quotation …
   with context`. No `style=` and no `<script>` in a page: the content security policy refuses both. Styles go to
   `assets/style.css` (colours are variables for light and dark; only logical properties, so that right-to-left works).
4. Its words in all of `words/en.yml`, `ar.yml`, `fa.yml`, under one key of its own; a test holds the keys together.
5. The same as CSV and JSON, at the same address with an ending, come from one line *before* the page's function:

        add_endings(router, "/matrix", matrix_table)

   where `matrix_table` takes the same parameters and gives a `Table` (from `rasad.web.endings`); it is streamed.
6. What costs a count goes through `remembered` (from `rasad.web.remembering`), which may give what was counted a while ago; `exact=True`
   asks for what is true now, as lists and data do. What is drawn goes through `drawn` or `drawing` (from `rasad.web.counting`).
7. Its address in `tests/web/addresses.py`: the browser tests then open it in every language and width.
"""
