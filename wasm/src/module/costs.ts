/** Costs of sentences by any measure of the caller's, as the whole numbers of the module. */
import { NO_LIMIT } from "./core.js";
import type { RawBudget } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { Budget, Sentence } from "../types.js";

// Numbers that are not whole, or too large, are scaled so that the limit has nine or ten digits.
const SCALED_LIMIT = 1e9;
const MOST_DIGITS = 300; // of a scale that is finite
const SLACK = 1e-6; // of a scaled unit: what decimal fractions lose as binary ones (0.1)

/**
 * What each sentence costs; null if the budget has no costs.
 * @throws LeitsatzError `"invalid-budget"`; what `budget.cost` throws
 */
export function costsOf(budget: Budget, sentences: readonly Sentence[]): readonly number[] | null {
  const { cost, costs, limit } = budget;
  if (cost === undefined && costs === undefined) {
    if (limit !== undefined) throw invalid("limit: there is no cost that it limits");
    return null;
  }
  if (cost !== undefined && costs !== undefined) throw invalid("cost: there are costs, too");
  if (limit === undefined) throw invalid(`${cost ? "cost" : "costs"}: there is no limit`);
  if (cost !== undefined && typeof cost !== "function") throw invalid("cost: no function");
  if (costs !== undefined && typeof costs?.length !== "number") throw invalid("costs: no list");
  if (costs && costs.length !== sentences.length) {
    throw invalid(`costs: ${costs.length} for ${sentences.length} sentences`);
  }
  const found = cost ? sentences.map((sentence) => cost(sentence)) : Array.from(costs ?? []);
  const wrong = found.findIndex((value) => !isAmount(value));
  if (wrong < 0) return found;
  throw invalid(`cost of sentence ${wrong}: ${String(found[wrong])} is no number from 0`);
}

/**
 * The costs and their limit as the module takes them: whole numbers, rounded so that whatever is
 * within the limit there is within the caller's, but for what sums of fractions lose anyway.
 * @throws LeitsatzError `"invalid-budget"`
 */
export function chargesOf(
  costs: readonly number[] | null,
  limit: number | undefined,
): Pick<RawBudget, "costs" | "limit"> {
  if (limit !== undefined && !isAmount(limit)) {
    throw invalid(`limit: ${String(limit)} is no number from 0`);
  }
  if (costs === null || limit === undefined || limit === Infinity) {
    return { costs: null, limit: NO_LIMIT };
  }
  const isWhole = limit < SCALED_LIMIT && costs.every((cost) => cost > limit || cost % 1 === 0);
  const digits = Math.min(Math.floor(Math.log10(SCALED_LIMIT / limit)), MOST_DIGITS);
  const scale = isWhole || limit === 0 ? 1 : 10 ** digits;
  const most = Math.floor(limit * scale + SLACK);
  const charges = costs.map((cost) => (cost > limit ? most + 1 : Math.ceil(cost * scale - SLACK)));
  return { costs: Uint32Array.from(charges), limit: most };
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

function invalid(message: string): LeitsatzError {
  return new LeitsatzError("invalid-budget", message);
}
