"""What events show, in columns to count by; statements by speaker, day and class. Events are taken in anew to fill them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _event() -> "sa.Column[int]":
    return sa.Column("event", KEY, nullable=False, primary_key=True, autoincrement=False)


def _number(name: str, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False, primary_key=primary, autoincrement=False)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)


def _id(name: str, nullable: bool = False, primary: bool = False) -> "sa.Column[str]":
    return sa.Column(name, ID, nullable=nullable, primary_key=primary)


def upgrade() -> None:
    op.create_table(
        "event_summaries", _event(), _number("first_day"), _number("last_day"), _number("told"), _text("channel"), _text("status"),
        _id("initiator", nullable=True),
    )
    op.create_index("event_summaries_by_day", "event_summaries", ["first_day", "last_day", "told", "channel", "status"])
    op.create_table(
        "event_parties", _event(), _number("position", True), _id("actor"), _id("country", nullable=True), sqlite_with_rowid=False,
    )
    op.create_index("event_parties_by_actor", "event_parties", ["actor", "event"])
    op.create_index("event_parties_by_country", "event_parties", ["country", "event"])
    _make_ties()
    op.drop_index("statements_by_speaker", "statements")
    op.create_index("statements_by_speaker", "statements", ["speaker", "first_day", "last_day", "class"])
    op.execute(sa.text("DELETE FROM event_progress"))


def _make_ties() -> None:
    op.create_table(
        "ties", sa.Column("level", sa.Text, nullable=False, primary_key=True), _number("first_day", True), _event(),
        _id("source", primary=True), _id("target", primary=True), _number("last_day"), sa.Column("directed", sa.Boolean, nullable=False),
        _text("channel"), _text("status"), _id("source_country", nullable=True), _id("target_country", nullable=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ties_by_event", "ties", ["event"])
    for end in ("source", "target", "source_country", "target_country"):
        op.create_index(f"ties_by_{end}", "ties", [end, "first_day"])
