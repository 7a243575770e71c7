/// <reference lib="esnext.disposable" preserve="true" />
import type { DataPack } from "./generated/data-packs.js";
import type { Flag } from "./generated/flags.js";
import type { WhyReason } from "./generated/whys.js";

export type { DataPack, Flag };

declare global {
  // For programs with only the types of Node.js, which do not declare this one.
  namespace WebAssembly {
    interface Module {}
  }
}

/**
 * A source of bytes: an address to fetch (in Node.js also a `file:` URL or a path), a `Response`,
 * or the bytes themselves. A string is an address relative to the page, or in Node.js to the
 * working directory.
 */
export type ByteSource = URL | string | Response | ArrayBuffer | ArrayBufferView;

/** The result of a `data` function for a pack. */
export type PackSource = ByteSource;

/** A `Worker` of a browser or of `node:worker_threads`. */
export interface HostWorker {
  postMessage(message: unknown): void;
  terminate(): unknown;
}

/** Where `load()` finds the parts of the library that are not JavaScript. */
export interface LoadOptions {
  /** The WebAssembly module. Default: `leitsatz.wasm` of this package. */
  wasm?: ByteSource | PromiseLike<Response> | WebAssembly.Module | undefined;
  /**
   * The WebAssembly module that reads pages, loaded with the first page. Default:
   * `leitsatz-page.wasm` in the folder of `wasm` if that is an address, else in this package.
   */
  pageWasm?: ByteSource | PromiseLike<Response> | WebAssembly.Module | undefined;
  /**
   * The WebAssembly module that reads Markdown, loaded with the first of it. Default:
   * `leitsatz-markdown.wasm`, found as `pageWasm` is.
   */
  markdownWasm?: ByteSource | PromiseLike<Response> | WebAssembly.Module | undefined;
  /**
   * The folder of the data packs (`cjk.dat` and so on), or a function that returns the source of a
   * pack. Default: the folder of `wasm` if that is an address, else this package.
   */
  data?: URL | string | ((pack: DataPack) => PackSource | PromiseLike<PackSource>) | undefined;
  /**
   * Whether to prepare for the first text once the library is loaded: hosts translate the module as
   * it runs, so the first text would take many times as long as later ones. The work is done in
   * slices of a few milliseconds, in turns of the event loop of their own, and ends when a text
   * comes. Default: no.
   */
  warm?: boolean | undefined;
}

/**
 * The ranking of sentences: by a trained model (`"salience"`), by position (`"lead"`), or by one of
 * two classic rankers (Mihalcea & Tarau 2004; Erkan & Radev 2004, continuous).
 */
export type Ranker = "salience" | "lead" | "textrank" | "lexrank";

/**
 * The purpose of a summary: the core fact (`"tldr"`); distinct points, for a list (`"key-points"`);
 * drawing the reader in without telling the end (`"teaser"`); the most salient sentence
 * (`"headline"`; `Analysis.headline()` shortens it to a clause).
 */
export type SummaryType = "tldr" | "key-points" | "teaser" | "headline";

/** Options of `analyzeSync()`. */
export interface AnalyzeSyncOptions {
  /** BCP 47 tag of the text's language. If missing or empty, the language is detected. */
  language?: string | undefined;
  /** The title of the text. If missing or empty, its first heading, if there is one. */
  title?: string | undefined;
  /** Default: `"salience"`. */
  ranker?: Ranker | undefined;
  /** Words for what the reader is interested in, see `Analysis.refocus()`. Default: none. */
  focus?: string | undefined;
  /**
   * Whether to keep the data of `Analysis.features()` and of the option `explain` of `toJson()`,
   * some 430 bytes per sentence. Default: no.
   */
  features?: boolean | undefined;
}

/** Options of `analyze()`. */
export interface AnalyzeOptions extends AnalyzeSyncOptions {
  /** Aborting it stops the analysis at its next step, which rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called with the share of the work done so far: 0 to 1, ascending, 1 at the end. */
  onProgress?: ((share: number) => void) | undefined;
}

