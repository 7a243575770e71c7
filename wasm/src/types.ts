/// <reference lib="esnext.disposable" preserve="true" />

declare global {
  // For programs whose types are those of Node.js alone: they have no name for a module.
  namespace WebAssembly {
    interface Module {}
  }
}

/** A dictionary of word boundaries for scripts that are written without spaces. */
export type DataPack = "cjk" | "thai" | "lao" | "khmer" | "burmese";

/**
 * Where bytes come from: an address to fetch (in Node.js also a `file:` URL or a path), an answer
 * that was fetched, or the bytes themselves. A string is an address relative to the page, or in
 * Node.js to the working directory.
 */
export type ByteSource = URL | string | Response | ArrayBuffer | ArrayBufferView;

/** What a `data` function may give for a pack. */
export type PackSource = ByteSource;

/** A `Worker` of the host: that of browsers, or that of `node:worker_threads`. */
export interface HostWorker {
  postMessage(message: unknown): void;
  terminate(): unknown;
}

/** Where `load()` finds the parts of the library that are no JavaScript. */
export interface LoadOptions {
  /** The WebAssembly module. Default: `leitsatz.wasm` of this package. */
  wasm?: ByteSource | PromiseLike<Response> | WebAssembly.Module | undefined;
  /**
   * The WebAssembly module that reads pages, which the first page calls for. Default:
   * `leitsatz-page.wasm` in the folder of `wasm` if that is an address, else of this package.
   */
  pageWasm?: ByteSource | PromiseLike<Response> | WebAssembly.Module | undefined;
  /**
   * The folder that holds the data packs (`cjk.dat` and so on), or a function that gives one.
   * Default: the folder of `wasm` if that is an address, else this package.
   */
  data?: URL | string | ((pack: DataPack) => PackSource | PromiseLike<PackSource>) | undefined;
}

/**
 * How sentences are ranked: by all that is known of them, by their place, or by one of two
 * classic rankers (Mihalcea & Tarau 2004; Erkan & Radev 2004, continuous).
 */
export type Ranker = "salience" | "lead" | "textrank" | "lexrank";

/**
 * What a summary is for: the core fact (`"tldr"`); distinct points, for a list (`"key-points"`);
 * what makes one read on without giving away how it ends (`"teaser"`); the one most salient sentence
 * (`"headline"`: `Analysis.headline()` makes a clause of it).
 */
export type SummaryType = "tldr" | "key-points" | "teaser" | "headline";

/** How a text is to be read. */
export interface AnalyzeSyncOptions {
  /** BCP 47 tag of the text's language. Default, and if empty: it is found out. */
  language?: string | undefined;
  /** The title of the text. Default, and if empty: its own first heading, if it has one. */
  title?: string | undefined;
  /** Default: `"salience"`. */
  ranker?: Ranker | undefined;
  /** What the reader is interested in, as words: see `Analysis.refocus()`. Default, and if empty:
   * nothing of its own. */
  focus?: string | undefined;
  /** Whether to keep what `Analysis.features()` and an explained JSON show, some 430 bytes a
   * sentence. Default: no. */
  features?: boolean | undefined;
}

