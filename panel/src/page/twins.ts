// A duplicated tab starts with a copy of the first one's session. The two tell each other, and the copy begins anew.
import { randomId } from "../messages/ids";

const CHANNEL = "copilot.tabs";
/** A tab that lives answers within a few milliseconds; one that is late is heard as well. */
const ANSWERED_WITHIN_MS = 200;

/** «Has anybody this tab's id?», and the answer to the page that asked. */
type Word = { asks: string; tab: string } | { taken: string };

export class Twins {
  private readonly page = randomId();
  private readonly channel = new BroadcastChannel(CHANNEL);
  private settled: (() => void) | null = null;

  /** `copied` is called when another page has the id of this tab already. */
  constructor(
    private readonly tab: () => string,
    private readonly copied: () => void,
  ) {
    this.channel.addEventListener("message", (event: MessageEvent<Word>) => this.hear(event.data));
  }

  /** Ask the other pages; resolves when one has answered, or when none did in time. */
  ask(): Promise<void> {
    this.say({ asks: this.page, tab: this.tab() });
    return new Promise((resolve) => {
      this.settled = resolve;
      window.setTimeout(() => this.settle(), ANSWERED_WITHIN_MS);
    });
  }

  private hear(word: Word): void {
    if ("taken" in word) {
      if (word.taken === this.page) this.begin();
    } else if (word.tab === this.tab()) {
      // Two that ask at the same time, as after a restart of the browser: one of them keeps the id.
      if (!this.settled || this.page < word.asks) this.say({ taken: word.asks });
      else this.begin();
    }
  }

  private begin(): void {
    this.copied();
    this.settle();
  }

  private settle(): void {
    this.settled?.();
    this.settled = null;
  }

  private say(word: Word): void {
    this.channel.postMessage(word);
  }
}
