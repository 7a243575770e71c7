import type { Analysis, Sentence } from "./types.js";

const ELLIPSIS = "…";

/** Where each of the first words of a text ends. */
function wordEnds(text: string, language: string, words: number): number[] {
  const ends: number[] = [];
  // Not in all hosts; without it, words of scripts without spaces are not told apart.
  if (typeof Intl.Segmenter === "function") {
    const locale = language === "und" ? undefined : language;
    for (const part of new Intl.Segmenter(locale, { granularity: "word" }).segment(text)) {
      if (part.isWordLike) ends.push(part.index + part.segment.length);
      if (ends.length === words) return ends;
    }
    return ends;
  }
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    ends.push(match.index + match[0].length);
    if (ends.length === words) return ends;
  }
  return ends;
}

function cut(sentence: Sentence, words: number): string {
  const end = wordEnds(sentence.text, sentence.language, words).at(-1) ?? 0;
  return end === 0 ? "" : sentence.text.slice(0, end) + ELLIPSIS;
}

/**
 * One line of at most so many words: the headline of the analysis; where it has none, the best
 * sentence that is short enough; where there is none either, the beginning of the best sentence,
 * with an ellipsis that says that it goes on.
 */
export function headlineText(analysis: Analysis, words: number): string {
  const headline = analysis.headline(words);
  if (headline) return headline.text;
  const whole = analysis.select({ sentences: 1, words }).sentences[0];
  if (whole) return whole.text;
  const best = analysis.select({ sentences: 1 }).sentences[0];
  return best ? cut(best, words) : "";
}
