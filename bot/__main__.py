"""`python -m bot` is `copilot`."""

from bot.cli import main

main()
