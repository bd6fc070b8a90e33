"""The one family of errors that people read."""


class CopilotError(Exception):
    """A problem a person can mend: the message says what is wrong, where and how to mend it.

    Commands show it as one line and leave with exit code 2; no traceback is shown.
    """
