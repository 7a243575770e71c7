/**
 * The shape of the browsers' built-in Summarizer API ("Writing Assistance APIs", a draft of the
 * W3C Web Machine Learning Community Group).
 */

type Listening = Parameters<EventTarget["addEventListener"]>;
type Unlistening = Parameters<EventTarget["removeEventListener"]>;

/**
 * The purpose of a summary: an overview (`"tldr"`), drawing the reader in (`"teaser"`), the most
 * important points as a list (`"key-points"`), or one line like a headline (`"headline"`).
 */
export type SummarizerType = "tldr" | "teaser" | "key-points" | "headline";

/** The markup of a summary. */
export type SummarizerFormat = "plain-text" | "markdown";

/**
 * At most 1, 3 or 5 sentences of a `"tldr"` or `"teaser"`; 3, 5 or 7 `"key-points"`; 12, 17 or 22
 * words of a `"headline"`.
 */
export type SummarizerLength = "short" | "medium" | "long";

/** Whether to favour speed or quality. */
export type PerformancePreference = "auto" | "speed" | "capability";

/** Whether a summarizer is available, and whether something must be fetched for it first. */
export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** The kind of summaries, and the languages of their texts. */
export interface SummarizerCreateCoreOptions {
  /** Default: `"key-points"`. */
  type?: SummarizerType | undefined;
  /** Default: `"markdown"`. */
  format?: SummarizerFormat | undefined;
  /** Default: `"short"`. */
  length?: SummarizerLength | undefined;
  /** Default: `"auto"`. Has no effect: there is one way to summarize, and it is fast. */
  preference?: PerformancePreference | undefined;
  /** BCP 47 tags of the texts' languages. Texts in other languages are summarized, too. */
  expectedInputLanguages?: readonly string[] | undefined;
  /** BCP 47 tags of the contexts' languages. */
  expectedContextLanguages?: readonly string[] | undefined;
  /**
   * BCP 47 tag. A summary is always in the language of its text, so texts in other languages are
   * refused.
   */
  outputLanguage?: string | undefined;
}

/** Options of `Summarizer.create()`. */
export interface SummarizerCreateOptions extends SummarizerCreateCoreOptions {
  /** Stops the creation when it aborts; later it destroys the summarizer. */
  signal?: AbortSignal | undefined;
  /** Called at once, with an object that reports the progress of the download. */
  monitor?: CreateMonitorCallback | undefined;
  /**
   * What the writer or the readers should know. Ignored by default; see `configureSummarizer()`.
   */
  sharedContext?: string | undefined;
}

/** Options of one summary. */
export interface SummarizerSummarizeOptions {
  /** Stops the work when it aborts. */
  signal?: AbortSignal | undefined;
  /** The same for this text, besides the shared context. */
  context?: string | undefined;
}

/** Receives a monitor before anything is downloaded. If it throws, `create()` rejects. */
export type CreateMonitorCallback = (monitor: CreateMonitor) => void;

/** A `ProgressEvent`, declared for programs without the DOM's types. */
export interface DownloadProgressEvent extends Event {
  readonly lengthComputable: boolean;
  readonly loaded: number;
  readonly total: number;
}

/** The events of `CreateMonitor`. */
export interface CreateMonitorEventMap {
  /** `loaded` ascends from 0 to 1; `total` is 1. */
  downloadprogress: DownloadProgressEvent;
}

/** Reports the progress of the download. */
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
 * Makes summaries of one kind. Calls do not depend on each other, whether they overlap or not.
 *
 * The optional attributes are `null` if the option was not given, as in the draft. Their types are
 * those of `@types/dom-chromium-ai`, so that this interface and the browsers' are interchangeable.
 * Test them with `== null`.
 */
export interface Summarizer {
  /** Empty if none was given. */
  readonly sharedContext: string;
  readonly type: SummarizerType;
  readonly format: SummarizerFormat;
  readonly length: SummarizerLength;
  /** Optional in TypeScript, since no browser shows it yet; ours always has it. */
  readonly preference?: PerformancePreference;
  /** The known languages that match the option. Frozen. `null` if it was not given. */
  readonly expectedInputLanguages?: readonly string[];
  /** As `expectedInputLanguages`. */
  readonly expectedContextLanguages?: readonly string[];
  /** The known language that matches the option. `null` if it was not given. */
  readonly outputLanguage?: string;
  /**
   * The length of the longest accepted text, in UTF-16 units (`text.length`): 2,097,152. The
   * module's memory suffices for any text up to this length.
   */
  readonly inputQuota: number;

  /**
   * The summary: sentences of the text, verbatim, except that a line break and the white space
   * around it become one space, and that Markdown is escaped. Empty if there is nothing to
   * summarize.
   * @throws (rejects) `NotSupportedError` if the text is in another language than
   *   `outputLanguage`; `QuotaExceededError` if it is longer than `inputQuota`; `AbortError` after
   *   `destroy()`; the reason of an aborted signal; `InvalidStateError` in the page of a removed
   *   frame; `UnknownError`, with a cause, for anything else
   */
  summarize(input: string, options?: SummarizerSummarizeOptions): Promise<string>;
  /**
   * The same summary in pieces. Cancelling the stream stops the work.
   * @throws the reason if the signal is aborted or the summarizer destroyed already; later errors
   *   are errors of the stream
   */
  summarizeStreaming(input: string, options?: SummarizerSummarizeOptions): ReadableStream<string>;
  /**
   * The part of `inputQuota` that a text uses: its length in UTF-16 units, or 1 if it is empty.
   * Contexts use nothing.
   * @throws (rejects) `AbortError` after `destroy()`; the reason of an aborted signal
   */
  measureInputUsage(input: string, options?: SummarizerSummarizeOptions): Promise<number>;
  /** Stops all running calls, and makes later ones reject with an `AbortError`. */
  destroy(): void;
}

/** The static methods of `Summarizer`, which can't be called with `new`. */
export type SummarizerConstructor = (abstract new () => Summarizer) & {
  readonly prototype: Summarizer;
  /**
   * Loads the module and the data packs, and makes a summarizer.
   * @throws (rejects) TypeError or RangeError for an invalid option; `NotSupportedError` for
   *   languages that are unknown or do not go together; `NetworkError` if the module or a data pack
   *   can't be fetched; `OperationError` if the module does not start; the reason of the signal;
   *   whatever the monitor callback throws
   */
  create(options?: SummarizerCreateOptions): Promise<Summarizer>;
  /**
   * Whether `create()` would succeed, and whether it would have to fetch something first. Fetches
   * nothing.
   * @throws (rejects) TypeError or RangeError for an invalid option
   */
  availability(options?: SummarizerCreateCoreOptions): Promise<Availability>;
};
