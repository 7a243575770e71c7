/** The calling side of a Worker. */
import { throwIfAborted } from "../module/abort.js";
import { isAddress, isBytes, readBytes } from "../module/bytes.js";
import { makeReadable } from "../library/analysis-data.js";
import { Forgotten, makeDisposable } from "../library/disposal.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { freezeData, freezeSentences } from "../library/frozen-data.js";
import { makeInput } from "../module/input.js";
import type { JsonOptions } from "../library/json.js";
import { checkAddress, checkLoading } from "../module/load-options.js";
import type { Loading } from "../module/load-options.js";
import {
  checkAnalyzeOptions,
  checkControl,
  checkFocus,
  checkHeadlineWords,
  checkIndex,
  checkPack,
  picksOf,
  plainBudget,
} from "../module/options.js";
import { checkEncoding } from "../page/page-encoding.js";
import { canParse, isUnparsed, serializePage } from "../page/serialized-page.js";
import { errorOf } from "./protocol.js";
import type { Ask, Calls, FromThread, PostedAnalysis, PostedLoadOptions, PostedPage } from "./protocol.js";
import { pageOf } from "../module/raw-page.js";
import { sentencesOf } from "./sentence-columns.js";
import { startThread } from "./start-thread.js";
import type { Thread } from "./start-thread.js";
import type {
  AnalysisData,
  AnalyzeHtmlOptions,
  AnalyzeOptions,
  Block,
  Budget,
  DataPack,
  Headline,
  HostWorker,
  HtmlOptions,
  Keyword,
  LoadOptions,
  Page,
  PageTree,
  Sentence,
  Span,
  Summary,
  Why,
} from "../types.js";

/** Where to find the parts of the library, and the Worker to run it in. */
export interface WorkerOptions extends LoadOptions {
  /**
   * A Worker that runs `leitsatz/worker-thread`, or the address of that script. Default: the
   * script of this package. The library takes over a Worker that it is given.
   */
  worker?: HostWorker | URL | string | undefined;
}

/**
 * An analysis in a Worker. Its data is on the calling side and stays valid. After `free()`, its
 * calls reject with a `LeitsatzError` of the code `"freed"`.
 */
export interface WorkerAnalysis extends AnalysisData, Disposable {
  /** As `Analysis.select()`. */
  select(budget?: Budget): Promise<Summary>;
  /** As `Analysis.why()`. */
  why(summary: Pick<Summary, "sentences">): Promise<readonly (readonly Why[])[]>;
  /** As `Analysis.refocus()`; replaces `sentences` when it is done. */
  refocus(focus: string): Promise<void>;
  /** As `Analysis.headline()`. */
  headline(maxWords?: number): Promise<Headline | null>;
  /** As `Analysis.features()`. */
  features(index: number): Promise<Readonly<Record<string, number>>>;
  /** As `toJson()`, for the summary of `select(budget)`. */
  toJson(budget?: Budget, options?: JsonOptions): Promise<string>;
  /** As `Analysis.toJSON()`. */
  toJSON(): AnalysisData;
  /** Frees the memory of the analysis. May be called again. */
  free(): void;
}

/** The library, loaded and ready in a Worker. */
export interface WorkerLeitsatz {
  /** As `Leitsatz.version`. */
  readonly version: string;
  /** As `Leitsatz.languages`. */
  readonly languages: readonly string[];
  /** As `Leitsatz.analyze()`. */
  analyze(text: string | Uint8Array, options?: AnalyzeOptions): Promise<WorkerAnalysis>;
  /**
   * As `Leitsatz.analyzeHtml()`. A tree is walked on the calling side, and HTML is parsed there where
   * the browser's parser or `options.parse` is; the Worker does the rest, in Node.js the parsing, too.
   */
  analyzeHtml(
    html: string | Uint8Array | PageTree,
    options?: AnalyzeHtmlOptions,
  ): Promise<WorkerAnalysis>;
  /** As `Leitsatz.readPage()`, with the work divided in the same way. */
  readPage(html: string | Uint8Array | PageTree, options?: HtmlOptions): Promise<Page>;
  /** As `Leitsatz.analyzeMarkdown()`. */
  analyzeMarkdown(
    markdown: string | Uint8Array,
    options?: AnalyzeOptions,
  ): Promise<WorkerAnalysis>;
  /** As `Leitsatz.readMarkdown()`. */
  readMarkdown(markdown: string | Uint8Array): Promise<Page>;
  /** As `Leitsatz.loadData()`. */
  loadData(pack: DataPack): Promise<void>;
  /** Ends the Worker. Pending calls and all later ones reject with the code `"freed"`. */
  terminate(): void;
}

