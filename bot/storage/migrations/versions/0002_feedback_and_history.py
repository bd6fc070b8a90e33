"""What agents say of an answer, and an index for the calls of one agent."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    verdict = sa.Enum("right", "wrong", name="verdict", native_enum=False, create_constraint=True, length=32)
    op.create_table(
        "feedback",
        sa.Column("decision_id", sa.String(40), sa.ForeignKey("decisions.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("verdict", verdict, nullable=False),
        sa.Column("situation", sa.String(64), nullable=True),
        sa.Column("agent", sa.String(100), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_decisions_agent_at", "decisions", ["agent", "at"])


def downgrade() -> None:
    op.drop_index("ix_decisions_agent_at", "decisions")
    op.drop_table("feedback")
