/** Phrases for the size of a summary and the time that it saves. */
import type { Summary } from "leitsatz";
import type { AnalyzedArticle } from "./analyzed-article.js";
import type { Unit } from "./scale.js";
import { formatDuration, formatPercent, say } from "../i18n/strings.js";

/** The parts to show, and the phrase for screen readers. `line`: shown instead of sentences. */
export function summarySize(
  analyzed: AnalyzedArticle,
  summary: Summary,
  unit: Unit,
  line: string | null,
): [parts: string[], aloud: string] {
  if (line !== null) return [[say("count.line", { n: line.split(/\s+/).length })], line];
  const n = summary.sentences.length;
  if (n === 0) return [[say("count.none")], say("count.none")];
  const { all } = analyzed.extent;
  const time = formatDuration(summary.statistics.summarySeconds);
  const text = formatDuration(analyzed.seconds);
  // What saves nothing is not told as a saving.
  const parts = [n === all || time === text ? time : say("saved.time", { summary: time, text })];
  if (all > 1) parts.unshift(say("count", { n, all }));
  const measure = measureOf(analyzed, summary, unit);
  return [measure ? [measure, ...parts] : parts, say("announce", { n, time })];
}

function measureOf(analyzed: AnalyzedArticle, summary: Summary, unit: Unit): string | null {
  switch (unit) {
    case "words":
      return say("count.line", { n: summary.words });
    case "share":
      return formatPercent(summary.words / Math.max(1, analyzed.words));
    default:
      return null;
  }
}