/**
 * Starts a Worker and loads the library in it. Each call starts another Worker. In Node.js, the
 * Worker keeps the process alive only while a call is pending.
 *
 * @throws LeitsatzError `"module-unavailable"` if the Worker or the module can't be loaded;
 *   `"invalid-argument"` for options of the wrong type and for invalid addresses
 */
export async function startWorker(options: WorkerOptions = {}): Promise<WorkerLeitsatz> {
  return startReader(options);
}

/** The same, with what a pool needs to know. */
export async function startReader(options: WorkerOptions): Promise<WorkerReader> {
  const loading = checkLoading(options);
  const worker = checkWorker(options.worker);
  const posted = await postedOptions(loading);
  const client = new Client(loading.data);
  await client.start(worker);
  try {
    return new WorkerReader(client, await client.call("load", { options: posted }));
  } catch (thrown) {
    client.terminate();
    throw thrown;
  }
}

function checkWorker(worker: WorkerOptions["worker"]): WorkerOptions["worker"] {
  if (worker === undefined) return undefined;
  if (isAddress(worker)) return checkAddress("worker", worker);
  if (typeof (worker as HostWorker | null)?.postMessage === "function") return worker;
  throw new LeitsatzError("invalid-argument", "worker: no URL, string or Worker");
}

async function postedOptions({
  wasm,
  data,
  pageWasm,
  markdownWasm,
  warm,
}: Loading): Promise<PostedLoadOptions> {
  return {
    wasm: await postedModule(wasm),
    data: typeof data === "function" ? true : data && String(data),
    pageWasm: await postedModule(pageWasm),
    markdownWasm: await postedModule(markdownWasm),
    warm,
  };
}

async function postedModule(wasm: Loading["wasm"]): Promise<PostedLoadOptions["wasm"]> {
  if (wasm === undefined) return undefined;
  if (isAddress(wasm)) return String(wasm);
  try {
    const source = await wasm;
    if (source instanceof WebAssembly.Module) return source;
    const bytes = await readBytes(source);
    return isBytes(source) ? bytes.slice() : bytes;
  } catch (cause) {
    const message = `the WebAssembly module can't be had: ${messageOf(cause)}`;
    throw new LeitsatzError("module-unavailable", message, { cause });
  }
}

interface Pending {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  progress(share: number): void;
}

/** How a caller stops a call and follows its progress. */
interface Extras {
  signal?: AbortSignal | undefined;
  onProgress?: ((share: number) => void) | undefined;
}

type AskOf<Name extends keyof Calls> = Calls[Name]["ask"];

class Client {
  readonly #data: LoadOptions["data"];
  readonly #pending = new Map<number, Pending>();
  #thread: Thread | null = null;
  #end: LeitsatzError | null = null;
  #started = false;
  #lastId = 0;

  constructor(data: LoadOptions["data"]) {
    this.#data = data;
  }

