// <copilot-panel>: one desk, drawn and acted on. The page and the embed both use it.
import { LitElement, html, type TemplateResult } from "lit";
import { answersOf, readingsOf } from "../call/choices";
import type { Desk } from "../call/desk";
import { pressed, type Command } from "../keyboard/keys";
import type { Past } from "../messages/contract";
import { TEXTS } from "../messages/texts";
import { choose } from "../messages/payloads";
import { keepSettings, type Theme, type ViewSettings } from "../storage/settings";
import { card } from "./card";
import { copyText } from "./clipboard";
import { dock } from "./dock";
import { panes, type Lists } from "./panes";
import type { CopyName } from "./parts";
import type { Pane, Scene } from "./scene";
import { spoken } from "./spoken";
import { card as cardStyles } from "./styles/card";
import { controls } from "./styles/controls";
import { details } from "./styles/details";
import { frame } from "./styles/frame";
import { tokens } from "./styles/tokens";
import { top } from "./top";

const SECOND = 1000;
const COPIED_SHOWN_MS = 1500;
const THEMES: readonly Theme[] = ["auto", "light", "dark"];

export class CopilotPanel extends LitElement {
  static override styles = [tokens, controls, frame, cardStyles, details];

  desk!: Desk;
  settings!: ViewSettings;
  server = "";
  settingsStore: Storage | null = null;

