// A panel inside a knowledge base: nothing of it is kept on the host's page.
import { BrowserClock } from "../call/clock";
import { Desk } from "../call/desk";
import { PANEL } from "../render/define";
import type { CopilotPanel } from "../render/panel";
import { MemorySession } from "../storage/session";
import { readSettings } from "../storage/settings";
import { Api } from "../transport/api";
import type { ConnectedPanel, Connection } from "./protocol";

export function connect({ server, getToken, clause }: Connection): ConnectedPanel {
  const panel = document.createElement(PANEL) as CopilotPanel;
  const session = new MemorySession();
  const api = new Api(server, getToken, () => session.tab());
  const desk = new Desk(api, session, new BrowserClock(), () => panel.requestUpdate());
  Object.assign(panel, { desk, server, settings: readSettings(null) });
  desk.start();
  if (clause) void desk.openAt(clause);
  return {
    element: panel,
    focus: () => void panel.updateComplete.then(() => panel.focusField()),
    key: (event) => panel.key(event),
  };
}