  async start(worker: WorkerOptions["worker"]): Promise<void> {
    try {
      this.#thread = await startThread(worker, {
        take: (message) => this.#take(message),
        fail: (reason) => {
          const code = this.#started ? "internal" : "module-unavailable";
          this.#finish(new LeitsatzError(code, `the worker failed: ${reason}`));
        },
      });
    } catch (cause) {
      const message = `the worker can't be started: ${messageOf(cause)}`;
      throw new LeitsatzError("module-unavailable", message, { cause });
    }
  }

  get ended(): boolean {
    return this.#end !== null;
  }

  call<Name extends keyof Calls>(
    type: Name,
    ask: AskOf<Name>,
    extras: Extras = {},
    transfer: Transferable[] = [],
  ): Promise<Calls[Name]["answer"]> {
    const { signal, onProgress } = extras;
    return new Promise((resolve, reject) => {
      if (this.#end) throw new LeitsatzError(this.#end.code, this.#end.message);
      if (signal?.aborted) throw signal.reason;
      const id = ++this.#lastId;
      const settle = (): void => {
        signal?.removeEventListener("abort", abort);
        this.#pending.delete(id);
        if (this.#pending.size === 0) this.#thread?.setBusy(false);
      };
      const abort = (): void => {
        settle();
        this.#thread?.post({ type: "abort", id });
        reject(signal?.reason);
      };
      // Cast: TypeScript can't see that the answer's type belongs to the call's name.
      this.#thread?.post({ type, id, ...ask } as unknown as Ask, transfer);
      this.#thread?.setBusy(true);
      this.#pending.set(id, {
        resolve: (answer) => (settle(), resolve(answer as Calls[Name]["answer"])),
        reject: (error) => (settle(), reject(error)),
        progress: (share) => onProgress?.(share),
      });
      signal?.addEventListener("abort", abort);
    });
  }

  free(analysis: number): void {
    if (!this.#end) this.#thread?.post({ type: "free", analysis });
  }

  terminate(): void {
    this.#finish(new LeitsatzError("freed", "the worker was terminated"));
  }

  #finish(error: LeitsatzError): void {
    if (this.#end) return;
    this.#end = error;
    this.#thread?.terminate();
    for (const pending of [...this.#pending.values()]) pending.reject(error);
  }

  #take(message: FromThread): void {
    this.#started = true;
    if (message.type === "want-pack") {
      void this.#give(message.request, message.pack);
      return;
    }
    const pending = this.#pending.get(message.id);
    switch (message.type) {
      case "progress":
        this.#progress(message.id, message.share);
        return;
      case "error":
        pending?.reject(errorOf(message.error));
        return;
      case "answer":
        if (pending) pending.resolve(message.answer);
        // The call was aborted, but finished before the thread noticed.
        else if (isPostedAnalysis(message.answer)) this.free(message.answer.analysis);
    }
  }

  // As without a Worker, a callback that throws ends its call.
  #progress(id: number, share: number): void {
    const pending = this.#pending.get(id);
    try {
      pending?.progress(share);
    } catch (thrown) {
      this.#thread?.post({ type: "abort", id });
      pending?.reject(thrown);
    }
  }

  async #give(request: number, pack: DataPack): Promise<void> {
    try {
      if (typeof this.#data !== "function") throw new Error("there is no function for it");
      const source = await this.#data(pack);
      const read = await readBytes(source);
      const bytes = isBytes(source) ? read.slice() : read;
      this.#thread?.post({ type: "pack", request, bytes }, [bytes.buffer]);
    } catch (thrown) {
      this.#thread?.post({ type: "no-pack", request, message: messageOf(thrown) });
    }
  }
}

function isPostedAnalysis(answer: Calls[keyof Calls]["answer"]): answer is PostedAnalysis {
  return typeof answer === "object" && answer !== null && "analysis" in answer;
}

export class WorkerReader implements WorkerLeitsatz {
  readonly version: string;
  readonly languages: readonly string[];
  readonly #client: Client;

  constructor(client: Client, loaded: Calls["load"]["answer"]) {
    this.#client = client;
    this.version = loaded.version;
    this.languages = Object.freeze(loaded.languages);
  }

  /** Whether all further calls reject. */
  get ended(): boolean {
    return this.#client.ended;
  }

