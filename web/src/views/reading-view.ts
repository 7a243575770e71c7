/** The state that people live in: an article, its summary beside it, and the slider. */
import type { Budget, Sentence, Summary } from "leitsatz";
import { ArticleView } from "./article-view.js";
import { countOf } from "../model/summary-size.js";
import { Dial } from "./length-slider.js";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { find } from "../browser/dom.js";
import { FactsView } from "./facts-view.js";
import { Guide } from "./sentence-navigation.js";
import { Highlighting } from "./highlighting.js";
import { KeywordsView } from "./keywords-view.js";
import { LeftOutView } from "./left-out-view.js";
import { MapView } from "./map-view.js";
import type { Options } from "../model/options.js";
import { painted } from "../browser/pause.js";
import { PicksView } from "./picks-view.js";
import { TYPES } from "../model/reading.js";
import type { Reading } from "../model/reading.js";
import { budgetOf, comparable, firstLength, nearest, stopsOf } from "../model/scale.js";
import type { Extent } from "../model/scale.js";
import type { Selections } from "../model/selections.js";
import { say } from "../i18n/strings.js";
import { whyChosen, whyNot } from "../model/reasons.js";
import type { Group } from "../model/reasons.js";

export interface RoomListener {
  /** The reader chose something that the address is to remember. */
  options(options: Options): void;
  /** The reader says which language the text is in; empty: to be found out. */
  language(tag: string): void;
  /** The reader asks for something. */
  focus(words: string): void;
}

// Milliseconds without a key after which a focus is taken as typed.
const TYPED = 250;

const NONE: readonly Sentence[] = [];

export class Room {
  readonly #title = find("title", HTMLElement);
  readonly #sourceLine = find("source", HTMLElement);
  readonly #line = find("line", HTMLElement);
  readonly #picksRoot = find("picks", HTMLOListElement);
  readonly #articleRoot = find("article", HTMLElement);
  readonly #unit = find("unit", HTMLSelectElement);
  readonly #form = find("form", HTMLFieldSetElement);
  readonly #focus = find("focus", HTMLInputElement);
  readonly #focusNote = find("focus-note", HTMLElement);
  readonly #article: ArticleView;
  readonly #dial: Dial;
  readonly #picks: PicksView;
  readonly #left: LeftOutView;
  readonly #highlighting: Highlighting;
  readonly #guide: Guide;
  readonly #keywords: KeywordsView;
  readonly #facts: FactsView;
  readonly #listener: RoomListener;
  #options: Options;
  #reading: Reading | null = null;
  #languages: readonly string[] = [];
  #stops: readonly number[] = [1];
  #summary: Summary | null = null;
  #asked: Budget | null = null;
  #term: string | null = null;
  #focusTimer = 0;

