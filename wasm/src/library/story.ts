/** The result of `analyzeAll()`: analyses that an instance has ranked together. */
import { Forgotten, makeDisposable } from "./disposal.js";
import { LeitsatzError } from "../errors.js";
import type { CoreAnalysis } from "./analysis.js";
import { freezeSentences } from "./frozen-data.js";
import { join } from "./joining.js";
import { whyNothing } from "./nothing.js";
import type { Core, RawSentence } from "../module/core.js";
import type { Pointer } from "../module/instance.js";
import { checkBudget, checkFocus, checkStoryBudget } from "../module/options.js";
import { encode } from "../module/utf8.js";
import type {
  Story,
  StoryBudget,
  StoryDocument,
  StorySentence,
  StorySource,
  StorySummary,
} from "../types.js";

/** A text, analyzed or not. */
export interface ReadSource {
  readonly source: StorySource;
  readonly analysis: CoreAnalysis | null;
  readonly error: Error | null;
}

interface Held {
  readonly core: Core;
  readonly pointer: Pointer;
}

const forgotten = new Forgotten<Held>((held) => held.core.freeStory(held.pointer));

export class CoreStory implements Story {
  declare readonly [Symbol.dispose]: () => void;

  readonly #analyses: readonly CoreAnalysis[];
  readonly #documents: readonly StoryDocument[];
  #sentences: readonly StorySentence[];
  #focusMatched: boolean;
  #held: Held | null;

  /** Takes ownership of the analyses. REQUIRES: all are of the instance `core`. */
  constructor(core: Core, texts: readonly ReadSource[], focus: string) {
    const read = texts.flatMap((text) => text.analysis ?? []);
    const numbers = texts.flatMap((text, i) => (text.analysis ? [i] : []));
    const dates = texts.map(({ source, analysis }) => source.date ?? analysis?.page?.date ?? "");
    const wanted = core.put(encode(focus));
    let pointer: Pointer;
    try {
      pointer = core.newStory(
        read.map((analysis) => analysis.held.pointer),
        numbers.map((i) => encode(dates[i] ?? "")),
        wanted,
      );
    } finally {
      core.free(wanted.pointer);
    }
    this.#held = { core, pointer };
    this.#analyses = read;
    let place = 0;
    this.#documents = Object.freeze(
      texts.map(({ source, analysis, error }, i) => {
        const same = analysis ? (numbers[core.sameAs(pointer, place++)] ?? i) : i;
        return Object.freeze({
          id: source.id ?? null,
          analysis,
          error,
          date: dates[i] || null,
          sameAs: same === i ? null : same,
        });
      }),
    );
    this.#sentences = this.#merge(core.storySentences(pointer));
    this.#focusMatched = core.storyFocusMatched(pointer);
    forgotten.remember(this, this.#held);
  }

  get documents(): readonly StoryDocument[] {
    this.#holding();
    return this.#documents;
  }

  get sentences(): readonly StorySentence[] {
    this.#holding();
    return this.#sentences;
  }

  get focusMatched(): boolean {
    this.#holding();
    return this.#focusMatched;
  }

  select(budget: StoryBudget = {}): StorySummary {
    const { core, pointer } = this.#holding();
    const { perDocument, order, limits } = checkStoryBudget(budget);
    const all = this.#sentences;
    const { raw, costs } = checkBudget(limits, all);
    const picks = core.selectStory(pointer, raw, all.length, perDocument, order);
    const chosen = picks.flatMap((pick) => all[pick] ?? []);
    const statistics = core.storyStatistics(pointer, picks);
    return {
      sentences: chosen,
      text: join(chosen),
      words: statistics.summaryWords,
      characters: chosen.reduce((sum, sentence) => sum + sentence.characters, 0),
      nothing: chosen.length > 0 ? null : this.#whyNothing(costs),
      statistics,
    };
  }

  refocus(focus: string): void {
    checkFocus(focus);
    const { core, pointer } = this.#holding();
    const chunk = core.put(encode(focus));
    try {
      core.refocusStory(pointer, chunk);
    } finally {
      core.free(chunk.pointer);
    }
    this.#sentences = this.#merge(core.storySentences(pointer));
    this.#focusMatched = core.storyFocusMatched(pointer);
  }

  free(): void {
    if (!this.#held) return;
    forgotten.drop(this);
    this.#held.core.freeStory(this.#held.pointer);
    this.#held = null;
    for (const analysis of this.#analyses) analysis.free();
  }

  // The sentences of the analyses, with what the story says of them.
  #merge(raw: readonly RawSentence[]): readonly StorySentence[] {
    let place = 0;
    const sentences = this.#documents.flatMap(({ id, analysis }, document) =>
      (analysis?.sentences ?? []).map((sentence): StorySentence => {
        const { flags, reasons, score, match } = raw[place++] ?? sentence;
        return { ...sentence, flags, reasons, score, match, document, id };
      }),
    );
    freezeSentences(sentences);
    return sentences;
  }

  #whyNothing(costs: ArrayLike<number> | null): string {
    const blocks = this.#analyses.flatMap((analysis) => analysis.blocks);
    let first = 0;
    let index = 0;
    const sentences = this.#analyses.flatMap((analysis) => {
      const own = analysis.sentences.map((sentence) => {
        return { ...sentence, index: index++, block: first + sentence.block };
      });
      first += analysis.blocks.length;
      return own;
    });
    return whyNothing({ sentences, blocks }, costs);
  }

  #holding(): Held {
    if (!this.#held) throw new LeitsatzError("freed", "the story was freed");
    return this.#held;
  }
}

makeDisposable(CoreStory.prototype);
