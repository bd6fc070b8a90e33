// The page /panel: wires a panel to the address, to the CTI, and to the tab's session.
import { BrowserClock } from "../call/clock";
import { Desk } from "../call/desk";
import { definePanel, PANEL } from "../render/define";
import type { CopilotPanel } from "../render/panel";
import { TabSession } from "../storage/session";
import { readSettings, themeOf } from "../storage/settings";
import { Api } from "../transport/api";
import { cleanAddress, listen, readAddress } from "../transport/handover";
import { HostToken } from "./host_token";
import { Twins } from "./twins";

function start(): void {
  const opening = readAddress(location);
  cleanAddress(location, history);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="copilot-origins"]');
  const origins = (meta?.content ?? "").split(/\s+/).filter(Boolean);
  const token = new HostToken(opening.token, window, origins);
  const panel = document.createElement(PANEL) as CopilotPanel;
  const session = new TabSession(sessionStorage);
  const api = new Api("", token.source, () => session.tab());
  const desk = new Desk(api, session, new BrowserClock(), () => panel.requestUpdate());
  const settings = readSettings(localStorage);
  Object.assign(panel, {
    desk,
    settingsStore: localStorage,
    settings: { ...settings, theme: themeOf(opening.theme) ?? settings.theme },
  });
  document.body.append(panel);
  if (opening.phone || opening.callId) desk.handOver(opening);
  listen(window, origins, {
    call: (handover) => desk.handOver(handover),
    callEnd: () => desk.callEnded(),
    token: (given) => token.give(given),
  });
  window.addEventListener("keydown", (event) => panel.key(event));
  void settled(session, desk).then(() => {
    desk.start();
    if (opening.clause) void desk.openAt(opening.clause);
  });
  void panel.updateComplete.then(() => panel.focusField());
}

/** Resolves when it is known whether this tab is the copy of another; a copy has begun anew by then. */
async function settled(session: TabSession, desk: Desk): Promise<void> {
  const twins = new Twins(
    () => session.tab(),
    () => {
      session.renew();
      desk.leave();
    },
  );
  if (session.isKept) await twins.ask();
}

definePanel();
start();
