/** The state that people live in: an article, its summary beside it, and the slider. */
import type { Budget, Sentence, Summary } from "leitsatz";
import { ArticleView } from "./article-view.js";
import { Card } from "./card.js";
import { Dial } from "./dial.js";
import { directionOf, languageAttribute } from "./direction.js";
import { button, find } from "./dom.js";
import { FactsView } from "./facts-view.js";
import { KeywordsView, placesOf } from "./keywords-view.js";
import { LeftOutView } from "./left-out-view.js";
import { MapView } from "./map-view.js";
import { makeMarks } from "./marks.js";
import type { Stretch } from "./marks.js";
import type { Options } from "./options.js";
import { PicksView } from "./picks-view.js";
import { TYPES } from "./reading.js";
import type { Reading } from "./reading.js";
import { budgetOf, comparable, firstLength, nearest, stopsOf } from "./scale.js";
import { formatDuration, formatPercent, say } from "./strings.js";
import { whyChosen, whyNot } from "./verdict.js";
import type { Group } from "./verdict.js";

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

// How often sentences of an article are shown at once as chosen: all are marked, whatever the list.
const NONE: readonly Sentence[] = [];

export class Room {
  readonly #root = find("reading", HTMLElement);
  readonly #title = find("title", HTMLElement);
  readonly #sourceLine = find("source", HTMLElement);
  readonly #line = find("line", HTMLElement);
  readonly #picksRoot = find("picks", HTMLOListElement);
  readonly #articleRoot = find("article", HTMLElement);
  readonly #unit = find("unit", HTMLSelectElement);
  readonly #form = find("form", HTMLFieldSetElement);
  readonly #focus = find("focus", HTMLInputElement);
  readonly #focusNote = find("focus-note", HTMLElement);
  readonly #back = button("back");
  readonly #marks = makeMarks();
  readonly #card = new Card();
  readonly #article: ArticleView;
  readonly #dial: Dial;
  readonly #picks: PicksView;
  readonly #left: LeftOutView;
  readonly #map: MapView;
  readonly #keywords: KeywordsView;
  readonly #facts: FactsView;
  readonly #listener: RoomListener;
  #options: Options;
  #reading: Reading | null = null;
  #languages: readonly string[] = [];
  #stops: readonly number[] = [1];
  #summary: Summary | null = null;
  #asked: Budget | null = null;
  #current: number | null = null;
  #term: string | null = null;
  #focusTimer = 0;

