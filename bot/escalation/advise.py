"""`Advisor.advise`: one message of a call becomes one advice, recorded."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.accounts.repository import Accounts
from bot.audit.log import AuditEntry, AuditUnavailable, Recorder, new_decision_id
from bot.clock import Clock
from bot.escalation import advice as out
from bot.escalation import compose
from bot.escalation.call import Call
from bot.escalation.decide import Decision, decide
from bot.escalation.facts import FactValue, Records, gather, look_up
from bot.escalation.reading import DONT_KNOW, Verdict, judge, move_to
from bot.escalation.request import AdviceRequest, Said
from bot.escalation.shown import facts_out
from bot.escalation.wording import ways_out
from bot.ops.state import OpsRegistry
from bot.policy.keeper import PolicySource
from bot.policy.model import Policy

UNCLEAR = "Уточните, о чём речь: выберите прочтение или допишите пару слов"
OUT_OF_SCOPE = "В инструкции второй линии этого нет: переключать по ней не нужно"
CAN_DO = "Опишите, чего хочет клиент, — подскажу, куда переключить, что сказать и какой CASE создать"


@dataclass(frozen=True)
class Answer:
    """The advice, and the call as it stands after it."""

    advice: out.Advice
    call: Call


@dataclass(frozen=True)
class Advisor:
    """Everything an advice needs, wired in bootstrap."""

    policies: PolicySource
    accounts: Accounts
    ops: OpsRegistry
    audit: Recorder
    clock: Clock
    knowledge_base_url: str = ""
    model_version: str | None = None

    def advise(self, request: AdviceRequest, call: Call) -> Answer:
        """Answer a message of the call and record the answer. Never fails for want of a record: it says so."""
        policy, at = self.policies.current(), self.clock.now()
        if request.call_id and call.call_id and request.call_id != call.call_id:
            call = Call()
        verdict = judge(call, request.understanding, policy.in_force(at.date()))
        heard = _heard(policy, call, request, verdict)
        if verdict.situation is None:
            advice = self._undecided(policy, verdict, request, at)
        else:
            advice, heard = self._decided(policy, verdict, request, heard, at)
        return Answer(self._recorded(advice, request), heard)

    def _decided(
        self, policy: Policy, verdict: Verdict, request: AdviceRequest, call: Call, at: datetime
    ) -> tuple[out.Advice, Call]:
        assert verdict.situation is not None
        situation = policy.situations[verdict.situation]
        records = look_up(policy, situation, self.accounts, self.ops, request, call, at)
        facts = gather(policy, situation, request, call, records)
        decision = decide(policy, situation, facts, _not_again(call, request), at.date())
        advice = self._compose(policy, decision, facts, records, request, verdict, at)
        asked = advice.next_question.fact if advice.next_question else None
        return advice, replace(
            call, pending=asked, asked=tuple(dict.fromkeys((*call.asked, *([asked] if asked else []))))
        )

    def _compose(
        self,
        policy: Policy,
        decision: Decision,
        facts: list[FactValue],
        records: Records,
        request: AdviceRequest,
        verdict: Verdict,
        at: datetime,
    ) -> out.Advice:
        route = compose.route_of(policy, decision)
        way = compose.transfer_way(policy, route.target, decision, at.date()) if route.target else None
        target = compose.target_out(policy, route, records)
        gaps = (*route.gaps, *(way.then.gaps if way else ()))
        return out.Advice(
            decision_id=new_decision_id(at),
            at=at.isoformat(),
            kind="decision",
            situation=decision.situation.id,
            title=decision.situation.title,
            citation=self._citation(decision),
            action=route.action,
            where=route.where,
            target=target,
            transfer=out.TransferOut(way.then.channel, way.then.wait, way.then.text) if way else None,
            phrases=compose.phrases_out(policy, route, request.agent.gender),
            case=compose.case_out(policy, route),
            steps=route.steps,
            comment=compose.comment_text(policy, decision, route, facts),
            facts=facts_out(policy, decision, facts, records),
            gaps=compose.gaps_out(policy, gaps),
            notes=(*route.notes, *compose.line_notes(target), *records.notes, *request.notes),
            next_question=compose.question_out(decision.question, records),
            preview=ways_out(policy, decision),
            alternatives=_alternatives(policy, verdict),
            data_age=compose.age_of(records, at),
            row=decision.rows[0].id if len(decision.rows) == 1 else None,
            policy_version=policy.version,
            model_version=self.model_version,
        )

    def _undecided(self, policy: Policy, verdict: Verdict, request: AdviceRequest, at: datetime) -> out.Advice:
        unclear = verdict.kind == "unclear"
        return out.Advice(
            decision_id=new_decision_id(at),
            at=at.isoformat(),
            kind=verdict.kind,
            situation=None,
            title=None,
            citation=None,
            action=None,
            where=UNCLEAR if unclear else OUT_OF_SCOPE,
            target=None,
            transfer=None,
            phrases=(),
            case=None,
            steps=() if unclear else (CAN_DO,),
            comment=None,
            facts=(),
            gaps=(),
            notes=request.notes,
            next_question=None,
            preview=(),
            alternatives=_alternatives(policy, verdict),
            data_age=None,
            row=None,
            policy_version=policy.version,
            model_version=self.model_version,
        )

    def _citation(self, decision: Decision) -> out.CitationOut:
        clauses = dict.fromkeys(row.citation.clause for row in decision.rows)
        only = decision.rows[0].citation if len(decision.rows) == 1 else None
        url = f"{self.knowledge_base_url}#{decision.situation.id}" if self.knowledge_base_url else None
        return out.CitationOut(", ".join(clauses), only.place if only else None, only.gist if only else None, url)

    def _recorded(self, advice: out.Advice, request: AdviceRequest) -> out.Advice:
        """Record the advice; if that cannot be done the agent still gets it, with a note."""
        data = advice.to_json()
        entry = AuditEntry(
            id=advice.decision_id,
            at=datetime.fromisoformat(advice.at),
            conversation=request.conversation,
            asked=request.text,
            kind=advice.kind,
            advice=data,
            facts=data["facts"],
            policy_version=advice.policy_version,
            model_version=advice.model_version,
            situation=advice.situation,
            row=advice.row,
            call_id=request.call_id,
            agent=request.agent.id or None,
        )
        try:
            self.audit.record(entry)
        except AuditUnavailable:
            return replace(advice, notes=(*advice.notes, "Запись ответа в журнал не подтверждена: база не отвечает"))
        return advice


def _heard(policy: Policy, call: Call, request: AdviceRequest, verdict: Verdict) -> Call:
    """Return the call with this message heard: its situation, its subscriber and the facts it states."""
    if verdict.situation and verdict.situation != call.situation:
        call = move_to(call, verdict.situation, policy.facts)
    subscriber = request.subscriber or call.subscriber or request.mentioned
    subscriber = subscriber if request.agent.sees_accounts else None
    call = replace(call, subscriber=subscriber, call_id=request.call_id or call.call_id)
    said = request.understanding.said
    if request.understanding.case_number:
        said = (*said, Said("case_number", request.understanding.case_number, request.understanding.case_number))
    return call.hear(said)


def _not_again(call: Call, request: AdviceRequest) -> set[str]:
    """Return the facts not to be asked: every one asked before, but for the question that the message left open."""
    left_open = {call.pending} if call.pending and request.understanding.intent != DONT_KNOW else set()
    return set(call.asked) - left_open


def _alternatives(policy: Policy, verdict: Verdict) -> tuple[out.AlternativeOut, ...]:
    return tuple(
        out.AlternativeOut(name, policy.situations[name].title, round(confidence, 4))
        for name, confidence in verdict.others
        if name in policy.situations
    )
