// The field at the bottom, in which the agent types.
export class Field {
  constructor(private readonly host: { readonly renderRoot: ParentNode }) {}

  /** What stands in it, without blanks around. */
  get text(): string {
    return this.element?.value.trim() ?? "";
  }

  get isEmpty(): boolean {
    return this.element?.value === "";
  }

  focus(): void {
    this.element?.focus();
  }

  /** Put a text into it, selected, to be sent or written over. */
  fill(text: string): void {
    if (!this.element) return;
    this.element.value = text;
    this.element.focus();
    this.element.select();
  }

  clear(): void {
    if (this.element) this.element.value = "";
  }

  /** Whether a digit pressed here belongs to a text that is being written. */
  takes(active: Element | null | undefined): boolean {
    if (active === this.element) return !this.isEmpty;
    return active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
  }

  private get element(): HTMLTextAreaElement | null {
    return this.host.renderRoot.querySelector("#field");
  }
}
