// Puts a text into the clipboard; on a plain-HTTP intranet browsers leave only the old way.
/** True when it worked. `root` is where a helper field may stand for a moment. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  if (!window.isSecureContext || !navigator.clipboard) return copyByField(text, root);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text, root);
  }
}

function copyByField(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  const field = document.createElement("textarea");
  field.className = "unseen";
  field.value = text;
  root.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
