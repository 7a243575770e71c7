/**
 * One instance of the main module. Only this file knows the module's exports and the layout of its
 * structs (leitsatz_c.h, with pointers and sizes of 4 bytes).
 */
import { BitNames, namesOf } from "./bit-names.js";
import { IMPORTS, Instance } from "./instance.js";
import type { Chunk, ModuleExports, Pointer } from "./instance.js";
import type {
  Block,
  BlockKind,
  DataPack,
  Flag,
  Keep,
  Keyword,
  Ranker,
  Reason,
  Sentence,
  Span,
  Statistics,
  StoryOrder,
  SummaryType,
} from "../types.js";

/** A range of bytes of a text. */
export interface ByteSpan {
  readonly begin: number;
  readonly end: number;
}

/** An item of an analysis as the module returns it, with its range in bytes. */
type Raw<Item extends Span> = Omit<Item, keyof Span | "index" | "text"> & {
  readonly span: ByteSpan;
};
export type RawSentence = Omit<Raw<Sentence>, "speaker"> & { readonly speaker: ByteSpan | null };
export type RawBlock = Raw<Block>;
export type RawKeyword = Raw<Keyword>;

export interface RawBudget {
  readonly sentences: number;
  readonly words: number;
  readonly characters: number;
  readonly share: number;
  readonly type: SummaryType;
  /** One for each sentence; null: they cost nothing. */
  readonly costs: Uint32Array | null;
  readonly limit: number;
  readonly neighbours: number;
  /** Bits of `KEEPS`. */
  readonly keep: number;
}

export interface RawWhy {
  readonly kind: number;
  /** 0 if the kind counts nothing. */
  readonly number: number;
  readonly words: readonly ByteSpan[];
}

export interface RawHeadline {
  readonly source: "title" | "text";
  readonly span: ByteSpan;
}

/** The value of a limit that does not apply. */
export const NO_LIMIT = 0xffffffff;

const NO_SENTENCE = 0xffffffff;

/** The largest size of a text or title, in bytes. */
export const MOST_BYTES = 2 ** 30;

export const RANKERS: readonly Ranker[] = ["salience", "lead", "textrank", "lexrank"];

/** Whether a value names a ranker. */
export function isRanker(value: unknown): value is Ranker {
  return (RANKERS as readonly unknown[]).includes(value);
}

export const TYPES: readonly SummaryType[] = ["tldr", "key-points", "teaser", "headline"];

/** Whether a value names a type of summary. */
export function isSummaryType(value: unknown): value is SummaryType {
  return (TYPES as readonly unknown[]).includes(value);
}

/** What sentences can be kept for, by bit. */
export const KEEPS: readonly Keep[] = ["numbers", "urls", "code"];

/** The orders of a story's sentences. */
export const STORY_ORDERS: readonly StoryOrder[] = ["text", "date"];

const OK = 0;

const PACK_ALIGNMENT = 16;

// Sizes of structs in bytes, and the offsets of some of their fields.
const OPTIONS_BYTES = 24;
const BUDGET = { bytes: 48, share: 16, costs: 24 };
const SENTENCE = { damage: 32, score: 40, match: 48 };
const BLOCK = { bytes: 12, kind: 8 };
const KEYWORD = { count: 8, weight: 16 };
const STATISTICS = [
  "words",
  "sentences",
  "damaged",
  "summaryWords",
  "summarySentences",
  "readingSeconds",
  "summarySeconds",
] as const satisfies readonly (keyof Statistics)[];
const WHY = { bytes: 40, most: 3 }; // most: of a sentence
const TOLD_BYTES = 12;
const HEADLINE_SOURCES = [null, "title", "text"] as const;

