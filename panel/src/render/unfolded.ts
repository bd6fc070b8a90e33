// What is unfolded on the card: the other values of one fact.
import type { CopilotPanel } from "./panel";

export class Unfolded {
  /** The fact whose other values are shown. */
  fact: string | null = null;

  constructor(private readonly panel: CopilotPanel) {}

  /** Show what else the fact may be, or hide it. */
  toggleFact(fact: string): void {
    this.fact = this.fact === fact ? null : fact;
    this.panel.requestUpdate();
    void this.panel.updateComplete.then(() => this.find(this.fact ? ".instead button, .instead input" : `[data-fact="${fact}"]`));
  }

  /** Esc: hide what the open fact may be; true when one was open. */
  closeFact(): boolean {
    if (!this.fact) return false;
    this.toggleFact(this.fact);
    return true;
  }

  /** Another card has come. */
  fold(): void {
    if (this.fact) this.panel.requestUpdate();
    this.fact = null;
  }

  private find(selector: string): void {
    const found = this.panel.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  }
}
