/** The module that all summarizers of this program share. */
import { knownLanguage, languageOf } from "./language-tags.js";
import { load } from "../library/load.js";
import type { CoreOptions } from "./options.js";
import type { Availability } from "./types.js";
import type { DataPack, Leitsatz, LoadOptions } from "../types.js";

/** Languages whose words are not separated by spaces, and where their boundaries are. */
const PACKS: ReadonlyMap<string, DataPack> = new Map([
  ["ja", "cjk"],
  ["zh", "cjk"],
  ["th", "thai"],
  ["lo", "lao"],
  ["km", "khmer"],
  ["my", "burmese"],
]);

type State = Exclude<Availability, "unavailable">;

/** One source of the module and the data packs, and what came from it. */
interface ModuleSource {
  readonly options: LoadOptions;
  readonly states: Map<"module" | DataPack, State>;
}

let source: ModuleSource = { options: {}, states: new Map() };

/**
 * Says where `Summarizer` takes the module and the data packs from: as the options of `load()`.
 * Without it, they are those of this package. Summarizers that are there already keep theirs.
 *
 * (That a `load()` before would decide it instead would make a summarizer depend on which part of a
 * program ran first, and on others' calls.)
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

/** The data packs that words of these languages take. */
function packsOf(options: CoreOptions): DataPack[] {
  const tags = [...options.expectedInputLanguages, options.outputLanguage ?? "und"];
  const packs = tags.map((tag) => PACKS.get(languageOf(tag))).filter((pack) => pack !== undefined);
  return [...new Set(packs)];
}

/** Whether all languages are known, and the output can be in that of an input. */
export function isSupported(options: CoreOptions): boolean {
  const { expectedInputLanguages, expectedContextLanguages, outputLanguage } = options;
  const output = outputLanguage === null ? [] : [outputLanguage];
  const tags = [...expectedInputLanguages, ...expectedContextLanguages, ...output];
  if (tags.some((tag) => knownLanguage(tag) === null)) return false;
  if (outputLanguage === null || expectedInputLanguages.length === 0) return true;
  return expectedInputLanguages.some((tag) => languageOf(tag) === languageOf(outputLanguage));
}

/** Whether summarizers with these options can be had. */
export function availabilityOf(options: CoreOptions): Availability {
  if (!isSupported(options)) return "unavailable";
  const parts = ["module", ...packsOf(options)] as const;
  const states = parts.map((part) => source.states.get(part) ?? "downloadable");
  if (states.includes("downloading")) return "downloading";
  return states.includes("downloadable") ? "downloadable" : "available";
}

/** Loads what summarizers with these options take. @throws LeitsatzError */
export async function loadFor(options: CoreOptions): Promise<Leitsatz> {
  const from = source;
  const module = await track("module", from, () => load(from.options));
  for (const pack of packsOf(options)) await track(pack, from, () => module.loadData(pack));
  return module;
}
