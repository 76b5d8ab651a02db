"""Run by Alembic: migrates over the connection, and in the transaction, that the store gives."""

from alembic import context

from rasad.store.upgrading import VERSIONS

context.configure(connection=context.config.attributes["connection"], version_table=VERSIONS, transactional_ddl=True)
context.run_migrations()
