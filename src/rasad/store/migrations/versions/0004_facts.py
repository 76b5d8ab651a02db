"""What entries of the lists can be narrowed down by, beside them, made from what is stored; an index for the totals."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _number(name: str, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False, primary_key=primary, autoincrement=False)


def _key(name: str) -> "sa.Column[int]":
    return sa.Column(name, KEY, nullable=False, primary_key=True, autoincrement=False)


def upgrade() -> None:
    op.create_table(
        "entry_told", _number("list", True), _number("first_day", True), _key("entry"), _number("n", True), _number("last_day"),
        sa.Column("told", sa.Text, nullable=False), sqlite_with_rowid=False,
    )
    op.create_table(
        "entry_facts", _key("fact"), _number("first_day", True), _key("entry"), _number("n", True), _number("last_day"),
        sqlite_with_rowid=False,
    )
    op.create_index("reports_summed", "reports", ["contacts", "statements", "actions"])
    from rasad.store.telling import tell_all

    tell_all(op.get_bind())
