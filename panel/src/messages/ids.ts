// Random ids of letters alone: nothing in them can be taken for a telephone number.
const LETTERS = "abcdefghjkmnpqrstuvwxyz";

/** An id of the given length; 12 letters are 54 bits. */
export function randomId(length = 12): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
