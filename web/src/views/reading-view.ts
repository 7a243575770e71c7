/** Shows an article with its summary and the length slider. */
import type { Budget, Sentence } from "leitsatz";
import { summarySize } from "../model/summary-size.js";
import { LengthSlider } from "./length-slider.js";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { find } from "../browser/dom.js";
import { FactsView } from "./facts-view.js";
import { KeywordsView } from "./keywords-view.js";
import { LeftOutView } from "./left-out-view.js";
import type { Options } from "../model/options.js";
import type { Extract } from "../output/exports.js";
import { stageHere } from "./stage.js";
import type { Stage } from "./stage.js";
import type { Place } from "../model/tab-texts.js";
import { painted } from "../browser/pause.js";
import { PicksView } from "./picks-view.js";
import { TYPES } from "../model/analyzed-article.js";
import type { AnalyzedArticle } from "../model/analyzed-article.js";
import { budgetOf, comparable, firstLength, nearest, stopsOf } from "../model/scale.js";
import type { Extent } from "../model/scale.js";
import type { Selections, ToldSummary } from "../model/selections.js";
import { say } from "../i18n/strings.js";
import { whyChosen, whyNot } from "../model/reasons.js";
import type { Group } from "../model/reasons.js";

export interface ReadingViewListener {
  /** The reader changed options, which the address keeps. */
  options(options: Options): void;
  /** The reader sets the language of the text; empty: detect it. */
  language(tag: string): void;
  /** The reader sets a focus. */
  focus(words: string): void;
  /** The reader wants to copy a sentence, by this button. */
  copy(sentence: Sentence, pressed: HTMLButtonElement): void;
}

// Milliseconds without a key after which a focus counts as typed.
const TYPED = 250;

// Milliseconds between two moves of the slider that the listener is told of.
const BETWEEN = 100;

const NONE: readonly Sentence[] = [];

// Before there is an article.
const ONE: Extent = { sentences: 1, all: 1, words: 1, share: 1, seconds: 1 };

export class ReadingView {
  readonly #title = find("title", HTMLElement);
  readonly #sourceLine = find("source", HTMLElement);
  readonly #line = find("line", HTMLElement);
  readonly #picksRoot = find("picks", HTMLOListElement);
  readonly #unit = find("unit", HTMLSelectElement);
  readonly #form = find("form", HTMLFieldSetElement);
  readonly #focus = find("focus", HTMLInputElement);
  readonly #focusNote = find("focus-note", HTMLElement);
  readonly #article: Stage["article"];
  readonly #slider: LengthSlider;
  readonly #picks: PicksView;
  readonly #left: LeftOutView;
  readonly #highlighting: Stage["highlighting"];
  readonly #navigation: Stage["navigation"];
  readonly #keywords: KeywordsView;
  readonly #facts: FactsView;
  readonly #tabs: Stage["tabs"];
  readonly #listener: ReadingViewListener;
  #options: Options;
  #analyzed: AnalyzedArticle | null = null;
  #languages: readonly string[] = [];
  #stops: readonly number[] = [1];
  #summary: ToldSummary | null = null;
  #asked: Budget | null = null;
  #term: string | null = null;
  #focusTimer = 0;
  #told = true; // whether the listener knows of the slider's last move
  #isTelling = false;

