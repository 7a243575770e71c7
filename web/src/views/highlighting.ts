/** Decides which parts of the article, and of the map beside it, are highlighted. */
import type { AnalysisData, Sentence } from "leitsatz";
import type { ArticleView } from "./article-view.js";
import { placesOf } from "./keywords-view.js";
import type { MapView } from "./map-view.js";
import { makeHighlightLayers } from "./highlight-layers.js";
import type { TextRange } from "./highlight-layers.js";
import type { AnalyzedArticle } from "../model/analyzed-article.js";

// Up to this many chosen sentences are placed on the map by their position on the screen. More, and
// those of long articles, are placed by their offset in the text, which needs no layout.
const MEASURED = 200;

export class Highlighting {
  readonly #layers = makeHighlightLayers();
  readonly #article: ArticleView;
  readonly #root: HTMLElement;
  readonly #map: MapView;
  #analyzed: AnalyzedArticle | null = null;
  #chosen: readonly Sentence[] = [];
  #frame = 0; // request for the frame that draws the map

  constructor(article: ArticleView, root: HTMLElement, map: MapView) {
    this.#article = article;
    this.#root = root;
    this.#map = map;
  }

  /** Removes all highlights except those of chosen sentences. */
  clear(): void {
    for (const layer of ["keyword", "left-out", "current"] as const) this.#layers.set(layer, []);
  }

  /** Forgets the article. */
  release(): void {
    cancelAnimationFrame(this.#frame);
    this.clear();
    for (const layer of ["rank-1", "rank-2", "rank-3"] as const) this.#layers.set(layer, []);
    this.#analyzed = null;
    this.#chosen = [];
  }

  /** Highlights the chosen sentences, those with a higher rank more strongly. */
  chosen(analyzed: AnalyzedArticle, sentences: readonly Sentence[]): void {
    this.#analyzed = analyzed;
    this.#chosen = sentences;
    const strengths: TextRange[][] = [[], [], []];
    for (const { index } of sentences) {
      strengths[analyzed.strengthOf(index) - 1]?.push(...this.#article.rangesOf(index));
    }
    this.#layers.set("rank-1", strengths[0] ?? []);
    this.#layers.set("rank-2", strengths[1] ?? []);
    this.#layers.set("rank-3", strengths[2] ?? []);
    this.drawMap();
  }

  leftOut(sentences: readonly Sentence[]): void {
    this.#layers.set(
      "left-out",
      sentences.flatMap(({ index }) => this.#article.rangesOf(index)),
    );
  }

  /** Highlights every place of a term; none for null. */
  keyword(data: AnalysisData, term: string | null): void {
    const places = term === null ? [] : placesOf(term, data);
    this.#layers.set(
      "keyword",
      places.flatMap(({ sentence, start, end }) =>
        this.#article.rangesWithin(sentence, start, end),
      ),
    );
  }

  /** Highlights the sentence that the reader is at; none for null. */
  current(index: number | null): void {
    this.#layers.set("current", index === null ? [] : this.#article.rangesOf(index));
  }

  /** Draws the map in the next frame, which needs the article's layout anyway. */
  drawMap(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#drawMap());
  }

  #drawMap(): void {
    const analyzed = this.#analyzed;
    if (!analyzed) return;
    const { top, height } = this.#root.getBoundingClientRect();
    const { length } = analyzed.analysis.text;
    const isShort = this.#chosen.length <= MEASURED && !this.#article.isLong;
    const isMeasured = isShort && height > 0;
    this.#map.draw(
      this.#chosen.map(({ index, start }) => {
        const box = isMeasured
          ? this.#article.elementOf(index)?.getBoundingClientRect()
          : undefined;
        const share = box ? (box.top - top) / height : start / Math.max(1, length);
        return { share: Math.min(1, Math.max(0, share)), strength: analyzed.strengthOf(index) };
      }),
    );
    this.look();
  }

  /** Updates the visible part of the article on the map. */
  look(): void {
    const { top, height } = this.#root.getBoundingClientRect();
    if (height === 0) return; // it is not shown
    const clamp = (value: number): number => Math.min(1, Math.max(0, value / height));
    this.#map.sight(clamp(-top), clamp(innerHeight - top));
  }
}
