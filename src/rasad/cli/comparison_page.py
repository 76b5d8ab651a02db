"""A comparison as one HTML page of its own: no script, nothing from elsewhere, right to left where the text is."""

from html import escape

from rasad.accounts import Comparison, StatementCompared
from rasad.accounts.comparison import AccountCompared, StatementTold
from rasad.cli.comparison_words import RELATIONS, by_relation, classes, heading, independence, place_of, topics_told

_MOST_COLUMNS = 4  # tellers that have a column each; more are named with their words
_STYLE = """
body { font: 16px/1.6 system-ui, "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; color: #222; }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: .3rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; overflow-wrap: anywhere; }
th, td { border: 1px solid #ccc; padding: .4rem .6rem; vertical-align: top; text-align: start; }
thead th { background: #f3f3f3; } tbody th { font-weight: normal; width: 11rem; } td.none { color: #767676; text-align: center; }
blockquote { margin: .1rem 0; padding-inline-start: .6rem; border-inline-start: 3px solid #999; }
blockquote + small { display: block; } li { margin-bottom: .6rem; }
small { color: #555; } .contradictory tbody th { background: #fdecea; } .differently tbody th { background: #fff7e0; }
.same tbody th { background: #eaf5ea; } .one tbody th { background: #eef3fb; } .scroll { overflow-x: auto; }
"""


def page(shown: Comparison) -> str:
    """Give the page of a comparison."""
    title = heading(shown)
    tables = "".join(_statements(shown, relation, found) for relation, found in by_relation(shown))
    said = f"<h2>What was said</h2>{tables}" if tables else "<p>No statement is reported.</p>"
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><h1><bdi>{escape(title)}</bdi></h1>"
        f"<p>{independence(shown)}. Event <code>{escape(shown.event.id)}</code></p>{_topics(shown)}"
        f"<h2>Accounts</h2><ol>{''.join(map(_account, shown.accounts))}</ol>{_conflicts(shown)}{said}</body></html>\n"
    )


def _topics(shown: Comparison) -> str:
    told = topics_told(shown, lambda who: f"<bdi>{escape(who)}</bdi>")
    return f"<p>On what, and who tells it: {'; '.join(told)}</p>" if told else ""


def _conflicts(shown: Comparison) -> str:
    if not shown.conflicts:
        return "<p>The accounts differ in no field.</p>"
    rows = "".join(
        f"<tr><th scope='row'>{escape(c.field)}</th><td>"
        + "<br>".join(f"<bdi>{escape(side.value)}</bdi> <small>{_places(side.members)}</small>" for side in c.sides) + "</td></tr>"
        for c in shown.conflicts
    )
    return f"<h2>Where the accounts differ</h2><table><tbody>{rows}</tbody></table>"


def _places(members: list[int]) -> str:
    return ", ".join(f"[{place + 1}]" for place in members)


def _account(account: AccountCompared) -> str:
    credited = "according to " + ", ".join(f"<bdi>{escape(who)}</bdi>" for who in account.according_to) if account.according_to else ""
    outlet = f"<b><bdi>{escape(account.outlet)}</bdi></b>" if account.outlet else ""
    copied = f"copy of {escape(account.copy_of)}" if account.copy_of else ""
    where = f"<small>{escape(account.report)} {escape(account.contact)}</small>"
    facts = [outlet, escape(account.published or ""), credited, copied, where]
    why = f"<small>{escape('; '.join(account.why))}</small>" if account.why else ""
    return f"<li>{' · '.join(fact for fact in facts if fact)}{_quotation(account.words, account.direction)}{why}</li>"


def _quotation(words: str, direction: str | None) -> str:
    return f"<blockquote dir='{escape(direction or 'auto')}'>{escape(words)}</blockquote>"


def _statements(shown: Comparison, relation: str, found: list[StatementCompared]) -> str:
    tellers = list(dict.fromkeys(who for said in shown.statements for who in (*said.told_by, *said.left_out_by)))
    columns = tellers if len(tellers) <= _MOST_COLUMNS else []
    heads = "".join(f"<th scope='col'><bdi>{escape(who)}</bdi></th>" for who in columns) or "<th scope='col'>Told by</th>"
    rows = "".join(_statement(shown, said, columns) for said in found)
    head = f"<thead><tr><th scope='col' style='width: 11rem'>Speaker and class</th>{heads}</tr></thead>"
    return f"<h3>{RELATIONS[relation]}</h3><div class='scroll'><table class='{relation}'>{head}<tbody>{rows}</tbody></table></div>"


def _statement(shown: Comparison, said: StatementCompared, columns: list[str]) -> str:
    if columns:
        told = {who: "".join(_told(shown, one) for one in said.told if one.teller == who) for who in columns}
        cells = "".join(f"<td>{told[who]}</td>" if told[who] else "<td class='none'>left out</td>" for who in columns)
    else:
        words = "".join(f"<bdi>{escape(one.teller)}</bdi>{_told(shown, one)}" for one in said.told)
        left_out = ", ".join(f"<bdi>{escape(who)}</bdi>" for who in said.left_out_by)
        cells = f"<td>{words}" + (f"<small>left out by {left_out}</small>" if left_out else "") + "</td>"
    return f"<tr><th scope='row'><bdi>{escape(said.speaker)}</bdi><br><small>{escape(classes(said))}</small></th>{cells}</tr>"


def _told(shown: Comparison, told: StatementTold) -> str:
    where = f"<small>[{place_of(shown, told) + 1}] {escape(told.statement)}, {told.start} to {told.end}, {escape(told.form)}</small>"
    return _quotation(told.words, told.direction) + where