interface Exports extends ModuleExports {
  leitsatz_task_blocks_new(
    out: Pointer,
    text: Pointer,
    length: number,
    blocks: Pointer,
    blockCount: number,
    options: Pointer,
  ): number;
  leitsatz_task_step(outProgress: Pointer, task: Pointer): number;
  leitsatz_task_finish_new(out: Pointer, task: Pointer): number;
  leitsatz_task_free(task: Pointer): void;
  leitsatz_analysis_free(analysis: Pointer): void;
  leitsatz_missing_data(text: Pointer, length: number): number;
  leitsatz_missing_data_of(analysis: Pointer): number;
  leitsatz_data_packs_in(pack: Pointer, length: number): number;
  leitsatz_add_data_kept(pack: Pointer, length: number): number;
  leitsatz_data_pack_name(bit: number): Pointer;
  leitsatz_to_utf16_offsets(inOut: Pointer, count: number, text: Pointer, length: number): number;
  leitsatz_language(analysis: Pointer): Pointer;
  leitsatz_title(out: Pointer, analysis: Pointer): void;
  leitsatz_sentence_count(analysis: Pointer): number;
  leitsatz_block_count(analysis: Pointer): number;
  leitsatz_keyword_count(analysis: Pointer): number;
  leitsatz_sentence_at(out: Pointer, analysis: Pointer, index: number): number;
  leitsatz_block_at(out: Pointer, analysis: Pointer, index: number): number;
  leitsatz_keyword_at(out: Pointer, analysis: Pointer, index: number): number;
  leitsatz_features_borrowed(analysis: Pointer, sentence: number): Pointer;
  leitsatz_select_as(
    outPicks: Pointer,
    outCount: Pointer,
    capacity: number,
    analysis: Pointer,
    budget: Pointer,
    type: number,
  ): number;
  leitsatz_refocus(analysis: Pointer, focus: Pointer, length: number): number;
  leitsatz_focus_matched(analysis: Pointer): number;
  leitsatz_antecedent_of(analysis: Pointer, sentence: number): number;
  leitsatz_speaker_of(out: Pointer, analysis: Pointer, sentence: number): void;
  leitsatz_statistics_of(
    out: Pointer,
    analysis: Pointer,
    picks: Pointer,
    pickCount: number,
  ): number;
  leitsatz_whys_of(
    out: Pointer,
    outCount: Pointer,
    capacity: number,
    analysis: Pointer,
    text: Pointer,
    length: number,
    picks: Pointer,
    pickCount: number,
  ): number;
  leitsatz_headline_of(out: Pointer, analysis: Pointer, maxWords: number): void;
  leitsatz_story_of_analyses_new(
    out: Pointer,
    texts: Pointer,
    count: number,
    focus: Pointer,
    focusLength: number,
  ): number;
  leitsatz_story_free(story: Pointer): void;
  leitsatz_story_same_as(story: Pointer, document: number): number;
  leitsatz_story_sentence_count(story: Pointer): number;
  leitsatz_story_sentence_at(out: Pointer, story: Pointer, index: number): number;
  leitsatz_story_select(
    outPicks: Pointer,
    outCount: Pointer,
    capacity: number,
    story: Pointer,
    budget: Pointer,
    type: number,
    perDocument: number,
    order: number,
  ): number;
  leitsatz_story_refocus(story: Pointer, focus: Pointer, length: number): number;
  leitsatz_story_focus_matched(story: Pointer): number;
  leitsatz_story_statistics_of(
    out: Pointer,
    story: Pointer,
    picks: Pointer,
    pickCount: number,
  ): number;
  leitsatz_flag_name(bit: number): Pointer;
  leitsatz_reason_name(bit: number): Pointer;
  leitsatz_block_kind_name(kind: number): Pointer;
  leitsatz_language_at(index: number): Pointer;
  leitsatz_feature_name(index: number): Pointer;
  leitsatz_feature_count(): number;
}

export class Core extends Instance<Exports> {
  readonly languages: readonly string[];
  readonly packs: readonly DataPack[];
  readonly featureNames: readonly string[];
  /** The exports that the page module imports: properties of characters. */
  readonly characters: WebAssembly.ModuleImports;

