/** The object that `load()` returns: the library over one module and its data packs. */
import { throwIfAborted, untilAborted } from "../module/abort.js";
import type { CoreAnalysis } from "./analysis.js";
import { LeitsatzError } from "../errors.js";
import { yieldToEventLoop } from "../module/host.js";
import type { Core } from "../module/core.js";
import type { Input } from "../module/input.js";
import { makeInput } from "../module/input.js";
import type { Instances } from "../module/instances.js";
import {
  checkAnalyzeOptions,
  checkControl,
  checkFocus,
  checkPack,
  checkSource,
  checkStory,
} from "../module/options.js";
import type { AnalyzeArguments } from "../module/options.js";
import type { Packs } from "../module/packs.js";
import type { Pages } from "../page/page.js";
import { SAMPLE } from "./sample.js";
import { CoreStory } from "./story.js";
import type { ReadSource } from "./story.js";
import { Task } from "./task.js";
import { Turns } from "./turns.js";
import type {
  Analysis,
  AnalyzeAllOptions,
  AnalyzeHtmlOptions,
  AnalyzeOptions,
  AnalyzeSyncOptions,
  DataPack,
  HtmlOptions,
  Leitsatz,
  Page,
  PageTree,
  StorySource,
} from "../types.js";
import { VERSION } from "../version.js";

// Shorter texts take a few milliseconds: less than a turn of the event loop.
const LONG_TEXT_BYTES = 16 * 1024;

// An unfinished analysis takes many times the memory of its text. More of them at once would take
// that much more, and all end later.
const LONG_TEXTS_AT_ONCE = 4;

// Of the sample in a warm-up: what runs often is translated better.
const WARM_RUNS = 6;
const WORDS: DataPack = "words";

/** How a caller stops a call and follows its progress. */
interface Control {
  readonly signals: readonly AbortSignal[];
  report(share: number): void;
}

export class Reader implements Leitsatz {
  readonly version = VERSION;
  readonly languages: readonly string[];
  readonly #instances: Instances;
  readonly #packs: Packs;
  readonly #importPages: () => Promise<Pages>;
  readonly #turns = new Turns(LONG_TEXTS_AT_ONCE);
  #pages: Promise<Pages> | null = null;
  #isAsked = false; // whether there was a text: then no warm-up is needed

  constructor(instances: Instances, packs: Packs, importPages: () => Promise<Pages>) {
    this.#instances = instances;
    this.#packs = packs;
    this.#importPages = importPages;
    this.languages = Object.freeze([...instances.currentSync().languages]);
  }

  /** Works on a sample, in slices, so that the first text takes no longer than later ones. */
  async warmUp(): Promise<void> {
    const args = checkAnalyzeOptions({ features: true });
    for (let run = 0; run < WARM_RUNS; ++run) {
      const task = new Task(await this.#instances.current(), makeInput(SAMPLE), args);
      try {
        task.start();
        for (let share = 0; share < 1; share = task.step()) {
          await yieldToEventLoop();
          if (this.#isAsked || task.core.broken) return;
        }
        const analysis = task.finish();
        analysis.headline();
        analysis.select({ sentences: 1 });
        analysis.free();
      } finally {
        task.free();
      }
    }
  }

  async analyze(text: string | Uint8Array, options?: AnalyzeOptions): Promise<CoreAnalysis> {
    return this.analyzeInput(async () => makeInput(text), options);
  }

  async analyzeHtml(
    html: string | Uint8Array | PageTree,
    options?: AnalyzeHtmlOptions,
  ): Promise<Analysis> {
    return this.analyzeInput(async () => (await this.pages()).inputOf(html, options), options);
  }

  async readPage(html: string | Uint8Array | PageTree, options?: HtmlOptions): Promise<Page> {
    return (await (await this.pages()).inputOf(html, options)).page.page;
  }

  async analyzeMarkdown(
    markdown: string | Uint8Array,
    options?: AnalyzeOptions,
  ): Promise<CoreAnalysis> {
    return this.analyzeInput(async () => (await this.pages()).inputOfMarkdown(markdown), options);
  }

  async readMarkdown(markdown: string | Uint8Array): Promise<Page> {
    return (await (await this.pages()).inputOfMarkdown(markdown)).page.page;
  }

  /**
   * The reader of pages, imported by the first call. After a failure, the next call tries again.
   */
  pages(): Promise<Pages> {
    this.#pages ??= this.#importPages().catch((thrown: unknown) => {
      this.#pages = null;
      throw thrown;
    });
    return this.#pages;
  }

  /** Like `analyze()`, for an input that is still to be made. */
  async analyzeInput(
    inputOf: () => Promise<Input>,
    options?: AnalyzeOptions,
  ): Promise<CoreAnalysis> {
    const given = checkAnalyzeOptions(options);
    checkControl(options);
    const control = controlOf(options);
    throwIfAborted(control.signals);
    this.#isAsked = true;
    const input = await inputOf();
    const args = { ...given, title: given.title || (input.page?.page.title ?? "") };
    let analysis: CoreAnalysis | null = null;
    while (!analysis) analysis = await this.#attempt(input, args, control);
    return analysis;
  }

