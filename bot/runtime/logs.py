"""Keeps the log quiet: warnings and errors alone, never the text of a message, never on standard output."""

import logging
import sys
import warnings

import structlog


def keep_quiet(level: int = logging.WARNING) -> None:
    """Let Rasa log from the level up to standard error.

    Outside Rasa's own command line structlog stays at DEBUG on standard output: it prints the text of messages, between
    the JSON that a command prints. And Rasa's dependencies warn of each other's old ways, which nobody here can mend.
    """
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr, level=level)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    warnings.simplefilter("ignore")
