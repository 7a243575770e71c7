/**
 * One instance of the WebAssembly module: the only file that knows its exports and the layout of
 * its structs (leitsatz_c.h, with pointers and sizes of 4 bytes).
 *
 * A call that traps leaves the instance in an unknown state. It is then broken for good: it answers
 * no call any more, and whoever needs one makes another instance of the same module.
 */
import { LeitsatzError } from "./errors.js";
import type { ErrorCode } from "./errors.js";
import type {
  Block,
  BlockKind,
  DataPack,
  Flag,
  Keyword,
  Ranker,
  Reason,
  Sentence,
  Span,
  Statistics,
  SummaryType,
} from "./types.js";

/** An address in the memory of the instance; 0 is none. */
export type Pointer = number & { readonly pointer?: never };

/** Bytes in the memory of the instance. */
export interface Chunk {
  readonly pointer: Pointer;
  readonly length: number;
}

/** A range of bytes of a text. */
export interface ByteSpan {
  readonly begin: number;
  readonly end: number;
}

/** An item of an analysis, which the module places in bytes. */
type Raw<Item extends Span> = Omit<Item, keyof Span | "index" | "text"> & {
  readonly span: ByteSpan;
};
export type RawSentence = Raw<Sentence>;
export type RawBlock = Raw<Block>;
export type RawKeyword = Raw<Keyword>;

export interface RawBudget {
  readonly sentences: number;
  readonly words: number;
  readonly characters: number;
  readonly share: number;
  readonly type: SummaryType;
}

export interface RawHeadline {
  readonly source: "title" | "text";
  readonly span: ByteSpan;
}

/** A limit that limits nothing. */
export const NO_LIMIT = 0xffffffff;

const NO_SENTENCE = 0xffffffff;

/** The most bytes that a text or title may have. */
export const MOST_BYTES = 2 ** 30;

const RANKERS: readonly Ranker[] = ["salience", "lead", "textrank", "lexrank"];

/** Whether a value names a ranker. */
export function isRanker(value: unknown): value is Ranker {
  return (RANKERS as readonly unknown[]).includes(value);
}

const TYPES: readonly SummaryType[] = ["tldr", "key-points", "teaser", "headline"];

/** Whether a value names a type of summary. */
export function isSummaryType(value: unknown): value is SummaryType {
  return (TYPES as readonly unknown[]).includes(value);
}

const OK = 0;
const ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: "text-too-long",
  2: "out-of-memory",
  3: "unknown-language",
  4: "invalid-budget",
  5: "missing-data",
};

const PACK_ALIGNMENT = 16;

// Room for any one struct.
const SCRATCH_BYTES = 64;

const OPTIONS = {
  bytes: 20,
  language: 0,
  languageLength: 4,
  title: 8,
  titleLength: 12,
  ranker: 16,
};
const BUDGET = { bytes: 24, sentences: 0, words: 4, characters: 8, share: 16 };
const SENTENCE = {
  block: 8,
  words: 12,
  characters: 16,
  flags: 20,
  reasons: 24,
  language: 28,
  damage: 32,
  score: 40,
};
const BLOCK = { kind: 8 };
const KEYWORD = { count: 8, weight: 16 };
const STATISTICS = {
  words: 0,
  sentences: 4,
  damaged: 8,
  summaryWords: 12,
  summarySentences: 16,
  readingSeconds: 20,
  summarySeconds: 24,
};
const HEADLINE = { source: 0, span: 4 };
const HEADLINE_SOURCES = [null, "title", "text"] as const;

