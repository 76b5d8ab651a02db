"""The contacts of an actor are counted from an index alone: it holds the role too."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.drop_index("parties_by_actor", "parties")
    op.create_index("parties_by_actor", "parties", ["actor", "contact", "role"])
