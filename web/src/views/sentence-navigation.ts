/**
 * Moves the reader between the summary and the article, and from sentence to sentence, and shows
 * for each why it is in the summary or not.
 */
import type { ArticleView } from "./article-view.js";
import { ReasonCard } from "./reason-card.js";
import { button, find } from "../browser/dom.js";
import type { Highlighting } from "./highlighting.js";
import type { PicksView } from "./picks-view.js";
import { isWide } from "./tabs-view.js";
import type { TabsView } from "./tabs-view.js";
import { say } from "../i18n/strings.js";

/** What the navigation needs to know about the text. */
export interface NavigationContext {
  /** The number of sentences. */
  count(): number;
  /** The indices of the chosen sentences, ascending. */
  chosen(): readonly number[];
  /** Why a sentence was chosen, or why not. */
  reasons(index: number, isChosen: boolean): string;
}

export class SentenceNavigation {
  readonly #root = find("article", HTMLElement);
  readonly #list = find("picks", HTMLElement);
  readonly #back = button("back");
  readonly #card = new ReasonCard();
  readonly #article: ArticleView;
  readonly #picks: PicksView;
  readonly #highlighting: Highlighting;
  readonly #context: NavigationContext;
  readonly #tabs: TabsView;
  #current: number | null = null;
  #followed: number | null = null; // the sentence of the summary that the reader came from

  constructor(
    article: ArticleView,
    picks: PicksView,
    highlighting: Highlighting,
    tabs: TabsView,
    context: NavigationContext,
  ) {
    this.#article = article;
    this.#picks = picks;
    this.#highlighting = highlighting;
    this.#tabs = tabs;
    this.#context = context;
    this.#back.addEventListener("click", () => this.#goBack());
    this.#root.addEventListener("click", (event) => {
      if (getSelection()?.isCollapsed === false) return; // the reader selects text
      const index = article.sentenceAt(event.target as Node);
      if (index === null) this.close();
      else this.#select(index, tabs.isStrip);
    });
    this.#root.addEventListener("pointerover", (event) => {
      if (this.#current === null) picks.light(article.sentenceAt(event.target as Node));
    });
    this.#root.addEventListener("pointerleave", () => {
      if (this.#current === null) picks.light(null);
    });
    this.#root.addEventListener("keydown", (event) => this.#walk(event));
    this.#list.addEventListener("keydown", (event) => this.#walkPicks(event));
    document.addEventListener("keydown", (event) => this.#walkChosen(event));
    document.addEventListener("pointerdown", ({ target }) => {
      const isInside = [this.#root, this.#list].some((part) => part.contains(target as Node));
      if (!isInside && this.#card.isOpen) this.close();
    });
  }

  /** Prepares for another text. */
  reset(): void {
    this.close();
    this.#back.hidden = true;
  }

  /** Shows a sentence in the article. */
  follow(index: number): void {
    this.#back.hidden = false;
    this.#followed = index;
    this.#select(index, true);
  }

  /** Highlights a sentence in the article while the reader points at it in the list. */
  point(index: number | null): void {
    if (!this.#card.isOpen) this.#highlighting.current(index);
  }

  /** Moves to the next or the previous chosen sentence. */
  step(by: 1 | -1): void {
    const chosen = this.#context.chosen();
    const from = this.#current ?? (by > 0 ? -1 : Infinity);
    const next = by > 0 ? chosen.find((i) => i > from) : chosen.filter((i) => i < from).at(-1);
    if (next !== undefined) this.#select(next, true);
  }

  /** Closes the card; false if it was not open. */
  close(): boolean {
    const { isOpen } = this.#card;
    this.#card.close();
    this.#current = null;
    this.#highlighting.current(null);
    this.#picks.light(null);
    return isOpen;
  }

  // Arrow keys move from sentence to sentence.
  #walk(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    const next = (this.#current ?? (by > 0 ? -1 : 1)) + by;
    this.#select(Math.min(this.#context.count() - 1, Math.max(0, next)), true);
    event.preventDefault();
  }

  // J and K move between chosen sentences, from anywhere but where a letter means itself.
  #walkChosen(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { j: 1, k: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
    const isTyped = (event.target as Element).closest("[type=text], textarea, select, dialog");
    const isShown = this.#root.offsetParent !== null;
    if (!by || isTyped || !isShown) return;
    this.step(by);
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
    this.#back.hidden = true;
    this.close();
    this.#tabs.turn("summary");
    if (this.#followed !== null) this.#picks.focus(this.#followed);
  }

  #select(index: number, scroll: boolean): void {
    const element = this.#article.elementOf(index);
    if (!element) return;
    this.#current = index;
    this.#highlighting.current(index);
    if (scroll) {
      const moved = this.#tabs.show("article");
      element.scrollIntoView({ block: "center", behavior: moved ? "instant" : motion() });
    }
    // Where the summary is not beside it, the reader stays at the sentence.
    this.#picks.light(index, !scroll && isWide() ? "nearest" : null);
    const isChosen = this.#context.chosen().includes(index);
    const place = say("place", { n: index + 1, all: this.#context.count() });
    this.#card.open(element, place, this.#context.reasons(index, isChosen));
  }
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
