import { throwIfAborted, untilAborted } from "../module/abort.js";
import { createMonitor, fireDownloadProgress } from "./create-monitor.js";
import { domException } from "./dom-exceptions.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { yieldToEventLoop } from "../module/host.js";
import { availabilityOf, isSupported, loadFor } from "./module.js";
import { toCoreOptions, toCreateOptions, toSummarizeOptions } from "./options.js";
import type { CreateOptions } from "./options.js";
import { INPUT_QUOTA, Session } from "./session.js";
import type {
  Availability,
  Summarizer as SummarizerInstance,
  SummarizerConstructor,
  SummarizerFormat,
  SummarizerLength,
  SummarizerType,
} from "./types.js";
import type { Leitsatz } from "../types.js";
import { shapeInterface, toDomString } from "./webidl.js";

/** @throws DOMException */
async function loadModule(options: CreateOptions): Promise<Leitsatz> {
  try {
    return await loadFor(options);
  } catch (error) {
    const isFetch =
      error instanceof LeitsatzError &&
      (error.code === "module-unavailable" || error.code === "data-unavailable");
    const name = isFetch ? "NetworkError" : "OperationError";
    throw domException(name, `no summarizer can be had: ${messageOf(error)}`, error);
  }
}

async function createSession(options: CreateOptions): Promise<Session> {
  const signals = options.signal ? [options.signal] : [];
  throwIfAborted(signals);
  const { monitor: callback } = options;
  const monitor = callback && createMonitor();
  if (monitor) callback(monitor);
  return untilAborted(signals, async (ended) => {
    // In the draft, each of these steps is a task of its own, so listeners can abort between them.
    const report = async (share: number): Promise<void> => {
      await yieldToEventLoop();
      throwIfAborted([ended]);
      if (monitor) fireDownloadProgress(monitor, share);
    };
    if (!isSupported(options)) {
      throw domException("NotSupportedError", "the languages are not known or do not go together");
    }
    await report(0);
    const module = await loadModule(options);
    await report(1);
    await yieldToEventLoop();
    throwIfAborted([ended]);
    return new Session(module, options);
  });
}

function requireInput(count: number): void {
  if (count === 0) throw new TypeError("1 argument is required: the text");
}

const Implementation = class {
  readonly #session: Session;

  // Callers can't get a session, so they can't call this.
  constructor(session: Session | null = null) {
    if (!(session instanceof Session)) throw new TypeError("Illegal constructor");
    this.#session = session;
  }

  static async create(options = {}): Promise<SummarizerInstance> {
    const session = await createSession(toCreateOptions(options));
    return new Implementation(session) as SummarizerInstance;
  }

  static async availability(options = {}): Promise<Availability> {
    return availabilityOf(toCoreOptions(options));
  }

  get sharedContext(): string {
    return this.#session.options.sharedContext;
  }

  get type(): SummarizerType {
    return this.#session.options.type;
  }

  get format(): SummarizerFormat {
    return this.#session.options.format;
  }

  get length(): SummarizerLength {
    return this.#session.options.length;
  }

  get expectedInputLanguages(): readonly string[] | null {
    return this.#session.expectedInputLanguages;
  }

  get expectedContextLanguages(): readonly string[] | null {
    return this.#session.expectedContextLanguages;
  }

  get outputLanguage(): string | null {
    return this.#session.outputLanguage;
  }

  get inputQuota(): number {
    void this.#session; // throws if `this` is no summarizer
    return INPUT_QUOTA;
  }

  async summarize(input: string, options = {}): Promise<string> {
    const session = this.#session;
    requireInput(arguments.length);
    return session.summarize(toDomString(input), toSummarizeOptions(options));
  }

  summarizeStreaming(input: string, options = {}): ReadableStream<string> {
    const session = this.#session;
    requireInput(arguments.length);
    return session.summarizeStreaming(toDomString(input), toSummarizeOptions(options));
  }

  async measureInputUsage(input: string, options = {}): Promise<number> {
    const session = this.#session;
    requireInput(arguments.length);
    return session.measureInputUsage(toDomString(input), toSummarizeOptions(options));
  }

  destroy(): void {
    this.#session.destroy();
  }

  static {
    shapeInterface(this, "Summarizer");
  }
};

/** See the type of the same name in `types.ts`. */
export type Summarizer = SummarizerInstance;

/**
 * This library with the interface of the browsers' built-in `Summarizer`. Its summaries are
 * sentences of the text, verbatim, and the same in every host.
 */
export const Summarizer: SummarizerConstructor = Implementation as unknown as SummarizerConstructor;
