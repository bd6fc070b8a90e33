// Copying: by a click on a button or by its key, and what is said of it for a moment.
import { TEXTS } from "../messages/texts";
import { copyText } from "./clipboard";
import type { CopilotPanel } from "./panel";
import type { CopyName } from "./parts";

const SHOWN_MS = 1500;

export class Copying {
  /** Which copy button has just been pressed. */
  done: string | null = null;
  /** How it went, for a screen reader. */
  notice = "";

  constructor(private readonly panel: CopilotPanel) {}

  /** Press the copy button of this key; where there are several, the same key again takes the next. */
  press(name: CopyName): boolean {
    const buttons = [...this.panel.renderRoot.querySelectorAll<HTMLButtonElement>(`[data-copy="${name}"]`)];
    const [copied, index] = this.done?.split(" ") ?? [];
    const next = copied === name ? (Number(index) + 1) % buttons.length : 0;
    buttons[next]?.click();
    return buttons.length > 0;
  }

  async copy(name: string, text: string): Promise<void> {
    const done = await copyText(text, this.panel.renderRoot as ShadowRoot);
    this.done = done ? name : null;
    this.notice = done ? TEXTS.copied : TEXTS.copyFailed;
    this.panel.requestUpdate();
    this.panel.desk.clock.after(SHOWN_MS, () => {
      this.done = null;
      this.panel.requestUpdate();
    });
  }
}