  private pane: Pane = null;
  private past: readonly Past[] | null = null;
  private filter = "";
  private copied: string | null = null;
  private notice = "";
  private shown: string | null = null;
  private ticking: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.ticking !== null) this.desk.clock.cancel(this.ticking);
  }

  focusField(): void {
    this.field?.focus();
  }

  /** A key was pressed somewhere that is ours; true when it meant something. */
  key(event: KeyboardEvent): boolean {
    const meant = pressed(event);
    if (!meant) return false;
    const done = "digit" in meant ? this.digit(meant.digit, meant.alone) : this.run(meant.command);
    if (done) event.preventDefault();
    return done;
  }

  protected override render(): TemplateResult {
    const scene = this.scene();
    this.toggleAttribute("large", this.settings.large);
    this.setAttribute("theme", this.settings.theme);
    return html`<div class="frame" ?inert=${this.pane !== null}>
        ${top(scene)}
        <main aria-label=${TEXTS.answer} aria-busy=${this.desk.sending !== null}>${card(scene)}</main>
        ${dock(scene)}
      </div>
      ${panes(scene, this.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.notice || spoken(this.desk.call.answer)}</div>`;
  }

  protected override updated(): void {
    const decision = this.desk.advice?.decision_id ?? this.desk.call.id;
    if (decision === this.shown) return;
    this.shown = decision;
    this.notice = "";
    this.renderRoot.querySelector("main")?.scrollTo({ top: 0 });
  }

  private scene(): Scene {
    return {
      desk: this.desk,
      settings: this.settings,
      pane: this.pane,
      now: this.desk.clock.now(),
      copied: this.copied,
      submit: () => void this.submit(),
      send: (text) => void this.choose(text),
      run: (command) => void this.run(command),
      copy: (name, text) => void this.copy(name, text),
      open: (pane) => this.open(pane),
      fill: (text) => this.fill(text),
      set: (settings) => this.set(settings),
      link: (url) => this.link(url),
    };
  }

  private lists(): Lists {
    return {
      past: this.past,
      filter: this.filter,
      search: (query) => this.search(query),
      pick: (situation) => this.pick(situation),
    };
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("#field");
  }

  private async submit(): Promise<void> {
    const field = this.field;
    const text = field?.value.trim() ?? "";
    if (!field || !text) return;
    if ((await this.desk.send(text)) && field.value.trim() === text) field.value = "";
  }

  private async choose(text: string): Promise<void> {
    const from = this.shadowRoot?.activeElement;
    await this.desk.send(text);
    await this.updateComplete;
    if (!from?.isConnected || from.classList.contains("choice")) this.focusField();
  }

  private digit(digit: number, alone: boolean): boolean {
    if (this.pane !== null || (alone && this.typing())) return false;
    const { advice, offered } = this.desk;
    const situation = offered[digit - 1];
    if (situation) return this.sendChoice(choose(situation.id));
    const choice = advice && [...answersOf(advice), ...readingsOf(advice)].find((one) => one.digit === digit);
    return choice ? this.sendChoice(choice.payload) : false;
  }

  private sendChoice(payload: string): true {
    void this.choose(payload);
    return true;
  }

  /** Whether a digit belongs to a text that is being written. */
  private typing(): boolean {
    const active = this.shadowRoot?.activeElement;
    if (active === this.field) return this.field?.value !== "";
    return active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
  }

  private run(command: Command): boolean {
    const actions: Record<Command, () => boolean> = {
      phrase: () => this.press("phrase"),
      case: () => this.press("case"),
      comment: () => this.press("comment"),
      all: () => this.press("all"),
      newCall: () => this.escape(),
      undo: () => this.undo(),
      history: () => this.open(this.pane === "history" ? null : "history"),
      menu: () => this.open(this.pane === "menu" ? null : "menu"),
      expert: () => this.set({ expert: !this.settings.expert }),
      large: () => this.set({ large: !this.settings.large }),
      theme: () => this.set({ theme: THEMES[(THEMES.indexOf(this.settings.theme) + 1) % THEMES.length] ?? "auto" }),
      right: () => this.judge("right"),
      wrong: () => this.judge("wrong"),
    };
    return actions[command]();
  }

  /** Press the copy button of this key; where there are several, the same key again takes the next. */
  private press(name: CopyName): boolean {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>(`[data-copy="${name}"]`)];
    const [copied, index] = this.copied?.split(" ") ?? [];
    const next = copied === name ? (Number(index) + 1) % buttons.length : 0;
    buttons[next]?.click();
    return buttons.length > 0;
  }

  private async copy(name: string, text: string): Promise<void> {
    const done = await copyText(text, this.renderRoot as ShadowRoot);
    this.copied = done ? name : null;
    this.notice = done ? TEXTS.copied : TEXTS.copyFailed;
    this.requestUpdate();
    this.desk.clock.after(COPIED_SHOWN_MS, () => {
      this.copied = null;
      this.requestUpdate();
    });
  }

  private escape(): boolean {
    if (this.pane) return this.open(null);
    const typed = this.field?.value !== "";
    if (this.field) this.field.value = "";
    const begun = this.desk.newCall();
    this.focusField();
    return begun || typed;
  }

  private undo(): boolean {
    const done = this.desk.undo();
    this.focusField();
    return done;
  }

  private judge(verdict: "right" | "wrong"): boolean {
    if (!this.desk.advice) return false;
    void this.desk.judge(verdict, null);
    return verdict === "wrong" ? this.open("situations") : true;
  }

  private pick(situation: string | null): void {
    this.open(null);
    if (situation) void this.desk.judge("wrong", situation);
  }

  private open(pane: Pane): true {
    this.pane = pane;
    this.filter = "";
    if (pane === "history") this.search("");
    this.requestUpdate();
    void this.updateComplete.then(() => this.focusPane());
    return true;
  }

  private focusPane(): void {
    if (!this.pane) return this.focusField();
    const first = this.pane === "menu" ? ".pane button" : ".pane input";
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  private search(query: string): void {
    this.filter = query;
    this.requestUpdate();
    if (this.pane !== "history") return;
    void this.desk.history(query).then((past) => {
      if (this.filter === query) this.past = past;
      this.requestUpdate();
    });
  }

  private fill(text: string): void {
    if (!this.field) return;
    this.field.value = text;
    this.field.focus();
    this.field.select();
  }

  private set(change: Partial<ViewSettings>): true {
    this.settings = { ...this.settings, ...change };
    keepSettings(this.settingsStore, this.settings);
    this.requestUpdate();
    return true;
  }

  private link(url: string | null): string | null {
    if (!url) return null;
    const address = new URL(url, this.server || location.href);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  }

  private tick(): void {
    this.ticking = this.desk.clock.after(SECOND, () => this.tick());
    this.requestUpdate();
  }
}
