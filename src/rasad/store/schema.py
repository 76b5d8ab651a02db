"""The tables. A report keeps its `key` when it is coded again; its `revision` grows with every change of it.

`migrations/` makes these tables; a test holds the two together. The search index (`report_words`, `statement_words`) is
no plain table and lives in `fulltext`.
"""

import sqlalchemy as sa

metadata = sa.MetaData()
_Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")
# Ids sort the same everywhere only by their code points.
Id = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _report(primary: bool = False) -> "sa.Column[int]":
    return sa.Column("report", _Key, sa.ForeignKey("reports.key", ondelete="CASCADE"), nullable=False, primary_key=primary)


def _actor(name: str, nullable: bool = False, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, _Key, sa.ForeignKey("actors.key"), nullable=nullable, primary_key=primary)


def _text(name: str, nullable: bool = True) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=nullable)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False)


def _key() -> "sa.Column[int]":
    return sa.Column("key", _Key, primary_key=True, autoincrement=False)


reports = sa.Table(
    "reports", metadata, _key(),
    sa.Column("id", Id, nullable=False, unique=True), sa.Column("revision", _Key, nullable=False, unique=True),
    _text("fingerprint", False), _text("coder"), _text("digest", False),  # what makes adding twice change nothing
    _text("title"), _text("published"), _text("outlet"), _text("outlet_key", False), _text("url"), _text("language"), _text("direction"),
    _number("first_day"), _number("last_day"), _number("contacts"), _number("statements"), _number("actions"),
    sa.Index("reports_by_day", "first_day", "key"), sa.Index("reports_by_outlet", "outlet_key", "first_day"),
    sa.Index("reports_summed", "contacts", "statements", "actions"),  # totals read it and no report
)

records = sa.Table("records", metadata, _report(primary=True), _text("record", False))

# One row a way an actor is described: who changes office has several. `digest` is that of the description.
actors = sa.Table(
    "actors", metadata, _key(), sa.Column("id", Id, nullable=False, index=True), sa.Column("digest", sa.Text, nullable=False, unique=True),
    _text("kind", False), _text("name", False), _text("names", False), _text("office"), sa.Column("organization", Id, index=True),
    sa.Column("country", Id, index=True), sa.Column("known", sa.Boolean, nullable=False), _text("wikidata"),
)

names = sa.Table(
    "names", metadata, sa.Column("actor", _Key, sa.ForeignKey("actors.key", ondelete="CASCADE"), nullable=False, index=True),
    _text("language", False), sa.Column("folded", sa.Text, nullable=False, index=True),
)

appearances = sa.Table(
    "appearances", metadata, _report(primary=True), _actor("actor", primary=True), sa.Index("appearances_by_actor", "actor", "report"),
)

mentions = sa.Table(
    "mentions", metadata, _report(), _actor("actor"), _number("start"), _number("end"), _text("kind", False), _text("words", False),
    sa.Index("mentions_by_report", "report"), sa.Index("mentions_by_actor", "actor", "kind"),
)

contacts = sa.Table(
    "contacts", metadata, _key(), _report(), _number("n"), _text("id", False), _text("channel", False), _text("status", False),
    _number("first_day"), _number("last_day"), _text("place"), _text("cameo"), _text("plover"),
    sa.Column("confidence", sa.Float, nullable=False), _text("words", False), _text("entry", False),
    sa.UniqueConstraint("report", "n", name="contacts_of_report"), sa.Index("contacts_by_day", "first_day", "report", "n"),
)

parties = sa.Table(
    "parties", metadata, sa.Column("contact", _Key, sa.ForeignKey("contacts.key", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False), _actor("actor"),
    _text("role", False), sa.Column("initiator", sa.Boolean, nullable=False),
    sa.Index("parties_by_actor", "actor", "contact", "role"),
)

statements = sa.Table(
    "statements", metadata, _key(), _report(), _number("n"), _text("id", False), _actor("speaker"), _actor("target", nullable=True),
    sa.Column("contact", _Key, sa.ForeignKey("contacts.key", ondelete="CASCADE"), index=True), _text("form", False), _text("class", False),
    _number("first_day"), _number("last_day"), _text("cameo"), _text("plover"), sa.Column("confidence", sa.Float, nullable=False),
    _text("words", False), _text("entry", False),
    sa.UniqueConstraint("report", "n", name="statements_of_report"), sa.Index("statements_by_day", "first_day", "report", "n"),
    sa.Index("statements_by_speaker", "speaker", "first_day", "last_day", "class"), sa.Index("statements_by_target", "target"),
)

actions = sa.Table(
    "actions", metadata, _key(), _report(), _number("n"), _text("id", False), _actor("source", nullable=True),
    _actor("target", nullable=True), _text("class", False), _number("first_day"), _number("last_day"),
    _text("place"), _text("cameo"), _text("plover"), _text("words", False), _text("entry", False),
    sa.UniqueConstraint("report", "n", name="actions_of_report"), sa.Index("actions_by_day", "first_day", "report", "n"),
    sa.Index("actions_by_source", "source"), sa.Index("actions_by_target", "target"),
)

# By the report's id, not its key: corrections outlive what they correct.
corrections = sa.Table(
    "corrections", metadata, _key(), sa.Column("report", Id, nullable=False, index=True), _text("sha256", False), _text("list", False),
    _text("act", False), _text("entry"), _text("field"), _text("value"), _text("was"),
    sa.Column("withdraws", _Key), _text("author", False), _text("time", False), _text("note"),
)
