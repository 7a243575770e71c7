/** Joins selected sentences into one line of prose. */

// Scripts without a space between sentences, and their punctuation.
const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303F\\uFF01-\\uFF65";

// Matches a sentence whose last letter, digit or mark belongs to such a script; quotation marks and
// Western full stops may follow.
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}][^${UNSPACED}\\p{L}\\p{N}]*$`, "u");

// A sentence may have 2,000 bytes, but only its end matters.
const TAIL_UNITS = 32;

/** The sentences in one line, with spaces between them unless their script has none. */
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
