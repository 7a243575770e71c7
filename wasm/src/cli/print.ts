/** An analysis as the command prints it: the same bytes as cli/output/ writes into a pipe. */
import type { Settings } from "./options.js";
import { counted } from "../library/nothing.js";
import { escapeMarkdown } from "../summarizer/markdown.js";
import type { Analysis, Headline, Sentence, Statistics, Summary, SummaryType } from "../types.js";

/** An analysis, and what is selected of it. */
export interface Selected {
  readonly analysis: Analysis;
  /** Of the caller, or of the page; empty if there is none. */
  readonly title: string;
  readonly summary: Summary;
  readonly headline: Headline | null;
}

const BLANKS = /[ \t\n\v\f\r\u0085\u2028\u2029]*[\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/g;

// Controls, as pictures where there are any.
function shown(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
}

/** A text on one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  const joined = text.replace(BLANKS, (_, at: number, all: string) => {
    const isAtEdge = at === 0 || at + _.length === all.length;
    return isAtEdge ? "" : " ";
  });
  // Blanks alone at the edges stay: only line breaks take them along.
  return joined.replace(/\t/g, " ").replace(/[\0-\x1f\x7f-\x9f]/g, shown);
}

const escaped = (text: string): string => escapeMarkdown(oneLine(text), true, true);

function said(sentence: Sentence): string {
  return sentence.speaker === null ? sentence.text : `${sentence.speaker}: ${sentence.text}`;
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} s`;
  return minutes === 0 ? rest : `${minutes} min ${rest}`;
}

function described(statistics: Statistics): string {
  const { words, sentences, readingSeconds } = statistics;
  const { summaryWords, summarySentences, summarySeconds } = statistics;
  const text = `${counted(words, "word")} in ${counted(sentences, "sentence")}`;
  const summary = `${counted(summaryWords, "word")} in ${counted(summarySentences, "sentence")}`;
  const share = words > 0 ? ` (${Math.round((100 * summaryWords) / words)} %)` : "";
  const times = [duration(readingSeconds), duration(summarySeconds)];
  return `${text}, ${times[0]} to read; summary: ${summary}, ${times[1]}${share}`;
}

/** `name`: of the input, if it is one of several. `number`: of it, from 1. */
export function printed(
  { analysis, title, summary, headline }: Selected,
  { format, keywords, stats }: Settings,
  type: SummaryType,
  name: string | null,
  number: number,
): string {
  const isMarkdown = format === "markdown";
  const line = isMarkdown ? escaped : oneLine;
  const heading = !isMarkdown ? "" : name === null ? "# " : "## ";
  const bullet = type !== "key-points" ? "" : isMarkdown ? "- " : "• ";
  const parts: string[] = [];
  const { sentences } = summary;
  if (type === "headline") {
    if (headline && headline.text !== "") parts.push(`${heading}${line(headline.text)}\n`);
  } else if (sentences.length > 0) {
    const lines = sentences.map((sentence) => `${bullet}${line(said(sentence))}\n`);
    const top = line(title);
    const before = top === "" ? "" : `${heading}${top}\n\n`;
    parts.push(before + lines.join(isMarkdown && bullet === "" ? "\n" : ""));
  }
  if (keywords && analysis.keywords.length > 0) {
    const terms = analysis.keywords.map(({ text }) => {
      const term = oneLine(text.replaceAll("\u00AD", ""));
      return isMarkdown ? escapeMarkdown(term, false, true) : term;
    });
    const label = isMarkdown ? "**Keywords:**" : "Keywords:";
    parts.push(`${label} ${terms.join(", ")}\n`);
  }
  if (stats) {
    const text = described(summary.statistics);
    parts.push(isMarkdown ? `*${text}*\n` : `${text}\n`);
  }
  const above = name === null ? "" : isMarkdown ? headerOf(name) : `==> ${oneLine(name)} <==\n`;
  return (number > 1 ? "\n" : "") + above + parts.join("\n");
}

function headerOf(name: string): string {
  return `# ${escapeMarkdown(oneLine(name), false, true)}\n\n`;
}

