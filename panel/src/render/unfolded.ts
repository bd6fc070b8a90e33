// What is unfolded on the card: the other values of one fact, and blocks that are one line while a question is open.
import type { CopilotPanel } from "./panel";

/** As in the style sheet of the card. */
const TWO_COLUMNS_PX = 880;

export type Foldable = "comment" | "facts";

export class Unfolded {
  /** The fact whose other values are shown. */
  fact: string | null = null;
  private blocks = new Set<Foldable>();
  private call: string | null = null;

  constructor(private readonly panel: CopilotPanel) {}

  /** Whether the open question and the ways it decides between need the room: in two columns there is enough. */
  get isTight(): boolean {
    return this.panel.desk.advice?.next_question != null && this.panel.offsetWidth < TWO_COLUMNS_PX;
  }

  /** Whether the block is shown as one line, until the agent opens it. */
  isFolded(block: Foldable): boolean {
    return this.isTight && !this.blocks.has(block);
  }

  /** Open a block for the rest of the call, and have the focus on this part of it. */
  unfold(block: Foldable, first: string): void {
    this.blocks.add(block);
    this.draw(first);
  }

  /** Show what else the fact may be, or hide it. */
  toggleFact(fact: string): void {
    this.fact = this.fact === fact ? null : fact;
    this.draw(this.fact ? ".instead button, .instead input" : `[data-fact="${fact}"]`);
  }

  /** Esc: hide what the open fact may be; true when one was open. */
  closeFact(): boolean {
    if (!this.fact) return false;
    this.toggleFact(this.fact);
    return true;
  }

  /** Another card has come. */
  fold(call: string): void {
    if (this.fact || this.call !== call) this.panel.requestUpdate();
    if (this.call !== call) this.blocks.clear();
    this.call = call;
    this.fact = null;
  }

  private draw(focused: string): void {
    this.panel.requestUpdate();
    void this.panel.updateComplete.then(() => {
      const found = this.panel.renderRoot.querySelector<HTMLElement>(focused);
      found?.focus();
      if (found instanceof HTMLInputElement) found.select();
    });
  }
}
