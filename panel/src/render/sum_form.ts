// The form that asks the supervisors for a sum: opened by its key, sent by Enter, closed by Esc.
import { sumToAsk } from "../call/sums";
import type { CopilotPanel } from "./panel";

export class SumForm {
  /** The call and the sum it was opened for. */
  private openedFor: string | null = null;

  constructor(private readonly panel: CopilotPanel) {}

  get isOpen(): boolean {
    return this.openedFor !== null && this.openedFor === this.matter;
  }

  /** Open it; true when there is a sum to ask for. */
  show(): boolean {
    this.openedFor = this.matter;
    this.draw();
    return this.isOpen;
  }

  /** Close it; true when it was open. */
  hide(): boolean {
    if (!this.isOpen) return false;
    this.openedFor = null;
    this.draw();
    return true;
  }

  toggle(): void {
    if (!this.hide()) this.show();
  }

  /** Ask; the form stays while its text may have to be sent again. */
  async send(note: string): Promise<void> {
    if (await this.panel.desk.askApproval(note)) this.openedFor = null;
    this.panel.requestUpdate();
    await this.panel.updateComplete;
    // The answer may have taken long: who writes elsewhere by now is not disturbed.
    if (!this.isOpen && !this.panel.shadowRoot?.activeElement) this.panel.field.focus();
  }

  private get matter(): string | null {
    const { desk } = this.panel;
    const sum = sumToAsk(desk);
    return sum === null ? null : `${desk.call.id} ${sum}`;
  }

  private draw(): void {
    this.panel.requestUpdate();
    void this.panel.updateComplete.then(() => {
      const first = this.panel.renderRoot.querySelector<HTMLElement>(".approval input");
      if (first) first.focus();
      else this.panel.field.focus();
    });
  }
}
