"""`copilot policy check`: the proof of the whole policy, told in Russian to the person who edits it."""

import time
from collections.abc import Mapping
from dataclasses import dataclass

from bot.decisions.lint import Flaw, Proof, prove
from bot.decisions.model import Value
from bot.policy.model import Policy


@dataclass(frozen=True)
class Report:
    """What the check looked at and found. `seconds` is the time of the proof alone."""

    version: str
    tables: int
    rows: int
    states: int
    seconds: float
    flaws: tuple[str, ...]

    def __str__(self) -> str:
        head = f"Политика {self.version}: таблиц {self.tables}, строк {self.rows}, состояний {self.states}"
        verdict = "Полна и непротиворечива" if not self.flaws else f"Найдено: {len(self.flaws)}"
        return "\n".join([f"{head}, проверено за {self.seconds:.2f} с", verdict, *self.flaws])


def check_policy(policy: Policy) -> Report:
    """Prove every table of the policy."""
    begin = time.perf_counter()
    tables = [situation.table for situation in policy.situations.values()]
    proofs = [prove(table, policy.facts) for table in tables] + [prove(policy.transfer, policy.facts)]
    seconds = time.perf_counter() - begin
    flaws = tuple(tell(policy, flaw) for proof in proofs for flaw in proof.flaws)
    return Report(policy.version, len(proofs), _sum(proofs, "rows"), _sum(proofs, "states"), seconds, flaws)


def tell(policy: Policy, flaw: Flaw) -> str:
    """Say a flaw in Russian, with one concrete call where there is one."""
    place = f"tables/{flaw.table}.yml (на {flaw.day:%d.%m.%Y})"
    if flaw.kind == "hole":
        return f"{place}: звонок, на который не отвечает ни одна строка: {_call(policy, flaw.state)}. Добавьте строку"
    if flaw.kind == "overlap":
        rows = " и ".join(flaw.rows)
        return f"{place}: на один звонок отвечают строки {rows}: {_call(policy, flaw.state)}. Разведите их условия"
    if flaw.kind == "unreachable":
        return (
            f"{place}: строка {flaw.rows[0]} не отвечает ни на один возможный звонок. Удалите её или поправьте условия"
        )
    return f"{place}: факт «{flaw.fact}» ничего не решает. Уберите его из условий"


def _call(policy: Policy, state: Mapping[str, Value] | None) -> str:
    return "; ".join(policy.facts[fact].label(value) for fact, value in (state or {}).items()) or "любой"


def _sum(proofs: list[Proof], name: str) -> int:
    return sum(getattr(proof, name) for proof in proofs)
