// Defines the element once, however often the code is loaded.
import { CopilotPanel } from "./panel";

export const PANEL = "copilot-panel";

/** Define <copilot-panel>. */
export function definePanel(): void {
  if (!customElements.get(PANEL)) customElements.define(PANEL, CopilotPanel);
}
