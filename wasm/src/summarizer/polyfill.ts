/**
 * Defines `globalThis.Summarizer` if the host does not have one.
 *
 * This file does not declare its type, so that it works together with `@types/dom-chromium-ai`,
 * which does.
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