/** A document, an element or a fragment of a DOM, the browser's or a library's. */
export interface DomTree {
  readonly nodeType: number;
  readonly childNodes: object;
}

/** A tree of the parser `parse5`. */
export interface Parse5Tree {
  readonly nodeName: string;
  readonly childNodes: readonly object[];
}

/** The tree of a parsed page. The library only reads it. */
export type PageTree = DomTree | Parse5Tree;

/** Options of `readPage()`. */
export interface HtmlOptions {
  /**
   * The encoding of a page given as bytes, as a label of the Encoding Standard (`"windows-1252"`,
   * `"shift_jis"`). Default: the one that the page declares, else UTF-8 if the bytes are valid,
   * else windows-1252. A byte order mark takes precedence over all of these.
   */
  encoding?: string | undefined;
  /**
   * Parses HTML. Default: the browser's `DOMParser`; in hosts without one (Node.js, Workers), the
   * package `parse5` if Node.js finds it.
   */
  parse?: ((html: string) => PageTree | PromiseLike<PageTree>) | undefined;
}

/** Options of `analyzeHtml()`. `title` takes precedence over the page's title. */
export interface AnalyzeHtmlOptions extends AnalyzeOptions, HtmlOptions {}

/** A half-open range of UTF-16 units, as in `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a sentence ranks high. */
export type Reason =
  | "lead"
  | "title"
  | "central"
  | "keywords"
  | "figures"
  | "names"
  | "cue"
  | "opens_section"
  | "focus";

/** The kind of a block. Only paragraphs, list items and quotations are summarized. */
export type BlockKind =
  | "title"
  | "heading"
  | "paragraph"
  | "list_item"
  | "quote"
  | "caption"
  | "code"
  | "boilerplate";

/**
 * Why a block of a page is in the article or left out of it:
 *
 * - `article`: it belongs to the article.
 * - `hidden`: the page does not show it.
 * - `role`, `hint`: its role, or its class or id, says that it is something else.
 * - `title`, `byline`: it repeats the title, or names the author.
 * - `elsewhere`: it is outside the part of the page with the article.
 * - `aside`, `form`: it is in an aside or in a form.
 * - `links`, `thin`: it is mostly links, or has little text for its elements.
 * - `related`: it lists related articles.
 * - `repeat`: the page contains it more than once.
 * - `notice`: it is about rights, or labels an advertisement.
 * - `caption`: it is the caption of a picture.
 * - `markup`: it is no text of Markdown: front matter, a block of HTML.
 */
export type PageReason =
  | "article"
  | "hidden"
  | "role"
  | "hint"
  | "title"
  | "byline"
  | "elsewhere"
  | "aside"
  | "form"
  | "links"
  | "thin"
  | "related"
  | "repeat"
  | "notice"
  | "caption"
  | "markup";

/** An element that a block of a page is or is inside, or a property of it. */
export type PageFact =
  | "nav"
  | "aside"
  | "footer"
  | "header"
  | "article"
  | "main"
  | "figure"
  | "form"
  | "table"
  | "list"
  | "quote"
  | "hidden";

/** A block of a page. Its span is in `Page.text`. */
export interface PageBlock extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly reason: PageReason;
  readonly facts: readonly PageFact[];
  /** The share of its text inside links: 0 to 1. */
  readonly linkShare: number;
  /**
   * The element that the block begins in, as an index in document order: in a document,
   * `document.querySelectorAll("*")[element]`. If the caller passed an element, that element has
   * index 0 and its descendants follow. Null if there is no such element.
   */
  readonly element: number | null;
  /** The block-level element around it, with the same numbering. Sibling blocks share it. */
  readonly group: number | null;
  /** The value of the closest `lang` attribute; null if there is none. */
  readonly language: string | null;
  /** Index into `Analysis.blocks`; null if the block is not in the article. */
  readonly articleBlock: number | null;
}