  /** Called whenever somebody begins or ceases to hold something in the memory: how many do. */
  onHold: (holders: number) => void = () => {};
  #holders = 0;
  readonly #flags: BitNames<Flag>;
  readonly #reasons: BitNames<Reason>;
  readonly #kinds: readonly BlockKind[];

  /** @throws WebAssembly.LinkError if the module has an import that no host provides */
  static async instantiate(module: WebAssembly.Module): Promise<Core> {
    return new Core(await WebAssembly.instantiate(module, IMPORTS));
  }

  /** The same at once. */
  static instantiateSync(module: WebAssembly.Module): Core {
    return new Core(new WebAssembly.Instance(module, IMPORTS));
  }

  private constructor(instance: WebAssembly.Instance) {
    super(instance);
    this.languages = this.names((x, i) => x.leitsatz_language_at(i));
    this.featureNames = this.names((x, i) => x.leitsatz_feature_name(i));
    this.packs = this.names((x, i) => x.leitsatz_data_pack_name(i)) as DataPack[];
    this.#flags = new BitNames(this.names((x, i) => x.leitsatz_flag_name(i)) as Flag[]);
    this.#reasons = new BitNames(this.names((x, i) => x.leitsatz_reason_name(i)) as Reason[]);
    this.#kinds = this.names((x, i) => x.leitsatz_block_kind_name(i)) as BlockKind[];
    this.characters = instance.exports;
  }

  /**
   * Adds a data pack.
   * @returns false if the bytes are not this pack of this release; then none are kept
   */
  addData(pack: DataPack, bytes: Uint8Array): boolean {
    const pointer = this.allocate(bytes.length + PACK_ALIGNMENT);
    const aligned = Math.ceil(pointer / PACK_ALIGNMENT) * PACK_ALIGNMENT;
    this.bytes(aligned, bytes.length).set(bytes);
    // Checked before, since added data can't be removed.
    const held = this.#packsOf(this.call((x) => x.leitsatz_data_packs_in(aligned, bytes.length)));
    const added =
      held.includes(pack) &&
      this.call((x) => x.leitsatz_add_data_kept(aligned, bytes.length)) === OK;
    if (!added) this.free(pointer);
    return added;
  }

  /** The data packs that a text needs and the instance lacks. */
  missingData(text: Chunk): DataPack[] {
    return this.#packsOf(this.call((x) => x.leitsatz_missing_data(text.pointer, text.length)));
  }

  /**
   * Starts the analysis of a text, with its blocks (as structs) if they are known. The text and the
   * title must stay in memory until the task is freed.
   */
  newTask(
    text: Chunk,
    language: Chunk,
    title: Chunk,
    ranker: Ranker,
    features: boolean,
    blocks: Chunk | null,
  ): Pointer {
    const options = this.scratch;
    this.put32(options, [
      language.pointer,
      language.length,
      title.pointer,
      title.length,
      RANKERS.indexOf(ranker),
      Number(features),
    ]);
    const out = options + OPTIONS_BYTES;
    const { pointer, length } = blocks ?? { pointer: 0, length: 0 };
    const count = length / BLOCK.bytes;
    this.check(
      this.call((x) =>
        x.leitsatz_task_blocks_new(out, text.pointer, text.length, pointer, count, options),
      ),
    );
    return this.get32(out);
  }

  /** Does the next step. @returns the share of the work done so far, 1 at the end */
  step(task: Pointer): number {
    this.check(this.call((x) => x.leitsatz_task_step(this.scratch, task)));
    return this.memory().getFloat64(this.scratch, true);
  }

  /** The analysis of a finished task. The caller frees both. */
  finish(task: Pointer): Pointer {
    this.check(this.call((x) => x.leitsatz_task_finish_new(this.scratch, task)));
    this.hold(1);
    return this.get32(this.scratch);
  }

  freeTask(task: Pointer): void {
    if (!this.broken) this.call((x) => x.leitsatz_task_free(task));
  }

  freeAnalysis(analysis: Pointer): void {
    if (!this.broken) this.call((x) => x.leitsatz_analysis_free(analysis));
    this.hold(-1);
  }

