// How this agent likes to read: kept on this machine.
export type Theme = "auto" | "light" | "dark";

export interface ViewSettings {
  theme: Theme;
  large: boolean;
  expert: boolean;
}

const KEY = "copilot.view";
const PLAIN: ViewSettings = { theme: "auto", large: false, expert: false };
const THEMES: readonly string[] = ["auto", "light", "dark"];

/** The settings kept earlier; what cannot be read counts as not set. */
export function readSettings(storage: Storage | null): ViewSettings {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    return checked(kept as Partial<ViewSettings>);
  } catch {
    return PLAIN;
  }
}

/** Keep the settings. */
export function keepSettings(storage: Storage | null, settings: ViewSettings): void {
  storage?.setItem(KEY, JSON.stringify(settings));
}

/** The theme of this name, or null. */
export function themeOf(name: string | null): Theme | null {
  return name && THEMES.includes(name) ? (name as Theme) : null;
}

function checked(kept: Partial<ViewSettings>): ViewSettings {
  return { theme: themeOf(kept.theme ?? null) ?? "auto", large: kept.large === true, expert: kept.expert === true };
}
