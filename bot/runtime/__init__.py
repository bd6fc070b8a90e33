"""Rasa as a library: the actions in the server's process, the store of conversations, the trained model."""
