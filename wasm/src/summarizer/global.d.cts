// The type of `globalThis.Summarizer`, for programs without `@types/dom-chromium-ai`: a "UMD
// global" gives way to a declaration of the same name that was read before it, so that package is
// read first where it is installed.

// @ts-ignore It need not be installed, and is no module.
import type {} from "dom-chromium-ai";
import type { SummarizerConstructor } from "./types.js" with { "resolution-mode": "import" };

declare const Summarizer: SummarizerConstructor;
export = Summarizer;
export as namespace Summarizer;
