/** The module that all summarizers of a program share. */
import { BUILT_IN, PACKS } from "../generated/languages.js";
import { LeitsatzError } from "../errors.js";
import { knownLanguage, languageOf } from "./language-tags.js";
import { load } from "../library/load.js";
import type { CoreOptions } from "./options.js";
import type { Availability } from "./types.js";
import type { DataPack, Leitsatz, LoadOptions } from "../types.js";

type State = Exclude<Availability, "unavailable">;

/** What contexts do: nothing, or sentences that share words with them weigh more. */
export type ContextUse = "ignore" | "focus";

const CONTEXT_USES: readonly ContextUse[] = ["ignore", "focus"];

/** Options of `configureSummarizer()`. */
export interface SummarizerConfiguration extends LoadOptions {
  /**
   * What `sharedContext` and `context` do. Default: `"ignore"`, since programs for the built-in API
   * write instructions to a language model there ("This is a blog post for experts"), which name
   * nothing that a reader looks for. `"focus"`: they weigh as the words of `refocus()` do.
   */
  context?: ContextUse | undefined;
}

/** A place that the module and the data packs are loaded from, and the state of each. */
interface ModuleSource {
  readonly options: LoadOptions;
  readonly context: ContextUse;
  readonly states: Map<"module" | DataPack, State>;
}

let source: ModuleSource = { options: {}, context: "ignore", states: new Map() };

/**
 * Sets where `Summarizer` loads the module and the data packs from, with the options of `load()`,
 * and what contexts do. The default is this package. Existing summarizers keep theirs.
 *
 * (An earlier `load()` does not decide this: a summarizer would then depend on which part of a
 * program ran first.)
 *
 * @throws LeitsatzError `"invalid-argument"`
 */
export function configureSummarizer(configuration: SummarizerConfiguration = {}): void {
  const { context = "ignore", ...options } = configuration;
  if (!CONTEXT_USES.includes(context)) {
    const message = `context: it is one of "${CONTEXT_USES.join('", "')}"`;
    throw new LeitsatzError("invalid-argument", message);
  }
  source = { options, context, states: new Map() };
}

async function track<T>(part: "module" | DataPack, from: ModuleSource, work: () => Promise<T>) {
  const { states } = from;
  if (states.get(part) !== "available") states.set(part, "downloading");
  try {
    const result = await work();
    states.set(part, "available");
    return result;
  } catch (error) {
    states.delete(part);
    throw error;
  }
}

/** The data packs that these languages need. */
function packsOf(options: CoreOptions): DataPack[] {
  const { expectedInputLanguages: tags, outputLanguage: output } = options;
  const languages = [...tags, ...(output === null ? [] : [output])].map(languageOf);
  const packs = languages.flatMap((language): (DataPack | undefined)[] => [
    PACKS[language],
    BUILT_IN.includes(language) ? undefined : "words",
  ]);
  return [...new Set(packs.filter((pack) => pack !== undefined))];
}

/** Whether all languages are known, and the output's language is one of the inputs'. */
export function isSupported(options: CoreOptions): boolean {
  const { expectedInputLanguages, expectedContextLanguages, outputLanguage } = options;
  const output = outputLanguage === null ? [] : [outputLanguage];
  const tags = [...expectedInputLanguages, ...expectedContextLanguages, ...output];
  if (tags.some((tag) => knownLanguage(tag) === null)) return false;
  if (outputLanguage === null || expectedInputLanguages.length === 0) return true;
  return expectedInputLanguages.some((tag) => languageOf(tag) === languageOf(outputLanguage));
}

/** Whether summarizers with these options are available. */
export function availabilityOf(options: CoreOptions): Availability {
  if (!isSupported(options)) return "unavailable";
  const parts = ["module", ...packsOf(options)] as const;
  const states = parts.map((part) => source.states.get(part) ?? "downloadable");
  if (states.includes("downloading")) return "downloading";
  return states.includes("downloadable") ? "downloadable" : "available";
}

/** What a summarizer works with. */
export interface Equipment {
  readonly module: Leitsatz;
  readonly context: ContextUse;
}

/** Loads the module and data that summarizers with these options need. @throws LeitsatzError */
export async function loadFor(options: CoreOptions): Promise<Equipment> {
  const from = source;
  const module = await track("module", from, () => load(from.options));
  for (const pack of packsOf(options)) await track(pack, from, () => module.loadData(pack));
  return { module, context: from.context };
}