/**
 * What is unusual about the article of a page. `"hidden"` and `"hint"`: it was left out for this
 * reason, and is in because nearly nothing else was left; `"script"`: it is data of a script;
 * `"index"`: the page lists several articles; `"empty"`: nothing was found.
 */
export type PageNote = "hidden" | "hint" | "script" | "index" | "empty";

/** The contents of a page or of Markdown, as frozen plain data. Metadata that the page lacks is null. */
export interface Page {
  readonly title: string | null;
  readonly author: string | null;
  /** As the page has it, usually ISO 8601. */
  readonly date: string | null;
  readonly site: string | null;
  /** BCP 47 tag, as the page declares it. */
  readonly language: string | null;
  readonly canonical: string | null;
  readonly description: string | null;
  /** The encoding of a page given as bytes, such as `"utf-8"` or `"windows-1252"`. */
  readonly encoding: string | null;
  /** What is unusual about the article; null if nothing is. */
  readonly note: PageNote | null;
  /** All blocks, one per line. */
  readonly text: string;
  /** The blocks of the article, separated by blank lines. */
  readonly article: string;
  /** All blocks in the order of the page, including those that are not in the article. */
  readonly blocks: readonly PageBlock[];
}

/**
 * What a sentence can be kept for: a digit; the address of a page or of a mailbox; a word that
 * looks like code.
 */
export type Keep = "numbers" | "urls" | "code";

/** A sentence of the text. */
export interface Sentence extends Span {
  /** The position among all sentences of the text, from 0, headings included. */
  readonly index: number;
  /** Exactly `analysis.text.slice(start, end)`. */
  readonly text: string;
  /** Index into `Analysis.blocks`. */
  readonly block: number;
  /** The number of words with a letter or a digit. */
  readonly words: number;
  /** The number of code points. */
  readonly characters: number;
  readonly flags: readonly Flag[];
  readonly reasons: readonly Reason[];
  /** BCP 47 tag; `"und"` if the language is uncertain. */
  readonly language: string;
  /** From 0 (whole) to 1 (certainly damaged), by the flags or by a trained model. */
  readonly damage: number;
  /**
   * From 0 (least salient sentence of this text) to 1 (most salient), a multiple of 0.0001. Not
   * comparable between texts.
   */
  readonly score: number;
  /**
   * How well it answers the focus: from 0 (not at all) to 1 (best of this text), a multiple of
   * 0.0001. 0 without a focus.
   */
  readonly match: number;
  /**
   * For a dangling sentence, the index of the sentence to show with it. Null for all other
   * sentences, and if no undamaged sentence precedes it in this paragraph or the one before.
   */
  readonly antecedent: number | null;
  /** Who says it, as a conversation's text labels the turn. Null where there is no label. */
  readonly speaker: string | null;
}

/** A reason why a sentence was chosen, with what shows it. */
export interface Why {
  readonly reason: WhyReason;
  /** Words of the sentence, or the heading over it, as the text spells them; may be empty. */
  readonly words: readonly string[];
  /** Null if the reason counts nothing. */
  readonly number: number | null;
}

/** A title, a heading, a paragraph, and so on. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A term that is characteristic of the text. The span is one of its mentions. */
export interface Keyword extends Span {
  /** The spelling of that mention, in the form that the text uses most. */
  readonly text: string;
  /** The number of mentions, in all inflected forms. */
  readonly count: number;
  /** From 0 to 1, a multiple of 0.0001. The first keyword has 1. */
  readonly weight: number;
}

/**
 * The limits of a summary, and its purpose. All limits are hard, and hold together. Without any, a
 * summary has at most three sentences.
 */
