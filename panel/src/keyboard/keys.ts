// Keys by their place on the keyboard, so that they work in either layout. The letters shown are those of a Russian one.
export type Command =
  | "phrase" | "case" | "comment" | "all" | "newCall" | "undo" | "history" | "menu" | "expert" | "large" | "theme" | "approve" | "right" | "wrong";

interface Key {
  code: string;
  shown: string;
  /** For aria-keyshortcuts, which names keys as an English layout does. */
  aria: string;
}

export const KEYS: Record<Exclude<Command, "newCall">, Key> = {
  phrase: alt("KeyA", "Ф", "A"),
  case: alt("KeyC", "С", "C"),
  comment: alt("KeyR", "К", "R"),
  all: alt("KeyD", "В", "D"),
  undo: alt("KeyZ", "Я", "Z"),
  history: alt("KeyP", "З", "P"),
  menu: alt("KeyV", "М", "V"),
  expert: alt("Quote", "Э", "'"),
  large: alt("KeyI", "Ш", "I"),
  theme: alt("KeyN", "Т", "N"),
  approve: alt("KeyH", "Р", "H"),
  right: alt("Equal", "+", "="),
  wrong: alt("Minus", "−", "-"),
};

export type Pressed = { command: Command } | { digit: number; alone: boolean } | null;

/** What a key press means; null when it is none of ours. */
export function pressed(event: KeyboardEvent): Pressed {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.code === "Escape" && !event.altKey) return { command: "newCall" };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit) return { digit: Number(digit), alone: !event.altKey };
  return event.altKey ? commandAt(event.code) : null;
}

function commandAt(code: string): Pressed {
  const found = Object.entries(KEYS).find(([, key]) => key.code === code);
  return found ? { command: found[0] as Command } : null;
}

function alt(code: string, letter: string, english: string): Key {
  return { code, shown: `Alt+${letter}`, aria: `Alt+${english}` };
}
