"""What an agent's sentence means: Rasa graph components, one a module, each usable without a bot."""
