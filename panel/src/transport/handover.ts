// What the CTI hands over: by the address, or by messages from an allowed origin.
export interface Handover {
  phone: string | null;
  callId: string | null;
}

export interface Opening extends Handover {
  clause: string | null;
  theme: string | null;
  token: string | null;
}

/** Read what the address says. The fragment counts first: no server and no log sees it. */
export function readAddress(location: Location): Opening {
  const query = new URLSearchParams(location.search);
  const fragment = new URLSearchParams(location.hash.slice(1));
  const value = (name: string): string | null => fragment.get(name) || query.get(name) || null;
  return {
    phone: value("phone"),
    callId: value("call_id"),
    clause: value("clause"),
    theme: value("theme"),
    token: fragment.get("token"),
  };
}

/** Take number and token out of the address bar: what stays there can be reloaded and bookmarked by anybody. */
export function cleanAddress(location: Location, history: History): void {
  const query = new URLSearchParams(location.search);
  for (const name of ["phone", "call_id", "clause"]) query.delete(name);
  const rest = query.toString();
  history.replaceState(null, "", location.pathname + (rest ? `?${rest}` : ""));
}

export interface HandoverListener {
  call(handover: Handover): void;
  callEnd(): void;
  token(token: string): void;
}

/** Listen to messages of the allowed origins; everything else is ignored. Returns how to stop. */
export function listen(target: Window, origins: readonly string[], listener: HandoverListener): () => void {
  const heard = (event: MessageEvent): void => {
    const data: unknown = event.data;
    if (origins.includes(event.origin) && isRecord(data)) receive(data, listener);
  };
  target.addEventListener("message", heard);
  return () => target.removeEventListener("message", heard);
}

function receive(data: Record<string, unknown>, listener: HandoverListener): void {
  if (data["type"] === "copilot.call") listener.call({ phone: text(data["phone"]), callId: text(data["call_id"]) });
  if (data["type"] === "copilot.call_end") listener.callEnd();
  if (data["type"] === "copilot.token" && text(data["token"])) listener.token(String(data["token"]));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value ? value : null;
}
