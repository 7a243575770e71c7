import type { SummarizerConstructor } from "./types.js";

/** Defines `globalThis.Summarizer`, as the platform defines an interface. */
export function defineSummarizer(constructor: SummarizerConstructor): void {
  Object.defineProperty(globalThis, "Summarizer", {
    value: constructor,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}