interface Exports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): Pointer;
  free(pointer: Pointer): void;
  leitsatz_version(): Pointer;
  leitsatz_status_message(status: number): Pointer;
  leitsatz_task_new(out: Pointer, text: Pointer, length: number, options: Pointer): number;
  leitsatz_task_step(outProgress: Pointer, task: Pointer): number;
  leitsatz_task_finish_new(out: Pointer, task: Pointer): number;
  leitsatz_task_free(task: Pointer): void;
  leitsatz_analysis_free(analysis: Pointer): void;
  leitsatz_missing_data(text: Pointer, length: number): number;
  leitsatz_missing_data_of(analysis: Pointer): number;
  leitsatz_data_packs_in(pack: Pointer, length: number): number;
  leitsatz_add_data_kept(pack: Pointer, length: number): number;
  leitsatz_data_pack_name(bit: number): Pointer;
  leitsatz_to_utf16_offsets(
    inOut: Pointer,
    count: number,
    text: Pointer,
    length: number,
  ): number;
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
  leitsatz_statistics_of(
    out: Pointer,
    analysis: Pointer,
    picks: Pointer,
    pickCount: number,
  ): number;
  leitsatz_headline_of(out: Pointer, analysis: Pointer, maxWords: number): void;
  leitsatz_flag_name(bit: number): Pointer;
  leitsatz_reason_name(bit: number): Pointer;
  leitsatz_block_kind_name(kind: number): Pointer;
  leitsatz_language_at(index: number): Pointer;
  leitsatz_feature_name(index: number): Pointer;
  leitsatz_feature_count(): number;
}

/** Thrown through the module where it ends itself. */
class Exit extends Error {}

/** What the module may ask of its host: nothing of the outside world. */
const IMPORTS: WebAssembly.Imports = {
  env: { emscripten_notify_memory_growth() {} },
  wasi_snapshot_preview1: {
    proc_exit(code: number): never {
      throw new Exit(`the module ended itself with code ${code}`);
    },
  },
};

const ascii = new TextDecoder();

export class Core {
  readonly version: string;
  readonly languages: readonly string[];
  readonly packs: readonly DataPack[];
  readonly featureNames: readonly string[];

  readonly #exports: Exports;
  readonly #scratch: Pointer;
  readonly #flags: readonly Flag[];
  readonly #reasons: readonly Reason[];
  readonly #kinds: readonly BlockKind[];
  readonly #strings = new Map<Pointer, string>();
  #view: DataView<ArrayBuffer>;
  #fault: LeitsatzError | null = null;

  /** @throws WebAssembly.LinkError if the module asks for something that no host gives it */
  static async instantiate(module: WebAssembly.Module): Promise<Core> {
    return new Core(await WebAssembly.instantiate(module, IMPORTS));
  }

  /** The same at once. */
  static instantiateSync(module: WebAssembly.Module): Core {
    return new Core(new WebAssembly.Instance(module, IMPORTS));
  }

  private constructor(instance: WebAssembly.Instance) {
    const exports = instance.exports as unknown as Exports;
    this.#exports = exports;
    exports._initialize();
    this.#view = new DataView(exports.memory.buffer as ArrayBuffer);
    this.#scratch = this.allocate(SCRATCH_BYTES);
    this.version = this.#string(exports.leitsatz_version());
    this.languages = this.#names((i) => exports.leitsatz_language_at(i));
    this.featureNames = this.#names((i) => exports.leitsatz_feature_name(i));
    this.packs = this.#names((i) => exports.leitsatz_data_pack_name(i)) as DataPack[];
    this.#flags = this.#names((i) => exports.leitsatz_flag_name(i)) as Flag[];
    this.#reasons = this.#names((i) => exports.leitsatz_reason_name(i)) as Reason[];
    this.#kinds = this.#names((i) => exports.leitsatz_block_kind_name(i)) as BlockKind[];
  }

  /** Whether a call has trapped: no other will be answered. */
  get broken(): boolean {
    return this.#fault !== null;
  }