export interface Budget {
  /** A whole number from 0, or `Infinity` for no limit. */
  sentences?: number | undefined;
  /** A whole number from 0, or `Infinity` for no limit. */
  words?: number | undefined;
  /**
   * Code points of the chosen sentences, without separators: a whole number from 0, or `Infinity`
   * for no limit.
   */
  characters?: number | undefined;
  /** The share of the words of all sentences that can be chosen: 0 to 1. */
  share?: number | undefined;
  /**
   * What a sentence costs by any other measure, a number from 0: the tokens of a language model,
   * the seconds to say it, the pixels of its lines. Called once for each sentence of the text;
   * needs `limit`.
   */
  cost?: ((sentence: Sentence) => number) | undefined;
  /** The same as a list: one number for each of `Analysis.sentences`. */
  costs?: ArrayLike<number> | undefined;
  /** The most that the chosen sentences may cost together: a number from 0. */
  limit?: number | undefined;
  /**
   * How many sentences each chosen one brings from before it and from behind it, nearest first, as
   * far as they fit: up to a heading, a damaged sentence or a repeat. If a focus is matched, only
   * sentences that answer it bring others. A whole number from 0 (the default) to 100.
   */
  neighbours?: number | undefined;
  /**
   * Sentences that hold one of these are chosen before all others, best first, as far as they fit.
   * For `"code"`, so are blocks of code, each behind the sentence before it. Default: none.
   */
  keep?: readonly Keep[] | undefined;
  /** Default: `"tldr"`. */
  type?: SummaryType | undefined;
}

/** Word counts and reading times of a text and a summary of it. */
export interface Statistics {
  /** Words of the text, including title and headings. */
  readonly words: number;
  /** Sentences of the text, without title and headings. */
  readonly sentences: number;
  /** Damaged sentences of the text. */
  readonly damaged: number;
  readonly summaryWords: number;
  readonly summarySentences: number;
  /** Seconds of silent reading, at the mean speed for the text's language. */
  readonly readingSeconds: number;
  readonly summarySeconds: number;
}

/** The chosen sentences, in the order of the text. */
export interface Summary {
  readonly sentences: readonly Sentence[];
  /** The sentences, joined by spaces unless their script has none. */
  readonly text: string;
  readonly words: number;
  /** Code points of the sentences, without separators. */
  readonly characters: number;
  /** Why nothing was selected, in English; null if something was. */
  readonly nothing: string | null;
  readonly statistics: Statistics;
}

/** A clause of the title or the text, verbatim. */
export interface Headline extends Span {
  readonly text: string;
  /** The string that the span is in: the caller's title, or the text. */
  readonly source: "title" | "text";
}

/** The data of an analysis, frozen. */
export interface AnalysisData {
  /** The text that spans are in. Bytes are decoded, with U+FFFD for ill-formed ones. */
  readonly text: string;
  /** BCP 47 tag, given or detected; `"und"` if the language is uncertain. */
  readonly language: string;
  /** The title within the text, if there is one. */
  readonly title: (Span & { readonly text: string }) | null;
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  /** In the order of the text, without overlaps, headings included. */
  readonly sentences: readonly Sentence[];
  /** By descending weight, at most 8. */
  readonly keywords: readonly Keyword[];
  /**
   * Data packs that the text needs but that were not available. Without the pack `"words"`, the
   * lists of words of the language are missing; without another one, each character of its
   * script counts as a word, and overlong sentences may end elsewhere.
   */
  readonly missingData: readonly DataPack[];
  /** Whether there is a focus and at least one sentence mentions it. */
  readonly focusMatched: boolean;
  /** The page whose article `text` is; null if it is no page's. */
  readonly page: Page | null;
}

/**
 * An analyzed text. The analysis is the costly part; each summary of it is cheap.
 *
 * An analysis holds memory of the module until `free()` or the end of a `using` block; otherwise
 * the memory is freed some time after garbage collection. After that, everything except `free()`
 * throws a `LeitsatzError` with the code `"freed"`. Data obtained before stays valid.
 */
