import { UNSPACED_SCRIPTS } from "../generated/unspaced.js";
import type { Analysis, Leitsatz } from "../types.js";

const ELLIPSIS = "…";

// Scripts without spaces between words, in which a word may end after any letter.
const UNSPACED = UNSPACED_SCRIPTS.map((script) => `\\p{scx=${script}}`).join("");

// A letter of these scripts with its marks, or a run of other letters and digits. Each part holds
// at least one word.
const PARTS = new RegExp(
  `(?<letter>(?=[${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*)|(?:(?![${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*)+`,
  "gu",
);

const LONGEST_BEGINNING = 8;

/** Counts the words of a text. */
type Counter = (text: string) => number;

/** A counter for a language, by the library's rules. */
function counterOf(leitsatz: Leitsatz, language: string): Counter {
  return (text) => {
    const analysis = leitsatz.analyzeSync(text, { language: language === "und" ? "" : language });
    const { sentences } = analysis;
    analysis.free();
    const read = sentences.map((sentence) => sentence.text).join("");
    // If the sentences do not cover the text, use a count that is never too low.
    const isWhole = read.replace(/\s/g, "") === text.replace(/\s/g, "");
    if (!isWhole) return [...text.matchAll(PARTS)].length;
    return sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  };
}

/** The positions where a text may be cut: good ones at white space, or any between two parts. */
function endsOf(text: string): { good: number[]; any: number[] } {
  const parts = [...text.matchAll(PARTS)].map((part) => ({
    start: part.index,
    end: part.index + part[0].length,
    isLetter: part.groups?.letter !== undefined,
  }));
  const good = parts.filter(({ end, isLetter }, i) => {
    const next = parts[i + 1];
    return isLetter || !next || next.isLetter || /\s/.test(text.slice(end, next.start));
  });
  return { good: good.map(({ end }) => end), any: parts.map(({ end }) => end) };
}

/** The last of the ascending ends with at most `words` words before it; 0 if there is none. */
function lastEnd(text: string, ends: readonly number[], words: number, count: Counter): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (count(text.slice(0, ends[middle])) <= words) low = middle + 1;
    else high = middle;
  }
  // The beginning of a word may count as two words; its end comes a few letters later.
  for (let i = low; i < low + LONGEST_BEGINNING && i < ends.length; ++i) {
    if (count(text.slice(0, ends[i])) <= words) low = i + 1;
  }
  return ends[low - 1] ?? 0;
}

function beginningOf(text: string, words: number, count: Counter): string {
  const { good, any } = endsOf(text);
  const end = lastEnd(text, good, words, count) || lastEnd(text, any, words, count);
  return end === 0 ? "" : text.slice(0, end) + ELLIPSIS;
}

/**
 * One line of at most `words` words, by the library's count: the headline of the analysis, else the
 * best sentence that is short enough, else the beginning of the best sentence and an ellipsis.
 */
export function headlineText(leitsatz: Leitsatz, analysis: Analysis, words: number): string {
  const headline = analysis.headline(words);
  if (headline) return headline.text;
  const whole = analysis.select({ sentences: 1, words }).sentences[0];
  if (whole) return whole.text;
  const best = analysis.select({ sentences: 1 }).sentences[0];
  return best ? beginningOf(best.text, words, counterOf(leitsatz, best.language)) : "";
}