  /** @throws LeitsatzError `"out-of-memory"` */
  allocate(bytes: number): Pointer {
    const pointer = this.#call((x) => x.malloc(bytes));
    // The host reads addresses as signed.
    if (pointer === 0) throw new LeitsatzError("out-of-memory", this.#message(2));
    return pointer >>> 0;
  }

  /** A broken instance has nothing left to free. */
  free(pointer: Pointer): void {
    if (pointer !== 0 && !this.broken) this.#call((x) => x.free(pointer));
  }

  /** Copies bytes in; the caller frees them. */
  put(bytes: Uint8Array): Chunk {
    const pointer = this.allocate(Math.max(1, bytes.length));
    this.#bytes(pointer, bytes.length).set(bytes);
    return { pointer, length: bytes.length };
  }

  /** @returns false if the bytes are not all of this data pack of this release; none are kept */
  addData(pack: DataPack, bytes: Uint8Array): boolean {
    const pointer = this.allocate(bytes.length + PACK_ALIGNMENT);
    const aligned = Math.ceil(pointer / PACK_ALIGNMENT) * PACK_ALIGNMENT;
    this.#bytes(aligned, bytes.length).set(bytes);
    // First which they are: what was added stays.
    const held = this.#packsOf(this.#call((x) => x.leitsatz_data_packs_in(aligned, bytes.length)));
    const added =
      held.includes(pack) &&
      this.#call((x) => x.leitsatz_add_data_kept(aligned, bytes.length)) === OK;
    if (!added) this.free(pointer);
    return added;
  }

  /** The packs that a text calls for and that are not there. */
  missingData(text: Chunk): DataPack[] {
    return this.#packsOf(this.#call((x) => x.leitsatz_missing_data(text.pointer, text.length)));
  }

  /** Begins to read a text. The text and the title must stay until the task is freed. */
  newTask(text: Chunk, language: Chunk, title: Chunk, ranker: Ranker): Pointer {
    const options = this.#scratch;
    const view = this.#memory();
    view.setUint32(options + OPTIONS.language, language.pointer, true);
    view.setUint32(options + OPTIONS.languageLength, language.length, true);
    view.setUint32(options + OPTIONS.title, title.pointer, true);
    view.setUint32(options + OPTIONS.titleLength, title.length, true);
    view.setInt32(options + OPTIONS.ranker, RANKERS.indexOf(ranker), true);
    const out = options + OPTIONS.bytes;
    this.#check(this.#call((x) => x.leitsatz_task_new(out, text.pointer, text.length, options)));
    return this.#memory().getUint32(out, true);
  }

  /** Does the next step. @returns the share of the work that is done, 1 at the end */
  step(task: Pointer): number {
    this.#check(this.#call((x) => x.leitsatz_task_step(this.#scratch, task)));
    return this.#memory().getFloat64(this.#scratch, true);
  }

  /** The analysis of a task that is done. The caller frees both. */
  finish(task: Pointer): Pointer {
    this.#check(this.#call((x) => x.leitsatz_task_finish_new(this.#scratch, task)));
    return this.#memory().getUint32(this.#scratch, true);
  }

  freeTask(task: Pointer): void {
    if (!this.broken) this.#call((x) => x.leitsatz_task_free(task));
  }

  freeAnalysis(analysis: Pointer): void {
    if (!this.broken) this.#call((x) => x.leitsatz_analysis_free(analysis));
  }

  /** Turns ascending offsets of bytes into offsets of UTF-16 units, in place. */
  toUtf16(offsets: Uint32Array, text: Chunk): void {
    const chunk = this.put(new Uint8Array(offsets.buffer, offsets.byteOffset, offsets.byteLength));
    try {
      this.#check(
        this.#call((x) =>
          x.leitsatz_to_utf16_offsets(chunk.pointer, offsets.length, text.pointer, text.length),
        ),
      );
      offsets.set(this.#integers(chunk.pointer, offsets.length));
    } finally {
      this.free(chunk.pointer);
    }
  }

  language(analysis: Pointer): string {
    return this.#string(this.#call((x) => x.leitsatz_language(analysis)));
  }

  /** The title in the text, null if there is none. */
  title(analysis: Pointer): ByteSpan | null {
    this.#call((x) => x.leitsatz_title(this.#scratch, analysis));
    const span = this.#span(this.#scratch);
    return span.end > span.begin ? span : null;
  }

  missingDataOf(analysis: Pointer): DataPack[] {
    return this.#packsOf(this.#call((x) => x.leitsatz_missing_data_of(analysis)));
  }

