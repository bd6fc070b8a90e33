"""The notifier: puts what is to be told into the outbox and delivers it, beside the conversations of Rasa."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import count

from bot.clock import Clock, moscow
from bot.errors import CopilotError
from bot.notify.digest import Digest
from bot.notify.outbox import Delivery, Outbox, Place
from bot.notify.platform import DeliveryFailed, Parcel, Platform
from bot.notify.rules import Rules
from bot.notify.seen import Seen
from bot.notify.team import Directory, Team
from bot.notify.watch import Matter, Watch
from bot.policy.keeper import PolicySource
from bot.storage.session import tell_database_error

logger = logging.getLogger(__name__)
TICK = 0.5  # seconds; an approval is in the chat, and its answer in the panel, within two
WATCH_EVERY, FORGET_EVERY = 20, 7200  # ticks
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Notifier:
    """Tells the teams of the directory; several servers may run it at once over one database."""

    policies: PolicySource
    rules: Rules
    directory: Directory
    watch: Watch
    digest: Digest
    outbox: Outbox
    seen: Seen
    clock: Clock

    def look(self, everything: bool = True) -> None:
        """Put into the outbox what is to be told now; `everything` False: the approvals alone."""
        at = self.clock.now()
        matters = self.watch.matters(self.policies.current(), at) if everything else self.watch.waiting(at)
        for matter in matters:
            if matter.rule.active:
                self._tell(matter)
        if everything:
            for team in self.directory.teams:
                self._sum_up(team)

    async def deliver(self, platforms: Mapping[str, Platform]) -> int:
        """Deliver what is due and return how many were taken from the outbox."""
        due = await asyncio.to_thread(self.outbox.claim, self.clock.now(), list(platforms))
        await asyncio.gather(*(self._deliver(platforms[one.place.platform], one) for one in due))
        return len(due)

    async def run(self, platforms: Mapping[str, Platform]) -> None:
        """Look and deliver until cancelled; what fails is logged and tried again at the next tick."""
        for tick in count():
            await self._try("look", partial(self.look, tick % WATCH_EVERY == 0))
            if tick % FORGET_EVERY == 0:
                await self._try("forget", self.seen.forget)
            try:
                await self.deliver(platforms)
            except Exception as error:
                _log("deliver", error)
            await asyncio.sleep(TICK)

    def _tell(self, matter: Matter) -> None:
        for place in self._places(matter):
            if self._may(matter, place):
                self.outbox.put(matter.id, place, matter.card, self.clock.now())
                for detail, card in matter.details:
                    self.outbox.put(detail, place, card, self.clock.now(), parent=matter.id)

    def _places(self, matter: Matter) -> list[Place]:
        places = [place for team in self.directory.teams for place in team.places]
        if matter.late:
            places += [place for team in self.directory.teams for place in team.escalation]
        return list(dict.fromkeys(places))

    def _may(self, matter: Matter, place: Place) -> bool:
        """Tell whether the rule lets the matter be told now: quiet hours, the limit of an hour, the pause between."""
        at, rule = self.clock.now(), matter.rule
        last = self.outbox.last_put(matter.id, place)
        if last is not None:
            return at - last >= timedelta(minutes=rule.every)
        if rule.urgent:
            return True
        return not self.rules.quiet_hours.holds(at) and self.outbox.begun(at - HOUR, place) < self.rules.per_hour

    def _sum_up(self, team: Team) -> None:
        """Put the team's digest into the outbox, once a day, at its hour or when a server is up again after it."""
        now = moscow(self.clock.now())
        matter = f"digest:{team.id}:{now:%Y%m%d}"
        if now.time() < team.digest_at or all(self.outbox.last_put(matter, place) for place in team.places):
            return
        until = now.replace(hour=team.digest_at.hour, minute=team.digest_at.minute, second=0, microsecond=0)
        card = self.digest.card(self.policies.current(), team.title, until)
        for place in team.places:
            if not self.outbox.last_put(matter, place):
                self.outbox.put(matter, place, card, self.clock.now())

    async def _deliver(self, platform: Platform, delivery: Delivery) -> None:
        place = delivery.place
        try:
            if delivery.handle:
                await platform.update(place.channel, delivery.handle, delivery.card)
                handle = delivery.handle
            else:
                again = delivery.attempts > 0
                handle = await platform.post(
                    Parcel(delivery.key, place.channel, delivery.card, delivery.thread, again=again)
                )
        except DeliveryFailed as error:
            logger.warning("%s did not take %s: %s", place.platform, delivery.key, error)
            now, wait = self.clock.now(), error.retry_after
            await asyncio.to_thread(self.outbox.failed, delivery, str(error), now, wait, error.lasting)
            return
        await asyncio.to_thread(self.outbox.delivered, delivery, handle, self.clock.now())

    async def _try(self, what: str, task: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(task)
        except Exception as error:
            _log(what, error)


def _log(what: str, error: Exception) -> None:
    """Log what stopped one tick; the next one comes all the same."""
    told = str(error) if isinstance(error, CopilotError) else tell_database_error(error)
    if told:
        logger.error("the notifier could not %s: %s", what, told)
    else:
        logger.exception("the notifier could not %s", what)
