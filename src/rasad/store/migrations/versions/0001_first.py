"""The first tables: reports with their records, who takes part, what was found, corrections, search index."""

import sqlalchemy as sa
from alembic import op

from rasad.store import fulltext

revision = "0001"
down_revision = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INTEGERS = ("n", "first_day", "last_day", "contacts", "statements", "actions", "start", "end", "position")


def _columns(needed: str, optional: str = "") -> "list[sa.Column[object]]":
    def column(name: str, nullable: bool) -> "sa.Column[object]":
        return sa.Column(name, sa.Integer if name in INTEGERS else sa.Text, nullable=nullable)

    return [column(name, False) for name in needed.split()] + [column(name, True) for name in optional.split()]


def _key() -> "sa.Column[int]":
    return sa.Column("key", KEY, primary_key=True, autoincrement=False)


def _to(table: str, name: str, nullable: bool = False, primary: bool = False) -> "sa.Column[int]":
    gone = "CASCADE" if table != "actors" else None
    return sa.Column(name, KEY, sa.ForeignKey(f"{table}.key", ondelete=gone), nullable=nullable, primary_key=primary)


def upgrade() -> None:
    _make_reports()
    _make_actors()
    _make_contacts()
    _make_statements()
    _make_actions()
    _make_corrections()
    for table in (fulltext.REPORT_WORDS, fulltext.STATEMENT_WORDS):
        fulltext.create(op.get_bind(), table)


def _make_reports() -> None:
    op.create_table(
        "reports", _key(), sa.Column("id", ID, nullable=False, unique=True), sa.Column("revision", KEY, nullable=False, unique=True),
        *_columns("fingerprint digest outlet_key first_day last_day contacts statements actions"),
        *_columns("", "coder title published outlet url language direction"),
    )
    op.create_index("reports_by_day", "reports", ["first_day", "key"])
    op.create_index("reports_by_outlet", "reports", ["outlet_key", "first_day"])
    op.create_table("records", _to("reports", "report", primary=True), *_columns("record"))


def _make_actors() -> None:
    op.create_table(
        "actors", _key(), sa.Column("id", ID, nullable=False, index=True), sa.Column("digest", sa.Text, nullable=False, unique=True),
        *_columns("kind name names", "office wikidata"), sa.Column("organization", ID, index=True), sa.Column("country", ID, index=True),
        sa.Column("known", sa.Boolean, nullable=False),
    )
    actor = sa.Column("actor", KEY, sa.ForeignKey("actors.key", ondelete="CASCADE"), nullable=False, index=True)
    op.create_table("names", actor, *_columns("language"), sa.Column("folded", sa.Text, nullable=False, index=True))
    op.create_table("appearances", _to("reports", "report", primary=True), _to("actors", "actor", primary=True))
    op.create_index("appearances_by_actor", "appearances", ["actor", "report"])
    op.create_table("mentions", _to("reports", "report"), _to("actors", "actor"), *_columns("start end kind words"))
    op.create_index("mentions_by_report", "mentions", ["report"])
    op.create_index("mentions_by_actor", "mentions", ["actor", "kind"])


def _make_contacts() -> None:
    op.create_table(
        "contacts", _key(), _to("reports", "report"), *_columns("n id channel status first_day last_day words entry", "place cameo plover"),
        sa.Column("confidence", sa.Float, nullable=False), sa.UniqueConstraint("report", "n", name="contacts_of_report"),
    )
    op.create_index("contacts_by_day", "contacts", ["first_day", "report", "n"])
    op.create_table(
        "parties", _to("contacts", "contact", primary=True), sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        _to("actors", "actor"), *_columns("role"), sa.Column("initiator", sa.Boolean, nullable=False),
    )
    op.create_index("parties_by_actor", "parties", ["actor", "contact"])


def _make_statements() -> None:
    contact = sa.Column("contact", KEY, sa.ForeignKey("contacts.key", ondelete="CASCADE"), index=True)
    op.create_table(
        "statements", _key(), _to("reports", "report"), contact, _to("actors", "speaker"), _to("actors", "target", nullable=True),
        *_columns("n id form class first_day last_day words entry", "cameo plover"),
        sa.Column("confidence", sa.Float, nullable=False), sa.UniqueConstraint("report", "n", name="statements_of_report"),
    )
    op.create_index("statements_by_day", "statements", ["first_day", "report", "n"])
    op.create_index("statements_by_speaker", "statements", ["speaker"])
    op.create_index("statements_by_target", "statements", ["target"])


def _make_actions() -> None:
    op.create_table(
        "actions", _key(), _to("reports", "report"), _to("actors", "source", nullable=True), _to("actors", "target", nullable=True),
        *_columns("n id class first_day last_day words entry", "place cameo plover"),
        sa.UniqueConstraint("report", "n", name="actions_of_report"),
    )
    op.create_index("actions_by_day", "actions", ["first_day", "report", "n"])
    op.create_index("actions_by_source", "actions", ["source"])
    op.create_index("actions_by_target", "actions", ["target"])


def _make_corrections() -> None:
    op.create_table(
        "corrections", _key(), sa.Column("report", ID, nullable=False, index=True), *_columns("sha256 list act author time"),
        *_columns("", "entry field value was note"), sa.Column("withdraws", KEY),
    )