  constructor(options: Options, listener: RoomListener) {
    this.#options = options;
    this.#listener = listener;
    this.#article = new ArticleView(this.#articleRoot, this.#title);
    this.#dial = new Dial((stop) => this.#move(stop));
    this.#picks = new PicksView({
      point: (index) => this.#guide.point(index),
      follow: (index) => this.#guide.follow(index),
    });
    this.#left = new LeftOutView((index) => this.#guide.follow(index));
    this.#left.onToggle(() => this.#highlightLeftOut());
    const map = new MapView({
      go: (share) => this.#scrollTo(share),
      step: (by) => this.#guide.step(by),
    });
    this.#highlighting = new Highlighting(this.#article, this.#articleRoot, map);
    this.#guide = new Guide(this.#article, this.#picks, this.#highlighting, {
      count: () => this.#reading?.analysis.sentences.length ?? 0,
      chosen: () => this.#shown().map(({ index }) => index),
      verdict: (index, isChosen) => this.#verdict(index, isChosen),
    });
    this.#keywords = new KeywordsView((term) => {
      this.#term = term;
      this.#highlight();
    });
    this.#facts = new FactsView((language) => listener.language(language));
    this.#listen();
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  get summary(): Summary | null {
    return this.#summary;
  }

  get options(): Options {
    return this.#options;
  }

  /** What is shown as one line, or null if there are sentences instead. */
  get line(): string | null {
    return this.#options.form === "line" ? (this.#reading?.line ?? "") : null;
  }

  /** The summary as JSON of the schema `leitsatz/1`, or null without one. */
  async json(): Promise<string | null> {
    const { analysis, source } = this.#reading ?? {};
    if (!analysis || !this.#asked) return null;
    const file = source?.name ?? null;
    return `${await analysis.toJson(this.#asked, { file, explain: true })}\n`;
  }

  /** Asks for the first summary of what is to be shown, so that both are seen at once. */
  async prepare({ extent, selections }: Reading): Promise<void> {
    const { stops, stop } = this.#scaleOf(extent);
    await selections.get(this.#budgetOf(stops[stop] ?? 1, extent));
  }

  /** Shows what was read; resolves when the whole article stands there. */
  async show(reading: Reading, languages: readonly string[]): Promise<void> {
    this.#reading?.analysis.free();
    this.#reading = reading;
    this.#languages = languages;
    this.#term = null;
    this.#summary = null;
    this.#guide.reset();
    this.#picks.clear();
    this.#focus.value = "";
    this.#focusNote.hidden = true;
    this.#highlighting.clear();
    const { analysis, source } = reading;
    this.#title.lang = languageAttribute(analysis.language);
    this.#title.dir = directionOf(analysis.language);
    this.#title.textContent = reading.title || say("untitled");
    this.#sourceLine.textContent = source.name ? say("source.file", { name: source.name }) : "";
    this.#facts.show(reading, languages);
    this.#keywords.show(analysis);
    this.#setScale();
    const isShown = (): boolean => this.#reading === reading;
    const building = this.#article.show(analysis, reading.ownTitle !== "", isShown);
    const { isBuilt } = this.#article;
    await this.#choose();
    await building;
    if (isShown() && !isBuilt) this.#highlight();
  }

  /** Applies options that came from elsewhere, such as the address. */
  apply(options: Options): void {
    this.#options = options;
    if (!this.#reading) return;
    this.#setScale();
    void this.#choose();
  }

  /** Says everything anew, after the interface's language has changed. */
  retell(): void {
    const reading = this.#reading;
    if (!reading) return;
    this.#facts.show(reading, this.#languages);
    this.#picks.clear();
    const { source } = reading;
    this.#sourceLine.textContent = source.name ? say("source.file", { name: source.name }) : "";
    if (reading.title === "") this.#title.textContent = say("untitled");
    if (this.#summary) this.#render(this.#summary);
  }

  /** Closes what is open beside the text; false if nothing was. */
  close(): boolean {
    return this.#guide.close();
  }

  /** After the focus has changed: whether the text says anything of it. */
  async refocused(): Promise<void> {
    const focus = this.#focus.value.trim();
    const isMissed = focus !== "" && this.#reading?.analysis.focusMatched === false;
    this.#focusNote.hidden = !isMissed;
    this.#focusNote.textContent = isMissed ? say("focus.none") : "";
    this.#picks.clear();
    this.#asked = null;
    await this.#choose();
  }

  #listen(): void {
    this.#unit.addEventListener("change", () => this.#setUnit(this.#unit.value as Options["unit"]));
    this.#form.addEventListener("change", (event) => {
      const form = (event.target as HTMLInputElement).value as Options["form"];
      this.#change({ ...this.#options, form });
    });
    this.#focus.addEventListener("input", () => {
      clearTimeout(this.#focusTimer);
      const tell = (): void => this.#listener.focus(this.#focus.value.trim());
      this.#focusTimer = setTimeout(tell, TYPED);
    });
    addEventListener("scroll", () => this.#highlighting.look(), { passive: true });
    addEventListener("resize", () => {
      this.#guide.close();
      this.#highlighting.drawMap();
    });
  }

  #why(sentence: Sentence): string {
    return whyChosen(sentence, this.#keywords.terms);
  }

  #verdict(index: number, isChosen: boolean): string {
    const sentence = this.#reading?.analysis.sentences[index];
    if (!sentence || !this.#reading) return "";
    const { extent } = this.#reading;
    return isChosen
      ? this.#why(sentence)
      : whyNot(sentence, this.#reading.rankOf(index), extent.sentences);
  }

  #setUnit(unit: Options["unit"]): void {
    const reading = this.#reading;
    if (!reading) return;
    const shown = this.#summary?.sentences.length ?? firstLength(reading.extent);
    const stops = stopsOf(unit, reading.extent);
    const length = stops[nearest(stops, comparable(unit, shown, reading.extent))] ?? null;
    this.#change({ ...this.#options, unit, length });
  }

  #setScale(): void {
    const { unit, form } = this.#options;
    const extent = this.#reading?.extent;
    if (!extent) return;
    this.#unit.value = unit;
    for (const radio of this.#form.querySelectorAll("input")) radio.checked = radio.value === form;
    const { stops, stop } = this.#scaleOf(extent);
    this.#stops = stops;
    this.#dial.set(stop, stops.length - 1);
  }

  // Where the slider can stand, and the place among them that the options ask for.
  #scaleOf(extent: Extent): { stops: readonly number[]; stop: number } {
    const { unit, length } = this.#options;
    const stops = stopsOf(unit, extent);
    const wanted = length ?? comparable(unit, firstLength(extent), extent);
    return { stops, stop: nearest(stops, wanted) };
  }

  #move(stop: number): void {
    const length = this.#stops[stop] ?? null;
    this.#options = { ...this.#options, length };
    this.#dial.set(stop, this.#stops.length - 1);
    void this.#choose();
    this.#listener.options(this.#options);
  }

  #change(options: Options): void {
    this.apply(options);
    this.#listener.options(options);
  }

  #budgetAt(stop: number): Budget {
    const extent = this.#reading?.extent ?? { sentences: 1, words: 1, seconds: 1 };
    return this.#budgetOf(this.#stops[stop] ?? 1, extent);
  }

  #budgetOf(value: number, extent: Extent): Budget {
    const { unit, form } = this.#options;
    const type = TYPES[form === "points" ? "points" : "sentences"];
    return { ...budgetOf(unit, value, extent), type };
  }

  async #choose(): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const { selections } = reading;
    const budget = this.#budgetAt(this.#dial.stop);
    this.#asked = budget;
    const isWanted = (): boolean =>
      this.#reading === reading && reading.selections === selections && this.#asked === budget;
    const summary = selections.peek(budget) ?? (await selections.get(budget));
    if (!isWanted()) return;
    this.#render(summary);
    this.#foresee(selections, isWanted).catch(() => {});
  }

  async #foresee(selections: Selections, isWanted: () => boolean): Promise<void> {
    await painted(); // what was chosen is seen before anything else is asked for
    // The nearest stops first: the reader moves from where the slider is.
    const stops = this.#stops.map((_, i) => i);
    stops.sort((a, b) => Math.abs(a - this.#dial.stop) - Math.abs(b - this.#dial.stop));
    const budgets = stops.map((stop) => this.#budgetAt(stop));
    await selections.foresee(budgets, isWanted);
  }

  #render(summary: Summary): void {
    const reading = this.#reading;
    if (!reading) return;
    this.#summary = summary;
    const { form } = this.#options;
    const line = this.line;
    this.#line.hidden = line === null;
    this.#line.textContent = line ?? "";
    this.#line.lang = languageAttribute(reading.analysis.language);
    this.#line.dir = directionOf(reading.analysis.language);
    this.#picksRoot.hidden = line !== null;
    this.#dial.show(line === null);
    this.#picks.show(line === null ? summary.sentences : NONE, form === "points", (sentence) =>
      this.#why(sentence),
    );
    this.#highlight();
    this.#left.show(this.#leftOut(), reading.analysis.page);
    this.#dial.say(...countOf(reading, summary, this.#options.unit, line));
  }

  /** The sentences that what is shown is taken from. */
  #shown(): readonly Sentence[] {
    const chosen = this.line === null ? this.#summary?.sentences : this.#reading?.lineSentences;
    return chosen ?? NONE;
  }

  #leftOut(): Map<Group, Sentence[]> {
    const chosen = new Set((this.#summary?.sentences ?? NONE).map(({ index }) => index));
    return LeftOutView.of(this.#reading?.analysis.sentences ?? NONE, chosen);
  }

  #highlight(): void {
    const reading = this.#reading;
    if (!reading) return;
    this.#highlighting.chosen(reading, this.#shown());
    this.#highlightLeftOut();
    this.#highlighting.keyword(reading.analysis, this.#term);
  }

  #highlightLeftOut(): void {
    this.#highlighting.leftOut(this.#left.isOpen ? [...this.#leftOut().values()].flat() : NONE);
  }

  #scrollTo(share: number): void {
    const { top, height } = this.#articleRoot.getBoundingClientRect();
    scrollBy({ top: top + share * height - innerHeight / 2 });
  }
}
