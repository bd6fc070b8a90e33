"""The facts an answer shows, each with the values it may be given instead."""

from collections.abc import Sequence

from bot.decisions.model import Fact
from bot.escalation import advice as out
from bot.escalation.decide import Decision
from bot.escalation.facts import FactValue, Records
from bot.policy.model import Policy

CASE_NUMBER = "case_number"


def facts_out(
    policy: Policy, decision: Decision, facts: Sequence[FactValue], records: Records
) -> tuple[out.FactOut, ...]:
    """Return the facts that counted: whatever was said, and of the rest what the table or a remark looks at."""
    table = decision.situation.table.inputs
    used = {base for name in table for base in (name, *policy.facts.base(name))}
    used |= {name for remark in decision.situation.remarks for name in remark.when}
    used |= set(decision.situation.shows)
    shown = [f for f in facts if (f.source == "said" or f.id in used) and f.id not in decision.yielded]
    return tuple(_fact_out(policy.facts[fact.id], fact, records) for fact in shown)


def _fact_out(declared: Fact, fact: FactValue, records: Records) -> out.FactOut:
    return out.FactOut(
        fact.id,
        declared.title,
        fact.value,
        declared.label(fact.value),
        fact.source,
        fact.evidence,
        declared.unit,
        _options(declared, records),
    )


def _options(fact: Fact, records: Records) -> tuple[out.OptionOut, ...]:
    if fact.id == CASE_NUMBER:
        return tuple(out.OptionOut(case.number, f"CASE {case.number}") for case in records.cases)
    return tuple(out.OptionOut(value, fact.label(value)) for value in fact.values)
