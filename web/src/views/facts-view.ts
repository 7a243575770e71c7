/** What was found of the text: language, counts, time; and a way to correct the language. */
import { find, make } from "../browser/dom.js";
import type { Reading } from "../model/reading.js";
import { formatDuration, formatNumber, languageName, say } from "../i18n/strings.js";

export class FactsView {
  readonly #list = find("facts-list", HTMLElement);
  readonly #fold = find("facts", HTMLDetailsElement);
  readonly #language = find("language", HTMLSelectElement);
  #reading: Reading | null = null;
  #languages: readonly string[] = [];

  constructor(correct: (language: string) => void) {
    this.#language.addEventListener("change", () => correct(this.#language.value));
    this.#fold.addEventListener("toggle", () => this.#fill());
  }

  show(reading: Reading, languages: readonly string[]): void {
    this.#reading = reading;
    this.#languages = languages;
    this.#fill();
  }

  // Not before somebody looks: browsers take long to find the names of languages.
  #fill(): void {
    if (!this.#fold.open || !this.#reading) return;
    this.#tell(this.#reading);
    this.#offer(this.#reading.source.language ?? "");
  }

  #tell({ analysis, source, words, extent, damaged, seconds }: Reading): void {
    const name = languageName(analysis.language);
    const known = source.language ? "facts.language.given" : "facts.language.found";
    const rows = [
      [say("facts.language"), say(known, { language: name })],
      [say("facts.words"), formatNumber(words)],
      [say("facts.sentences"), formatNumber(extent.sentences)],
      [say("facts.damaged"), formatNumber(damaged)],
      [say("facts.time"), formatDuration(seconds)],
    ] as const;
    this.#list.replaceChildren(
      ...rows.map(([term, value]) => make("div", {}, make("dt", {}, term), make("dd", {}, value))),
    );
  }

  #offer(chosen: string): void {
    const named = this.#languages
      .map((tag) => ({ tag, name: languageName(tag) }))
      .sort((a, b) => a.name.localeCompare(b.name));
    this.#language.replaceChildren(
      make("option", { value: "" }, say("language.auto")),
      ...named.map(({ tag, name }) => make("option", { value: tag }, name)),
    );
    this.#language.value = chosen;
  }
}
