/** The page: what comes in is read in a Worker and shown; nothing goes out. */
import { analyzeSource } from "./model/article.js";
import { bookmarklet, takeArrivals } from "./input/arrivals.js";
import { button, find, make } from "./browser/dom.js";
import { EXAMPLES } from "./input/examples.js";
import type { Extract } from "./output/exports.js";
import { Failure, failureOf } from "./browser/failure.js";
import { HistoryView } from "./views/history-view.js";
import { Intake } from "./input/intake.js";
import { library, onPack } from "./model/library.js";
import { Notice } from "./views/notice.js";
import { goOffline } from "./browser/offline.js";
import { readFragment, writeFragment } from "./model/options.js";
import type { Options } from "./model/options.js";
import { isSingleFile } from "./browser/parts.js";
import { painted, pause } from "./browser/pause.js";
import { Reading } from "./model/reading.js";
import { Room } from "./views/reading-view.js";
import type { Source } from "./model/source.js";
import { preferred, say, setInterfaceLanguage } from "./i18n/strings.js";
import { Takeaway } from "./output/takeaway.js";
import { translatePage } from "./i18n/translate.js";
import { Work } from "./views/progress.js";

const MEGABYTE = 1_000_000;

export class App {
  readonly #notice = new Notice();
  readonly #work = new Work();
  readonly #intake: Intake;
  readonly #room: Room;
  readonly #takeaway: Takeaway;
  readonly #history: HistoryView;
  readonly #interface = find("interface", HTMLSelectElement);
  #lastRead: Promise<void> = Promise.resolve();
  #isSeen = false; // once the page is there, and what was asked for meanwhile

  constructor() {
    const options = readFragment(location.hash);
    this.#speak(options);
    this.#intake = new Intake({
      take: (source) => void this.read(source),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#room = new Room(options, {
      options: (chosen) => this.#remember(chosen),
      language: (language) => this.#correct(language),
      focus: (words) => void this.#refocus(words),
    });
    this.#takeaway = new Takeaway({
      extract: (isNumbered) => this.#extract(isNumbered),
      json: () => this.#room.json(),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#history = new HistoryView({
      read: (source) => void this.read(source),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#showExamples();
    this.#listen();
    this.#offerBookmarklet();
    takeArrivals(this.#intake);
    void this.#start();
    void this.#finish();
  }

  /** Reads what came in and shows it; what was shown before stays until then. */
  read(source: Source): Promise<void> {
    this.#lastRead = this.#read(source);
    return this.#lastRead;
  }

  async #read(source: Source): Promise<void> {
    this.#notice.clear();
    const signal = this.#work.begin(say("working"));
    try {
      const reader = await library();
      const analysis = await analyzeSource(reader, source, {
        signal,
        onProgress: (share) => this.#work.progress(share),
      });
      await pause();
      const reading = await Reading.of(source, analysis);
      if (reading.extent.sentences === 0) throw new Failure("error.empty");
      await this.#room.prepare(reading);
      if (signal.aborted) return;
      this.#work.end(signal);
      scrollTo({ top: 0 }); // before anything changes, when it costs no layout
      this.#enter("reading");
      const shown = this.#room.show(reading, reader.languages);
      if (analysis.missingData.length > 0) this.#tellMissing(source);
      await shown;
      document.documentElement.dataset["shown"] = String(performance.now());
      find("title", HTMLElement).focus({ preventScroll: true });
      this.#history.add(reading.title, source);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#work.end(signal);
      this.#tell(thrown, source);
    }
  }

  async #start(): Promise<void> {
    onPack((loaded, total) => {
      const text = say("pack", { loaded: megabytes(loaded), total: megabytes(total) });
      this.#work.progress(loaded / Math.max(1, total), text);
    });
    await painted(); // the library is large, and what is seen comes first
    try {
      const { version } = await library();
      find("version", HTMLElement).textContent = say("version", { version });
      document.documentElement.dataset["ready"] = "";
    } catch (thrown) {
      this.#tell(thrown);
    }
    // Only now: it fetches the files again, and the first text comes before the next visit.
    await this.#lastRead;
    await goOffline().catch(() => {}); // some browsers refuse, and the page works without
  }

  // What takes long and can wait.
  async #finish(): Promise<void> {
    await painted();
    await this.#lastRead;
    this.#isSeen = true;
    this.#showTitles();
    void this.#history.show();
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
      this.#work.cancel();
      this.#notice.clear();
      this.#enter("empty");
      void this.#history.show();
      this.#intake.reset();
    });
    this.#interface.addEventListener("change", () => {
      const options = { ...this.#room.options, interface: this.#interface.value };
      this.#speak(options);
      this.#room.apply(options);
      this.#remember(options);
      this.#showExamples();
      this.#room.retell();
      void this.#history.show();
    });
    const more = find("more", HTMLDialogElement);
    button("more-open").addEventListener("click", () => more.showModal());
    button("more-close").addEventListener("click", () => more.close());
    more.addEventListener("click", (event) => {
      if (event.target === more) more.close(); // beside it
    });
    addEventListener("hashchange", () => {
      const options = readFragment(location.hash);
      this.#speak(options);
      this.#room.apply(options);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !more.open) this.#escape();
    });
  }

  #escape(): void {
    if (this.#work.isRunning) {
      this.#work.cancel();
      find("announce", HTMLElement).textContent = say("cancelled");
    } else if (!this.#takeaway.close() && !this.#room.close()) {
      this.#notice.clear();
    }
  }

  #speak({ interface: chosen }: Options): void {
    const language = chosen ?? preferred(navigator.languages);
    setInterfaceLanguage(language);
    this.#interface.value = language;
    translatePage();
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

  // A bookmark needs an address to open: a page that is a file has none that others could.
  #offerBookmarklet(): void {
    const isServed = location.protocol.startsWith("http");
    find("bookmarklet-part", HTMLElement).hidden = !isServed;
    if (isServed) {
      const page = location.origin + location.pathname;
      find("bookmarklet", HTMLAnchorElement).setAttribute("href", bookmarklet(page));
    }
  }

  #correct(language: string): void {
    const source = this.#room.reading?.source;
    if (!source) return;
    const { language: _, ...rest } = source;
    void this.read(language === "" ? rest : { ...rest, language });
  }

  async #refocus(words: string): Promise<void> {
    try {
      await this.#room.reading?.refocus(words);
      await this.#room.refocused();
    } catch (thrown) {
      this.#tell(thrown);
    }
  }

  #extract(isNumbered: boolean): Extract | null {
    const { reading, summary, options, line } = this.#room;
    if (!reading || !summary) return null;
    return {
      title: reading.title,
      data: reading.analysis,
      sentences: summary.sentences,
      line,
      isList: options.form === "points",
      isNumbered,
    };
  }

  #tell(thrown: unknown, source?: Source): void {
    const failure = failureOf(thrown);
    const canRetry = source !== undefined && failure.key === "error.library";
    const retry = { label: say("error.retry"), run: () => source && void this.read(source) };
    this.#notice.show(failure, canRetry ? retry : undefined);
  }

  #tellMissing(source: Source): void {
    if (isSingleFile) this.#notice.show(new Failure("error.pack.single"));
    else {
      const retry = { label: say("error.retry"), run: () => void this.read(source) };
      this.#notice.show(new Failure("error.pack"), retry);
    }
  }
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
