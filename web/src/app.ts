/** The page: analyzes articles in a Worker and shows them. Nothing is sent anywhere. */
import type { DataPack, Page } from "leitsatz";
import { analyzeInput } from "./model/analyze-input.js";
import { bookmarklet, takeArrivals } from "./input/arrivals.js";
import { ChoiceView } from "./views/choice-view.js";
import { button, find, make } from "./browser/dom.js";
import { currentText, markEntry, onEntry, pushEntry } from "./browser/entries.js";
import { EXAMPLES } from "./input/examples.js";
import { asQuotation } from "./output/exports.js";
import { Failure, failureOf } from "./browser/failure.js";
import { HistoryView } from "./views/history-view.js";
import { Intake } from "./input/intake.js";
import { library, onPack, WORDS } from "./model/library.js";
import { Notice } from "./views/notice.js";
import { goOffline } from "./browser/offline.js";
import { readFragment, writeFragment } from "./model/options.js";
import type { Options } from "./model/options.js";
import { isSingleFile, phrasesOf } from "./browser/parts.js";
import { painted, pause } from "./browser/pause.js";
import { AnalyzedArticle } from "./model/analyzed-article.js";
import { ReadingView } from "./views/reading-view.js";
import type { ArticleInput } from "./model/article-input.js";
import { firstLanguage, keepLanguage } from "./i18n/choice.js";
import {
  addPhrases,
  hasPhrases,
  interfaceLanguage,
  say,
  setInterfaceLanguage,
} from "./i18n/strings.js";
import { ReadAloud } from "./output/read-aloud.js";
import { Takeaway } from "./output/takeaway.js";
import { TabTexts } from "./model/tab-texts.js";
import { translatePage } from "./i18n/translate.js";
import { TextLooks } from "./views/text-looks.js";
import { Progress } from "./views/progress.js";

const MEGABYTE = 1_000_000;
const TENTHS = 10;

// Of a longer text the analysis is given up where the reader begins another one: it takes as much
// memory again as all of the page, and is soon made anew.
const HELD = 200_000; // characters

export class App {
  readonly #notice = new Notice();
  readonly #progress = new Progress();
  readonly #intake: Intake;
  readonly #readingView: ReadingView;
  readonly #takeaway: Takeaway;
  readonly #history: HistoryView;
  readonly #choice: ChoiceView;
  readonly #readAloud: ReadAloud;
  readonly #looks = new TextLooks();
  readonly #texts = new TabTexts();
  readonly #interface = find("interface", HTMLSelectElement);
  #lastRead: Promise<void> = Promise.resolve();
  #spoken: Promise<void> = Promise.resolve(); // once the interface has its language
  #version = "";
  #shown: number | null = null; // of the tab's texts, the last one in the reading view
  #shownName = "";
  #isSeen = false; // whether the page, and an article opened meanwhile, have been shown

