// Which pane lies over the card, and what is looked for in it.
import type { Past } from "../messages/contract";
import type { CopilotPanel } from "./panel";
import type { Lists } from "./panes";
import type { Pane } from "./scene";

export class Opened {
  open: Pane = null;
  private past: readonly Past[] | null = null;
  private filter = "";

  constructor(private readonly panel: CopilotPanel) {}

  /** Open this pane in place of any other; null closes. */
  show(pane: Pane): true {
    this.open = pane;
    this.filter = "";
    if (pane === "history") this.search("");
    this.panel.requestUpdate();
    void this.panel.updateComplete.then(() => this.focus());
    return true;
  }

  /** Open this pane, or close it when it is open. */
  toggle(pane: Pane): true {
    return this.show(this.open === pane ? null : pane);
  }

  /** What the lists in the panes hold and do. */
  lists(): Lists {
    return {
      past: this.past,
      filter: this.filter,
      search: (query) => this.search(query),
      pick: (situation) => this.pick(situation),
    };
  }

  private focus(): void {
    if (!this.open) return this.panel.field.focus();
    const first = this.open === "menu" ? ".pane button" : ".pane input";
    this.panel.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  private search(query: string): void {
    this.filter = query;
    this.panel.requestUpdate();
    if (this.open !== "history") return;
    void this.panel.desk.history(query).then((past) => {
      if (this.filter === query) this.past = past;
      this.panel.requestUpdate();
    });
  }

  private pick(situation: string | null): void {
    this.show(null);
    if (situation) void this.panel.desk.judge("wrong", situation);
  }
}
