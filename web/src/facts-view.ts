/** What was found of the text: language, counts, time; and a way to correct the language. */
import { find, make } from "./dom.js";
import type { Reading } from "./reading.js";
import { formatDuration, formatNumber, languageName, say } from "./strings.js";

export class FactsView {
  readonly #list = find("facts-list", HTMLElement);
  readonly #language = find("language", HTMLSelectElement);

  constructor(correct: (language: string) => void) {
    this.#language.addEventListener("change", () => correct(this.#language.value));
  }

  show(reading: Reading, languages: readonly string[]): void {
    const { analysis, source } = reading;
    const name = languageName(analysis.language);
    const known = source.language ? "facts.language.given" : "facts.language.found";
    const rows = [
      [say("facts.language"), say(known, { language: name })],
      [say("facts.words"), formatNumber(reading.words)],
      [say("facts.sentences"), formatNumber(reading.extent.sentences)],
      [say("facts.damaged"), formatNumber(reading.damaged)],
      [say("facts.time"), formatDuration(reading.seconds)],
    ] as const;
    this.#list.replaceChildren(
      ...rows.map(([term, value]) => make("div", {}, make("dt", {}, term), make("dd", {}, value))),
    );
    this.#offer(languages, source.language ?? "");
  }

  #offer(languages: readonly string[], chosen: string): void {
    const named = languages
      .map((tag) => ({ tag, name: languageName(tag) }))
      .sort((a, b) => a.name.localeCompare(b.name));
    this.#language.replaceChildren(
      make("option", { value: "" }, say("language.auto")),
      ...named.map(({ tag, name }) => make("option", { value: tag }, name)),
    );
    this.#language.value = chosen;
  }
}
