"""A comparison as one HTML page of its own: no script, nothing from elsewhere, right to left where the text is."""

from html import escape

from rasad.accounts import Told
from rasad.cli.comparison import AccountShown, Comparison, StatementShown
from rasad.cli.direction import facts_apart

_STYLE = """
body { font: 16px/1.6 system-ui, "Noto Naskh Arabic", serif; }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #ccc; padding: .4rem .6rem; vertical-align: top; text-align: start; }
th { background: #f3f3f3; } blockquote { margin: .2rem 0; padding: 0 .6rem; border-inline-start: 3px solid #999; }
.contradictory { background: #fdecea; } .differently { background: #fff7e0; } .one { background: #eef3fb; }
small { color: #555; }
"""


def page(shown: Comparison) -> str:
    """Give the page of a comparison."""
    conflicts = "".join(
        f"<tr><th scope='row'>{escape(c.field)}</th><td>"
        + "<br>".join(f"<bdi>{escape(side.value)}</bdi> <small>{_places(side.members)}</small>" for side in c.sides) + "</td></tr>"
        for c in shown.conflicts
    )
    differing = f"<h2>Where the accounts differ</h2><table>{conflicts}</table>" if conflicts else "<p>The accounts differ in no field.</p>"
    statements = "".join(map(_statement, shown.statements))
    head = "<tr><th>Speaker</th><th>Class</th><th>Told</th><th>By</th><th>Left out by</th><th>Words</th></tr>"
    said = f"<h2>What was said</h2><table>{head}{statements}</table>" if statements else "<p>No statement is reported.</p>"
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
        f"<title>{escape(shown.title)}</title><style>{_STYLE}</style></head><body><h1><bdi>{escape(shown.title)}</bdi></h1>"
        f"<p>{shown.event.independent} independent of {len(shown.event.members)} accounts. Event <code>{escape(shown.event.id)}</code></p>"
        f"<h2>Accounts</h2><ol>{''.join(map(_account, shown.accounts))}</ol>{differing}{said}</body></html>\n"
    )


def _places(members: list[int]) -> str:
    return ", ".join(f"[{place + 1}]" for place in members)


def _account(account: AccountShown) -> str:
    copied = f" <small>copy of {escape(account.copy_of)}</small>" if account.copy_of else ""
    why = f"<br><small>{escape('; '.join(account.why))}</small>" if account.why else ""
    return f"<li><bdi>{escape(facts_apart(account.label))}</bdi>{copied}{_quotation(account.words, account.direction)}{why}</li>"


def _quotation(words: str, direction: str | None) -> str:
    return f"<blockquote dir='{escape(direction or 'auto')}'>{escape(words)}</blockquote>"


def _statement(said: StatementShown) -> str:
    told = "".join(map(_told, said.told))
    tellers = (", ".join(f"<bdi>{escape(who)}</bdi>" for who in who_all) for who_all in (said.told_by, said.left_out_by))
    by, left_out = tellers
    return (
        f"<tr class='{escape(said.relation)}'><td><bdi>{escape(said.speaker)}</bdi></td><td>{escape(said.klass)}</td>"
        f"<td>{escape(said.relation)}</td><td>{by}</td><td>{left_out}</td><td>{told}</td></tr>"
    )


def _told(told: Told) -> str:
    where = f"<small>{escape(told.report)} {escape(told.statement)}, {told.start} to {told.end}, {escape(told.form)}</small>"
    return _quotation(told.words, told.direction) + where
