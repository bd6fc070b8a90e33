"""Rasa input channels: each redacts the text before Rasa sees it and shows the advice in its surface's shape."""