  async analyze(text: string | Uint8Array, options?: AnalyzeOptions): Promise<WorkerAnalysis> {
    const args = checkAnalyzeOptions(options);
    checkControl(options);
    const input = makeInput(text);
    const ask = { text: input.bytes ?? input.text, args };
    const posted = await this.#client.call("analyze", ask, options);
    return new HeldAnalysis(this.#client, input.text, posted);
  }

  async analyzeHtml(
    html: string | Uint8Array | PageTree,
    options?: AnalyzeHtmlOptions,
  ): Promise<WorkerAnalysis> {
    const args = checkAnalyzeOptions(options);
    checkControl(options);
    throwIfAborted(options?.signal ? [options.signal] : []);
    const { page, transfer } = await postedPage(html, options);
    const posted = await this.#client.call("analyzeHtml", { page, args }, options, transfer);
    return new HeldAnalysis(this.#client, posted.page?.article ?? "", posted);
  }

  async readPage(html: string | Uint8Array | PageTree, options?: HtmlOptions): Promise<Page> {
    const { page, transfer } = await postedPage(html, options);
    return pageOf(await this.#client.call("readPage", { page }, {}, transfer));
  }

  async analyzeMarkdown(
    markdown: string | Uint8Array,
    options?: AnalyzeOptions,
  ): Promise<WorkerAnalysis> {
    const args = checkAnalyzeOptions(options);
    checkControl(options);
    const { text } = makeInput(markdown);
    const posted = await this.#client.call("analyzeMarkdown", { text, args }, options);
    return new HeldAnalysis(this.#client, posted.page?.article ?? "", posted);
  }

  async readMarkdown(markdown: string | Uint8Array): Promise<Page> {
    const { text } = makeInput(markdown);
    return pageOf(await this.#client.call("readMarkdown", { text }));
  }

  async loadData(pack: DataPack): Promise<void> {
    await this.#client.call("loadData", { pack: checkPack(pack) });
  }

  terminate(): void {
    this.#client.terminate();
  }
}

// Parsed and walked here, where the browser's parser or the caller's tree is; where there is
// neither, as in Node.js, by the thread.
async function postedPage(
  html: unknown,
  options: HtmlOptions = {},
): Promise<{ page: PostedPage; transfer: Transferable[] }> {
  if (isUnparsed(html) && options.parse === undefined && !canParse()) {
    if (options.encoding !== undefined) checkEncoding(options.encoding);
    return { page: { html, encoding: options.encoding }, transfer: [] };
  }
  const page = await serializePage(html, options);
  return { page, transfer: [page.events.buffer] };
}

interface Held {
  readonly client: Client;
  readonly analysis: number;
}

const forgotten = new Forgotten<Held>((held) => held.client.free(held.analysis));

class HeldAnalysis implements WorkerAnalysis {
  declare readonly [Symbol.dispose]: () => void;
  declare readonly toJSON: () => AnalysisData;

  readonly text: string;
  readonly language: string;
  readonly title: (Span & { readonly text: string }) | null;
  readonly blocks: readonly Block[];
  readonly keywords: readonly Keyword[];
  readonly missingData: readonly DataPack[];
  readonly page: Page | null;
  #sentences: readonly Sentence[];
  #focusMatched: boolean;
  #held: Held | null;

  constructor(client: Client, text: string, posted: PostedAnalysis) {
    const withText = <T extends Span>(item: T): T & { readonly text: string } => {
      return { ...item, text: text.slice(item.start, item.end) };
    };
    this.text = text;
    this.language = posted.language;
    this.title = posted.title && withText(posted.title);
    this.blocks = posted.blocks;
    this.#sentences = sentencesOf(posted.sentences, text);
    this.#focusMatched = posted.focusMatched;
    this.keywords = posted.keywords.map(withText);
    this.missingData = posted.missingData;
    this.page = posted.page && pageOf(posted.page);
    this.#held = { client, analysis: posted.analysis };
    freezeData(this);
    Object.freeze(this);
    forgotten.remember(this, this.#held);
  }

  get sentences(): readonly Sentence[] {
    return this.#sentences;
  }

  get focusMatched(): boolean {
    return this.#focusMatched;
  }

  async refocus(focus: string): Promise<void> {
    const { client, analysis } = this.#holding();
    checkFocus(focus);
    const posted = await client.call("refocus", { analysis, focus });
    this.#sentences = sentencesOf(posted.sentences, this.text);
    freezeSentences(this.#sentences);
    this.#focusMatched = posted.focusMatched;
  }

  async select(budget?: Budget): Promise<Summary> {
    const { client, analysis } = this.#holding();
    const ask = { analysis, budget: plainBudget(budget, this.sentences) };
    const { picks, ...rest } = await client.call("select", ask);
    return { sentences: picks.flatMap((pick) => this.sentences[pick] ?? []), ...rest };
  }

  async why(summary: Pick<Summary, "sentences">): Promise<readonly (readonly Why[])[]> {
    const { client, analysis } = this.#holding();
    return client.call("why", { analysis, picks: picksOf(summary, this.sentences) });
  }

  async headline(maxWords?: number): Promise<Headline | null> {
    const { client, analysis } = this.#holding();
    return client.call("headline", { analysis, maxWords: checkHeadlineWords(maxWords) });
  }

  async features(index: number): Promise<Readonly<Record<string, number>>> {
    const { client, analysis } = this.#holding();
    checkIndex(index, this.sentences.length);
    return client.call("features", { analysis, index });
  }

  async toJson(budget?: Budget, options: JsonOptions = {}): Promise<string> {
    const { client, analysis } = this.#holding();
    const plain = plainBudget(budget, this.sentences);
    return client.call("toJson", { analysis, budget: plain, options });
  }

  free(): void {
    if (!this.#held) return;
    forgotten.drop(this);
    this.#held.client.free(this.#held.analysis);
    this.#held = null;
  }

  #holding(): Held {
    if (!this.#held) throw new LeitsatzError("freed", "the analysis was freed");
    return this.#held;
  }
}

makeDisposable(HeldAnalysis.prototype);
makeReadable(HeldAnalysis.prototype, "WorkerAnalysis");
