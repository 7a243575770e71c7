/**
 * Defines `globalThis.Summarizer` where the host has none; one that is there is left alone.
 *
 * Its type is not declared here, so that this goes together with `@types/dom-chromium-ai`, which
 * declares it.
 */
import { Summarizer } from "./summarizer.js";

if (!("Summarizer" in globalThis)) {
  Object.defineProperty(globalThis, "Summarizer", {
    value: Summarizer,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}