export interface Analysis extends AnalysisData, Disposable {
  /**
   * Selects the most salient sentences that fit the budget and do not repeat each other. Damaged
   * sentences are selected only after all others. A sentence that depends on the one before it is
   * selected together with that one, or alone if no self-contained sentence is nearly as good.
   * @throws LeitsatzError `"invalid-budget"`
   */
  select(budget?: Budget): Summary;
  /**
   * Why each sentence of a summary was chosen: at most three reasons, the strongest first, by what
   * the ranker and the selection read. A damaged sentence has its fault as its only reason. Costs
   * about as much as a selection, and the analysis of the words of the summary.
   * @throws LeitsatzError `"invalid-argument"` if the summary is not of this analysis
   */
  why(summary: Pick<Summary, "sentences">): readonly (readonly Why[])[];
  /**
   * Ranks the sentences again for what the reader is interested in, given as words in the text's
   * language. Replaces any earlier focus. This changes `sentences` and later summaries, and takes a
   * few hundredths of the time of `analyze()`. An empty string, and words that the text does not
   * mention, have no effect on the ranking.
   * @throws LeitsatzError `"invalid-argument"`
   */
  refocus(focus: string): void;
  /**
   * A clause of at most `maxWords` words (a whole number from 0, default 17): the title if it is
   * short enough, else a clause of the best sentences. Null if none is short enough.
   * @throws LeitsatzError `"invalid-argument"`
   */
  headline(maxWords?: number): Headline | null;
  /**
   * The ranker's features of a sentence, by name. The names may change between releases. All
   * features are 0 for sentences that can't be selected.
   * @throws LeitsatzError `"invalid-argument"` if there is no such sentence, or the analysis was
   *   made without the option `features`
   */
  features(index: number): Readonly<Record<string, number>>;
  /** The data of the analysis, for `JSON.stringify()`; `toJson()` is what the command prints. */
  toJSON(): AnalysisData;
  /** Frees the memory of the analysis. May be called again. */
  free(): void;
}

/** One of several texts that tell one story: with `text` or `html`. */
export interface StorySource {
  /** Comes back with the text's sentences. */
  id?: string | number | boolean | null | undefined;
  /** As for `analyze()`. */
  text?: string | Uint8Array | undefined;
  /** As for `analyzeHtml()`, used if there is no `text`. */
  html?: string | Uint8Array | PageTree | undefined;
  title?: string | undefined;
  language?: string | undefined;
  /** When it was published: ISO 8601, or as in mails. Default: as its page says. */
  date?: string | undefined;
}

/** Options of `analyzeAll()`. */
export interface AnalyzeAllOptions {
  ranker?: Ranker | undefined;
  /** What the reader is interested in, for all texts. */
  focus?: string | undefined;
  features?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** Called with the share of the texts that are done. */
  onProgress?: ((share: number) => void) | undefined;
}

/**
 * In which order the sentences of a story are given: texts as they were given, or the earlier ones
 * first and those without a date last.
 */
export type StoryOrder = "text" | "date";

/** The limits of a story's summary, of all its texts together. */
export interface StoryBudget extends Budget {
  /** Sentences from any one text: a whole number from 1. */
  perDocument?: number | undefined;
  /** Default: `"text"`. */
  order?: StoryOrder | undefined;
}

/** A sentence of a story. `index`, its places and its antecedent are those in its own text. */
export interface StorySentence extends Sentence {
  /** Index into `Story.documents`. */
  readonly document: number;
  /** That the source gave; null if it gave none. */
  readonly id: string | number | boolean | null;
}

/** One of the texts of a story. */
export interface StoryDocument {
  readonly id: string | number | boolean | null;
  /** Null if the text could not be analyzed. Freed with the story. */
  readonly analysis: Analysis | null;
  /** Why it could not be analyzed; null if it was. */
  readonly error: Error | null;
  readonly date: string | null;
  /** The first document with the same text, if there is one before it: nothing is chosen here. */
  readonly sameAs: number | null;
}

/** A summary of a story. */
export interface StorySummary extends Omit<Summary, "sentences"> {
  readonly sentences: readonly StorySentence[];
}

