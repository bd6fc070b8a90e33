// What the small loader and the panel's code agree on.
import type { GetToken } from "../transport/token";

/** Told on the document when the panel's code has arrived; the detail is a `Connect`. */
export const LOADED = "copilot-code-loaded";

export interface Connection {
  server: string;
  getToken: GetToken | null;
  clause: string | null;
}

/** Makes a panel that speaks to the server. */
export type Connect = (connection: Connection) => ConnectedPanel;

export interface ConnectedPanel {
  element: HTMLElement;
  focus(): void;
  /** Offer a key press; true when it meant something. */
  key(event: KeyboardEvent): boolean;
}
