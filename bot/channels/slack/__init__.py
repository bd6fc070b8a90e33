"""Slack: questions, clicks and modals come in by Socket Mode or HTTP, cards go out as Block Kit."""
