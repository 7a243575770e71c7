/// <reference path="./global.d.cts" preserve="true" />
/**
 * Defines `globalThis.Summarizer` so that it works everywhere. A host may have the interface, but
 * not the model for it: then each call asks the host's class first, with the same options, and is
 * answered by this library where that says `"unavailable"`.
 */
import { defineSummarizer } from "./define.js";
import { isSummarizer } from "./own-summarizer.js";
import { Summarizer, summarizerBeside } from "./summarizer.js";

const own: unknown = (globalThis as { Summarizer?: unknown }).Summarizer;
if (!("Summarizer" in globalThis)) defineSummarizer(Summarizer);
else if (isSummarizer(own)) defineSummarizer(summarizerBeside(own));
