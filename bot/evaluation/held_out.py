"""Where the held-out files are: only reported, never trained or tuned on."""

from bot.json_lines import read_lines
from bot.settings import ROOT

TESTS = ROOT / "tests" / "nlu"
SITUATIONS = ("held_out.jsonl", "held_out_second.jsonl")
FACTS = "facts_held_out.jsonl"


def read_texts() -> list[str]:
    """Return the texts of the files of situations."""
    return [line["text"] for name in SITUATIONS for line in read_lines(TESTS / name, ("text",))]
