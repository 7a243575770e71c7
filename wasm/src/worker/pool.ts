/** Several Workers behind the calls of one. */
import { isAddress } from "../module/bytes.js";
import { startReader } from "./client.js";
import type { WorkerAnalysis, WorkerLeitsatz, WorkerOptions, WorkerReader } from "./client.js";
import { LeitsatzError } from "../errors.js";
import { importNode, isNode } from "../module/host.js";
import type {
  AnalyzeHtmlOptions,
  AnalyzeOptions,
  DataPack,
  HtmlOptions,
  Page,
  PageTree,
} from "../types.js";

/** Where to find the parts of the library, and how many Workers to start. */
export interface PoolOptions extends Omit<WorkerOptions, "worker"> {
  /** The number of Workers. Default: one for each processor that the program may use. */
  size?: number | undefined;
  /** The address of the Workers' script. Default: the script of this package. */
  worker?: URL | string | undefined;
}

const MOST_WORKERS = 256;

/**
 * Starts several Workers and loads the library in each. A call goes to the Worker with the fewest
 * unanswered ones, and an analysis stays where it was made. A Worker that fails takes its analyses
 * and calls with it; another one replaces it.
 *
 * @throws LeitsatzError as `startWorker()`; `"invalid-argument"` if the size is no whole number from
 *   1 to 256
 */
export async function pool(options: PoolOptions = {}): Promise<WorkerLeitsatz> {
  if (typeof options !== "object" || options === null) return startReader(options); // which throws
  const { size = await processors(), ...each } = options;
  if (!Number.isInteger(size) || size < 1 || size > MOST_WORKERS) {
    const message = `size: ${String(size)} is no whole number from 1 to ${MOST_WORKERS}`;
    throw new LeitsatzError("invalid-argument", message);
  }
  if (each.worker !== undefined && !isAddress(each.worker)) {
    throw new LeitsatzError("invalid-argument", "worker: no URL or string");
  }
  const starting = Array.from({ length: size }, () => startReader(each));
  const started = await Promise.allSettled(starting);
  const readers = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = started.find((one) => one.status === "rejected");
  if (!failed) return new PoolReader(readers, () => startReader(each));
  for (const reader of readers) reader.terminate();
  throw failed.reason;
}

async function processors(): Promise<number> {
  const { navigator } = globalThis as { navigator?: { hardwareConcurrency?: number } };
  if (navigator?.hardwareConcurrency) return Math.min(navigator.hardwareConcurrency, MOST_WORKERS);
  if (!isNode()) return 1;
  const os = (await importNode("node:os")) as { cpus(): object[]; availableParallelism?(): number };
  return Math.min(os.availableParallelism?.() ?? os.cpus().length, MOST_WORKERS);
}

/** A Worker of a pool, and how many calls it has not answered. */
interface Member {
  reader: WorkerReader;
  calls: number;
}

class PoolReader implements WorkerLeitsatz {
  readonly version: string;
  readonly languages: readonly string[];
  readonly #members: readonly Member[];
  readonly #start: () => Promise<WorkerReader>;
  readonly #packs = new Set<DataPack>();
  #replacing: Promise<void> | null = null;
  #terminated = false;

  constructor(readers: readonly WorkerReader[], start: () => Promise<WorkerReader>) {
    const [first] = readers as [WorkerReader];
    this.version = first.version;
    this.languages = first.languages;
    this.#members = readers.map((reader) => ({ reader, calls: 0 }));
    this.#start = start;
  }

  analyze(text: string | Uint8Array, options?: AnalyzeOptions): Promise<WorkerAnalysis> {
    return this.#call((reader) => reader.analyze(text, options));
  }

  analyzeHtml(
    html: string | Uint8Array | PageTree,
    options?: AnalyzeHtmlOptions,
  ): Promise<WorkerAnalysis> {
    return this.#call((reader) => reader.analyzeHtml(html, options));
  }

  readPage(html: string | Uint8Array | PageTree, options?: HtmlOptions): Promise<Page> {
    return this.#call((reader) => reader.readPage(html, options));
  }

  analyzeMarkdown(
    markdown: string | Uint8Array,
    options?: AnalyzeOptions,
  ): Promise<WorkerAnalysis> {
    return this.#call((reader) => reader.analyzeMarkdown(markdown, options));
  }

  readMarkdown(markdown: string | Uint8Array): Promise<Page> {
    return this.#call((reader) => reader.readMarkdown(markdown));
  }

  async loadData(pack: DataPack): Promise<void> {
    await this.#replaceEnded();
    await Promise.all(this.#members.map(({ reader }) => reader.loadData(pack)));
    this.#packs.add(pack);
  }

  terminate(): void {
    this.#terminated = true;
    for (const { reader } of this.#members) reader.terminate();
  }

  async #call<T>(work: (reader: WorkerReader) => Promise<T>): Promise<T> {
    if (this.#anyEnded()) await this.#replaceEnded();
    // Counted at once: many calls may come before the first of them is posted.
    const idlest = this.#members.reduce((best, one) => (one.calls < best.calls ? one : best));
    ++idlest.calls;
    try {
      return await work(idlest.reader);
    } finally {
      --idlest.calls;
    }
  }

  #anyEnded(): boolean {
    return !this.#terminated && this.#members.some(({ reader }) => reader.ended);
  }

  async #replaceEnded(): Promise<void> {
    while (this.#anyEnded()) {
      this.#replacing ??= this.#replace().finally(() => (this.#replacing = null));
      await this.#replacing;
    }
  }

  async #replace(): Promise<void> {
    const member = this.#members.find(({ reader }) => reader.ended) as Member;
    const reader = await this.#start();
    for (const pack of this.#packs) await reader.loadData(pack);
    if (this.#terminated) reader.terminate();
    member.reader = reader;
  }
}
