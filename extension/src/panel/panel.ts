/** The panel beside a tab: reads the tab's page, shows its summary, and marks it in the page. */
import type { WorkerAnalysis, WorkerLeitsatz } from "leitsatz/worker";
import { api } from "../common/api.js";
import { isReadTab } from "../common/messages.js";
import { speak } from "../common/language.js";
import { readSettings } from "../common/settings.js";
import type { Settings } from "../common/settings.js";
import { tell, translate } from "../common/words.js";
import type { Word } from "../common/words.js";
import { LivePage } from "./live-page.js";
import type { LiveRead } from "./live-page.js";
import { TabStage } from "./tab-stage.js";
import { treeOf } from "./tree.js";
import { button, find } from "../../../web/src/browser/dom.js";
import { failureOf } from "../../../web/src/browser/failure.js";
import { AnalyzedArticle } from "../../../web/src/model/analyzed-article.js";
import { hasWords } from "../../../web/src/model/article-input.js";
import { library, onPack } from "../../../web/src/model/library.js";
import { DEFAULTS } from "../../../web/src/model/options.js";
import { say } from "../../../web/src/i18n/strings.js";
import { translatePage } from "../../../web/src/i18n/translate.js";
import type { Sentence } from "leitsatz";
import { asQuotation } from "../../../web/src/output/exports.js";
import { Takeaway } from "../../../web/src/output/takeaway.js";
import { Notice } from "../../../web/src/views/notice.js";
import { Progress } from "../../../web/src/views/progress.js";
import { ReadingView } from "../../../web/src/views/reading-view.js";

const MEGABYTE = 1_000_000;

/** What keeps a page from being read, with a word for the reader. */
class Obstacle extends Error {
  readonly word: Word;

  constructor(word: Word) {
    super(word);
    this.word = word;
  }
}

export class Panel {
  readonly #tab: number;
  readonly #notice = new Notice();
  readonly #progress = new Progress();
  readonly #stage = new TabStage(() => this.#page);
  readonly #readingView: ReadingView;
  readonly #takeaway: Takeaway;
  readonly #settled: Promise<void>;
  #page: LivePage | null = null;

