"""`rasad explain`: why each entry of a record is there."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from rasad.cli.options import source_options

if TYPE_CHECKING:
    from rasad.record import Record
    from rasad.store import FoundEvent


@click.command()
@click.argument("report")
@click.option("--entry", metavar="ID", help="Explain only this entry, as c1 or s2.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@source_options
def explain(report: str, entry: str | None, form: str, db: str | None, records: str | None, published: str | None) -> int:
    """Tell why each entry of a record, or each account of an event, is there.

    It names the rule and the words. REPORT is a text or HTML file, which is coded now, or the id of a report in a database or
    in a file of records, or the id of an event in a database.
    """
    from rasad.cli.event_finding import event_in
    from rasad.cli.finding import find_record
    from rasad.errors import UsageError

    event = event_in(db, report)
    if event is not None:
        return _explain_event(event, form)
    record = find_record(report, db, records, published)
    found = [reason for reason in reasons(record) if entry in (None, reason["id"])]
    if entry is not None and not found:
        raise UsageError(f"{entry}: the record of {record.report.id} has no such entry; see them with: rasad show {report}")
    if form == "json":
        import msgspec

        sys.stdout.buffer.write(b"".join(msgspec.json.encode(reason) + b"\n" for reason in found))
    elif not found:
        click.echo("No contact, statement or action was found in it, so there is nothing to explain.")
    else:
        for reason in found:
            _print(reason)
    return 0


def _explain_event(found: "FoundEvent", form: str) -> int:
    """Tell why each account is in the event."""
    from rasad.cli.event_rows import member_words

    told = [
        {"report": m.report, "contact": m.contact, "copy_of": m.copy_of, "why": m.why or ["the account that begins the event"]}
        for m in found.event.members
    ]
    if form == "json":
        import msgspec

        sys.stdout.buffer.write(b"".join(msgspec.json.encode(one) + b"\n" for one in told))
        return 0
    from rich.console import Console
    from rich.text import Text

    from rasad.cli.direction import Isolated, facts_apart
    from rasad.cli.listing import console_width

    console = Console(width=console_width(), highlight=False)
    for member, one in zip(found.event.members, told, strict=True):
        console.print(Isolated(Text(facts_apart(member_words(member, found.actors)))), style="bold")
        console.print("  " + "; ".join(str(reason) for reason in one["why"] or []), markup=False)
        if member.copy_of:
            console.print(f"  its text copies that of {member.copy_of}", markup=False)
    return 0


def reasons(record: "Record") -> Iterator[dict[str, Any]]:
    """Give each entry of a record with what it says, the words it rests on, and the rules that made it."""
    from rasad.cli.rows import name_of, who

    names = {actor.id: actor for actor in record.actors}
    text = record.report.text

    def told(kind: str, entry: Any, says: str, spans: list[Any]) -> dict[str, Any]:
        words = [{"start": span.start, "end": span.end, "text": text[span.start : span.end]} for span in spans]
        rules = [{"rule": rule, "means": _means(rule, record.report.language)} for rule in entry.rules]
        confidence = getattr(entry, "confidence", None)
        return {"id": entry.id, "kind": kind, "says": says, "words": words, "rules": rules, "confidence": confidence}

    for contact in record.contacts:
        facts = [contact.channel, contact.status, who(contact, names), contact.date or "no date", contact.place]
        yield told("contact", contact, ", ".join(fact for fact in facts if fact), contact.evidence)
    for statement in record.statements:
        target = f" (of {name_of(statement.target, names)})" if statement.target else ""
        says = f"{name_of(statement.speaker, names)}: {statement.klass}{target}, {statement.form}"
        yield told("statement", statement, says, [statement.cue, statement.content])
    for action in record.actions:
        says = f"{name_of(action.source, names) or 'somebody'}: {action.klass} → {name_of(action.target, names) or 'nobody named'}"
        yield told("action", action, says, [action.evidence])


def _means(rule: str, language: str | None) -> str | None:
    """Give in words what stands behind a rule's id."""
    from rasad.languages.meaning import meaning

    found = meaning(rule, language)
    if found is None:
        return None
    if found.example is None:
        return f"{found.file}, words that make it {found.klass}"
    return f"{found.file}, class {found.klass}, as in: {found.example}" if found.klass else f"{found.file}, as in: {found.example}"


def _print(reason: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.padding import Padding

    from rasad.cli.direction import Isolated
    from rasad.cli.listing import console_width

    console = Console(width=console_width(), highlight=False)
    sure = "" if reason["confidence"] is None else f"  (confidence {reason['confidence']:.2f})"
    console.print(f"{reason['id']}  {reason['says']}{sure}", style="bold", markup=False)
    for words in reason["words"]:
        console.print(Padding(f"words {words['start']} to {words['end']}:", (0, 0, 0, 2)))
        console.print(Padding(Isolated(" ".join(words["text"].split())), (0, 0, 0, 4)))
    for rule in reason["rules"]:
        console.print(Padding(Isolated(f"rule {rule['rule']}"), (0, 0, 0, 2)))
        if rule["means"]:
            console.print(Padding(Isolated(rule["means"]), (0, 0, 0, 4)))
    console.print()