  /** One more or one less holds something in the memory. */
  hold(by: 1 | -1): void {
    this.#holders += by;
    this.onHold(this.#holders);
  }

  /** Converts ascending offsets from bytes to UTF-16 units, in place. */
  toUtf16(offsets: Uint32Array, text: Chunk): void {
    const chunk = this.put(new Uint8Array(offsets.buffer, offsets.byteOffset, offsets.byteLength));
    try {
      this.check(
        this.call((x) =>
          x.leitsatz_to_utf16_offsets(chunk.pointer, offsets.length, text.pointer, text.length),
        ),
      );
      offsets.set(this.integers(chunk.pointer, offsets.length));
    } finally {
      this.free(chunk.pointer);
    }
  }

  language(analysis: Pointer): string {
    return this.string(this.call((x) => x.leitsatz_language(analysis)));
  }

  /** The title in the text; null if there is none. */
  title(analysis: Pointer): ByteSpan | null {
    this.call((x) => x.leitsatz_title(this.scratch, analysis));
    const span = this.#span(this.scratch);
    return span.end > span.begin ? span : null;
  }

  missingDataOf(analysis: Pointer): DataPack[] {
    return this.#packsOf(this.call((x) => x.leitsatz_missing_data_of(analysis)));
  }

  sentences(analysis: Pointer): RawSentence[] {
    const { scratch } = this;
    const sentences: RawSentence[] = [];
    // In one call: there are many sentences, and each call has its price.
    const status = this.call((x) => {
      const count = x.leitsatz_sentence_count(analysis);
      for (let index = 0; index < count; ++index) {
        x.leitsatz_speaker_of(scratch, analysis, index);
        const speaker = this.#span(scratch);
        const antecedent = x.leitsatz_antecedent_of(analysis, index) >>> 0;
        const status = x.leitsatz_sentence_at(scratch, analysis, index);
        if (status !== OK) return status;
        sentences.push(
          this.#sentence(
            scratch,
            antecedent === NO_SENTENCE ? null : antecedent,
            speaker.begin === speaker.end ? null : speaker,
          ),
        );
      }
      return OK;
    });
    this.check(status);
    return sentences;
  }

  blocks(analysis: Pointer): RawBlock[] {
    const count = this.call((x) => x.leitsatz_block_count(analysis));
    return Array.from({ length: count }, (_, index) => {
      this.check(this.call((x) => x.leitsatz_block_at(this.scratch, analysis, index)));
      const kind = this.#kinds[this.get32(this.scratch + BLOCK.kind)] ?? "paragraph";
      return { span: this.#span(this.scratch), kind };
    });
  }

  keywords(analysis: Pointer): RawKeyword[] {
    const count = this.call((x) => x.leitsatz_keyword_count(analysis));
    return Array.from({ length: count }, (_, index) => {
      this.check(this.call((x) => x.leitsatz_keyword_at(this.scratch, analysis, index)));
      return {
        span: this.#span(this.scratch),
        count: this.get32(this.scratch + KEYWORD.count),
        weight: this.memory().getFloat64(this.scratch + KEYWORD.weight, true),
      };
    });
  }

  /** A value for each name in `featureNames`; null if not kept. REQUIRES: the sentence exists. */
  features(analysis: Pointer, sentence: number): number[] | null {
    const pointer = this.call((x) => x.leitsatz_features_borrowed(analysis, sentence)) >>> 0;
    if (pointer === 0) return null;
    const view = this.memory();
    return this.featureNames.map((_, i) => view.getFloat32(pointer + 4 * i, true));
  }

  /** Indices of the chosen sentences, ascending. `sentences`: how many the text has. */
  select(analysis: Pointer, budget: RawBudget, sentences: number): number[] {
    return this.#choose(budget, sentences, (picks, out, capacity, given, type) =>
      this.call((x) => x.leitsatz_select_as(picks, out, capacity, analysis, given, type)),
    );
  }

