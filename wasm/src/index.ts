/**
 * Leitsatz: the sentences that carry an article, verbatim and in place.
 *
 * ```ts
 * import { load } from "leitsatz";
 *
 * const leitsatz = await load();
 * using analysis = await leitsatz.analyze(text);
 * const summary = analysis.select({ sentences: 3 });
 * ```
 */
export { LeitsatzError } from "./errors.js";
export type { ErrorCode } from "./errors.js";
export { DAMAGE_FLAGS } from "./generated/flags.js";
export type { WhyReason } from "./generated/whys.js";
export { toJson } from "./library/json.js";
export type { JsonOptions } from "./library/json.js";
export { load } from "./library/load.js";
export { configureSummarizer } from "./summarizer/module.js";
export type { ContextUse, SummarizerConfiguration } from "./summarizer/module.js";
export { Summarizer } from "./summarizer/summarizer.js";
export type {
  Availability,
  CreateMonitor,
  CreateMonitorCallback,
  CreateMonitorEventMap,
  DownloadProgressEvent,
  PerformancePreference,
  SummarizerConstructor,
  SummarizerCreateCoreOptions,
  SummarizerCreateOptions,
  SummarizerFormat,
  SummarizerLength,
  SummarizerSummarizeOptions,
  SummarizerType,
} from "./summarizer/types.js";
export type {
  Analysis,
  AnalysisData,
  AnalyzeAllOptions,
  AnalyzeHtmlOptions,
  AnalyzeOptions,
  AnalyzeSyncOptions,
  Block,
  BlockKind,
  Budget,
  ByteSource,
  DataPack,
  DomTree,
  Flag,
  Headline,
  HtmlOptions,
  Keep,
  Keyword,
  Leitsatz,
  LoadOptions,
  PackSource,
  Page,
  PageBlock,
  PageFact,
  PageNote,
  PageReason,
  PageTree,
  Parse5Tree,
  Ranker,
  Reason,
  Sentence,
  Span,
  Statistics,
  Story,
  StoryBudget,
  StoryDocument,
  StoryOrder,
  StorySentence,
  StorySource,
  StorySummary,
  Summary,
  SummaryType,
  Why,
} from "./types.js";
export { VERSION } from "./version.js";
