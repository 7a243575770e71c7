/**
 * Leads from a sentence to its place and back, from sentence to sentence, and tells at each why it
 * is in the summary or not.
 */
import type { ArticleView } from "./article-view.js";
import { Card } from "./reason-card.js";
import { button, find } from "../browser/dom.js";
import type { Highlighting } from "./highlighting.js";
import type { PicksView } from "./picks-view.js";
import { say } from "../i18n/strings.js";

/** What the guide asks about the text. */
export interface Ground {
  /** How many sentences there are. */
  count(): number;
  /** The chosen ones, ascending. */
  chosen(): readonly number[];
  verdict(index: number, isChosen: boolean): string;
}

export class Guide {
  readonly #root = find("article", HTMLElement);
  readonly #list = find("picks", HTMLElement);
  readonly #back = button("back");
  readonly #card = new Card();
  readonly #article: ArticleView;
  readonly #picks: PicksView;
  readonly #highlighting: Highlighting;
  readonly #ground: Ground;
  #current: number | null = null;

  constructor(article: ArticleView, picks: PicksView, highlighting: Highlighting, ground: Ground) {
    this.#article = article;
    this.#picks = picks;
    this.#highlighting = highlighting;
    this.#ground = ground;
    this.#back.addEventListener("click", () => this.#goBack());
    this.#root.addEventListener("click", (event) => {
      if (getSelection()?.isCollapsed === false) return; // the reader selects text
      const index = article.sentenceAt(event.target as Node);
      if (index === null) this.close();
      else this.#select(index, false);
    });
    this.#root.addEventListener("pointerover", (event) => {
      if (this.#current === null) picks.light(article.sentenceAt(event.target as Node));
    });
    this.#root.addEventListener("keydown", (event) => this.#walk(event));
    this.#list.addEventListener("keydown", (event) => this.#walkPicks(event));
  }

  /** There is another text. */
  reset(): void {
    this.close();
    this.#back.hidden = true;
  }

  /** Shows a sentence in its place. */
  follow(index: number): void {
    this.#back.hidden = false;
    this.#select(index, true);
  }

  /** Lights up a sentence's place while the reader points at it. */
  point(index: number | null): void {
    if (!this.#card.isOpen) this.#highlighting.current(index);
  }

  /** To the next or the previous chosen sentence. */
  step(by: 1 | -1): void {
    const chosen = this.#ground.chosen();
    const from = this.#current ?? (by > 0 ? -1 : Infinity);
    const next = by > 0 ? chosen.find((i) => i > from) : chosen.filter((i) => i < from).at(-1);
    if (next !== undefined) this.#select(next, true);
  }

  /** Closes what is open; false if nothing was. */
  close(): boolean {
    const { isOpen } = this.#card;
    this.#card.close();
    this.#current = null;
    this.#highlighting.current(null);
    this.#picks.light(null);
    return isOpen;
  }

  // From sentence to sentence in the article, from chosen one to chosen one with J and K.
  #walk(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosenBy = { j: 1, k: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
    if (by) {
      const next = (this.#current ?? (by > 0 ? -1 : 1)) + by;
      this.#select(Math.min(this.#ground.count() - 1, Math.max(0, next)), true);
    } else if (chosenBy) {
      this.step(chosenBy);
    } else {
      return;
    }
    event.preventDefault();
  }

  #walkPicks(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    if (!by) return;
    const item = (event.target as Element).closest("li");
    const next = by > 0 ? item?.nextElementSibling : item?.previousElementSibling;
    next?.querySelector("a")?.focus();
    event.preventDefault();
  }

  #goBack(): void {
    const index = this.#current;
    this.#back.hidden = true;
    this.close();
    if (index === null || !this.#picks.focus(index)) this.#list.scrollIntoView();
  }

  #select(index: number, scroll: boolean): void {
    const element = this.#article.elementOf(index);
    if (!element) return;
    this.#current = index;
    this.#highlighting.current(index);
    if (scroll) element.scrollIntoView({ block: "center", behavior: motion() });
    this.#picks.light(index, !scroll);
    const isChosen = this.#ground.chosen().includes(index);
    const place = say("place", { n: index + 1, all: this.#ground.count() });
    this.#card.open(element, place, this.#ground.verdict(index, isChosen));
  }
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
