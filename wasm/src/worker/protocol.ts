/** The messages between the calling side (a page, or Node.js's main thread) and the Worker. */
import { LeitsatzError } from "../errors.js";
import type { ErrorCode } from "../errors.js";
import type { JsonOptions } from "../library/json.js";
import type { AnalyzeArguments } from "../module/options.js";
import type { SerializedPage } from "../page/serialized-page.js";
import type { RawPage } from "../module/raw-page.js";
import type { SentenceColumns } from "./sentence-columns.js";
import type {
  Block,
  Budget,
  DataPack,
  Headline,
  Keyword,
  Span,
  Summary,
  Why,
} from "../types.js";

/** `LoadOptions` in a form that can be posted. `data` true: the caller has a function for packs. */
export interface PostedLoadOptions {
  readonly wasm: string | Uint8Array | WebAssembly.Module | undefined;
  readonly data: string | true | undefined;
  readonly pageWasm: PostedLoadOptions["wasm"];
  readonly markdownWasm: PostedLoadOptions["wasm"];
  readonly warm: boolean;
}

/** A page: what a walk of its tree wrote, or HTML that the thread parses. */
export type PostedPage =
  | SerializedPage
  | { readonly html: string | Uint8Array; readonly encoding: string | undefined };

/** An error in a form that can be posted; without a code it is a `TypeError`. */
export interface PostedError {
  readonly code: ErrorCode | null;
  readonly message: string;
}

/** An analysis without its text: the caller has it, or it is the article of `page`. */
export interface PostedAnalysis {
  /** Its number, for later calls. */
  readonly analysis: number;
  readonly language: string;
  readonly title: Span | null;
  readonly blocks: readonly Block[];
  readonly sentences: SentenceColumns;
  readonly keywords: readonly Omit<Keyword, "text">[];
  readonly missingData: readonly DataPack[];
  readonly focusMatched: boolean;
  readonly page: RawPage | null;
}

export interface PostedSummary extends Omit<Summary, "sentences"> {
  /** Indices of the chosen sentences. */
  readonly picks: readonly number[];
}

/** The calls to the Worker, and their answers. */
export interface Calls {
  load: {
    ask: { options: PostedLoadOptions };
    answer: { version: string; languages: readonly string[] };
  };
  loadData: { ask: { pack: DataPack }; answer: null };
  analyze: { ask: { text: string | Uint8Array; args: AnalyzeArguments }; answer: PostedAnalysis };
  analyzeHtml: { ask: { page: PostedPage; args: AnalyzeArguments }; answer: PostedAnalysis };
  readPage: { ask: { page: PostedPage }; answer: RawPage };
  analyzeMarkdown: {
    ask: { text: string | Uint8Array; args: AnalyzeArguments };
    answer: PostedAnalysis;
  };
  readMarkdown: { ask: { text: string | Uint8Array }; answer: RawPage };
  select: { ask: { analysis: number; budget: Budget }; answer: PostedSummary };
  why: { ask: { analysis: number; picks: readonly number[] }; answer: readonly (readonly Why[])[] };
  refocus: {
    ask: { analysis: number; focus: string };
    answer: Pick<PostedAnalysis, "sentences" | "focusMatched">;
  };
  toJson: { ask: { analysis: number; budget: Budget; options: JsonOptions }; answer: string };
  headline: { ask: { analysis: number; maxWords: number }; answer: Headline | null };
  features: {
    ask: { analysis: number; index: number };
    answer: Readonly<Record<string, number>>;
  };
}

/** A call. Its answer has the same id. */
export type Ask = {
  [Name in keyof Calls]: { readonly type: Name; readonly id: number } & Calls[Name]["ask"];
}[keyof Calls];

/** To the Worker. */
export type ToThread =
  | Ask
  | { readonly type: "abort"; readonly id: number }
  | { readonly type: "free"; readonly analysis: number }
  | { readonly type: "pack"; readonly request: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "no-pack"; readonly request: number; readonly message: string };

/** From the Worker. */
export type FromThread =
  | { readonly type: "answer"; readonly id: number; readonly answer: Calls[keyof Calls]["answer"] }
  | { readonly type: "error"; readonly id: number; readonly error: PostedError }
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  | { readonly type: "want-pack"; readonly request: number; readonly pack: DataPack };

export function postedError(thrown: unknown): PostedError {
  if (thrown instanceof LeitsatzError) return { code: thrown.code, message: thrown.message };
  if (thrown instanceof TypeError) return { code: null, message: thrown.message };
  return { code: "internal", message: String(thrown) };
}

export function errorOf(posted: PostedError): Error {
  return posted.code === null
    ? new TypeError(posted.message)
    : new LeitsatzError(posted.code, posted.message);
}
