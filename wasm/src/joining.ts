/** How sentences that stood apart are put together. */

// Scripts whose sentences follow each other without a space, with their punctuation.
const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303F\\uFF01-\\uFF65";

// The last letter, digit or mark of such a script ends it; quotes and Western stops may follow.
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}][^${UNSPACED}\\p{L}\\p{N}]*$`, "u");

// A sentence is at most 2,000 bytes, but only its end matters.
const TAIL_UNITS = 32;

/** The sentences in one line of prose: with a space between them where their script has one. */
export function join(sentences: readonly { readonly text: string }[]): string {
  let text = "";
  for (const sentence of sentences) {
    const spaced = text !== "" && !ENDS_UNSPACED.test(text.slice(-TAIL_UNITS));
    text += spaced ? ` ${sentence.text}` : sentence.text;
  }
  return text;
}
