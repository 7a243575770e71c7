/** Checks the caller's options and fills in their defaults. */
import { isRanker, isSummaryType, KEEPS, NO_LIMIT } from "./core.js";
import type { RawBudget } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { ErrorCode } from "../errors.js";
import { DATA_PACKS } from "../generated/data-packs.js";
import type {
  AnalyzeOptions,
  AnalyzeSyncOptions,
  Budget,
  DataPack,
  Keep,
  Ranker,
  Sentence,
} from "../types.js";
import { chargesOf, costsOf } from "./costs.js";
import { alternatives } from "./nearest.js";

const DEFAULT_SENTENCES = 3;
const DEFAULT_HEADLINE_WORDS = 17;
const MOST_NEIGHBOURS = 100;

/** The options of `analyze()` in full, as the module takes them. */
export interface AnalyzeArguments {
  readonly language: string;
  readonly title: string;
  readonly ranker: Ranker;
  readonly features: boolean;
  readonly focus: string;
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkAnalyzeOptions(options: AnalyzeSyncOptions = {}): AnalyzeArguments {
  checkObject("invalid-argument", "the options", options);
  const { language = "", title = "", ranker = "salience", focus = "", features = false } = options;
  checkString("language", language);
  checkString("title", title);
  checkFocus(focus);
  if (!isRanker(ranker)) throw invalid("ranker", ranker, "no ranker's name");
  return { language, title, ranker, focus, features: Boolean(features) };
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkFocus(focus: string): void {
  checkString("focus", focus);
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkControl(options: AnalyzeOptions = {}): void {
  const { signal, onProgress } = options;
  if (signal !== undefined && typeof signal?.aborted !== "boolean") {
    throw invalid("signal", signal, "no AbortSignal");
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw invalid("onProgress", onProgress, "no function");
  }
}

/**
 * A budget in full, for a text of these sentences.
 * @throws LeitsatzError `"invalid-budget"`; what `budget.cost` throws
 */
export function checkBudget(budget: Budget = {}, sentences: readonly Sentence[] = []): RawBudget {
  checkObject("invalid-budget", "the budget", budget);
  const limits = [
    budget.sentences,
    budget.words,
    budget.characters,
    budget.share,
    budget.limit,
  ];
  const limited = limits.some((limit) => limit !== undefined);
  const { share } = budget;
  if (share !== undefined && !(typeof share === "number" && share >= 0 && share <= 1)) {
    throw new LeitsatzError("invalid-budget", `share: ${show(share)} is not within 0 and 1`);
  }
  const { type = "tldr" } = budget;
  if (!isSummaryType(type)) {
    throw new LeitsatzError("invalid-budget", `type: ${show(type)} is no type of summary`);
  }
  const words = checkLimit("words", budget.words);
  return {
    sentences:
      budget.sentences === undefined && !limited
        ? DEFAULT_SENTENCES
        : checkLimit("sentences", budget.sentences),
    // In the module, a share of 0 means no limit.
    words: share === 0 ? 0 : words,
    characters: checkLimit("characters", budget.characters),
    share: share ?? 0,
    type,
    ...chargesOf(costsOf(budget, sentences), budget.limit),
    neighbours: checkNeighbours(budget.neighbours),
    keep: checkKeep(budget.keep),
  };
}

/**
 * The fields of a budget alone, so that it can be posted: with costs in the place of a function.
 * @throws as `checkBudget()`
 */
export function plainBudget(budget: Budget = {}, all: readonly Sentence[] = []): Budget {
  checkObject("invalid-budget", "the budget", budget);
  const { sentences, words, characters, share, type, limit, neighbours, keep } = budget;
  const costs = costsOf(budget, all) ?? undefined;
  const plain = { sentences, words, characters, share, type, costs, limit, neighbours, keep };
  checkBudget(plain, all);
  return plain;
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkHeadlineWords(maxWords: number = DEFAULT_HEADLINE_WORDS): number {
  if (!isLimit(maxWords)) throw invalid("maxWords", maxWords, "no whole number from 0");
  return Math.min(maxWords, NO_LIMIT);
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkIndex(index: number, count: number): number {
  if (Number.isInteger(index) && index >= 0 && index < count) return index;
  throw new LeitsatzError("invalid-argument", `index: there is no sentence ${show(index)}`);
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkPack(pack: DataPack): DataPack {
  if (DATA_PACKS.includes(pack)) return pack;
  throw invalid("pack", pack, "no data pack's name");
}

/** @throws LeitsatzError of that code */
export function checkObject(code: ErrorCode, name: string, value: unknown): void {
  if (typeof value === "object" && value !== null) return;
  throw new LeitsatzError(code, `${name}: ${show(value)} is no object`);
}

function checkString(name: string, value: unknown): void {
  if (typeof value !== "string") throw invalid(name, value, "no string");
}

function checkLimit(name: string, value: number | undefined): number {
  if (value === undefined) return NO_LIMIT;
  if (isLimit(value)) return Math.min(value, NO_LIMIT);
  throw new LeitsatzError("invalid-budget", `${name}: ${show(value)} is no whole number from 0`);
}

function checkNeighbours(neighbours = 0): number {
  if (isLimit(neighbours) && neighbours <= MOST_NEIGHBOURS) return neighbours;
  const wanted = `no whole number from 0 to ${MOST_NEIGHBOURS}`;
  throw new LeitsatzError("invalid-budget", `neighbours: ${show(neighbours)} is ${wanted}`);
}

// As bits.
function checkKeep(keep: readonly Keep[] = []): number {
  if (!Array.isArray(keep)) {
    throw new LeitsatzError("invalid-budget", `keep: ${show(keep)} is no list`);
  }
  let bits = 0;
  for (const kind of keep as readonly Keep[]) {
    const bit = KEEPS.indexOf(kind);
    if (bit < 0) {
      const message = `keep: ${show(kind)} is not one of ${alternatives(KEEPS)}`;
      throw new LeitsatzError("invalid-budget", message);
    }
    bits |= 1 << bit;
  }
  return bits;
}

function isLimit(value: unknown): value is number {
  return value === Infinity || (Number.isInteger(value) && (value as number) >= 0);
}

function invalid(name: string, value: unknown, what: string): LeitsatzError {
  return new LeitsatzError("invalid-argument", `${name}: ${show(value)} is ${what}`);
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
