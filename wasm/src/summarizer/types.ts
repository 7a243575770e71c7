/**
 * The shape of the browsers' built-in Summarizer API ("Writing Assistance APIs", a draft of the
 * W3C Web Machine Learning Community Group).
 */

type Listening = Parameters<EventTarget["addEventListener"]>;
type Unlistening = Parameters<EventTarget["removeEventListener"]>;

/**
 * What a summary is for: an overview (`"tldr"`), to draw the reader in (`"teaser"`), the most
 * important points as a list (`"key-points"`), or one line in the manner of a headline.
 */
export type SummarizerType = "tldr" | "teaser" | "key-points" | "headline";

/** How a summary is written. */
export type SummarizerFormat = "plain-text" | "markdown";

/**
 * At most 1, 3 or 5 sentences of a `"tldr"` or `"teaser"`; 3, 5 or 7 `"key-points"`; 12, 17 or 22
 * words of a `"headline"`.
 */
export type SummarizerLength = "short" | "medium" | "long";

/** Whether to favour speed or quality. */
export type PerformancePreference = "auto" | "speed" | "capability";

/** Whether a summarizer can be had, and whether something must be fetched for it first. */
export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** What kind of summaries of which texts are wanted. */
export interface SummarizerCreateCoreOptions {
  /** Default: `"key-points"`. */
  type?: SummarizerType | undefined;
  /** Default: `"markdown"`. */
  format?: SummarizerFormat | undefined;
  /** Default: `"short"`. */
  length?: SummarizerLength | undefined;
  /** Default: `"auto"`. Changes nothing: there is one way to summarize, and it is fast. */
  preference?: PerformancePreference | undefined;
  /** BCP 47 tags of the texts' languages. Texts in others are summarized all the same. */
  expectedInputLanguages?: readonly string[] | undefined;
  /** BCP 47 tags of the contexts' languages. */
  expectedContextLanguages?: readonly string[] | undefined;
  /**
   * BCP 47 tag. Summaries are in the language of their text, so a text in another language than
   * this is refused.
   */
  outputLanguage?: string | undefined;
}

/** Options of `Summarizer.create()`. */
export interface SummarizerCreateOptions extends SummarizerCreateCoreOptions {
  /** Stops the creation when it aborts; later it destroys the summarizer. */
  signal?: AbortSignal | undefined;
  /** Called at once with an object that tells how far the download is. */
  monitor?: CreateMonitorCallback | undefined;
  /** What readers want to know of all texts: sentences that say it weigh more. */
  sharedContext?: string | undefined;
}

/** Options of one summary. */
export interface SummarizerSummarizeOptions {
  /** Stops the work when it aborts. */
  signal?: AbortSignal | undefined;
  /** What readers want to know of this text, besides the shared context. */
  context?: string | undefined;
}

/** Gets a monitor before anything is downloaded. What it throws rejects `create()`. */
export type CreateMonitorCallback = (monitor: CreateMonitor) => void;

/** A `ProgressEvent`, named so for programs that have no types of the DOM. */
export interface DownloadProgressEvent extends Event {
  readonly lengthComputable: boolean;
  readonly loaded: number;
  readonly total: number;
}

/** Events of `CreateMonitor`. */
export interface CreateMonitorEventMap {
  /** `loaded` of `total`, which is 1: ascending, 0 first and 1 last. */
  downloadprogress: DownloadProgressEvent;
}

/** Tells how far the download is. */
export interface CreateMonitor extends EventTarget {
  ondownloadprogress: ((this: CreateMonitor, event: DownloadProgressEvent) => unknown) | null;

  addEventListener<K extends keyof CreateMonitorEventMap>(
    type: K,
    listener: (this: CreateMonitor, event: CreateMonitorEventMap[K]) => unknown,
    options?: Listening[2],
  ): void;
  addEventListener(type: string, listener: Listening[1], options?: Listening[2]): void;
  removeEventListener<K extends keyof CreateMonitorEventMap>(
    type: K,
    listener: (this: CreateMonitor, event: CreateMonitorEventMap[K]) => unknown,
    options?: Unlistening[2],
  ): void;
  removeEventListener(type: string, listener: Unlistening[1], options?: Unlistening[2]): void;
}

/**
 * Makes summaries of one kind. Every call is independent of the others, whether they run at once or
 * one after the other.
 *
 * The attributes that are marked optional are `null` where nothing was given, as the draft has it;
 * they are typed as `@types/dom-chromium-ai` types the browsers' own, so that either may stand for
 * the other. Test them with `== null`.
 */
export interface Summarizer {
  /** Empty if none was given. */
  readonly sharedContext: string;
  readonly type: SummarizerType;
  readonly format: SummarizerFormat;
  readonly length: SummarizerLength;
  /** Frozen; the tags of the languages that were found for those given. `null` without any. */
  readonly expectedInputLanguages?: readonly string[];
  /** Frozen; as `expectedInputLanguages`. */
  readonly expectedContextLanguages?: readonly string[];
  /** The tag of the language that was found for the one given, or `null`. */
  readonly outputLanguage?: string;
  /**
   * The longest text that is accepted, in UTF-16 units (`text.length`): 2,097,152. It is chosen so
   * that the module's memory suffices whatever the text holds.
   */
  readonly inputQuota: number;

  /**
   * The summary: sentences of the text, verbatim, but for white space around line breaks, which
   * becomes one space, and for the escapes of Markdown. Empty if there is nothing to summarize.
   * @throws (rejects) `NotSupportedError` if the text is in another language than
   *   `outputLanguage`; `QuotaExceededError` if it is longer than `inputQuota`; `AbortError` after
   *   `destroy()`; the reason of a signal; `UnknownError` for all else, with its cause
   */
  summarize(input: string, options?: SummarizerSummarizeOptions): Promise<string>;
  /**
   * The same in pieces, which together are what `summarize()` gives. Cancelling the stream stops
   * the work.
   * @throws the reason if the signal is aborted or the summarizer destroyed already; all that comes
   *   later is an error of the stream
   */
  summarizeStreaming(input: string, options?: SummarizerSummarizeOptions): ReadableStream<string>;
  /**
   * How much of `inputQuota` a text uses: its length in UTF-16 units, 1 if it is empty. Contexts
   * use nothing.
   * @throws (rejects) `AbortError` after `destroy()`; the reason of a signal
   */
  measureInputUsage(input: string, options?: SummarizerSummarizeOptions): Promise<number>;
  /** Ends what is running and makes all later calls fail with an `AbortError`. */
  destroy(): void;
}

/** What is on `Summarizer` itself. It can't be called with `new`. */
export type SummarizerConstructor = (abstract new () => Summarizer) & {
  readonly prototype: Summarizer;
  /**
   * Loads what it takes and makes a summarizer.
   * @throws (rejects) TypeError or RangeError for an option that can't be; `NotSupportedError` for
   *   languages that are not known or not to be had together; `NetworkError` if the module or a
   *   data pack can't be fetched; `OperationError` if the module does not start; the reason of the
   *   signal; what the monitor callback throws
   */
  create(options?: SummarizerCreateOptions): Promise<Summarizer>;
  /**
   * Whether `create()` would succeed, and whether it would have to fetch something first. Fetches
   * nothing.
   * @throws (rejects) TypeError or RangeError for an option that can't be
   */
  availability(options?: SummarizerCreateCoreOptions): Promise<Availability>;
};
