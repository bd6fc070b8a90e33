// What the parts of the view are given to draw and to act with.
import type { Desk } from "../call/desk";
import type { Said } from "../messages/contract";
import type { ViewSettings } from "../storage/settings";
import type { Command } from "../keyboard/keys";
import type { SumForm } from "./sum_form";
import type { Unfolded } from "./unfolded";

export type Pane = "history" | "menu" | "situations" | null;

export interface Scene {
  desk: Desk;
  settings: ViewSettings;
  pane: Pane;
  /** The moment by the server's clock, in milliseconds. */
  now: number;
  /** Which copy key has just been pressed. */
  copied: string | null;
  unfolded: Unfolded;
  sumForm: SumForm;
  /** Send what stands in the field. */
  submit(): void;
  send(said: Said): void;
  run(command: Command): void;
  copy(name: string, text: string): void;
  open(pane: Pane): void;
  fill(text: string): void;
  set(settings: Partial<ViewSettings>): void;
  /** The address of a page the server names, null when it is not a web address. */
  link(url: string | null): string | null;
}
