"""Alembic runs this file. The connection comes from `bot.storage.migrate`; migrations are written by hand."""

from alembic import context

from bot.storage.base import Base

# The metadata is given for its naming of constraints alone: no room's tables are loaded here.
context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
