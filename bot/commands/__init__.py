"""The commands of `copilot`, a module for each room; their bodies only call the room."""
