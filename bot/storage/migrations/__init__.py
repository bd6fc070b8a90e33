"""The history of the schema, run by Alembic; a package so that an installation carries it."""
