import { headlineText } from "./headline-text.js";
import { join } from "../library/joining.js";
import { escapeMarkdown, oneLine } from "./markdown.js";
import type { CoreOptions } from "./options.js";
import type { SummarizerLength } from "./types.js";
import type { Analysis, Leitsatz, Sentence } from "../types.js";

type Limits = Readonly<Record<SummarizerLength, number>>;

/** The draft's "should use no more than", as hard limits; its "paragraphs" are sentences here. */
const PARAGRAPH_SENTENCES: Limits = { short: 1, medium: 3, long: 5 };
const KEY_POINTS: Limits = { short: 3, medium: 5, long: 7 };
const HEADLINE_WORDS: Limits = { short: 12, medium: 17, long: 22 };

function paragraph(sentences: readonly Sentence[], markdown: boolean): string[] {
  let joined = "";
  return sentences.map(({ text }, i) => {
    const before = joined.length;
    joined = join(sentences.slice(0, i + 1));
    const separator = joined.slice(before, joined.length - text.length);
    const line = oneLine(text);
    const isLast = i + 1 === sentences.length;
    return separator + (markdown ? escapeMarkdown(line, i === 0, isLast) : line);
  });
}

function list(sentences: readonly Sentence[], markdown: boolean): string[] {
  return sentences.map(({ text }, i) => {
    const line = oneLine(text);
    return (i === 0 ? "" : "\n") + (markdown ? `- ${escapeMarkdown(line, true, true)}` : line);
  });
}

/** The summary of an analysis, in pieces. There are none if there is nothing to summarize. */
export function summaryPieces(
  leitsatz: Leitsatz,
  analysis: Analysis,
  options: CoreOptions,
): string[] {
  const { type, length } = options;
  const markdown = options.format === "markdown";
  switch (type) {
    case "headline": {
      const line = oneLine(headlineText(leitsatz, analysis, HEADLINE_WORDS[length]));
      if (line === "") return [];
      return [markdown ? escapeMarkdown(line, true, true) : line];
    }
    case "key-points":
      return list(analysis.select({ sentences: KEY_POINTS[length], type }).sentences, markdown);
    case "tldr":
    case "teaser":
      return paragraph(
        analysis.select({ sentences: PARAGRAPH_SENTENCES[length], type }).sentences,
        markdown,
      );
  }
}
