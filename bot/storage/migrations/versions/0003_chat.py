"""Approvals, the outbox of the chats, and what came from them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _approvals()
    _outbox()
    op.create_table(
        "posts",
        sa.Column("matter", sa.String(120), primary_key=True),
        sa.Column("platform", sa.String(20), primary_key=True),
        sa.Column("channel", sa.String(200), primary_key=True),
        sa.Column("handle", sa.String(500), nullable=False),
    )
    op.create_table(
        "chat_seen",
        sa.Column("platform", sa.String(20), primary_key=True),
        sa.Column("key", sa.String(200), primary_key=True),
        sa.Column("at", MOMENT, nullable=False, index=True),
    )
    op.create_table(
        "chat_references",
        sa.Column("conversation", sa.String(200), primary_key=True),
        sa.Column("service_url", sa.String(300), nullable=False),
        sa.Column("reference", sa.JSON(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )


def downgrade() -> None:
    for table in ("chat_references", "chat_seen", "posts", "outbox", "approvals"):
        op.drop_table(table)


def _approvals() -> None:
    states = ("pending", "approved", "rejected", "expired")
    op.create_table(
        "approvals",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("nonce", sa.String(32), nullable=False),
        sa.Column("decision_id", sa.String(40), nullable=False, index=True),
        sa.Column("agent", sa.String(100), nullable=False, index=True),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("authority_limit", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False, index=True),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column(
            "state",
            sa.Enum(*states, name="state", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.Column("decided_by", sa.String(100), nullable=True),
        sa.Column("decided_name", sa.String(100), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(200), nullable=False, unique=True),
        sa.Column("matter", sa.String(120), nullable=False, index=True),
        sa.Column("parent", sa.String(120), nullable=True),
        sa.Column("platform", sa.String(20), nullable=False),
        sa.Column("channel", sa.String(200), nullable=False),
        sa.Column("look", sa.String(64), nullable=False),
        sa.Column("card", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("error", sa.String(300), nullable=True),
    )
    op.create_index("ix_outbox_waiting", "outbox", ["sent_at", "due_at"])
