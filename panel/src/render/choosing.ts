// What the agent sends: the text of the field, a choice by click or by its digit.
import { answersOf, readingsOf } from "../call/choices";
import type { Said } from "../messages/contract";
import { choose } from "../messages/payloads";
import type { CopilotPanel } from "./panel";

export class Choosing {
  constructor(private readonly panel: CopilotPanel) {}

  /** Send what stands in the field; it stays there until it is answered. */
  async submit(): Promise<void> {
    const { desk, field } = this.panel;
    const { text } = field;
    if (text && (await desk.send(text)) && field.text === text) field.clear();
  }

  /** Send a choice; the focus goes to the field when the button has gone with the old card. */
  async send(said: Said): Promise<void> {
    const from = this.panel.shadowRoot?.activeElement;
    await this.panel.desk.send(said);
    await this.panel.updateComplete;
    if (!from?.isConnected || from.classList.contains("choice")) this.panel.field.focus();
  }

  /** A digit was pressed; true when it chooses something. `alone`: without Alt. */
  digit(digit: number, alone: boolean): boolean {
    const said = this.mayChoose(alone) ? this.saidAt(digit) : null;
    if (said) void this.send(said);
    return said !== null;
  }

  private mayChoose(alone: boolean): boolean {
    const { panes, field, shadowRoot } = this.panel;
    return panes.open === null && !(alone && field.takes(shadowRoot?.activeElement));
  }

  private saidAt(digit: number): Said | null {
    const { advice, offered } = this.panel.desk;
    const situation = offered[digit - 1];
    if (situation) return choose(situation.id);
    const choice = advice && [...answersOf(advice), ...readingsOf(advice)].find((one) => one.digit === digit);
    return choice ? choice.said : null;
  }
}