  /** `makeStage`: of where the article is shown. */
  constructor(options: Options, listener: ReadingViewListener, makeStage = stageHere) {
    this.#options = options;
    this.#listener = listener;
    this.#slider = new LengthSlider((stop) => this.#move(stop));
    this.#picks = new PicksView({
      point: (index) => this.#navigation.point(index),
      follow: (index) => this.#navigation.follow(index),
      copy: (sentence, pressed) => listener.copy(sentence, pressed),
      isBeside: () => this.#tabs.isBeside,
    });
    this.#left = new LeftOutView((index) => this.#navigation.follow(index));
    this.#left.onToggle(() => this.#highlightLeftOut());
    const stage = makeStage(this.#picks, {
      count: () => this.#analyzed?.analysis.sentences.length ?? 0,
      chosen: () => this.#shown().map(({ index }) => index),
      reasons: (index, isChosen) => this.#reasons(index, isChosen),
    });
    this.#article = stage.article;
    this.#highlighting = stage.highlighting;
    this.#navigation = stage.navigation;
    this.#tabs = stage.tabs;
    this.#keywords = new KeywordsView((term) => {
      this.#term = term;
      this.#highlight();
    });
    this.#facts = new FactsView((language) => listener.language(language));
    this.#listen();
  }

  get article(): AnalyzedArticle | null {
    return this.#analyzed;
  }

  get options(): Options {
    return this.#options;
  }

  /** The line that is shown instead of sentences, or null. */
  get line(): string | null {
    return this.#options.form === "line" ? (this.#analyzed?.line ?? "") : null;
  }

  /** The summary to export; null if there is none. `isNumbered`: with the sentences' numbers. */
  extract(isNumbered: boolean): Extract | null {
    if (!this.#analyzed || !this.#summary) return null;
    const { name: title, analysis: data, input } = this.#analyzed;
    return {
      title,
      data,
      sentences: this.#summary.sentences,
      line: this.line,
      isList: this.#options.form === "points",
      isNumbered,
      address: input.address ?? "",
    };
  }

  /** The summary as JSON of the schema `leitsatz/1`; null if there is none. */
  async json(): Promise<string | null> {
    const { analysis, input } = this.#analyzed ?? {};
    if (!analysis || !this.#asked) return null;
    const file = input?.name ?? null;
    return `${await analysis.toJson(this.#asked, { file, explain: true })}\n`;
  }

  /** Computes the first summary, so that it appears together with the article. */
  async prepare({ extent, selections }: AnalyzedArticle): Promise<void> {
    const { stops, stop } = this.#scaleOf(extent);
    await selections.get(this.#budgetOf(stops[stop] ?? 1, extent));
  }

  /** Shows an article; resolves when all of it is built. */
  async show(analyzed: AnalyzedArticle, languages: readonly string[]): Promise<void> {
    this.#analyzed?.analysis.free();
    this.#analyzed = analyzed;
    this.#languages = languages;
    this.#term = null;
    this.#summary = null;
    this.#navigation.reset();
    this.#tabs.reset();
    this.#picks.clear();
    this.#focus.value = "";
    this.#focusNote.hidden = true;
    this.#highlighting.clear();
    const { analysis } = analyzed;
    this.#title.lang = languageAttribute(analysis.language);
    this.#title.dir = directionOf(analysis.language);
    this.#tellName(analyzed);
    this.#facts.show(analyzed, languages);
    this.#keywords.show(analysis);
    this.#setScale();
    const isShown = (): boolean => this.#analyzed === analyzed;
    const building = this.#article.show(analysis, analyzed.ownTitle !== "", isShown);
    const { isBuilt } = this.#article;
    await this.#choose();
    await building;
    if (isShown() && !isBuilt) this.#highlight();
  }

  /** Gives back the memory of the article, which is no longer shown. */
  release(): void {
    this.#analyzed?.analysis.free();
    this.#analyzed = null;
    this.#summary = null;
    this.#asked = null;
    this.#navigation.reset();
    this.#tabs.strip(null);
    this.#picks.clear();
    this.#left.clear();
    this.#facts.release();
    this.#highlighting.release();
    this.#article.release();
  }

  /** Applies options that changed elsewhere, such as in the address. */
  apply(options: Options): void {
    this.#options = options;
    if (!this.#analyzed) return;
    this.#setScale();
    void this.#choose();
  }

  /** Shows all phrases again, after the interface's language has changed. */
  retell(): void {
    const analyzed = this.#analyzed;
    if (!analyzed) return;
    this.#facts.show(analyzed, this.#languages);
    this.#picks.clear();
    this.#left.clear();
    this.#tellName(analyzed, false);
    if (this.#summary) this.#render(this.#summary);
  }

  // A name that is no title is small. A title of the text stays as it is, with its sentences.
  #tellName({ title, name, input }: AnalyzedArticle, isNew = true): void {
    this.#title.classList.toggle("unnamed", title === "");
    if (isNew || title === "") this.#title.textContent = name || say("untitled");
    const isFile = input.name !== undefined && title !== "";
    this.#sourceLine.textContent = isFile ? say("source.file", { name: input.name ?? "" }) : "";
  }

  /** Where the reader is. */
  get place(): Place {
    return { top: scrollY, tab: this.#tabs.shown };
  }

  /** Brings the reader to a place; to none: the top of the summary. */
  restore(place: Place | null): void {
    if (place) this.#tabs.set(place.tab);
    scrollTo({ top: place?.top ?? 0 });
  }

  /** What there is to read aloud: the line, or the sentences. */
  get passages(): { index: number | null; text: string; language: string }[] {
    const { line } = this;
    const language = this.#analyzed?.analysis.language ?? "";
    if (line !== null) return [{ index: null, text: line, language }];
    return this.#shown().map(({ index, text, language }) => ({ index, text, language }));
  }

  /** Lights the sentence that is read aloud, or none. */
  light(index: number | null): void {
    this.#picks.light(index, "nearest");
    this.#navigation.point(index);
  }

  /** Closes the reason card; false if it was not open. */
  close(): boolean {
    return this.#navigation.close();
  }

  /** Shows what of the article answers `words`. @throws Failure, LeitsatzError */
  async refocus(words: string): Promise<void> {
    await this.#analyzed?.refocus(words);
    const focus = this.#focus.value.trim();
    const isMissed = focus !== "" && this.#analyzed?.analysis.focusMatched === false;
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
      this.#navigation.close();
      this.#highlighting.drawMap();
    });
  }

  #why(sentence: Sentence): string {
    const analyzed = this.#analyzed;
    if (!analyzed) return "";
    const whys = this.#summary?.whys.get(sentence.index) ?? [];
    return whyChosen(sentence, whys, analyzed.rankOf(sentence.index), analyzed.extent.all);
  }

  #reasons(index: number, isChosen: boolean): string {
    const sentence = this.#analyzed?.analysis.sentences[index];
    if (!sentence || !this.#analyzed) return "";
    if (isChosen) return this.#why(sentence);
    return whyNot(sentence, this.#analyzed.rankOf(index), this.#analyzed.extent.all);
  }

  #setUnit(unit: Options["unit"]): void {
    const analyzed = this.#analyzed;
    if (!analyzed) return;
    const shown = this.#summary?.sentences.length ?? firstLength(analyzed.extent);
    const stops = stopsOf(unit, analyzed.extent);
    const length = stops[nearest(stops, comparable(unit, shown, analyzed.extent))] ?? null;
    this.#change({ ...this.#options, unit, length });
  }

  #setScale(): void {
    const { unit, form } = this.#options;
    const extent = this.#analyzed?.extent;
    if (!extent) return;
    this.#unit.value = unit;
    for (const radio of this.#form.querySelectorAll("input")) radio.checked = radio.value === form;
    const { stops, stop } = this.#scaleOf(extent);
    this.#stops = stops;
    this.#slider.set(stop, stops.length - 1);
  }

  // The slider's stops, and the one that the options ask for.
  #scaleOf(extent: Extent): { stops: readonly number[]; stop: number } {
    const { unit, length } = this.#options;
    const stops = stopsOf(unit, extent);
    const wanted = length ?? comparable(unit, firstLength(extent), extent);
    return { stops, stop: nearest(stops, wanted) };
  }

  #move(stop: number): void {
    const length = this.#stops[stop] ?? null;
    this.#options = { ...this.#options, length };
    this.#slider.set(stop, this.#stops.length - 1);
    void this.#choose();
    this.#told = false;
    void this.#tellMoves();
  }

  // The address follows when the summary has been painted, and a few times a second: each change of
  // it takes the browser some time, and of too many it ignores some.
  async #tellMoves(): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    while (!this.#told) {
      await painted();
      this.#told = true;
      this.#listener.options(this.#options);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
    this.#isTelling = false;
  }

  #change(options: Options): void {
    this.apply(options);
    this.#listener.options(options);
  }

  #budgetAt(stop: number): Budget {
    const extent = this.#analyzed?.extent ?? ONE;
    return this.#budgetOf(this.#stops[stop] ?? 1, extent);
  }

  #budgetOf(value: number, extent: Extent): Budget {
    const { unit, form } = this.#options;
    const type = TYPES[form === "points" ? "points" : "sentences"];
    return { ...budgetOf(unit, value, extent), type };
  }

  async #choose(): Promise<void> {
    const analyzed = this.#analyzed;
    if (!analyzed) return;
    const { selections } = analyzed;
    const budget = this.#budgetAt(this.#slider.stop);
    this.#asked = budget;
    const isWanted = (): boolean =>
      this.#analyzed === analyzed && analyzed.selections === selections && this.#asked === budget;
    const summary = selections.peek(budget) ?? (await selections.get(budget));
    if (!isWanted()) return;
    this.#render(summary);
    this.#foresee(selections, isWanted).catch(() => {});
  }

  async #foresee(selections: Selections, isWanted: () => boolean): Promise<void> {
    await painted(); // the summary is painted before others are computed
    // The nearest stops first, since the reader moves the slider from where it is.
    const stops = this.#stops.map((_, i) => i);
    stops.sort((a, b) => Math.abs(a - this.#slider.stop) - Math.abs(b - this.#slider.stop));
    const budgets = stops.map((stop) => this.#budgetAt(stop));
    await selections.foresee(budgets, isWanted);
  }

  #render(summary: ToldSummary): void {
    const analyzed = this.#analyzed;
    if (!analyzed) return;
    this.#summary = summary;
    const { form } = this.#options;
    const line = this.line;
    this.#line.hidden = line === null;
    this.#line.textContent = line ?? "";
    this.#line.lang = languageAttribute(analyzed.analysis.language);
    this.#line.dir = directionOf(analyzed.analysis.language);
    this.#picksRoot.hidden = line !== null;
    // One sentence has no length and no form.
    const isOne = analyzed.extent.all === 1;
    this.#slider.show(line === null && this.#stops.length > 1);
    this.#form.hidden = isOne;
    this.#focus.hidden = isOne;
    this.#picks.show(line === null ? summary.sentences : NONE, form === "points", (sentence) =>
      this.#why(sentence),
    );
    this.#highlight();
    this.#left.show(this.#leftOut(), analyzed.analysis.page);
    this.#slider.say(...summarySize(analyzed, summary, this.#options.unit, line));
  }

  /** The sentences that are shown, or that the line is taken from. */
  #shown(): readonly Sentence[] {
    const chosen = this.line === null ? this.#summary?.sentences : this.#analyzed?.lineSentences;
    return chosen ?? NONE;
  }

  #leftOut(): Map<Group, Sentence[]> {
    const chosen = new Set((this.#summary?.sentences ?? NONE).map(({ index }) => index));
    return LeftOutView.of(this.#analyzed?.analysis.sentences ?? NONE, chosen);
  }

  #highlight(): void {
    const analyzed = this.#analyzed;
    if (!analyzed) return;
    const shown = this.#shown();
    this.#highlighting.chosen(analyzed, shown);
    this.#tabs.strip(this.#article.elementOf(shown[0]?.index ?? 0));
    this.#highlightLeftOut();
    this.#highlighting.keyword(analyzed.analysis, this.#term);
  }

  #highlightLeftOut(): void {
    this.#highlighting.leftOut(this.#left.isOpen ? [...this.#leftOut().values()].flat() : NONE);
  }
}
