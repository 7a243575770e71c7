import { throwIfAborted, untilAborted } from "../module/abort.js";
import { requireActivePage } from "./active-page.js";
import { createMonitor, fireDownloadProgress } from "./create-monitor.js";
import { domException } from "./dom-exceptions.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { yieldToEventLoop } from "../module/host.js";
import { availabilityOf, isSupported, loadFor } from "./module.js";
import { toCoreOptions, toCreateOptions, toSummarizeOptions } from "./options.js";
import type { Equipment } from "./module.js";
import { availabilityIn, ownOptions } from "./own-summarizer.js";
import type { CreateOptions } from "./options.js";
import { INPUT_QUOTA, Session } from "./session.js";
import type {
  Availability,
  PerformancePreference,
  Summarizer as SummarizerInstance,
  SummarizerConstructor,
  SummarizerFormat,
  SummarizerLength,
  SummarizerType,
} from "./types.js";
import { shapeInterface, toDomString } from "./webidl.js";

/** @throws DOMException */
async function loadModule(options: CreateOptions): Promise<Equipment> {
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
    const equipment = await loadModule(options);
    await report(1);
    await yieldToEventLoop();
    throwIfAborted([ended]);
    return new Session(equipment, options);
  });
}

function requireInput(count: number): void {
  if (count === 0) throw new TypeError("1 argument is required: the text");
}

/**
 * A class with the interface of the platform's `Summarizer`. With `own`, the host's class, it hands
 * out that one's summarizers where the host can make them, and counts them among its instances.
 */
export function summarizerBeside(own: SummarizerConstructor | null): SummarizerConstructor {
  const Implementation = class {
    readonly #session: Session;

    // Callers can't get a session, so they can't call this.
    constructor(session: Session | null = null) {
      if (!(session instanceof Session)) throw new TypeError("Illegal constructor");
      this.#session = session;
    }

    static async create(options = {}): Promise<SummarizerInstance> {
      requireActivePage();
      const given = toCreateOptions(options);
      if (own && (await availabilityIn(own, given))) return own.create(ownOptions(given));
      return new Implementation(await createSession(given)) as SummarizerInstance;
    }

    static async availability(options = {}): Promise<Availability> {
      requireActivePage();
      const given = toCoreOptions(options);
      const available = own && (await availabilityIn(own, given));
      return available ?? availabilityOf(given);
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

    get preference(): PerformancePreference {
      return this.#session.options.preference;
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
      requireActivePage();
      requireInput(arguments.length);
      return session.summarize(toDomString(input), toSummarizeOptions(options));
    }

    summarizeStreaming(input: string, options = {}): ReadableStream<string> {
      const session = this.#session;
      requireActivePage();
      requireInput(arguments.length);
      return session.summarizeStreaming(toDomString(input), toSummarizeOptions(options));
    }

    async measureInputUsage(input: string, options = {}): Promise<number> {
      const session = this.#session;
      requireActivePage();
      requireInput(arguments.length);
      return session.measureInputUsage(toDomString(input), toSummarizeOptions(options));
    }

    destroy(): void {
      this.#session.destroy();
    }

    static {
      shapeInterface(this, "Summarizer");
      if (own) {
        const isInstance = (value: unknown): boolean => {
          const isObject = typeof value === "object" && value !== null;
          return value instanceof own || (isObject && #session in value);
        };
        Object.defineProperty(this, Symbol.hasInstance, { value: isInstance });
      }
    }
  };
  return Implementation as unknown as SummarizerConstructor;
}

/** See the type of the same name in `types.ts`. */
export type Summarizer = SummarizerInstance;

/**
 * This library with the interface of the browsers' built-in `Summarizer`. Its summaries are
 * sentences of the text, verbatim, and the same in every host.
 */
export const Summarizer: SummarizerConstructor = summarizerBeside(null);
