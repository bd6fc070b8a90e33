// <copilot-panel>: one desk, drawn and acted on. The page and the embed both use it.
import { LitElement, html, type TemplateResult } from "lit";
import type { Desk } from "../call/desk";
import { TEXTS } from "../messages/texts";
import { keepSettings, type ViewSettings } from "../storage/settings";
import { card } from "./card";
import { Choosing } from "./choosing";
import { Commands } from "./commands";
import { Copying } from "./copying";
import { dock } from "./dock";
import { Field } from "./field";
import { Opened } from "./opened";
import { panes } from "./panes";
import type { Scene } from "./scene";
import { spoken } from "./spoken";
import { approval } from "./styles/approval";
import { brief } from "./styles/brief";
import { card as cardStyles } from "./styles/card";
import { controls } from "./styles/controls";
import { details } from "./styles/details";
import { frame } from "./styles/frame";
import { tokens } from "./styles/tokens";
import { SumForm } from "./sum_form";
import { top } from "./top";
import { Unfolded } from "./unfolded";

const SECOND = 1000;

export class CopilotPanel extends LitElement {
  static override styles = [tokens, controls, frame, cardStyles, details, approval, brief];

  desk!: Desk;
  settings!: ViewSettings;
  server = "";
  settingsStore: Storage | null = null;

  readonly field = new Field(this);
  readonly choosing = new Choosing(this);
  readonly copying = new Copying(this);
  readonly panes = new Opened(this);
  readonly unfolded = new Unfolded(this);
  readonly sumForm = new SumForm(this);
  private readonly commands = new Commands(this);
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
    this.field.focus();
  }

  /** A key was pressed somewhere that is ours; true when it meant something. */
  key(event: KeyboardEvent): boolean {
    return this.commands.key(event);
  }

  /** Change how it is read, and keep that. */
  set(change: Partial<ViewSettings>): true {
    this.settings = { ...this.settings, ...change };
    keepSettings(this.settingsStore, this.settings);
    this.requestUpdate();
    return true;
  }

  protected override render(): TemplateResult {
    const scene = this.scene();
    this.toggleAttribute("large", this.settings.large);
    this.setAttribute("theme", this.settings.theme);
    return html`<div class="frame" ?inert=${scene.pane !== null}>
        ${top(scene)}
        <main aria-label=${TEXTS.answer} aria-busy=${this.desk.sending !== null}>${card(scene)}</main>
        ${dock(scene)}
      </div>
      ${panes(scene, this.panes.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.copying.notice || spoken(this.desk.call.answer)}</div>`;
  }

  protected override updated(): void {
    const decision = this.desk.advice?.decision_id ?? this.desk.call.id;
    if (decision === this.shown) return;
    this.shown = decision;
    this.copying.notice = "";
    this.unfolded.fold(this.desk.call.id);
    this.renderRoot.querySelector("main")?.scrollTo({ top: 0 });
  }

  private scene(): Scene {
    return {
      desk: this.desk,
      settings: this.settings,
      pane: this.panes.open,
      now: this.desk.clock.now(),
      copied: this.copying.done,
      unfolded: this.unfolded,
      sumForm: this.sumForm,
      submit: () => void this.choosing.submit(),
      send: (said) => void this.choosing.send(said),
      run: (command) => void this.commands.run(command),
      copy: (name, text) => void this.copying.copy(name, text),
      open: (pane) => void this.panes.show(pane),
      fill: (text) => this.field.fill(text),
      set: (settings) => void this.set(settings),
      link: (url) => this.link(url),
    };
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
