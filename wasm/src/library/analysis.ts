/** The result of `analyze()`: data read from an instance's memory, and calls into that instance. */
import type { ByteSpan, Core, RawSentence } from "../module/core.js";
import { makeReadable } from "./analysis-data.js";
import { Forgotten, makeDisposable } from "./disposal.js";
import { LeitsatzError } from "../errors.js";
import { freezeData, freezeSentences } from "./frozen-data.js";
import { WHY_REASONS } from "../generated/whys.js";
import type { WhyReason } from "../generated/whys.js";
import type { Input } from "../module/input.js";
import { bytesOf, unitsOf } from "../module/input.js";
import type { Chunk, Pointer } from "../module/instance.js";
import { join } from "./joining.js";
import {
  checkBudget,
  checkFocus,
  checkHeadlineWords,
  checkIndex,
  picksOf,
} from "../module/options.js";
import { whyNothing } from "./nothing.js";
import type { RawPage } from "../module/raw-page.js";
import { decode, encode } from "../module/utf8.js";
import type {
  Analysis,
  AnalysisData,
  Block,
  Budget,
  DataPack,
  Headline,
  Keyword,
  Page,
  Sentence,
  Span,
  Summary,
  Why,
} from "../types.js";

/** An analysis in the memory of an instance, and the means to free it. */
interface Held {
  readonly core: Core;
  readonly pointer: Pointer;
}

const forgotten = new Forgotten<Held>((held) => held.core.freeAnalysis(held.pointer));

/** An analysis as the module made it, with what it was made from. */
export interface RawAnalysis extends Held {
  /** The bytes of the text, still in the memory of the instance. */
  readonly chunk: Chunk;
  readonly input: Input;
  /** The caller's title; empty if there is none. */
  readonly title: string;
  /** Empty if there is none. */
  readonly focus: string;
}

export class CoreAnalysis implements Analysis {
  declare readonly [Symbol.dispose]: () => void;
  declare readonly toJSON: () => AnalysisData;

  readonly #input: Input;
  readonly #givenTitle: string;
  #data: AnalysisData;
  #focus: string;
  readonly #byteSpans: readonly ByteSpan[];
  #held: Held | null;

