/** The switch and the list of the history. */
import { button, find, make } from "../browser/dom.js";
import { Failure } from "../browser/failure.js";
import { forget, forgetAll, isKept, keep, recall, remember } from "../model/history.js";
import type { Entry } from "../model/history.js";
import { pause } from "../browser/pause.js";
import type { ArticleInput } from "../model/article-input.js";
import { locale, say } from "../i18n/strings.js";

export interface HistoryListener {
  read(input: ArticleInput): void;
  trouble(thrown: unknown): void;
}

export class HistoryView {
  readonly #switch = find("history-on", HTMLInputElement);
  readonly #root = find("history", HTMLElement);
  readonly #list = find("history-list", HTMLElement);
  readonly #listener: HistoryListener;

  constructor(listener: HistoryListener) {
    this.#listener = listener;
    this.#switch.addEventListener("change", () => this.#try(() => keep(this.#switch.checked)));
    button("history-clear").addEventListener("click", () => this.#try(forgetAll));
  }

  add(title: string, input: ArticleInput): void {
    if (isKept()) this.#try(() => remember(title, input));
  }

  async show(): Promise<void> {
    await pause(); // access to storage blocks the page
    const kept = isKept();
    this.#switch.checked = kept;
    button("history-clear").hidden = !kept;
    const entries = await recall().catch(() => []);
    this.#root.hidden = entries.length === 0;
    this.#list.replaceChildren(...this.#rows(entries));
  }

  #rows(entries: readonly Entry[]): HTMLElement[] {
    if (entries.length === 0) return []; // making a date formatter takes long
    const day = new Intl.DateTimeFormat(locale(), { dateStyle: "medium" });
    return entries.map(({ id, title, time, source }) => {
      const open = make("button", { type: "button", class: "row" }, make("bdi", {}, title));
      open.addEventListener("click", () => this.#listener.read(source));
      const label = say("history.remove", { title });
      const remove = make("button", { type: "button", "aria-label": label, title: label }, "×");
      remove.addEventListener("click", () => this.#try(() => forget(id)));
      const date = make("span", { class: "note" }, day.format(time));
      return make("li", { class: "kept" }, open, date, remove);
    });
  }

  #try(step: () => Promise<void>): void {
    step()
      .catch(() => this.#listener.trouble(new Failure("history.none")))
      .finally(() => void this.show());
  }
}
