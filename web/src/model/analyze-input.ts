/** From what came in to an analysis: the one place that knows how each kind of source is read. */
import type { AnalyzeOptions } from "leitsatz";
import type { WorkerAnalysis, WorkerLeitsatz } from "leitsatz/worker";
import { fail } from "../browser/failure.js";
import { parseInert } from "../browser/policy.js";
import { hasWords } from "./source.js";
import type { Source } from "./source.js";

// Who copies a part of a page wants what was copied: an article that is a smaller share of it was
// not rightly found.
const LEAST_SHARE = 0.25;

/** @throws Failure, LeitsatzError, the signal's reason */
export async function analyzeSource(
  library: WorkerLeitsatz,
  source: Source,
  control: Pick<AnalyzeOptions, "signal" | "onProgress">,
): Promise<WorkerAnalysis> {
  const { kind, content, plain = "", language = "", title = "" } = source;
  const options = { language, title, features: true, ...control };
  if (kind === "text") return library.analyze(content, options);
  // Not as a string: the library would parse it where no policy vouches for it.
  const analysis = await library.analyzeHtml(parseInert(content), options);
  const { length } = analysis.text;
  if (hasWords(analysis.text) && length >= plain.length * LEAST_SHARE) return analysis;
  if (!hasWords(plain)) fail("error.html");
  analysis.free();
  return library.analyze(plain, options);
}
