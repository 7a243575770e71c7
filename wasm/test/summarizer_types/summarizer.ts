// Compiled, never run: our Summarizer may stand for the browsers' own, as @types/dom-chromium-ai
// types it, and theirs for ours.
import { Summarizer as Ours } from "../../src/index.js";
import type * as Leitsatz from "../../src/index.js";

export const constructor: typeof Summarizer = Ours;
export const constructorBack: Leitsatz.SummarizerConstructor = Summarizer;

declare const ours: Ours;
declare const theirs: Summarizer;
export const instance: Summarizer = ours;
export const instanceBack: Ours = theirs;

declare const oursCreate: Leitsatz.SummarizerCreateOptions;
declare const theirsCreate: SummarizerCreateOptions;
declare const theirsSummarize: SummarizerSummarizeOptions;
export const create: Leitsatz.SummarizerCreateOptions = theirsCreate;
export const summarize: Leitsatz.SummarizerSummarizeOptions = theirsSummarize;

declare const oursMonitor: Leitsatz.CreateMonitor;
declare const theirsMonitor: CreateMonitor;
export const monitor: CreateMonitor = oursMonitor;
export const monitorBack: Leitsatz.CreateMonitor = theirsMonitor;

// Both ways: the same names.
export const type: SummarizerType = "tldr" as Leitsatz.SummarizerType;
export const typeBack: Leitsatz.SummarizerType = "tldr" as SummarizerType;
export const format: SummarizerFormat = "markdown" as Leitsatz.SummarizerFormat;
export const formatBack: Leitsatz.SummarizerFormat = "markdown" as SummarizerFormat;
export const length: SummarizerLength = "short" as Leitsatz.SummarizerLength;
export const lengthBack: Leitsatz.SummarizerLength = "short" as SummarizerLength;
export const preference: PerformancePreference = "auto" as Leitsatz.PerformancePreference;
export const preferenceBack: Leitsatz.PerformancePreference = "auto" as PerformancePreference;
export const availability: Availability = "available" as Leitsatz.Availability;
export const availabilityBack: Leitsatz.Availability = "available" as Availability;

/** A program for the built-in API, on ours. */
export async function program(text: string): Promise<string> {
  const summarizer: Summarizer = await Ours.create({
    type: "key-points",
    expectedInputLanguages: ["en"],
    signal: AbortSignal.timeout(1000),
    monitor(target) {
      target.ondownloadprogress = (event) => console.log(event.loaded / event.total);
      target.addEventListener("downloadprogress", (event) => console.log(event.loaded));
    },
  });
  const languages: readonly string[] = summarizer.expectedInputLanguages ?? [];
  for await (const piece of summarizer.summarizeStreaming(text, { context: languages.join() })) {
    console.log(piece);
  }
  return summarizer.summarize(text);
}

// @ts-expect-error It can't be constructed.
new Ours();
// @ts-expect-error There is no such type.
void Ours.create({ type: "tl;dr" });
// @ts-expect-error Attributes are read-only.
ours.type = "tldr";
void oursCreate;
