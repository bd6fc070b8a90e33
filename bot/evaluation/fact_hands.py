"""How well the facts of a person nobody trained on are understood: `python -m bot.evaluation.fact_hands` (3 minutes).

Every file of data/facts is what one person wrote; each but `first` (the patterns were made on it) is left out in turn.
Prints precision and recall of the patterns alone, and of both together for thresholds around the configured one.
"""

import json
from typing import Any

from bot.decisions.model import Value
from bot.evaluation.facts import FactScores
from bot.nlu.fact_lines import FactLine, read_fact_lines
from bot.nlu.fact_model import FactModel
from bot.nlu.fact_weighing import Limits, weigh
from bot.nlu.facts_reading import read_facts
from bot.nlu.normalise import normalise
from bot.nlu.sentences import to_sentences

FIRST = "first"
_THRESHOLDS = (-0.6, -0.5, -0.4, -0.3, -0.2)


def measure_hands() -> dict[str, Any]:
    """Return {"patterns" or a threshold: {precision, recall, right, wrong, missed}} over all hands."""
    lines = list(read_fact_lines())
    sentences, read = to_sentences([line.text for line in lines]), _read(lines)
    totals = {name: FactScores() for name in ("patterns", *_THRESHOLDS)}
    for hand in sorted({line.hand for line in lines} - {FIRST}):
        known = [place for place, line in enumerate(lines) if line.hand != hand]
        asked = [place for place, line in enumerate(lines) if line.hand == hand]
        model = FactModel().fit(sentences.some(known), [lines[place] for place in known])
        for place, row in zip(asked, model.scores(sentences.some(asked))):
            weighed = weigh(dict(zip(model.sayings, map(float, row))), read[place], Limits())
            totals["patterns"].add(_as_json(lines[place]), read[place])
            for threshold in _THRESHOLDS:
                sure = {fact: value for fact, (value, weight) in weighed.items() if weight >= threshold}
                totals[threshold].add(_as_json(lines[place]), sure)
    return {str(name): _figures(scores) for name, scores in totals.items()}


def _read(lines: list[FactLine]) -> list[dict[str, Value]]:
    return [{fact.id: fact.value for fact in read_facts(normalise(line.text))} for line in lines]


def _as_json(line: FactLine) -> dict[str, Any]:
    return {"text": line.text, "facts": line.facts, "absent": line.absent}


def _figures(scores: FactScores) -> dict[str, Any]:
    return {key: value for key, value in scores.summary().items() if key != "by_fact"}


if __name__ == "__main__":
    print(json.dumps(measure_hands(), indent=1))
