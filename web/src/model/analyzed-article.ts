/** An article with its analysis, and the figures that the views show. */
import type { Headline, Sentence, Summary, SummaryType } from "leitsatz";
import type { WorkerAnalysis } from "leitsatz/worker";
import { pause } from "../browser/pause.js";
import { groupOf } from "./reasons.js";
import type { Extent } from "./scale.js";
import { Selections } from "./selections.js";
import type { ArticleInput } from "./article-input.js";

// Limits of the ranks that are highlighted most strongly and less strongly, as shares of all
// sentences that can be chosen.
const FIRST_RANK = 0.12;
const SECOND_RANK = 0.3;

const WHOLE_SHARE = 100; // percent

const SHORT = 3; // sentences
const FIRST_WORDS = 60; // characters

export class AnalyzedArticle {
  readonly input: ArticleInput;
  readonly analysis: WorkerAnalysis;
  readonly headline: Headline | null;
  /** The article in one line: a headline if it differs from the title, else the best sentence. */
  readonly line: string;
  /** The sentences that the line is taken from; none if it is from a title outside the text. */
  readonly lineSentences: readonly Sentence[];
  readonly extent: Extent;
  /** The reading time of the whole text in seconds. */
  readonly seconds: number;
  readonly words: number;
  readonly damaged: number;
  selections: Selections;
  #candidates: readonly Sentence[];
  #ranks: Map<number, number> | null = null; // made when first asked for

  private constructor(
    input: ArticleInput,
    analysis: WorkerAnalysis,
    headline: Headline | null,
    first: Summary,
    all: Summary,
    sound: Summary,
  ) {
    this.input = input;
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
      sentences: sound.sentences.length,
      all: all.sentences.length,
      words: sound.words,
      share: Math.ceil((sound.words / Math.max(1, all.words)) * WHOLE_SHARE),
      seconds: Math.max(1, sound.statistics.summarySeconds),
    };
    this.selections = new Selections(analysis);
    this.#candidates = all.sentences;
  }

  static async of(input: ArticleInput, analysis: WorkerAnalysis): Promise<AnalyzedArticle> {
    const [headline, first, all] = await Promise.all([
      analysis.headline(),
      analysis.select({ sentences: 1 }),
      analysis.select({ sentences: Infinity }),
    ]);
    await pause(); // in a long text each step takes a moment, so the page handles input between
    const faults = all.sentences.filter((sentence) => groupOf(sentence) !== null).length;
    const sentences = all.sentences.length - faults;
    const isMixed = faults > 0 && sentences > 0;
    const sound = isMixed ? await analysis.select({ sentences }) : all;
    return new AnalyzedArticle(input, analysis, headline, first, all, sound);
  }

  /** A title outside the text, or nothing. */
  get ownTitle(): string {
    return this.input.title || this.analysis.page?.title || "";
  }

  /** The title of the article, or nothing: none is invented. */
  get title(): string {
    return this.ownTitle || this.analysis.title?.text || "";
  }

  /** What to call the article: by its title, its file's name or its first words, else nothing. */
  get name(): string {
    return this.title || this.input.name || this.#firstWords();
  }

  // Nothing of a short text, which would only be said twice.
  #firstWords(): string {
    const text = this.#candidates[0]?.text ?? "";
    if (this.extent.all <= SHORT) return "";
    if (text.length <= FIRST_WORDS) return text;
    const cut = text.slice(0, FIRST_WORDS);
    const end = cut.lastIndexOf(" ");
    return `${cut.slice(0, end > 0 ? end : undefined)}…`;
  }

  /** The index of the first sentence that can be chosen. */
  get opening(): number | undefined {
    return this.#candidates[0]?.index;
  }

  /** The rank among all sentences that can be chosen, from 1; 0 for others. */
  rankOf(index: number): number {
    this.#ranks ??= ranksOf(this.#candidates);
    return this.#ranks.get(index) ?? 0;
  }

  /** How strongly a chosen sentence is highlighted, 1 to 3. Does not depend on the slider. */
  strengthOf(index: number): 1 | 2 | 3 {
    const share = (this.rankOf(index) - 1) / Math.max(1, this.extent.all);
    if (share < FIRST_RANK) return 1;
    return share < SECOND_RANK ? 2 : 3;
  }

  /** Ranks the sentences again for what the reader asks for. Discards all selections. */
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

/** The library's types of summary. */
export const TYPES = { sentences: "tldr", points: "key-points" } as const satisfies Readonly<
  Record<string, SummaryType>
>;
