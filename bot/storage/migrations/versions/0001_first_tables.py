"""Accounts, ops and audit.

Kept apart from the models on purpose: what ran once on a database must not change when a model does.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _subscribers()
    _owned("blocks", _choice("kind", "sim", "number"), _set_by(), _moment("since"), _moment("lifted", nullable=True))
    _owned("notes", _choice("channel", "flash", "interaction", "memo"), _topic(), _moment("made_at"))
    _owned("services", _code(), _flag("active"), _flag("debited", nullable=True))
    _cases()
    _incidents()
    _line_states()
    _decisions()


def downgrade() -> None:
    for table in ("decisions", "line_states", "incidents", "cases", "services", "notes", "blocks", "subscribers"):
        op.drop_table(table)


def _subscribers() -> None:
    op.create_table(
        "subscribers",
        sa.Column("id", sa.Integer(), primary_key=True),
        _text("phone_key", 32),
        _moment("as_of"),
        _text("salutation", 100, nullable=True),
        _choice("client_type", "individual", "legal_entity", nullable=True),
        _choice("region", "moscow", "south", "centre", "siberia", "other", nullable=True),
        _choice("vip", "none", "vip", "vip5_with_sm", "vip5_without_sm", nullable=True),
        sa.Column("balance_kopecks", sa.BigInteger()),
        _flag("many_earlier_credits", nullable=True),
        _flag("earlier_discount_or_temporary_payment", nullable=True),
        _choice("employee_grade", *(f"pl_m{level}" for level in range(1, 9)), nullable=True),
        _moment("left_company_at", nullable=True),
        _flag("has_universal_password", nullable=True),
        _flag("password_consent", nullable=True),
        *(_flag(f"{name}_given") for name in ("blocks", "notes", "services", "cases")),
        sa.UniqueConstraint("phone_key"),
    )


def _set_by() -> sa.Column:
    return _choice("set_by", "fraud_directorate", "security_service", "finance", "client", "other")


def _topic() -> sa.Column:
    return _choice("topic", "block_reason", "former_employee", "other")


def _code() -> sa.Column:
    return _choice("code", "trust_payment", "auto_trust_payment", "formal_correction")


def _cases() -> None:
    categories = ("back_office", "back_office_retention", "experts_support", "equipment_experts")
    personal = ("personal_account_b2b", "personal_account_b2c", "personal_account")
    _owned(
        "cases",
        _text("number", 32),
        _choice("category", *categories, *personal, "other"),
        _choice("status", "open", "in_progress", "closed"),
        _text("theme", 200, nullable=True),
        _moment("opened_at"),
        _moment("closed_at", nullable=True),
    )


def _incidents() -> None:
    flags = ("mass", "registered_in_cpk", "affects_cti", "requests_in_process", "affects_service")
    op.create_table(
        "incidents",
        sa.Column("id", sa.Integer(), primary_key=True),
        _text("title", 200),
        *(_flag(name) for name in flags),
        _moment("opened_at"),
        _text("opened_by", 100),
        _moment("closed_at", nullable=True),
        _text("closed_by", 100, nullable=True),
    )
    op.create_index("ix_incidents_closed_at", "incidents", ["closed_at"])


def _line_states() -> None:
    op.create_table(
        "line_states",
        sa.Column("id", sa.Integer(), primary_key=True),
        _text("line", 32),
        _flag("is_open", nullable=True),
        _moment("until", nullable=True),
        _text("note", 500, nullable=True),
        _moment("set_at"),
        _text("set_by", 100),
    )
    op.create_index("ix_line_states_line", "line_states", ["line"])


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.String(40), primary_key=True),
        _moment("at"),
        _text("conversation", 100),
        _text("call_id", 100, nullable=True),
        _text("agent", 100, nullable=True),
        sa.Column("asked", sa.Text(), nullable=False),
        _text("kind", 32),
        _text("situation", 64, nullable=True),
        _text("row", 100, nullable=True),
        sa.Column("advice", sa.JSON(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        _text("policy_version", 64),
        _text("model_version", 100, nullable=True),
    )
    op.create_index("ix_decisions_conversation", "decisions", ["conversation"])


def _owned(table: str, *columns: sa.Column) -> None:
    owner = sa.ForeignKey("subscribers.id", ondelete="CASCADE")
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("subscriber_id", sa.Integer(), owner, nullable=False),
        *columns,
    )
    op.create_index(f"ix_{table}_subscriber_id", table, ["subscriber_id"])


def _text(name: str, length: int, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.String(length), nullable=nullable)


def _flag(name: str, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def _moment(name: str, nullable: bool = False) -> sa.Column:
    return sa.Column(name, MOMENT, nullable=nullable)


def _choice(name: str, *values: str, nullable: bool = False) -> sa.Column:
    kind = sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)
    return sa.Column(name, kind, nullable=nullable)
