// The button and the box. `!important` on :host wins over every style sheet of the host page, even one with `!important`.
const TEXT = `
:host { all: initial !important; display: inline-block !important; }
* { box-sizing: border-box; }
[hidden] { display: none; }
button {
  font: 600 14px/1.4 system-ui, "Segoe UI", Roboto, Arial, sans-serif;
  padding: 5px 12px; border: 1px solid #0a4fb8; border-radius: 7px; background: #0a4fb8; color: #fff; cursor: pointer;
}
button:focus-visible { outline: 2px solid #0a4fb8; outline-offset: 2px; }
section {
  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483647; display: flex; flex-direction: column;
  inline-size: min(420px, 100vw); background: #fff; border-inline-start: 1px solid #7b8796;
  box-shadow: 0 0 24px rgb(0 0 0 / 30%);
}
section[hidden] { display: none; }
.close { flex: none; align-self: end; margin: 4px; padding: 1px 10px; border-color: transparent; background: none; color: #0a4fb8; }
copilot-panel { flex: 1; min-block-size: 0; }
@media (prefers-color-scheme: dark) {
  section { background: #1a2027; }
  .close { color: #8bbcff; }
}
`;

/** The style sheet of an element; a constructed one is no inline style to a strict CSP. */
export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(TEXT);
  return made;
}
