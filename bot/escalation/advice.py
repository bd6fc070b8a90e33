"""The advice: one shape for every channel. `advice.schema.json` describes it; nothing personal stands in it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from bot.decisions.model import Value

SCHEMA_FILE = Path(__file__).with_name("advice.schema.json")


@dataclass(frozen=True)
class CitationOut:
    """Where the answer rests: the clause (or clauses), its page in the knowledge base, and of one row place and gist.

    While several rows are open they share no place and no gist: both are None.
    """

    clause: str
    place: str | None
    gist: str | None
    url: str | None


@dataclass(frozen=True)
class LineStateOut:
    """Whether the line works, and the moment (ISO 8601, Moscow time) at which that changes."""

    state: Literal["open", "closed", "unknown"]
    changes_at: str | None
    note: str | None = None


@dataclass(frozen=True)
class TargetOut:
    """Where to send the call."""

    id: str
    title: str
    number: str | None
    line_state: LineStateOut


@dataclass(frozen=True)
class TransferOut:
    """How to transfer; `wait` is None where the instruction does not say."""

    channel: str
    wait: bool | None
    text: str


@dataclass(frozen=True)
class PhraseOut:
    """Words to say. «ИО» stands for the client's name; `due` is False for words that may be added."""

    id: str
    kind: str
    text: str
    due: bool
    reading: str | None = None
    translation: str | None = None
    when: str | None = None


@dataclass(frozen=True)
class CaseOut:
    """Which CASE to create; `category` is None where the instruction only describes the CASE (`description`)."""

    category: str | None
    description: str | None
    subject: str | None
    priority: str | None
    mark: str | None
    fields: tuple[str, ...]


@dataclass(frozen=True)
class OptionOut:
    """A value that a fact may be given, and its words."""

    value: Value
    text: str


@dataclass(frozen=True)
class FactOut:
    """A fact that counted, its source (said, role, account, ops, clock, assumed), what shows it, all it may be."""

    id: str
    title: str
    value: Value
    text: str
    source: str
    evidence: str
    unit: str | None
    options: tuple[OptionOut, ...]


@dataclass(frozen=True)
class GapOut:
    """Where the instruction is silent or contradicts itself, and what we advise."""

    id: str
    where: str
    missing: str
    say: str


@dataclass(frozen=True)
class AnswerOut:
    """An answer to the question: its words and the facts it sets."""

    label: str
    facts: dict[str, Value]


@dataclass(frozen=True)
class QuestionOut:
    """The one question worth asking."""

    fact: str
    text: str
    answers: tuple[AnswerOut, ...]


@dataclass(frozen=True)
class WayOut:
    """A way still open: under which condition it leads where; `details` are marks, subject and priority to write."""

    condition: str
    action: str
    where: str
    target: str | None
    case: str | None
    phrases: tuple[str, ...]
    details: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True)
class AlternativeOut:
    """Another reading of the message."""

    situation: str
    title: str
    confidence: float


@dataclass(frozen=True)
class DataAge:
    """When the account data was true (ISO 8601, Moscow time), and that in words."""

    as_of: str
    text: str


@dataclass(frozen=True)
class Advice:
    """What the agent is told. While several outcomes are open, a field holds what they share, else None."""

    decision_id: str
    at: str
    kind: Literal["decision", "unclear", "out_of_scope"]
    situation: str | None
    title: str | None
    citation: CitationOut | None
    action: str | None
    where: str
    target: TargetOut | None
    transfer: TransferOut | None
    phrases: tuple[PhraseOut, ...]
    case: CaseOut | None
    steps: tuple[str, ...]
    comment: str | None
    facts: tuple[FactOut, ...]
    gaps: tuple[GapOut, ...]
    notes: tuple[str, ...]
    next_question: QuestionOut | None
    preview: tuple[WayOut, ...]
    alternatives: tuple[AlternativeOut, ...]
    data_age: DataAge | None
    row: str | None
    policy_version: str
    model_version: str | None

    def to_json(self) -> dict[str, Any]:
        """Return the advice as plain JSON data; a way's condition is called `if`, as the schema has it."""
        data: dict[str, Any] = json.loads(json.dumps(asdict(self), ensure_ascii=False))
        data["preview"] = [{"if": way.pop("condition"), **way} for way in data["preview"]]
        return data


def read_schema() -> dict[str, Any]:
    """Return the JSON Schema of the advice."""
    schema: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return schema
