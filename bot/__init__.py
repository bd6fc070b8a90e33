"""Copilot for first-line agents: a message becomes an advice that names its clause."""