  constructor(options: Options, listener: RoomListener) {
    this.#options = options;
    this.#listener = listener;
    this.#article = new ArticleView(this.#articleRoot, this.#title);
    this.#dial = new Dial((stop) => this.#move(stop));
    this.#picks = new PicksView({
      point: (index) => this.#point(index),
      follow: (index) => this.follow(index),
    });
    this.#left = new LeftOutView((index) => this.follow(index));
    this.#left.onToggle(() => this.#markLeftOut());
    this.#map = new MapView({
      go: (share) => this.#scrollTo(share),
      step: (by) => this.#step(by),
    });
    this.#keywords = new KeywordsView((term) => {
      this.#term = term;
      this.#markKeyword();
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

  /** Shows what was read; resolves when the whole article stands there. */
  async show(reading: Reading, languages: readonly string[]): Promise<void> {
    this.#reading?.analysis.free();
    this.#reading = reading;
    this.#languages = languages;
    this.#term = null;
    this.#current = null;
    this.#summary = null;
    this.#card.close();
    this.#picks.clear();
    this.#back.hidden = true;
    this.#focus.value = "";
    this.#focusNote.hidden = true;
    for (const layer of ["keyword", "current", "left-out"] as const) this.#marks.set(layer, []);
    const { analysis, source } = reading;
    this.#title.lang = languageAttribute(analysis.language);
    this.#title.dir = directionOf(analysis.language);
    this.#title.textContent = reading.title || say("untitled");
    this.#sourceLine.textContent = source.name ? say("source.file", { name: source.name }) : "";
    this.#facts.show(reading, languages);
    this.#keywords.show(analysis);
    const isShown = (): boolean => this.#reading === reading;
    const built = this.#article.show(analysis, reading.ownTitle !== "", isShown);
    this.#setScale();
    await this.#choose();
    await built;
    if (isShown()) this.#markChosen();
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

  /** Shows a sentence in its place, with the reason for its fate. */
  follow(index: number): void {
    this.#back.hidden = false;
    this.#select(index, true);
  }

  /** Closes what is open beside the text; false if nothing was. */
  close(): boolean {
    const isOpen = this.#card.isOpen;
    this.#card.close();
    this.#current = null;
    this.#marks.set("current", []);
    this.#picks.light(null);
    return isOpen;
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
    this.#back.addEventListener("click", () => this.#goBack());
    this.#articleRoot.addEventListener("click", (event) => {
      if (getSelection()?.isCollapsed === false) return;
      const index = this.#article.sentenceAt(event.target as Node);
      if (index === null) this.close();
      else this.#select(index, false);
    });
    this.#articleRoot.addEventListener("pointerover", (event) => {
      if (this.#current !== null) return;
      this.#picks.light(this.#article.sentenceAt(event.target as Node));
    });
    this.#articleRoot.addEventListener("keydown", (event) => this.#walk(event));
    this.#picksRoot.addEventListener("keydown", (event) => this.#walkPicks(event));
    const look = (): void => this.#look();
    addEventListener("scroll", look, { passive: true });
    addEventListener("resize", () => {
      this.#card.close();
      this.#drawMap();
      look();
    });
  }

  // From sentence to sentence in the article, from chosen one to chosen one with J and K.
  #walk(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosenBy = { j: 1, k: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
    if (by) {
      const last = (this.#reading?.analysis.sentences.length ?? 0) - 1;
      const next = Math.min(last, Math.max(0, (this.#current ?? (by > 0 ? -1 : 1)) + by));
      this.#select(next, true);
    } else if (chosenBy) {
      this.#step(chosenBy);
    } else {
      return;
    }
    event.preventDefault();
  }

  #walkPicks(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    if (!by) return;
    const item = (event.target as Element).closest("li");
    const next = by > 0 ? item?.nextElementSibling : item?.previousElementSibling;
    next?.querySelector("a")?.focus();
    event.preventDefault();
  }

  #step(by: 1 | -1): void {
    const chosen = (this.#summary?.sentences ?? NONE).map(({ index }) => index);
    const from = this.#current ?? (by > 0 ? -1 : Infinity);
    const next = by > 0 ? chosen.find((i) => i > from) : chosen.filter((i) => i < from).at(-1);
    if (next !== undefined) this.#select(next, true);
  }

  #goBack(): void {
    const index = this.#current;
    this.#back.hidden = true;
    this.close();
    if (index === null || !this.#picks.focus(index)) this.#picksRoot.scrollIntoView();
  }

  #select(index: number, scroll: boolean): void {
    const element = this.#article.elementOf(index);
    const sentence = this.#reading?.analysis.sentences[index];
    if (!element || !sentence || !this.#reading) return;
    this.#current = index;
    this.#marks.set("current", this.#article.stretch(index));
    if (scroll) element.scrollIntoView({ block: "center", behavior: motion() });
    this.#picks.light(index, !scroll);
    const isChosen = this.#summary?.sentences.some((one) => one.index === index) ?? false;
    const count = this.#reading.analysis.sentences.length;
    this.#card.open(
      element,
      say("place", { n: index + 1, all: count }),
      isChosen ? this.#why(sentence) : this.#whyNot(sentence),
    );
  }

  #point(index: number | null): void {
    if (this.#card.isOpen) return;
    this.#marks.set("current", index === null ? [] : this.#article.stretch(index));
  }

  #why(sentence: Sentence): string {
    return whyChosen(sentence, this.#keywords.terms);
  }

  #whyNot(sentence: Sentence): string {
    const reading = this.#reading;
    return reading
      ? whyNot(sentence, reading.rankOf(sentence.index), reading.extent.sentences)
      : "";
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
    const { unit, length, form } = this.#options;
    const extent = this.#reading?.extent;
    if (!extent) return;
    this.#unit.value = unit;
    for (const radio of this.#form.querySelectorAll("input")) radio.checked = radio.value === form;
    this.#stops = stopsOf(unit, extent);
    const wanted = length ?? comparable(unit, firstLength(extent), extent);
    this.#dial.set(nearest(this.#stops, wanted), this.#stops.length - 1);
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
    const { unit, form } = this.#options;
    const extent = this.#reading?.extent ?? { sentences: 1, words: 1, seconds: 1 };
    const type = TYPES[form === "points" ? "points" : "sentences"];
    return { ...budgetOf(unit, this.#stops[stop] ?? 1, extent), type };
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
    // The nearest stops first: the reader moves from where the slider is.
    const stops = this.#stops.map((_, i) => i);
    stops.sort((a, b) => Math.abs(a - this.#dial.stop) - Math.abs(b - this.#dial.stop));
    void selections.foresee(stops.map((stop) => this.#budgetAt(stop)), isWanted).catch(() => {});
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
    this.#markChosen();
    this.#showLeftOut();
    this.#sayCount(summary, line);
  }

  #sayCount(summary: Summary, line: string | null): void {
    const { extent, seconds } = this.#reading as Reading;
    const n = summary.sentences.length;
    const time = say("saved.time", {
      summary: formatDuration(summary.statistics.summarySeconds),
      text: formatDuration(seconds),
    });
    if (line !== null) {
      const words = line.split(/\s+/).length;
      this.#dial.say([say("count.line", { n: words })], line);
    } else if (n === 0) {
      this.#dial.say([say("count.none")], say("count.none"));
    } else {
      const count = say("count", { n, all: extent.sentences });
      const measure = this.#measure(summary);
      this.#dial.say(
        measure ? [measure, count, time] : [count, time],
        say("announce", { n, time: formatDuration(summary.statistics.summarySeconds) }),
      );
    }
  }

  #measure(summary: Summary): string | null {
    switch (this.#options.unit) {
      case "words":
        return say("count.line", { n: summary.words });
      case "share":
        return formatPercent(summary.words / Math.max(1, this.#reading?.extent.words ?? 1));
      default:
        return null;
    }
  }

  #markChosen(): void {
    const reading = this.#reading;
    if (!reading) return;
    const strengths: Stretch[][] = [[], [], []];
    const chosen = this.line === null ? (this.#summary?.sentences ?? NONE) : NONE;
    for (const { index } of chosen) {
      strengths[reading.strengthOf(index) - 1]?.push(...this.#article.stretch(index));
    }
    this.#marks.set("rank-1", strengths[0] ?? []);
    this.#marks.set("rank-2", strengths[1] ?? []);
    this.#marks.set("rank-3", strengths[2] ?? []);
    this.#markLeftOut();
    this.#markKeyword();
    this.#drawMap();
    this.#look();
  }

  #leftOut(): Map<Group, Sentence[]> {
    const chosen = new Set((this.#summary?.sentences ?? NONE).map(({ index }) => index));
    return LeftOutView.of(this.#reading?.analysis.sentences ?? NONE, chosen);
  }

  #showLeftOut(): void {
    this.#left.show(this.#leftOut(), this.#reading?.analysis.page ?? null);
  }

  #markLeftOut(): void {
    const shown = this.#left.isOpen ? [...this.#leftOut().values()].flat() : NONE;
    this.#marks.set("left-out", shown.flatMap(({ index }) => this.#article.stretch(index)));
  }

  #markKeyword(): void {
    const data = this.#reading?.analysis;
    const places = this.#term !== null && data ? placesOf(this.#term, data) : [];
    this.#marks.set(
      "keyword",
      places.flatMap(({ sentence, start, end }) => this.#article.stretchWithin(sentence, start, end)),
    );
  }

  #drawMap(): void {
    const reading = this.#reading;
    const chosen = this.line === null ? (this.#summary?.sentences ?? NONE) : NONE;
    if (!reading) return;
    const { top, height } = this.#articleRoot.getBoundingClientRect();
    const { length } = reading.analysis.text;
    const isMeasured = chosen.length <= MEASURED && height > 0;
    this.#map.draw(
      chosen.map(({ index, start }) => {
        const box = isMeasured ? this.#article.elementOf(index)?.getBoundingClientRect() : undefined;
        const share = box ? (box.top - top) / height : start / Math.max(1, length);
        return { share: Math.min(1, Math.max(0, share)), strength: reading.strengthOf(index) };
      }),
    );
  }

  // Which part of the article is in sight.
  #look(): void {
    if (this.#root.hidden) return;
    const { top, height } = this.#articleRoot.getBoundingClientRect();
    const clamp = (value: number): number => Math.min(1, Math.max(0, value / Math.max(1, height)));
    this.#map.sight(clamp(-top), clamp(innerHeight - top));
  }

  #scrollTo(share: number): void {
    const { top, height } = this.#articleRoot.getBoundingClientRect();
    scrollBy({ top: top + share * height - innerHeight / 2 });
  }
}

// Up to so many chosen sentences stand in the map where they stand on the screen, not in the text.
const MEASURED = 200;

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
