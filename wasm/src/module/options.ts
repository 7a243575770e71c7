/** Checks the caller's options and fills in their defaults. */
import { isRanker, isSummaryType, KEEPS, NO_LIMIT, RANKERS, STORY_ORDERS, TYPES } from "./core.js";
import type { RawBudget } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { ErrorCode } from "../errors.js";
import { DATA_PACKS } from "../generated/data-packs.js";
import type {
  AnalyzeAllOptions,
  AnalyzeHtmlOptions,
  AnalyzeOptions,
  AnalyzeSyncOptions,
  Budget,
  DataPack,
  Keep,
  Ranker,
  Sentence,
  StoryBudget,
  StoryOrder,
  StorySource,
} from "../types.js";
import { chargesOf, costsOf } from "./costs.js";
import { alternatives, nearest } from "./nearest.js";

const DEFAULT_SENTENCES = 3;
const MOST_SHOWN = 40; // units of a wrong name
const DEFAULT_HEADLINE_WORDS = 17;
export const MOST_NEIGHBOURS = 100;

// The options of all ways to read a text or a page: one that has no effect does no harm.
const READING = [
  "language",
  "title",
  "ranker",
  "focus",
  "features",
  "signal",
  "onProgress",
  "encoding",
  "parse",
] as const satisfies readonly (keyof AnalyzeHtmlOptions)[];

const BUDGET = [
  "sentences",
  "words",
  "characters",
  "share",
  "type",
  "cost",
  "costs",
  "limit",
  "neighbours",
  "keep",
] as const satisfies readonly (keyof Budget)[];

const STORY_BUDGET = [
  ...BUDGET,
  "perDocument",
  "order",
] as const satisfies readonly (keyof StoryBudget)[];

const STORY = [
  "ranker",
  "focus",
  "features",
  "signal",
  "onProgress",
] as const satisfies readonly (keyof AnalyzeAllOptions)[];

const SOURCE = [
  "id",
  "text",
  "html",
  "title",
  "language",
  "date",
] as const satisfies readonly (keyof StorySource)[];

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
  checkReading(options);
  const { language = "", title = "", ranker = "salience", focus = "", features = false } = options;
  checkString("language", language);
  checkString("title", title);
  checkFocus(focus);
  if (!isRanker(ranker)) {
    throw invalid("ranker", ranker, `not one of ${alternatives(RANKERS)}`);
  }
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

/** A budget in full, and what each sentence costs by it; null: nothing. */
export interface CheckedBudget {
  readonly raw: RawBudget;
  readonly costs: readonly number[] | null;
}

/**
 * A budget for a text of these sentences.
 * @throws LeitsatzError `"invalid-budget"`; what `budget.cost` throws
 */
export function checkBudget(budget: Budget = {}, all: readonly Sentence[] = []): CheckedBudget {
  checkNames("invalid-budget", "the budget", budget, BUDGET);
  const costs = costsOf(budget, all);
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
    const message = `type: ${show(type)} is not one of ${alternatives(TYPES)}`;
    throw new LeitsatzError("invalid-budget", message);
  }
  const words = checkLimit("words", budget.words);
  const raw = {
    sentences:
      budget.sentences === undefined && !limited
        ? DEFAULT_SENTENCES
        : checkLimit("sentences", budget.sentences),
    // In the module, a share of 0 means no limit.
    words: share === 0 ? 0 : words,
    characters: checkLimit("characters", budget.characters),
    share: share ?? 0,
    type,
    ...chargesOf(costs, budget.limit),
    neighbours: checkNeighbours(budget.neighbours),
    keep: checkKeep(budget.keep),
  };
  return { raw, costs };
}

/**
 * The fields of a budget alone, so that it can be posted: with costs in the place of a function.
 * @throws as `checkBudget()`
 */
