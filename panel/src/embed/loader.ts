// widget.js: a button that opens the panel. Small, without a library; the panel's code comes when it is first opened.
import { TEXTS } from "../messages/texts";
import type { GetToken } from "../transport/token";
import { LOADED, type Connect, type ConnectedPanel } from "./protocol";
import { sheet } from "./styles";

declare const PANEL_CODE: string;

const ELEMENT = "copilot-assistant";
const OPENED = "copilot-opened";
const script = document.currentScript as HTMLScriptElement;
const server = new URL(script.src).origin;

let code: Promise<Connect> | null = null;

/** The panel's code, fetched once for all elements of the page; a failed try may be repeated. */
function loadCode(): Promise<Connect> {
  code ??= new Promise<Connect>((resolve, reject) => {
    const tag = document.createElement("script");
    // The code tells itself while it runs, so after that either event means that it did not come.
    const over = (): void => {
      tag.remove();
      reject(new Error(`${tag.src} cannot be loaded`));
    };
    document.addEventListener(LOADED, (event) => resolve((event as CustomEvent<Connect>).detail), { once: true });
    tag.addEventListener("load", over);
    tag.addEventListener("error", over);
    tag.src = `${server}/panel/assets/${PANEL_CODE}`;
    document.head.append(tag);
  });
  code.catch(() => (code = null));
  return code;
}

class Assistant extends HTMLElement {
  private readonly root = this.attachShadow({ mode: "open" });
  private readonly button = document.createElement("button");
  private readonly box = document.createElement("section");
  private panel: ConnectedPanel | null = null;
  private readonly leave = new AbortController();

  connectedCallback(): void {
    if (this.root.childElementCount > 0) return;
    this.root.adoptedStyleSheets = [sheet()];
    const clause = this.dataset["clause"];
    this.button.textContent = this.dataset["label"] ?? (clause ? TEXTS.ask : TEXTS.open);
    this.button.setAttribute("aria-expanded", "false");
    this.button.addEventListener("click", () => void this.toggle());
    this.box.hidden = true;
    this.box.setAttribute("role", "dialog");
    this.box.setAttribute("aria-label", TEXTS.app);
    this.root.append(this.button, this.box);
    this.root.addEventListener("keydown", (event) => this.key(event as KeyboardEvent));
    document.addEventListener(OPENED, (event) => event.target !== this && this.close(), { signal: this.leave.signal });
  }

  private async toggle(): Promise<void> {
    if (!this.box.hidden) return this.close();
    try {
      this.panel ??= this.connect(await loadCode());
    } catch (error) {
      this.button.textContent = TEXTS.embedFailed;
      // What is wrong is for whoever put the widget into the page: a missing function, a policy that is too strict.
      console.error(error);
      return;
    }
    this.box.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    this.dispatchEvent(new CustomEvent(OPENED, { bubbles: true }));
    this.panel.focus();
  }

  private connect(make: Connect): ConnectedPanel {
    const panel = make({ server, getToken: this.getToken(), clause: this.dataset["clause"] ?? null });
    const close = document.createElement("button");
    close.className = "close";
    close.textContent = TEXTS.close;
    close.addEventListener("click", () => this.close());
    this.box.append(close, panel.element);
    return panel;
  }

  /** The host's function, named by data-get-token; without the attribute no token is needed. */
  private getToken(): GetToken | null {
    const name = this.dataset["getToken"];
    if (!name) return null;
    const given: unknown = (window as unknown as Record<string, unknown>)[name];
    if (typeof given !== "function") throw new Error(`data-get-token: the page has no function ${name}`);
    return given as GetToken;
  }

  private key(event: KeyboardEvent): void {
    if (this.box.hidden || this.panel?.key(event)) return event.stopPropagation();
    if (event.code === "Escape") this.close();
  }

  private close(): void {
    if (this.box.hidden) return;
    this.box.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    this.button.focus();
  }
}

if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, Assistant);
// A script tag with data-open or data-clause stands for an element of its own.
if ("open" in script.dataset || "clause" in script.dataset) {
  const element = document.createElement(ELEMENT);
  Object.assign(element.dataset, script.dataset);
  script.after(element);
}