  analyzeSync(text: string | Uint8Array, options?: AnalyzeSyncOptions): Analysis {
    const args = checkAnalyzeOptions(options);
    this.#isAsked = true;
    const task = new Task(this.#instances.currentSync(), makeInput(text), args);
    try {
      task.start();
      while (task.step() < 1);
      return task.finish();
    } finally {
      task.free();
    }
  }

  async analyzeAll(
    sources: readonly StorySource[],
    options: AnalyzeAllOptions = {},
  ): Promise<CoreStory> {
    if (!Array.isArray(sources)) {
      throw new LeitsatzError("invalid-argument", "the sources: no list");
    }
    checkStory(options);
    const { ranker, features, signal, focus = "" } = options;
    checkFocus(focus);
    checkControl(options);
    const common = { ranker, features, signal };
    checkAnalyzeOptions(common);
    const texts: (ReadSource | null)[] = sources.map(() => null);
    try {
      let used: Core | undefined;
      for (let next = 0; next < texts.length; ++next) {
        if (texts[next]) continue;
        const read = await this.#readSource(sources[next] as StorySource, common);
        texts[next] = read;
        options.onProgress?.((next + 1) / texts.length);
        if (used?.broken) {
          // It took the analyses before along: they are made again.
          texts.forEach((text, i) => {
            if (text?.analysis?.held.core.broken) texts[i] = null;
          });
          next = -1;
        }
        used = read.analysis?.held.core ?? used;
      }
      const core = await this.#instances.current();
      return new CoreStory(core, texts as ReadSource[], focus);
    } catch (thrown) {
      for (const text of texts) text?.analysis?.free();
      throw thrown;
    }
  }

  // An error of a text is its own; only an aborted signal ends all.
  async #readSource(source: StorySource, common: AnalyzeOptions): Promise<ReadSource> {
    try {
      checkSource(source);
      const { text, html, title, language } = source;
      const options = { ...common, title, language };
      const analysis = await this.analyzeInput(
        async () =>
          text === undefined && html !== undefined
            ? (await this.pages()).inputOf(html, {})
            : makeInput(text),
        options,
      );
      return { source, analysis, error: null };
    } catch (thrown) {
      if (common.signal?.aborted || !(thrown instanceof Error)) throw thrown;
      return { source: source ?? {}, analysis: null, error: thrown };
    }
  }

  async loadData(pack: DataPack): Promise<void> {
    return this.#packs.load(checkPack(pack));
  }

  // Null if the work has to start over: while it waited, another call broke the instance, or added
  // a data pack that changes the result for this text.
  async #attempt(
    input: Input,
    args: AnalyzeArguments,
    control: Control,
  ): Promise<CoreAnalysis | null> {
    const task = new Task(await this.#instances.current(), input, args);
    try {
      let missing = task.missingData();
      if (missing.length > 0) {
        await this.#loadMissing(missing, control.signals);
        if (task.core.broken) return null;
        missing = task.missingData();
      }
      const isLong = task.size > LONG_TEXT_BYTES;
      const isDone = isLong
        ? await this.#turns.take(control.signals, () => this.#steps(task, control, true))
        : await this.#steps(task, control, false);
      if (!isDone) return null;
      throwIfAborted(control.signals);
      if (missing.length > 0 && task.missingData().length < missing.length) return null;
      const analysis = task.finish();
      try {
        if (!analysis.missingData.includes(WORDS) || !(await this.#loadWords(control.signals))) {
          return finished(analysis, control);
        }
      } catch (thrown) {
        analysis.free();
        throw thrown;
      }
      analysis.free();
      return null;
    } finally {
      task.free();
    }
  }

  // Does all steps, if need be with pauses. @returns false if another call broke the instance
  async #steps(task: Task, control: Control, pauses: boolean): Promise<boolean> {
    if (task.core.broken) return false;
    task.start();
    for (let share = 0; share < 1;) {
      if (pauses) await yieldToEventLoop();
      throwIfAborted(control.signals);
      if (task.core.broken) return false;
      share = task.step();
      if (share < 1) control.report(share);
    }
    return true;
  }

  // The lists of words of a language are asked for when a text is found to be in it, or to quote it.
  async #loadWords(signals: readonly AbortSignal[]): Promise<boolean> {
    const loading = this.#packs.load(WORDS).then(
      () => true,
      () => false,
    );
    return untilAborted(signals, () => loading);
  }

  // Packs that can't be loaded are named by the analysis.
  async #loadMissing(packs: DataPack[], signals: readonly AbortSignal[]): Promise<void> {
    const loading = Promise.allSettled(packs.map((pack) => this.#packs.load(pack)));
    await untilAborted(signals, () => loading);
  }
}

function finished(analysis: CoreAnalysis, control: Control): CoreAnalysis {
  control.report(1);
  throwIfAborted(control.signals);
  return analysis;
}

function controlOf(options: AnalyzeOptions = {}): Control {
  const { signal, onProgress } = options;
  let last = -1;
  return {
    signals: signal ? [signal] : [],
    report(share) {
      // Work that starts over does not report a smaller share.
      if (share <= last) return;
      last = share;
      onProgress?.(share);
    },
  };
}
