/** From what came in to an analysis: the one place that knows how each kind of source is read. */
import type { AnalyzeOptions } from "leitsatz";
import type { WorkerAnalysis, WorkerLeitsatz } from "leitsatz/worker";
import { fail } from "./failure.js";
import { hasWords, textOfHtml } from "./source.js";
import type { Source } from "./source.js";

/** @throws Failure, LeitsatzError, the signal's reason */
export function analyzeSource(
  library: WorkerLeitsatz,
  source: Source,
  options: Pick<AnalyzeOptions, "signal" | "onProgress">,
): Promise<WorkerAnalysis> {
  const { language = "", title = "" } = source;
  if (source.kind === "text") {
    return library.analyze(source.content, { language, title, ...options });
  }
  const found = textOfHtml(source.content);
  const text = hasWords(found.text) ? found.text : (source.plain ?? "");
  if (!hasWords(text)) fail("error.html");
  return library.analyze(text, { language, title: title || found.title, ...options });
}
