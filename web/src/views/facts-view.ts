/**
 * Shows the language, the counts and the reading time of the text. The reader can correct the
 * language.
 */
import { find, make } from "../browser/dom.js";
import type { AnalyzedArticle } from "../model/analyzed-article.js";
import { formatDuration, formatNumber, languageName, locale, say } from "../i18n/strings.js";

export class FactsView {
  readonly #list = find("facts-list", HTMLElement);
  readonly #fold = find("facts", HTMLDetailsElement);
  readonly #language = find("language", HTMLSelectElement);
  #analyzed: AnalyzedArticle | null = null;
  #languages: readonly string[] = [];

  constructor(correct: (language: string) => void) {
    this.#language.addEventListener("change", () => correct(this.#language.value));
    this.#fold.addEventListener("toggle", () => this.#fill());
  }

  show(analyzed: AnalyzedArticle, languages: readonly string[]): void {
    this.#analyzed = analyzed;
    this.#languages = languages;
    this.#fill();
  }

  /** Forgets the article. */
  release(): void {
    this.#analyzed = null;
  }

  // Only when the reader opens it, since browsers take long to find the names of languages.
  #fill(): void {
    if (!this.#fold.open || !this.#analyzed) return;
    this.#tell(this.#analyzed);
    this.#offer(this.#analyzed.input.language ?? "");
  }

  #tell({ analysis, input, words, extent, damaged, seconds }: AnalyzedArticle): void {
    const name = languageName(analysis.language);
    const known = input.language ? "facts.language.given" : "facts.language.found";
    const rows = [
      [say("facts.language"), say(known, { language: name })],
      [say("facts.words"), formatNumber(words)],
      [say("facts.sentences"), formatNumber(extent.all)],
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
      .sort((a, b) => a.name.localeCompare(b.name, locale()));
    this.#language.replaceChildren(
      make("option", { value: "" }, say("language.auto")),
      ...named.map(({ tag, name }) => make("option", { value: tag }, name)),
    );
    this.#language.value = chosen;
  }
}
