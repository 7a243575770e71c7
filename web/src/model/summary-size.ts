/** What a summary amounts to, in words: how much of the text, and how much time it saves. */
import type { Summary } from "leitsatz";
import type { Reading } from "./reading.js";
import type { Unit } from "./scale.js";
import { formatDuration, formatPercent, say } from "../i18n/strings.js";

/** What is shown, part by part, and what is said aloud. `line`: there is one line instead. */
export function countOf(
  reading: Reading,
  summary: Summary,
  unit: Unit,
  line: string | null,
): [parts: string[], aloud: string] {
  if (line !== null) return [[say("count.line", { n: line.split(/\s+/).length })], line];
  const n = summary.sentences.length;
  if (n === 0) return [[say("count.none")], say("count.none")];
  const time = formatDuration(summary.statistics.summarySeconds);
  const parts = [
    say("count", { n, all: reading.extent.sentences }),
    say("saved.time", { summary: time, text: formatDuration(reading.seconds) }),
  ];
  const measure = measureOf(reading, summary, unit);
  return [measure ? [measure, ...parts] : parts, say("announce", { n, time })];
}

function measureOf(reading: Reading, summary: Summary, unit: Unit): string | null {
  switch (unit) {
    case "words":
      return say("count.line", { n: summary.words });
    case "share":
      return formatPercent(summary.words / Math.max(1, reading.extent.words));
    default:
      return null;
  }
}
