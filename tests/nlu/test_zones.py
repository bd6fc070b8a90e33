"""Answer, offer three readings, or reject."""

import pytest

from bot.nlu.zones import OUT_OF_SCOPE, Thresholds, among_situations, choose_zone

LIMITS = Thresholds(answer_threshold=0.7, reject_ratio=1.5)


@pytest.mark.parametrize(
    ("ranking", "zone"),
    [
        ([("vip_line", 0.7), (OUT_OF_SCOPE, 0.1)], "answer"),
        ([("vip_line", 0.69), (OUT_OF_SCOPE, 0.1)], "choose"),
        ([(OUT_OF_SCOPE, 0.2), ("vip_line", 0.19)], "choose"),
        ([(OUT_OF_SCOPE, 0.31), ("vip_line", 0.2)], "reject"),
        ([("vip_line", 1.0)], "answer"),
        ([(OUT_OF_SCOPE, 1.0)], "reject"),
    ],
)
def test_zone_follows_the_thresholds(ranking: list[tuple[str, float]], zone: str) -> None:
    assert choose_zone(ranking, LIMITS) == zone


def test_what_is_said_inside_a_call_leaves_the_ranking_and_the_rest_sums_to_one() -> None:
    left = among_situations([("follow_up", 0.5), ("vip_line", 0.3), ("help", 0.1), (OUT_OF_SCOPE, 0.1)])
    assert left == [("vip_line", pytest.approx(0.75)), (OUT_OF_SCOPE, pytest.approx(0.25))]
