/** How sentences that stood apart are put together. */

// Scripts whose sentences follow each other without a space, with their punctuation.
const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303F\\uFF01-\\uFF65";

// The last letter, digit or mark of such a script ends it; quotes and Western stops may follow.
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}][^${UNSPACED}\\p{L}\\p{N}]*$`, "u");

// Only the end of a sentence matters, which may have 2,000 bytes.
const TAIL_UNITS = 32;

/** The sentences in one line of prose: with a space between them where their script has one. */
export function join(sentences: readonly { readonly text: string }[]): string {
  const parts: string[] = [];
  let spaced = false;
  for (const { text } of sentences) {
    if (spaced) parts.push(" ");
    parts.push(text);
    spaced = !ENDS_UNSPACED.test(text.slice(-TAIL_UNITS));
  }
  return parts.join("");
}