  sentences(analysis: Pointer): RawSentence[] {
    const count = this.#call((x) => x.leitsatz_sentence_count(analysis));
    return Array.from({ length: count }, (_, index) => {
      this.#check(this.#call((x) => x.leitsatz_sentence_at(this.#scratch, analysis, index)));
      const antecedent = this.#call((x) => x.leitsatz_antecedent_of(analysis, index)) >>> 0;
      return {
        ...this.#sentence(this.#scratch),
        antecedent: antecedent === NO_SENTENCE ? null : antecedent,
      };
    });
  }

  blocks(analysis: Pointer): RawBlock[] {
    const count = this.#call((x) => x.leitsatz_block_count(analysis));
    return Array.from({ length: count }, (_, index) => {
      this.#check(this.#call((x) => x.leitsatz_block_at(this.#scratch, analysis, index)));
      const kind = this.#kinds[this.#memory().getInt32(this.#scratch + BLOCK.kind, true)];
      return { span: this.#span(this.#scratch), kind: kind ?? "paragraph" };
    });
  }

  keywords(analysis: Pointer): RawKeyword[] {
    const count = this.#call((x) => x.leitsatz_keyword_count(analysis));
    return Array.from({ length: count }, (_, index) => {
      this.#check(this.#call((x) => x.leitsatz_keyword_at(this.#scratch, analysis, index)));
      const view = this.#memory();
      return {
        span: this.#span(this.#scratch),
        count: view.getUint32(this.#scratch + KEYWORD.count, true),
        weight: view.getFloat64(this.#scratch + KEYWORD.weight, true),
      };
    });
  }

  /** One value per name of `featureNames`. REQUIRES: there is such a sentence. */
  features(analysis: Pointer, sentence: number): number[] {
    const pointer = this.#call((x) => x.leitsatz_features_borrowed(analysis, sentence)) >>> 0;
    const view = this.#memory();
    return this.featureNames.map((_, i) => view.getFloat32(pointer + 4 * i, true));
  }

  /** Indices of the chosen sentences, ascending. `sentences`: how many there are. */
  select(analysis: Pointer, budget: RawBudget, sentences: number): number[] {
    const capacity = Math.min(budget.sentences, sentences);
    const picks = this.allocate(Math.max(1, 4 * capacity));
    try {
      const view = this.#memory();
      const given = this.#scratch;
      view.setUint32(given + BUDGET.sentences, budget.sentences, true);
      view.setUint32(given + BUDGET.words, budget.words, true);
      view.setUint32(given + BUDGET.characters, budget.characters, true);
      view.setFloat64(given + BUDGET.share, budget.share, true);
      const count = given + BUDGET.bytes;
      const type = TYPES.indexOf(budget.type);
      this.#check(
        this.#call((x) => x.leitsatz_select_as(picks, count, capacity, analysis, given, type)),
      );
      return [...this.#integers(picks, this.#memory().getUint32(count, true))];
    } finally {
      this.free(picks);
    }
  }

  /** Weighs sentences towards a reader's interest; their scores, reasons and flags change. */
  refocus(analysis: Pointer, focus: Chunk): void {
    this.#check(this.#call((x) => x.leitsatz_refocus(analysis, focus.pointer, focus.length)));
  }

  /** Whether there is a focus, and a sentence says something of it. */
  focusMatched(analysis: Pointer): boolean {
    return this.#call((x) => x.leitsatz_focus_matched(analysis)) !== 0;
  }

  statistics(analysis: Pointer, picks: readonly number[]): Statistics {
    const given = this.allocate(Math.max(1, 4 * picks.length));
    try {
      this.#integers(given, picks.length).set(picks);
      const out = this.#scratch;
      this.#check(
        this.#call((x) => x.leitsatz_statistics_of(out, analysis, given, picks.length)),
      );
      const view = this.#memory();
      const read = (offset: number): number => view.getUint32(out + offset, true);
      return {
        words: read(STATISTICS.words),
        sentences: read(STATISTICS.sentences),
        damaged: read(STATISTICS.damaged),
        summaryWords: read(STATISTICS.summaryWords),
        summarySentences: read(STATISTICS.summarySentences),
        readingSeconds: read(STATISTICS.readingSeconds),
        summarySeconds: read(STATISTICS.summarySeconds),
      };
    } finally {
      this.free(given);
    }
  }

  headline(analysis: Pointer, maxWords: number): RawHeadline | null {
    this.#call((x) => x.leitsatz_headline_of(this.#scratch, analysis, maxWords));
    const source = HEADLINE_SOURCES[this.#memory().getInt32(this.#scratch + HEADLINE.source, true)];
    return source ? { source, span: this.#span(this.#scratch + HEADLINE.span) } : null;
  }

  #sentence(at: Pointer): Omit<RawSentence, "antecedent"> {
    const view = this.#memory();
    return {
      span: this.#span(at),
      block: view.getUint32(at + SENTENCE.block, true),
      words: view.getUint32(at + SENTENCE.words, true),
      characters: view.getUint32(at + SENTENCE.characters, true),
      flags: namesOf(view.getUint32(at + SENTENCE.flags, true), this.#flags),
      reasons: namesOf(view.getUint32(at + SENTENCE.reasons, true), this.#reasons),
      language: this.#string(view.getUint32(at + SENTENCE.language, true)),
      damage: view.getFloat64(at + SENTENCE.damage, true),
      score: view.getFloat64(at + SENTENCE.score, true),
    };
  }

  #span(at: Pointer): ByteSpan {
    const view = this.#memory();
    return { begin: view.getUint32(at, true), end: view.getUint32(at + 4, true) };
  }

  #packsOf(bits: number): DataPack[] {
    return namesOf(bits, this.packs);
  }

  // Growing the memory detaches every view that was made before.
  #memory(): DataView<ArrayBuffer> {
    const buffer = this.#exports.memory.buffer as ArrayBuffer;
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer);
    return this.#view;
  }

  #bytes(pointer: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer, pointer, length);
  }