  #choose(
    budget: RawBudget,
    sentences: number,
    choose: (
      picks: Pointer,
      out: Pointer,
      capacity: number,
      given: Pointer,
      type: number,
    ) => number,
  ): number[] {
    const { words, characters, share, costs, limit, neighbours, keep } = budget;
    const capacity = Math.min(budget.sentences, sentences);
    // In the module, a limit of 0 is one that is not set.
    if (Math.min(capacity, words, characters, limit) === 0) return [];
    const count = costs?.length ?? 0;
    const picks = this.allocate(4 * (capacity + count));
    try {
      const given = this.scratch;
      const charged = costs ? picks + 4 * capacity : 0;
      if (costs) this.integers(charged, count).set(costs);
      this.put32(given, [budget.sentences, words, characters]);
      this.memory().setFloat64(given + BUDGET.share, share, true);
      this.put32(given + BUDGET.costs, [charged, count, limit, neighbours, keep]);
      const out = given + BUDGET.bytes;
      const type = TYPES.indexOf(budget.type);
      this.check(choose(picks, out, capacity, given, type));
      return [...this.integers(picks, this.get32(out))];
    } finally {
      this.free(picks);
    }
  }

  /** Ranks the sentences again for a reader's interest: their scores, reasons and flags change. */
  refocus(analysis: Pointer, focus: Chunk): void {
    this.check(this.call((x) => x.leitsatz_refocus(analysis, focus.pointer, focus.length)));
  }

  /** Whether there is a focus and at least one sentence mentions it. */
  focusMatched(analysis: Pointer): boolean {
    return this.call((x) => x.leitsatz_focus_matched(analysis)) !== 0;
  }

  statistics(analysis: Pointer, picks: readonly number[]): Statistics {
    return this.#count(picks, (out, given) =>
      this.call((x) => x.leitsatz_statistics_of(out, analysis, given, picks.length)),
    );
  }

  #count(picks: readonly number[], count: (out: Pointer, given: Pointer) => number): Statistics {
    const given = this.allocate(Math.max(1, 4 * picks.length));
    try {
      this.put32(given, picks);
      const out = this.scratch;
      this.check(count(out, given));
      const counts = this.integers(out, STATISTICS.length);
      const named = STATISTICS.map((name, i) => [name, counts[i]]);
      return Object.fromEntries(named) as Record<keyof Statistics, number>;
    } finally {
      this.free(given);
    }
  }

  /** The reasons of chosen sentences, each list in the order of the picks. */
  whys(analysis: Pointer, text: Chunk, picks: readonly number[]): RawWhy[][] {
    const capacity = WHY.most * picks.length;
    const given = this.allocate(4 * picks.length + WHY.bytes * capacity);
    try {
      this.put32(given, picks);
      const out = given + 4 * picks.length;
      const { pointer, length } = text;
      this.check(
        this.call((x) =>
          x.leitsatz_whys_of(
            out,
            this.scratch,
            capacity,
            analysis,
            pointer,
            length,
            given,
            picks.length,
          ),
        ),
      );
      const all = picks.map((): RawWhy[] => []);
      let pick = 0;
      for (let i = 0, count = this.get32(this.scratch); i < count; ++i) {
        const at = out + WHY.bytes * i;
        while (picks[pick] !== this.get32(at)) ++pick;
        const words = Array.from({ length: this.get32(at + 12) }, (_, word) =>
          this.#span(at + 16 + 8 * word),
        );
        all[pick]?.push({ kind: this.get32(at + 4), number: this.get32(at + 8), words });
      }
      return all;
    } finally {
      this.free(given);
    }
  }

  headline(analysis: Pointer, maxWords: number): RawHeadline | null {
    this.call((x) => x.leitsatz_headline_of(this.scratch, analysis, maxWords));
    const source = HEADLINE_SOURCES[this.get32(this.scratch)];
    return source ? { source, span: this.#span(this.scratch + 4) } : null;
  }

  /**
   * Ranks the texts of finished analyses together. `dates`: when each was published, in UTF-8. The
   * caller frees the story, which refers to none of them.
   */
  newStory(analyses: readonly Pointer[], dates: readonly Uint8Array[], focus: Chunk): Pointer {
    const chunks: Chunk[] = [];
    const texts = this.allocate(Math.max(1, TOLD_BYTES * analyses.length));
    try {
      for (const date of dates) chunks.push(this.put(date));
      this.put32(
        texts,
        analyses.flatMap((analysis, i) => [
          analysis,
          chunks[i]?.pointer ?? 0,
          chunks[i]?.length ?? 0,
        ]),
      );
      const out = this.scratch;
      this.check(
        this.call((x) =>
          x.leitsatz_story_of_analyses_new(
            out,
            texts,
            analyses.length,
            focus.pointer,
            focus.length,
          ),
        ),
      );
      this.hold(1);
      return this.get32(out);
    } finally {
      for (const chunk of chunks) this.free(chunk.pointer);
      this.free(texts);
    }
  }

  freeStory(story: Pointer): void {
    if (!this.broken) this.call((x) => x.leitsatz_story_free(story));
    this.hold(-1);
  }

  /** The first text that is the same as this one, perhaps itself. */
  sameAs(story: Pointer, document: number): number {
    return this.call((x) => x.leitsatz_story_same_as(story, document)) >>> 0;
  }

  /** What the story says of its sentences; antecedents and speakers are those of the analyses. */
  storySentences(story: Pointer): RawSentence[] {
    const count = this.call((x) => x.leitsatz_story_sentence_count(story));
    return Array.from({ length: count }, (_, index) => {
      this.check(this.call((x) => x.leitsatz_story_sentence_at(this.scratch, story, index)));
      return this.#sentence(this.scratch, null, null);
    });
  }

  /** As `select()`, in the order that is asked for. `perDocument`: 0 is no limit. */
  selectStory(
    story: Pointer,
    budget: RawBudget,
    sentences: number,
    perDocument: number,
    order: StoryOrder,
  ): number[] {
    const place = STORY_ORDERS.indexOf(order);
    return this.#choose(budget, sentences, (picks, out, capacity, given, type) =>
      this.call((x) =>
        x.leitsatz_story_select(picks, out, capacity, story, given, type, perDocument, place),
      ),
    );
  }

  refocusStory(story: Pointer, focus: Chunk): void {
    this.check(this.call((x) => x.leitsatz_story_refocus(story, focus.pointer, focus.length)));
  }

  storyFocusMatched(story: Pointer): boolean {
    return this.call((x) => x.leitsatz_story_focus_matched(story)) !== 0;
  }

  storyStatistics(story: Pointer, picks: readonly number[]): Statistics {
    return this.#count(picks, (out, given) =>
      this.call((x) => x.leitsatz_story_statistics_of(out, story, given, picks.length)),
    );
  }

  #span(at: Pointer): ByteSpan {
    const view = this.memory();
    return { begin: view.getUint32(at, true), end: view.getUint32(at + 4, true) };
  }

  // There are many sentences, so they are read without iterators, which are slow.
  #sentence(at: Pointer, antecedent: number | null, speaker: ByteSpan | null): RawSentence {
    const view = this.memory();
    return {
      span: this.#span(at),
      block: view.getUint32(at + 8, true),
      words: view.getUint32(at + 12, true),
      characters: view.getUint32(at + 16, true),
      flags: this.#flags.of(view.getUint32(at + 20, true)),
      reasons: this.#reasons.of(view.getUint32(at + 24, true)),
      language: this.string(view.getUint32(at + 28, true)),
      damage: view.getFloat64(at + SENTENCE.damage, true),
      score: view.getFloat64(at + SENTENCE.score, true),
      match: view.getFloat64(at + SENTENCE.match, true),
      antecedent,
      speaker,
    };
  }

  #packsOf(bits: number): DataPack[] {
    return namesOf(bits, this.packs);
  }
}