  constructor() {
    const options = readFragment(location.hash);
    translatePage();
    this.#intake = new Intake({
      take: (input) => void this.read(input),
      choose: (files) => this.#choice.show(files),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#readingView = new ReadingView(options, {
      options: (chosen) => this.#remember(chosen),
      language: (language) => this.#correct(language),
      focus: (words) => void this.#refocus(words),
      copy: (sentence, pressed) => {
        const { name, input } = this.#readingView.article ?? {};
        const quotation = asQuotation(sentence, name ?? "", input?.address ?? "");
        this.#takeaway.copyOne(quotation, pressed);
      },
    });
    this.#takeaway = new Takeaway({
      extract: (isNumbered) => this.#readingView.extract(isNumbered),
      json: () => this.#readingView.json(),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#readAloud = new ReadAloud({
      passages: () => this.#readingView.passages,
      light: (index) => this.#readingView.light(index),
    });
    this.#history = new HistoryView({
      read: (input) => void this.read(input),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#choice = new ChoiceView((file) => this.#intake.file(file));
    this.#showExamples();
    this.#listen();
    this.#offerBookmarklet();
    this.#spoken = this.#speak(options).catch(() => {}); // the page is in English then
    takeArrivals(this.#intake);
    this.#restore();
    void this.#start();
    void this.#finish();
  }

  /**
   * Analyzes an article and shows it. The article shown before stays until then. `number`: of the
   * tab's text that it is, if it is not a new one.
   */
  read(input: ArticleInput, number = this.#texts.next()): Promise<void> {
    this.#lastRead = this.#read(input, number).finally(() => {
      // Nothing was shown in the end, nor before.
      const { hidden } = find("empty", HTMLElement);
      if (hidden && this.#shown === null && !this.#progress.isRunning) this.#enter("empty");
    });
    return this.#lastRead;
  }

  async #read(input: ArticleInput, number: number): Promise<void> {
    this.#notice.clear();
    const signal = this.#progress.begin(say("working"));
    try {
      const reader = await library();
      await this.#spoken;
      const analysis = await analyzeInput(reader, input, {
        signal,
        onProgress: (share) => this.#progress.update(share),
      });
      await pause();
      const analyzed = await AnalyzedArticle.of(input, analysis);
      if (analyzed.extent.all === 0) throw new Failure("error.empty");
      await this.#readingView.prepare(analyzed);
      if (signal.aborted) return;
      this.#progress.end(signal);
      this.#keepPlace();
      const place = this.#texts.placeOf(number);
      if (currentText() !== number) pushEntry(number);
      this.#shown = number;
      this.#shownName = analyzed.name;
      if (!place) scrollTo({ top: 0 }); // before any change, so that it costs no layout
      this.#enter("reading");
      this.#readAloud.stop();
      this.#readAloud.offer(analyzed.analysis.language);
      const shown = this.#readingView.show(analyzed, reader.languages);
      if (analysis.missingData.length > 0) this.#tellMissing(input, analysis.missingData);
      else this.#tellNote(analysis.page);
      await shown;
      if (place) this.#readingView.restore(place);
      document.documentElement.dataset["shown"] = String(performance.now());
      find("title", HTMLElement).focus({ preventScroll: true });
      this.#history.add(analyzed.name, input);
      await pause(); // access to storage blocks the page
      if (this.#shown === number) this.#texts.set(number, input);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#progress.end(signal);
      this.#tell(thrown, input);
    }
  }

  async #start(): Promise<void> {
    onPack((loaded, total) => {
      const text = say("pack", { loaded: megabytes(loaded), total: megabytes(total) });
      this.#progress.update(loaded / Math.max(1, total), text);
    });
    await painted(); // the library is large, so the page is painted before
    try {
      const { version } = await library();
      await this.#spoken;
      this.#version = version;
      this.#tellVersion();
      document.documentElement.dataset["ready"] = "";
    } catch (thrown) {
      this.#tell(thrown);
    }
    // Last, since it fetches the files again: the first article is more urgent.
    await this.#lastRead;
    await goOffline().catch(() => {}); // some browsers refuse; the page works without it
  }

  #tellVersion(): void {
    const version = this.#version;
    find("version", HTMLElement).textContent = version && say("version", { version });
  }

  // Work that takes long and can wait.
  async #finish(): Promise<void> {
    await painted();
    await this.#lastRead;
    this.#isSeen = true;
    this.#showTitles();
    void this.#history.show();
  }

  // After a reload: the text that this entry of the history shows.
  #restore(): void {
    const number = currentText();
    if (typeof number !== "number") {
      if (number === undefined) markEntry(null);
      return;
    }
    this.#go(number);
    // Not the empty page meanwhile, unless it stays.
    find("empty", HTMLElement).hidden = this.#progress.isRunning;
  }

  // After Back or Forward.
  #follow(): void {
    const number = currentText();
    if (number === undefined) {
      const isReading = document.documentElement.dataset["state"] === "reading";
      markEntry(isReading ? this.#shown : null);
      return;
    }
    this.#keepPlace();
    this.#progress.cancel();
    this.#notice.clear();
    if (number === null) this.#empty();
    else this.#go(number);
  }

  #go(number: number): void {
    if (number === this.#shown && this.#readingView.article) {
      this.#enter("reading");
      this.#readingView.restore(this.#texts.placeOf(number));
      return;
    }
    const input = this.#texts.get(number);
    if (input) {
      void this.read(input, number);
    } else {
      this.#empty();
      this.#tell(new Failure("error.gone"));
    }
  }

  #empty(): void {
    this.#readAloud.stop();
    this.#enter("empty");
    scrollTo({ top: 0 });
    this.#offerResume();
    void this.#history.show();
  }

  // Only what can be made anew.
  #release(): void {
    const length = this.#readingView.article?.analysis.text.length ?? 0;
    const isKept = this.#shown !== null && this.#texts.get(this.#shown) !== null;
    if (length > HELD && isKept) this.#readingView.release();
  }

  #offerResume(): void {
    const title = this.#shownName || say("untitled");
    find("resume-part", HTMLElement).hidden = this.#shown === null;
    button("resume").textContent = say("resume", { title });
  }

  #keepPlace(): void {
    const isReading = document.documentElement.dataset["state"] === "reading";
    if (isReading && this.#shown !== null) {
      this.#texts.setPlace(this.#shown, this.#readingView.place);
    }
  }

  #enter(state: "empty" | "reading"): void {
    document.documentElement.dataset["state"] = state;
    find("empty", HTMLElement).hidden = state !== "empty";
    find("reading", HTMLElement).hidden = state !== "reading";
    button("new").hidden = state === "empty";
    this.#notice.moveTo(
      state === "empty" ? find("field-box", HTMLElement) : find("reading", HTMLElement),
    );
  }

  #listen(): void {
    button("new").addEventListener("click", () => {
      this.#progress.cancel();
      this.#notice.clear();
      this.#keepPlace();
      pushEntry(null);
      this.#empty();
      this.#intake.reset();
      this.#release();
    });
    button("resume").addEventListener("click", () => {
      if (this.#shown === null) return;
      pushEntry(this.#shown);
      this.#go(this.#shown);
    });
    onEntry(() => this.#follow());
    for (const event of ["pagehide", "visibilitychange"]) {
      addEventListener(event, () => this.#keepPlace());
    }
    find("skip", HTMLAnchorElement).addEventListener("click", (event) => {
      event.preventDefault(); // the fragment is for the options
      find("main", HTMLElement).focus();
    });
    this.#interface.addEventListener("change", () => {
      const options = { ...this.#readingView.options, interface: this.#interface.value };
      keepLanguage(this.#interface.value);
      this.#readingView.apply(options);
      this.#remember(options);
      this.#spoken = this.#speak(options).catch((thrown: unknown) => this.#tell(thrown));
    });
    const more = find("more", HTMLDialogElement);
    button("more-open").addEventListener("click", () => more.showModal());
    button("more-close").addEventListener("click", () => more.close());
    more.addEventListener("click", (event) => {
      if (event.target === more) more.close(); // a click on the backdrop
    });
    addEventListener("hashchange", () => {
      const options = readFragment(location.hash);
      this.#spoken = this.#speak(options).catch(() => {});
      this.#readingView.apply(options);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !more.open) this.#escape();
    });
  }

  #escape(): void {
    if (this.#progress.isRunning) {
      this.#progress.cancel();
      find("announce", HTMLElement).textContent = say("cancelled");
    } else if (!this.#takeaway.close() && !this.#readingView.close() && !this.#readAloud.stop()) {
      this.#notice.clear();
    }
  }

  // At once if the phrases are there. Else the page keeps its language until they are.
  async #speak({ interface: chosen }: Options): Promise<void> {
    const language = chosen ?? firstLanguage();
    this.#interface.value = language;
    try {
      if (!hasPhrases(language)) addPhrases(language, await phrasesOf(language));
    } catch {
      this.#interface.value = interfaceLanguage();
      throw new Failure("error.language");
    }
    const isWanted = this.#interface.value === language; // the reader may have chosen again
    if (!isWanted || language === interfaceLanguage()) return;
    setInterfaceLanguage(language);
    translatePage();
    this.#retell();
  }

  #retell(): void {
    this.#tellVersion();
    this.#looks.retell();
    this.#showExamples();
    this.#readingView.retell();
    this.#choice.retell();
    this.#offerResume();
    void this.#history.show();
  }

  #remember(options: Options): void {
    const fragment = writeFragment(options);
    const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
    history.replaceState(history.state, "", address);
  }

  #showExamples(): void {
    find("examples", HTMLElement).replaceChildren(
      ...EXAMPLES.map((example) => {
        const button = make(
          "button",
          { type: "button" },
          make("span", { class: "example-title", lang: example.language }, make("bdi")),
          make("span", { class: "example-note" }, say(example.note)),
        );
        button.addEventListener("click", () => {
          void this.read({ kind: "text", content: example.text });
        });
        return make("li", {}, button);
      }),
    );
    this.#showTitles();
  }

  #showTitles(): void {
    const places = find("examples", HTMLElement).querySelectorAll("bdi");
    EXAMPLES.forEach(({ text, isLate }, i) => {
      const place = places[i];
      if (!place || place.hasChildNodes() || (isLate && !this.#isSeen)) return;
      place.append(text.slice(0, text.indexOf("\n")));
    });
  }

  // A bookmarklet needs an address that other pages can open, which a local file does not have.
  #offerBookmarklet(): void {
    const isServed = location.protocol.startsWith("http");
    find("bookmarklet-part", HTMLElement).hidden = !isServed;
    if (isServed) {
      const page = location.origin + location.pathname;
      find("bookmarklet", HTMLAnchorElement).setAttribute("href", bookmarklet(page));
    }
  }

  #correct(language: string): void {
    const input = this.#readingView.article?.input;
    if (!input || this.#shown === null) return;
    this.#keepPlace();
    const { language: _, ...rest } = input;
    void this.read(language === "" ? rest : { ...rest, language }, this.#shown);
  }

  async #refocus(words: string): Promise<void> {
    try {
      await this.#readingView.refocus(words);
    } catch (thrown) {
      this.#tell(thrown);
    }
  }

  #tell(thrown: unknown, input?: ArticleInput): void {
    const failure = failureOf(thrown);
    const canRetry = input !== undefined && failure.key === "error.library";
    const retry = { label: say("error.retry"), run: () => input && void this.read(input) };
    this.#notice.show(failure, canRetry ? retry : undefined);
  }

  // What is unusual about the article of a page. Of a part named like none, the reader needs not know.
  #tellNote(page: Page | null): void {
    const note = page?.note;
    if (note === "hidden" || note === "index" || note === "script") {
      this.#notice.show(new Failure(`note.${note}`));
    }
  }

  #tellMissing(input: ArticleInput, missing: readonly DataPack[]): void {
    const isOfWords = missing.every((pack) => pack === WORDS);
    if (isSingleFile && !isOfWords) this.#notice.show(new Failure("error.pack.single"));
    else {
      const retry = { label: say("error.retry"), run: () => void this.read(input) };
      this.#notice.show(new Failure(isOfWords ? "error.words" : "error.pack"), retry);
    }
  }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * TENTHS) / TENTHS;
}
