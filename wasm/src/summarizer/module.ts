/** The module that all summarizers of a program share. */
import { PACKS } from "../generated/languages.js";
import { knownLanguage, languageOf } from "./language-tags.js";
import { load } from "../library/load.js";
import type { CoreOptions } from "./options.js";
import type { Availability } from "./types.js";
import type { DataPack, Leitsatz, LoadOptions } from "../types.js";

type State = Exclude<Availability, "unavailable">;

/** A place that the module and the data packs are loaded from, and the state of each. */
interface ModuleSource {
  readonly options: LoadOptions;
  readonly states: Map<"module" | DataPack, State>;
}

let source: ModuleSource = { options: {}, states: new Map() };

/**
 * Sets where `Summarizer` loads the module and the data packs from, with the options of `load()`.
 * The default is this package. Existing summarizers keep theirs.
 *
 * (An earlier `load()` does not decide this: a summarizer would then depend on which part of a
 * program ran first.)
 */
export function configureSummarizer(options: LoadOptions = {}): void {
  source = { options, states: new Map() };
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
  const tags = [...options.expectedInputLanguages, options.outputLanguage ?? "und"];
  const packs = tags.map((tag) => PACKS[languageOf(tag)]).filter((pack) => pack !== undefined);
  return [...new Set(packs)];
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

/** Loads the module and data that summarizers with these options need. @throws LeitsatzError */
export async function loadFor(options: CoreOptions): Promise<Leitsatz> {
  const from = source;
  const module = await track("module", from, () => load(from.options));
  for (const pack of packsOf(options)) await track(pack, from, () => module.loadData(pack));
  return module;
}
