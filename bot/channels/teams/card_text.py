"""Plain text for an Adaptive Card, whose text blocks read Markdown and fill in `{{DATE(...)}}`."""

import re

INLINE = re.compile(r"[\\`*_{\[\]<&~]")
LINE_START = re.compile(r"^(?:[#>]|[+-](?!\d)|(?P<number>\d+)(?=[.)](?:\s|$)))")
CUT = "…"


def cut(text: str, longest: int) -> str:
    """Return the text with at most so many characters, the last of them «…» when some are missing."""
    text = text.strip()
    return text if len(text) <= longest else text[: longest - 1].rstrip() + CUT


def escape(text: str) -> str:
    """Return the text so that every sign means itself; a line stays a line of its own."""
    lines = (_escape_line(line.strip()) for line in text.splitlines())
    return "\n\n".join(line for line in lines if line)


def _escape_line(line: str) -> str:
    line = INLINE.sub(r"\\\g<0>", line)
    return LINE_START.sub(lambda found: f"{found['number']}\\" if found["number"] else f"\\{found[0]}", line)
