"""Mattermost: questions come in by its WebSocket, clicks by HTTP, cards go out as message attachments."""
