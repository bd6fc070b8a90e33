"""Rasa's custom actions: flat and thin. What they do stands in bot/escalation."""