export function plainBudget(budget: Budget = {}, all: readonly Sentence[] = []): Budget {
  const costs = checkBudget(budget, all).costs ?? undefined;
  const { sentences, words, characters, share, type, limit, neighbours, keep } = budget;
  return { sentences, words, characters, share, type, costs, limit, neighbours, keep };
}

/** What a story's budget adds to that of a text; `perDocument` 0: no limit. */
export interface StoryArguments {
  readonly perDocument: number;
  readonly order: StoryOrder;
  readonly limits: Budget;
}

/** @throws LeitsatzError `"invalid-budget"`; the limits are checked by `checkBudget()` */
export function checkStoryBudget(budget: StoryBudget = {}): StoryArguments {
  checkNames("invalid-budget", "the budget", budget, STORY_BUDGET);
  const { perDocument, order = "text", ...limits } = budget;
  if (perDocument !== undefined && !(Number.isInteger(perDocument) && perDocument > 0)) {
    const message = `perDocument: ${show(perDocument)} is no whole number from 1`;
    throw new LeitsatzError("invalid-budget", message);
  }
  if (!STORY_ORDERS.includes(order)) {
    const message = `order: ${show(order)} is not one of ${alternatives(STORY_ORDERS)}`;
    throw new LeitsatzError("invalid-budget", message);
  }
  return { perDocument: perDocument ?? 0, order, limits };
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

/**
 * The indices of a summary's sentences.
 * @throws LeitsatzError `"invalid-argument"` if they are not among `sentences`
 */
export function picksOf(summary: unknown, sentences: readonly Sentence[]): number[] {
  checkObject("invalid-argument", "the summary", summary);
  const chosen = (summary as { sentences?: unknown }).sentences;
  const fail = (what: string): never => {
    throw new LeitsatzError("invalid-argument", `the summary ${what}`);
  };
  if (!Array.isArray(chosen)) return fail("has no list of sentences");
  return (chosen as Partial<Sentence | null>[]).map((one) => {
    const index = checkIndex(one?.index as number, sentences.length);
    const own = sentences[index];
    return own?.start === one?.start && own?.end === one?.end ? index : fail("is not of this analysis");
  });
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkPack(pack: DataPack): DataPack {
  if (DATA_PACKS.includes(pack)) return pack;
  throw invalid("pack", pack, `not one of ${alternatives(DATA_PACKS)}`);
}

/** @throws LeitsatzError of that code */
export function checkObject(code: ErrorCode, name: string, value: unknown): void {
  if (typeof value === "object" && value !== null) return;
  throw new LeitsatzError(code, `${name}: ${show(value)} is no object`);
}

/**
 * That an object has no names but these.
 * @throws LeitsatzError of that code; it tells the name that was probably meant
 */
export function checkNames(
  code: ErrorCode,
  what: string,
  value: object,
  names: readonly string[],
): void {
  checkObject(code, what, value);
  const wrong = Object.keys(value).find((name) => !names.includes(name));
  if (wrong === undefined) return;
  const near = nearest(wrong, names);
  const hint = near === undefined ? "" : `; did you mean ${show(near)}?`;
  throw new LeitsatzError(code, `${what}: there is no ${show(wrong.slice(0, MOST_SHOWN))}${hint}`);
}

/** The names of options to read a text or a page. @throws LeitsatzError `"invalid-argument"` */
export function checkReading(options: object): void {
  checkNames("invalid-argument", "the options", options, READING);
}

/** The names of options of `analyzeAll()`. @throws LeitsatzError `"invalid-argument"` */
export function checkStory(options: object): void {
  checkNames("invalid-argument", "the options", options, STORY);
}

/**
 * The names of a source of `analyzeAll()`, and that it has something to read.
 * @throws LeitsatzError `"invalid-argument"`
 */
export function checkSource(source: StorySource): void {
  checkNames("invalid-argument", "the source", source, SOURCE);
  if (source.text === undefined && source.html === undefined) {
    throw new LeitsatzError("invalid-argument", "the source: there is neither text nor html");
  }
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
