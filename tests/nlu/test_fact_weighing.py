"""What counts as said, from scores and from what the patterns read."""

from math import inf

from bot.nlu.fact_model import Saying
from bot.nlu.fact_weighing import Limits, Weighed, weigh

YES, NO = Saying("insists", True), Saying("insists", False)
LIMITS = Limits(fact_threshold=-0.4, answer_threshold=-0.6, pattern_weight=0.7, contest=0.75)


def test_the_likeliest_value_counts_when_it_is_sure_enough() -> None:
    assert weigh({YES: 0.1, NO: -1.0}, {}, LIMITS) == {"insists": Weighed(True, 0.1)}
    assert weigh({YES: -0.8, NO: -1.0}, {}, LIMITS) == {}


def test_what_speaks_for_the_other_value_speaks_against_it() -> None:
    assert weigh({YES: 0.1, NO: -0.6}, {}, LIMITS)["insists"].weight == 0.1 - 0.75 * 0.4
    assert weigh({YES: -0.1, NO: -0.2}, {}, LIMITS) == {}


def test_a_value_nobody_hears_does_not_speak_for_the_other_one() -> None:
    assert weigh({YES: -0.35, NO: -1.6}, {}, LIMITS)["insists"].weight == -0.35


def test_a_pattern_adds_its_weight() -> None:
    assert weigh({YES: -0.9, NO: -1.0}, {"insists": True}, LIMITS)["insists"].value is True


def test_a_pattern_alone_is_overruled_by_what_is_clearly_heard() -> None:
    assert weigh({YES: -1.0, NO: 0.6}, {"insists": True}, LIMITS)["insists"].value is False


def test_a_fact_nobody_taught_stands_as_it_is_read() -> None:
    assert weigh({YES: -1.0}, {"balance": -70}, LIMITS) == {"balance": Weighed(-70, inf)}
