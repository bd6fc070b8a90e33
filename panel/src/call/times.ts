// Moments in words, always by Moscow.
const MOSCOW = new Intl.DateTimeFormat("ru-RU", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Moscow" });
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Under this the seconds matter. */
const SECONDS_SHOWN_BELOW = 10 * MINUTE;
/** Above this a countdown only distracts. */
const COUNTED_BELOW = 120 * MINUTE;

/** «23:50». */
export function hourOf(moment: string | number): string {
  return MOSCOW.format(new Date(moment));
}

/** «12 мин», «4:09», or null when there is more time than anybody counts, or none. */
export function timeLeft(milliseconds: number): string | null {
  if (milliseconds <= 0 || milliseconds > COUNTED_BELOW) return null;
  if (milliseconds >= SECONDS_SHOWN_BELOW) return `${Math.floor(milliseconds / MINUTE)} мин`;
  const seconds = Math.ceil(milliseconds / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