/** How a text is to be read, by whom it can be stopped and who wants to know how far it is. */
export interface AnalyzeOptions extends AnalyzeSyncOptions {
  /** When it aborts, the analysis stops at its next step and rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called with the share of the work that is done: 0 to 1, ascending, at last 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/** A document, an element or a fragment of a DOM: the browser's, or that of a library. */
export interface DomTree {
  readonly nodeType: number;
  readonly childNodes: object;
}

/** A tree of the parser `parse5`. */
export interface Parse5Tree {
  readonly nodeName: string;
  readonly childNodes: readonly object[];
}

/** The tree of a page, as a parser gives it. It is only read. */
export type PageTree = DomTree | Parse5Tree;

/** How a page is to be read. */
export interface HtmlOptions {
  /**
   * The encoding of a page that is given as bytes, as a label of the Encoding Standard
   * (`"windows-1252"`, `"shift_jis"`). Default: what the page says itself, else UTF-8 if it is
   * that, else windows-1252. A byte order mark goes before all.
   */
  encoding?: string | undefined;
  /**
   * Parses HTML. Default: the `DOMParser` of the browser; where there is none, as in Node.js and in
   * Workers, the package `parse5` if Node.js finds it.
   */
  parse?: ((html: string) => PageTree | PromiseLike<PageTree>) | undefined;
}

/** How a page is to be read, and its article. `title` goes before that of the page. */
export interface AnalyzeHtmlOptions extends AnalyzeOptions, HtmlOptions {}

/** A half-open range of UTF-16 units: `text.slice(start, end)` is what it names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a sentence, or worth knowing about it. */
export type Flag =
  | "markup"
  | "stutter"
  | "cut_start"
  | "cut_end"
  | "unbalanced"
  | "punctuation"
  | "foreign"
  | "run_together"
  | "fragment"
  | "boilerplate"
  | "ill_formed"
  | "overlong"
  | "capitals"
  | "heading"
  | "repeat"
  | "dangling"
  | "narrowed";

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

/** What a stretch of the document is. Only paragraphs, list items and quotes are summarized. */
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
 * Why a block of a page is in the article (`"article"`) or left out: it is not shown; its role, or
 * its class or id, says what it is; it is the title again, or a byline; it stands outside the part
 * that holds the article, in an aside or in a form; it is mostly links, has too little text for what
 * it holds, lists related articles, is there more than once, is a notice of rights or of an
 * advertisement, or is the caption of a picture.
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
  | "caption";

/** What a block of a page stands in, or is. */
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

/** A block of a page: the span counts in `Page.text`. */
export interface PageBlock extends Span {
  readonly kind: BlockKind;
  /** Of a heading 1 to 6, else 0. */
  readonly level: number;
  readonly reason: PageReason;
  readonly facts: readonly PageFact[];
  /** How much of it is inside links: 0 to 1. */
  readonly linkShare: number;
  /**
   * The element that it begins in, by its number in document order: of a document
   * `document.querySelectorAll("*")[element]`, of an element that was given the same of it, itself
   * being 0. Null if it stands in none.
   */
  readonly element: number | null;
  /** The block-level element around it, numbered the same way: siblings share it. */
  readonly group: number | null;
  /** As its `lang` says, or that of what is around it; null if none does. */
  readonly language: string | null;
  /** Index into `Analysis.blocks`, null if it was left out. */
  readonly articleBlock: number | null;
}

/** What was found in a page, as plain data: frozen. What the page does not tell is null. */
export interface Page {
  readonly title: string | null;
  readonly author: string | null;
  /** As the page gives it, usually ISO 8601. */
  readonly date: string | null;
  readonly site: string | null;
  /** BCP 47, as the page says. */
  readonly language: string | null;
  readonly canonical: string | null;
  readonly description: string | null;
  /** What the page was decoded as, if it was given as bytes: `"utf-8"`, `"windows-1252"`. */
  readonly encoding: string | null;
  /** All blocks, a line each. */
  readonly text: string;
  /** The blocks that belong to the article, with a blank line between. */
  readonly article: string;
  /** In the order of the page, also those that were left out. */
  readonly blocks: readonly PageBlock[];
}

/** A sentence of the text, in place. */
export interface Sentence extends Span {
  /** Its number among all sentences of the text, headings included, from 0. */
  readonly index: number;
  /** Exactly `analysis.text.slice(start, end)`. */
  readonly text: string;
  /** Index into `Analysis.blocks`. */
  readonly block: number;
  /** Words that hold a letter or a digit. */
  readonly words: number;
  /** Code points. */
  readonly characters: number;
  readonly flags: readonly Flag[];
  readonly reasons: readonly Reason[];
  /** BCP 47 tag, `"und"` when unsure. */
  readonly language: string;
  /** 0 whole to 1 surely damaged, by its flags or by what a trained model sees without one. */
  readonly damage: number;
  /** 0 least to 1 most salient of this text; a multiple of 0.0001; not comparable between texts. */
  readonly score: number;
  /**
   * Of a dangling sentence, the index of the one to show with it; null for all others, and where no
   * whole one precedes it in its paragraph or the one before.
   */
  readonly antecedent: number | null;
}

/** A title, heading, paragraph and so on. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A term that stands out in the text; the span is its first mention. */
export interface Keyword extends Span {
  /** As the text first spells it. */
  readonly text: string;
  /** How often it is mentioned, all forms together. */
  readonly count: number;
  /** 0 to 1, the first keyword has 1; a multiple of 0.0001. */
  readonly weight: number;
}

/**
 * How much to choose, and for what. Every limit holds. Without any, three sentences; when another
 * limit is given and `sentences` is not, `sentences` does not limit.
 */
export interface Budget {
  /** A whole number from 0. `Infinity` is no limit, as of words and characters. */
  sentences?: number | undefined;
  /** A whole number from 0. */
  words?: number | undefined;
  /** Code points of the chosen sentences, without separators: a whole number from 0. */
  characters?: number | undefined;
  /** Of the words of all sentences that can be chosen: 0 to 1. */
  share?: number | undefined;
  /** Default: `"tldr"`. */
  type?: SummaryType | undefined;
}

/** Counts and times of a text and a summary of it. */
export interface Statistics {
  /** Of the text, title and headings included. */
  readonly words: number;
  /** Of the text, without title and headings. */
  readonly sentences: number;
  /** Sentences of the text that are damaged. */
  readonly damaged: number;
  readonly summaryWords: number;
  readonly summarySentences: number;
  /** Seconds of silent reading at the mean speed for the text's language. */
  readonly readingSeconds: number;
  readonly summarySeconds: number;
}

/** The sentences that were chosen, in the order of the text. */
export interface Summary {
  readonly sentences: readonly Sentence[];
  /** The sentences, with a space between them where their script has one. */
  readonly text: string;
  readonly words: number;
  /** Code points of the sentences, without separators. */
  readonly characters: number;
  readonly statistics: Statistics;
}

/** One clause, verbatim. */
export interface Headline extends Span {
  readonly text: string;
  /** What the span counts in: the title that was given, or the text. */
  readonly source: "title" | "text";
}

/** What is known of a text before anything is chosen, as plain data: frozen. */
export interface AnalysisData {
  /** The text that spans count in. Of bytes: as decoded, ill-formed ones as U+FFFD. */
  readonly text: string;
  /** BCP 47 tag, as given or as found out; `"und"` when unsure. */
  readonly language: string;
  /** The title that stands in the text, if one does. */
  readonly title: (Span & { readonly text: string }) | null;
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  /** In the order of the text, never overlapping, headings included. */
  readonly sentences: readonly Sentence[];
  /** Heaviest first, at most 20. */
  readonly keywords: readonly Keyword[];
  /**
   * Packs that the text called for and that were not there. Without one, each character of its
   * script counted as a word; only sentences that are overlong may end elsewhere.
   */
  readonly missingData: readonly DataPack[];
  /** Whether there is a focus, and a sentence says something of it. */
  readonly focusMatched: boolean;
  /** The page, if it was one; `text` is then its article. */
  readonly page: Page | null;
}

/**
 * A text that has been read: costly once, then as many summaries as you like.
 *
 * It holds memory of the module until `free()` or the end of a `using` block. One that is forgotten
 * is freed some time after it was garbage-collected. Once it is freed, everything but `free()`
 * throws a `LeitsatzError` with the code `"freed"`; what was read from it before stays good.
 */
export interface Analysis extends AnalysisData, Disposable {
  /**
   * Chooses the most salient sentences that fit and do not repeat each other. A damaged sentence
   * is chosen only when every whole one already is; one that needs the sentence before it comes
   * with it, or when nothing that stands alone is nearly as good.
   * @throws LeitsatzError `"invalid-budget"`
   */
  select(budget?: Budget): Summary;
  /**
   * Weighs sentences towards what the reader is interested in, given as words in the text's
   * language, instead of what was asked for before: `sentences` and later summaries change, all
   * else stays. It takes some hundredths of the time of `analyze()`. What the text says nothing of,
   * and an empty string, weigh nothing.
   * @throws LeitsatzError `"invalid-argument"`
   */
  refocus(focus: string): void;
  /**
   * One clause of at most `maxWords` words (default 17, a whole number from 0): the title if it
   * fits, else from the best sentences. Null if none is short enough.
   * @throws LeitsatzError `"invalid-argument"`
   */
  headline(maxWords?: number): Headline | null;
  /**
   * What the ranker saw of a sentence, by the name of the feature; the names are those of this
   * release. All 0 for sentences that can't be chosen.
   * @throws LeitsatzError `"invalid-argument"` if there is no such sentence, or the analysis was
   * made without the option `features`
   */
  features(index: number): Readonly<Record<string, number>>;
  /** Gives its memory back. Any number of times. */
  free(): void;
}

/** The library, loaded and ready. */
export interface Leitsatz {
  /** The release, as in `"0.1.0"`. */
  readonly version: string;
  /** BCP 47 tags of the languages that are recognised and have data of their own, ascending. */
  readonly languages: readonly string[];
  /**
   * Reads a text: a string, or UTF-8 bytes. First loads the data packs it calls for; one that
   * can't be had is named in `missingData`, and tried again by the next call. Long texts are read
   * in steps between which the event loop runs.
   * @throws LeitsatzError `"unknown-language"`, `"invalid-argument"`, `"text-too-long"`,
   *   `"out-of-memory"`; TypeError if the text is none; the reason of `options.signal`
   */
  analyze(text: string | Uint8Array, options?: AnalyzeOptions): Promise<Analysis>;
  /**
   * The same at once, with the data packs that are there.
   * @throws as `analyze()`
   */
  analyzeSync(text: string | Uint8Array, options?: AnalyzeSyncOptions): Analysis;
  /**
   * Reads a web page: finds its article, and reads that as `analyze()` does. A string, or bytes, is
   * parsed, and nothing of it runs or is loaded; a tree is walked in one go, and not changed. Leave
   * bytes as they are until then.
   * @throws LeitsatzError as `analyze()` and `readPage()`; TypeError if the page is none; the
   *   reason of `options.signal`
   */
  analyzeHtml(
    html: string | Uint8Array | PageTree,
    options?: AnalyzeHtmlOptions,
  ): Promise<Analysis>;
  /**
   * Finds the article of a web page, without reading it.
   * @throws LeitsatzError `"module-unavailable"`, `"parser-unavailable"`, `"unknown-encoding"`,
   *   `"invalid-argument"`, `"text-too-long"`, `"out-of-memory"`; TypeError if the page is none
   */
  readPage(html: string | Uint8Array | PageTree, options?: HtmlOptions): Promise<Page>;
  /**
   * Loads a data pack beforehand. At once if it is there already.
   * @throws LeitsatzError `"data-unavailable"`; `"invalid-argument"` if there is no such pack
   */
  loadData(pack: DataPack): Promise<void>;
}
