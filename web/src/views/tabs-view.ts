/**
 * Where there is no room for both, shows the summary or the article. Beside the summary a strip of
 * the article is in sight, at its first chosen sentence.
 */
import { button, find } from "../browser/dom.js";

export type Tab = "summary" | "article";

const TABS: readonly Tab[] = ["summary", "article"];

/** Whether both are side by side; as in style/widths.css. */
export function isWide(): boolean {
  return matchMedia("(min-width: 60rem)").matches;
}

export class TabsView {
  readonly #root = find("reading", HTMLElement);
  readonly #article = find("article", HTMLElement);
  readonly #tops = new Map<Tab, number>();
  #first: HTMLElement | null = null; // the first chosen sentence
  #shown: Tab = "summary";

  constructor() {
    for (const tab of TABS) {
      button(`tab-${tab}`).addEventListener("click", () => this.turn(tab));
    }
    this.set("summary");
  }

  get shown(): Tab {
    return this.#shown;
  }

  /** Whether the article is beside the summary. */
  get isBeside(): boolean {
    return isWide();
  }

  /** Whether only a strip of the article is in sight. */
  get isStrip(): boolean {
    return this.#shown === "summary" && !isWide();
  }

  /** Prepares for another text. */
  reset(): void {
    this.#tops.clear();
    this.set("summary");
  }

  /** Shows a tab at its own place; at first, that of the other, but no lower than the tabs. */
  turn(tab: Tab): void {
    const top = this.#tops.get(tab) ?? Math.min(scrollY, this.#root.offsetTop);
    if (!this.show(tab)) return;
    // Browsers would follow the text that was in sight, which is gone.
    const { style } = document.documentElement;
    style.setProperty("overflow-anchor", "none");
    scrollTo({ top });
    requestAnimationFrame(() => style.removeProperty("overflow-anchor"));
  }

  /** Shows a tab; false if it was shown already. */
  show(tab: Tab): boolean {
    if (tab === this.#shown) return false;
    this.#tops.set(this.#shown, scrollY);
    this.set(tab);
    return true;
  }

  /** Shows a tab without a change of the place. */
  set(tab: Tab): void {
    this.#shown = tab;
    this.#root.dataset["tab"] = tab;
    for (const one of TABS) button(`tab-${one}`).setAttribute("aria-pressed", String(one === tab));
    this.#moveStrip();
  }

  /** The strip shows this sentence. */
  strip(first: HTMLElement | null): void {
    this.#first = first;
    this.#moveStrip();
  }

  #moveStrip(): void {
    if (!this.isStrip) return;
    requestAnimationFrame(() => {
      if (!this.isStrip || !this.#first) return;
      const { top } = this.#first.getBoundingClientRect();
      this.#article.scrollTop += top - this.#article.getBoundingClientRect().top;
    });
  }
}
