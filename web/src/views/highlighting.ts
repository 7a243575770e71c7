/** What is lit up in the article and on the map beside it. */
import type { AnalysisData, Sentence } from "leitsatz";
import type { ArticleView } from "./article-view.js";
import { placesOf } from "./keywords-view.js";
import type { MapView } from "./map-view.js";
import { makeMarks } from "./marks.js";
import type { Stretch } from "./marks.js";
import type { Reading } from "../model/reading.js";

// Up to so many chosen sentences stand in the map where they stand on the screen; more of them
// where they stand in the text, which costs no layout.
const MEASURED = 200;

export class Highlighting {
  readonly #marks = makeMarks();
  readonly #article: ArticleView;
  readonly #root: HTMLElement;
  readonly #map: MapView;
  #reading: Reading | null = null;
  #chosen: readonly Sentence[] = [];
  #frame = 0; // that draws the map

  constructor(article: ArticleView, root: HTMLElement, map: MapView) {
    this.#article = article;
    this.#root = root;
    this.#map = map;
  }

  /** Nothing is lit but what is chosen. */
  clear(): void {
    for (const layer of ["keyword", "left-out", "current"] as const) this.#marks.set(layer, []);
  }

  /** The chosen sentences, the more strongly the more they weigh. */
  chosen(reading: Reading, sentences: readonly Sentence[]): void {
    this.#reading = reading;
    this.#chosen = sentences;
    const strengths: Stretch[][] = [[], [], []];
    for (const { index } of sentences) {
      strengths[reading.strengthOf(index) - 1]?.push(...this.#article.stretch(index));
    }
    this.#marks.set("rank-1", strengths[0] ?? []);
    this.#marks.set("rank-2", strengths[1] ?? []);
    this.#marks.set("rank-3", strengths[2] ?? []);
    this.drawMap();
  }

  leftOut(sentences: readonly Sentence[]): void {
    this.#marks.set(
      "left-out",
      sentences.flatMap(({ index }) => this.#article.stretch(index)),
    );
  }

  /** Every place of a term, or none. */
  keyword(data: AnalysisData, term: string | null): void {
    const places = term === null ? [] : placesOf(term, data);
    this.#marks.set(
      "keyword",
      places.flatMap(({ sentence, start, end }) =>
        this.#article.stretchWithin(sentence, start, end),
      ),
    );
  }

  /** The sentence that the reader is at, or none. */
  current(index: number | null): void {
    this.#marks.set("current", index === null ? [] : this.#article.stretch(index));
  }

  /** Draws the map with the next frame, which has to lay the article out anyway. */
  drawMap(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#drawMap());
  }

  #drawMap(): void {
    const reading = this.#reading;
    if (!reading) return;
    const { top, height } = this.#root.getBoundingClientRect();
    const { length } = reading.analysis.text;
    const isMeasured = this.#chosen.length <= MEASURED && height > 0;
    this.#map.draw(
      this.#chosen.map(({ index, start }) => {
        const box = isMeasured
          ? this.#article.elementOf(index)?.getBoundingClientRect()
          : undefined;
        const share = box ? (box.top - top) / height : start / Math.max(1, length);
        return { share: Math.min(1, Math.max(0, share)), strength: reading.strengthOf(index) };
      }),
    );
    this.look();
  }

  /** Shows on the map which part of the article is in sight. */
  look(): void {
    const { top, height } = this.#root.getBoundingClientRect();
    if (height === 0) return; // it is not shown
    const clamp = (value: number): number => Math.min(1, Math.max(0, value / height));
    this.#map.sight(clamp(-top), clamp(innerHeight - top));
  }
}
