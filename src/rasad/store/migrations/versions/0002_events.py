"""Events: accounts, cells, what they chose, events with their members, copies of reports."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _key(name: str, primary: bool = False, nullable: bool = False) -> "sa.Column[int]":
    return sa.Column(name, KEY, nullable=nullable, primary_key=primary, autoincrement=False)


def _number(name: str, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False, primary_key=primary, autoincrement=False)


def _text(name: str, primary: bool = False, nullable: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=nullable, primary_key=primary)


def upgrade() -> None:
    op.create_table("accounts", _key("report", True), _text("contact", True), _key("cell"), _text("entry"))
    op.create_index("ix_accounts_cell", "accounts", ["cell"])
    op.create_table("cells", _key("key", True), _key("target", nullable=True), _text("day", nullable=True), _text("reasons", nullable=True))
    op.create_index("ix_cells_target", "cells", ["target"])
    op.create_table(
        "cell_lookups", _number("span", True), _key("sought", True), _number("first", True), _key("cell", True), _number("last"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_cell_lookups_cell", "cell_lookups", ["cell"])
    _make_events()
    op.create_table("copies", _key("first", True), _key("second", True), sa.Column("contained", sa.Float, nullable=False))
    op.create_index("ix_copies_second", "copies", ["second"])
    op.create_table(
        "sketches", _number("span", True), _key("hash", True), _number("day", True), _key("report", True), _number("size"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sketches_report", "sketches", ["report"])
    op.create_table("event_progress", _key("revision", True))


def _make_events() -> None:
    op.create_table(
        "events", _key("key", True), sa.Column("id", ID, nullable=False, unique=True), _number("first_day"), _number("last_day"),
        _number("members"), _text("digest"),
    )
    op.create_index("events_by_day", "events", ["first_day", "key"])
    op.create_table(
        "event_members", _key("event", True), _number("position", True), _key("report"), _text("contact"), _key("cell"), _text("reasons"),
    )
    op.create_index("ix_event_members_cell", "event_members", ["cell"])
    op.create_index("event_members_by_contact", "event_members", ["report", "contact"])
    op.create_table("event_former_ids", sa.Column("id", ID, primary_key=True), _key("event"))
    op.create_index("ix_event_former_ids_event", "event_former_ids", ["event"])
