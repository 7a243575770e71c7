/** Analyzes an article of any kind. */
import type { AnalyzeOptions } from "leitsatz";
import type { WorkerAnalysis, WorkerLeitsatz } from "leitsatz/worker";
import { fail } from "../browser/failure.js";
import { parseQuietly } from "../browser/quiet-html.js";
import { hasWords } from "./article-input.js";
import type { ArticleInput } from "./article-input.js";

// Readers who copy a part of a page want all that they copied. If the article found in it is a
// smaller share than this, it is wrong.
const LEAST_SHARE = 0.25;

/** @throws Failure, LeitsatzError, the signal's reason */
export async function analyzeInput(
  library: WorkerLeitsatz,
  input: ArticleInput,
  control: Pick<AnalyzeOptions, "signal" | "onProgress">,
): Promise<WorkerAnalysis> {
  const { kind, content, plain = "", language = "", title = "" } = input;
  const options = { language, title, features: true, ...control };
  if (kind === "text") return library.analyze(content, options);
  if (kind === "markdown") return library.analyzeMarkdown(content, options);
  // Parsed here, since the library's parser has no Trusted Types policy.
  const analysis = await library.analyzeHtml(parseQuietly(content), options);
  const { length } = analysis.text;
  if (hasWords(analysis.text) && length >= plain.length * LEAST_SHARE) return analysis;
  if (!hasWords(plain)) fail("error.html");
  analysis.free();
  return library.analyze(plain, options);
}
