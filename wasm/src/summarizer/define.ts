import { isSummarizer } from "./own-summarizer.js";
import { Summarizer, summarizerBeside } from "./summarizer.js";
import type { SummarizerConstructor } from "./types.js";

/**
 * Defines `globalThis.Summarizer` so that it works everywhere. A host may have the interface, but
 * not the model for it: then each call asks the host's class first, with the same options, and is
 * answered by this library where that says `"unavailable"`.
 */
export function installSummarizer(): void {
  const own: unknown = (globalThis as { Summarizer?: unknown }).Summarizer;
  if (!("Summarizer" in globalThis)) define(Summarizer);
  else if (isSummarizer(own)) define(summarizerBeside(own));
}

/** Defines `globalThis.Summarizer` as this library's, whatever the host has of that name. */
export function replaceSummarizer(): void {
  define(Summarizer);
}

// As the platform defines an interface.
function define(constructor: SummarizerConstructor): void {
  Object.defineProperty(globalThis, "Summarizer", {
    value: constructor,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}
