/** The keywords, as switches that highlight all places of a word in the article. */
import type { AnalysisData } from "leitsatz";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { find, make } from "../browser/dom.js";

const MOST = 10;

// Put in by build.mjs: the scripts that are written without spaces between words.
declare const UNSPACED_SCRIPTS: readonly string[];

const UNSPACED = new RegExp(
  `[${UNSPACED_SCRIPTS.map((script) => `\\p{sc=${script}}`).join("")}]`,
  "u",
);

/** Whether a text holds a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

export interface Place {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export class KeywordsView {
  readonly #root = find("keywords", HTMLUListElement);
  readonly #part = find("keywords-part", HTMLElement);
  readonly #choose: (term: string | null) => void;
  #chosen: HTMLButtonElement | null = null;
  #terms: readonly string[] = [];

  constructor(choose: (term: string | null) => void) {
    this.#choose = choose;
  }

  /** The keywords that are shown. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  show({ keywords, language }: AnalysisData): void {
    this.#chosen = null;
    this.#terms = keywords.slice(0, MOST).map(({ text }) => text);
    this.#part.hidden = keywords.length === 0;
    const words = { lang: languageAttribute(language), dir: directionOf(language) };
    this.#root.replaceChildren(
      ...this.#terms.map((text) => {
        const button = make("button", { type: "button", "aria-pressed": "false", ...words }, text);
        button.addEventListener("click", () => this.#press(button, text));
        return make("li", {}, button);
      }),
    );
  }

  #press(button: HTMLButtonElement, term: string): void {
    const isOn = this.#chosen === button;
    this.#chosen?.setAttribute("aria-pressed", "false");
    this.#chosen = isOn ? null : button;
    this.#chosen?.setAttribute("aria-pressed", "true");
    this.#choose(isOn ? null : term);
  }
}

/**
 * All places of a term in the sentences, ignoring case. In scripts with spaces between words, only
 * at the beginning of a word.
 */
export function placesOf(term: string, { sentences }: AnalysisData): Place[] {
  const escaped = term.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");
  const begin = UNSPACED.test(term) ? "" : "(?<![\\p{L}\\p{N}])";
  const pattern = new RegExp(begin + escaped, "giu");
  return sentences.flatMap(({ index, start, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      sentence: index,
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
