/** The Worker's side of the protocol: holds the library and its analyses, and answers calls. */
import { LeitsatzError } from "../errors.js";
import type { CoreAnalysis } from "../library/analysis.js";
import { toJson } from "../library/json.js";
import { loadWith } from "../library/load-with.js";
import * as pages from "../page/page.js";
import type { RawPage } from "../module/raw-page.js";
import type { Reader } from "../library/reader.js";
import { postedError } from "./protocol.js";
import type {
  Ask,
  Calls,
  FromThread,
  PostedAnalysis,
  PostedLoadOptions,
  PostedPage,
  PostedSummary,
  ToThread,
} from "./protocol.js";
import { columnsOf } from "./sentence-columns.js";
import type { Analysis, AnalyzeOptions, DataPack, LoadOptions, Summary } from "../types.js";

interface Waiting {
  resolve(bytes: Uint8Array<ArrayBuffer>): void;
  reject(error: Error): void;
}

export class Service {
  readonly #post: (message: FromThread) => void;
  readonly #analyses = new Map<number, CoreAnalysis>();
  readonly #running = new Map<number, AbortController>();
  readonly #packs = new Map<number, Waiting>();
  #leitsatz: Reader | null = null;
  #lastAnalysis = 0;
  #lastRequest = 0;

  constructor(post: (message: FromThread) => void) {
    this.#post = post;
  }

  take(message: ToThread): void {
    switch (message.type) {
      case "abort":
        this.#running.get(message.id)?.abort();
        return;
      case "free":
        this.#analyses.get(message.analysis)?.free();
        this.#analyses.delete(message.analysis);
        return;
      case "pack":
        this.#packs.get(message.request)?.resolve(message.bytes);
        this.#packs.delete(message.request);
        return;
      case "no-pack":
        this.#packs.get(message.request)?.reject(new Error(message.message));
        this.#packs.delete(message.request);
        return;
      default:
        void this.#answer(message);
    }
  }

  async #answer(ask: Ask): Promise<void> {
    const { id } = ask;
    try {
      this.#post({ type: "answer", id, answer: await this.#call(ask) });
    } catch (thrown) {
      this.#post({ type: "error", id, error: postedError(thrown) });
    }
  }

  #call(ask: Ask): Calls[keyof Calls]["answer"] | Promise<Calls[keyof Calls]["answer"]> {
    switch (ask.type) {
      case "load":
        return this.#load(ask.options);
      case "loadData":
        return this.#loadData(ask.pack);
      case "analyze":
        return this.#analyze(ask, (options) => this.#loaded().analyze(ask.text, options));
      case "analyzeHtml":
        return this.#analyze(ask, (options) =>
          this.#loaded().analyzeInput(() => this.#inputOf(ask.page), options),
        );
      case "readPage":
        return this.#readPage(ask.page);
      case "analyzeMarkdown":
        return this.#analyze(ask, (options) => this.#loaded().analyzeMarkdown(ask.text, options));
      case "readMarkdown":
        return this.#readMarkdown(ask.text);
      case "select":
        return postedSummary(this.#analysis(ask.analysis).select(ask.budget));
      case "why":
        return this.#analysis(ask.analysis).whysOf(ask.picks);
      case "refocus":
        return refocused(this.#analysis(ask.analysis), ask.focus);
      case "toJson":
        return toJson(
          this.#analysis(ask.analysis),
          this.#analysis(ask.analysis).select(ask.budget),
          ask.options,
        );
      case "headline":
        return this.#analysis(ask.analysis).headline(ask.maxWords);
      case "features":
        return this.#analysis(ask.analysis).features(ask.index);
    }
  }

  async #load({
    wasm,
    data,
    pageWasm,
    markdownWasm,
    warm,
  }: PostedLoadOptions): Promise<Calls["load"]["answer"]> {
    const options: LoadOptions = { warm };
    // Cast: posted bytes are never in shared memory.
    if (wasm !== undefined) options.wasm = wasm as LoadOptions["wasm"];
    if (pageWasm !== undefined) options.pageWasm = pageWasm as LoadOptions["wasm"];
    if (markdownWasm !== undefined) options.markdownWasm = markdownWasm as LoadOptions["wasm"];
    if (data !== undefined) options.data = data === true ? (pack) => this.#ask(pack) : data;
    this.#leitsatz = await loadWith(options, async () => pages);
    return { version: this.#leitsatz.version, languages: this.#leitsatz.languages };
  }

  async #loadData(pack: DataPack): Promise<null> {
    await this.#loaded().loadData(pack);
    return null;
  }

  async #analyze(
    ask: Ask & { type: "analyze" | "analyzeHtml" | "analyzeMarkdown" },
    read: (options: AnalyzeOptions) => Promise<CoreAnalysis>,
  ): Promise<PostedAnalysis> {
    const { id } = ask;
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      const analysis = await read({
        ...ask.args,
        signal: controller.signal,
        onProgress: (share) => this.#post({ type: "progress", id, share }),
      });
      this.#analyses.set(++this.#lastAnalysis, analysis);
      return postedAnalysis(this.#lastAnalysis, analysis);
    } finally {
      this.#running.delete(id);
    }
  }

  async #readPage(page: PostedPage): Promise<RawPage> {
    return (await this.#inputOf(page)).page.raw;
  }

  async #readMarkdown(text: string | Uint8Array): Promise<RawPage> {
    return (await (await this.#loaded().pages()).inputOfMarkdown(text)).page.raw;
  }

  async #inputOf(page: PostedPage): ReturnType<pages.Pages["inputOfSerialized"]> {
    const reader = await this.#loaded().pages();
    if ("events" in page) return reader.inputOfSerialized(page);
    const { html, encoding } = page;
    return reader.inputOf(html, encoding === undefined ? {} : { encoding });
  }

  #ask(pack: DataPack): Promise<Uint8Array<ArrayBuffer>> {
    const request = ++this.#lastRequest;
    return new Promise((resolve, reject) => {
      this.#packs.set(request, { resolve, reject });
      this.#post({ type: "want-pack", request, pack });
    });
  }

  #loaded(): Reader {
    if (!this.#leitsatz) throw new LeitsatzError("internal", "the library was not loaded");
    return this.#leitsatz;
  }

  #analysis(number: number): CoreAnalysis {
    const analysis = this.#analyses.get(number);
    if (!analysis) throw new LeitsatzError("freed", "the analysis was freed");
    return analysis;
  }
}

function postedAnalysis(number: number, analysis: CoreAnalysis): PostedAnalysis {
  const { language, title, blocks, missingData, focusMatched } = analysis;
  return {
    analysis: number,
    language,
    title: title && { start: title.start, end: title.end },
    blocks,
    sentences: columnsOf(analysis.sentences),
    keywords: analysis.keywords.map(({ text: _, ...rest }) => rest),
    missingData,
    focusMatched,
    page: analysis.rawPage,
  };
}

function refocused(analysis: Analysis, focus: string): Calls["refocus"]["answer"] {
  analysis.refocus(focus);
  return { sentences: columnsOf(analysis.sentences), focusMatched: analysis.focusMatched };
}

function postedSummary(summary: Summary): PostedSummary {
  const { sentences, ...rest } = summary;
  return { picks: sentences.map((sentence) => sentence.index), ...rest };
}
