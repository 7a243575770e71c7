import { throwIfAborted, untilAborted } from "../module/abort.js";
import { domException, quotaExceededError } from "./dom-exceptions.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { canonicalTag, knownLanguage, languageOf, languageToName } from "./language-tags.js";
import type { ContextUse, Equipment } from "./module.js";
import type { CreateOptions, SummarizeOptions } from "./options.js";
import { summaryPieces } from "./summary-text.js";
import type { Analysis, DataPack, Leitsatz } from "../types.js";

/**
 * The largest text, in UTF-16 units. The worst case, line feeds and single letters, takes some 700
 * bytes of memory per unit: 1.4 GiB of the 2 that the module may use.
 */
export const INPUT_QUOTA = 2 ** 21;

function bestFits(tags: readonly string[]): readonly string[] | null {
  if (tags.length === 0) return null;
  return Object.freeze([...new Set(tags.map((tag) => knownLanguage(tag) ?? tag))]);
}

// The same error as from create(). A summary can't say that its words were counted without the
// data, so there is none.
function missingDataError(missing: readonly DataPack[]): DOMException {
  const message = `the text calls for data that can't be had: ${missing.join(", ")}`;
  const cause = new LeitsatzError("data-unavailable", message);
  return domException("NetworkError", message, cause);
}

/** The implementation of a `Summarizer`. */
export class Session {
  readonly options: CreateOptions;
  /** The known languages that the caller's belong to; null if the caller gave none. */
  readonly expectedInputLanguages: readonly string[] | null;
  readonly expectedContextLanguages: readonly string[] | null;
  readonly outputLanguage: string | null;

  readonly #module: Leitsatz;
  readonly #contextUse: ContextUse;
  readonly #language: string; // of texts, if it can't be found out
  readonly #destruction = new AbortController();

  constructor({ module, context }: Equipment, options: CreateOptions) {
    this.#module = module;
    this.#contextUse = context;
    this.options = options;
    this.expectedInputLanguages = bestFits(options.expectedInputLanguages);
    this.expectedContextLanguages = bestFits(options.expectedContextLanguages);
    this.outputLanguage = options.outputLanguage && knownLanguage(options.outputLanguage);
    const { expectedInputLanguages: inputs, outputLanguage: output } = options;
    this.#language = languageToName(inputs.length > 0 ? inputs : output ? [output] : []);
    options.signal?.addEventListener("abort", () => this.destroy(options.signal?.reason), {
      once: true,
      signal: this.#destruction.signal,
    });
  }

  /** Later calls do not change the reason. */
  destroy(reason: unknown = new DOMException("the summarizer was destroyed", "AbortError")): void {
    this.#destruction.abort(reason);
  }

  /** The signals that end a call: of the destruction, and the caller's. */
  #signals(signal: AbortSignal | null): AbortSignal[] {
    return signal ? [this.#destruction.signal, signal] : [this.#destruction.signal];
  }

  async summarize(input: string, { context, signal }: SummarizeOptions): Promise<string> {
    const signals = this.#signals(signal);
    const pieces = await untilAborted(signals, (end) => this.#pieces(input, context, end));
    return pieces.join("");
  }

  /** @throws the reason if a signal is aborted already */
  summarizeStreaming(input: string, options: SummarizeOptions): ReadableStream<string> {
    const signals = this.#signals(options.signal);
    throwIfAborted(signals);
    const canceled = new AbortController();
    signals.push(canceled.signal);
    return new ReadableStream<string>({
      start: (controller) => {
        untilAborted(signals, (end) => this.#pieces(input, options.context, end)).then(
          (pieces) => {
            // A cancel between the end of the work and here has closed the stream.
            if (canceled.signal.aborted) return;
            for (const piece of pieces) controller.enqueue(piece);
            controller.close();
          },
          (error: unknown) => controller.error(error),
        );
      },
      cancel: (reason) => canceled.abort(reason),
    });
  }

  async measureInputUsage(input: string, { signal }: SummarizeOptions): Promise<number> {
    return untilAborted(this.#signals(signal), async () => this.#usage(input));
  }

  #usage(input: string): number {
    return Math.max(input.length, 1); // the draft wants a positive usage if there is a quota
  }

  async #pieces(input: string, context: string, signal: AbortSignal): Promise<string[]> {
    const usage = this.#usage(input);
    if (usage > INPUT_QUOTA) throw quotaExceededError(usage, INPUT_QUOTA);
    let analysis: Analysis | null = null;
    let pieces: string[];
    let language: string;
    let missing: readonly DataPack[];
    try {
      const focus = this.#focusOf(context);
      analysis = await this.#module.analyze(input, { signal, focus, language: this.#language });
      language = analysis.language;
      missing = analysis.missingData;
      pieces = summaryPieces(this.#module, analysis, this.options);
    } catch (error) {
      const message = `the text can't be summarized: ${messageOf(error)}`;
      throw domException("UnknownError", message, error);
    } finally {
      analysis?.free();
    }
    if (missing.length > 0) throw missingDataError(missing);
    if (pieces.length > 0) this.#checkLanguage(language);
    return pieces;
  }

  #focusOf(context: string): string {
    return this.#contextUse === "focus" ? `${this.options.sharedContext} ${context}`.trim() : "";
  }

  /** A text of unknown language passes. */
  #checkLanguage(language: string): void {
    const output = this.outputLanguage;
    if (output === null || language === "und") return;
    if (languageOf(canonicalTag(language)) === languageOf(output)) return;
    const message = `the text is in "${language}": it can't be summarized in "${output}"`;
    throw domException("NotSupportedError", message);
  }
}
