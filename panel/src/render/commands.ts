// What each key and each menu entry does.
import { pressed, type Command } from "../keyboard/keys";
import type { Theme } from "../storage/settings";
import type { CopilotPanel } from "./panel";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

export class Commands {
  constructor(private readonly panel: CopilotPanel) {}

  /** A key was pressed somewhere that is ours; true when it meant something. */
  key(event: KeyboardEvent): boolean {
    const meant = pressed(event);
    if (!meant) return false;
    const done = "digit" in meant ? this.panel.choosing.digit(meant.digit, meant.alone) : this.run(meant.command);
    if (done) event.preventDefault();
    return done;
  }

  /** Do it; true when there was something to do. */
  run(command: Command): boolean {
    const { panel } = this;
    const { copying, panes } = panel;
    const actions: Record<Command, () => boolean> = {
      phrase: () => copying.press("phrase"),
      case: () => copying.press("case"),
      comment: () => copying.press("comment"),
      all: () => copying.press("all"),
      newCall: () => this.escape(),
      undo: () => this.undo(),
      history: () => panes.toggle("history"),
      menu: () => panes.toggle("menu"),
      expert: () => panel.set({ expert: !panel.settings.expert }),
      large: () => panel.set({ large: !panel.settings.large }),
      theme: () => panel.set({ theme: this.nextTheme() }),
      approve: () => panel.sumForm.show(),
      right: () => this.judge("right"),
      wrong: () => this.judge("wrong"),
    };
    return actions[command]();
  }

  /** Esc: close what is open, else begin a new call. */
  private escape(): boolean {
    const { panes, sumForm, unfolded, field, desk } = this.panel;
    if (panes.open) return panes.show(null);
    if (sumForm.hide() || unfolded.closeFact()) return true;
    const typed = !field.isEmpty;
    field.clear();
    const begun = desk.newCall();
    field.focus();
    return begun || typed;
  }

  private undo(): boolean {
    const done = this.panel.desk.undo();
    this.panel.field.focus();
    return done;
  }

  private judge(verdict: "right" | "wrong"): boolean {
    const { desk, panes } = this.panel;
    if (!desk.advice) return false;
    void desk.judge(verdict, null);
    return verdict === "wrong" ? panes.show("situations") : true;
  }

  private nextTheme(): Theme {
    return THEMES[(THEMES.indexOf(this.panel.settings.theme) + 1) % THEMES.length] ?? "auto";
  }
}