/** Several texts, each analyzed by itself, then ranked together. */
export interface Story extends Disposable {
  readonly documents: readonly StoryDocument[];
  /** Of all texts, text after text. Scores, matches and the flag `repeat` are among all texts. */
  readonly sentences: readonly StorySentence[];
  readonly focusMatched: boolean;
  /**
   * As `Analysis.select()`. What two texts say is chosen once, from the text that tells it best.
   * @throws LeitsatzError `"invalid-budget"`
   */
  select(budget?: StoryBudget): StorySummary;
  /** As `Analysis.refocus()`. @throws LeitsatzError `"invalid-argument"` */
  refocus(focus: string): void;
  /** Frees the memory of the story and of the analyses of its documents. May be called again. */
  free(): void;
}

/** The loaded library. */
export interface Leitsatz {
  /** The release, such as `"0.1.0"`. */
  readonly version: string;
  /**
   * BCP 47 tags of the languages that the option `language` can name, ascending. Nearly all are
   * recognized as well.
   */
  readonly languages: readonly string[];
  /**
   * Analyzes a text, given as a string or as UTF-8 bytes. First loads the data packs that it needs;
   * a pack that can't be loaded is named in `missingData`, and the next call tries it again. Long
   * texts are analyzed in steps, between which the event loop runs.
   * @throws LeitsatzError `"unknown-language"`, `"invalid-argument"`, `"text-too-long"`,
   *   `"out-of-memory"`; TypeError if the text is neither; the reason of `options.signal`
   */
  analyze(text: string | Uint8Array, options?: AnalyzeOptions): Promise<Analysis>;
  /**
   * Analyzes a text synchronously, with the data packs loaded so far.
   * @throws as `analyze()`
   */
  analyzeSync(text: string | Uint8Array, options?: AnalyzeSyncOptions): Analysis;
  /**
   * Finds the article of a web page and analyzes it as `analyze()` does. A string or bytes are
   * parsed, but nothing in the page runs or is loaded. A tree is read synchronously and not
   * changed. The caller must not change bytes before the promise settles.
   * @throws LeitsatzError as `analyze()` and `readPage()`; TypeError if the page is none of these;
   *   the reason of `options.signal`
   */
  analyzeHtml(
    html: string | Uint8Array | PageTree,
    options?: AnalyzeHtmlOptions,
  ): Promise<Analysis>;
  /**
   * Finds the article of a web page, without analyzing it.
   * @throws LeitsatzError `"module-unavailable"`, `"parser-unavailable"`, `"unknown-encoding"`,
   *   `"invalid-argument"`, `"text-too-long"`, `"out-of-memory"`; TypeError if the page is none of
   *   these
   */
  readPage(html: string | Uint8Array | PageTree, options?: HtmlOptions): Promise<Page>;
  /**
   * Reads Markdown (CommonMark with GitHub's tables, task lists and strikethrough) as the command
   * does, and analyzes its text without the markup. Front matter gives `page`'s metadata.
   * @throws LeitsatzError as `analyze()`, `"module-unavailable"`; TypeError if the text is neither a
   *   string nor bytes; the reason of `options.signal`
   */
  analyzeMarkdown(markdown: string | Uint8Array, options?: AnalyzeOptions): Promise<Analysis>;
  /**
   * Reads Markdown, without analyzing it.
   * @throws LeitsatzError `"module-unavailable"`, `"text-too-long"`, `"out-of-memory"`; TypeError if
   *   the text is neither a string nor bytes
   */
  readMarkdown(markdown: string | Uint8Array): Promise<Page>;
  /**
   * Analyzes several texts, each by itself, and ranks them together. A text that can't be analyzed
   * has its error in `Story.documents`, and the others go on.
   * @throws LeitsatzError `"invalid-argument"`, `"text-too-long"` if all texts together are,
   *   `"out-of-memory"`; the reason of `options.signal`
   */
  analyzeAll(sources: readonly StorySource[], options?: AnalyzeAllOptions): Promise<Story>;
  /**
   * Loads a data pack in advance, unless it is loaded already.
   * @throws LeitsatzError `"data-unavailable"`; `"invalid-argument"` if there is no such pack
   */
  loadData(pack: DataPack): Promise<void>;
}
