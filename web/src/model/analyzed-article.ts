/** One text that was read, and what the page knows of it. */
import type { Headline, Sentence, Summary, SummaryType } from "leitsatz";
import type { WorkerAnalysis } from "leitsatz/worker";
import { pause } from "../browser/pause.js";
import type { Extent } from "./scale.js";
import { Selections } from "./selections.js";
import type { Source } from "./source.js";

// Places in the order of weight, as shares of all that can be chosen: marked strongly, less, least.
const FIRST_RANK = 0.12;
const SECOND_RANK = 0.3;

export class Reading {
  readonly source: Source;
  readonly analysis: WorkerAnalysis;
  readonly headline: Headline | null;
  /** The text in one line: a headline if it says more than the title, else the best sentence. */
  readonly line: string;
  /** The sentences that the line is taken from; none if it comes from a title of its own. */
  readonly lineSentences: readonly Sentence[];
  readonly extent: Extent;
  /** Seconds that the whole text takes. */
  readonly seconds: number;
  readonly words: number;
  readonly damaged: number;
  selections: Selections;
  #candidates: readonly Sentence[];
  #ranks: Map<number, number> | null = null; // made when first asked for

  private constructor(
    source: Source,
    analysis: WorkerAnalysis,
    headline: Headline | null,
    first: Summary,
    all: Summary,
  ) {
    this.source = source;
    this.analysis = analysis;
    this.headline = headline;
    const isTitle = headline === null || headline.text === this.title;
    const best = first.sentences[0];
    this.line = (isTitle ? best?.text : headline.text) ?? "";
    this.lineSentences = isTitle ? (best ? [best] : []) : sentencesAt(headline, analysis);
    this.seconds = all.statistics.readingSeconds;
    this.words = all.statistics.words;
    this.damaged = all.statistics.damaged;
    this.extent = {
      sentences: all.sentences.length,
      words: all.words,
      seconds: Math.max(1, all.statistics.summarySeconds),
    };
    this.selections = new Selections(analysis);
    this.#candidates = all.sentences;
  }

  static async of(source: Source, analysis: WorkerAnalysis): Promise<Reading> {
    const [headline, first, all] = await Promise.all([
      analysis.headline(),
      analysis.select({ sentences: 1 }),
      analysis.select({ sentences: Infinity }),
    ]);
    await pause(); // each step takes a moment in a long text: the page answers between them
    return new Reading(source, analysis, headline, first, all);
  }

  /** A title that is known besides the text, or nothing. */
  get ownTitle(): string {
    return this.source.title || this.analysis.page?.title || "";
  }

  /** What stands above the article: its title, else a headline out of it. */
  get title(): string {
    const { analysis, headline } = this;
    return this.ownTitle || analysis.title?.text || headline?.text || "";
  }

  /** Place by weight among all that can be chosen, from 1; 0 for what can't be. */
  rankOf(index: number): number {
    this.#ranks ??= ranksOf(this.#candidates);
    return this.#ranks.get(index) ?? 0;
  }

  /** How strongly a chosen sentence is marked: 1 most, 3 least. It stays while the slider moves. */
  strengthOf(index: number): 1 | 2 | 3 {
    const share = (this.rankOf(index) - 1) / Math.max(1, this.extent.sentences);
    if (share < FIRST_RANK) return 1;
    return share < SECOND_RANK ? 2 : 3;
  }

  /** Weighs anew by what the reader asks for; all selections are new then. */
  async refocus(words: string): Promise<void> {
    await this.analysis.refocus(words);
    this.selections = new Selections(this.analysis);
    const all = await this.selections.get({ sentences: Infinity });
    this.#candidates = all.sentences;
    this.#ranks = null;
  }
}

function sentencesAt(headline: Headline, { sentences }: WorkerAnalysis): readonly Sentence[] {
  if (headline.source === "title") return [];
  return sentences.filter(({ start, end }) => start < headline.end && headline.start < end);
}

function ranksOf(candidates: readonly Sentence[]): Map<number, number> {
  const order = [...candidates].sort((a, b) => b.score - a.score || a.index - b.index);
  return new Map(order.map((sentence, i) => [sentence.index, i + 1]));
}

/** What the library is to choose for. */
export const TYPES = { sentences: "tldr", points: "key-points" } as const satisfies Readonly<
  Record<string, SummaryType>
>;