  /** Takes ownership of the analysis, and frees it if its data can't be read. */
  constructor(raw: RawAnalysis) {
    const { core, pointer, input } = raw;
    this.#held = { core, pointer };
    this.#input = input;
    this.#givenTitle = raw.title;
    this.#focus = raw.focus;
    try {
      const read = readData(raw);
      this.#data = read.data;
      this.#byteSpans = read.byteSpans;
    } catch (thrown) {
      core.freeAnalysis(pointer);
      throw thrown;
    }
    forgotten.remember(this, this.#held);
  }

  get text(): string {
    return this.#alive().text;
  }

  get language(): string {
    return this.#alive().language;
  }

  get title(): (Span & { readonly text: string }) | null {
    return this.#alive().title;
  }

  get blocks(): readonly Block[] {
    return this.#alive().blocks;
  }

  get sentences(): readonly Sentence[] {
    return this.#alive().sentences;
  }

  get keywords(): readonly Keyword[] {
    return this.#alive().keywords;
  }

  get missingData(): readonly DataPack[] {
    return this.#alive().missingData;
  }

  get page(): Page | null {
    return this.#alive().page;
  }

  get focusMatched(): boolean {
    return this.#alive().focusMatched;
  }

  refocus(focus: string): void {
    checkFocus(focus);
    const { core, pointer } = this.#holding();
    const chunk = core.put(encode(focus));
    try {
      core.refocus(pointer, chunk);
    } finally {
      core.free(chunk.pointer);
    }
    this.#focus = focus;
    const raw = core.sentences(pointer);
    this.#data = {
      ...this.#data,
      focusMatched: core.focusMatched(pointer),
      sentences: this.#data.sentences.map((sentence, i) => {
        const { flags, reasons, score, match } = raw[i] ?? sentence;
        return { ...sentence, flags, reasons, score, match };
      }),
    };
    freezeSentences(this.#data.sentences);
  }

  select(budget?: Budget): Summary {
    const { core, pointer } = this.#holding();
    const { sentences } = this.#data;
    const { raw, costs } = checkBudget(budget, sentences);
    const picks = core.select(pointer, raw, sentences.length);
    const chosen = picks.flatMap((pick) => sentences[pick] ?? []);
    const statistics = core.statistics(pointer, picks);
    return {
      sentences: chosen,
      text: join(chosen),
      words: statistics.summaryWords,
      characters: chosen.reduce((sum, sentence) => sum + sentence.characters, 0),
      nothing: chosen.length > 0 ? null : whyNothing(this.#data, costs),
      statistics,
    };
  }

  why(summary: Pick<Summary, "sentences">): readonly (readonly Why[])[] {
    return this.whysOf(picksOf(summary, this.sentences));
  }

  headline(maxWords?: number): Headline | null {
    return this.headlineInBytes(maxWords)?.headline ?? null;
  }

  features(index: number): Readonly<Record<string, number>> {
    const { core, pointer } = this.#holding();
    const values = core.features(pointer, checkIndex(index, this.#data.sentences.length));
    if (!values) throw new LeitsatzError("invalid-argument", "features: not kept");
    return Object.fromEntries(core.featureNames.map((name, i) => [name, values[i] ?? 0]));
  }

  free(): void {
    if (!this.#held) return;
    forgotten.drop(this);
    this.#held.core.freeAnalysis(this.#held.pointer);
    this.#held = null;
  }

  /** The instance that holds the analysis, and its place there. */
  get held(): { readonly core: Core; readonly pointer: Pointer } {
    return this.#holding();
  }

  /** The current focus; empty if there is none. */
  get focus(): string {
    return this.#focus;
  }

  /** The caller's title; empty if there is none. */
  get givenTitle(): string {
    return this.#givenTitle;
  }

  /** The page as the module returned it; null if the text was no page's. */
  get rawPage(): RawPage | null {
    return this.#input.page?.raw ?? null;
  }

  /** The reasons of the sentences with these indices. REQUIRES: they exist. */
  whysOf(picks: readonly number[]): readonly (readonly Why[])[] {
    const { core, pointer } = this.#holding();
    if (picks.length === 0) return [];
    const bytes = bytesOf(this.#input);
    const chunk = core.put(bytes);
    try {
      return core.whys(pointer, chunk, picks).map((whys) =>
        whys.map(({ kind, number, words }) => ({
          reason: WHY_REASONS[kind] as WhyReason,
          words: words.map(({ begin, end }) => decode(bytes.subarray(begin, end))),
          number: number === 0 ? null : number,
        })),
      );
    } finally {
      core.free(chunk.pointer);
    }
  }

  /** The range of a sentence in the UTF-8 bytes of the text. */
  byteSpanOf(index: number): ByteSpan {
    return this.#byteSpans[checkIndex(index, this.#byteSpans.length)] as ByteSpan;
  }

  /** The headline, and its range in the UTF-8 bytes of the title or text. */
  headlineInBytes(maxWords?: number): { headline: Headline; span: ByteSpan } | null {
    const { core, pointer } = this.#holding();
    const raw = core.headline(pointer, checkHeadlineWords(maxWords));
    if (!raw) return null;
    const { source, span } = raw;
    const input = source === "title" ? { text: this.#givenTitle, bytes: null } : this.#input;
    // In a title the headline starts at 0, in a text at the start of a sentence.
    const sentence = this.#byteSpans.findIndex((byteSpan) => byteSpan.begin === span.begin);
    const start = source === "title" ? 0 : (this.#data.sentences[sentence]?.start ?? 0);
    const end = start + unitsOf(input, start, span);
    return { headline: { start, end, text: input.text.slice(start, end), source }, span };
  }

  #alive(): AnalysisData {
    this.#holding();
    return this.#data;
  }

  #holding(): Held {
    if (!this.#held) throw new LeitsatzError("freed", "the analysis was freed");
    return this.#held;
  }
}

makeDisposable(CoreAnalysis.prototype);
makeReadable(CoreAnalysis.prototype, "Analysis");

type Placed = Span & { readonly text: string };

function readData(raw: RawAnalysis): { data: AnalysisData; byteSpans: readonly ByteSpan[] } {
  const { core, pointer, input } = raw;
  const { text } = input;
  const title = core.title(pointer);
  const blocks = core.blocks(pointer);
  const sentences = core.sentences(pointer);
  const keywords = core.keywords(pointer);
  const byteSpans = sentences.map((sentence) => sentence.span);
  const spanOf = converter(raw, () => {
    const speakers = sentences.flatMap(({ speaker }) => speaker ?? []);
    const spans = [...blocks, ...keywords].map((item) => item.span).concat(byteSpans, speakers);
    return title ? [...spans, title] : spans;
  });
  const place = (bytes: ByteSpan): Placed => {
    const { start, end } = spanOf(bytes);
    return { start, end, text: text.slice(start, end) };
  };
  const data: AnalysisData = {
    text,
    language: core.language(pointer),
    title: title && place(title),
    blocks: blocks.map(({ span, kind }) => ({ ...spanOf(span), kind })),
    sentences: sentences.map((sentence, index) => {
      const speaker = sentence.speaker && place(sentence.speaker).text;
      return placed(sentence, index, place(sentence.span), speaker);
    }),
    keywords: keywords.map(({ span, ...rest }) => ({ ...place(span), ...rest })),
    missingData: core.missingDataOf(pointer),
    focusMatched: core.focusMatched(pointer),
    page: input.page?.page ?? null,
  };
  freezeData(data);
  return { data, byteSpans };
}

// Field by field: there are many sentences, and rest patterns ("...rest") are slow.
function placed(
  raw: RawSentence,
  index: number,
  { start, end, text }: Placed,
  speaker: string | null,
): Sentence {
  const { block, words, characters, flags, reasons, language, damage, score } = raw;
  const { match, antecedent } = raw;
  return {
    index,
    start,
    end,
    text,
    block,
    words,
    characters,
    flags,
    reasons,
    language,
    damage,
    score,
    match,
    antecedent,
    speaker,
  };
}

// A function that converts any of these spans from bytes to UTF-16 units.
function converter(raw: RawAnalysis, spansOf: () => ByteSpan[]): (span: ByteSpan) => Span {
  const { core, chunk, input } = raw;
  // No byte sequence has more units than bytes, so equal totals mean equal offsets everywhere.
  if (chunk.length === input.text.length) return ({ begin, end }) => ({ start: begin, end });
  const spans = spansOf();
  const bytes = new Uint32Array(2 * spans.length);
  spans.forEach((span, i) => bytes.set([span.begin, span.end], 2 * i));
  bytes.sort();
  const units = bytes.slice();
  core.toUtf16(units, chunk);
  const unitOf = (byte: number): number => units[lowerBound(bytes, byte)] ?? 0;
  return ({ begin, end }) => ({ start: unitOf(begin), end: unitOf(end) });
}

function lowerBound(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
