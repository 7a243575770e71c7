/** What kind of summary is wanted, and how long: of the options, or of a line of a batch. */
import { NO_LIMIT } from "../module/core.js";
import type { Budget, Keep, SummaryType } from "../types.js";

export type Length = "short" | "medium" | "long";

export const LENGTHS: readonly Length[] = ["short", "medium", "long"];
export const MOST = NO_LIMIT - 1;

const HEADLINE_WORDS = [12, 17, 22];

export interface Demand {
  readonly type: SummaryType;
  /** A preset, for what the limits do not say. */
  readonly length?: Length | undefined;
  readonly sentences?: number | undefined;
  readonly words?: number | undefined;
  readonly characters?: number | undefined;
  readonly share?: number | undefined;
  readonly costs?: readonly number[] | undefined;
  readonly limit?: number | undefined;
  readonly neighbours?: number | undefined;
  readonly keep?: readonly Keep[] | undefined;
}

/** The budget in full. `cost`: what a sentence costs, where the demand does not say it. */
export function budgetOf(demand: Demand, cost: Budget["cost"], most: number | undefined): Budget {
  const { type, length, words, characters, share, costs, neighbours, keep } = demand;
  const charges = costs ? { costs, limit: demand.limit } : cost ? { cost, limit: most } : {};
  // Without any limit, select() has one of its own.
  const preset = length === undefined ? undefined : presetOf(type, LENGTHS.indexOf(length));
  const sentences = demand.sentences ?? preset;
  return { sentences, words, characters, share, ...charges, type, neighbours, keep };
}

function presetOf(type: SummaryType, step: number): number {
  return (type === "key-points" ? 3 : 1) + 2 * step;
}

/** The most words of a headline. */
export function headlineWords({ words, length }: Demand): number {
  return words ?? HEADLINE_WORDS[LENGTHS.indexOf(length ?? "medium")] ?? 17;
}