  #integers(pointer: Pointer, count: number): Uint32Array {
    return new Uint32Array(this.#exports.memory.buffer, pointer, count);
  }

  // Strings of the module are never changed or freed.
  #string(pointer: Pointer): string {
    let string = this.#strings.get(pointer);
    if (string === undefined) {
      const rest = new Uint8Array(this.#exports.memory.buffer, pointer >>> 0);
      string = ascii.decode(rest.subarray(0, rest.indexOf(0)));
      this.#strings.set(pointer, string);
    }
    return string;
  }

  #names(name: (index: number) => Pointer): string[] {
    const names: string[] = [];
    for (let pointer = name(0); pointer !== 0; pointer = name(names.length)) {
      names.push(this.#string(pointer));
    }
    return names;
  }

  #message(status: number): string {
    return this.#string(this.#call((x) => x.leitsatz_status_message(status)));
  }

  #check(status: number): void {
    if (status === OK) return;
    throw new LeitsatzError(ERRORS[status] ?? "internal", this.#message(status));
  }

  #call<T>(call: (exports: Exports) => T): T {
    if (this.#fault) throw new LeitsatzError(this.#fault.code, this.#fault.message);
    try {
      return call(this.#exports);
    } catch (thrown) {
      this.#fault = faultOf(thrown);
      throw this.#fault;
    }
  }
}

function namesOf<Name>(bits: number, names: readonly Name[]): Name[] {
  return names.filter((_, bit) => (bits >>> bit) & 1);
}

// The module ends itself or runs into an `unreachable` where an allocation fails, and nowhere else
// on purpose.
function faultOf(thrown: unknown): LeitsatzError {
  const trapped = thrown instanceof WebAssembly.RuntimeError;
  const ended = thrown instanceof Exit || (trapped && /unreachable/i.test(thrown.message));
  return ended
    ? new LeitsatzError("out-of-memory", "not enough memory", { cause: thrown })
    : new LeitsatzError("internal", "the module failed", { cause: thrown });
}
