// What outlives a reload of the tab: who the tab is and which call is on. Never a text, a number or an answer.
import { randomId } from "../messages/ids";

export interface KeptCall {
  id: string;
  /** Whether the server knows this call already, so that a reload can ask for its answer again. */
  asked: boolean;
  /** The decisions for which a supervisor was asked, so that a reload finds the requests again. */
  toApprove: readonly string[];
}

const TAB = "copilot.tab";
const CALL = "copilot.call";

export interface SessionStore {
  tab(): string;
  call(): KeptCall | null;
  keep(call: KeptCall): void;
}

/** The session of a tab. */
export class TabSession implements SessionStore {
  /** Whether it began before this page: at a reload, or as the copy of another tab's session. */
  readonly isKept: boolean;

  constructor(private readonly storage: Storage) {
    this.isKept = storage.getItem(TAB) !== null;
  }

  tab(): string {
    const kept = this.storage.getItem(TAB) ?? randomId();
    this.storage.setItem(TAB, kept);
    return kept;
  }

  /** Be another tab than so far. */
  renew(): void {
    this.storage.setItem(TAB, randomId());
  }

  call(): KeptCall | null {
    const [id, asked, ...toApprove] = (this.storage.getItem(CALL) ?? "").split(" ");
    return id ? { id, asked: asked === "asked", toApprove } : null;
  }

  keep(call: KeptCall): void {
    this.storage.setItem(CALL, [call.id, ...(call.asked ? ["asked", ...call.toApprove] : [])].join(" "));
  }
}

/** The session of an embed: a page of the knowledge base keeps nothing of ours. */
export class MemorySession implements SessionStore {
  private readonly id = randomId();
  private kept: KeptCall | null = null;

  tab(): string {
    return this.id;
  }

  call(): KeptCall | null {
    return this.kept;
  }

  keep(call: KeptCall): void {
    this.kept = call;
  }
}