  /** Reads the page at once; the settings may arrive meanwhile. */
  constructor(tab: number, settings: Promise<Settings>) {
    this.#tab = tab;
    translatePage(); // in English, until the reader's language is known
    translate();
    this.#readingView = new ReadingView(
      DEFAULTS,
      {
        options: () => {},
        language: (language) => void this.read(language),
        focus: (words) => void this.#refocus(words),
        copy: (sentence, pressed) => this.#copy(sentence, pressed),
      },
      this.#stage.make,
    );
    this.#takeaway = new Takeaway({
      extract: (isNumbered) => this.#readingView.extract(isNumbered),
      json: () => this.#readingView.json(),
      trouble: (thrown) => this.#tell(thrown),
    });
    this.#listen();
    this.#settled = this.#apply(settings);
    void this.read();
  }

  /** Reads the page as it is now. `language`: of its text, if the reader says so. */
  async read(language = ""): Promise<void> {
    this.#notice.clear();
    const signal = this.#progress.begin(say("working"));
    try {
      const parts = [library(), this.#readPage(), this.#addressOfTab(), this.#settled] as const;
      const [reader, read, address] = await Promise.all(parts);
      const options = { language, features: true, signal };
      const onProgress = (share: number): void => this.#progress.update(share);
      const analysis = await analyze(reader, read, { ...options, onProgress });
      if (signal.aborted) return analysis.free();
      if (!hasWords(analysis.text)) throw new Obstacle("cannot.empty");
      const title = read.selection !== "" || analysis.page?.title ? "" : read.title;
      const input = {
        kind: "html",
        content: "",
        title,
        address,
        ...(language ? { language } : {}),
      } as const;
      const analyzed = await AnalyzedArticle.of(input, analysis);
      if (analyzed.extent.all === 0) throw new Obstacle("cannot.empty");
      await this.#readingView.prepare(analyzed);
      if (signal.aborted) return analysis.free();
      this.#progress.end(signal);
      this.#enter("reading");
      scrollTo({ top: 0 });
      await this.#readingView.show(analyzed, reader.languages);
      if (read.selection !== "") find("source", HTMLElement).textContent = tell("selection");
      if (analysis.missingData.length > 0) this.#notice.tell(say("error.pack"), this.#again);
      document.documentElement.dataset["shown"] = String(performance.now());
    } catch (thrown) {
      if (signal.aborted) return;
      this.#progress.end(signal);
      this.#tell(thrown);
    }
  }

  // With a link to the page.
  #copy(sentence: Sentence, pressed: HTMLButtonElement): void {
    const { name = "", input } = this.#readingView.article ?? {};
    this.#takeaway.copyOne(asQuotation(sentence, name, input?.address ?? ""), pressed);
  }

  async #addressOfTab(): Promise<string> {
    const { url = "" } = await api.tabs.get(this.#tab).catch(() => ({ url: "" }));
    return /^https?:/i.test(url) ? url : "";
  }

  // Each reading has a connection of its own, so that what is late of another is not taken for it.
  async #readPage(): Promise<LiveRead> {
    this.#leave();
    let page: LivePage;
    const isMine = (): boolean => this.#page === page;
    try {
      page = await LivePage.of(this.#tab, {
        clicked: (sentence) => this.#stage.show(sentence),
        gone: () => isMine() && this.#notice.tell(tell("gone"), this.#again),
        left: () => {
          if (!isMine()) return;
          this.#page = null;
          if (this.#progress.isRunning) return; // the reading says so itself
          this.#notice.tell(tell("cannot.changed"), this.#again);
        },
        escape: () => this.#close(),
      });
    } catch {
      throw new Obstacle(await obstacleOf(this.#tab));
    }
    this.#leave(); // another reading may have begun meanwhile
    this.#page = page;
    const read = await page.read().catch(async () => {
      const word = await obstacleOf(this.#tab);
      throw new Obstacle(word === "cannot.browser" ? "cannot.changed" : word);
    });
    if (read.kind === "application/pdf") throw new Obstacle("cannot.pdf");
    return read;
  }

  #leave(): void {
    const page = this.#page;
    this.#page = null;
    page?.end();
  }

  readonly #again = {
    get label(): string {
      return tell("read.again");
    },
    run: () => void this.read(),
  };

  async #apply(settings: Promise<Settings>): Promise<void> {
    const { form, length, interface: chosen, marks } = await settings;
    await speak(chosen);
    this.#stage.marks = marks;
    this.#readingView.apply({ ...DEFAULTS, form, length, interface: chosen });
  }

  #listen(): void {
    onPack((loaded, total) => {
      const text = say("pack", { loaded: megabytes(loaded), total: megabytes(total) });
      this.#progress.update(loaded / Math.max(1, total), text);
    });
    api.runtime.onMessage.addListener((message) => {
      if (isReadTab(message) && message.tab === this.#tab) void this.read();
    });
    api.storage.onChanged.addListener(() => void this.#reapply());
    button("options").addEventListener("click", () => void api.runtime.openOptionsPage());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#escape();
    });
  }

  async #reapply(): Promise<void> {
    await this.#apply(readSettings());
    this.#readingView.retell();
  }

  #escape(): void {
    if (this.#progress.isRunning) {
      this.#progress.cancel();
      find("announce", HTMLElement).textContent = say("cancelled");
    } else if (!this.#takeaway.close() && !this.#stage.close()) {
      this.#close();
    }
  }

  // Nothing stays in the page. Where the browser lets it, the panel itself closes.
  #close(): void {
    this.#leave();
    this.#readingView.release();
    this.#enter("empty");
    void api.sidebarAction?.close().catch(() => {}); // only from a key in the panel
    if (api.sidePanel) close();
  }

  #enter(state: "empty" | "reading"): void {
    document.documentElement.dataset["state"] = state;
    find("empty", HTMLElement).hidden = state !== "empty";
    find("reading", HTMLElement).hidden = state !== "reading";
  }

  async #refocus(words: string): Promise<void> {
    try {
      await this.#readingView.refocus(words);
    } catch (thrown) {
      this.#tell(thrown);
    }
  }

  #tell(thrown: unknown): void {
    if (thrown instanceof Obstacle) {
      this.#notice.tell(tell(thrown.word), this.#again);
    } else {
      this.#notice.show(failureOf(thrown));
    }
    document.documentElement.dataset["told"] = String(performance.now());
  }
}

type Control = Parameters<WorkerLeitsatz["analyzeHtml"]>[1];

async function analyze(
  reader: WorkerLeitsatz,
  { events, selection }: LiveRead,
  options: Control,
): Promise<WorkerAnalysis> {
  if (selection !== "") return reader.analyze(selection, options);
  return reader.analyzeHtml(treeOf(events), options);
}

// Why a page can't be read, by its address, which is known only after a click.
async function obstacleOf(tab: number): Promise<Word> {
  const { url } = await api.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url === undefined) return "cannot.permission";
  if (url.startsWith("about:reader")) return "cannot.reader";
  if (/^[^?#]*\.pdf([?#]|$)/i.test(url)) return "cannot.pdf";
  return url.startsWith("file:") ? "cannot.file" : "cannot.browser";
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

export function openPanel(): void {
  const tab = Number(new URLSearchParams(location.search).get("tab") ?? NaN);
  new Panel(tab, readSettings());
}
