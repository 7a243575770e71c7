/** Why a summary is empty, in the words of the command. */
import type { AnalysisData, Sentence } from "../types.js";

// The kinds of blocks whose sentences can be chosen: can_be_chosen() in leitsatz/types.h.
const RUNNING: ReadonlySet<string> = new Set(["paragraph", "list_item", "quote"]);

/** `costs`: of each sentence; null: they cost nothing. REQUIRES: nothing was chosen. */
export function whyNothing(
  analysis: Pick<AnalysisData, "sentences" | "blocks">,
  costs: ArrayLike<number> | null,
): string {
  let shortest: Sentence | null = null;
  let cheapest = Infinity;
  for (const sentence of analysis.sentences) {
    if (!RUNNING.has(analysis.blocks[sentence.block]?.kind ?? "")) continue;
    if (shortest === null || sentence.words < shortest.words) shortest = sentence;
    cheapest = Math.min(cheapest, costs?.[sentence.index] ?? Infinity);
  }
  if (shortest === null) return "no sentences: there is nothing to summarize";
  const words = counted(shortest.words, "word");
  const characters = counted(shortest.characters, "character");
  const cost = costs === null ? "" : `, and the cheapest costs ${cheapest}`;
  return `no sentence fits: the shortest has ${words} and ${characters}${cost}`;
}

/** Why there is no headline, in the same words. */
export function noHeadline(maxWords: number): string {
  return `no headline of at most ${counted(maxWords, "word")}`;
}

export function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
